// OPTIONS: -CC
#define B(x) x /* hi */ + 1 // foo */ bar
#define P(x,y) x /* l */ ## /* r */ y /* e */
#define S(x) # /* s */ x /* t */
#define Z() z /* multi
line */ 5
#define N(x) [x]
#define V(a,...) {a, ## __VA_ARGS__}
#define O /* lead */ obj /* trail */
a: B(2 /* arg */);
b: P(/* c */ a /* d */, /* e */ b /* f */);
c: S(/* c */ a /* d */ b /* e */);
d: Z(/* empty */);
e: N(/* empty */) N(O) O;
f: V(/* x */) V(1 /* y */) V(1, /* z */) V(1, /* z */ 2);
g: N /* between */ (1) N // line
 (2);
i: B(3 // rest
 );

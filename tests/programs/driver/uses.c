#define A 1
#define B A + C
#define C 2
#define D(x) x
#define E D
#define F
int x = A + B;
int y = D(E(F) 1);
#undef A
#define A 4
#if defined A && !defined(H) && I && B && __LINE__
#endif
#undef A
#ifdef A
#endif
#ifdef A
#endif
#define A 5
int z = __LINE__ + __GNUC__ + A;
#ifdef __FILE__
#elif defined J
#endif

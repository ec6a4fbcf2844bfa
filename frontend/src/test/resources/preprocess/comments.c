// OPTIONS: -C
a /* b */ c // d
#define M(x) x /* in macro */
M(1 /* in argument */) /* multi
line */ e

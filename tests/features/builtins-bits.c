#include <stdio.h>
#define N(x) printf("%s %lld\n", #x, (long long)(x))
static int si = __builtin_ffs(8) + __builtin_clz(1) + __builtin_popcount(255);
static unsigned char table[__builtin_popcountll(0xff00ff)];
enum { E = __builtin_ctzl(64), B = __builtin_bswap32(1) >> 24, P = __builtin_parity(7) };
volatile unsigned a = 0x00f0f01; volatile unsigned long b = 0x00f0f0100000000ul; volatile int neg = -5; volatile long negl = -12345678901; volatile unsigned long long z;
int main(void) {
  N(__builtin_ffs(a)); N(__builtin_ffsl(b)); N(__builtin_ffsll(z)); N(__builtin_clz(a)); N(__builtin_clzl(b)); N(__builtin_clzll(b));
  N(__builtin_ctz(a)); N(__builtin_ctzl(b)); N(__builtin_clrsb(neg)); N(__builtin_clrsbl(negl)); N(__builtin_clrsbll(z));
  N(__builtin_popcount(a)); N(__builtin_popcountl(b)); N(__builtin_parity(a)); N(__builtin_parityl(b)); N(__builtin_parityll(b));
  N(__builtin_bswap16(a)); N(__builtin_bswap32(a)); N(__builtin_bswap64(b));
  N((long)(__builtin_bswap128((unsigned __int128)b << 64 | a) >> 64));
  N(si); N(sizeof table); N(E); N(B); N(P);
  N(__builtin_abs(neg)); N(__builtin_labs(negl)); N(__builtin_llabs(negl));
  N(__builtin_constant_p(3)); N(__builtin_constant_p(a)); N(__builtin_constant_p("x")); N(__builtin_constant_p(sizeof(int) * 3));
  N(__builtin_expect(a, 1)); N(__builtin_expect_with_probability(a, 1, 0.9)); 
  N(__builtin_types_compatible_p(int, const int)); N(__builtin_types_compatible_p(int *, long *)); N(__builtin_types_compatible_p(char[], char[5]));
  N(__builtin_classify_type(1)); N(__builtin_classify_type(1.0)); N(__builtin_classify_type(&a)); N(__builtin_classify_type((struct { int x; }){1})); N(__builtin_classify_type((union { int x; }){1})); N(__builtin_classify_type(main)); N(__builtin_classify_type("x")); N(__builtin_classify_type((_Complex double)1));
  N(__builtin_classify_type((char)1)); N(__builtin_classify_type((_Bool)1));
  N(__builtin_choose_expr(1, 5, "x"));
  N(__builtin_offsetof(struct { char c; struct { int q[3]; } s; }, s.q[2]));
  return 0;
}

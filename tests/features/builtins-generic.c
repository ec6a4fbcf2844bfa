// kit: -std=gnu23
// oracle: none
// Bit counts and utilities of any width, as gcc 14 and clang 19 have them.
typedef unsigned _BitInt(300) u300; typedef _BitInt(300) s300; typedef unsigned _BitInt(7) u7; typedef unsigned _BitInt(90) u90; typedef _BitInt(90) s90;
#define CHECK(e) if (!(e)) return __LINE__
static volatile unsigned char c = 0x16; static volatile unsigned short s = 0x0100; static volatile unsigned i = 0x00f0; static volatile unsigned long l = 1ul << 40;
static volatile unsigned __int128 q = (unsigned __int128)5 << 70; static u300 h = (u300)9 << 200; static u7 n = 12; static u90 m = (u90)3 << 65; static volatile unsigned zero; static u300 none; static volatile u7 n0;
static volatile signed char sc = -3; static volatile int si = 5; static s300 sh = -1; static s90 sm = -4; static volatile long sl = 0;
int main(void) {
  CHECK(__builtin_clzg(c) == 3); CHECK(__builtin_clzg(s) == 7); CHECK(__builtin_clzg(i) == 24); CHECK(__builtin_clzg(l) == 23); CHECK(__builtin_clzg(q) == 55); CHECK(__builtin_clzg(h) == 96); CHECK(__builtin_clzg(n) == 3); CHECK(__builtin_clzg(m) == 23);
  CHECK(__builtin_clzg(zero, -7) == -7); CHECK(__builtin_clzg(none, 42) == 42); CHECK(__builtin_clzg(i, 3) == 24); CHECK(__builtin_clzg(n0, 9) == 9); CHECK(__builtin_clzg((unsigned char)1) == 7); CHECK(__builtin_clzg(0u, 5) == 5);
  CHECK(__builtin_ctzg(c) == 1); CHECK(__builtin_ctzg(q) == 70); CHECK(__builtin_ctzg(h) == 200); CHECK(__builtin_ctzg(n) == 2); CHECK(__builtin_ctzg(m) == 65); CHECK(__builtin_ctzg(none, 300) == 300); CHECK(__builtin_ctzg(zero, 32) == 32);
  CHECK(__builtin_popcountg(c) == 3); CHECK(__builtin_popcountg(h) == 2); CHECK(__builtin_popcountg((u300)-1) == 300); CHECK(__builtin_popcountg(m) == 2); CHECK(__builtin_parityg(c) == 1); CHECK(__builtin_parityg(h) == 0);
  CHECK(__builtin_ffsg(sc) == 1); CHECK(__builtin_ffsg(sl) == 0); CHECK(__builtin_ffsg(sh) == 1); CHECK(__builtin_ffsg(sm) == 3); CHECK(__builtin_clrsbg(sc) == 5); CHECK(__builtin_clrsbg(si) == 28); CHECK(__builtin_clrsbg(sh) == 299); CHECK(__builtin_clrsbg(sm) == 87); CHECK(__builtin_clrsbg((signed char)0) == 7);
  CHECK(__builtin_stdc_leading_zeros(c) == 3); CHECK(__builtin_stdc_leading_ones((unsigned char)~c) == 3); CHECK(__builtin_stdc_trailing_zeros(zero) == 32); CHECK(__builtin_stdc_trailing_ones(i - 1) == 4); CHECK(__builtin_stdc_first_leading_one(c) == 4); CHECK(__builtin_stdc_first_leading_one(zero) == 0);
  CHECK(__builtin_stdc_first_leading_zero((unsigned char)(c | 0xe0)) == 5); CHECK(__builtin_stdc_first_trailing_one(c) == 2); CHECK(__builtin_stdc_first_trailing_zero(c) == 1); CHECK(__builtin_stdc_count_zeros(c) == 5); CHECK(__builtin_stdc_count_ones(c) == 3); CHECK(__builtin_stdc_has_single_bit(s)); CHECK(!__builtin_stdc_has_single_bit(c));
  CHECK(__builtin_stdc_bit_width(c) == 5); CHECK(__builtin_stdc_bit_width(zero) == 0); CHECK(__builtin_stdc_bit_floor(c) == 16); CHECK(__builtin_stdc_bit_ceil(c) == 32); CHECK(__builtin_stdc_bit_floor(zero) == 0); CHECK(__builtin_stdc_bit_ceil(zero) == 1); CHECK(__builtin_stdc_bit_ceil(l + 1) == 1ul << 41); CHECK(__builtin_stdc_bit_ceil(s) == 256);
  CHECK(_Generic(__builtin_stdc_bit_ceil(c), unsigned char: 1, default: 0)); CHECK(_Generic(__builtin_stdc_bit_width(c), unsigned: 1, default: 0));
  CHECK(__builtin_bitreverse8(c) == 0x68); CHECK(__builtin_bitreverse16(s) == 0x80); CHECK(__builtin_bitreverse32(i) == 0x0f000000); CHECK(__builtin_bitreverse64(l) == 1ul << 23); CHECK(__builtin_bitreverse8(1) == 128);
  CHECK(__builtin_rotateleft8(c, 4) == 0x61); CHECK(__builtin_rotateright8(c, 1) == 0x0b); CHECK(__builtin_rotateleft16(s, 8) == 1); CHECK(__builtin_rotateleft32(i, 28) == 0xf); CHECK(__builtin_rotateright64(l, 41) == 1ul << 63); CHECK(__builtin_rotateleft8(c, 8) == 0x16); CHECK(__builtin_rotateleft8(c, 0) == 0x16); CHECK(__builtin_rotateright16(0x1234, 4) == 0x4123);
  u300 r; s300 t; int k; CHECK(__builtin_add_overflow((u300)-1, (u300)1, &r) && r == 0); CHECK(!__builtin_mul_overflow((u300)1 << 150, (u300)1 << 149, &r)); CHECK(__builtin_mul_overflow((u300)1 << 150, (u300)1 << 150, &r)); CHECK(__builtin_sub_overflow((u300)1, (u300)2, &r)); CHECK(!__builtin_sub_overflow((u300)1, (u300)2, &t) && t == -1);
  CHECK(!__builtin_add_overflow((s300)5, 6, &k) && k == 11); CHECK(__builtin_add_overflow((s300)1 << 40, 6, &k)); CHECK(__builtin_mul_overflow_p((s300)1 << 200, (s300)1 << 100, (s300)0)); CHECK(!__builtin_mul_overflow_p((s300)1 << 200, (s300)1 << 98, (s300)0));
  return 0;
}

// kit: -std=c23
// oracle: none
#include <stdckdint.h>
#include <stdbit.h>
#include <stddef.h>
#include <limits.h>
#include <float.h>
#include <stdbool.h>
#include <stdint.h>
static int noreach(int x) { if (x) return 1; unreachable(); }
int main(void) {
  int r; unsigned char c; long l;
  if (!ckd_add(&r, INT_MAX, 1) || r != INT_MIN) return 1;
  if (ckd_sub(&c, 300, 45u) || c != 255) return 2;
  if (!ckd_mul(&c, 16, 16) || c != 0) return 3;
  if (ckd_add(&l, 1ull, -5) || l != -4) return 4;
  if (stdc_leading_zeros(1u) != 31 || stdc_leading_zeros_uc(1) != 7) return 5;
  if (stdc_trailing_zeros(8ul) != 3 || stdc_trailing_zeros_us(0) != 16) return 6;
  if (stdc_count_ones(0xffull) != 8 || stdc_count_zeros_uc(0xf) != 4) return 7;
  if (stdc_bit_width(255u) != 8 || stdc_bit_width_ul(0) != 0) return 8;
  if (stdc_bit_floor(100u) != 64 || stdc_bit_ceil(100u) != 128 || stdc_bit_ceil_ui(0) != 1) return 9;
  if (!stdc_has_single_bit(64u) || stdc_has_single_bit(0u)) return 10;
  if (stdc_first_leading_one(1u) != 32 || stdc_first_trailing_one(8u) != 4 || stdc_first_trailing_zero(7u) != 4 || stdc_first_leading_zero(0xffffffffu) != 0) return 11;
  if (stdc_leading_ones(0xf0000000u) != 4 || stdc_trailing_ones_uc(7) != 3) return 12;
#if __STDC_ENDIAN_NATIVE__ != __STDC_ENDIAN_LITTLE__
#error
#endif
  static_assert(_Generic(stdc_bit_floor((unsigned char)3), unsigned char: 1, default: 0));
  static_assert(BOOL_WIDTH == 1 && INT_WIDTH == 32 && LLONG_WIDTH == 64 && CHAR_WIDTH == 8);
  static_assert(BITINT_MAXWIDTH >= 64);
  static_assert(UINT64_WIDTH == 64 && SIZE_WIDTH == 64);
  static_assert(FLT_NORM_MAX == FLT_MAX && DBL_NORM_MAX == DBL_MAX);
  if (!(INFINITY > DBL_MAX) || NAN == NAN) return 13;
  static_assert(__STDC_VERSION_LIMITS_H__ >= 202311L && __STDC_VERSION_FLOAT_H__ >= 202311L && __STDC_VERSION_STDDEF_H__ >= 202311L && __STDC_VERSION_STDBIT_H__ >= 202311L && __STDC_VERSION_STDCKDINT_H__ >= 202311L);
  max_align_t m = {};
  (void)m;
  return noreach(1) - 1;
}

/* Bit and byte utilities (C23 7.18). A C library that has the header itself comes first. */
#ifndef _STDBIT_H
#if __STDC_HOSTED__ && __has_include_next(<stdbit.h>)
#include_next <stdbit.h>
#else
#define _STDBIT_H 1

#define __STDC_VERSION_STDBIT_H__ 202311L

#define __STDC_ENDIAN_LITTLE__ __ORDER_LITTLE_ENDIAN__
#define __STDC_ENDIAN_BIG__ __ORDER_BIG_ENDIAN__
#define __STDC_ENDIAN_NATIVE__ __BYTE_ORDER__

/* All of them come down to counts in unsigned long long; the width is that of the argument's type. */
static inline __attribute__((__unused__)) unsigned int stdc_leading_zeros_uc(unsigned char value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned char) * __CHAR_BIT__) : (unsigned int)(__builtin_clzll(value) - (__SIZEOF_LONG_LONG__ * 8 - (unsigned int)(sizeof(unsigned char) * __CHAR_BIT__)));
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_zeros_us(unsigned short value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned short) * __CHAR_BIT__) : (unsigned int)(__builtin_clzll(value) - (__SIZEOF_LONG_LONG__ * 8 - (unsigned int)(sizeof(unsigned short) * __CHAR_BIT__)));
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_zeros_ui(unsigned int value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned int) * __CHAR_BIT__) : (unsigned int)(__builtin_clzll(value) - (__SIZEOF_LONG_LONG__ * 8 - (unsigned int)(sizeof(unsigned int) * __CHAR_BIT__)));
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_zeros_ul(unsigned long value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned long) * __CHAR_BIT__) : (unsigned int)(__builtin_clzll(value) - (__SIZEOF_LONG_LONG__ * 8 - (unsigned int)(sizeof(unsigned long) * __CHAR_BIT__)));
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_zeros_ull(unsigned long long value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned long long) * __CHAR_BIT__) : (unsigned int)(__builtin_clzll(value) - (__SIZEOF_LONG_LONG__ * 8 - (unsigned int)(sizeof(unsigned long long) * __CHAR_BIT__)));
}

#define stdc_leading_zeros(value) \
  (_Generic((value), unsigned char: stdc_leading_zeros_uc, unsigned short: stdc_leading_zeros_us, unsigned int: stdc_leading_zeros_ui, unsigned long: stdc_leading_zeros_ul, \
             unsigned long long: stdc_leading_zeros_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_leading_ones_uc(unsigned char value) {
  return stdc_leading_zeros_uc((unsigned char)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_ones_us(unsigned short value) {
  return stdc_leading_zeros_us((unsigned short)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_ones_ui(unsigned int value) {
  return stdc_leading_zeros_ui((unsigned int)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_ones_ul(unsigned long value) {
  return stdc_leading_zeros_ul((unsigned long)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_leading_ones_ull(unsigned long long value) {
  return stdc_leading_zeros_ull((unsigned long long)~value);
}

#define stdc_leading_ones(value) \
  (_Generic((value), unsigned char: stdc_leading_ones_uc, unsigned short: stdc_leading_ones_us, unsigned int: stdc_leading_ones_ui, unsigned long: stdc_leading_ones_ul, \
             unsigned long long: stdc_leading_ones_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_trailing_zeros_uc(unsigned char value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned char) * __CHAR_BIT__) : (unsigned int)__builtin_ctzll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_zeros_us(unsigned short value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned short) * __CHAR_BIT__) : (unsigned int)__builtin_ctzll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_zeros_ui(unsigned int value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned int) * __CHAR_BIT__) : (unsigned int)__builtin_ctzll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_zeros_ul(unsigned long value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned long) * __CHAR_BIT__) : (unsigned int)__builtin_ctzll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_zeros_ull(unsigned long long value) {
  return value == 0 ? (unsigned int)(sizeof(unsigned long long) * __CHAR_BIT__) : (unsigned int)__builtin_ctzll(value);
}

#define stdc_trailing_zeros(value) \
  (_Generic((value), unsigned char: stdc_trailing_zeros_uc, unsigned short: stdc_trailing_zeros_us, unsigned int: stdc_trailing_zeros_ui, unsigned long: stdc_trailing_zeros_ul, \
             unsigned long long: stdc_trailing_zeros_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_trailing_ones_uc(unsigned char value) {
  return stdc_trailing_zeros_uc((unsigned char)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_ones_us(unsigned short value) {
  return stdc_trailing_zeros_us((unsigned short)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_ones_ui(unsigned int value) {
  return stdc_trailing_zeros_ui((unsigned int)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_ones_ul(unsigned long value) {
  return stdc_trailing_zeros_ul((unsigned long)~value);
}

static inline __attribute__((__unused__)) unsigned int stdc_trailing_ones_ull(unsigned long long value) {
  return stdc_trailing_zeros_ull((unsigned long long)~value);
}

#define stdc_trailing_ones(value) \
  (_Generic((value), unsigned char: stdc_trailing_ones_uc, unsigned short: stdc_trailing_ones_us, unsigned int: stdc_trailing_ones_ui, unsigned long: stdc_trailing_ones_ul, \
             unsigned long long: stdc_trailing_ones_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_zero_uc(unsigned char value) {
  return (unsigned char)~value == 0 ? 0 : stdc_leading_ones_uc(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_zero_us(unsigned short value) {
  return (unsigned short)~value == 0 ? 0 : stdc_leading_ones_us(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_zero_ui(unsigned int value) {
  return (unsigned int)~value == 0 ? 0 : stdc_leading_ones_ui(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_zero_ul(unsigned long value) {
  return (unsigned long)~value == 0 ? 0 : stdc_leading_ones_ul(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_zero_ull(unsigned long long value) {
  return (unsigned long long)~value == 0 ? 0 : stdc_leading_ones_ull(value) + 1;
}

#define stdc_first_leading_zero(value) \
  (_Generic((value), unsigned char: stdc_first_leading_zero_uc, unsigned short: stdc_first_leading_zero_us, unsigned int: stdc_first_leading_zero_ui, unsigned long: stdc_first_leading_zero_ul, \
             unsigned long long: stdc_first_leading_zero_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_one_uc(unsigned char value) {
  return value == 0 ? 0 : stdc_leading_zeros_uc(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_one_us(unsigned short value) {
  return value == 0 ? 0 : stdc_leading_zeros_us(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_one_ui(unsigned int value) {
  return value == 0 ? 0 : stdc_leading_zeros_ui(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_one_ul(unsigned long value) {
  return value == 0 ? 0 : stdc_leading_zeros_ul(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_leading_one_ull(unsigned long long value) {
  return value == 0 ? 0 : stdc_leading_zeros_ull(value) + 1;
}

#define stdc_first_leading_one(value) \
  (_Generic((value), unsigned char: stdc_first_leading_one_uc, unsigned short: stdc_first_leading_one_us, unsigned int: stdc_first_leading_one_ui, unsigned long: stdc_first_leading_one_ul, \
             unsigned long long: stdc_first_leading_one_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_zero_uc(unsigned char value) {
  return (unsigned char)~value == 0 ? 0 : stdc_trailing_ones_uc(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_zero_us(unsigned short value) {
  return (unsigned short)~value == 0 ? 0 : stdc_trailing_ones_us(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_zero_ui(unsigned int value) {
  return (unsigned int)~value == 0 ? 0 : stdc_trailing_ones_ui(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_zero_ul(unsigned long value) {
  return (unsigned long)~value == 0 ? 0 : stdc_trailing_ones_ul(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_zero_ull(unsigned long long value) {
  return (unsigned long long)~value == 0 ? 0 : stdc_trailing_ones_ull(value) + 1;
}

#define stdc_first_trailing_zero(value) \
  (_Generic((value), unsigned char: stdc_first_trailing_zero_uc, unsigned short: stdc_first_trailing_zero_us, unsigned int: stdc_first_trailing_zero_ui, unsigned long: stdc_first_trailing_zero_ul, \
             unsigned long long: stdc_first_trailing_zero_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_one_uc(unsigned char value) {
  return value == 0 ? 0 : stdc_trailing_zeros_uc(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_one_us(unsigned short value) {
  return value == 0 ? 0 : stdc_trailing_zeros_us(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_one_ui(unsigned int value) {
  return value == 0 ? 0 : stdc_trailing_zeros_ui(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_one_ul(unsigned long value) {
  return value == 0 ? 0 : stdc_trailing_zeros_ul(value) + 1;
}

static inline __attribute__((__unused__)) unsigned int stdc_first_trailing_one_ull(unsigned long long value) {
  return value == 0 ? 0 : stdc_trailing_zeros_ull(value) + 1;
}

#define stdc_first_trailing_one(value) \
  (_Generic((value), unsigned char: stdc_first_trailing_one_uc, unsigned short: stdc_first_trailing_one_us, unsigned int: stdc_first_trailing_one_ui, unsigned long: stdc_first_trailing_one_ul, \
             unsigned long long: stdc_first_trailing_one_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_count_zeros_uc(unsigned char value) {
  return (unsigned int)(sizeof(unsigned char) * __CHAR_BIT__) - (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_zeros_us(unsigned short value) {
  return (unsigned int)(sizeof(unsigned short) * __CHAR_BIT__) - (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_zeros_ui(unsigned int value) {
  return (unsigned int)(sizeof(unsigned int) * __CHAR_BIT__) - (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_zeros_ul(unsigned long value) {
  return (unsigned int)(sizeof(unsigned long) * __CHAR_BIT__) - (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_zeros_ull(unsigned long long value) {
  return (unsigned int)(sizeof(unsigned long long) * __CHAR_BIT__) - (unsigned int)__builtin_popcountll(value);
}

#define stdc_count_zeros(value) \
  (_Generic((value), unsigned char: stdc_count_zeros_uc, unsigned short: stdc_count_zeros_us, unsigned int: stdc_count_zeros_ui, unsigned long: stdc_count_zeros_ul, \
             unsigned long long: stdc_count_zeros_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_count_ones_uc(unsigned char value) {
  return (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_ones_us(unsigned short value) {
  return (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_ones_ui(unsigned int value) {
  return (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_ones_ul(unsigned long value) {
  return (unsigned int)__builtin_popcountll(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_count_ones_ull(unsigned long long value) {
  return (unsigned int)__builtin_popcountll(value);
}

#define stdc_count_ones(value) \
  (_Generic((value), unsigned char: stdc_count_ones_uc, unsigned short: stdc_count_ones_us, unsigned int: stdc_count_ones_ui, unsigned long: stdc_count_ones_ul, \
             unsigned long long: stdc_count_ones_ull)(value))

static inline __attribute__((__unused__)) _Bool stdc_has_single_bit_uc(unsigned char value) {
  return value != 0 && (value & (value - 1)) == 0;
}

static inline __attribute__((__unused__)) _Bool stdc_has_single_bit_us(unsigned short value) {
  return value != 0 && (value & (value - 1)) == 0;
}

static inline __attribute__((__unused__)) _Bool stdc_has_single_bit_ui(unsigned int value) {
  return value != 0 && (value & (value - 1)) == 0;
}

static inline __attribute__((__unused__)) _Bool stdc_has_single_bit_ul(unsigned long value) {
  return value != 0 && (value & (value - 1)) == 0;
}

static inline __attribute__((__unused__)) _Bool stdc_has_single_bit_ull(unsigned long long value) {
  return value != 0 && (value & (value - 1)) == 0;
}

#define stdc_has_single_bit(value) \
  (_Generic((value), unsigned char: stdc_has_single_bit_uc, unsigned short: stdc_has_single_bit_us, unsigned int: stdc_has_single_bit_ui, unsigned long: stdc_has_single_bit_ul, \
             unsigned long long: stdc_has_single_bit_ull)(value))

static inline __attribute__((__unused__)) unsigned int stdc_bit_width_uc(unsigned char value) {
  return (unsigned int)(sizeof(unsigned char) * __CHAR_BIT__) - stdc_leading_zeros_uc(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_bit_width_us(unsigned short value) {
  return (unsigned int)(sizeof(unsigned short) * __CHAR_BIT__) - stdc_leading_zeros_us(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_bit_width_ui(unsigned int value) {
  return (unsigned int)(sizeof(unsigned int) * __CHAR_BIT__) - stdc_leading_zeros_ui(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_bit_width_ul(unsigned long value) {
  return (unsigned int)(sizeof(unsigned long) * __CHAR_BIT__) - stdc_leading_zeros_ul(value);
}

static inline __attribute__((__unused__)) unsigned int stdc_bit_width_ull(unsigned long long value) {
  return (unsigned int)(sizeof(unsigned long long) * __CHAR_BIT__) - stdc_leading_zeros_ull(value);
}

#define stdc_bit_width(value) \
  (_Generic((value), unsigned char: stdc_bit_width_uc, unsigned short: stdc_bit_width_us, unsigned int: stdc_bit_width_ui, unsigned long: stdc_bit_width_ul, \
             unsigned long long: stdc_bit_width_ull)(value))

static inline __attribute__((__unused__)) unsigned char stdc_bit_floor_uc(unsigned char value) {
  return value == 0 ? 0 : (unsigned char)((unsigned char)1 << (stdc_bit_width_uc(value) - 1));
}

static inline __attribute__((__unused__)) unsigned short stdc_bit_floor_us(unsigned short value) {
  return value == 0 ? 0 : (unsigned short)((unsigned short)1 << (stdc_bit_width_us(value) - 1));
}

static inline __attribute__((__unused__)) unsigned int stdc_bit_floor_ui(unsigned int value) {
  return value == 0 ? 0 : (unsigned int)((unsigned int)1 << (stdc_bit_width_ui(value) - 1));
}

static inline __attribute__((__unused__)) unsigned long stdc_bit_floor_ul(unsigned long value) {
  return value == 0 ? 0 : (unsigned long)((unsigned long)1 << (stdc_bit_width_ul(value) - 1));
}

static inline __attribute__((__unused__)) unsigned long long stdc_bit_floor_ull(unsigned long long value) {
  return value == 0 ? 0 : (unsigned long long)((unsigned long long)1 << (stdc_bit_width_ull(value) - 1));
}

#define stdc_bit_floor(value) \
  (_Generic((value), unsigned char: stdc_bit_floor_uc, unsigned short: stdc_bit_floor_us, unsigned int: stdc_bit_floor_ui, unsigned long: stdc_bit_floor_ul, \
             unsigned long long: stdc_bit_floor_ull)(value))

static inline __attribute__((__unused__)) unsigned char stdc_bit_ceil_uc(unsigned char value) {
  return value <= 1 ? 1 : stdc_bit_width_uc((unsigned char)(value - 1)) == (unsigned int)(sizeof(unsigned char) * __CHAR_BIT__) ? 0 : (unsigned char)((unsigned char)1 << stdc_bit_width_uc((unsigned char)(value - 1)));
}

static inline __attribute__((__unused__)) unsigned short stdc_bit_ceil_us(unsigned short value) {
  return value <= 1 ? 1 : stdc_bit_width_us((unsigned short)(value - 1)) == (unsigned int)(sizeof(unsigned short) * __CHAR_BIT__) ? 0 : (unsigned short)((unsigned short)1 << stdc_bit_width_us((unsigned short)(value - 1)));
}

static inline __attribute__((__unused__)) unsigned int stdc_bit_ceil_ui(unsigned int value) {
  return value <= 1 ? 1 : stdc_bit_width_ui((unsigned int)(value - 1)) == (unsigned int)(sizeof(unsigned int) * __CHAR_BIT__) ? 0 : (unsigned int)((unsigned int)1 << stdc_bit_width_ui((unsigned int)(value - 1)));
}

static inline __attribute__((__unused__)) unsigned long stdc_bit_ceil_ul(unsigned long value) {
  return value <= 1 ? 1 : stdc_bit_width_ul((unsigned long)(value - 1)) == (unsigned int)(sizeof(unsigned long) * __CHAR_BIT__) ? 0 : (unsigned long)((unsigned long)1 << stdc_bit_width_ul((unsigned long)(value - 1)));
}

static inline __attribute__((__unused__)) unsigned long long stdc_bit_ceil_ull(unsigned long long value) {
  return value <= 1 ? 1 : stdc_bit_width_ull((unsigned long long)(value - 1)) == (unsigned int)(sizeof(unsigned long long) * __CHAR_BIT__) ? 0 : (unsigned long long)((unsigned long long)1 << stdc_bit_width_ull((unsigned long long)(value - 1)));
}

#define stdc_bit_ceil(value) \
  (_Generic((value), unsigned char: stdc_bit_ceil_uc, unsigned short: stdc_bit_ceil_us, unsigned int: stdc_bit_ceil_ui, unsigned long: stdc_bit_ceil_ul, \
             unsigned long long: stdc_bit_ceil_ull)(value))

#endif
#endif

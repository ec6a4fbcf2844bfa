/*
 * What all of the runtime library shares: fixed-width names, the bit images of floating-point types, and access to the floating-point environment.
 *
 * The library is what compiled code calls for operations without an instruction of their own. Names, arguments and results are those of GCC's libgcc and libatomic (GCC internals manual, chapter
 * "The GCC low-level runtime library"; GCC wiki "Atomic/GCCMM/LIbrary"), so that objects of any compiler may be linked with it. Everything is compiled with hidden visibility: each image has its own copy.
 *
 * Mode letters in names: si di ti are integers of 32, 64 and 128 bits; sf df xf tf are binary32, binary64, x87 extended and binary128; sc dc xc tc their complex types.
 */
#ifndef KIT_RUNTIME_H
#define KIT_RUNTIME_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef int s32;
typedef unsigned int u32;
typedef long s64;
typedef unsigned long u64;
typedef __int128 s128;
typedef unsigned __int128 u128;

typedef float f32;
typedef double f64;
typedef long double f80;
typedef __float128 f128;

union f32_bits {
  f32 value;
  u32 bits;
};

union f64_bits {
  f64 value;
  u64 bits;
};

/* x87 extended precision: the integer bit is explicit; the six bytes after the exponent are padding. */
union f80_bits {
  f80 value;
  struct {
    u64 significand;
    u16 sign_exponent;
  } parts;
  u128 image;
};

union f128_bits {
  f128 value;
  u128 bits;
};

#define S32_MIN (-0x7fffffff - 1)
#define S64_MIN (-0x7fffffffffffffffL - 1)
#define S128_MIN ((s128)((u128)1 << 127))

static inline u64 low_half(u128 x) {
  return (u64)x;
}

static inline u64 high_half(u128 x) {
  return (u64)(x >> 64);
}

static inline u128 join(u64 high, u64 low) {
  return (u128)high << 64 | low;
}

/* Leading zeros; x is not 0. */
static inline int leading_zeros(u128 x) {
  return high_half(x) != 0 ? __builtin_clzl(high_half(x)) : 64 + __builtin_clzl(low_half(x));
}

/* x >> count with every bit that falls off collected in the lowest one (the sticky bit), for any count. */
static inline u128 shift_right_sticky(u128 x, u32 count) {
  if (count == 0) return x;
  if (count > 127) return x != 0;
  return x >> count | ((x << (128 - count)) != 0);
}

#endif

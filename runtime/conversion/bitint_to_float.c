/*
 * _BitInt to floating types, rounded once in the current direction: the highest 126 bits, the last of them sticky, are converted as a 128-bit integer, whose conversion rounds; the scaling by a power
 * of two is exact or overflows.
 */
#include "bitint.h"

/* The number as result * 2^shift. */
static s128 reduce(const u64 *limbs, int precision, int *shift) {
  u64 size[limbs_of(precision)];
  int count = magnitude_of(size, limbs, precision);
  u128 reduced = count == 0 ? 0 : size[count - 1];
  *shift = 0;
  if (count > 1) {
    int unused = __builtin_clzl(size[count - 1]);
    reduced = join(size[count - 1], size[count - 2]);
    /* 128 - unused bits are here; the next limb fills what is missing, the rest counts as one bit. */
    u64 next = count > 2 ? size[count - 3] : 0;
    u64 sticky = 0;
    for (int i = 0; i < count - 3; i++) sticky |= size[i];
    if (count > 2) {
      if (unused > 0) reduced = reduced << unused | next >> (64 - unused);
      if (unused > 0) next <<= unused;
      *shift = 64 * (count - 2) - unused;
    }
    sticky |= next;
    int excess = 126 - (128 - leading_zeros(reduced));
    if (excess < 0) {
      reduced = shift_right_sticky(reduced, (u32)-excess);
      *shift -= excess;
    }
    reduced |= sticky != 0;
  }
  return is_negative(limbs, precision) ? -(s128)reduced : (s128)reduced;
}

#define TO_FLOAT(name, type, step, power)             \
  type name(const u64 *limbs, int precision) {        \
    int shift;                                        \
    type result = (type)reduce(limbs, precision, &shift); \
    for (; shift >= step; shift -= step) result *= power; \
    for (; shift > 0; shift--) result *= 2;           \
    return result;                                    \
  }

TO_FLOAT(__floatbitintsf, f32, 64, 0x1p64f)
TO_FLOAT(__floatbitintdf, f64, 64, 0x1p64)
TO_FLOAT(__floatbitintxf, f80, 64, 0x1p64L)
TO_FLOAT(__floatbitinttf, f128, 64, 0x1p64Q)

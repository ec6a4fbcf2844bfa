/*
 * Integers of any width as limbs of 64 bits, the lowest first (_BitInt, System V psABI). A precision is the width in bits, negative for a signed type; of what an argument's last limb holds beyond
 * the width nothing is known, a result is extended there.
 */
#ifndef KIT_BITINT_H
#define KIT_BITINT_H

#include "runtime.h"

static inline int width_of(int precision) {
  return precision < 0 ? -precision : precision;
}

static inline int limbs_of(int precision) {
  return (width_of(precision) + 63) / 64;
}

/* A limb with what lies beyond the width replaced by the value's extension, when it is the last one. */
static inline u64 extended_limb(u64 limb, int index, int precision) {
  int unused = 64 * (index + 1) - width_of(precision);
  if (unused <= 0) return limb;
  return precision < 0 ? (u64)((s64)(limb << unused) >> unused) : limb << unused >> unused;
}

/* Whether the value is negative. */
static inline int is_negative(const u64 *limbs, int precision) {
  int last = limbs_of(precision) - 1;
  return precision < 0 && (s64)extended_limb(limbs[last], last, precision) < 0;
}

/* The absolute value in as many limbs as the type has; gives how many of them count. */
static inline int magnitude_of(u64 *to, const u64 *from, int precision) {
  int count = limbs_of(precision);
  int used = 0;
  u64 flip = is_negative(from, precision) ? ~(u64)0 : 0;
  u64 carry = flip & 1;
  for (int i = 0; i < count; i++) {
    u64 limb = (extended_limb(from[i], i, precision) ^ flip) + carry;
    carry &= limb == 0;
    to[i] = limb;
    if (limb != 0) used = i + 1;
  }
  return used;
}

/* Stores a magnitude of count limbs, negated when asked for, in the width of a type. */
static inline void store_signed(u64 *to, int precision, const u64 *from, int count, int negative) {
  int wanted = limbs_of(precision);
  u64 flip = negative ? ~(u64)0 : 0;
  u64 carry = flip & 1;
  for (int i = 0; i < wanted; i++) {
    u64 limb = ((i < count ? from[i] : 0) ^ flip) + carry;
    carry &= limb == 0;
    to[i] = extended_limb(limb, i, precision);
  }
}

#endif

/*
 * Atomic operations that are calls. Sizes 1, 2, 4, 8 and 16 are lock-free when the object is aligned to its size (16 by cmpxchg16b); anything else takes one of a table of locks. Every operation is sequentially
 * consistent, whatever order was asked for: on x86-64 only stores would be cheaper otherwise.
 *
 * The public names are builtins of the compilers, so functions get them by assembler names: PUBLIC_NAME(__atomic_load).
 */
#ifndef KIT_ATOMICS_H
#define KIT_ATOMICS_H

#include "runtime.h"

#define PUBLIC_NAME(name) __asm__(#name)

/* The lock of an object, by its address. */
void __kitrt_lock(const volatile void *object);
void __kitrt_unlock(const volatile void *object);

static inline int aligned(const volatile void *object, u64 size) {
  return ((u64)object & (size - 1)) == 0;
}

/* Replaces *object by desired when it is *expected, which gets the value found; 16-byte aligned objects. */
static inline int exchange_if_equal_16(volatile u128 *object, u128 *expected, u128 desired) {
  u64 low = low_half(*expected);
  u64 high = high_half(*expected);
  u8 done;
  __asm__ volatile("lock cmpxchg16b %1\n\tsete %0" : "=q"(done), "+m"(*object), "+a"(low), "+d"(high) : "b"(low_half(desired)), "c"(high_half(desired)) : "cc", "memory");
  *expected = join(high, low);
  return done;
}

/* The value of a 16-byte aligned object. */
u128 __kitrt_load_16(const volatile u128 *object);

#endif

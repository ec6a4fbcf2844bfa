/*
 * A 16-byte load. Processors with AVX do aligned 16-byte moves atomically (Intel SDM volume 3, 9.1.1; AMD APM volume 2, 7.3.2); on others only cmpxchg16b does, which writes: it faults on read-only objects.
 */
#include "atomics.h"

enum { UNKNOWN, PLAIN_MOVES, COMPARE_EXCHANGE };

static int way;

static int find_way(void) {
  u32 a;
  u32 b;
  u32 c;
  u32 d;
  __asm__ volatile("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "0"(1), "2"(0));
  return c >> 28 & 1 ? PLAIN_MOVES : COMPARE_EXCHANGE;
}

u128 __kitrt_load_16(const volatile u128 *object) {
  u128 value = 0;
  if (__atomic_load_n(&way, __ATOMIC_RELAXED) == UNKNOWN) __atomic_store_n(&way, find_way(), __ATOMIC_RELAXED);
  if (way == PLAIN_MOVES) {
    __asm__ volatile("movdqa %1, %%xmm0\n\tmovdqu %%xmm0, %0" : "=m"(value) : "m"(*object) : "xmm0", "memory");
  } else {
    exchange_if_equal_16((volatile u128 *)object, &value, 0);
  }
  return value;
}

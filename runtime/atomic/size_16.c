/* Atomic operations on objects of 16 bytes, which are aligned to 16. */
#define TYPE u128
#define SIZE 16
#define LOAD(object) __kitrt_load_16(object)
#define COMPARE_EXCHANGE(object, expected, desired) exchange_if_equal_16(object, expected, desired)
#include "atomic_sized.h"

/* What __sync_val_compare_and_swap and __sync_bool_compare_and_swap of GCC call for this size. */
u128 value_compare_and_swap(volatile u128 *object, u128 expected, u128 desired) __asm__("__sync_val_compare_and_swap_16");
_Bool truth_compare_and_swap(volatile u128 *object, u128 expected, u128 desired) __asm__("__sync_bool_compare_and_swap_16");

u128 value_compare_and_swap(volatile u128 *object, u128 expected, u128 desired) {
  exchange_if_equal_16(object, &expected, desired);
  return expected;
}

_Bool truth_compare_and_swap(volatile u128 *object, u128 expected, u128 desired) {
  return exchange_if_equal_16(object, &expected, desired);
}

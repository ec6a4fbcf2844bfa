/* The operations on objects of any size: the value goes through memory. */
#include "atomics.h"

void *memcpy(void *, const void *, unsigned long);
int memcmp(const void *, const void *, unsigned long);

void generic_load(u64 size, const volatile void *object, void *result, int order) PUBLIC_NAME(__atomic_load);
void generic_store(u64 size, volatile void *object, const void *value, int order) PUBLIC_NAME(__atomic_store);
void generic_exchange(u64 size, volatile void *object, const void *value, void *result, int order) PUBLIC_NAME(__atomic_exchange);
_Bool generic_compare_exchange(u64 size, volatile void *object, void *expected, const void *desired, int success, int failure) PUBLIC_NAME(__atomic_compare_exchange);
_Bool generic_is_lock_free(u64 size, const volatile void *object) PUBLIC_NAME(__atomic_is_lock_free);

/* A null object asks for one that is aligned as its type wants. */
_Bool generic_is_lock_free(u64 size, const volatile void *object) {
  return size != 0 && size <= 16 && (size & (size - 1)) == 0 && aligned(object, size);
}

/* Values at other places may be unaligned. */
static u128 value_at(const void *place, u64 size) {
  u128 value = 0;
  memcpy(&value, place, size);
  return value;
}

static u128 load(u64 size, const volatile void *object) {
  switch (size) {
    case 1:
      return __atomic_load_n((const volatile u8 *)object, __ATOMIC_SEQ_CST);
    case 2:
      return __atomic_load_n((const volatile u16 *)object, __ATOMIC_SEQ_CST);
    case 4:
      return __atomic_load_n((const volatile u32 *)object, __ATOMIC_SEQ_CST);
    case 8:
      return __atomic_load_n((const volatile u64 *)object, __ATOMIC_SEQ_CST);
    default:
      return __kitrt_load_16((const volatile u128 *)object);
  }
}

static _Bool compare_exchange(u64 size, volatile void *object, u128 *expected, u128 desired) {
  union {
    u8 one;
    u16 two;
    u32 four;
    u64 eight;
    u128 sixteen;
  } *seen = (void *)expected;
  switch (size) {
    case 1:
      return __atomic_compare_exchange_n((volatile u8 *)object, &seen->one, (u8)desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    case 2:
      return __atomic_compare_exchange_n((volatile u16 *)object, &seen->two, (u16)desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    case 4:
      return __atomic_compare_exchange_n((volatile u32 *)object, &seen->four, (u32)desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    case 8:
      return __atomic_compare_exchange_n((volatile u64 *)object, &seen->eight, (u64)desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    default:
      return exchange_if_equal_16((volatile u128 *)object, &seen->sixteen, desired);
  }
}

void generic_load(u64 size, const volatile void *object, void *result, int order) {
  (void)order;
  if (generic_is_lock_free(size, object)) {
    u128 value = load(size, object);
    memcpy(result, &value, size);
    return;
  }
  __kitrt_lock(object);
  memcpy(result, (const void *)object, size);
  __kitrt_unlock(object);
}

void generic_exchange(u64 size, volatile void *object, const void *value, void *result, int order) {
  (void)order;
  if (generic_is_lock_free(size, object)) {
    u128 desired = value_at(value, size);
    u128 old = load(size, object);
    while (!compare_exchange(size, object, &old, desired)) {}
    if (result) memcpy(result, &old, size);
    return;
  }
  __kitrt_lock(object);
  /* value and result may be one place: bytes are exchanged one by one. */
  for (u64 i = 0; i < size; i++) {
    u8 old = ((volatile u8 *)object)[i];
    ((volatile u8 *)object)[i] = ((const u8 *)value)[i];
    if (result) ((u8 *)result)[i] = old;
  }
  __kitrt_unlock(object);
}

void generic_store(u64 size, volatile void *object, const void *value, int order) {
  generic_exchange(size, object, value, 0, order);
}

_Bool generic_compare_exchange(u64 size, volatile void *object, void *expected, const void *desired, int success, int failure) {
  (void)success;
  (void)failure;
  if (generic_is_lock_free(size, object)) {
    u128 seen = value_at(expected, size);
    _Bool done = compare_exchange(size, object, &seen, value_at(desired, size));
    if (!done) memcpy(expected, &seen, size);
    return done;
  }
  __kitrt_lock(object);
  _Bool equal = memcmp((const void *)object, expected, size) == 0;
  if (equal) {
    memcpy((void *)object, desired, size);
  } else {
    memcpy(expected, (const void *)object, size);
  }
  __kitrt_unlock(object);
  return equal;
}

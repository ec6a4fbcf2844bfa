/*
 * The operations on objects of 1, 2, 4 or 8 bytes as functions: __atomic_load_4, __atomic_fetch_add_4 and the rest. A file defines TYPE and SIZE and includes this one. Compilers expand them; other compilers'
 * objects, and code that takes their addresses, call them.
 */
#include "atomics.h"

#define JOIN(a, b) a##b
#define SIZED(stem, size) JOIN(stem, size)
#define TEXT(x) #x
#define NAME_TEXT(x) TEXT(x)
#define SIZED_NAME(stem) __asm__(NAME_TEXT(SIZED(stem, SIZE)))

TYPE sized_load(const volatile TYPE *object, int order) SIZED_NAME(__atomic_load_);
void sized_store(volatile TYPE *object, TYPE value, int order) SIZED_NAME(__atomic_store_);
TYPE sized_exchange(volatile TYPE *object, TYPE value, int order) SIZED_NAME(__atomic_exchange_);
_Bool sized_compare_exchange(volatile TYPE *object, TYPE *expected, TYPE desired, int success, int failure) SIZED_NAME(__atomic_compare_exchange_);
_Bool sized_test_and_set(volatile TYPE *object, int order) SIZED_NAME(__atomic_test_and_set_);

TYPE sized_load(const volatile TYPE *object, int order) {
  (void)order;
  return LOAD(object);
}

_Bool sized_compare_exchange(volatile TYPE *object, TYPE *expected, TYPE desired, int success, int failure) {
  (void)success;
  (void)failure;
  return COMPARE_EXCHANGE(object, expected, desired);
}

TYPE sized_exchange(volatile TYPE *object, TYPE value, int order) {
  (void)order;
  TYPE old = LOAD(object);
  while (!COMPARE_EXCHANGE(object, &old, value)) {}
  return old;
}

void sized_store(volatile TYPE *object, TYPE value, int order) {
  sized_exchange(object, value, order);
}

_Bool sized_test_and_set(volatile TYPE *object, int order) {
  (void)order;
  return __atomic_test_and_set((volatile u8 *)object, __ATOMIC_SEQ_CST);
}

/* Both forms of an operation: the old value, and the new one. */
#define MODIFY(operation, expression)                                                                   \
  TYPE fetch_##operation(volatile TYPE *object, TYPE value, int order) SIZED_NAME(__atomic_fetch_##operation##_); \
  TYPE operation##_fetch(volatile TYPE *object, TYPE value, int order) SIZED_NAME(__atomic_##operation##_fetch_); \
  TYPE fetch_##operation(volatile TYPE *object, TYPE value, int order) {                                \
    (void)order;                                                                                        \
    TYPE old = LOAD(object);                                                                            \
    while (!COMPARE_EXCHANGE(object, &old, (TYPE)(expression))) {}                                      \
    return old;                                                                                         \
  }                                                                                                     \
  TYPE operation##_fetch(volatile TYPE *object, TYPE value, int order) {                                \
    TYPE old = fetch_##operation(object, value, order);                                                 \
    return (TYPE)(expression);                                                                          \
  }

MODIFY(add, old + value)
MODIFY(sub, old - value)
MODIFY(and, old & value)
MODIFY(or, old | value)
MODIFY(xor, old ^ value)
MODIFY(nand, ~(old & value))

/* Atomic operations on objects of 2 bytes. */
#define TYPE u16
#define SIZE 2
#define LOAD(object) __atomic_load_n(object, __ATOMIC_SEQ_CST)
#define COMPARE_EXCHANGE(object, expected, desired) __atomic_compare_exchange_n(object, expected, desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#include "atomic_sized.h"

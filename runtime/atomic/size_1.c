/* Atomic operations on objects of 1 byte. */
#define TYPE u8
#define SIZE 1
#define LOAD(object) __atomic_load_n(object, __ATOMIC_SEQ_CST)
#define COMPARE_EXCHANGE(object, expected, desired) __atomic_compare_exchange_n(object, expected, desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#include "atomic_sized.h"

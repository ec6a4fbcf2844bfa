/* Atomic operations on objects of 4 bytes. */
#define TYPE u32
#define SIZE 4
#define LOAD(object) __atomic_load_n(object, __ATOMIC_SEQ_CST)
#define COMPARE_EXCHANGE(object, expected, desired) __atomic_compare_exchange_n(object, expected, desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#include "atomic_sized.h"

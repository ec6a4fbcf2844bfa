/* Arithmetic of -ftrapv: aborts the program when a signed result does not fit. */
#include "runtime.h"

extern void abort(void) __attribute__((noreturn));

/* The operations on one type whose limits are MIN and ~MIN. */
#define OPERATIONS(type, mode, MIN)                                  \
  type __addv##mode##3(type a, type b) {                             \
    if (b < 0 ? a < MIN - b : a > ~MIN - b) abort();                 \
    return a + b;                                                    \
  }                                                                  \
  type __subv##mode##3(type a, type b) {                             \
    if (b < 0 ? a > ~MIN + b : a < MIN + b) abort();                 \
    return a - b;                                                    \
  }                                                                  \
  type __negv##mode##2(type a) {                                     \
    if (a == MIN) abort();                                           \
    return -a;                                                       \
  }                                                                  \
  type __absv##mode##2(type a) {                                     \
    if (a == MIN) abort();                                           \
    return a < 0 ? -a : a;                                           \
  }

OPERATIONS(s32, si, S32_MIN)
OPERATIONS(s64, di, S64_MIN)
OPERATIONS(s128, ti, S128_MIN)

/* x to an integer power by repeated squaring. A negative power is the reciprocal of the positive one. */
#ifndef KIT_POWER_H
#define KIT_POWER_H

#define POWER(name, type)                                        \
  type name(type x, int power) {                                 \
    unsigned rest = power < 0 ? -(unsigned)power : (unsigned)power; \
    type result = rest & 1 ? x : 1;                              \
    for (rest >>= 1; rest != 0; rest >>= 1) {                    \
      x *= x;                                                    \
      if (rest & 1) result *= x;                                 \
    }                                                            \
    return power < 0 ? 1 / result : result;                      \
  }

#endif

/* Integer and floating-point arithmetic of which every result is known. The operands are volatile, so that the
   compiler must generate code for what is tested. Prints "ok", or the lines that are wrong. */
#include <float.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

static int wrong;

#define EXPECT(condition)                                \
  do {                                                   \
    if (!(condition)) {                                  \
      printf("line %d: %s\n", __LINE__, #condition);     \
      wrong++;                                           \
    }                                                    \
  } while (0)

static void unsigned_division(void) {
  volatile uint32_t a = 0xfffffff0u, seven = 7, two = 2;
  volatile uint64_t b = 0xfffffffffffffff0u, eleven = 11, huge = 0x8000000000000000u;
  EXPECT(a / seven == 613566754u);
  EXPECT(a % seven == 2);
  EXPECT(a / two == 0x7ffffff8u);
  EXPECT(b / eleven == 1676976733973595600u);
  EXPECT(b % eleven == 0);
  EXPECT(b / huge == 1);
  EXPECT(b % huge == 0x7ffffffffffffff0u);
}

static void signed_division(void) {
  volatile int a = -7, b = 2;
  volatile long long c = LLONG_MIN, d = 10;
  volatile signed char e = -128;
  EXPECT(a / b == -3);
  EXPECT(a % b == -1);
  EXPECT(c / d == -922337203685477580LL);
  EXPECT(c % d == -8);
  EXPECT(e / -1 == 128);
}

static void shifts(void) {
  volatile unsigned one = 1;
  volatile int n = 37, negative = -16;
  volatile uint64_t wide = 1;
  EXPECT(one << (n & 31) == 32);
  EXPECT(wide << 63 >> 62 == 2);
  EXPECT(negative >> 2 == -4);
  EXPECT((unsigned)negative >> 28 == 15);
  EXPECT((unsigned char)(one << 9) == 0);
}

static void comparisons(void) {
  volatile unsigned char small = 200;
  volatile signed char minus = -56;
  volatile unsigned large = UINT_MAX;
  volatile int i = -1;
  EXPECT(small > 100 && minus < 100);
  EXPECT((unsigned char)minus == small);
  EXPECT((unsigned)i == large);
  EXPECT(!((unsigned)i < 1u));
  EXPECT(i < 1);
  EXPECT((int64_t)(int32_t)large == -1);
  EXPECT((uint64_t)large == 0xffffffffu);
}

static void multiplication(void) {
  volatile uint32_t a = 0xdeadbeef;
  volatile int64_t b = -3000000000LL;
  EXPECT(a * a == 0x216da321u);
  EXPECT((uint64_t)a * a == 0xc1b1cd12216da321u);
  EXPECT(b * 3 == -9000000000LL);
  EXPECT((b ^ 0x55) == -2999999915LL);
}

static void floating(void) {
  volatile double third = 1.0 / 3.0, large = 1e300, zero = 0;
  volatile float f = 16777217;
  volatile long double l = 1.0L;
  volatile uint64_t top = 0xfffffffffffff800u;
  EXPECT(third * 3 == 1.0);
  EXPECT(large * large > DBL_MAX);
  EXPECT(zero / zero != zero / zero);
  EXPECT(f == 16777216.0f);
  EXPECT((double)top == 18446744073709549568.0);
  EXPECT((uint64_t)(double)top == top);
  EXPECT((int)-2.9 == -2 && (long)(third * 1e18) == 333333333333333312L);
  EXPECT(l + LDBL_EPSILON > l && l + LDBL_EPSILON / 4 == l);
}

int main(void) {
  unsigned_division();
  signed_division();
  shifts();
  comparisons();
  multiplication();
  floating();
  if (!wrong) puts("ok");
  return wrong != 0;
}

/*
 * Calls every function that kit's runtime library shares with GCC's on edge values and on random ones, in each rounding direction, and prints a line for each function with a hash of all results. The suite
 * links it with one library and with the other and compares.
 *
 *   differential             hashes
 *   differential FUNCTION    every call of one function: arguments, result, exception flags
 */
#include <stdio.h>
#include <string.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef int si;
typedef unsigned usi;
typedef long di;
typedef unsigned long udi;
typedef __int128 ti;
typedef unsigned __int128 uti;
/* As the member of a structure it travels as it is. */
typedef struct {
  _Float16 value;
} hf;
typedef float sf;
typedef double df;
typedef long double xf;
typedef __float128 tf;

static const char *wanted;

/* ---- values */

static udi state = 0x9e3779b97f4a7c15;

static udi next(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state * 0x2545f4914f6cdd1d;
}

static uti wide(void) {
  uti high = next();
  return high << 64 | next();
}

/* Random bits, often with long runs of equal ones. */
static uti bits(void) {
  uti x = wide();
  switch (next() % 6) {
    case 0:
      return x >> (next() % 128);
    case 1:
      return x << (next() % 128);
    case 2:
      return ~(x >> (next() % 128));
    case 3:
      return ((uti)1 << (next() % 128)) - next() % 3;
    case 4:
      return (uti)1 << (next() % 128) | (uti)1 << (next() % 128);
    default:
      return x;
  }
}

enum { ROUNDS = 1500 };

static int near_exponent;

/* The image of a number: fraction_bits of fraction, exponent_bits, a sign; zeros, infinities, NaN and denormals are frequent, and so are exponents near the last one. */
static uti image(int fraction_bits, int exponent_bits) {
  int maximum = (1 << exponent_bits) - 1;
  uti fraction = bits() & (((uti)1 << fraction_bits) - 1);
  int exponent;
  switch (next() % 16) {
    case 0:
      exponent = 0;
      break;
    case 1:
      exponent = maximum;
      if (next() % 2) fraction = 0;
      break;
    case 2:
      exponent = maximum - 1 - (int)(next() % 4);
      break;
    case 3:
      exponent = 1 + (int)(next() % 4);
      break;
    case 4:
    case 5:
      exponent = (maximum >> 1) + (int)(next() % 130);
      if (exponent > maximum) exponent = maximum;
      break;
    case 6:
    case 7:
    case 8:
    case 9:
      exponent = (int)((maximum >> 1) + (int)(next() % 7) - 3 + near_exponent);
      break;
    default:
      exponent = (int)(next() & maximum);
  }
  if (next() % 12 == 0) fraction = 0;
  if (next() % 24 == 0) exponent = 0, fraction = 0;
  uti sign = next() & 1;
  return sign << (fraction_bits + exponent_bits) | (uti)exponent << fraction_bits | fraction;
}

static si value_si(void) {
  return (si)bits();
}

static di value_di(void) {
  return (di)bits();
}

static ti value_ti(void) {
  return (ti)bits();
}

static hf value_hf(void) {
  u16 image_bits = (u16)image(10, 5);
  hf x;
  memcpy(&x, &image_bits, 2);
  return x;
}

static sf value_sf(void) {
  usi image_bits = (usi)image(23, 8);
  sf x;
  memcpy(&x, &image_bits, 4);
  return x;
}

static df value_df(void) {
  udi image_bits = (udi)image(52, 11);
  df x;
  memcpy(&x, &image_bits, 8);
  return x;
}

static xf value_xf(void) {
  uti i = image(63, 15);
  u16 exponent = (u16)(i >> 63);
  udi significand = (udi)i << 1 >> 1 | (udi)((exponent & 0x7fff) != 0) << 63;
  xf x = 0;
  memcpy(&x, &significand, 8);
  memcpy((char *)&x + 8, &exponent, 2);
  return x;
}

static tf value_tf(void) {
  uti i = image(112, 15);
  tf x;
  memcpy(&x, &i, 16);
  return x;
}

/* ---- results */

static udi hash;
static long calls;

static void clear_flags(void) {
  usi word;
  __asm__ volatile("fnclex");
  __asm__ volatile("stmxcsr %0" : "=m"(word));
  word &= ~63u;
  __asm__ volatile("ldmxcsr %0" : : "m"(word));
}

/* What an operation raised, in either unit. The denormal flag is the machine's own: IEEE 754 knows none. */
static usi flags(void) {
  usi word;
  u16 status;
  __asm__ volatile("stmxcsr %0" : "=m"(word));
  __asm__ volatile("fnstsw %0" : "=m"(status));
  return (word | status) & 61;
}

static void set_direction(usi direction) {
  usi word;
  u16 control;
  __asm__ volatile("stmxcsr %0" : "=m"(word));
  word = (word & ~0x6000u) | direction << 13;
  __asm__ volatile("ldmxcsr %0" : : "m"(word));
  __asm__ volatile("fnstcw %0" : "=m"(control));
  control = (u16)((control & ~0xc00) | direction << 10);
  __asm__ volatile("fldcw %0" : : "m"(control));
}

static void mix(const void *value, int size) {
  const u8 *p = value;
  for (int i = 0; i < size; i++) hash = (hash ^ p[i]) * 0x100000001b3;
}

static void show(const char *what, const void *value, int size) {
  const u8 *p = value;
  printf(" %s", what);
  while (size-- > 0) printf("%02x", p[size]);
}

static int begin(const char *name) {
  hash = 0xcbf29ce484222325;
  calls = 0;
  state = 0x9e3779b97f4a7c15;
  return wanted == NULL || strcmp(wanted, name) == 0;
}

static void end(const char *name) {
  printf("%-18s %8ld %016lx\n", name, calls, hash);
}

static void result(const char *name, const void *value, int size, usi raised) {
  calls++;
  mix(value, size);
  mix(&raised, sizeof raised);
  if (wanted != NULL) {
    show("=", value, size);
    printf(" flags %x\n", raised);
  } else {
    (void)name;
  }
}

#define SIZE_si 4
#define SIZE_usi 4
#define SIZE_di 8
#define SIZE_udi 8
#define SIZE_ti 16
#define SIZE_uti 16
#define SIZE_hf 2
#define SIZE_sf 4
#define SIZE_df 8
#define SIZE_xf 10
#define SIZE_tf 16
#define value_usi value_si
#define value_udi value_di
#define value_uti value_ti
#define ARGUMENT(type, x)                                     \
  if (wanted != NULL) show("", &x, SIZE_##type)

/* LIMIT discards arguments for which the result is undefined. FLAGS is 0 where the machine's own arithmetic decides which flags appear. */
#define UNARY(name, R, A, LIMIT, FLAGS)                       \
  extern R name(A);                                           \
  static void test_##name(void) {                             \
    if (!begin(#name)) return;                                \
    for (usi direction = 0; direction < 4; direction++) {     \
      for (int i = 0; i < ROUNDS; i++) {                      \
        A a = value_##A();                                    \
        if (!(LIMIT)) continue;                               \
        ARGUMENT(A, a);                                       \
        set_direction(direction);                             \
        clear_flags();                                        \
        R r = name(a);                                        \
        usi raised = FLAGS ? flags() : 0;                     \
        set_direction(0);                                     \
        result(#name, &r, SIZE_##R, raised);                  \
      }                                                       \
    }                                                         \
    end(#name);                                               \
  }

#define BINARY(name, R, A, B, LIMIT, FLAGS)                   \
  extern R name(A, B);                                        \
  static void test_##name(void) {                             \
    if (!begin(#name)) return;                                \
    for (usi direction = 0; direction < 4; direction++) {     \
      for (int i = 0; i < ROUNDS; i++) {                      \
        near_exponent = (int)(next() % 120) - 60;             \
        A a = value_##A();                                    \
        B b = value_##B();                                    \
        if (next() % 16 == 0) memcpy(&b, &a, sizeof b < sizeof a ? sizeof b : sizeof a); \
        if (!(LIMIT)) continue;                               \
        ARGUMENT(A, a);                                       \
        ARGUMENT(B, b);                                       \
        set_direction(direction);                             \
        clear_flags();                                        \
        R r = name(a, b);                                     \
        usi raised = FLAGS ? flags() : 0;                     \
        set_direction(0);                                     \
        result(#name, &r, SIZE_##R, raised);                  \
      }                                                       \
    }                                                         \
    near_exponent = 0;                                        \
    end(#name);                                               \
  }

#include "functions.h"

#undef UNARY
#undef BINARY

/* ---- functions of other shapes */

extern uti __udivmodti4(uti, uti, uti *);
extern ti __divmodti4(ti, ti, ti *);

static void test_divmod(void) {
  if (!begin("divmodti4")) return;
  for (int i = 0; i < ROUNDS * 8; i++) {
    uti a = bits();
    uti b = bits();
    uti rest;
    if (b == 0 || (a == (uti)1 << 127 && b + 1 == 0)) continue;
    uti quotient = __udivmodti4(a, b, &rest);
    if (wanted != NULL) show("", &a, 16), show("/", &b, 16), show("r", &rest, 16);
    mix(&rest, 16);
    result("", &quotient, 16, 0);
    ti signed_rest;
    ti signed_quotient = __divmodti4((ti)a, (ti)b, &signed_rest);
    mix(&signed_rest, 16);
    result("", &signed_quotient, 16, 0);
  }
  end("divmodti4");
}

/* Complex results: NaN has one image, since which operand's it keeps is the machine's affair. */
#define PART(type, x)                                                                          \
  do {                                                                             \
    type part = (x);                                                               \
    u8 kind = part != part ? 1 : part - part != part - part ? 2 : part == 0 ? 3 : 4; \
    u8 negative = kind == 1 ? 0 : __builtin_signbit(part) != 0;                    \
    if (wanted != NULL) show("=", &part, SIZE_##type);                             \
    mix(&kind, 1);                                                                 \
    mix(&negative, 1);                                                             \
    if (kind == 4) mix(&part, sizeof part < 10 ? sizeof part : SIZE_##type); \
    calls++;                                                                       \
  } while (0)

#define COMPLEX(name, type, complex, divides)                          \
  extern complex name(type, type, type, type);                         \
  static void test_##name(void) {                                      \
    if (!begin(#name)) return;                                         \
    for (int i = 0; i < ROUNDS * 2; i++) {                             \
      int small = i >= ROUNDS;                                         \
      type v[4];                                                       \
      for (int j = 0; j < 4; j++) v[j] = small ? (type)((int)(next() % 33) - 16) : value_##type(); \
      if (divides && small) v[next() % 2 + 2] = 0;                     \
      for (int j = 0; j < 4; j++) ARGUMENT(type, v[j]);                \
      complex z = name(v[0], v[1], v[2], v[3]);                        \
      PART(type, __real__ z);                                          \
      PART(type, __imag__ z);                                          \
      if (wanted != NULL) putchar('\n');                               \
    }                                                                  \
    end(#name);                                                        \
  }

typedef _Complex float complex_tf __attribute__((mode(TC)));
COMPLEX(__mulsc3, sf, float _Complex, 0)
COMPLEX(__muldc3, df, double _Complex, 0)
COMPLEX(__mulxc3, xf, long double _Complex, 0)
COMPLEX(__multc3, tf, complex_tf, 0)
COMPLEX(__divsc3, sf, float _Complex, 1)
COMPLEX(__divdc3, df, double _Complex, 1)
COMPLEX(__divxc3, xf, long double _Complex, 1)
COMPLEX(__divtc3, tf, complex_tf, 1)

extern struct {
  usi vendor, type, subtype, features;
} __cpu_model;
extern usi __cpu_features2[3];
extern int __cpu_indicator_init(void);

static void test_cpu_model(void) {
  if (!begin("cpu_model")) return;
  __cpu_indicator_init();
  printf("cpu_model %x %x %x %x %x %x %x\n", __cpu_model.vendor, __cpu_model.type, __cpu_model.subtype, __cpu_model.features, __cpu_features2[0], __cpu_features2[1], __cpu_features2[2]);
}

int main(int argc, char **argv) {
  if (argc > 1) wanted = argv[1];
#define UNARY(name, R, A, LIMIT, FLAGS) test_##name();
#define BINARY(name, R, A, B, LIMIT, FLAGS) test_##name();
#include "functions.h"
  test_divmod();
  test___mulsc3();
  test___muldc3();
  test___mulxc3();
  test___multc3();
  test___divsc3();
  test___divdc3();
  test___divxc3();
  test___divtc3();
  test_cpu_model();
  return 0;
}

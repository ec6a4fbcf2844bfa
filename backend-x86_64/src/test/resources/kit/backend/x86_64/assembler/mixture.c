/* Much of what compilers know to write: integers of all widths, floats of all kinds, atomics, thread-locals, switches, vectors, calls. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

extern int external(int, ...);
extern int external_data[];
extern _Thread_local int external_thread;
_Thread_local int global_thread = 5;
static _Thread_local long local_thread;
static int counter;
int common_data;
static double table[16] = {1.5, -2.25};

int8_t i8(int8_t a, uint8_t b) { return a * b / (b | 1) + (a >> 2) - (b << 3); }
int16_t i16(int16_t a, uint16_t b) { return a * b / (b | 1) + (a >> 2) - (b << 3) % 7; }
int32_t i32(int32_t a, uint32_t b) { return a * 17 / (b | 1) + (a >> 2) - (b << 3) % 1000; }
int64_t i64(int64_t a, uint64_t b, int n) { return a * b / 10 + (a >> n) - (b << n) % 1000003 + __builtin_popcountll(a); }
__int128 i128(__int128 a, unsigned __int128 b, int n) { return a * b + (a >> n) - (b / 3) + (a < (__int128)b); }
unsigned rotate(unsigned a, int n) { return (a << n | a >> (32 - n)) ^ __builtin_bswap32(a) ^ __builtin_clz(a | 1) ^ __builtin_ctz(a | 8); }

float f32(float a, float b, int n) { return a * b - a / b + n + (a < b ? __builtin_sqrtf(a) : -b) + (float)(uint64_t)n; }
double f64(double a, float b, long n) { return a * b - a / 3.0 + n + table[n & 15] + (a != a) + __builtin_fabs(a) + (double)(unsigned long)n; }
long double f80(long double a, double b, float c, int n) { return a * b - a / c + n + (a < b ? __builtin_fabsl(a) : -a) * 3.25L; }
long convert(double a, float b, long double c) { return (long)a + (int)b + (unsigned)c + (unsigned long)a + (long)c + (short)b; }
_Complex double complex_product(_Complex double a, _Complex double b) { return a * b + 1.0; }
_Bool compare(double a, double b, long c, unsigned long d) { return a < b && c > 5 || d <= 100 && !(a >= b) || c == (long)d; }

int dispatch(int what, int value) {
  switch (what) {
    case 0: return value + 1;
    case 1: return value * 3;
    case 2: return external(value, 2.5, "text");
    case 3: return external(value) + external_data[value];
    case 4: return value ^ 0x55;
    case 5: return -value;
    case 6: return ~value;
    case 9: return counter++;
    case 1000: return value / 7;
    default: return 0;
  }
}

int indirect(int (*function)(int), void **labels, int n) {
  static void *const places[] = {&&one, &&two};
  goto *places[n & 1];
one:
  return function(n);
two:
  return function(n + 1) + (int)(size_t)labels[n];
}

int thread(int n) { return external_thread + global_thread++ + (int)(local_thread += n) + *(&external_thread + 1); }

long atomics(long *p, int *q, char *r) {
  long old = __atomic_fetch_add(p, 5, __ATOMIC_SEQ_CST);
  old += __sync_fetch_and_or(q, 4);
  __atomic_store_n(q, 1, __ATOMIC_SEQ_CST);
  int expected = 3;
  old += __atomic_compare_exchange_n(q, &expected, 4, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
  old += __atomic_exchange_n(r, 7, __ATOMIC_ACQ_REL);
  __sync_synchronize();
  __builtin_ia32_pause();
  return old;
}

struct small { char a; short b; int c; };
struct large { long a[20]; double b; };
union bits { struct { unsigned a : 3, b : 11, c : 18; } fields; unsigned all; };
struct large copy(struct large *from, struct small s, union bits u) {
  struct large made = *from;
  made.a[3] += s.a + s.b + s.c + u.fields.b;
  memset(made.a + 5, 0, 64);
  memcpy(from->a, made.a + 2, 100);
  u.fields.c++;
  external(u.all);
  return made;
}

int variadic(const char *format, ...) {
  va_list list;
  va_start(list, format);
  int sum = va_arg(list, int) + (int)va_arg(list, double) + (int)va_arg(list, long double) + (int)*va_arg(list, char *);
  va_end(list);
  return sum;
}

void vectors(float *a, const float *b, int *c, const short *d, unsigned char *e, int n) {
  for (int i = 0; i < n; i++) {
    a[i] = a[i] * b[i] + 1.0f;
    c[i] = c[i] > d[i] ? c[i] - d[i] : d[i] * 3;
    e[i] = e[i] / 3 + (c[i] & 15);
  }
}

double sums(const double *a, int n) {
  double sum = 0;
  char buffer[n + 16];
  for (int i = 0; i < n; i++) {
    sum += a[i] * a[n - 1 - i];
    buffer[i] = (char)sum;
  }
  external(n, buffer);
  return sum;
}

void assembly(int *p, long n) {
  int a = 1, d = 0;
  __asm__ volatile("lock; {xaddl %0, %1|xadd %1, %0}\n\tcpuid" : "+a"(a), "+m"(*p), "=d"(d) : : "rbx", "rcx", "memory", "cc");
  __asm__("rep stosb" : "+D"(p), "+c"(n) : "a"(d) : "memory");
  __asm__ goto("{testl|test} %0, %0; jne %l1" : : "r"(d) : "cc" : out);
  *p = a;
out:
  return;
}

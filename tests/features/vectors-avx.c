// options: -mavx2
// Vectors of 32 bytes in the registers of AVX: arguments, results, structures, variable arguments, operands of asm.
#include <immintrin.h>
#include <stdarg.h>
#include <stdio.h>
typedef float v8 __attribute__((vector_size(32)));
typedef int v8i __attribute__((vector_size(32)));
typedef float v4 __attribute__((vector_size(16)));
struct one { v8 a; };
struct two { v8 a, b; };
union mixed { v8 a; double d; };
union halves { v8 a; v4 b[2]; };
static __attribute__((noinline)) v8 add(v8 a, v8 b) { return a + b; }
static __attribute__((noinline)) struct one wrapped(int n, struct one x, double d) { x.a[0] += n; x.a[7] += d; return x; }
static __attribute__((noinline)) struct two both(struct two x, v8 y) { x.a += y; x.b -= y; return x; }
static __attribute__((noinline)) union mixed choice(union mixed x) { x.a *= 2; return x; }
static __attribute__((noinline)) union halves half(union halves x) { x.b[1] += 1; return x; }
static __attribute__((noinline)) v8 many(v8 a, v8 b, v8 c, v8 d, v8 e, v8 f, v8 g, v8 h, v8 i, v8 j) { return a + b * c - d + e * f - g + h + i * j; }
static __attribute__((noinline)) float variable(v8 first, int n, ...) {
  va_list list;
  float sum = first[0];
  va_start(list, n);
  for (int i = 0; i < n; i++) {
    v8 v = va_arg(list, v8);
    double d = va_arg(list, double);
    struct one s = va_arg(list, struct one);
    sum = sum * 2 + v[i] + d + s.a[7 - i];
  }
  va_end(list);
  return sum;
}
static void show(const char *name, v8 v) { printf("%s", name); for (int i = 0; i < 8; i++) printf(" %g", v[i]); printf("\n"); }
int main(void) {
  v8 a = {1, 2, 3, 4, 5, 6, 7, 8}, b = a * 10, r;
  show("add", add(a, b));
  v8 (*pointer)(v8, v8) = add;
  show("pointer", pointer(b, b));
  show("wrapped", wrapped(3, (struct one){a}, 0.5).a);
  struct two t = both((struct two){a, b}, a);
  show("two", t.a); show("two", t.b);
  show("mixed", choice((union mixed){a}).a);
  show("halves", half((union halves){a}).a);
  show("many", many(a, b, a, b, a, b, a, b, a, b));
  printf("%g\n", variable(a, 3, b, 1.5, (struct one){a}, a, 2.5, (struct one){b}, b, 3.5, (struct one){b}));
  __asm__("vaddps %2, %1, %0" : "=x"(r) : "x"(a), "x"(b)); show("asm", r);
  __asm__("vmulps %1, %0, %0" : "+x"(r) : "xm"(a)); show("asm", r);
  __asm__("vmovaps %1, %0\n\tvextractf128 $1, %0, %x0" : "=&x"(r) : "m"(b)); printf("%g\n", r[0]);
  v8i n = {1, -2, 3, -4, 5, -6, 7, -8}; __asm__("vpabsd %0, %0" : "=x"(n) : "0"(n)); printf("%d %d\n", n[1], n[7]);
  show("intrinsic", _mm256_add_ps(a, _mm256_set1_ps(0.5f)));
  return 0;
}

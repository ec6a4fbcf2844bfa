int printf(const char *, ...);
typedef __builtin_va_list va_list;

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int (*const operations[])(int, int) = {add, sub, 0};

static long sum(int n, ...) {
  va_list list, copy;
  __builtin_va_start(list, n);
  __builtin_va_copy(copy, list);
  long s = 0;
  for (int i = 0; i < n; i++) s += __builtin_va_arg(list, int);
  for (int i = 0; i < n; i++) s += __builtin_va_arg(copy, int) * 100;
  __builtin_va_end(list);
  __builtin_va_end(copy);
  return s;
}

struct pair { long a, b; };
struct large { int v[10]; };
struct floats { float x, y, z; };

static double mixed(const char *format, ...) {
  va_list list;
  __builtin_va_start(list, format);
  double total = 0;
  for (; *format; format++) {
    switch (*format) {
      case 'i': total += __builtin_va_arg(list, int); break;
      case 'd': total += __builtin_va_arg(list, double); break;
      case 'l': total += __builtin_va_arg(list, long); break;
      case 'e': total += __builtin_va_arg(list, long double); break;
      case 'p': {
        struct pair p = __builtin_va_arg(list, struct pair);
        total += p.a * p.b;
        break;
      }
      case 'L': total += __builtin_va_arg(list, struct large).v[9]; break;
      case 'f': total += __builtin_va_arg(list, struct floats).z; break;
    }
  }
  __builtin_va_end(list);
  return total;
}

static int list2(int n, va_list list) { return n ? __builtin_va_arg(list, int) + list2(n - 1, list) : 0; }
static int forward(int n, ...) {
  va_list list;
  __builtin_va_start(list, n);
  int r = list2(n, list);
  __builtin_va_end(list);
  return r;
}

static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static char narrow(int x) { return x; }
static unsigned short narrower(long x) { return x; }
static _Bool truth(int x) { return x; }
static int (*select(int k))(int, int) { return operations[k]; }
static int noPrototype();
static int callOld(void) { return noPrototype(1, (char)2, 3.5f); }
static int noPrototype(a, b, c) int a; char b; float c; { return a * 100 + b * 10 + (int)(c * 2); }

static int counter(void) {
  static int count = 10;
  static struct pair unused;
  return ++count + (int)unused.a;
}
static int counter2(void) {
  static int count;
  return count++;
}
static int unusedFunction(void) { return fib(3); }
static inline int square(int x) { return x * x; }
inline int external(int x) { return x + 1; }
extern int external(int x);
int tentative;
int tentative;
int tentative = 5;
static int later;
static int *pointer = &later;
static int later = 8;
extern int aliased __attribute__((alias("tentative")));
static const char *name(void) { return __func__; }
__attribute__((noreturn)) void exit(int);
static int never(int x) {
  if (x) return 1;
  exit(3);
}

int main(int argc, char **argv) {
  printf("%d %d %d\n", operations[0](5, 3), (*operations[1])(5, 3), select(1)(1, 9));
  printf("%ld\n", sum(4, 1, 2, 3, 4));
  printf("%g\n", mixed("idlepLf", 1, 2.5, 3L, 4.25L, (struct pair){5, 6}, (struct large){{[9] = 7}}, (struct floats){1, 2, 3}));
  printf("%g\n", mixed("dddddddddddiiiiiii", 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 1, 2, 3, 4, 5, 6, 7));
  printf("%d\n", forward(3, 10, 20, 30));
  printf("%d\n", fib(20));
  printf("%d %d %d %d\n", narrow(300), narrower(70000), truth(256), truth(0));
  printf("%d\n", callOld());
  for (int i = 0; i < 3; i++) {
    printf("%d ", counter());
    printf("%d\n", counter2());
  }
  printf("%d %d\n", square(7), external(1));
  printf("%d %d %d\n", tentative, *pointer, aliased);
  printf("%s %s\n", name(), __func__);
  printf("%d %d\n", argc, never(1));
  int (*f)(int) = fib;
  printf("%d %d\n", (****f)(10), (&fib)(11));
  return argv[argc] != 0;
}

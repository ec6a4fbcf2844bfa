// Nested functions: captures over several levels, trampolines, forward declarations, variable-length arrays.
int printf(const char *, ...);
void qsort(void *, unsigned long, unsigned long, int (*)(const void *, const void *));

struct big { int values[8]; };

static int apply(int (*f)(int), int x) { return f(x); }

static int levels(int n) {
  int count = 0;
  int outer(int a) {
    int local = a + n;
    int middle(int b) {
      int inner(int c) {
        count++;
        local += c;
        return local + b + n;
      }
      return apply(inner, b) + inner(1);
    }
    return middle(a) + apply(middle, 2);
  }
  int r = outer(3) + apply(outer, 4);
  printf("levels %d %d\n", r, count);
  return r;
}

static int forward(int n) {
  auto int odd(int);
  int calls = 0;
  int even(int x) { calls++; return x == 0 ? 1 : odd(x - 1); }
  int odd(int x) { calls++; return x == 0 ? 0 : even(x - 1); }
  int r = even(n);
  return r * 100 + calls;
}

static int sorted(int *a, int n, int sign) {
  int compared = 0;
  int compare(const void *x, const void *y) {
    compared++;
    return sign * (*(const int *)x - *(const int *)y);
  }
  qsort(a, n, sizeof *a, compare);
  return compared > 0;
}

static struct big result(int base) {
  struct big make(int step) {
    struct big b;
    for (int i = 0; i < 8; i++) b.values[i] = base + i * step;
    return b;
  }
  base++;
  return make(10);
}

static int sum(struct big by_value, int n) {
  int a[n];
  int total(int m[n]) {
    int s = 0;
    for (unsigned i = 0; i < sizeof a / sizeof *a; i++) s += m[i] + by_value.values[i];
    return s;
  }
  for (int i = 0; i < n; i++) a[i] = i * i;
  return total(a);
}

static int matrix(int rows, int columns) {
  typedef int line[columns];
  line *m = __builtin_alloca(sizeof(line) * rows);
  void fill(void) {
    for (int i = 0; i < rows; i++)
      for (int k = 0; k < columns; k++) m[i][k] = i * 10 + k;
  }
  int at(line *x, int i, int k) { return x[i][k] + (int)sizeof(line); }
  fill();
  return at(m, rows - 1, columns - 1);
}

static double mixed(double d, long double l, float f, int k) {
  double add(int n, ...) {
    __builtin_va_list v;
    double s = d + (double)l + f;
    __builtin_va_start(v, n);
    for (int i = 0; i < n; i++) s += __builtin_va_arg(v, double);
    __builtin_va_end(v);
    return s + k;
  }
  return add(2, 0.5, 0.25);
}

static int plain(int x) {
  int twice(int y) { static int calls; calls++; return 2 * y + calls; }
  inline int thrice(int y) { return 3 * y; }
  int (*p)(int) = twice;
  return p(x) + twice(x) + thrice(x);
}

static int recursive(int n, int (*up)(void)) {
  int mine = n;
  int get(void) { return mine + (up ? up() : 0); }
  return n == 0 ? get() : recursive(n - 1, get);
}

int main(void) {
  int a[] = {3, 1, 2, 9, 5};
  levels(1);
  printf("forward %d %d\n", forward(6), forward(7));
  sorted(a, 5, 1);
  printf("sorted %d %d %d %d %d\n", a[0], a[1], a[2], a[3], a[4]);
  sorted(a, 5, -1);
  printf("sorted %d %d %d %d %d\n", a[0], a[1], a[2], a[3], a[4]);
  struct big b = result(4);
  printf("result %d %d\n", b.values[0], b.values[7]);
  printf("sum %d matrix %d\n", sum(b, 5), matrix(3, 4));
  printf("mixed %d\n", (int)(100 * mixed(1.5, 2.25L, 0.125f, 7)));
  printf("plain %d recursive %d\n", plain(5), recursive(4, 0));
  return 0;
}

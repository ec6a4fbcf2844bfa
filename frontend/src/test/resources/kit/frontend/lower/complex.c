int printf(const char *, ...);

typedef _Complex double dc;
typedef _Complex float fc;
typedef _Complex int ic;

static dc multiply(dc a, dc b) { return a * b; }
static fc scale(fc a, float f) { return a * f; }
static dc from(double x) { return x; }
static void show(dc z) { printf("%g %g\n", __real__ z, __imag__ z); }
static dc globalValue = 1.0 + 2.0i;
static ic integers = 3 + 4i;

int main(void) {
  dc a = 1.0 + 2.0i, b = 3.0 - 1.0i;
  show(a + b);
  show(a - b);
  show(multiply(a, b));
  show(a + 1);
  show(2 - a);
  show(a * 2);
  show(a / 2.0);
  show(-a);
  show(~a);
  show(from(7));
  show(globalValue);
  __real__ a = 10;
  __imag__ a += 5;
  show(a);
  a += b;
  a *= 2;
  a++;
  show(a);
  fc f = scale(1.5f + 2.5if, 2);
  show(f);
  printf("%d %d %d\n", a == b, a != b, a == a);
  printf("%d %d\n", a ? 1 : 0, (dc)0 ? 1 : 0);
  ic k = integers * (1 + 1i);
  printf("%d %d\n", __real__ k, __imag__ k);
  k = k / (2 + 0i);
  printf("%d %d\n", __real__ k, __imag__ k);
  double real = 2;
  real *= b;
  printf("%g\n", real);
  int truncated = a;
  printf("%d\n", truncated);
  _Bool truth = 0.0 + 1.0i;
  printf("%d\n", truth);
  dc chosen = truth ? a : b;
  show(chosen);
  show(({ dc t = a; t; }));
  show((a, b));
  dc array[2] = {1.0i, 2};
  show(array[0] + array[1]);
  struct { dc z; } s = {3.0 + 1.0i};
  show(s.z);
  double zero = 0, inf = 1 / zero;
  _Complex long double l = 1.0L + 2.0iL;
  l = l + l;
  printf("%Lg %Lg\n", __real__ l, __imag__ l);
  (void)inf;
  return 0;
}

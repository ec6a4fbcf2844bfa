int printf(const char *, ...);

static double third(float x) { return x / 3; }

static float old(a, b, c)
float a;
char b;
double c;
{
  return a + b + c;
}

int main(void) {
  double d = 1.5;
  float f = 0.1f;
  long double e = 2.5L;
  printf("%g %g %Lg\n", d * 3, f * 2, e / 4);
  printf("%d %u %ld %lu\n", (int)-3.9, (unsigned)3e9, (long)-1e15, (unsigned long)1.8e19);
  printf("%d %d %d\n", (unsigned char)200.5, (signed char)-100.7, (short)-30000.2);
  unsigned long big = 18446744073709551615UL;
  printf("%g %g %Lg\n", (double)big, (float)big, (long double)big);
  big = 9007199254740993UL;
  printf("%.0f %.0f\n", (double)big, (double)(big << 10 | 1));
  unsigned u = 4294967295u;
  printf("%.1f %.1f\n", (double)u, (float)u);
  printf("%lu %lu\n", (unsigned long)(long double)18446744073709551615UL, (unsigned long)1e19);
  printf("%d %d\n", (int)e, (int)(e * -1000));
  double nan = __builtin_nan("");
  double inf = __builtin_inf();
  printf("%d %d %d %d %d %d\n", nan == nan, nan != nan, nan < 1, nan > 1, !(nan < 1), inf > 1e308);
  printf("%d %d\n", nan ? 1 : 0, 0.0 ? 1 : 0);
  if (nan < 1 || nan >= 1) printf("bad\n");
  if (!(nan == nan)) printf("unordered\n");
  int i = 5;
  i *= 1.5;
  printf("%d\n", i);
  i /= 2.0f;
  printf("%d\n", i);
  d += i;
  d -= f;
  d++;
  --e;
  printf("%.6f %.3Lf %.6f\n", d, e, third(1));
  printf("%.6f\n", old(1.25f, 3, 2.5));
  d = -0.0;
  printf("%d %g %g\n", d == 0, -d, d);
  printf("%d %d %d %d\n", __builtin_isnan(nan), __builtin_isinf(-inf), __builtin_isinf_sign(-inf), __builtin_isfinite(d));
  printf("%d %d %d\n", __builtin_isnormal(1e-310), __builtin_isnormal(1.0), __builtin_signbit(d) != 0);
  printf("%d %d %d %d %d\n", __builtin_fpclassify(1, 2, 3, 4, 5, nan), __builtin_fpclassify(1, 2, 3, 4, 5, -inf), __builtin_fpclassify(1, 2, 3, 4, 5, 2.0),
         __builtin_fpclassify(1, 2, 3, 4, 5, 1e-310), __builtin_fpclassify(1, 2, 3, 4, 5, d));
  printf("%g %g %Lg\n", __builtin_copysign(3.0, d), __builtin_copysignf(-3.0f, 1.0f), __builtin_copysignl(2.0L, -1.0L));
  printf("%d %d\n", __builtin_isless(1.0, nan), __builtin_islessgreater(1.0, 2.0));
  printf("%g\n", __builtin_fabs(-2.5));
  return 0;
}

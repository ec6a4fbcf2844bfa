/* What gcc folds before it answers __builtin_constant_p, at any level. */
int printf(const char *, ...);
int global;
int f(void) { return global++; }
int main(void) {
  int i = 3;
  printf("%d%d%d%d\n", __builtin_constant_p(i && 0), __builtin_constant_p(0 && i), __builtin_constant_p(i || 1), __builtin_constant_p(1 || i));
  printf("%d%d%d%d\n", __builtin_constant_p(i && 1), __builtin_constant_p(i && 0 ? i : 34), __builtin_constant_p(1 ? i : 34), __builtin_constant_p(i ? 2 : 34));
  printf("%d%d%d\n", __builtin_constant_p(f() && 0), __builtin_constant_p(-(i && 0) + 2), __builtin_constant_p(global));
  printf("%d\n", global);
  return 0;
}

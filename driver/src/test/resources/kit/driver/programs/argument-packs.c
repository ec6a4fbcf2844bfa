// Functions that hand their variable arguments on: each call is of a copy with these arguments named.
int printf(const char *, ...);
int snprintf(char *, unsigned long, const char *, ...);
struct pair { int a; double b; };
static int last(int n, ...) {
  __builtin_va_list l;
  __builtin_va_start(l, n);
  struct pair p = {0, 0};
  for (int i = 0; i < n; i++) p = __builtin_va_arg(l, struct pair);
  __builtin_va_end(l);
  return p.a;
}
static inline __attribute__((always_inline)) int counted(const char *f, ...) {
  static int calls;
  if (__builtin_va_arg_pack_len() == 0) goto none;
  printf("[%d] ", __builtin_va_arg_pack_len());
  return printf(f, __builtin_va_arg_pack()) + ++calls;
none:
  return -1;
}
extern inline __attribute__((always_inline, gnu_inline)) int pairs(int n, ...) { return last(n, __builtin_va_arg_pack()); }
int main(void) {
  char c = 'x';
  float f = 1.5f;
  printf("%d\n", counted("%c %g %s %Lg\n", c, f, "text", 2.5L));
  printf("%d\n", counted("nothing"));
  printf("%d\n", pairs(2, (struct pair){1, 2}, (struct pair){7, 8}));
  return 0;
}

/* A function of a program's own may take no format at all. */
int join(char *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
int f(char *s, const char *p) {
  join(s, (void *)0);
  join(s, 0);
  join(s, (char *)0);
  join(s, p ? (char *)0 : "x");
  join(s, (void *)0, 3);
  // WARNING 3 "too many arguments for format" [-Wformat-extra-args]
  join(s, p);
  return 0;
}

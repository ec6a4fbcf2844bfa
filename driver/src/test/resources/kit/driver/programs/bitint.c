// _BitInt between 65 and 128 bits (output as clang prints it).
int printf(const char *, ...);
typedef _BitInt(128) s128; typedef unsigned _BitInt(120) u120; typedef _BitInt(77) s77; typedef unsigned _BitInt(65) u65;
static void show(u120 x) { for (int i = 112; i >= 0; i -= 8) printf("%02x", (unsigned)((x >> i) & 0xff)); printf("\n"); }
int main(void) {
  u120 a = 1; for (int i = 0; i < 30; i++) a = a * 1000003 + i;
  show(a); show(a / 12345); show(a % 1000000007); show(~a); show(-a); show(a << 77); show(a >> 101); show(a ^ (a >> 3)); show(a * a);
  s77 b = -5; b = b * 1000000007; b *= 1000000007; show((u120)b); show((u120)(b / 77)); show((u120)(b % 77)); show((u120)(b >> 5));
  s128 c = b; printf("%d %d %d %d %d\n", c < 0, c == b, a > 5, (int)c, (long)(c >> 64) != 0);
  u65 d = -1; d++; printf("%d\n", (int)d); double e = (double)a; printf("%g\n", e); u120 f = (u120)1e30; show(f); show((u120)(s128)-1.5e20);
  struct { char x; u120 y; s77 z; } s = { 1, a, b }; s.y++; show(s.y - a); printf("%zu %zu %zu\n", sizeof s, sizeof(u120), _Alignof(s77));
  return 0;
}

// options: -w
// "text"[1] initialises what is static; it is no integer constant expression.
#include <stddef.h>
#include <stdio.h>
#include <uchar.h>
char a[] = {"ab"[1], 0};
char b[2] = {"xy" "z"[2], 0};
int d = "hello"[5];
int e = 1 ["hello"];
wchar_t g = L"\x1234wide"[0];
int h = "abc"[1] == 'b' ? 3 : 4;
int j = "\xff"[0];
char16_t k = u"\uffff!"[0];
double m = "A"[0] + 0.5;
struct { char c; int i; } s[] = {{"pq"[0], "pq"[1]}, {.i = "r"[0]}};
int main(void) {
  static int local = "local"[2];
  printf("%s %s %d %d %d %d %d %d %g %d %d %d %d\n", a, b, d, e, (int)g, h, j, (int)k, m, s[0].c, s[0].i, s[1].i, local);
  return 0;
}

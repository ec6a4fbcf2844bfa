// options: -O2 -D_FORTIFY_SOURCE=2
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>
#include <wchar.h>
#include <stdarg.h>
struct s { char name[8]; char rest[8]; };
static int format(char *out, size_t size, const char *f, ...) { va_list list; va_start(list, f); int n = vsnprintf(out, size, f, list); va_end(list); return n; }
int main(void) {
  char b[64], c[64]; struct s s;
  memcpy(b, "hello", 6); puts(b); memmove(b + 1, b, 6); puts(b); memset(b, 'x', 3); puts(b); strcpy(b, "copy"); strcat(b, "cat"); strncpy(c, b, sizeof c); strncat(c, "abc", 2); puts(c); stpcpy(c, "stp"); puts(c);
  sprintf(b, "%d %s", 5, "five"); puts(b); snprintf(b, sizeof b, "%g", 2.5); puts(b); printf("%d\n", format(b, sizeof b, "%c%s", 'a', "b")); fprintf(stdout, "%s\n", b);
  strcpy(s.name, "abc"); strcpy(s.rest, "def"); printf("%s %s\n", s.name, s.rest);
  int fd = open("/dev/null", O_RDONLY); printf("%d\n", (int)read(fd, b, sizeof b)); close(fd);
  FILE *f = fopen("/dev/null", "r"); printf("%d\n", fgets(b, sizeof b, f) == NULL); printf("%d\n", (int)fread(b, 1, sizeof b, f)); fclose(f);
  wchar_t w[16]; wcscpy(w, L"wide"); printf("%ls %d\n", w, (int)wcslen(w)); char *p = realpath("/", b[0] ? NULL : NULL); puts(p); free(p); char *m = malloc(10); strcpy(m, "heap"); puts(m); free(m);
  return 0;
}

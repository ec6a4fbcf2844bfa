// options: -fexec-charset=ISO-8859-15 -fwide-exec-charset=UTF-32LE -finput-charset=UTF-8
// Plain literals of another character set; those with a prefix keep theirs.
#include <stdio.h>
#include <wchar.h>
#define SHOW(s) do { for (unsigned i = 0; i < sizeof(s); i++) printf("%02x ", ((const unsigned char *)s)[i]); puts(""); } while (0)
#if '€' != '\xa4'
#error the preprocessor has another set
#endif
static void naïve(void) { SHOW(__func__); }

int main(void) {
  naïve();
  SHOW("é€Œ\n\u00e9\x80\351z"); SHOW("a" "ß"); SHOW(u8"é"); SHOW(L"é€"); SHOW(u"é"); SHOW(U"é");
  printf("%d %d %d\n", 'é', '\u20ac', '\n');
  return 0;
}

// options: -finput-charset=latin1
// The source is of another character set.
#include <stdio.h>
int main(void) { const unsigned char s[] = "Èﬂ"; printf("%d %d %d %x\n", s[0], s[1], (int)sizeof s, (unsigned)L'È'); return 0; }

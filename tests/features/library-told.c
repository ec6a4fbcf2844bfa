// What config.guess asks the preprocessor to tell the C library, in the order in which its versions ask: the answers are the other compiler's.
#include <stdarg.h>
#include <stdio.h>
#include <features.h>
int main(void) {
#ifdef __DEFINED_va_list
  puts("stdarg.h: musl");
#endif
#if defined(__UCLIBC__)
  puts("uclibc");
#elif defined(__dietlibc__)
  puts("dietlibc");
#elif defined(__GLIBC__)
  puts("gnu");
#else
  puts("unknown");
#endif
  return 0;
}

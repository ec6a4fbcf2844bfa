// Instructions of x86-64 as builtin functions; prototypes of library functions as gcc knows them
#include <stdio.h>

int execl(const char *, const char *, ...);
int execle(const char *, const char *, ...);
long imaxabs(long);
int main(void){ unsigned long long a = __builtin_ia32_rdtsc(); __builtin_ia32_pause(); __builtin_ia32_lfence(); __builtin_ia32_mfence(); __builtin_ia32_sfence(); unsigned long long b = __builtin_ia32_rdtsc(); printf("%d %ld\n", b > a, imaxabs(-5)); return 0; }

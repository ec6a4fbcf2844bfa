#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <complex.h>
#include <stdatomic.h>
#include <pthread.h>
#include <errno.h>
#include <time.h>
#include <signal.h>
#include <setjmp.h>
#include <locale.h>
#include <wchar.h>
#include <inttypes.h>
static jmp_buf jb; static _Thread_local int tl = 5; static atomic_int at;
static void *th(void *p){ for(int i=0;i<100000;i++) at++; tl++; return (void*)(long)tl; }
int main(int c, char **v){ printf("%f\n", sin(1.0)); pthread_t t[4]; for(int i=0;i<4;i++) pthread_create(&t[i],0,th,0); long s=0; for(int i=0;i<4;i++){ void *r; pthread_join(t[i],&r); s+=(long)r;} printf("%d %ld\n", at, s);
 if(!setjmp(jb)) longjmp(jb,1); else puts("jumped"); double complex z = cexp(I*M_PI); printf("%.3f %.3f\n", creal(z), cimag(z)); printf("%" PRId64 " %zu %Lf\n", (int64_t)-5, sizeof(z), 1.5L); wprintf(L""); qsort(v,0,1,0); return 0; }

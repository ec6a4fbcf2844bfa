#include <stdio.h>
/* extern inline with GNU's meaning: another definition takes its place, as with the C library's own inline functions. */
extern int declared(int);
extern inline __attribute__((gnu_inline)) int declared(int a) { return a; }
int declared(int a) { return a + 1; }
extern inline __attribute__((gnu_inline)) int fresh(int a) { return a; }
int fresh(int a) { return a + 2; }
extern int forced(int);
extern inline __attribute__((gnu_inline, always_inline)) int forced(int a) { return a; }
int forced(int a) { return a + 3; }
int main(void) { printf("%d %d %d\n", declared(1), fresh(1), forced(1)); return 0; }

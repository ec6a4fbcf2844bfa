#include <stdio.h>
#include <setjmp.h>
#include <string.h>
static void *buffer[5]; static int count;
__attribute__((noinline)) static void jump(void) { __builtin_longjmp(buffer, 1); }
__attribute__((noinline)) static int set(void) { if (__builtin_setjmp(buffer) == 0) { count++; jump(); } else { count += 10; return 2; } return 1; }
__attribute__((noinline)) static void *ret(void) { return __builtin_return_address(0); }
__attribute__((noinline)) static void *outer(void) { void *r = __builtin_return_address(1); return r; }
__attribute__((noinline)) static int depth(void) { return (char *)__builtin_frame_address(1) > (char *)__builtin_frame_address(0) && __builtin_frame_address(1) != 0; }
static jmp_buf jb;
int main(void) {
  printf("%d\n", set()); printf("%d\n", count); printf("%d\n", ret() != 0); printf("%d\n", outer() != 0); printf("%d\n", depth());
  volatile int n = 0; int r = setjmp(jb); n++; if (r < 3) longjmp(jb, r + 1); printf("%d %d\n", r, n);
  int r2 = _setjmp(jb); if (!r2) longjmp(jb, 7); printf("%d\n", r2);
  return 0;
}

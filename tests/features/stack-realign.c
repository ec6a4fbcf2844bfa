// options: -mstackrealign
// Callers that keep the stack aligned to 8 bytes alone.
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
typedef float v4 __attribute__((vector_size(16)));
__attribute__((noinline)) void leaf(uintptr_t *p) { v4 a; p[0] = (uintptr_t)&a % 16; }
__attribute__((noinline)) void inner(uintptr_t *p) { p[1] = (uintptr_t)__builtin_frame_address(0) % 8; }
int sum(int n, ...) { va_list l; va_start(l, n); double t = 0; while (n--) t += va_arg(l, double); va_end(l); return (int)t; }
__attribute__((noinline)) void middle(uintptr_t *p) {
  v4 a = {1, 2, 3, 4}; int i __attribute__((aligned(32)));
  p[2] = (uintptr_t)&a % 16; p[3] = (uintptr_t)&i % 32;
  __asm__ volatile("movaps %0, %%xmm0" :: "m"(a) : "xmm0");
  leaf(p); inner(p);
  char text[40]; p[4] = snprintf(text, sizeof text, "%g %Lg", 1.5, 2.5L); p[5] = sum(3, 1.0, 2.0, 3.5);
}
int main(void) {
  uintptr_t p[6] = {9, 9, 9, 9, 9, 9};
  __asm__ volatile("subq $136, %%rsp\n\tmovq %0, %%rdi\n\tcall middle\n\taddq $136, %%rsp" :: "b"(p) : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "memory", "cc", "xmm0");
  for (int i = 0; i < 6; i++) printf("%d ", (int)p[i]);
  puts("");
  return 0;
}

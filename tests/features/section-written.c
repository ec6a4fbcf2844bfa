// Section names that give flags and a type of their own and make a comment of the compiler's
#include <stdio.h>
int zeros[1000] __attribute__((section(".zeros,\"aw\",@nobits#")));
int others[10] __attribute__((section("more, \"aw\", %nobits \n\t#")));
int values[2] __attribute__((section(".values,\"aw\",@progbits#"))) = {1, 2};
__attribute__((section(".code,\"ax\",@progbits#"))) int function(void) { return values[1] + zeros[5]; }
__asm__(".section pointers, \"aw\", %nobits\n\t.previous");
int *pointer __attribute__((section("pointers\n\t#")));
extern int __start_more[], __stop_more[];
int main(void) {
  zeros[5] = 7;
  pointer = zeros;
  if (pointer[5] != 7) return 1;
  printf("%d %d\n", function(), (int)(__stop_more - __start_more));
  return 0;
}

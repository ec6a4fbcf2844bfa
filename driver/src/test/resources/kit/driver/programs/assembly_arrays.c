/* Arrays and structures as operands in memory, outputs among them. */
int printf(const char *, ...);

struct pair {
  int first, second;
};

static unsigned long stores(struct pair *pair) {
  unsigned long result;
  unsigned int array[2] = {0, 7};
  __asm__ volatile("leaq %2, %0; movl 4(%0), %k0; addl %2, %k0; movl $51, %2; movl $52, 4%2; movl $63, %1"
                   : "=&r"(result), "=m"(array)
                   : "m"(*pair)
                   : "memory");
  return result + array[0] + array[1];
}

static int reads(const char text[4]) {
  const char copy[4] = {text[0], text[1], text[2], 0};
  int result;
  __asm__("movl %1, %0" : "=r"(result) : "m"(copy));
  return result;
}

int main(void) {
  struct pair pair = {5, 6};
  unsigned long sum = stores(&pair);
  printf("%lu %d %d\n", sum, pair.first, pair.second);
  printf("%x\n", reads("abc"));
  int block[3] = {1, 2, 3};
  __asm__("addl $40, 8%0" : "+m"(block));
  printf("%d %d %d\n", block[0], block[1], block[2]);
  return 0;
}

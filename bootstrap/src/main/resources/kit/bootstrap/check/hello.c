#include <stdio.h>

int main(int count, char **words) {
  printf("hello from %s, %d\n", words[0] ? "a program" : "nowhere", count);
  puts("ok");
  return fflush(stdout);
}

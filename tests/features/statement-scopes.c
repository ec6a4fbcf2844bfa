/* Since C99 a selection or iteration statement is a block: tags declared in its condition end with it. */
#include <stdio.h>
struct s {
  char a;
};
int main(void) {
  if (sizeof(struct s { int many[10]; }) > 4) {
    printf("%zu\n", sizeof(struct s));
  } else if (sizeof(struct s) == 40) {
    printf("else\n");
  }
  printf("%zu\n", sizeof(struct s));
  while (sizeof(struct s { int many[20]; }) == 1) {
  }
  printf("%zu\n", sizeof(struct s));
  switch (sizeof(enum { red = 3 }) == 4 ? red : 0) {
    case red: printf("red\n");
  }
  enum { red = 5 };
  do {
  } while (sizeof(struct s { int many[30]; }) == 1);
  printf("%zu %d\n", sizeof(struct s), red);
  return 0;
}

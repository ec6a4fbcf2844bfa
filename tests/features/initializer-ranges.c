/* GNU's ranges in initialisers: what follows a range goes on behind its last element, and a range repeats only what it stores itself. */
#include <stdio.h>
#include <string.h>

struct inner {
  int first;
  int middle[3];
  int last;
};

struct outer {
  int before;
  struct inner parts[3];
  int after;
};

struct pair {
  int x, y;
};

union either {
  int number;
  char text[4];
};

struct outer following[] = {[0 ... 3].parts[1 ... 2].middle[0 ... 1] = 4, 5, 6, 7};
struct outer braced[] = {[0 ... 2].parts = {[1 ... 2].middle[0 ... 1] = 4}, [2].parts[2].middle[2] = 5, 6, 7};
struct pair half[4] = {[1].x = 9, [0 ... 3].y = 2, [2 ... 3].x = 5};
struct pair whole[4] = {[1].x = 9, [0 ... 3] = {.y = 2}};
union either unions[3] = {[0 ... 2].text = "ab", [1 ... 2].number = 7};
int matrix[][2][4] = {[2 ... 4][0 ... 1][2 ... 3] = 1, [2] = 2, [2][0][2] = 3};
struct {
  int a;
  struct {
    int b, c;
  };
  int d;
} anonymous[3] = {[0 ... 1].b = 1, 2, 3, 4};

static void show(const char *name, const void *data, unsigned long size) {
  const int *words = data;
  printf("%s:", name);
  for (unsigned long i = 0; i < size / sizeof *words; i++) {
    printf(" %d", words[i]);
  }
  printf("\n");
}

#define SHOW(object) show(#object, &object, sizeof object)

int main(void) {
  SHOW(following);
  SHOW(braced);
  SHOW(half);
  SHOW(whole);
  SHOW(unions);
  SHOW(matrix);
  SHOW(anonymous);
  int effects = 0;
  int once[5] = {[1 ... 3] = ++effects, 40};
  SHOW(once);
  struct pair local[4] = {[1].x = effects, [0 ... 3].y = ++effects};
  SHOW(local);
  printf("%d\n", effects);
  struct outer inside[] = {[0 ... 3].parts[1 ... 2].middle[0 ... 1] = effects, 5, 6, 7};
  SHOW(inside);
  return 0;
}

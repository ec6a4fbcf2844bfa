/* Constructs that compilers get wrong: structures by value, bit-fields, variable arguments, switches, jumps, initialisers. Prints "ok", or what is wrong. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int wrong;

#define EXPECT(condition)                                \
  do {                                                   \
    if (!(condition)) {                                  \
      printf("line %d: %s\n", __LINE__, #condition);     \
      wrong++;                                           \
    }                                                    \
  } while (0)

struct pair { int64_t first; double second; };
struct large { int words[9]; char tail; };
struct small { char bytes[3]; };
struct fields { unsigned a : 3; int b : 5; unsigned long long c : 40; _Bool d : 1; };

static struct pair swapped(struct pair value) { return (struct pair){(int64_t)value.second, (double)value.first}; }
static struct large next(struct large value, int at) { value.words[at]++; value.tail = 'x'; return value; }
static struct small reversed(struct small value) { return (struct small){{value.bytes[2], value.bytes[1], value.bytes[0]}}; }

static double sum(int count, ...) {
  va_list list;
  va_start(list, count);
  double total = 0;
  for (int i = 0; i < count; i++) {
    total += i % 3 == 0 ? va_arg(list, int) : i % 3 == 1 ? va_arg(list, double) : (double)va_arg(list, struct pair).first;
  }
  va_end(list);
  return total;
}

static void aggregates(void) {
  struct pair p = swapped((struct pair){3, 4.5});
  EXPECT(p.first == 4 && p.second == 3.0);
  struct large l = next((struct large){{1, 2, 3, 4, 5, 6, 7, 8, 9}, 'a'}, 8);
  EXPECT(l.words[8] == 10 && l.words[0] == 1 && l.tail == 'x');
  struct small s = reversed((struct small){"abc"});
  EXPECT(memcmp(s.bytes, "cba", 3) == 0);
  EXPECT(sum(7, 1, 2.5, (struct pair){10, 0}, 2, 0.5, (struct pair){20, 0}, 4) == 40.0);
}

static void bits(void) {
  volatile int nine = 9;
  struct fields f = {.b = -3, .c = 0xffffffffffULL, .d = 2};
  f.a = nine;
  EXPECT(f.a == 1 && f.b == -3 && f.c == 0xffffffffffULL && f.d == 1);
  f.c++;
  f.b -= 14;
  EXPECT(f.c == 0 && f.b == 15 && f.a == 1);
}

static int chosen(long value) {
  switch (value) {
    case 0: return 10;
    case 1: case 2: return 20;
    case 3: value += 7; /* fall through */
    case 4: return (int)value;
    case 100 ... 199: return 30;
    case -(1L << 40): return 40;
    default: return 50;
  }
}

static jmp_buf place;

static void leave(int depth) {
  if (depth == 0) longjmp(place, 7);
  leave(depth - 1);
}

static void control(void) {
  EXPECT(chosen(0) == 10 && chosen(2) == 20 && chosen(3) == 10 && chosen(4) == 4 && chosen(150) == 30);
  EXPECT(chosen(-(1L << 40)) == 40 && chosen(5) == 50 && chosen(200) == 50);
  volatile int entered = 0;
  int came = setjmp(place);
  if (came == 0) {
    entered = 1;
    leave(5);
  }
  EXPECT(came == 7 && entered == 1);
}

static int by_number(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static const char *const names[] = {[2] = "two", [0] = "zero", "one"};
static int (*const compare)(const void *, const void *) = by_number;
static const union { uint32_t word; unsigned char bytes[4]; } u = {.bytes = {1, 2, 3, 4}};

static void data(void) {
  int numbers[] = {5, -3, 9, 0, 7, -8};
  qsort(numbers, 6, sizeof *numbers, compare);
  EXPECT(numbers[0] == -8 && numbers[5] == 9);
  EXPECT(strcmp(names[1], "one") == 0 && strcmp(names[2], "two") == 0 && u.word == 0x04030201);
  int n = numbers[5];
  double matrix[n][n + 1];
  for (int i = 0; i < n; i++) {
    for (int j = 0; j <= n; j++) matrix[i][j] = i * 100 + j;
  }
  EXPECT(sizeof matrix == 9 * 10 * sizeof(double) && matrix[8][9] == 809 && *(&matrix[0][0] + 15) == 105);
  EXPECT(fabs(sin(1.0) - 0.8414709848078965) < 1e-15);
  char text[64];
  snprintf(text, sizeof text, "%5.2f|%-4d|%llx|%s", 3.14159, 42, 0xdeadbeefcafeULL, names[0]);
  EXPECT(strcmp(text, " 3.14|42  |deadbeefcafe|zero") == 0);
}

int main(void) {
  aggregates();
  bits();
  control();
  data();
  if (!wrong) puts("ok");
  return wrong != 0;
}

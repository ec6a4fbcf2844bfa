/* Input of the training run that fills the ahead-of-time cache: ordinary C, so that the classes that ordinary work needs are loaded. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define REPORT(...) report(__FILE__, __LINE__, __VA_ARGS__)

enum shape_kind { CIRCLE, SQUARE = 4, TRIANGLE };

struct point {
  double x, y;
};

struct shape {
  enum shape_kind kind;
  unsigned visible : 1, layer : 5;
  struct point at;
  union {
    float radius;
    int side[3];
  } size;
  struct shape *next;
  const char *name;
};

typedef int (*comparison)(const void *, const void *);

static int counter;
static const char *const names[] = {[CIRCLE] = "circle", [SQUARE] = "square", "triangle"};
static struct shape first = {.kind = SQUARE, .visible = 1, .at = {1.5, -2e3}, .size.side = {1, 2, 3}, .name = "first"};
long JOIN(global_, value) = 0x7fffffffL;

static void report(const char *file, int line, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fprintf(stderr, "%s:%d: ", file, line);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
}

static int compare_ints(const void *a, const void *b) {
  int left = *(const int *)a, right = *(const int *)b;
  return left < right ? -1 : left > right;
}

static struct point middle(struct point a, struct point b) {
  return (struct point){(a.x + b.x) / 2, (a.y + b.y) / 2};
}

static uint64_t hash(const unsigned char *text, size_t length) {
  uint64_t value = UINT64_C(14695981039346656037);
  for (size_t i = 0; i < length; i++) {
    value ^= text[i];
    value *= 1099511628211u;
  }
  return value;
}

static int classify(int character) {
  switch (character) {
    case '0': case '1': case '2': case '3': case '4':
    case '5': case '6': case '7': case '8': case '9':
      return 1;
    case '+':
    case '-':
      return 2;
    case 'a':
      goto letter;
    default:
      if (isalpha(character)) {
      letter:
        return 3;
      }
      break;
  }
  return 0;
}

static double average(const int *values, int count) {
  long double sum = 0;
  const int *end = values + count;
  while (values != end) sum += *values++;
  return count ? (double)(sum / count) : 0.0;
}

int main(int argc, char **argv) {
  int values[] = {5, 3, -8, 1 << 20, 'x', ~7};
  char buffer[64];
  comparison by_value = compare_ints;
  struct shape *list = &first, copy = first;
  copy.next = list;
  copy.layer = 17;
  qsort(values, COUNT(values), sizeof values[0], by_value);
  for (struct shape *each = &copy; each; each = each->next) {
    struct point centre = middle(each->at, (struct point){0, 0});
    counter += (int)centre.x + (unsigned char)each->layer % 3;
  }
  do {
    snprintf(buffer, sizeof buffer, "%s %d %g", names[argc > 3 ? TRIANGLE : CIRCLE], counter, average(values, (int)COUNT(values)));
  } while (counter++ < 2 && classify(buffer[0]) != 2);
  if (argc > 1 && strcmp(argv[1], "fail") == 0 || hash((const unsigned char *)buffer, strlen(buffer)) == 0) {
    REPORT("failed: %s\n", strerror(errno));
    return EXIT_FAILURE;
  }
  puts(buffer);
  return 0;
}

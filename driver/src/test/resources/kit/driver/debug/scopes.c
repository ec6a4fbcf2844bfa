#include <stdlib.h>
#include <stdarg.h>

typedef unsigned char byte;
typedef struct list { struct list *next; byte tag; } list;
typedef int (*operation)(const list *, size_t);
typedef enum { LOW = -1, HIGH = 1 } level;
struct opaque;

static list *head;
volatile const int limit = 3;
static struct opaque *hidden;
double matrix[2][3];
_Bool flag = 1;
_Complex double z = 2.0;
union { int i; char c[4]; } overlay = { 0x41424344 };

static int count(const list *from, size_t most)
{
  int n = 0;
  for (; from && most; from = from->next, most--) {
    byte tag = from->tag;
    {
      int tag = 100;
      n += tag;
    }
    n += tag;
  }
  return n;
}

static int sum(int n, ...)
{
  va_list arguments;
  int result = 0;
  va_start(arguments, n);
  for (int i = 0; i < n; i++) {
    int argument = va_arg(arguments, int);
    result += argument;
  }
  va_end(arguments);
  return result;
}

static int order(const void *a, const void *b)
{
  int x = *(const int *) a, y = *(const int *) b;
  return x < y ? -1 : x > y;
}

static int variable(int n)
{
  int row[n];
  short grid[n][n + 1];
  for (int i = 0; i < n; i++) {
    row[i] = n - i;
    for (int j = 0; j <= n; j++)
      grid[i][j] = i * j;
  }
  qsort(row, n, sizeof row[0], order);
  return row[0] + grid[1][2];
}

static int recursive(int n)
{
  static int deepest;
  if (n == 0)
    return deepest;
  deepest++;
  return recursive(n - 1);
}

int main(void)
{
  list second = { 0, 2 }, first = { &second, 1 };
  operation how = count;
  level now = HIGH;
  register int quick = 4;
  long double wide = 1.25L;
  float narrow = 0.5f;
  char text[] = "text";
  head = &first;
  int n = how(head, 5);
  n += (hidden == 0) + sum(3, 1, 2, 3) + variable(3) + recursive(2) + quick + now;
  return n == 0;
}

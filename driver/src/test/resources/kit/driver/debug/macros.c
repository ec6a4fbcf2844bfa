#include "macros.h"
#define LOCAL 3
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define EMPTY
#define GONE 1
#undef GONE
int main(void) {
  int x = MAX(LOCAL, HEADER);
  return x - 7;
}
#define LATE 9

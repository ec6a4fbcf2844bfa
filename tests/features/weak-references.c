/* attribute weakref on objects and functions: another name of what is defined elsewhere, or of nothing. */
#include <stdio.h>

extern int defined_elsewhere;
static int named __attribute__((weakref("defined_elsewhere")));
static int nowhere __attribute__((weakref("not_defined_anywhere")));
static int table[4] __attribute__((weakref("defined_table")));
static void function(void) __attribute__((weakref("defined_function")));
static void no_function(void) __attribute__((weakref("no_function_anywhere")));
static int old_form __attribute__((weakref, alias("defined_elsewhere")));

int *pointer = &named;
int *null = &nowhere;
int *element = &table[2];

int main(void) {
  printf("%d %d %d\n", named, *pointer, old_form);
  printf("%d %d\n", null == 0, &nowhere == 0);
  printf("%d %d\n", table[1], *element);
  function();
  printf("%d\n", no_function == 0);
  named = 12;
  printf("%d\n", defined_elsewhere);
  return 0;
}

int defined_elsewhere = 11;
int defined_table[4] = {1, 2, 3, 4};
void defined_function(void) { puts("called"); }

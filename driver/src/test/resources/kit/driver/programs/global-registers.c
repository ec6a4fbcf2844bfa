// Global register variables.
int printf(const char *, ...);
register long counter asm("r12");
register unsigned char *cursor asm("rbx");
register int narrow asm("%r13");
register unsigned long stack asm("rsp");
static int count(void) { counter += 2; return ++narrow; }
static int next(void) { return *cursor++; }
int main(void) {
  long saved = counter; unsigned char *savedCursor = cursor; int savedNarrow = narrow;
  unsigned char text[] = "abc";
  counter = 40; cursor = text; narrow = -3;
  int a = count(), b = count();
  int c = next() + next() * 2;
  unsigned long here = stack;
  printf("%ld %d %d %d %c %d %d\n", counter, narrow, a + b, c, *cursor, (int)(cursor - text), here < (unsigned long)text + 4096);
  counter = saved; cursor = savedCursor; narrow = savedNarrow;
  return 0;
}

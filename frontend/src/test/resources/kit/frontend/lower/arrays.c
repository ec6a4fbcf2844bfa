int printf(const char *, ...);
unsigned long strlen(const char *);

static int bounds;
static int bound(int n) {
  bounds++;
  return n;
}

static int total(int n, int m, int a[n][m]) {
  int s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) s += a[i][j];
  return s;
}

static void variable(int n) {
  int a[bound(n)][bound(n + 1)];
  for (int i = 0; i < n; i++)
    for (int j = 0; j <= n; j++) a[i][j] = i * 10 + j;
  printf("%lu %lu %d\n", sizeof a, sizeof a[0], total(n, n + 1, a));
  int(*p)[n + 1] = a + 1;
  printf("%d %ld\n", p[1][2], (long)(&a[2] - a));
  p++;
  p--;
  typedef char line[n * 3];
  n = 1000;
  line text;
  printf("%lu %lu %d\n", sizeof text, sizeof(line), bounds);
}

static int scoped(int n) {
  char *previous = 0;
  int same = 1;
  for (int i = 0; i < 100; i++) {
    char block[n * 100];
    block[0] = i;
    if (previous && previous != block) same = 0;
    previous = block;
    if (i == 50) continue;
    if (i == 98) break;
  }
  int count = 0;
again: {
  char block[n];
  block[n - 1] = count;
  if (++count < 10000) goto again;
}
  return same * 100 + count;
}

static void clean(int *p) { printf("clean %d\n", *p); }

static int cleanups(int n) {
  int a __attribute__((cleanup(clean))) = n;
  {
    int b __attribute__((cleanup(clean))) = n + 1;
    if (n == 1) return a + b;
    if (n == 2) goto out;
  }
  for (int i = 0; i < 3; i++) {
    int c __attribute__((cleanup(clean))) = i + 100;
    if (i == 0) continue;
    break;
  }
out:
  printf("out\n");
  return a;
}

static int nested(void) {
  return ({
    int x __attribute__((cleanup(clean))) = 41;
    x + 1;
  });
}

int main(void) {
  variable(3);
  printf("%d\n", scoped(5));
  printf("%d\n", cleanups(1));
  printf("%d\n", cleanups(2));
  printf("%d\n", cleanups(3));
  printf("%d\n", nested());
  char *heap = __builtin_alloca(20);
  for (int i = 0; i < 19; i++) heap[i] = 'a' + i;
  heap[19] = 0;
  printf("%s %lu\n", heap, strlen(heap));
  const char *strings[] = {"one", "two" "three", ""};
  printf("%s %s %c\n", strings[1], &"pointer"[3], "index"[2]);
  printf("%d %d\n", "a\0b"[2], (int)sizeof "a\0b");
  int wide[] = {L'x', sizeof(L"abc")};
  printf("%d %d\n", wide[0], wide[1]);
  int matrix[3][4], *flat = &matrix[0][0];
  for (int i = 0; i < 12; i++) flat[i] = i;
  int(*last)[4] = &matrix[2];
  printf("%d %d %d\n", matrix[1][2], (*last)[3], *(*(matrix + 1) + 1));
  struct { int n; char tail[]; } *flexible = (void *)heap;
  flexible->n = 5;
  printf("%c\n", flexible->tail[3]);
  return 0;
}

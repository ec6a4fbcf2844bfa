// Jumps out of nested functions.
int printf(const char *, ...);

static void call(void (*f)(int), int x) { f(x); }

static int direct(int n) {
  __label__ done, again;
  int rounds = 0;
  void leave(int x) {
    rounds++;
    if (x < 3) goto again;
    goto done;
  }
again:
  n++;
  call(leave, n);
  return -1;
done:
  return n * 10 + rounds;
}

static int deep(int n) {
  __label__ out;
  int depth = 0;
  void down(int k) {
    int pad[k + 1];
    pad[k] = k;
    void further(int j) {
      depth += pad[k];
      if (j == 0) goto out;
      down(j - 1);
    }
    further(k);
  }
  call(down, n);
out:
  return depth;
}

static int scopes(int n) {
  int sum = 0;
  for (int i = 1; i <= n; i++) {
    __label__ next;
    int a[i * 100];
    void skip(int x) { sum += a[x]; goto next; }
    a[i] = i;
    call(skip, i);
    sum = -1000;
  next:
    sum += a[i];
  }
  return sum;
}

static int computed(int n) {
  __label__ one, two;
  void *where(int x) { return x == 1 ? &&one : &&two; }
  goto *where(n);
one:
  return 1;
two:
  return 2;
}

int main(void) {
  printf("%d %d %d %d %d\n", direct(0), deep(5), scopes(4), computed(1), computed(2));
  return 0;
}

int printf(const char *, ...);

static int calls;
static int once(void) { return ++calls; }

static void narrow(void) {
  unsigned char c = 250;
  c += 1.5;
  printf("%d\n", c);
  c += 10;
  printf("%d\n", c);
  signed char s = 127;
  s++;
  printf("%d ", s);
  printf("%d\n", s--);
  short h = -32768;
  h -= 1;
  printf("%d\n", h);
  unsigned short u = 65535;
  u <<= 4;
  printf("%d\n", u);
  _Bool b = 0;
  b++;
  b++;
  printf("%d ", b);
  b--;
  printf("%d ", b);
  b--;
  printf("%d\n", b);
  b = 0.25;
  printf("%d\n", b);
  b = (void *)&b;
  printf("%d\n", b);
  char wrap = (char)300;
  printf("%d %d\n", wrap, (unsigned char)-1);
}

static void wide(void) {
  unsigned int u = 4000000000u;
  int i = -7;
  long l = i + u;
  printf("%ld %d %u\n", l, i / 2, (unsigned)i / 2);
  printf("%d %d %ld\n", i % 3, i >> 1, (long)i >> 1);
  printf("%u %lu\n", u >> 3, (unsigned long)u << 8);
  unsigned long long q = 1ULL << 63;
  printf("%llu %lld %d\n", q, (long long)q, q > 1);
  printf("%d %d %d %d\n", i < u, i < 0, -1 < 1u, -1L < 1u);
  printf("%d\n", (int)(q >> 60));
  long m = -9223372036854775807L - 1;
  printf("%ld %lu\n", m, -m - 0ul);
  printf("%lx\n", ~0ul ^ 0xffffUL);
}

static void evaluation(void) {
  int a[5] = {1, 2, 3, 4, 5};
  int *p = a;
  *p++ += 10;
  *p++ *= once();
  *++p = 100;
  printf("%d %d %d %d %ld\n", a[0], a[1], a[2], a[3], (long)(p - a));
  a[once()] -= 1;
  printf("%d calls %d\n", a[2], calls);
  int x = 3;
  x = (x++, x + 1);
  printf("%d\n", x);
  int y = x ? x > 3 ? 30 : 20 : 10;
  printf("%d %d\n", y, 0 ?: 7);
  printf("%d ", calls ?: -1);
  printf("%d\n", once() ?: -1);
  int zero = 0;
  printf("%d ", zero && once());
  printf("%d ", zero || once());
  printf("%d\n", !calls);
  printf("%d\n", calls);
  int t = (zero || (x && y)) + !(zero && x) * 2;
  printf("%d\n", t);
}

static int sumTo(int n) {
  int total = 0;
  for (int i = 0;; i++) {
    if (i > n) break;
    if (i % 3 == 0) continue;
    total += i;
  }
  do {
    total++;
    if (total == -1) continue;
  } while (total % 10);
  while (total > 1000) total /= 2;
  return total;
}

static int choose(int v) {
  switch (v) {
    case 1:
      return 10;
    case 2:
    case 3:
      v += 100;
      break;
    case 10 ... 19:
      v = -v;
      break;
    case -5 ... -3:
      return 5;
    case 100 ... 100000:
      return 100;
    default:
      v = 0;
  }
  return v;
}

static int chooseLong(unsigned long v) {
  switch (v) {
    case 0xffffffffffffffffUL:
      return 1;
    case 0x8000000000000000UL:
      return 2;
    case 3:
      return 3;
  }
  return 0;
}

static int duff(int count) {
  int n = (count + 3) / 4, sum = 0;
  switch (count % 4) {
    case 0:
      do {
        sum += 1;
        case 3:
          sum += 10;
        case 2:
          sum += 100;
        case 1:
          sum += 1000;
      } while (--n > 0);
  }
  return sum;
}

static int jumps(int n) {
  int i = 0;
again:
  i += 2;
  if (i < n) goto again;
  goto end;
  i = 999;
end:
  return i;
}

static int computed(int k) {
  static void *table[] = {&&zero, &&one, &&two};
  static const int offsets[] = {&&zero - &&zero, &&one - &&zero, &&two - &&zero};
  int result = 0;
  goto *table[k];
zero:
  result += 1;
one:
  result += 10;
two:
  result += 100;
  if (result < 300) {
    goto *(&&zero + offsets[k]);
  }
  return result;
}

int main(void) {
  narrow();
  wide();
  evaluation();
  printf("%d %d\n", sumTo(20), sumTo(100));
  printf("%d %d %d %d %d %d %d\n", choose(1), choose(2), choose(12), choose(-4), choose(500), choose(99), choose(-6));
  printf("%d %d %d %d\n", chooseLong(-1), chooseLong(1UL << 63), chooseLong(3), chooseLong(4));
  printf("%d %d\n", duff(6), duff(8));
  printf("%d\n", jumps(7));
  printf("%d %d %d\n", computed(0), computed(1), computed(2));
  return 0;
}

int printf(const char *, ...);

typedef __int128 s128;
typedef unsigned __int128 u128;

static void show(u128 v) { printf("%016lx%016lx\n", (unsigned long)(v >> 64), (unsigned long)v); }
static s128 make(long high, unsigned long low) { return (s128)high << 64 | low; }
static u128 fold(u128 a, s128 b, int n) { return a + b * n; }
static s128 globalValue = (s128)-5 << 70;

int main(void) {
  u128 a = make(0x0123456789abcdefL, 0xfedcba9876543210UL);
  s128 b = -3;
  show(a);
  show(b);
  show(a + b);
  show(a - b);
  show(a * b);
  show(a * a);
  show(-a);
  show(~a);
  show(a & b);
  show(a | 0xff);
  show(a ^ a >> 3);
  for (int i = 0; i < 128; i += 31) {
    show(a << i);
    show(a >> i);
    show(make(-0x7000000000000000L, 5) >> i);
  }
  show(fold(a, b, 7));
  printf("%d %d %d %d\n", a < (u128)b, b < 0, b == -3, a >= a);
  printf("%d %d %d\n", (s128)a > b, a != 0, !a);
  a += 1;
  a++;
  --a;
  show(a);
  a <<= 5;
  a >>= 3;
  show(a);
  b *= 1000000007;
  b *= b;
  show(b);
  printf("%ld %d %d\n", (long)b, (int)b, (_Bool)b);
  int i = 7;
  i += b;
  printf("%d\n", i);
  show((u128)i);
  show((s128)-1);
  show((u128)~0u);
  show(globalValue);
  show(b ? a : b);
  s128 array[3] = {1, -2, (s128)3 << 100};
  for (int k = 0; k < 3; k++) show(array[k]);
  if (a) printf("yes\n");
  if (!(a && b)) printf("no\n");
  switch ((u128)3) {
    case 3: printf("three\n");
  }
  u128 r;
  printf("%d\n", __builtin_add_overflow(~(u128)0, 1, &r));
  show(r);
  printf("%d\n", __builtin_mul_overflow((u128)1 << 64, (u128)1 << 63, &r));
  show(r);
  printf("%d\n", __builtin_mul_overflow((u128)1 << 64, (u128)1 << 64, &r));
  printf("%d\n", __builtin_sub_overflow((s128)1 << 126, -((s128)1 << 126), &b));
  return 0;
}

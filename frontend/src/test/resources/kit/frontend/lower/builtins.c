int printf(const char *, ...);
typedef unsigned long ulong;

static int report(int overflow, long value) {
  printf("%d %ld\n", overflow, value);
  return overflow;
}

int main(void) {
  int i;
  long l;
  unsigned u;
  ulong ul;
  signed char c;
  unsigned char uc;
  {
    int o = __builtin_add_overflow(2147483647, 1, &i);
    report(o, i);
  }
  {
    int o = __builtin_add_overflow(2147483647, 1, &l);
    report(o, l);
  }
  {
    int o = __builtin_add_overflow(-1, 0u, &u);
    report(o, u);
  }
  {
    int o = __builtin_add_overflow(100, 28, &c);
    report(o, c);
  }
  {
    int o = __builtin_sub_overflow(0, 1, &uc);
    report(o, uc);
  }
  {
    int o = __builtin_sub_overflow(3u, 5u, &i);
    report(o, i);
  }
  {
    int o = __builtin_mul_overflow(65536u, 65536u, &u);
    report(o, u);
  }
  {
    int o = __builtin_mul_overflow(65536u, 65536u, &ul);
    report(o, ul);
  }
  {
    int o = __builtin_mul_overflow(-1L, 0xffffffffffffffffUL, &l);
    report(o, l);
  }
  {
    int o = __builtin_mul_overflow(1L << 62, 2, &l);
    report(o, l);
  }
  {
    int o = __builtin_mul_overflow(1L << 62, 2, &ul);
    report(o, ul);
  }
  {
    int o = __builtin_mul_overflow(0x100000000L, 0x100000000L, &ul);
    report(o, ul);
  }
  {
    int o = __builtin_add_overflow(0xffffffffffffffffUL, -1, &ul);
    report(o, ul);
  }
  {
    int o = __builtin_sub_overflow(-9223372036854775807L - 1, 1, &l);
    report(o, l);
  }
  report(__builtin_add_overflow_p(1, 1, (char)0), 0);
  report(__builtin_add_overflow_p(100, 100, (signed char)0), 0);
  u = 40;
  printf("%d %d %d %d\n", __builtin_clz(u), __builtin_ctz(u), __builtin_popcount(u), __builtin_parity(7 + u));
  ul = 1UL << 40;
  printf("%d %d %d %d\n", __builtin_clzl(ul), __builtin_ctzl(ul), __builtin_popcountl(~ul), __builtin_ffsl(ul));
  i = 0;
  printf("%d %d\n", __builtin_ffs(i), __builtin_ffs(i + 8));
  printf("%d %d %d\n", __builtin_clrsb(i), __builtin_clrsb(-1 + i), __builtin_clrsb(1 + i));
  printf("%x %x %lx\n", __builtin_bswap16(0x1234 + i), __builtin_bswap32(0x12345678 + i), __builtin_bswap64(0x123456789abcdef0 + i));
  printf("%d %ld\n", __builtin_abs(i - 5), __builtin_labs(-6L + i));
  i = 5;
  printf("%d ", __atomic_fetch_add(&i, 3, 5));
  printf("%d\n", i);
  printf("%d ", __atomic_sub_fetch(&i, 1, 5));
  printf("%d\n", __atomic_load_n(&i, 2));
  __atomic_store_n(&i, 20, 3);
  int expected = 20;
  printf("%d ", __atomic_compare_exchange_n(&i, &expected, 30, 0, 5, 5));
  printf("%d ", __atomic_compare_exchange_n(&i, &expected, 40, 0, 5, 5));
  printf("%d %d\n", expected, i);
  uc = 250;
  printf("%d ", __sync_fetch_and_add(&uc, 10));
  printf("%d ", uc);
  printf("%d\n", __sync_val_compare_and_swap(&uc, 4, 7));
  printf("%d ", __sync_bool_compare_and_swap(&uc, 7, 200));
  printf("%d\n", uc);
  printf("%d ", __sync_lock_test_and_set(&i, 1));
  printf("%d\n", i);
  __sync_lock_release(&i);
  printf("%d\n", i);
  printf("%d\n", __atomic_nand_fetch(&i, 5, 0));
  _Atomic int a = 1;
  a += 5;
  a++;
  --a;
  a *= 2;
  a |= 1;
  _Atomic double d = 1.5;
  d += 1;
  _Atomic(char *) s = "atomic";
  s++;
  s += 2;
  printf("%d %g %s\n", a, d, s);
  _Atomic _Bool flag = 0;
  flag++;
  printf("%d\n", flag);
  if (__builtin_expect(i == 0, 0)) printf("zero\n");
  __builtin_prefetch(&i);
  __sync_synchronize();
  if (i == 77) __builtin_unreachable();
  if (i == 78) __builtin_trap();
  printf("%d\n", __builtin_constant_p(i + 0 * 3) | __builtin_types_compatible_p(int, int));
  printf("%d\n", __builtin_frame_address(0) != 0);
  return 0;
}

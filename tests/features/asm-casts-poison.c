// Poisoned names in macros that were defined before; casts of outputs of assembly statements that change no bits
#define SIZE(x) ((x)->secret_size)
struct s {
  int secret_size;
};
#define INDIRECT(x) SIZE(x)
#pragma GCC poison secret_size
int main(void) {
  unsigned long a = 5; long b; unsigned long long c; void *p;
  __asm__("mov $7, %0" : "=r"((long)a));
  __asm__("mov $8, %0" : "=r"((unsigned long)b));
  __asm__("mov $9, %0" : "=r"((long)p));
  __asm__("mov $9, %0" : "=r"((unsigned long)(long long)c));
  struct s object = {3};
  if (INDIRECT(&object) != 3) return 2;
  return a == 7 && b == 8 && p == (void*)9 && c == 9 ? 0 : 1;
}

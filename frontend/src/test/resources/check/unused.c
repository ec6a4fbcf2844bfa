static void target(void) {} extern __typeof(target) other __attribute__((weak, alias("target")));
static int value = 3; extern int shown __attribute__((alias("value")));
static void *resolve(void) { return 0; } int pick(void) __attribute__((ifunc("resolve")));
static int labelled(void) __asm__("symbol"); static int labelled(void) { return 1; } int again(void) __attribute__((alias("symbol")));
static int old(void) { return 2; }
#pragma weak fresh = old
extern int fresh(void);
static void lonely(void) {} static int single;
  // WARNING 40 "'single' defined but not used" [-Wunused-variable]
  // WARNING 13 "'lonely' defined but not used" [-Wunused-function]

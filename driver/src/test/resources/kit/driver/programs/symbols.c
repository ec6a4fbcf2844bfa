extern int printf(const char *, ...);
int g1 = 1; static int s1 = 2; int t1; static int t2; const int c1 = 5; static const char cs[] = "abc";
__thread int tl1 = 3; static __thread int tl2; extern __thread int tl3; _Thread_local int tl4[4] = {1,2};
__attribute__((weak)) int w1 = 7; extern int w2 __attribute__((weak)); extern int w3 __attribute__((weak)); 
__attribute__((visibility("hidden"))) int h1 = 1;
__attribute__((section(".mysec"))) int sec1 = 4; __attribute__((section(".mytext"))) int secf(void) { return 1; }
__attribute__((used)) static int u1; __attribute__((used)) static int uf(void) { return 2; }
int f1(void) { return s1 + tl1 + tl2 + tl3 + tl4[1]; }
int f1a(void) __attribute__((alias("f1"))); int f1w(void) __attribute__((weak, alias("f1")));
static int ftarget(void) { return 9; } int f2a(void) __attribute__((alias("ftarget")));
static void ctor(void) __attribute__((constructor)); static void ctor(void) { t2 += 10; }
static void ctor101(void) __attribute__((constructor(101))); static void ctor101(void) { t2 += 100; }
static void dtor(void) __attribute__((destructor)); static void dtor(void) { printf("dtor %d\n", t2); }
static int wr(void) __attribute__((weakref("weaktarget"))); 
int usewr(void) { return wr ? wr() : -1; }
static int resolved(void) { return 77; } static int (*resolver(void))(void) { return resolved; }
int ifn(void) __attribute__((ifunc("resolver")));
int asmname(void) __asm__("renamed_function"); int asmname(void) { return 3; }
extern int asmvar __asm__("renamed_variable"); int asmvar = 8;
int counter(void) { static int n; static int m = 5; return ++n + m++; }
int counter2(void) { static int n; return ++n; }
static inline int unusedInline(void) { return 1; } static int unusedStatic(void) { return unusedInline(); }
inline int c99inline(int x) { return x; } 
extern inline int c99ext(int x) { return x; }
extern inline __attribute__((gnu_inline)) int gnui(int x) { return x; }
static inline int si(int x) { return x + 1; } int usesi(int x) { return si(x); }
int big[1000]; char bigInit[5000] = {[4999] = 1};
struct { int a; char *p; } st = { 1, "str" }; int *pt = &t1; int (*fp)(void) = f1; void *self = &self;
double d = 1.5; long double ld = 2.5L; _Complex float cf = 1.0f + 2.0if; float fl = 0.1f; __int128 wide = (__int128)5 << 64;

int *tentArr[3];
int main(void) { printf("%d %d %d %d %d %d\n", f1a ? 1 : 0, &w3 != 0, usewr(), ifn(), asmname(), asmvar); printf("%d %d %d %d %d\n", counter(), counter2(), usesi(3), c99ext(1), f2a()); printf("%d %g %Lg %g %g %d\n", bigInit[4999], d, ld, (double)__real__ cf, (double)fl, (int)(wide >> 64)); printf("%d %d\n", tl4[0], tl4[3]); return t2 != 110; }
int tl3x; __thread int tl3 = 6; int w2 = 1;

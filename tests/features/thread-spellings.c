// options: -std=c99 -pedantic-errors
// Older spellings of thread-local storage and of 128-bit integers are no matter of the standard.
int printf(const char *, ...);
static __thread int own = 3;
static __int128_t wide = 5;
static __uint128_t unsigned_wide = 7;

int main(void) {
  return printf("%d %d %d\n", own, (int)wide, (int)unsigned_wide) == 6 ? 0 : 1;
}

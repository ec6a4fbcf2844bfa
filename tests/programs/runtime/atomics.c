/* Atomic objects of all kinds of sizes under contention: every increment must arrive. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 4, TURNS = 20000 };

struct twelve {
  int values[3];
};

struct forty {
  long values[5];
};

static _Atomic struct twelve twelve;
static _Atomic struct forty forty;
static _Alignas(16) unsigned __int128 sixteen;
static _Atomic long double extended;
static _Atomic __int128 wide;
static _Atomic int plain;
static atomic_flag flag = ATOMIC_FLAG_INIT;
static int guarded;

_Bool compare_exchange_16(volatile void *, void *, unsigned __int128, int, int) __asm__("__atomic_compare_exchange_16");
unsigned __int128 fetch_add_16(volatile void *, unsigned __int128, int) __asm__("__atomic_fetch_add_16");
unsigned __int128 load_16(const volatile void *, int) __asm__("__atomic_load_16");
int fetch_add_4(volatile void *, int, int) __asm__("__atomic_fetch_add_4");
unsigned short exchange_2(volatile void *, unsigned short, int) __asm__("__atomic_exchange_2");

#undef atomic_flag_test_and_set
#undef atomic_flag_clear
_Bool atomic_flag_test_and_set(volatile atomic_flag *);
void atomic_flag_clear(volatile atomic_flag *);

static void *work(void *unused) {
  (void)unused;
  for (int i = 0; i < TURNS; i++) {
    struct twelve old = atomic_load(&twelve);
    struct twelve next;
    do {
      next = old;
      for (int j = 0; j < 3; j++) next.values[j]++;
    } while (!atomic_compare_exchange_strong(&twelve, &old, next));
    struct forty before = atomic_load(&forty);
    struct forty after;
    do {
      after = before;
      for (int j = 0; j < 5; j++) after.values[j]++;
    } while (!atomic_compare_exchange_weak(&forty, &before, after));
    fetch_add_16(&sixteen, ((unsigned __int128)1 << 64) + 1, 5);
    extended += 1;
    wide += (__int128)1 << 63;
    fetch_add_4((int *)&plain, 1, 5);
    while (atomic_flag_test_and_set(&flag)) {}
    guarded++;
    atomic_flag_clear(&flag);
  }
  return unused;
}

static int check(const char *what, int right) {
  if (!right) printf("error: %s\n", what);
  return right;
}

int main(void) {
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  int total = THREADS * TURNS;
  struct twelve t = atomic_load(&twelve);
  struct forty f = atomic_load(&forty);
  int right = check("12 bytes", t.values[0] == total && t.values[2] == total);
  right &= check("40 bytes", f.values[0] == total && f.values[4] == total);
  right &= check("16 bytes", load_16(&sixteen, 5) == ((unsigned __int128)total << 64) + total);
  right &= check("long double", extended == total);
  right &= check("__int128", wide == (__int128)total << 63);
  right &= check("int", plain == total);
  right &= check("flag", guarded == total);
  unsigned __int128 expected = 1;
  right &= check("refused", !compare_exchange_16(&sixteen, &expected, 0, 5, 5) && expected == sixteen);
  right &= check("taken", compare_exchange_16(&sixteen, &expected, 7, 5, 5) && sixteen == 7);
  unsigned short word = 3;
  right &= check("exchange", exchange_2(&word, 4, 5) == 3 && word == 4);
  static const unsigned __int128 constant = 9;
  right &= check("constant", load_16(&constant, 5) == 9);
  right &= check("lock-free", __atomic_is_lock_free(4, &plain));
  return !right;
}

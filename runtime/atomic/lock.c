/*
 * Locks for objects without lock-free operations. An object is known by its address: atomic objects do not overlap. The table is shared by all images of a process, which is why it alone is visible and weak:
 * the dynamic linker binds every image's references to the first definition.
 *
 * A lock is a futex (Drepper, "Futexes are tricky", mutex2): 0 free, 1 taken, 2 taken with waiters.
 */
#include "atomics.h"

enum { LOCKS = 64, CACHE_LINE = 64, SYSTEM_CALL_FUTEX = 202, WAIT_PRIVATE = 128, WAKE_PRIVATE = 129 };

struct lock {
  int state;
  char padding[CACHE_LINE - sizeof(int)];
};

__attribute__((weak, visibility("default"), aligned(CACHE_LINE))) struct lock __kitrt_atomic_locks[LOCKS];

static struct lock *lock_of(const volatile void *object) {
  u64 address = (u64)object;
  return &__kitrt_atomic_locks[(address >> 4 ^ address >> 10) % LOCKS];
}

/* A failed wait is one that need not wait: the caller looks again. The kernel's error number stays out of errno. */
static void futex(int *word, s64 operation, s64 value) {
  register s64 timeout __asm__("r10") = 0;
  s64 result;
  __asm__ volatile("syscall" : "=a"(result) : "0"((s64)SYSTEM_CALL_FUTEX), "D"(word), "S"(operation), "d"(value), "r"(timeout) : "rcx", "r11", "memory");
}

void __kitrt_lock(const volatile void *object) {
  int *word = &lock_of(object)->state;
  int state = 0;
  if (__atomic_compare_exchange_n(word, &state, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) return;
  while (__atomic_exchange_n(word, 2, __ATOMIC_ACQUIRE) != 0) futex(word, WAIT_PRIVATE, 2);
}

void __kitrt_unlock(const volatile void *object) {
  int *word = &lock_of(object)->state;
  if (__atomic_exchange_n(word, 0, __ATOMIC_RELEASE) == 2) futex(word, WAKE_PRIVATE, 1);
}

#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t caught;
static sigjmp_buf back;
static _Thread_local int own = 1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void handler(int number)
{
  caught = number;
}

static void fault_handler(int number, siginfo_t *info, void *context)
{
  caught = number;
  siglongjmp(back, 1);
}

static int by_length(const void *left, const void *right)
{
  const char *const *a = left, *const *b = right;
  size_t x = strlen(*a), y = strlen(*b);
  return x < y ? -1 : x > y;
}

static void sort(const char **words, size_t count)
{
  qsort(words, count, sizeof *words, by_length);
}

static void *worker(void *argument)
{
  int *value = argument;
  pthread_mutex_lock(&lock);
  own = *value;
  *value += 1;
  pthread_mutex_unlock(&lock);
  return value;
}

static void at_end(void)
{
  puts("end");
}

static int crash(int depth, int *where)
{
  char padding[300];
  padding[0] = depth;
  if (depth == 0)
    *where = 1;
  return depth == 0 ? padding[0] : crash(depth - 1, where) + 1;
}

static void fail(const char *why)
{
  fprintf(stderr, "%s\n", why);
  abort();
}

int main(void)
{
  const char *words[] = { "three", "a", "four", "bb" };
  sort(words, 4);
  signal(SIGUSR1, handler);
  raise(SIGUSR1);
  pthread_t thread;
  int number = 41;
  pthread_create(&thread, 0, worker, &number);
  pthread_join(thread, 0);
  struct sigaction action = { .sa_sigaction = fault_handler, .sa_flags = SA_SIGINFO };
  sigaction(SIGSEGV, &action, 0);
  if (!sigsetjmp(back, 1))
    crash(2, 0);
  atexit(at_end);
  if (number == 42)
    fail("deliberate");
  return 0;
}

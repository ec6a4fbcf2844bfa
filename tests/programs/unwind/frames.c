/* Walks the stack from a nested call in four ways: backtrace(), _Unwind_Backtrace through a signal handler, a cleanup by pthread_cancel's forced unwinding, and longjmp. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <execinfo.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static jmp_buf home;

static void print_frames(const char *title) {
  void *frames[32];
  int count = backtrace(frames, 32);
  printf("%s:", title);
  for (int i = 0; i < count; i++) {
    Dl_info info;
    if (dladdr(frames[i], &info) && info.dli_sname && strncmp(info.dli_sname, "step", 4) == 0) printf(" %s", info.dli_sname);
    if (dladdr(frames[i], &info) && info.dli_sname && strcmp(info.dli_sname, "main") == 0) {
      printf(" main");
      break;
    }
  }
  printf("\n");
  fflush(stdout);
}

static void on_signal(int number) {
  (void)number;
  print_frames("in a signal handler");
}

struct large {
  long values[20];
};

/* A frame with structures by value, a variable length array and alloca, so that its size is not known to the compiler. */
int step_four(int depth, struct large by_value, int length) {
  char array[length];
  char *more = __builtin_alloca((unsigned)length * 2);
  memset(array, depth, (size_t)length);
  memset(more, depth, (size_t)length * 2);
  print_frames("backtrace");
  raise(SIGUSR1);
  if (depth == 2) longjmp(home, (int)by_value.values[3]);
  return array[length - 1] + more[0];
}

int step_three(int depth, double a, double b, double c, double d, double e, double f, double g, double h, double i, long double j) {
  struct large value = {{depth, 1, 2, 3}};
  return step_four(depth, value, 100 + depth) + (int)(a + b + c + d + e + f + g + h + i + j);
}

int step_two(int depth) { return step_three(depth, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) + 1; }

int step_one(int depth) { return depth > 1 ? step_two(depth) + 1 : 0; }

static void cleaned(void *what) { printf("cleaned up %s\n", (char *)what); }

void *step_thread(void *argument) {
  char text[] = "the thread";
  pthread_cleanup_push(cleaned, text);
  while (argument) pause();
  pthread_cleanup_pop(0);
  return 0;
}

int main(void) {
  signal(SIGUSR1, on_signal);
  printf("returned %d\n", step_one(5));
  int jumped = setjmp(home);
  if (!jumped) step_one(2);
  printf("jumped back with %d\n", jumped);
  pthread_t thread;
  pthread_create(&thread, 0, step_thread, home);
  pthread_cancel(thread);
  void *result;
  pthread_join(thread, &result);
  printf("%s\n", result == PTHREAD_CANCELED ? "cancelled" : "ended");
  return 0;
}

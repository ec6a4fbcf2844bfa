/* Constructors, atexit, threads that end by pthread_exit and by cancellation with a cleanup handler, 128-bit and binary128 arithmetic: what needs something beyond libc at link time. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int order;
static int cleaned;

__attribute__((constructor)) static void first(void) {
  order++;
}

static void cleanup(void *argument) {
  *(int *)argument += 1;
}

static void *cancelled(void *argument) {
  pthread_cleanup_push(cleanup, argument);
  for (;;) pause();
  pthread_cleanup_pop(0);
  return NULL;
}

static void *leaving(void *argument) {
  pthread_cleanup_push(cleanup, argument);
  pthread_exit(argument);
  pthread_cleanup_pop(0);
  return NULL;
}

static void at_end(void) {
  fflush(stdout);
}

int main(int argc, char **argv) {
  (void)argv;
  pthread_t thread;
  atexit(at_end);
  unsigned __int128 large = (unsigned __int128)(argc + 2) << 100;
  __float128 half = argc / (__float128)2;
  pthread_create(&thread, NULL, leaving, &cleaned);
  pthread_join(thread, NULL);
  pthread_create(&thread, NULL, cancelled, &cleaned);
  pthread_cancel(thread);
  pthread_join(thread, NULL);
  printf("program %d %.1f %s\n", (int)(large / ((unsigned __int128)1 << 100)), (double)(half + 1), order == 1 && cleaned == 2 ? "yes" : "no");
  return 0;
}

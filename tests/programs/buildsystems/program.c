#include "part.h"
#include <math.h>
#include <pthread.h>
#include <stdio.h>

static void *work(void *argument) {
  *(int *) argument = part(20);
  return 0;
}

int main(int count, char **arguments) {
  pthread_t thread;
  int result = 0;
  if (pthread_create(&thread, 0, work, &result) != 0 || pthread_join(thread, 0) != 0) {
    return 2;
  }
  printf("%d %.0f\n", result, floor(sqrt(result * count) + 0 * (arguments != 0)));
  return result == 42 ? 0 : 1;
}

// options: -ftrapv
// oracle: none
// 128-bit integers trap too.
#include <setjmp.h>
#include <signal.h>

static sigjmp_buf back;
static void aborted(int sig) {
  (void)sig;
  siglongjmp(back, 1);
}

int main(void) {
  volatile __int128 most = (__int128)((unsigned __int128)-1 >> 1), least = -most - 1, one = 1;
  volatile int trapped = 0;
  for (volatile int i = 0; i < 5; i++) {
    signal(SIGABRT, aborted);
    if (sigsetjmp(back, 1)) {
      trapped++;
      continue;
    }
    switch (i) {
      case 0: most = most + one; break;
      case 1: least = least - one; break;
      case 2: most = most * 2; break;
      case 3: least = -least; break;
      case 4: if (most - one != least + most + most) return 1; break;
    }
  }
  return trapped == 4 ? 0 : 2;
}

// options: -O2 -w -D_FORTIFY_SOURCE=1
/* A child for each case overflows an object; the library's checks must end it with SIGABRT where
   the size is known from the call, and only there. */
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

#define LEVEL _FORTIFY_SOURCE
struct pair {
  char first[8];
  char second[24];
};
static struct pair object;
static char big[64] = "0123456789012345678901234567890123456789";
static volatile int twenty = 20, two = 2;
static int zero_fd;
static FILE *zero;

/* Whether the child was ended by SIGABRT. */
#define CASE(expected, ...)                                                        \
  do {                                                                             \
    char b[8];                                                                     \
    wchar_t w[4];                                                                  \
    struct pollfd polled[2];                                                       \
    size_t n = twenty, few = two;                                                  \
    (void)b; (void)w; (void)polled; (void)n; (void)few;                            \
    fflush(stdout);                                                                \
    pid_t child = fork();                                                          \
    if (child == 0) {                                                              \
      int error = open("/dev/null", O_WRONLY);                                     \
      dup2(error, 2);                                                              \
      __VA_ARGS__;                                                                 \
      __asm__ volatile("" ::"r"(b), "r"(w), "r"(polled) : "memory");               \
      _exit(0);                                                                    \
    }                                                                              \
    int status = 0;                                                                \
    waitpid(child, &status, 0);                                                    \
    int aborted = WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;              \
    if (aborted != (expected)) {                                                   \
      printf("line %d: aborted %d, expected %d\n", __LINE__, aborted, (expected)); \
      failures++;                                                                  \
    }                                                                              \
  } while (0)

static int failures;

static void memory(void) {
  CASE(1, memcpy(b, big, n));
  CASE(0, memcpy(b, big, few));
  CASE(1, memcpy(b + 4, big, n / 4));
  CASE(0, memcpy(b + 3, big, n / 4));
  CASE(1, memcpy(&b[7], big, few));
  CASE(1, memmove(b, big, n));
  CASE(1, memset(b, 0, n));
  CASE(0, memset(b, 0, few));
  CASE(0, memcpy(object.first, big, n));
  CASE(1, memcpy(object.second, big, n + 5));
  CASE(1, memcpy(&object, big, n * 2));
  CASE(1, memset(few == 2 ? b : object.first, 0, n * 2));
  CASE(1, memcpy((char[4]){0}, big, n));
}

static void strings(void) {
  const char *digits = big + twenty / 2;
  CASE(1, strcpy(b, digits));
  CASE(0, strcpy(b, big + 38));
  CASE(LEVEL > 1, strcpy(object.first, digits + 20));
  CASE(1, strcpy(object.second, big));
  CASE(1, stpcpy(b, digits));
  CASE(1, strncpy(b, digits, n));
  CASE(0, strncpy(b, digits, 8));
  CASE(1, stpncpy(b, digits, n));
  CASE(1, strcpy(b, "abc"); strcat(b, digits));
  CASE(0, strcpy(b, "abc"); strcat(b, big + 36));
  CASE(1, strcpy(b, "abc"); strncat(b, digits, n));
  CASE(1, wcscpy(w, L"long enough" + few));
  CASE(0, wcscpy(w, L"long enough" + few * 4));
  CASE(1, wmemcpy(w, L"longer than that", n / 2));
  CASE(1, wmemset(w, L'x', n));
}

static void formats(void) {
  CASE(1, sprintf(b, "%s", big + few));
  CASE(0, sprintf(b, "%d", (int)few));
  CASE(1, snprintf(b, n, "%d", 1));
  CASE(0, snprintf(b, few, "%d", 1234));
  CASE(1, swprintf(w, n, L"%d", 1));
  CASE(LEVEL > 1, sprintf(object.first, "%s", big + 28));
}

static void input(void) {
  ssize_t got = 0;
  char *line = NULL;
  CASE(1, got = read(zero_fd, b, n));
  CASE(0, got = read(zero_fd, b, few));
  CASE(1, got = pread(zero_fd, b, n, 0));
  CASE(1, got = fread(b, 1, n, zero));
  CASE(1, got = fread(b, 4, few + 1, zero));
  CASE(0, got = fread(b, 4, few, zero));
  CASE(1, line = fgets(b, n, zero));
  CASE(0, line = fgets(b, few, zero));
  CASE(1, got = recv(zero_fd, b, n, 0));
  CASE(1, got = recvfrom(zero_fd, b, n, 0, NULL, NULL));
  CASE(1, got = readlink("/proc/self/exe", b, n));
  CASE(1, line = getcwd(b, n));
  CASE(0, line = getcwd(b, few));
  CASE(1, got = confstr(_CS_PATH, b, n));
  CASE(1, got = gethostname(b, n));
  CASE(1, got = getgroups(n, (gid_t[4]){0}));
  CASE(1, poll(polled, n, 0));
  CASE(0, polled[0].fd = polled[1].fd = -1; poll(polled, few, 0));
  fd_set set;
  FD_ZERO(&set);
  CASE(1, FD_SET(twenty * 100, &set));
  CASE(0, FD_SET(twenty, &set));
  CASE(1, char path[16]; line = realpath("/", path));
  CASE(0, char path[PATH_MAX]; line = realpath("/", path));
  (void)got;
  (void)line;
}

int main(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  zero_fd = open("/dev/zero", O_RDONLY);
  zero = fopen("/dev/zero", "r");
  memory();
  strings();
  formats();
  input();
  printf("%d failures\n", failures);
  return failures != 0;
}

/* Runs one command of a stage under limits and notes what it cost: the stage driver puts it in front of every tool.

       measure [OPTION]... -- COMMAND [ARGUMENT]...
         --log=FILE       one JSON object is appended in a single write
         --stage=NAME     copied into it
         --tool=NAME      copied into it
         --resident=KIB   ends the command when it holds more (looked at every 20 ms)
         --seconds=N      ends the command when it takes longer
         --plant=clock    test only: damages the object files of a compilation, differently each time, in header
                          bytes that nobody reads

   The exit code is the command's; 137 when a limit ended it. The command runs in a process group of its own, and signals that ask
   for an end are passed on to the group. Written for POSIX plus wait4; the resident size is read from /proc. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct options {
  const char *log, *stage, *tool, *plant;
  long resident, seconds;
};

static volatile sig_atomic_t asked_to_end;

static void on_signal(int number) { asked_to_end = number; }

static long long microseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static long long of_timeval(struct timeval value) { return value.tv_sec * 1000000LL + value.tv_usec; }

/* The value of OPTION=VALUE, or null for another option. */
static const char *value_of(const char *word, const char *option) {
  size_t length = strlen(option);
  return strncmp(word, option, length) == 0 && word[length] == '=' ? word + length + 1 : NULL;
}

static int parse(char **words, struct options *options) {
  int at = 1;
  for (; words[at] && strcmp(words[at], "--") != 0; at++) {
    const char *value;
    if ((value = value_of(words[at], "--log"))) options->log = value;
    else if ((value = value_of(words[at], "--stage"))) options->stage = value;
    else if ((value = value_of(words[at], "--tool"))) options->tool = value;
    else if ((value = value_of(words[at], "--plant"))) options->plant = value;
    else if ((value = value_of(words[at], "--resident"))) options->resident = atol(value);
    else if ((value = value_of(words[at], "--seconds"))) options->seconds = atol(value);
    else return -1;
  }
  return words[at] && words[at + 1] ? at + 1 : -1;
}

/* Resident KiB of a process; 0 when it is gone. */
static long resident(pid_t process) {
  char path[64], text[128];
  snprintf(path, sizeof path, "/proc/%ld/statm", (long)process);
  int file = open(path, O_RDONLY);
  if (file < 0) return 0;
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0) return 0;
  text[length] = 0;
  char *second = strchr(text, ' ');
  return second ? atol(second) * (sysconf(_SC_PAGESIZE) / 1024) : 0;
}

/* Waits for the child; ends it at a limit, whose name is returned, else "". */
static const char *watch(pid_t child, const struct options *options, long long started, int *status, struct rusage *usage) {
  const char *limit = "";
  struct timespec pause = {0, 1000000};
  for (;;) {
    pid_t ended = wait4(child, status, WNOHANG, usage);
    if (ended == child) return limit;
    if (ended < 0 && errno != EINTR) {
      *status = 127 << 8;
      return limit;
    }
    if (asked_to_end) kill(-child, SIGTERM);
    if (!*limit) {
      if (options->resident && resident(child) > options->resident) limit = "memory";
      if (options->seconds && microseconds(CLOCK_MONOTONIC) - started > options->seconds * 1000000LL) limit = "time";
      if (*limit) kill(-child, SIGKILL);
    }
    nanosleep(&pause, NULL);
    /* Short commands end soon after they start; long ones need not be looked at so often. */
    if (pause.tv_nsec < 20000000) pause.tv_nsec += pause.tv_nsec / 4;
  }
}

static void text(FILE *out, const char *name, const char *value) {
  if (name) fprintf(out, "\"%s\":", name);
  fputc('"', out);
  for (const unsigned char *at = (const unsigned char *)value; *at; at++) {
    if (*at == '"' || *at == '\\') fprintf(out, "\\%c", *at);
    else if (*at < 32 || *at >= 127) fprintf(out, "\\u%04x", *at);
    else fputc(*at, out);
  }
  fputc('"', out);
}

static void append(const struct options *options, char **command, long long clock, long long wall, const struct rusage *usage, int status,
                   const char *limit) {
  char *line = NULL, folder[4096];
  size_t length = 0;
  FILE *out = open_memstream(&line, &length);
  if (!out) return;
  fputc('{', out);
  text(out, "stage", options->stage);
  fputc(',', out);
  text(out, "tool", options->tool);
  fprintf(out, ",\"start\":%lld,\"wall\":%lld,\"user\":%lld,\"system\":%lld,\"resident\":%ld,\"exit\":%d,\"signal\":%d,", clock, wall,
          of_timeval(usage->ru_utime), of_timeval(usage->ru_stime), usage->ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          WIFSIGNALED(status) ? WTERMSIG(status) : 0);
  text(out, "limit", limit);
  fputc(',', out);
  text(out, "folder", getcwd(folder, sizeof folder) ? folder : "");
  fputs(",\"arguments\":[", out);
  for (char **word = command + 1; *word; word++) {
    if (word > command + 1) fputc(',', out);
    text(out, NULL, *word);
  }
  fputs("]}\n", out);
  if (fclose(out) == 0) {
    int log = open(options->log, O_WRONLY | O_APPEND | O_CREAT, 0666);
    if (log >= 0) {
      ssize_t written = write(log, line, length);
      (void)written;
      close(log);
    }
  }
  free(line);
}

static void damage(const char *path) {
  long long now = microseconds(CLOCK_REALTIME);
  int file = open(path, O_WRONLY);
  if (file < 0) return;
  ssize_t written = pwrite(file, &now, 7, 9); /* e_ident[EI_PAD] */
  (void)written;
  close(file);
}

/* Damages what `cc -c` has just made: the argument of -o, or an object for each source. */
static void plant(char **command) {
  int compiles = 0;
  for (char **word = command; *word; word++) compiles |= strcmp(*word, "-c") == 0;
  for (char **word = command + 1; compiles && *word; word++) {
    if (strcmp(*word, "-o") == 0 && word[1]) {
      damage(word[1]);
      return;
    }
  }
  for (char **word = command + 1; compiles && *word; word++) {
    size_t length = strlen(*word);
    if (length > 2 && strcmp(*word + length - 2, ".c") == 0) {
      char *object = strdup(strrchr(*word, '/') ? strrchr(*word, '/') + 1 : *word);
      if (!object) return;
      object[strlen(object) - 1] = 'o';
      damage(object);
      free(object);
    }
  }
}

int main(int count, char **words) {
  struct options options = {"/dev/null", "", "", "", 0, 0};
  int first = parse(words, &options);
  if (first < 0) {
    fprintf(stderr, "usage: measure [--log=FILE] [--stage=NAME] [--tool=NAME] [--resident=KIB] [--seconds=N] -- COMMAND...\n");
    return 2;
  }
  (void)count;
  char **command = words + first;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  long long clock = microseconds(CLOCK_REALTIME), started = microseconds(CLOCK_MONOTONIC);
  pid_t child = fork();
  if (child < 0) {
    perror("measure: fork");
    return 127;
  }
  if (child == 0) {
    setpgid(0, 0);
    execv(command[0], command);
    fprintf(stderr, "measure: %s: %s\n", command[0], strerror(errno));
    _exit(127);
  }
  setpgid(child, child);
  int status = 0;
  struct rusage usage;
  memset(&usage, 0, sizeof usage);
  const char *limit = watch(child, &options, started, &status, &usage);
  if (strcmp(options.plant, "clock") == 0 && status == 0) plant(command);
  append(&options, command, clock, microseconds(CLOCK_MONOTONIC) - started, &usage, status, limit);
  if (*limit) fprintf(stderr, "measure: %s ended at its limit of %s\n", command[0], limit);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

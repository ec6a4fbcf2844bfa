/*
 * The operating system as kit sees it, over POSIX. One thread calls these functions; signals come to that thread alone
 * (kit-main.c sees to it), so what a signal handler reads is guarded by holding signals back.
 */
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#else
#define _GNU_SOURCE
#endif
#include "kit-host.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MOST_LINKS 40
#define MEBIBYTE ((int64_t) 1 << 20)

extern char **environ;

/* ---- the command line and the end ---- */

static int argument_count;
static char **arguments;

void kit_host_command_line(int count, char **words) {
    argument_count = count;
    arguments = words;
}

int32_t kit_host_argument_count(void) {
    return argument_count;
}

void *kit_host_argument(int32_t index) {
    return arguments[index];
}

void kit_host_exit(int32_t status) {
    _exit(status);
}

static void say(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t count = write(2, text, left);
        if (count <= 0) {
            return;
        }
        text += count;
        left -= (size_t) count;
    }
}

/* Ends the process with a last word; safe in a signal handler. */
void kit_host_fault(const char *what, int status) {
    const char *program = argument_count > 0 ? arguments[0] : "kit";
    const char *slash = strrchr(program, '/');
    say(slash != NULL ? slash + 1 : program);
    say(": ");
    say(what);
    say("\n");
    kit_host_clean_up();
    _exit(status);
}

void kit_host_out_of_memory(void) {
    kit_host_fault("fatal error: out of memory", 1);
}

/* ---- blocks of memory for Java ---- */

int32_t kit_host_length(void *text) {
    return (int32_t) strlen(text);
}

void kit_host_copy(void *to, void *from, int32_t length) {
    memcpy(to, from, (size_t) length);
}

void kit_host_release(void *block) {
    free(block);
}

static void *allocate(size_t size) {
    void *memory = malloc(size > 0 ? size : 1);
    if (memory == NULL) {
        kit_host_out_of_memory();
    }
    return memory;
}

static void give(void *block, void *memory, size_t length) {
    int64_t *words = block;
    words[0] = (int64_t) (intptr_t) memory;
    words[1] = (int64_t) length;
}

/* ---- files that must not stay behind ---- */

typedef struct Doomed {
    struct Doomed *next;
    char path[];
} Doomed;

/* Temporaries last until the end of the command; at most one output is unfinished at a time. */
static Doomed *volatile temporaries;
static Doomed *volatile unfinished;

static const int watched[] = {SIGINT, SIGTERM, SIGHUP};

static void hold_signals(sigset_t *before) {
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < sizeof watched / sizeof watched[0]; i++) {
        sigaddset(&set, watched[i]);
    }
    sigprocmask(SIG_BLOCK, &set, before);
}

static Doomed *doom(const char *path) {
    size_t size = strlen(path) + 1;
    Doomed *entry = allocate(sizeof(Doomed) + size);
    entry->next = NULL;
    memcpy(entry->path, path, size);
    return entry;
}

static void remove_all(void) {
    for (Doomed *entry = temporaries; entry != NULL; entry = entry->next) {
        unlink(entry->path);
    }
    if (unfinished != NULL) {
        unlink(unfinished->path);
    }
}

void kit_host_clean_up(void) {
    sigset_t before;
    hold_signals(&before);
    remove_all();
    /* The entries themselves are left to the end of the process. */
    temporaries = NULL;
    unfinished = NULL;
    sigprocmask(SIG_SETMASK, &before, NULL);
}

static void interrupted(int number) {
    remove_all();
    signal(number, SIG_DFL);
    /* Held back until this handler returns; then the process ends by it. */
    raise(number);
}

static void broken_pipe(int number) {
    /* write says EPIPE. A handler, unlike SIG_IGN, is not handed on to programs that kit runs. */
    (void) number;
}

static void handle(int number, void (*handler)(int)) {
    struct sigaction old;
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

void kit_host_watch_signals(void) {
    for (size_t i = 0; i < sizeof watched / sizeof watched[0]; i++) {
        handle(watched[i], interrupted);
    }
    handle(SIGPIPE, broken_pipe);
}

/* ---- reading ---- */

int32_t kit_host_open(void *path) {
    int descriptor;
    do {
        descriptor = open(path, O_RDONLY | O_CLOEXEC);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0) {
        return -errno;
    }
    struct stat status;
    if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        close(descriptor);
        return -EISDIR;
    }
    return descriptor;
}

int64_t kit_host_regular_size(int32_t descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) ? (int64_t) status.st_size : 0;
}

int32_t kit_host_read(int32_t descriptor, void *buffer, int32_t length) {
    ssize_t count;
    do {
        count = read(descriptor, buffer, (size_t) length);
    } while (count < 0 && errno == EINTR);
    return count < 0 ? -errno : (int32_t) count;
}

int32_t kit_host_close(int32_t descriptor) {
    return close(descriptor) == 0 ? 0 : -errno;
}

/* ---- writing ---- */

int32_t kit_host_write(int32_t descriptor, void *data, int32_t length) {
    const char *at = data;
    size_t left = (size_t) length;
    while (left > 0) {
        ssize_t count = write(descriptor, at, left);
        if (count < 0 && errno != EINTR) {
            return -errno;
        }
        if (count > 0) {
            at += count;
            left -= (size_t) count;
        }
    }
    return 0;
}

static int write_and_close(int descriptor, void *data, int32_t length) {
    int result = kit_host_write(descriptor, data, length);
    if (close(descriptor) != 0 && result == 0) {
        result = -errno;
    }
    return result;
}

static int write_through(const char *path, void *data, int32_t length) {
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    return descriptor < 0 ? -errno : write_and_close(descriptor, data, length);
}

/* Where a symbolic link says that it leads: a new text, or NULL and errno. */
static char *read_link(const char *path) {
    size_t size = 256;
    while (1) {
        char *target = allocate(size);
        ssize_t length = readlink(path, target, size);
        if (length < 0) {
            free(target);
            return NULL;
        }
        if ((size_t) length < size) {
            target[length] = 0;
            return target;
        }
        free(target);
        size *= 2;
    }
}

/* The length of the folder part of a path, with its slash. */
static size_t folder_length(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash == NULL ? 0 : (size_t) (slash - path) + 1;
}

/* The path that the links at the end of a path lead to, which need not exist; or NULL and errno. */
static char *follow_links(const char *path) {
    char *at = allocate(strlen(path) + 1);
    strcpy(at, path);
    for (int i = 0; i < MOST_LINKS; i++) {
        struct stat status;
        if (lstat(at, &status) != 0 || !S_ISLNK(status.st_mode)) {
            return at;
        }
        char *target = read_link(at);
        if (target == NULL) {
            free(at);
            return NULL;
        }
        if (target[0] != '/') {
            size_t folder = folder_length(at);
            size_t length = strlen(target);
            char *joined = allocate(folder + length + 1);
            memcpy(joined, at, folder);
            memcpy(joined + folder, target, length + 1);
            free(target);
            target = joined;
        }
        free(at);
        at = target;
    }
    free(at);
    errno = ELOOP;
    return NULL;
}

/* Makes a new file beside the target and notes it as unfinished: its descriptor, or an error. */
static int open_sibling(const char *target, int executable) {
    size_t folder = folder_length(target);
    size_t size = strlen(target) + 64;
    char *path = allocate(size);
    sigset_t before;
    int descriptor;
    hold_signals(&before);
    for (int i = 0;; i++) {
        snprintf(path, size, "%.*s.%s.%ld-%d.tmp", (int) folder, target, target + folder, (long) getpid(), i);
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, executable ? 0777 : 0666);
        if (descriptor >= 0 || errno != EEXIST) {
            break;
        }
    }
    if (descriptor < 0) {
        descriptor = -errno;
    } else {
        unfinished = doom(path);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    free(path);
    return descriptor;
}

/* Gives the unfinished file the target's name, or removes it when there was an error. */
static int finish(const char *target, int result) {
    sigset_t before;
    hold_signals(&before);
    if (result == 0 && rename(unfinished->path, target) != 0) {
        struct stat status;
        result = stat(target, &status) == 0 && S_ISDIR(status.st_mode) ? -EISDIR : -EACCES;
    }
    if (result != 0) {
        unlink(unfinished->path);
    }
    free(unfinished);
    unfinished = NULL;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return result;
}

int32_t kit_host_write_file(void *path, void *data, int32_t length, int32_t executable) {
    struct stat status;
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        return S_ISDIR(status.st_mode) ? -EISDIR : write_through(path, data, length);
    }
    char *target = follow_links(path);
    if (target == NULL) {
        return -errno;
    }
    int result = open_sibling(target, executable);
    if (result >= 0) {
        result = finish(target, write_and_close(result, data, length));
    }
    free(target);
    return result;
}

/* ---- what is there ---- */

int32_t kit_host_status(void *path, void *six_longs) {
    struct stat status;
    if (stat(path, &status) != 0) {
        return -errno;
    }
    int64_t *columns = six_longs;
    columns[0] = S_ISREG(status.st_mode) ? 0 : S_ISDIR(status.st_mode) ? 1 : 2;
    columns[1] = (int64_t) status.st_size;
    columns[2] = (int64_t) status.st_mtime;
    columns[3] = (int64_t) (status.st_mode & 0777);
    columns[4] = (int64_t) status.st_dev;
    columns[5] = (int64_t) status.st_ino;
    return 0;
}

int32_t kit_host_list(void *path, void *block) {
    DIR *folder = opendir(path);
    if (folder == NULL) {
        return -ENOTDIR;
    }
    size_t size = 4096;
    size_t length = 0;
    char *names = allocate(size);
    struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) {
            continue;
        }
        size_t more = strlen(name) + 1;
        if (more > size - length) {
            size = size * 2 + more;
            char *larger = realloc(names, size);
            if (larger == NULL) {
                kit_host_out_of_memory();
            }
            names = larger;
        }
        memcpy(names + length, name, more);
        length += more;
    }
    closedir(folder);
    give(block, names, length);
    return 0;
}

int32_t kit_host_delete(void *path) {
    struct stat status;
    if (lstat(path, &status) != 0) {
        return -ENOENT;
    }
    return (S_ISDIR(status.st_mode) ? rmdir(path) : unlink(path)) == 0 ? 0 : -EACCES;
}

int32_t kit_host_link_target(void *path, void *block) {
    char *target = read_link(path);
    if (target == NULL) {
        return -errno;
    }
    give(block, target, strlen(target));
    return 0;
}

int32_t kit_host_temporary(void *suffix, void *block) {
    const char *folder = getenv("TMPDIR");
    if (folder == NULL || folder[0] == 0) {
        folder = "/tmp";
    }
    size_t size = strlen(folder) + strlen(suffix) + 64;
    char *path = allocate(size);
    sigset_t before;
    int descriptor;
    hold_signals(&before);
    for (int i = 0;; i++) {
        snprintf(path, size, "%s/kit-%ld-%d%s", folder, (long) getpid(), i, (const char *) suffix);
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor >= 0 || errno != EEXIST) {
            break;
        }
    }
    int result = 0;
    if (descriptor < 0) {
        result = -errno;
        free(path);
    } else {
        close(descriptor);
        Doomed *entry = doom(path);
        entry->next = temporaries;
        temporaries = entry;
        give(block, path, strlen(path));
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    return result;
}

/* ---- the process ---- */

int32_t kit_host_working_directory(void *block) {
    size_t size = 256;
    while (1) {
        char *path = allocate(size);
        if (getcwd(path, size) != NULL) {
            give(block, path, strlen(path));
            return 0;
        }
        int problem = errno;
        free(path);
        if (problem != ERANGE) {
            return -problem;
        }
        size *= 2;
    }
}

void *kit_host_environment(void *name) {
    return getenv(name);
}

int32_t kit_host_program_path(void *block) {
    char *path = read_link("/proc/self/exe");
    if (path == NULL && argument_count > 0) {
        path = realpath(arguments[0], NULL);
    }
    if (path == NULL) {
        return -errno;
    }
    give(block, path, strlen(path));
    return 0;
}

int32_t kit_host_is_terminal(int32_t descriptor) {
    return isatty(descriptor);
}

int32_t kit_host_run(void *words, int32_t count) {
    char **list = allocate(((size_t) count + 1) * sizeof(char *));
    char *word = words;
    for (int32_t i = 0; i < count; i++) {
        list[i] = word;
        word += strlen(word) + 1;
    }
    list[count] = NULL;
    pid_t child;
    int problem = posix_spawnp(&child, list[0], NULL, NULL, list, environ);
    free(list);
    if (problem != 0) {
        return -problem;
    }
    int status;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return -errno;
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* The same words whatever the C library. */
void *kit_host_error_text(int32_t number) {
    switch (number) {
        case EPERM: return "Operation not permitted";
        case ENOENT: return "No such file or directory";
        case EIO: return "Input/output error";
        case E2BIG: return "Argument list too long";
        case ENOEXEC: return "Exec format error";
        case EBADF: return "Bad file descriptor";
        case ENOMEM: return "Cannot allocate memory";
        case EACCES: return "Permission denied";
        case EEXIST: return "File exists";
        case ENOTDIR: return "Not a directory";
        case EISDIR: return "Is a directory";
        case EINVAL: return "Invalid argument";
        case ENFILE: return "Too many open files in system";
        case EMFILE: return "Too many open files";
        case ETXTBSY: return "Text file busy";
        case EFBIG: return "File too large";
        case ENOSPC: return "No space left on device";
        case EROFS: return "Read-only file system";
        case EPIPE: return "Broken pipe";
        case ENAMETOOLONG: return "File name too long";
        case ELOOP: return "Too many levels of symbolic links";
        case EDQUOT: return "Disk quota exceeded";
        case ENXIO: return "No such device or address";
        default: return strerror(number);
    }
}

static int64_t nanoseconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (int64_t) time.tv_sec * 1000000000 + time.tv_nsec;
}

int64_t kit_host_current_time(void) {
    return (int64_t) time(NULL);
}

int64_t kit_host_nano_time(void) {
    return nanoseconds(CLOCK_MONOTONIC);
}

/* ---- the runtime's heap ---- */

/* So much before the first collection: small compilations never have one. */
int64_t kit_host_heap_start(void) {
    int64_t limit = kit_host_heap_limit();
    return limit < 256 * MEBIBYTE ? limit : 256 * MEBIBYTE;
}

/*
 * The runtime counts with 32 bits in places, so 2 GiB is the end. Under a limit on address space (ulimit -v) it is as
 * much as there is room for, less the runtime's tables (an 8th is ample) and what the C library may need.
 */
int64_t kit_host_heap_limit(void) {
    static int64_t limit;
    if (limit == 0) {
        limit = 2047 * MEBIBYTE;
        while (limit > 8 * MEBIBYTE) {
            size_t size = (size_t) (limit + limit / 8 + 8 * MEBIBYTE);
            void *room = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (room != MAP_FAILED) {
                munmap(room, size);
                break;
            }
            limit = limit / 8 * 7 / MEBIBYTE * MEBIBYTE;
        }
    }
    return limit;
}

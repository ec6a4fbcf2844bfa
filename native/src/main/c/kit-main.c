/*
 * main of the native kit: a stack as large as kit's documented limits on nesting need, signals, and a last word
 * instead of a bare signal when something in kit itself goes wrong.
 */
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#else
#define _GNU_SOURCE
#endif
#include "kit-host.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

/* Exit code of a fault in kit itself; kit.driver.Kit has the same. */
#define INTERNAL_ERROR 4

#define LARGEST_STACK ((size_t) 1 << 30)
#define SMALLEST_STACK ((size_t) 4 << 20)
#define GUARD ((size_t) 1 << 20)

/* What a field of an object at address zero can lie within. */
#define NULL_PAGES 65536

/* Enough to make an exception, with a collection. */
#define SIGNAL_STACK (1 << 18)

/* The entry of the translated program. */
int kit_tree_main(void);

/* The runtime's: leaves by longjmp. */
void teavm_throwNullPointerException(void);

static char *stack_guard;
static sigset_t own_signals;

static void faulted(int number, siginfo_t *information, void *context) {
    (void) context;
    char *address = information->si_addr;
    if (number == SIGFPE) {
        kit_host_fault("internal error: integer division", INTERNAL_ERROR);
    }
    if (stack_guard != NULL && address >= stack_guard && address < stack_guard + GUARD) {
        kit_host_fault("internal error: stack overflow", INTERNAL_ERROR);
    }
    /*
     * A null pointer: the translated code has no checks, this is the check. The exception leaves the handler for good, so
     * the signal is let through again. A second time, in the exception's own making, is the end.
     */
    static volatile sig_atomic_t throwing;
    if (number == SIGSEGV && information->si_code == SEGV_MAPERR && address < (char *) 0 + NULL_PAGES && !throwing) {
        throwing = 1;
        pthread_sigmask(SIG_SETMASK, &own_signals, NULL);
        teavm_throwNullPointerException();
    }
    kit_host_fault("internal error: invalid memory access", INTERNAL_ERROR);
}

static void watch_faults(void) {
    static char own_stack[SIGNAL_STACK];
    stack_t alternative;
    memset(&alternative, 0, sizeof alternative);
    alternative.ss_sp = own_stack;
    alternative.ss_size = sizeof own_stack;
    sigaltstack(&alternative, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = faulted;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
    sigaction(SIGFPE, &action, NULL);
}

static void *run(void *nothing) {
    watch_faults();
    kit_host_watch_signals();
    pthread_sigmask(SIG_SETMASK, &own_signals, NULL);
    kit_tree_main();
    kit_host_exit(INTERNAL_ERROR);
    return nothing;
}

/* Pages of it cost nothing until they are used. Half of it again and again where there is not so much room. */
static char *allocate_stack(size_t *size) {
    for (*size = LARGEST_STACK; *size >= SMALLEST_STACK; *size /= 2) {
        /* A quarter of the room at most: the heap needs it more. */
        void *probe = mmap(NULL, *size * 4, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (probe == MAP_FAILED) {
            continue;
        }
        munmap(probe, *size * 4);
        char *stack = mmap(NULL, *size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (stack != MAP_FAILED) {
            mprotect(stack, GUARD, PROT_NONE);
            return stack;
        }
    }
    return NULL;
}

int main(int argument_count, char **arguments) {
    kit_host_command_line(argument_count, arguments);
    size_t size;
    char *stack = allocate_stack(&size);
    pthread_attr_t attributes;
    pthread_t thread;
    /* Signals are the other thread's: it knows when it must not be interrupted. */
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &own_signals);
    if (stack != NULL && pthread_attr_init(&attributes) == 0 && pthread_attr_setstack(&attributes, stack, size) == 0) {
        stack_guard = stack;
        if (pthread_create(&thread, &attributes, run, NULL) == 0) {
            pthread_join(thread, NULL);
        }
    }
    kit_host_fault("fatal error: no memory for a stack", 1);
    return 1;
}

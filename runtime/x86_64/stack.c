/* Executable code that a program writes: instruction caches are coherent on x86-64; a stack that holds trampolines is made executable page by page. */
#include "runtime.h"

enum { PAGE = 4096, SYSTEM_CALL_MPROTECT = 10, READ_WRITE_EXECUTE = 7, TRAMPOLINE = 64 };

void __clear_cache(void *begin, void *end) {
  (void)begin;
  (void)end;
}

void __enable_execute_stack(void *address) {
  u64 first = (u64)address & ~(u64)(PAGE - 1);
  u64 end = ((u64)address + TRAMPOLINE + PAGE - 1) & ~(u64)(PAGE - 1);
  s64 result;
  __asm__ volatile("syscall" : "=a"(result) : "0"((s64)SYSTEM_CALL_MPROTECT), "D"(first), "S"(end - first), "d"((s64)READ_WRITE_EXECUTE) : "rcx", "r11", "memory");
  if (result != 0) __builtin_trap();
}

// Named address spaces (GNU C on x86-64): accesses relative to %fs and %gs
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#if !defined __SEG_FS || !defined __SEG_GS
#error no address spaces
#endif

struct inner {
  char bytes[11];
};

struct block {
  int first;
  struct block *self;
  unsigned a : 3, b : 17, c : 12;
  struct inner part;
  double number;
  long double extended;
  short list[5];
  unsigned char small;
  struct block __seg_gs *next;
  __int128 wide;
  _Complex float z;
};

static struct block memory[4];

// %gs points to memory[0]: an offset in the space is one from there.
#define AT(i) ((struct block __seg_gs *)(uintptr_t)(sizeof(struct block) * (i)))

static __seg_gs struct block *pointer;

static int increment(int __seg_gs *p) { return ++*p; }

static struct block fetch(struct block __seg_gs *p) { return *p; }

static int sum(short __seg_gs *p, int n) {
  int result = 0;
  for (int i = 0; i < n; i++) result += p[i];
  return result;
}

static void *thread_pointer(void) { return *(void *__seg_fs *)0; }

int main(void) {
  if (syscall(SYS_arch_prctl, 0x1001, memory) != 0) return 1;
  for (int i = 0; i < 4; i++) {
    memory[i].first = 10 * i;
    memory[i].self = &memory[i];
    memory[i].next = AT((i + 1) % 4);
    strcpy(memory[i].part.bytes, "part");
  }
  pointer = AT(2);
  printf("%d %d\n", pointer->first, pointer->self == &memory[2]);
  pointer->first += 5;
  pointer->b = 70000;
  pointer->c--;
  printf("%d %u %u %u\n", memory[2].first, memory[2].a, memory[2].b, memory[2].c);
  pointer->number = 1.5;
  pointer->number *= pointer->next->first;
  pointer->extended = pointer->number / 4;
  printf("%g %Lg\n", memory[2].number, memory[2].extended);
  for (int i = 0; i < 5; i++) pointer->list[i] = i * i - 3;
  printf("%d\n", sum(pointer->list, 5));
  pointer->small |= 0x81;
  pointer->small >>= 1;
  printf("%d %d\n", memory[2].small, increment(&AT(1)->first));
  struct inner part = {"replaced"};
  AT(3)->part = part;
  part = AT(1)->part;
  printf("%s %s\n", memory[3].part.bytes, part.bytes);
  *AT(0) = *pointer;
  printf("%d %g\n", memory[0].first, memory[0].number);
  struct block copy = fetch(pointer->next);
  printf("%d %s\n", copy.first, copy.part.bytes);
  AT(1)->wide = -1;
  AT(1)->wide >>= 100;
  AT(1)->z = 2 + 3.0if;
  printf("%d %g\n", (int)memory[1].wide, (double)__imag__ AT(1)->z);
  printf("%d\n", AT(1)->next->next->next->first);
  int volatile __seg_gs *watched = &pointer->first;
  *watched = 99;
  printf("%d\n", *watched == memory[2].first);
  int loaded;
  __asm__("movl %1, %0" : "=r"(loaded) : "m"(pointer->first));
  __asm__("addl $1, %0" : "+m"(pointer->first));
  __asm__("movl $7, %0" : "=r"(AT(1)->first));
  printf("%d %d %d\n", loaded, memory[2].first, memory[1].first);
  printf("%d %d\n", (int)sizeof(int __seg_gs *), (int)(pointer - AT(0)));
  __seg_gs struct block *const *indirect = &(__seg_gs struct block *const){AT(3)};
  printf("%d\n", (*indirect)->first);
  printf("%d\n", thread_pointer() == __builtin_thread_pointer());
  printf("%d\n", ((struct block *)((char *)memory + (uintptr_t)pointer))->first == pointer->first);
  return 0;
}

/* Basic asm is no template; alignments that a type name brings along. */
int printf(const char*,...);
typedef int __attribute__((aligned(16))) A;
int f(void){ asm("mov $50, %eax\n\t" "leave\n\tret"); return 1; }
int main(){ int x=3; asm volatile("{addl $1, %0|add %0, 1}":"+r"(x)); printf("%d %d %d %d %d\n", f(), x, (int)_Alignof(A), (int)__alignof__(A*), (int)__alignof__(int __attribute__((aligned(32))))); return 0; }

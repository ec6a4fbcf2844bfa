# Symbols that stand for registers.
count = %rcx
.set ptr, %rdi
.equ vec, %xmm3
state = %ebx
mov count, ptr
mov (ptr), state
mov 8(ptr,count,4), %eax
mov state, 4(ptr)
movdqa vec, %xmm0
paddd %xmm1, vec
.macro rotate_names
 old = a
 a = b
 b = old
.endm
a = %r8
b = %r9
add a, b
.set old, a
.set a, b
.set b, old
add a, b
.ifdef count
nop
.endif
count = 5
mov $count, %eax
top = %st
fld %st(2)
third = %st(3)
fxch third
jmp *ptr
.intel_syntax noprefix
base = rsi
mov rax, [base+rcx*2]
mov rax, base
idx = rcx
lea rax, [base+idx*8+16]

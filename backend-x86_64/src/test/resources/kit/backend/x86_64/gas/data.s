.data
 .uleb128 b-a
a: .skip 127
 .p2align 2
b: .sleb128 a-b, -1, 300
 .uleb128 0x123456789abcdef0
 .byte b-a, 1+2*3, (b-a)*2, b-a+1>>1, 'a', '\n', ~0, !0, 5==5, 5<6, 7&3|8^1
 .word 5-3-1, -7/2, -7%3, 1<<4+1, 2*3<<1
 .octa 0x1234567890abcdef1234567890abcdef, -1
 .float 1.5, 0f1e10, -0.1
 .double 3.14159, 0d1.5, .1
 .tfloat 1.5
 .long 0b101, 017, 0xff, 1f-., 4
1:
 .string "a\101\x41\n\\\"", "b"
 .string16 "ab"
 .ascii "xyz" "w"
 .fill 3, 2, 0x1234
 .fill 2, 8, 0x11223344
 .fill 4
 .org 400
 .org .+4, 0xcc
 .byte 1

 x = 5
 .ifdef x
 .byte 1
 .else
 .byte 2
 .endif
 .ifndef y
 .byte 3
 .endif
 .if x == 5
 .if x == 4
 .byte 4
 .elseif x > 4
 .byte 5
 .elseif 1
 .byte 6
 .else
 .byte 7
 .endif
 .endif
 .ifeq x-5
 .byte 8
 .endif
 .ifne x-5
 .byte 9
 .ifdef zzz
 .else
 .byte 1
 .endif
 .else
 .byte 10
 .endif
 .ifgt x; .byte 11; .endif
 .ifge x; .byte 12; .endif
 .iflt x; .byte 13; .endif
 .ifle x; .byte 14; .endif
 .ifc a b, a b
 .byte 15
 .endif
 .ifc "a","b"
 .byte 16
 .endif
 .ifnc a,b
 .byte 17
 .endif
 .ifb
 .byte 18
 .endif
 .ifb foo
 .byte 19
 .endif
 .ifnb foo
 .byte 20
 .endif
 .ifeqs "abc", "abc"
 .byte 21
 .endif
 .ifnes "abc", "abd"
 .byte 22
 .endif
a: .byte 1
b: .byte 2
 .if b-a == 1
 .byte 23
 .endif
 .if 0
 junk junk
 .if 1
 .endif
 .macro foo
 .endif
 .byte 24
 .equ q, 1
 .equiv q2, q+1
 .eqv q3, q+a
 .byte q, q2
 .quad q3
 .set q, 2
 .byte q

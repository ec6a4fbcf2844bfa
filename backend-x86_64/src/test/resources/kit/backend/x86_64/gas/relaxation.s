 .macro jumps n
 .rept \n
 jmp end\@
 je end\@
 .endr
 .skip 100
end\@:
 .endm
 jumps 3
 jumps 5
 jumps 10
 jumps 14
1: .skip 120
 jmp 1b
 jmp 2f
 .p2align 4
 .skip 100
 jmp 1b
2:
 .rept 40
 jmp 3f
 .p2align 3
 .endr
3:
 .rept 60
 jne 4f
 .endr
 .p2align 4,,7
 .skip 20
4:
 a = 5f - 4b
 .if 1
 jmp 4b+5
 .endif
5: jmp .+2
 jmp .-3
 jmp .
 call .+5
 loop 5b
 jrcxz 5b
 .data
 .uleb128 6f-5f
 .uleb128 5f-4f
4: .skip 126
5: .uleb128 7f-4b
 .skip 1
6: .sleb128 4b-6b
 .skip 100
7:
 .fill 7b-6b-90, 1, 3
 .skip 7b-6b-98
 .org 4b + 700
 .byte 1

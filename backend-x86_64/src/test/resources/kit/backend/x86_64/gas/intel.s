# Intel syntax: operands, sizes, names that differ, both register styles, AVX-512.
        .intel_syntax noprefix
        .set five, 5
        .globl ext
table:  .quad 0
f:
        mov eax, ebx
        mov eax, 5
        mov eax, five
        mov eax, five+3
        mov eax, table
        mov eax, ext
        mov eax, [table]
        mov eax, offset table
        mov eax, OFFSET FLAT:table+4
        mov rax, offset flat:ext
        mov eax, dword ptr [rip+ext]
        mov eax, ext[rip]
        mov eax, DWORD PTR ext[rip+8]
        mov eax, dword ptr [rip+ext-4]
        mov rax, QWORD PTR ext@GOTPCREL[rip]
        mov rax, QWORD PTR [rip+ext@GOTPCREL]
        mov rax, QWORD PTR fs:0
        mov rax, fs:[0x28]
        mov rax, fs:[rbx]
        mov eax, DWORD PTR fs:ext@tpoff
        mov rax, QWORD PTR ext@gottpoff[rip]
        lea rdi, ext@tlsgd[rip]
        mov eax, [rax]
        mov eax, [rax+4]
        mov eax, [4+rax]
        mov eax, [rax-4]
        mov eax, -4[rax]
        mov eax, [rax+rcx]
        mov eax, [rax+rcx*4]
        mov eax, [rcx*4+rax]
        mov eax, [4*rcx+rax+8]
        mov eax, [rcx*8]
        mov eax, [rcx*1+16]
        mov eax, [rax][rcx*2]
        mov eax, 8[rax][rcx*2]
        mov eax, [rax+8][rcx*2-4]
        mov eax, table[rax*8]
        mov eax, table[rax+rcx*8+16]
        mov eax, [rsp]
        mov eax, [rsp+rbp]
        mov eax, [rbp+rsp]
        mov eax, [r13]
        mov eax, [r12+r13*1]
        mov eax, [eax+ecx*2]
        mov eax, [rax+(3*4)]
        mov eax, [rax + 1 shl 4]
        mov eax, [rax+five*2+1]
        mov byte ptr [rax], 5
        mov word ptr [rax], 5
        mov dword ptr [rax], 5
        mov qword ptr [rax], 5
        mov qword ptr [rax], offset table
        mov BYTE PTR table[rip], 1
        mov DWORD PTR table[rip], 1
        mov al, [rax]
        mov [rax], al
        mov [rax], ah
        mov rax, 0x1122334455667788
        movabs rax, 0x1122334455667788
        movabs rax, offset table
        movabs rax, ds:0x1122334455667788
        mov rax, -1
        mov eax, 0xffffffff
        mov ax, ds
        mov ds, ax
        mov rax, cr0
        mov cr4, rax
        mov rdx, dr7
        and eax, not 5
        and eax, ~5
        add eax, 1
        add rax, 1000
        add byte ptr [rax], -1
        adc r8d, dword ptr [rsp+8]
        cmp byte ptr [rdi+rax], 'a'
        cmp al, 'a'
        test byte ptr [rax], 1
        test eax, eax
        imul eax, ebx
        imul eax, ebx, 3
        imul eax, [rbx], 3
        imul eax, 3
        imul rax, qword ptr [rbx], 300
        shl eax
        shl eax, 1
        shl eax, 3
        shl eax, cl
        shl dword ptr [rax], cl
        sar qword ptr [rax], 1
        shld eax, ebx, 3
        shld eax, ebx, cl
        shrd [rax], rbx, cl
        bt eax, 3
        bt dword ptr [rax], 3
        push rax
        push 5
        push 1000
        push offset table
        push qword ptr [rax]
        push [rax]
        push word ptr [rax]
        push table
        push fs
        pop rax
        pop qword ptr [rsp]
        pop [rsp]
        movzx eax, al
        movzx eax, ax
        movzx eax, byte ptr [rax]
        movzx eax, word ptr [rax]
        movzx rax, byte ptr [rax]
        movsx eax, byte ptr [rax]
        movsx rax, word ptr [rax]
        movsx rax, ax
        movsxd rax, eax
        movsxd rax, dword ptr [rax]
        cbw
        cwde
        cdqe
        cwd
        cdq
        cqo
        xchg eax, ebx
        xchg [rax], ebx
        xchg ebx, [rax]
        xadd [rax], ebx
        cmpxchg [rax], ebx
        lock cmpxchg qword ptr [rax], rbx
        cmpxchg8b qword ptr [rax]
        cmpxchg16b xmmword ptr [rax]
        cmpxchg16b oword ptr [rax]
        bswap rax
        jmp f
        jmp short 1f
        jmp 1f
1:      jmp 1b
        jne f
        jmp rax
        jmp [rax]
        jmp qword ptr [rax]
        jmp qword ptr table[rip]
        jmp [table+rax*8]
        jmp qword ptr table[0+rax*8]
        call f
        call ext
        call ext@PLT
        call rax
        call [rax]
        call qword ptr [rax+8]
        call QWORD PTR ext@GOTPCREL[rip]
        call [QWORD PTR ext@GOTPCREL[rip]]
        notrack jmp rax
        ret
        ret 8
        retfq
        retq
        leave
        leaveq
        enter 16, 1
        iretq
        iretd
        pushfq
        popfq
        int 3
        int 0x80
        in al, dx
        in eax, 5
        out dx, al
        out 5, eax
1:      loop 1b
        jrcxz 1b
        rep movsb
        rep stosq
        repe cmpsb
        repne scasb
        movsd
        movsq
        stosd
        lodsd
        lodsb
        scasd
        cmpsd
        movs byte ptr [rdi], byte ptr [rsi]
        movs dword ptr es:[rdi], dword ptr [rsi]
        stos byte ptr [rdi]
        lods al, byte ptr [rsi]
        xlatb
        lea eax, [rax+rax*4]
        lea rax, table[rip]
        lea rax, [rip+table]
        lea rax, [table]
        cmovne eax, dword ptr [rax]
        sete al
        setne byte ptr [rax]
        prefetcht0 [rax]
        prefetchw byte ptr [rax]
        clflush [rax]
        lgdt [rax]
        sidt [rax]
        ldmxcsr dword ptr [rax]
        fxsave [rax]
        xsave [rax]
        # x87
        fld st(1)
        fld dword ptr [rax]
        fld qword ptr [rax]
        fld tbyte ptr [rax]
        fstp tbyte ptr [rax]
        fild word ptr [rax]
        fild dword ptr [rax]
        fild qword ptr [rax]
        fistp word ptr [rax]
        fistp dword ptr [rax]
        fistp qword ptr [rax]
        fisttp qword ptr [rax]
        fadd st, st(1)
        fadd st(1), st
        fadd dword ptr [rax]
        faddp
        faddp st(1), st
        fsub st, st(2)
        fsub st(2), st
        fsubr st, st(2)
        fsubr st(2), st
        fsubp
        fsubp st(1), st
        fsubrp
        fsubrp st(1), st
        fdiv st(3), st
        fdiv st, st(3)
        fdivr st(3), st
        fdivp st(3), st
        fdivrp st(3), st
        fdiv qword ptr [rax]
        fxch st(1)
        fxch
        fcomi st, st(1)
        fucomip st, st(1)
        fnstcw word ptr [rax]
        fldcw [rax]
        fnstsw ax
        fiadd word ptr [rax]
        fidiv dword ptr [rax]
        # vectors
        movaps xmm0, xmmword ptr [rax]
        movaps xmm0, [rax]
        movd xmm0, eax
        movd xmm0, dword ptr [rax]
        movq xmm0, rax
        movq xmm0, qword ptr [rax]
        movq qword ptr [rax], xmm0
        movsd xmm0, xmm1
        movsd xmm0, qword ptr [rax]
        movss dword ptr [rax], xmm1
        cmpsd xmm0, xmm1, 2
        cmpltsd xmm0, qword ptr [rax]
        cvtsi2sd xmm0, eax
        cvtsi2sd xmm0, rax
        cvtsi2sd xmm0, dword ptr [rax]
        cvtsi2sd xmm0, qword ptr [rax]
        cvttsd2si eax, xmm0
        cvttsd2si rax, qword ptr [rax]
        pshufd xmm0, xmm1, 0x1b
        pshufb xmm0, [rip+table]
        pinsrw xmm0, eax, 3
        pinsrd xmm0, dword ptr [rax], 1
        pextrq rax, xmm0, 1
        palignr xmm0, xmm1, 8
        aesenc xmm0, xmmword ptr [rax]
        pclmulqdq xmm0, xmm1, 0x11
        sha256rnds2 xmm1, xmm2
        crc32 eax, byte ptr [rax]
        crc32 rax, qword ptr [rax]
        movq mm0, qword ptr [rax]
        punpcklbw mm0, mm1
        vaddps ymm0, ymm1, ymmword ptr [rax]
        vaddps xmm8, xmm9, [rax]
        vmovdqa ymm0, [rax]
        vmovdqu ymmword ptr [rax], ymm1
        vpsrldq xmm0, xmm1, 8
        vpslld ymm0, ymm1, xmm2
        vperm2i128 ymm0, ymm1, ymm2, 0x31
        vinserti128 ymm0, ymm1, xmmword ptr [rax], 1
        vextracti128 xmm0, ymm1, 1
        vbroadcasti128 ymm0, [rax]
        vpbroadcastd ymm0, dword ptr [rax]
        vpgatherdd ymm0, dword ptr [rax+ymm1*4], ymm2
        vpblendvb ymm0, ymm1, ymm2, ymm3
        vfmadd231ps ymm0, ymm1, [rax]
        rorx eax, ebx, 7
        mulx rax, rbx, rcx
        andn eax, ebx, [rcx]
        bextr eax, [rcx], ebx
        shlx rax, [rcx], rbx
        adcx rax, rbx
        vcvtpd2ps xmm0, xmmword ptr [rax]
        vcvtpd2ps xmm0, ymmword ptr [rax]
        vaddps zmm0{k1}{z}, zmm1, zmm2
        vaddps zmm0, zmm1, [rax]
        vaddps zmm0, zmm1, zmmword ptr [rax+64]
        vaddps zmm0, zmm1, dword ptr [rax]{1to16}
        vaddps zmm0, zmm1, dword bcst [rax]
        vaddpd xmm16, xmm17, qword ptr [rax]{1to2}
        vaddps zmm0, zmm1, zmm2, {rn-sae}
        vcmpps k1, zmm0, zmm1, {sae}, 3
        vpcmpeqb k1{k2}, zmm0, [rax]
        vmovdqu64 [rax]{k1}, zmm0
        vpscatterdd [rax+zmm1*4]{k1}, zmm2
        vpternlogq zmm0, zmm1, zmm2, 0x96
        kmovw k1, eax
        kmovq rax, k1
        korw k1, k2, k3
        vmovd xmm17, eax
        {vex3} vaddps xmm0, xmm1, xmm2
        {evex} vaddps xmm0, xmm1, xmm2
        {disp32} mov eax, [rax+1]
        lock add dword ptr [rax], 1
        .intel_syntax prefix
        mov %eax, dword ptr [%rbx+%rcx*2+eax]
        .att_syntax
        movl %eax, %ebx
        .att_syntax noprefix
        movl eax, ebx
        movl 4(rax,rcx,2), ebx
        movl $5, (rsp)
        .att_syntax prefix
        .intel_syntax noprefix
        .cfi_startproc
        .cfi_def_cfa rsp, 16
        .cfi_offset rbx, -24
        nop
        .cfi_endproc
        .macro addto reg, value=4
        add \reg, \value
        .endm
        addto eax
        addto rbx, 8

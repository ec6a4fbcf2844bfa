# Every mnemonic of AVX-512 with operands in registers, in memory, broadcast and with rounding.
 {disp32} v4fmaddps foo+8(%rdx,%r13,8),%zmm31,%zmm28{%k7}
 {disp32} v4fmaddss 0x0(%r14,%rbp,4),%xmm4,%xmm13
 v4fnmaddps foo(%rip),%zmm23,%zmm26{%k1}
 {disp32} v4fnmaddss foo+8(%r9,%r11,4),%xmm16,%xmm19{%k4}{z}
 {disp32} vaddpd 2032(%r14,%rdi,4),%xmm5,%xmm12
 {evex} vaddpd (%rdx,%rdi,1){1to2},%xmm11,%xmm17
 vaddpd %zmm14,%zmm21,%zmm25{%k4}{z}
 {evex} vaddpd {rn-sae},%zmm16,%zmm15,%zmm3
 vaddph 32(%r11),%ymm12,%ymm31{%k1}{z}
 {evex} vaddph 0x1234(%rbx,%r14,4){1to32},%zmm20,%zmm18
 vaddph %xmm20,%xmm28,%xmm12
 vaddph {ru-sae},%zmm3,%zmm27,%zmm9
 {disp32} vaddps 33(%rdx,%rsi,1),%ymm11,%ymm14
 {disp32} vaddps foo(%r8,%rdi,4){1to4},%xmm18,%xmm26
 vaddps %xmm26,%xmm18,%xmm31{%k6}
 {evex} vaddps {rd-sae},%zmm22,%zmm28,%zmm7
 vaddsd 9(%r11),%xmm9,%xmm27{%k2}
 {disp32} vaddsd %xmm16,%xmm24,%xmm21
 vaddsd {rn-sae},%xmm6,%xmm28,%xmm3
 vaddsh -256(%r15,%rsi,2),%xmm30,%xmm7
 {evex} vaddsh %xmm4,%xmm12,%xmm31{%k4}{z}
 vaddsh {rd-sae},%xmm6,%xmm30,%xmm24
 vaddss foo+8(%r13),%xmm29,%xmm11
 vaddss %xmm11,%xmm4,%xmm15{%k4}{z}
 {evex} vaddss {rn-sae},%xmm11,%xmm2,%xmm18
 vaesdec 2048(%r8,%r12,8),%xmm0,%xmm2
 vaesdec %zmm20,%zmm3,%zmm13
 {disp32} vaesdeclast 0x0(%rdi),%zmm8,%zmm13
 {disp32} vaesdeclast %zmm15,%zmm20,%zmm30
 vaesenc 0x1234(%r8),%xmm3,%xmm12
 vaesenc %zmm21,%zmm0,%zmm20
 {disp32} vaesenclast foo(%rbp),%zmm23,%zmm19
 {disp32} vaesenclast %ymm0,%ymm5,%ymm2
 {evex} valignd $0x7,foo(%r9,%r14,8),%xmm10,%xmm25
 valignd $0x7,508(%rcx){1to4},%xmm13,%xmm27
 valignd $0x7,%xmm26,%xmm12,%xmm10
 valignq $0x7,64(%r11,%r13,8),%zmm25,%zmm23{%k2}{z}
 valignq $0x7,1016(%rbx){1to2},%xmm25,%xmm13
 valignq $0x7,%ymm6,%ymm28,%ymm1{%k4}
 {evex} vandnpd 8128(%rdx),%zmm4,%zmm10
 {evex} vandnpd foo(%rip){1to2},%xmm18,%xmm23
 vandnpd %zmm24,%zmm24,%zmm21{%k7}{z}
 {disp32} vandnps (%rsp),%xmm2,%xmm3{%k5}
 {disp32} vandnps 0x1234(%rax,%r14,4){1to16},%zmm17,%zmm14
 vandnps %ymm12,%ymm0,%ymm15{%k3}
 {disp32} vandpd -8192(%r13,%rdx,2),%zmm11,%zmm3{%k6}{z}
 {evex} vandpd (%rsi){1to8},%zmm13,%zmm7
 vandpd %xmm1,%xmm30,%xmm11{%k4}{z}
 vandps foo(%rip),%xmm1,%xmm25{%k3}
 {evex} vandps 5(%r13,%rbp,1){1to16},%zmm29,%zmm6
 vandps %ymm16,%ymm6,%ymm20
 vblendmpd 0x1234(%rdx,%r12,2),%ymm19,%ymm1{%k2}{z}
 {disp32} vblendmpd 8(%r10){1to2},%xmm29,%xmm19
 {disp32} vblendmpd %zmm29,%zmm6,%zmm7{%k5}{z}
 {evex} vblendmps (%r10,%rbp,4),%xmm29,%xmm7{%k5}
 {disp32} vblendmps 5(%r14,%rdi,2){1to16},%zmm11,%zmm27
 vblendmps %xmm15,%xmm13,%xmm7
 {evex} vbroadcastf32x2 9(%rdx,%r8,8),%zmm17{%k6}
 vbroadcastf32x2 %xmm9,%ymm2{%k4}
 {evex} vbroadcastf32x4 foo(%rip),%zmm20
 {evex} vbroadcastf32x8 foo+8(%r11),%zmm1{%k6}{z}
 vbroadcastf64x2 2032(%rdi),%zmm0{%k5}
 {disp32} vbroadcastf64x4 foo(%rip),%zmm29{%k4}
 vbroadcasti32x2 9(%rbx,%r14,1),%ymm19{%k6}{z}
 vbroadcasti32x2 %xmm21,%zmm4{%k5}
 vbroadcasti32x4 0x1234(%r13),%zmm15{%k3}
 vbroadcasti32x8 0x0(%rsi),%zmm24{%k1}
 vbroadcasti64x2 2032(%rdx,%r14,2),%ymm0{%k7}{z}
 vbroadcasti64x4 0x1234(%rax),%zmm22{%k7}
 vbroadcastsd foo(%rax),%ymm7{%k1}
 vbroadcastsd %xmm21,%ymm10{%k6}
 {disp32} vbroadcastss 0x1234(%rdx),%ymm2
 vbroadcastss %xmm24,%xmm15{%k4}
 vcmpordpd 64(%rax),%zmm12,%k2
 {evex} vcmpordpd -1024(%r11){1to4},%ymm28,%k2
 vcmpordpd %zmm28,%zmm1,%k7
 {disp32} vcmpordpd {sae},%zmm19,%zmm18,%k5
 {evex} vcmpordph 4096(%r14),%ymm20,%k7
 {evex} vcmpordph foo(%rip){1to32},%zmm16,%k7
 {disp32} vcmpordph %ymm22,%ymm20,%k1{%k5}
 {evex} vcmpordph {sae},%zmm20,%zmm22,%k0
 {disp32} vcmpordps foo+8(%rdx),%zmm13,%k0
 vcmpordps (%r12){1to4},%xmm7,%k2
 vcmpordps %xmm27,%xmm4,%k4
 {evex} vcmpordps {sae},%zmm1,%zmm10,%k7
 vcmpordsd 1016(%r8),%xmm13,%k2
 vcmpordsd %xmm27,%xmm27,%k0{%k3}
 vcmpordsd {sae},%xmm4,%xmm23,%k4
 {disp32} vcmpordsh 0x0(%rsp,%r15,8),%xmm4,%k2{%k2}
 vcmpordsh %xmm27,%xmm12,%k0{%k5}
 {evex} vcmpordsh {sae},%xmm19,%xmm1,%k3
 vcmpordss 512(%r13),%xmm27,%k5
 vcmpordss %xmm19,%xmm15,%k4{%k7}
 {disp32} vcmpordss {sae},%xmm9,%xmm4,%k6
 vcomisd (%rdx),%xmm28
 vcomisd %xmm2,%xmm2
 vcomisd {sae},%xmm19,%xmm11
 {evex} vcomish 0x0(%r10,%rax,8),%xmm18
 {evex} vcomish %xmm6,%xmm14
 vcomish {sae},%xmm1,%xmm19
 vcomiss foo(%rip),%xmm17
 vcomiss %xmm28,%xmm1
 vcomiss {sae},%xmm11,%xmm18
 vcompresspd %zmm20,0x1234(%rdx,%r13,1){%k5}
 {disp32} vcompresspd %ymm26,%ymm20{%k2}
 {disp32} vcompressps %zmm29,-512(%rbx,%rbp,8){%k7}
 vcompressps %zmm24,%zmm24{%k2}
 {disp32} vcvtdq2pd foo(%rip),%ymm15{%k7}
 {evex} vcvtdq2pd 0x1234(%rdi,%rsi,4){1to8},%zmm17
 vcvtdq2pd %ymm18,%zmm25
 vcvtdq2ph foo(%rip),%ymm9{%k7}{z}
 {evex} vcvtdq2ph foo(%rip){1to8},%xmm15
 {evex} vcvtdq2ph %xmm25,%xmm20
 {disp32} vcvtdq2ph {rd-sae},%zmm2,%ymm8
 vcvtdq2phx 2032(%rdx,%rax,2),%xmm3{%k2}
 vcvtdq2phy (%rdi,%rax,1),%xmm15
 vcvtdq2ps -2048(%r15),%xmm30{%k3}
 vcvtdq2ps foo(%rcx,%r9,4){1to8},%ymm16
 {disp32} vcvtdq2ps %xmm16,%xmm1
 {disp32} vcvtdq2ps {rn-sae},%zmm0,%zmm15
 {disp32} vcvtne2ps2bf16 0x0(%r11),%ymm4,%ymm13{%k1}
 {evex} vcvtne2ps2bf16 (%rdi,%rax,4){1to4},%xmm31,%xmm3
 vcvtne2ps2bf16 %ymm26,%ymm29,%ymm29
 vcvtneps2bf16 64(%r10,%r10,1),%ymm0{%k1}
 vcvtneps2bf16 5(%rbp){1to8},%xmm21
 vcvtneps2bf16 %zmm15,%ymm14{%k1}
 vcvtneps2bf16x -2048(%rsi,%r9,4),%xmm29
 vcvtneps2bf16y foo(%rip),%xmm9
 {evex} vcvtpd2dq foo(%rip),%ymm14{%k5}
 vcvtpd2dq 8(%r11){1to4},%xmm10
 {evex} vcvtpd2dq %zmm9,%ymm7{%k1}{z}
 {disp32} vcvtpd2dq {rd-sae},%zmm6,%ymm26
 vcvtpd2dqx foo(%rip),%xmm21
 vcvtpd2dqy foo(%rip),%xmm24{%k2}
 vcvtpd2ph foo(%rip){1to8},%xmm24
 {evex} vcvtpd2ph %ymm29,%xmm27{%k2}
 vcvtpd2ph {ru-sae},%zmm2,%xmm11
 vcvtpd2phx foo(%rip),%xmm19{%k6}
 {evex} vcvtpd2phy 0x1234(%rax,%r9,2),%xmm10{%k1}
 vcvtpd2phz 0x1234(%rbx),%xmm14{%k5}{z}
 {disp32} vcvtpd2ps 64(%r8,%r12,4),%ymm24{%k2}
 vcvtpd2ps (%rsi,%r9,2){1to2},%xmm23
 {disp32} vcvtpd2ps %xmm26,%xmm0{%k1}{z}
 {evex} vcvtpd2ps {rn-sae},%zmm21,%ymm15
 vcvtpd2psx 0x1234(%r9),%xmm21
 vcvtpd2psy 4064(%r13,%rdi,4),%xmm31
 {evex} vcvtpd2qq 33(%r9),%ymm30
 vcvtpd2qq 0x1234(%rcx){1to8},%zmm13
 {disp32} vcvtpd2qq %ymm18,%ymm5
 {disp32} vcvtpd2qq {rn-sae},%zmm16,%zmm22
 {evex} vcvtpd2udq foo+8(%rdi),%ymm25{%k7}
 vcvtpd2udq -1024(%rax,%rbp,1){1to8},%ymm21
 {evex} vcvtpd2udq %xmm28,%xmm6{%k5}{z}
 vcvtpd2udq {rd-sae},%zmm28,%ymm7
 vcvtpd2udqx 16(%rbp,%rsi,2),%xmm14{%k3}
 {evex} vcvtpd2udqy foo+8(%rbx,%r8,8),%xmm24
 {evex} vcvtpd2uqq foo(%rip),%xmm15{%k7}{z}
 vcvtpd2uqq 0x1234(%rcx,%rcx,2){1to4},%ymm18
 vcvtpd2uqq %zmm0,%zmm4{%k4}{z}
 {evex} vcvtpd2uqq {rd-sae},%zmm9,%zmm19
 vcvtph2dq 16(%r9,%r13,4),%ymm8{%k5}{z}
 {disp32} vcvtph2dq 0x0(%r8){1to4},%xmm22
 vcvtph2dq %ymm10,%zmm26{%k7}{z}
 {evex} vcvtph2dq {ru-sae},%ymm13,%zmm15
 {evex} vcvtph2pd 0x0(%rax),%xmm27
 vcvtph2pd foo(%rip){1to4},%ymm13
 vcvtph2pd %xmm11,%zmm8{%k7}{z}
 {disp32} vcvtph2pd {sae},%xmm29,%zmm7
 vcvtph2ps 32(%rdx,%rdx,4),%zmm27
 vcvtph2ps %ymm4,%zmm1
 {disp32} vcvtph2ps {sae},%ymm27,%zmm11
 {evex} vcvtph2psx 8(%r10),%xmm13{%k3}
 vcvtph2psx 0x1234(%r8){1to8},%ymm18
 {disp32} vcvtph2psx %ymm30,%zmm2
 {disp32} vcvtph2psx {sae},%ymm31,%zmm4
 {disp32} vcvtph2qq 0x1234(%r8,%r14,8),%ymm20
 vcvtph2qq 2(%r9){1to2},%xmm2
 {evex} vcvtph2qq %xmm11,%ymm15
 {disp32} vcvtph2qq {rd-sae},%xmm8,%zmm4
 {evex} vcvtph2udq 0x1234(%r9),%xmm11{%k1}{z}
 {disp32} vcvtph2udq foo(%rip){1to4},%xmm24
 {evex} vcvtph2udq %xmm1,%ymm30{%k7}{z}
 vcvtph2udq {ru-sae},%ymm28,%zmm20
 {evex} vcvtph2uqq 0x0(%rax),%xmm0
 {disp32} vcvtph2uqq foo(%rip){1to2},%xmm9
 {evex} vcvtph2uqq %xmm16,%xmm10
 vcvtph2uqq {ru-sae},%xmm21,%zmm15
 vcvtph2uw foo(%r12,%r11,8),%xmm9{%k4}{z}
 vcvtph2uw foo(%rip){1to32},%zmm30
 vcvtph2uw %xmm13,%xmm25{%k4}
 {evex} vcvtph2uw {rd-sae},%zmm29,%zmm20
 {evex} vcvtph2w -2048(%rsp),%xmm8
 {disp32} vcvtph2w 254(%rbp){1to8},%xmm25
 {disp32} vcvtph2w %ymm26,%ymm12
 vcvtph2w {ru-sae},%zmm28,%zmm14
 {evex} vcvtps2dq 64(%r8,%r15,8),%zmm21
 vcvtps2dq 5(%r9,%rsi,8){1to4},%xmm0
 vcvtps2dq %ymm10,%ymm13{%k6}
 vcvtps2dq {rd-sae},%zmm11,%zmm16
 {evex} vcvtps2pd (%rdx),%ymm20{%k5}{z}
 vcvtps2pd 0x1234(%rsp,%rbx,1){1to4},%ymm29
 vcvtps2pd %xmm30,%xmm15{%k7}
 vcvtps2pd {sae},%ymm30,%zmm2
 vcvtps2ph $0x7,%ymm9,2032(%r8,%r14,4){%k6}
 {disp32} vcvtps2ph $0x7,%zmm27,%ymm12{%k5}
 {evex} vcvtps2ph $0x7,{sae},%zmm19,%ymm18
 {evex} vcvtps2phx foo(%rip),%ymm4{%k6}
 vcvtps2phx foo(%rip){1to8},%xmm7
 {evex} vcvtps2phx %xmm8,%xmm13{%k2}
 vcvtps2phx {rn-sae},%zmm14,%ymm0
 vcvtps2phxx 0x1234(%rbx),%xmm12
 {disp32} vcvtps2phxy 33(%r9,%r13,4),%xmm25{%k3}{z}
 vcvtps2qq 2032(%r13,%r13,8),%ymm18{%k2}{z}
 vcvtps2qq 5(%rbp){1to8},%zmm29
 {evex} vcvtps2qq %xmm28,%ymm26{%k3}
 {evex} vcvtps2qq {rd-sae},%ymm12,%zmm0
 vcvtps2udq 2048(%r14,%rdi,8),%xmm23{%k4}{z}
 vcvtps2udq foo(%rip){1to16},%zmm12
 {evex} vcvtps2udq %xmm23,%xmm8
 vcvtps2udq {rn-sae},%zmm9,%zmm8
 vcvtps2uqq foo(%rcx,%rdi,8),%zmm16{%k4}{z}
 vcvtps2uqq 5(%rax,%r9,8){1to4},%ymm13
 {disp32} vcvtps2uqq %xmm13,%xmm12{%k4}{z}
 {evex} vcvtps2uqq {ru-sae},%ymm24,%zmm28
 vcvtqq2pd foo(%rip),%zmm10{%k3}{z}
 {disp32} vcvtqq2pd foo+8(%rcx){1to2},%xmm1
 vcvtqq2pd %zmm0,%zmm10{%k3}{z}
 vcvtqq2pd {rd-sae},%zmm2,%zmm27
 vcvtqq2ph foo(%r15,%r9,4){1to8},%xmm29
 {evex} vcvtqq2ph %xmm30,%xmm3{%k1}
 {disp32} vcvtqq2ph {ru-sae},%zmm28,%xmm13
 vcvtqq2phx 2048(%rdi),%xmm9{%k5}
 vcvtqq2phy foo(%rbp),%xmm12{%k1}{z}
 {evex} vcvtqq2phz -8192(%r11),%xmm23{%k2}
 vcvtqq2ps (%rdi),%ymm3
 {disp32} vcvtqq2ps foo(%rip){1to4},%xmm3
 {evex} vcvtqq2ps %ymm15,%xmm3
 {disp32} vcvtqq2ps {ru-sae},%zmm12,%ymm2
 vcvtqq2psx foo(%rdi,%r8,2),%xmm24{%k5}{z}
 {evex} vcvtqq2psy -4096(%rsp),%xmm13{%k5}{z}
 vcvtsd2sh (%r13),%xmm18,%xmm28{%k2}
 vcvtsd2sh %xmm18,%xmm6,%xmm3{%k2}{z}
 vcvtsd2sh {rn-sae},%xmm11,%xmm19,%xmm28
 {disp32} vcvtsd2si -1024(%rbx,%r11,4),%eax
 {evex} vcvtsd2si %xmm27,%eax
 vcvtsd2si {rd-sae},%xmm4,%eax
 {disp32} vcvtsd2ss foo+8(%r8),%xmm13,%xmm26{%k1}{z}
 vcvtsd2ss %xmm23,%xmm10,%xmm12
 vcvtsd2ss {rn-sae},%xmm31,%xmm18,%xmm5
 vcvtsd2usi foo(%r15),%eax
 vcvtsd2usi %xmm18,%eax
 {evex} vcvtsd2usi {ru-sae},%xmm26,%eax
 vcvtsh2sd 0x0(%rax),%xmm16,%xmm12
 vcvtsh2sd %xmm12,%xmm17,%xmm24
 vcvtsh2sd {sae},%xmm21,%xmm25,%xmm22
 {disp32} vcvtsh2si foo+8(%r9,%rcx,4),%eax
 vcvtsh2si %xmm27,%eax
 vcvtsh2si {rn-sae},%xmm30,%eax
 vcvtsh2ss -256(%rdx),%xmm13,%xmm26{%k1}{z}
 vcvtsh2ss %xmm27,%xmm19,%xmm16{%k7}{z}
 {disp32} vcvtsh2ss {sae},%xmm4,%xmm30,%xmm31
 {disp32} vcvtsh2usi (%r12),%eax
 vcvtsh2usi %xmm29,%eax
 vcvtsh2usi {rd-sae},%xmm0,%eax
 {evex} vcvtsi2sd %edx,%xmm2,%xmm19
 {evex} vcvtsi2sd %r8,{rn-sae},%xmm11,%xmm25
 {evex} vcvtsi2sdl 512(%rsp,%rdx,1),%xmm27,%xmm28
 {evex} vcvtsi2sdq 0x1234(%r10,%rdi,8),%xmm6,%xmm11
 {evex} vcvtsi2sh %edx,%xmm26,%xmm26
 {disp32} vcvtsi2sh %edx,{rn-sae},%xmm8,%xmm3
 {evex} vcvtsi2shl 0x1234(%rbp),%xmm20,%xmm3
 {evex} vcvtsi2shq foo+8(%rbx),%xmm15,%xmm24
 vcvtsi2ss %edx,%xmm17,%xmm11
 {evex} vcvtsi2ss %edx,{ru-sae},%xmm25,%xmm11
 {evex} vcvtsi2ssl foo+8(%rcx),%xmm20,%xmm29
 {evex} vcvtsi2ssq (%rdi,%r13,1),%xmm18,%xmm0
 {evex} vcvtss2sd 508(%rbp),%xmm5,%xmm9{%k4}{z}
 {disp32} vcvtss2sd %xmm8,%xmm0,%xmm29{%k4}
 vcvtss2sd {sae},%xmm14,%xmm23,%xmm17
 {evex} vcvtss2sh foo(%rip),%xmm13,%xmm6{%k7}{z}
 {evex} vcvtss2sh %xmm16,%xmm0,%xmm5
 {disp32} vcvtss2sh {rd-sae},%xmm1,%xmm8,%xmm4
 vcvtss2si (%rbx,%r13,2),%eax
 vcvtss2si %xmm23,%eax
 vcvtss2si {rn-sae},%xmm15,%eax
 {disp32} vcvtss2usi (%rsi),%eax
 vcvtss2usi %xmm21,%eax
 vcvtss2usi {rn-sae},%xmm21,%eax
 {disp32} vcvttpd2dq foo(%rip),%ymm24{%k1}{z}
 vcvttpd2dq foo(%rip){1to4},%xmm9
 {evex} vcvttpd2dq %zmm23,%ymm27{%k2}
 {evex} vcvttpd2dq {sae},%zmm10,%ymm3
 vcvttpd2dqx foo(%rdx,%r9,2),%xmm10{%k6}{z}
 vcvttpd2dqy foo(%rbx,%r12,4),%xmm17
 {disp32} vcvttpd2qq 0x0(%rsi),%xmm1{%k1}{z}
 {evex} vcvttpd2qq 0x0(%rdi,%rbp,4){1to2},%xmm10
 vcvttpd2qq %xmm30,%xmm26{%k5}{z}
 {evex} vcvttpd2qq {sae},%zmm10,%zmm4
 {disp32} vcvttpd2udq foo+8(%rax,%rbx,2),%ymm8
 vcvttpd2udq 9(%rax,%rbp,8){1to8},%ymm6
 vcvttpd2udq %zmm13,%ymm12{%k2}
 vcvttpd2udq {sae},%zmm5,%ymm2
 {disp32} vcvttpd2udqx 0x1234(%rcx,%rdx,8),%xmm20{%k3}{z}
 {disp32} vcvttpd2udqy foo(%rcx,%rsi,4),%xmm30{%k4}{z}
 {disp32} vcvttpd2uqq foo(%r13),%zmm5{%k6}
 {disp32} vcvttpd2uqq foo(%rip){1to8},%zmm13
 vcvttpd2uqq %ymm20,%ymm27{%k6}{z}
 {evex} vcvttpd2uqq {sae},%zmm30,%zmm8
 {disp32} vcvttph2dq 4096(%rcx,%rdx,1),%zmm11{%k7}{z}
 {evex} vcvttph2dq 3(%rsp){1to16},%zmm17
 vcvttph2dq %xmm10,%xmm6{%k1}{z}
 vcvttph2dq {sae},%ymm8,%zmm7
 {evex} vcvttph2qq foo+8(%r10),%xmm23
 {disp32} vcvttph2qq foo(%rip){1to8},%zmm31
 vcvttph2qq %xmm30,%xmm4{%k6}
 vcvttph2qq {sae},%xmm24,%zmm13
 vcvttph2udq 4064(%r13),%zmm8
 {disp32} vcvttph2udq -256(%rdx){1to4},%xmm21
 {evex} vcvttph2udq %xmm29,%ymm28
 {disp32} vcvttph2udq {sae},%ymm19,%zmm7
 vcvttph2uqq 8(%r13,%rsi,1),%ymm26{%k1}
 vcvttph2uqq 3(%rdx,%r13,4){1to2},%xmm8
 vcvttph2uqq %xmm3,%ymm14{%k3}
 {disp32} vcvttph2uqq {sae},%xmm24,%zmm29
 vcvttph2uw 4064(%r10,%r13,4),%ymm31{%k6}{z}
 vcvttph2uw 256(%rsi){1to16},%ymm13
 vcvttph2uw %zmm28,%zmm6{%k4}{z}
 {evex} vcvttph2uw {sae},%zmm6,%zmm31
 {disp32} vcvttph2w (%r8),%xmm14{%k5}{z}
 {disp32} vcvttph2w 254(%r11,%rbp,4){1to8},%xmm14
 vcvttph2w %ymm15,%ymm29{%k4}{z}
 {disp32} vcvttph2w {sae},%zmm10,%zmm8
 vcvttps2dq 65(%rsp),%zmm7{%k2}{z}
 vcvttps2dq 0x1234(%r11){1to8},%ymm15
 {disp32} vcvttps2dq %zmm26,%zmm1{%k7}{z}
 vcvttps2dq {sae},%zmm2,%zmm5
 {evex} vcvttps2qq foo(%rip),%zmm6{%k3}{z}
 {evex} vcvttps2qq 0x1234(%r15,%r8,4){1to2},%xmm19
 vcvttps2qq %ymm8,%zmm0{%k5}{z}
 {disp32} vcvttps2qq {sae},%ymm20,%zmm0
 vcvttps2udq 0x1234(%r13),%zmm10{%k5}
 vcvttps2udq 508(%rax){1to4},%xmm27
 vcvttps2udq %xmm16,%xmm14
 vcvttps2udq {sae},%zmm15,%zmm28
 vcvttps2uqq (%r13,%rax,4),%xmm20{%k4}{z}
 vcvttps2uqq 0x0(%r10,%rcx,2){1to2},%xmm6
 {disp32} vcvttps2uqq %ymm29,%zmm3{%k7}
 vcvttps2uqq {sae},%ymm8,%zmm2
 vcvttsd2si foo(%rip),%eax
 vcvttsd2si %xmm10,%eax
 {disp32} vcvttsd2si {sae},%xmm26,%eax
 vcvttsd2usi foo(%rip),%eax
 vcvttsd2usi %xmm2,%eax
 vcvttsd2usi {sae},%xmm8,%eax
 vcvttsh2si 0x0(%rcx),%eax
 {evex} vcvttsh2si %xmm2,%eax
 vcvttsh2si {sae},%xmm5,%eax
 {evex} vcvttsh2usi (%rsi,%r12,8),%eax
 {evex} vcvttsh2usi %xmm3,%eax
 {evex} vcvttsh2usi {sae},%xmm4,%eax
 {evex} vcvttss2si foo(%rip),%eax
 {disp32} vcvttss2si %xmm6,%eax
 {disp32} vcvttss2si {sae},%xmm1,%eax
 vcvttss2usi 0x0(%r11),%eax
 {disp32} vcvttss2usi %xmm11,%eax
 vcvttss2usi {sae},%xmm23,%eax
 vcvtudq2pd 33(%rax),%zmm18{%k5}{z}
 vcvtudq2pd 5(%rdi,%rsi,8){1to8},%zmm25
 vcvtudq2pd %ymm8,%zmm10{%k5}
 vcvtudq2ph (%rdi),%ymm21{%k3}{z}
 {evex} vcvtudq2ph (%r12,%r15,4){1to4},%xmm30
 vcvtudq2ph %zmm26,%ymm23{%k1}{z}
 {disp32} vcvtudq2ph {rd-sae},%zmm19,%ymm23
 {evex} vcvtudq2phx (%rcx,%rax,4),%xmm1{%k7}{z}
 {evex} vcvtudq2phy (%r9),%xmm31
 vcvtudq2ps foo(%rip),%zmm1{%k3}
 {disp32} vcvtudq2ps 4(%rbx){1to4},%xmm25
 {evex} vcvtudq2ps %zmm15,%zmm26
 vcvtudq2ps {rn-sae},%zmm4,%zmm10
 {disp32} vcvtuqq2pd foo(%r9,%r13,4),%zmm29
 vcvtuqq2pd foo(%r8,%rax,8){1to4},%ymm9
 vcvtuqq2pd %ymm19,%ymm1{%k6}{z}
 vcvtuqq2pd {rn-sae},%zmm7,%zmm10
 {disp32} vcvtuqq2ph 9(%r11){1to8},%xmm12
 {disp32} vcvtuqq2ph %ymm4,%xmm27
 {disp32} vcvtuqq2ph {rd-sae},%zmm24,%xmm15
 vcvtuqq2phx 17(%r10,%r11,4),%xmm9
 vcvtuqq2phy 32(%r10,%r11,1),%xmm12
 {disp32} vcvtuqq2phz foo(%rip),%xmm5{%k4}{z}
 vcvtuqq2ps 8128(%r10,%r15,2),%ymm13{%k1}
 vcvtuqq2ps foo(%rip){1to2},%xmm26
 {evex} vcvtuqq2ps %xmm4,%xmm8{%k6}{z}
 {disp32} vcvtuqq2ps {ru-sae},%zmm28,%ymm8
 {evex} vcvtuqq2psx 0x0(%rdi),%xmm27{%k1}{z}
 {disp32} vcvtuqq2psy foo(%rip),%xmm26{%k2}{z}
 {disp32} vcvtusi2sd %edx,%xmm12,%xmm23
 vcvtusi2sd %rsi,{rn-sae},%xmm7,%xmm12
 vcvtusi2sdl (%rdx,%r12,4),%xmm24,%xmm5
 vcvtusi2sdq foo(%rbx,%rax,8),%xmm29,%xmm15
 {disp32} vcvtusi2sh %edx,%xmm10,%xmm22
 vcvtusi2sh %edx,{rn-sae},%xmm9,%xmm16
 {evex} vcvtusi2shl foo+8(%r8),%xmm6,%xmm16
 {evex} vcvtusi2shq foo+8(%r11,%r13,1),%xmm23,%xmm2
 vcvtusi2ss %edx,%xmm29,%xmm21
 vcvtusi2ss %edx,{rn-sae},%xmm13,%xmm7
 vcvtusi2ssl (%rdi),%xmm3,%xmm30
 vcvtusi2ssq 8(%r13),%xmm13,%xmm22
 vcvtuw2ph foo(%rbx),%zmm16
 vcvtuw2ph 254(%r13){1to32},%zmm19
 vcvtuw2ph %zmm30,%zmm8
 {disp32} vcvtuw2ph {rd-sae},%zmm22,%zmm29
 vcvtw2ph foo(%rip),%zmm4
 {disp32} vcvtw2ph 2(%rbx,%r14,4){1to8},%xmm22
 vcvtw2ph %ymm14,%ymm30{%k2}{z}
 vcvtw2ph {rd-sae},%zmm15,%zmm10
 vdbpsadbw $0x7,2048(%rsi),%xmm10,%xmm24{%k4}
 {evex} vdbpsadbw $0x7,%ymm9,%ymm4,%ymm25{%k6}{z}
 vdivpd 2032(%r9,%r8,8),%xmm0,%xmm8
 vdivpd (%rsi,%rdx,2){1to4},%ymm0,%ymm0
 {disp32} vdivpd %zmm25,%zmm20,%zmm6{%k4}{z}
 {evex} vdivpd {rd-sae},%zmm3,%zmm7,%zmm17
 {evex} vdivph 65(%r14),%zmm21,%zmm9{%k2}
 {disp32} vdivph foo(%rip){1to32},%zmm16,%zmm28
 {evex} vdivph %xmm22,%xmm9,%xmm31
 {evex} vdivph {rd-sae},%zmm0,%zmm14,%zmm12
 {disp32} vdivps foo+8(%r11),%ymm27,%ymm27{%k4}{z}
 vdivps foo+8(%rcx){1to16},%zmm25,%zmm21
 vdivps %ymm11,%ymm2,%ymm12{%k6}
 {evex} vdivps {ru-sae},%zmm9,%zmm12,%zmm0
 vdivsd 9(%r13),%xmm6,%xmm0
 vdivsd %xmm23,%xmm24,%xmm7
 vdivsd {rn-sae},%xmm16,%xmm29,%xmm30
 {evex} vdivsh 0x1234(%rax),%xmm5,%xmm13
 vdivsh %xmm4,%xmm0,%xmm28
 vdivsh {rd-sae},%xmm20,%xmm22,%xmm26
 {disp32} vdivss 508(%rax,%rbx,2),%xmm19,%xmm9{%k1}
 {evex} vdivss %xmm30,%xmm28,%xmm14
 {evex} vdivss {rn-sae},%xmm20,%xmm24,%xmm11
 {evex} vdpbf16ps 32(%r13),%ymm12,%ymm5{%k5}
 vdpbf16ps -512(%rdi){1to4},%xmm13,%xmm14
 vdpbf16ps %zmm23,%zmm16,%zmm5
 vexp2pd (%r10),%zmm23{%k5}{z}
 {evex} vexp2pd 8(%rdi,%rbx,2){1to8},%zmm11
 {evex} vexp2pd %zmm16,%zmm20{%k4}
 {evex} vexp2pd {sae},%zmm3,%zmm31
 {evex} vexp2ps 65(%r15,%rbp,8),%zmm5{%k2}{z}
 vexp2ps 508(%rsp){1to16},%zmm12
 {evex} vexp2ps %zmm15,%zmm13{%k1}{z}
 {evex} vexp2ps {sae},%zmm26,%zmm23
 {evex} vexpandpd 9(%r10,%r15,8),%xmm18{%k4}
 {disp32} vexpandpd %ymm3,%ymm9{%k3}
 vexpandps -512(%r14,%r11,1),%xmm8
 {evex} vexpandps %xmm13,%xmm24{%k2}{z}
 vextractf32x4 $0x7,%zmm27,0x0(%rbp,%rbx,8){%k7}
 vextractf32x4 $0x7,%ymm1,%xmm1
 vextractf32x8 $0x7,%zmm15,4064(%r13){%k7}
 {disp32} vextractf32x8 $0x7,%zmm13,%ymm24
 vextractf64x2 $0x7,%ymm5,foo(%rip)
 {evex} vextractf64x2 $0x7,%ymm10,%xmm26{%k3}{z}
 vextractf64x4 $0x7,%zmm26,0x1234(%r13)
 {disp32} vextractf64x4 $0x7,%zmm4,%ymm11{%k7}{z}
 vextracti32x4 $0x7,%ymm11,foo+8(%rdx,%r12,1){%k5}
 {evex} vextracti32x4 $0x7,%ymm12,%xmm31
 vextracti32x8 $0x7,%zmm5,(%rax,%rcx,8){%k5}
 vextracti32x8 $0x7,%zmm3,%ymm28
 {disp32} vextracti64x2 $0x7,%zmm24,foo(%rip){%k5}
 vextracti64x2 $0x7,%ymm26,%xmm14
 vextracti64x4 $0x7,%zmm27,4064(%rax){%k6}
 {disp32} vextracti64x4 $0x7,%zmm0,%ymm11{%k4}{z}
 vextractps $0x7,%xmm21,0x0(%r13,%r8,1)
 {evex} vextractps $0x7,%xmm27,%edx
 {disp32} vfcmaddcph foo(%rbx,%r8,2),%xmm26,%xmm31{%k7}{z}
 vfcmaddcph 5(%r8,%rdx,4){1to4},%xmm10,%xmm23
 vfcmaddcph %ymm20,%ymm19,%ymm25{%k3}
 {disp32} vfcmaddcph {rn-sae},%zmm26,%zmm12,%zmm13
 {disp32} vfcmaddcsh foo(%rip),%xmm15,%xmm27
 vfcmaddcsh %xmm15,%xmm9,%xmm0{%k6}
 {disp32} vfcmaddcsh {rn-sae},%xmm24,%xmm2,%xmm25
 vfcmulcph foo(%rip),%xmm28,%xmm21{%k6}{z}
 {evex} vfcmulcph foo(%r13){1to4},%xmm17,%xmm23
 vfcmulcph %ymm15,%ymm3,%ymm19{%k1}
 vfcmulcph {ru-sae},%zmm4,%zmm0,%zmm22
 {disp32} vfcmulcsh 4(%rax,%rbx,2),%xmm26,%xmm23{%k6}
 {evex} vfcmulcsh %xmm30,%xmm9,%xmm14{%k5}{z}
 {disp32} vfcmulcsh {rn-sae},%xmm19,%xmm15,%xmm3
 vfixupimmpd $0x7,0x0(%rdi,%rsi,2),%ymm24,%ymm26{%k6}
 {disp32} vfixupimmpd $0x7,foo(%rip){1to4},%ymm7,%ymm4
 vfixupimmpd $0x7,%zmm18,%zmm18,%zmm2{%k3}{z}
 vfixupimmpd $0x7,{sae},%zmm17,%zmm30,%zmm21
 {disp32} vfixupimmps $0x7,(%rcx,%r13,4),%ymm0,%ymm3{%k3}
 vfixupimmps $0x7,foo+8(%r14,%rdx,2){1to8},%ymm14,%ymm5
 {evex} vfixupimmps $0x7,%xmm11,%xmm11,%xmm19
 vfixupimmps $0x7,{sae},%zmm13,%zmm17,%zmm7
 vfixupimmsd $0x7,1024(%rbp,%r11,2),%xmm4,%xmm10
 vfixupimmsd $0x7,%xmm9,%xmm17,%xmm9
 vfixupimmsd $0x7,{sae},%xmm24,%xmm5,%xmm26
 vfixupimmss $0x7,foo(%rip),%xmm20,%xmm1{%k1}{z}
 {evex} vfixupimmss $0x7,%xmm19,%xmm10,%xmm9{%k1}{z}
 {disp32} vfixupimmss $0x7,{sae},%xmm20,%xmm31,%xmm9
 {evex} vfmadd132pd 65(%r15),%zmm19,%zmm19{%k5}{z}
 vfmadd132pd 1016(%r10){1to4},%ymm15,%ymm26
 vfmadd132pd %ymm29,%ymm10,%ymm14
 vfmadd132pd {rd-sae},%zmm29,%zmm28,%zmm22
 vfmadd132ph foo(%rip),%xmm11,%xmm19{%k4}
 {evex} vfmadd132ph 3(%rsp){1to32},%zmm28,%zmm5
 vfmadd132ph %zmm24,%zmm6,%zmm22
 {evex} vfmadd132ph {ru-sae},%zmm9,%zmm1,%zmm4
 vfmadd132ps 0x1234(%rbp,%rdi,4),%zmm1,%zmm1{%k6}
 vfmadd132ps 512(%r13){1to16},%zmm24,%zmm8
 {evex} vfmadd132ps %zmm23,%zmm19,%zmm23
 {evex} vfmadd132ps {ru-sae},%zmm13,%zmm4,%zmm20
 {disp32} vfmadd132sd 0x0(%r14),%xmm28,%xmm19{%k7}
 {disp32} vfmadd132sd %xmm8,%xmm13,%xmm19{%k4}{z}
 vfmadd132sd {rn-sae},%xmm0,%xmm18,%xmm12
 vfmadd132sh (%rsi),%xmm26,%xmm10
 vfmadd132sh %xmm5,%xmm23,%xmm4{%k2}
 {evex} vfmadd132sh {rn-sae},%xmm26,%xmm20,%xmm26
 vfmadd132ss 0x0(%r8,%r14,1),%xmm28,%xmm9{%k1}{z}
 vfmadd132ss %xmm8,%xmm4,%xmm5{%k7}{z}
 {disp32} vfmadd132ss {ru-sae},%xmm14,%xmm2,%xmm9
 vfmadd213pd (%r8),%xmm8,%xmm23{%k7}{z}
 {evex} vfmadd213pd 0x0(%rbx){1to4},%ymm9,%ymm0
 {disp32} vfmadd213pd %ymm2,%ymm29,%ymm3{%k7}{z}
 vfmadd213pd {rn-sae},%zmm5,%zmm27,%zmm2
 {disp32} vfmadd213ph 0x1234(%rcx,%r10,1),%xmm4,%xmm7{%k7}{z}
 {disp32} vfmadd213ph 3(%rax,%rsi,2){1to8},%xmm0,%xmm17
 {disp32} vfmadd213ph %xmm22,%xmm29,%xmm10{%k3}
 {evex} vfmadd213ph {ru-sae},%zmm7,%zmm18,%zmm12
 {evex} vfmadd213ps 32(%r11,%r14,4),%ymm17,%ymm22{%k3}
 vfmadd213ps 0x1234(%r15,%r8,4){1to8},%ymm31,%ymm25
 vfmadd213ps %xmm30,%xmm2,%xmm14{%k3}{z}
 vfmadd213ps {rn-sae},%zmm14,%zmm21,%zmm24
 vfmadd213sd foo+8(%r13,%rbx,8),%xmm27,%xmm3
 {disp32} vfmadd213sd %xmm8,%xmm4,%xmm27{%k7}{z}
 {evex} vfmadd213sd {rd-sae},%xmm25,%xmm23,%xmm22
 vfmadd213sh 2(%r13),%xmm8,%xmm26{%k7}{z}
 vfmadd213sh %xmm29,%xmm12,%xmm23{%k5}{z}
 {evex} vfmadd213sh {rd-sae},%xmm22,%xmm20,%xmm3
 {disp32} vfmadd213ss foo(%r13),%xmm17,%xmm3{%k3}{z}
 vfmadd213ss %xmm25,%xmm27,%xmm11
 {disp32} vfmadd213ss {ru-sae},%xmm23,%xmm26,%xmm20
 {disp32} vfmadd231pd 0x0(%r14,%rbx,4),%ymm24,%ymm3{%k4}
 vfmadd231pd foo(%rip){1to2},%xmm15,%xmm30
 vfmadd231pd %zmm27,%zmm25,%zmm3{%k6}
 {disp32} vfmadd231pd {rn-sae},%zmm2,%zmm4,%zmm22
 {evex} vfmadd231ph (%rcx),%xmm28,%xmm30{%k2}{z}
 {disp32} vfmadd231ph (%rdi){1to16},%ymm1,%ymm30
 {evex} vfmadd231ph %zmm21,%zmm9,%zmm4{%k1}
 {disp32} vfmadd231ph {rn-sae},%zmm14,%zmm3,%zmm28
 {evex} vfmadd231ps 0x0(%rbp,%rsi,1),%ymm19,%ymm0{%k3}
 vfmadd231ps 4(%rax,%r11,4){1to8},%ymm30,%ymm5
 {disp32} vfmadd231ps %ymm28,%ymm10,%ymm8{%k4}{z}
 {evex} vfmadd231ps {ru-sae},%zmm23,%zmm8,%zmm6
 {evex} vfmadd231sd 9(%r12),%xmm4,%xmm30{%k7}
 vfmadd231sd %xmm24,%xmm10,%xmm16
 {disp32} vfmadd231sd {rn-sae},%xmm30,%xmm15,%xmm4
 vfmadd231sh (%r12,%r15,4),%xmm10,%xmm5{%k6}
 {disp32} vfmadd231sh %xmm8,%xmm4,%xmm31
 vfmadd231sh {rd-sae},%xmm21,%xmm17,%xmm14
 vfmadd231ss foo(%rip),%xmm17,%xmm22
 {disp32} vfmadd231ss %xmm12,%xmm14,%xmm26
 vfmadd231ss {rd-sae},%xmm24,%xmm23,%xmm4
 vfmaddcph foo(%rip),%zmm27,%zmm9
 vfmaddcph 0x1234(%r12,%rdx,2){1to4},%xmm14,%xmm4
 vfmaddcph %zmm23,%zmm31,%zmm4{%k4}{z}
 vfmaddcph {rd-sae},%zmm12,%zmm0,%zmm19
 {disp32} vfmaddcsh 4(%rsp),%xmm7,%xmm27{%k7}{z}
 {evex} vfmaddcsh %xmm10,%xmm26,%xmm0{%k3}{z}
 vfmaddcsh {rn-sae},%xmm4,%xmm10,%xmm3
 vfmaddsub132pd 4064(%rax),%ymm26,%ymm15
 {disp32} vfmaddsub132pd -1024(%r14){1to8},%zmm6,%zmm7
 {evex} vfmaddsub132pd %xmm1,%xmm31,%xmm14
 vfmaddsub132pd {rn-sae},%zmm17,%zmm23,%zmm16
 {disp32} vfmaddsub132ph foo(%rip),%ymm1,%ymm31{%k5}
 {disp32} vfmaddsub132ph -256(%r8,%r15,4){1to8},%xmm12,%xmm29
 {disp32} vfmaddsub132ph %xmm0,%xmm17,%xmm25{%k4}{z}
 {disp32} vfmaddsub132ph {rd-sae},%zmm24,%zmm11,%zmm15
 {evex} vfmaddsub132ps foo(%rip),%xmm6,%xmm31
 vfmaddsub132ps 512(%rax,%rdx,8){1to8},%ymm28,%ymm24
 {disp32} vfmaddsub132ps %xmm2,%xmm6,%xmm27
 {disp32} vfmaddsub132ps {rd-sae},%zmm16,%zmm7,%zmm24
 vfmaddsub213pd foo(%r15),%ymm21,%ymm31{%k6}
 {disp32} vfmaddsub213pd foo+8(%rsi){1to8},%zmm31,%zmm29
 {evex} vfmaddsub213pd %ymm27,%ymm8,%ymm21
 vfmaddsub213pd {rn-sae},%zmm18,%zmm4,%zmm22
 vfmaddsub213ph 8192(%rsi),%zmm29,%zmm28{%k4}{z}
 vfmaddsub213ph 3(%r8){1to8},%xmm8,%xmm8
 {evex} vfmaddsub213ph %zmm4,%zmm6,%zmm2
 {disp32} vfmaddsub213ph {rd-sae},%zmm4,%zmm19,%zmm15
 {disp32} vfmaddsub213ps foo(%rip),%zmm21,%zmm10{%k3}
 vfmaddsub213ps 5(%r9,%rdi,8){1to4},%xmm13,%xmm29
 {evex} vfmaddsub213ps %ymm4,%ymm2,%ymm6{%k4}
 {disp32} vfmaddsub213ps {ru-sae},%zmm27,%zmm31,%zmm10
 vfmaddsub231pd 17(%rbp,%r12,4),%xmm16,%xmm7{%k2}{z}
 vfmaddsub231pd 8(%r9){1to2},%xmm1,%xmm25
 {evex} vfmaddsub231pd %zmm8,%zmm1,%zmm3{%k6}{z}
 vfmaddsub231pd {ru-sae},%zmm21,%zmm6,%zmm6
 {disp32} vfmaddsub231ph 8192(%r13),%zmm0,%zmm22
 vfmaddsub231ph foo(%rip){1to32},%zmm25,%zmm22
 vfmaddsub231ph %zmm31,%zmm22,%zmm25{%k3}{z}
 vfmaddsub231ph {rn-sae},%zmm27,%zmm31,%zmm6
 vfmaddsub231ps foo(%rip),%zmm29,%zmm6{%k5}{z}
 {disp32} vfmaddsub231ps 0x0(%rcx,%rcx,2){1to16},%zmm13,%zmm29
 vfmaddsub231ps %xmm9,%xmm19,%xmm25
 {evex} vfmaddsub231ps {ru-sae},%zmm11,%zmm14,%zmm8
 vfmsub132pd (%r11),%ymm11,%ymm13
 vfmsub132pd foo(%rip){1to2},%xmm1,%xmm12
 {evex} vfmsub132pd %xmm0,%xmm0,%xmm2
 vfmsub132pd {rn-sae},%zmm10,%zmm7,%zmm1
 vfmsub132ph foo(%rcx),%xmm16,%xmm4{%k6}{z}
 vfmsub132ph foo(%rip){1to32},%zmm8,%zmm11
 {disp32} vfmsub132ph %ymm20,%ymm0,%ymm28{%k7}{z}
 {evex} vfmsub132ph {rn-sae},%zmm1,%zmm16,%zmm8
 vfmsub132ps -8192(%r14),%zmm30,%zmm22
 {evex} vfmsub132ps 4(%r11){1to8},%ymm2,%ymm12
 {disp32} vfmsub132ps %zmm1,%zmm16,%zmm18{%k5}{z}
 vfmsub132ps {rn-sae},%zmm4,%zmm17,%zmm25
 {evex} vfmsub132sd (%r14,%r10,4),%xmm0,%xmm16{%k7}{z}
 {evex} vfmsub132sd %xmm17,%xmm19,%xmm9
 {evex} vfmsub132sd {ru-sae},%xmm22,%xmm8,%xmm8
 vfmsub132sh foo(%rip),%xmm20,%xmm15{%k3}{z}
 vfmsub132sh %xmm2,%xmm22,%xmm6{%k2}{z}
 vfmsub132sh {rn-sae},%xmm22,%xmm29,%xmm31
 vfmsub132ss 5(%rdx),%xmm28,%xmm20{%k5}
 vfmsub132ss %xmm0,%xmm28,%xmm25{%k7}
 {evex} vfmsub132ss {rn-sae},%xmm9,%xmm10,%xmm25
 {disp32} vfmsub213pd foo(%rip),%zmm21,%zmm2{%k6}
 {disp32} vfmsub213pd foo(%rip){1to2},%xmm12,%xmm5
 vfmsub213pd %zmm19,%zmm6,%zmm25{%k1}{z}
 vfmsub213pd {ru-sae},%zmm4,%zmm11,%zmm28
 vfmsub213ph (%rcx,%rsi,8),%xmm7,%xmm1{%k1}
 {evex} vfmsub213ph 0x0(%r11,%r10,8){1to32},%zmm20,%zmm11
 {evex} vfmsub213ph %zmm3,%zmm18,%zmm0{%k5}{z}
 {disp32} vfmsub213ph {rn-sae},%zmm27,%zmm4,%zmm4
 vfmsub213ps foo(%rip),%zmm1,%zmm11{%k1}
 vfmsub213ps 512(%rdi){1to8},%ymm30,%ymm11
 vfmsub213ps %xmm6,%xmm15,%xmm15{%k4}
 vfmsub213ps {rd-sae},%zmm0,%zmm22,%zmm5
 vfmsub213sd -1024(%rdx,%r11,1),%xmm4,%xmm13
 {disp32} vfmsub213sd %xmm9,%xmm1,%xmm1{%k3}{z}
 vfmsub213sd {rn-sae},%xmm5,%xmm26,%xmm26
 {evex} vfmsub213sh foo(%rip),%xmm0,%xmm11
 {evex} vfmsub213sh %xmm22,%xmm26,%xmm7{%k5}{z}
 vfmsub213sh {ru-sae},%xmm1,%xmm11,%xmm0
 vfmsub213ss foo(%rip),%xmm13,%xmm29{%k3}
 {disp32} vfmsub213ss %xmm1,%xmm9,%xmm24{%k6}
 vfmsub213ss {rd-sae},%xmm16,%xmm18,%xmm27
 vfmsub231pd 17(%rsi,%rcx,1),%xmm14,%xmm18{%k5}
 vfmsub231pd 0x1234(%r14,%r9,2){1to4},%ymm30,%ymm3
 {evex} vfmsub231pd %ymm16,%ymm14,%ymm29{%k1}
 vfmsub231pd {rn-sae},%zmm20,%zmm14,%zmm16
 vfmsub231ph 33(%r10),%ymm13,%ymm7
 {disp32} vfmsub231ph 256(%rdx){1to8},%xmm28,%xmm28
 {evex} vfmsub231ph %xmm24,%xmm2,%xmm31{%k5}{z}
 {disp32} vfmsub231ph {rd-sae},%zmm12,%zmm3,%zmm24
 {disp32} vfmsub231ps -4096(%r8,%rdx,2),%ymm26,%ymm14{%k4}
 {disp32} vfmsub231ps foo+8(%r8){1to16},%zmm9,%zmm7
 vfmsub231ps %ymm0,%ymm26,%ymm21{%k2}
 {disp32} vfmsub231ps {ru-sae},%zmm29,%zmm11,%zmm26
 vfmsub231sd foo(%r13),%xmm16,%xmm21{%k6}{z}
 {disp32} vfmsub231sd %xmm17,%xmm11,%xmm2
 {disp32} vfmsub231sd {rn-sae},%xmm23,%xmm22,%xmm1
 {evex} vfmsub231sh foo(%rip),%xmm11,%xmm18{%k6}
 vfmsub231sh %xmm7,%xmm16,%xmm6
 {disp32} vfmsub231sh {rd-sae},%xmm10,%xmm7,%xmm23
 {evex} vfmsub231ss -512(%rbx),%xmm7,%xmm25{%k5}
 vfmsub231ss %xmm22,%xmm30,%xmm17{%k2}{z}
 {disp32} vfmsub231ss {rn-sae},%xmm24,%xmm15,%xmm11
 {disp32} vfmulcph 0x0(%r10),%ymm12,%ymm11
 vfmulcph 4(%r11){1to16},%zmm20,%zmm29
 vfmulcph %zmm27,%zmm11,%zmm16{%k2}{z}
 {disp32} vfmulcph {rd-sae},%zmm23,%zmm1,%zmm21
 {disp32} vfmulcsh 512(%rax,%rbp,2),%xmm9,%xmm19{%k7}{z}
 {disp32} vfmulcsh %xmm1,%xmm11,%xmm9{%k1}{z}
 vfmulcsh {rd-sae},%xmm13,%xmm1,%xmm30
 vfnmadd132pd 0x0(%rbx),%zmm25,%zmm23{%k7}
 vfnmadd132pd 8(%rdx){1to4},%ymm27,%ymm26
 vfnmadd132pd %zmm9,%zmm31,%zmm26{%k7}
 vfnmadd132pd {rn-sae},%zmm11,%zmm0,%zmm29
 vfnmadd132ph foo(%rip),%zmm15,%zmm20{%k6}{z}
 {disp32} vfnmadd132ph 254(%rax){1to8},%xmm28,%xmm10
 vfnmadd132ph %ymm0,%ymm10,%ymm19{%k2}
 {disp32} vfnmadd132ph {rn-sae},%zmm6,%zmm16,%zmm11
 {evex} vfnmadd132ps foo(%rip),%zmm22,%zmm28{%k5}
 {evex} vfnmadd132ps foo(%rip){1to4},%xmm25,%xmm13
 vfnmadd132ps %ymm23,%ymm25,%ymm7{%k3}
 vfnmadd132ps {rd-sae},%zmm10,%zmm31,%zmm23
 {evex} vfnmadd132sd (%r15,%r11,4),%xmm15,%xmm13
 vfnmadd132sd %xmm31,%xmm11,%xmm15{%k1}{z}
 {disp32} vfnmadd132sd {rd-sae},%xmm21,%xmm15,%xmm17
 {disp32} vfnmadd132sh 3(%rbp),%xmm10,%xmm3{%k2}
 {disp32} vfnmadd132sh %xmm25,%xmm30,%xmm3{%k5}
 {disp32} vfnmadd132sh {rn-sae},%xmm28,%xmm20,%xmm3
 vfnmadd132ss 4(%r11,%rbp,2),%xmm23,%xmm16
 vfnmadd132ss %xmm20,%xmm12,%xmm24
 vfnmadd132ss {ru-sae},%xmm28,%xmm23,%xmm26
 {disp32} vfnmadd213pd 0x0(%r12),%xmm8,%xmm13{%k7}
 {disp32} vfnmadd213pd 1024(%r11){1to2},%xmm16,%xmm28
 {disp32} vfnmadd213pd %zmm20,%zmm27,%zmm26{%k4}{z}
 {disp32} vfnmadd213pd {rd-sae},%zmm29,%zmm27,%zmm0
 {disp32} vfnmadd213ph 0x0(%r13,%r15,8),%ymm27,%ymm25{%k6}{z}
 {evex} vfnmadd213ph 2(%rdx){1to8},%xmm6,%xmm16
 vfnmadd213ph %zmm0,%zmm25,%zmm7{%k6}{z}
 vfnmadd213ph {rd-sae},%zmm20,%zmm21,%zmm29
 {disp32} vfnmadd213ps -2048(%r14,%rcx,4),%xmm21,%xmm1{%k4}
 vfnmadd213ps foo+8(%r14,%rdx,1){1to16},%zmm26,%zmm22
 vfnmadd213ps %ymm15,%ymm21,%ymm7{%k1}{z}
 {evex} vfnmadd213ps {rn-sae},%zmm26,%zmm6,%zmm14
 {evex} vfnmadd213sd foo(%rip),%xmm26,%xmm17{%k6}
 {evex} vfnmadd213sd %xmm26,%xmm29,%xmm5{%k7}
 vfnmadd213sd {rd-sae},%xmm21,%xmm27,%xmm20
 {evex} vfnmadd213sh 2(%rbx),%xmm12,%xmm25
 vfnmadd213sh %xmm9,%xmm0,%xmm23
 vfnmadd213sh {rn-sae},%xmm16,%xmm12,%xmm6
 {disp32} vfnmadd213ss foo(%rip),%xmm22,%xmm18{%k1}
 {evex} vfnmadd213ss %xmm7,%xmm30,%xmm20{%k3}{z}
 vfnmadd213ss {rd-sae},%xmm8,%xmm16,%xmm19
 vfnmadd231pd 8192(%rsp),%zmm16,%zmm10
 vfnmadd231pd foo(%r12,%r15,1){1to4},%ymm30,%ymm28
 vfnmadd231pd %xmm2,%xmm25,%xmm31{%k3}{z}
 {evex} vfnmadd231pd {rd-sae},%zmm29,%zmm22,%zmm17
 {evex} vfnmadd231ph 32(%r9,%r11,8),%ymm3,%ymm17{%k6}{z}
 {evex} vfnmadd231ph 254(%r9,%rbx,8){1to16},%ymm27,%ymm27
 {evex} vfnmadd231ph %ymm10,%ymm24,%ymm2{%k2}{z}
 vfnmadd231ph {rn-sae},%zmm18,%zmm7,%zmm4
 vfnmadd231ps 4064(%r10),%ymm12,%ymm20{%k1}{z}
 {disp32} vfnmadd231ps foo(%rsp){1to4},%xmm18,%xmm0
 {disp32} vfnmadd231ps %ymm20,%ymm30,%ymm6{%k5}{z}
 {evex} vfnmadd231ps {rd-sae},%zmm2,%zmm11,%zmm23
 {evex} vfnmadd231sd 1024(%r15),%xmm25,%xmm8{%k1}
 {evex} vfnmadd231sd %xmm0,%xmm25,%xmm16
 vfnmadd231sd {rn-sae},%xmm21,%xmm12,%xmm13
 {disp32} vfnmadd231sh 0x0(%rsp,%rbp,1),%xmm27,%xmm20{%k5}{z}
 vfnmadd231sh %xmm20,%xmm13,%xmm15
 {disp32} vfnmadd231sh {ru-sae},%xmm26,%xmm13,%xmm14
 vfnmadd231ss 0x1234(%r9,%rbp,1),%xmm19,%xmm13{%k1}
 vfnmadd231ss %xmm10,%xmm21,%xmm19{%k7}
 {disp32} vfnmadd231ss {rd-sae},%xmm29,%xmm12,%xmm1
 vfnmsub132pd 0x0(%r15),%xmm1,%xmm21{%k4}
 {disp32} vfnmsub132pd foo(%r9,%rdx,8){1to4},%ymm22,%ymm15
 {disp32} vfnmsub132pd %zmm14,%zmm19,%zmm19
 {evex} vfnmsub132pd {ru-sae},%zmm13,%zmm6,%zmm9
 vfnmsub132ph 0x1234(%rdx,%rcx,2),%xmm30,%xmm30{%k2}
 vfnmsub132ph (%r10,%rbx,4){1to16},%ymm19,%ymm28
 {evex} vfnmsub132ph %zmm1,%zmm27,%zmm0
 {disp32} vfnmsub132ph {rd-sae},%zmm24,%zmm7,%zmm22
 vfnmsub132ps 2032(%rax),%xmm4,%xmm8
 vfnmsub132ps 5(%r9){1to8},%ymm6,%ymm8
 vfnmsub132ps %xmm19,%xmm31,%xmm3{%k3}
 vfnmsub132ps {rn-sae},%zmm29,%zmm9,%zmm7
 {evex} vfnmsub132sd foo(%rcx,%r9,4),%xmm27,%xmm11{%k3}{z}
 vfnmsub132sd %xmm16,%xmm25,%xmm30{%k1}
 {disp32} vfnmsub132sd {ru-sae},%xmm20,%xmm23,%xmm18
 {disp32} vfnmsub132sh foo(%rip),%xmm0,%xmm6
 {evex} vfnmsub132sh %xmm30,%xmm23,%xmm13
 {evex} vfnmsub132sh {rd-sae},%xmm19,%xmm19,%xmm15
 {disp32} vfnmsub132ss -512(%rsp),%xmm21,%xmm9{%k3}
 vfnmsub132ss %xmm30,%xmm28,%xmm26{%k6}{z}
 vfnmsub132ss {rd-sae},%xmm26,%xmm10,%xmm18
 {disp32} vfnmsub213pd foo(%rip),%ymm1,%ymm21
 {disp32} vfnmsub213pd -1024(%r9,%rbp,4){1to4},%ymm25,%ymm4
 {disp32} vfnmsub213pd %zmm5,%zmm15,%zmm22
 vfnmsub213pd {rn-sae},%zmm7,%zmm12,%zmm30
 {disp32} vfnmsub213ph foo+8(%r15),%zmm17,%zmm1
 {disp32} vfnmsub213ph 0x1234(%r14,%r10,1){1to32},%zmm12,%zmm23
 {disp32} vfnmsub213ph %zmm10,%zmm31,%zmm4{%k2}{z}
 {disp32} vfnmsub213ph {rn-sae},%zmm6,%zmm19,%zmm5
 {evex} vfnmsub213ps -2048(%rax),%xmm13,%xmm18{%k2}
 vfnmsub213ps 512(%r15,%r11,4){1to4},%xmm27,%xmm19
 vfnmsub213ps %zmm8,%zmm8,%zmm26
 vfnmsub213ps {rd-sae},%zmm25,%zmm22,%zmm29
 vfnmsub213sd 1024(%rsp,%r10,4),%xmm17,%xmm10{%k2}{z}
 {disp32} vfnmsub213sd %xmm1,%xmm15,%xmm8
 vfnmsub213sd {ru-sae},%xmm31,%xmm12,%xmm27
 {evex} vfnmsub213sh foo(%r15,%r10,1),%xmm24,%xmm15{%k5}
 {evex} vfnmsub213sh %xmm28,%xmm3,%xmm15{%k1}
 vfnmsub213sh {rn-sae},%xmm24,%xmm0,%xmm5
 vfnmsub213ss foo+8(%rax,%rsi,8),%xmm20,%xmm1{%k7}{z}
 vfnmsub213ss %xmm4,%xmm0,%xmm20
 vfnmsub213ss {rn-sae},%xmm28,%xmm5,%xmm5
 vfnmsub231pd foo(%rip),%zmm24,%zmm19{%k7}
 vfnmsub231pd -1024(%r12,%r15,4){1to4},%ymm10,%ymm7
 vfnmsub231pd %ymm1,%ymm22,%ymm19{%k2}{z}
 vfnmsub231pd {rd-sae},%zmm30,%zmm3,%zmm24
 vfnmsub231ph foo(%r9),%ymm5,%ymm26{%k1}
 {disp32} vfnmsub231ph foo(%rip){1to16},%ymm30,%ymm16
 vfnmsub231ph %ymm10,%ymm18,%ymm13{%k7}
 vfnmsub231ph {rd-sae},%zmm6,%zmm30,%zmm15
 {evex} vfnmsub231ps foo+8(%rcx),%ymm18,%ymm22
 {disp32} vfnmsub231ps foo(%rip){1to8},%ymm16,%ymm27
 vfnmsub231ps %zmm1,%zmm29,%zmm29{%k6}
 {disp32} vfnmsub231ps {ru-sae},%zmm0,%zmm6,%zmm2
 {evex} vfnmsub231sd 0x1234(%r8),%xmm5,%xmm23{%k1}{z}
 {evex} vfnmsub231sd %xmm30,%xmm12,%xmm3{%k2}
 vfnmsub231sd {rn-sae},%xmm30,%xmm18,%xmm23
 {evex} vfnmsub231sh 256(%rbp),%xmm8,%xmm20
 vfnmsub231sh %xmm27,%xmm26,%xmm10{%k7}{z}
 vfnmsub231sh {rn-sae},%xmm21,%xmm28,%xmm21
 {disp32} vfnmsub231ss foo(%rip),%xmm8,%xmm20
 {evex} vfnmsub231ss %xmm3,%xmm3,%xmm30
 vfnmsub231ss {ru-sae},%xmm0,%xmm12,%xmm19
 {evex} vfpclasspd $0x7,8(%r8){1to4},%k5
 vfpclasspd $0x7,%zmm11,%k6
 {evex} vfpclasspdx $0x7,0x0(%rbp,%r11,8),%k0
 vfpclasspdy $0x7,4096(%r12),%k0{%k3}
 {evex} vfpclasspdz $0x7,foo(%rbp,%r12,4),%k5{%k7}
 vfpclassph $0x7,3(%r14,%rdi,8){1to16},%k1
 vfpclassph $0x7,%ymm14,%k6{%k1}
 {disp32} vfpclassphx $0x7,foo(%rip),%k2
 vfpclassphy $0x7,foo(%rip),%k3
 {disp32} vfpclassphz $0x7,8128(%rcx),%k1
 {evex} vfpclassps $0x7,-512(%r10){1to4},%k3
 {disp32} vfpclassps $0x7,%xmm10,%k6{%k2}
 {evex} vfpclasspsx $0x7,foo+8(%rdx),%k5{%k4}
 {evex} vfpclasspsy $0x7,foo(%rcx,%r12,4),%k6
 {evex} vfpclasspsz $0x7,foo(%rip),%k5{%k6}
 {evex} vfpclasssd $0x7,foo(%rip),%k6
 vfpclasssd $0x7,%xmm14,%k1{%k6}
 vfpclasssh $0x7,0x1234(%r10,%rbx,1),%k2{%k3}
 {evex} vfpclasssh $0x7,%xmm6,%k1
 vfpclassss $0x7,0x1234(%rcx),%k6
 {disp32} vfpclassss $0x7,%xmm10,%k4{%k4}
 vgatherdpd 0x1234(%rax,%xmm17,1),%ymm14{%k4}
 {disp32} vgatherdps 0x0(%rsi,%ymm17,1),%ymm30{%k4}
 {evex} vgatherpf0dpd 1024(%rdi,%ymm22,1){%k6}
 vgatherpf0dps -512(%r13,%zmm0,1){%k1}
 vgatherpf0qpd 0x1234(%rdi,%zmm29,1){%k6}
 {disp32} vgatherpf0qps foo(%r15,%zmm8,1){%k4}
 vgatherpf1dpd 0x1234(%rdi,%ymm8,1){%k7}
 vgatherpf1dps foo(%r13,%zmm23,1){%k4}
 vgatherpf1qpd foo+8(%rbp,%zmm7,1){%k2}
 {evex} vgatherpf1qps foo(%r11,%zmm1,1){%k2}
 vgatherqpd 8(%rdi,%xmm10,1),%xmm24{%k2}
 {evex} vgatherqps 512(%r8,%zmm28,1),%ymm28{%k7}
 {evex} vgetexppd 65(%rbx,%r15,2),%zmm20{%k5}{z}
 vgetexppd -1024(%r11){1to8},%zmm26
 vgetexppd %ymm6,%ymm0
 {evex} vgetexppd {sae},%zmm20,%zmm18
 {evex} vgetexpph foo(%rip),%ymm30{%k3}
 {evex} vgetexpph (%r13){1to8},%xmm9
 vgetexpph %zmm30,%zmm10
 {evex} vgetexpph {sae},%zmm14,%zmm11
 {disp32} vgetexpps (%rdx,%rdi,4),%zmm1{%k1}
 vgetexpps (%rdi){1to8},%ymm5
 vgetexpps %ymm30,%ymm26{%k5}
 {disp32} vgetexpps {sae},%zmm23,%zmm25
 {disp32} vgetexpsd 0x0(%rsi,%r13,1),%xmm24,%xmm4
 {evex} vgetexpsd %xmm22,%xmm18,%xmm1
 {evex} vgetexpsd {sae},%xmm3,%xmm4,%xmm11
 vgetexpsh foo(%rip),%xmm5,%xmm18{%k1}{z}
 {evex} vgetexpsh %xmm24,%xmm0,%xmm3{%k5}
 {disp32} vgetexpsh {sae},%xmm9,%xmm25,%xmm27
 {disp32} vgetexpss 0x0(%r14),%xmm1,%xmm8
 vgetexpss %xmm5,%xmm26,%xmm11
 vgetexpss {sae},%xmm9,%xmm3,%xmm27
 {evex} vgetmantpd $0x7,64(%r8,%rdi,4),%zmm2{%k6}{z}
 vgetmantpd $0x7,(%r12){1to4},%ymm31
 {disp32} vgetmantpd $0x7,%zmm5,%zmm22{%k7}
 {disp32} vgetmantpd $0x7,{sae},%zmm12,%zmm31
 vgetmantph $0x7,17(%rax,%r11,4),%xmm24{%k3}
 vgetmantph $0x7,256(%r14,%r15,2){1to8},%xmm15
 {disp32} vgetmantph $0x7,%xmm2,%xmm26{%k7}{z}
 vgetmantph $0x7,{sae},%zmm16,%zmm3
 vgetmantps $0x7,65(%r13),%zmm20{%k4}{z}
 {disp32} vgetmantps $0x7,foo(%rbx,%r14,4){1to16},%zmm17
 {disp32} vgetmantps $0x7,%xmm28,%xmm1{%k4}
 vgetmantps $0x7,{sae},%zmm11,%zmm17
 vgetmantsd $0x7,foo(%rip),%xmm23,%xmm2
 {evex} vgetmantsd $0x7,%xmm27,%xmm12,%xmm18{%k2}{z}
 vgetmantsd $0x7,{sae},%xmm14,%xmm12,%xmm23
 vgetmantsh $0x7,0x0(%rax),%xmm1,%xmm7
 {disp32} vgetmantsh $0x7,%xmm17,%xmm27,%xmm5
 vgetmantsh $0x7,{sae},%xmm16,%xmm14,%xmm11
 {evex} vgetmantss $0x7,-512(%rdi,%r10,4),%xmm27,%xmm21{%k6}{z}
 vgetmantss $0x7,%xmm17,%xmm16,%xmm22
 vgetmantss $0x7,{sae},%xmm29,%xmm17,%xmm6
 {evex} vgf2p8affineinvqb $0x7,foo(%rbp,%r10,1),%xmm7,%xmm22{%k2}{z}
 vgf2p8affineinvqb $0x7,1016(%rdi,%rcx,2){1to8},%zmm18,%zmm25
 {evex} vgf2p8affineinvqb $0x7,%ymm9,%ymm25,%ymm13{%k6}
 {disp32} vgf2p8affineqb $0x7,8192(%r14),%zmm23,%zmm8{%k3}{z}
 {evex} vgf2p8affineqb $0x7,(%r8){1to8},%zmm20,%zmm26
 {evex} vgf2p8affineqb $0x7,%zmm2,%zmm5,%zmm24
 {evex} vgf2p8mulb 2032(%rsi,%r8,1),%xmm10,%xmm27{%k4}
 vgf2p8mulb %xmm11,%xmm1,%xmm1{%k3}
 {evex} vinsertf32x4 $0x7,(%rdx),%ymm13,%ymm18
 vinsertf32x4 $0x7,%xmm14,%ymm30,%ymm10{%k6}{z}
 {disp32} vinsertf32x8 $0x7,foo(%rip),%zmm26,%zmm30{%k4}{z}
 vinsertf32x8 $0x7,%ymm22,%zmm12,%zmm16{%k7}{z}
 {evex} vinsertf64x2 $0x7,0x0(%r12),%ymm23,%ymm15{%k6}
 {disp32} vinsertf64x2 $0x7,%xmm29,%zmm31,%zmm15
 {evex} vinsertf64x4 $0x7,foo(%rip),%zmm18,%zmm27{%k5}
 {disp32} vinsertf64x4 $0x7,%ymm18,%zmm20,%zmm25
 vinserti32x4 $0x7,(%rdi),%zmm9,%zmm3{%k2}
 {evex} vinserti32x4 $0x7,%xmm31,%ymm26,%ymm12
 {disp32} vinserti32x8 $0x7,foo(%rip),%zmm31,%zmm24
 vinserti32x8 $0x7,%ymm25,%zmm13,%zmm7{%k7}{z}
 vinserti64x2 $0x7,foo(%r9),%ymm10,%ymm3{%k7}{z}
 vinserti64x2 $0x7,%xmm19,%zmm30,%zmm6
 vinserti64x4 $0x7,foo(%rip),%zmm11,%zmm21{%k5}
 {disp32} vinserti64x4 $0x7,%ymm22,%zmm18,%zmm27{%k3}
 {evex} vinsertps $0x7,foo(%rip),%xmm15,%xmm17
 vinsertps $0x7,%xmm28,%xmm15,%xmm29
 {disp32} vmaxpd 0x0(%r13),%zmm8,%zmm19{%k5}{z}
 {evex} vmaxpd 8(%r9,%r12,2){1to2},%xmm2,%xmm11
 vmaxpd %zmm19,%zmm20,%zmm5{%k2}{z}
 vmaxpd {sae},%zmm6,%zmm10,%zmm31
 vmaxph 0x1234(%rcx,%r14,1),%xmm15,%xmm15
 {disp32} vmaxph foo(%rip){1to16},%ymm2,%ymm19
 {evex} vmaxph %ymm18,%ymm23,%ymm15{%k1}
 {evex} vmaxph {sae},%zmm18,%zmm13,%zmm12
 {disp32} vmaxps -2048(%r9),%xmm13,%xmm28
 {disp32} vmaxps -512(%r13){1to4},%xmm21,%xmm4
 {evex} vmaxps %zmm8,%zmm17,%zmm20{%k7}
 {evex} vmaxps {sae},%zmm11,%zmm23,%zmm19
 vmaxsd 8(%rbx,%r15,4),%xmm9,%xmm26
 {evex} vmaxsd %xmm12,%xmm30,%xmm31{%k6}
 {disp32} vmaxsd {sae},%xmm12,%xmm13,%xmm10
 vmaxsh foo+8(%rax),%xmm10,%xmm9{%k4}{z}
 {disp32} vmaxsh %xmm25,%xmm12,%xmm2{%k2}
 {evex} vmaxsh {sae},%xmm26,%xmm9,%xmm11
 {evex} vmaxss foo(%rip),%xmm21,%xmm16
 vmaxss %xmm7,%xmm22,%xmm22{%k7}
 vmaxss {sae},%xmm21,%xmm8,%xmm9
 vminpd 32(%rsi,%r15,2),%ymm12,%ymm3{%k1}{z}
 {disp32} vminpd 9(%r15){1to8},%zmm5,%zmm29
 vminpd %zmm7,%zmm19,%zmm31
 {disp32} vminpd {sae},%zmm29,%zmm31,%zmm1
 {disp32} vminph (%r11,%r13,8),%zmm9,%zmm21
 vminph 0x0(%r15){1to8},%xmm28,%xmm18
 {disp32} vminph %xmm17,%xmm19,%xmm11
 {disp32} vminph {sae},%zmm24,%zmm4,%zmm18
 {disp32} vminps 65(%rsp,%rcx,8),%zmm2,%zmm14{%k2}{z}
 {disp32} vminps (%r8){1to4},%xmm24,%xmm8
 {disp32} vminps %ymm26,%ymm11,%ymm3
 {evex} vminps {sae},%zmm19,%zmm25,%zmm17
 {disp32} vminsd 0x1234(%rdi),%xmm22,%xmm24
 {disp32} vminsd %xmm13,%xmm27,%xmm12{%k6}
 vminsd {sae},%xmm19,%xmm13,%xmm21
 vminsh foo(%rip),%xmm16,%xmm26
 {disp32} vminsh %xmm26,%xmm21,%xmm1{%k1}
 {disp32} vminsh {sae},%xmm21,%xmm16,%xmm21
 vminss foo+8(%rax,%rdi,8),%xmm6,%xmm31{%k2}
 vminss %xmm10,%xmm0,%xmm12{%k2}
 vminss {sae},%xmm27,%xmm6,%xmm23
 vmovapd %ymm15,33(%r8,%r10,4){%k5}
 vmovapd %zmm19,%zmm7{%k1}
 {disp32} vmovaps %ymm29,4096(%rbp){%k3}
 {disp32} vmovaps %xmm17,%xmm25{%k5}{z}
 vmovd 0x0(%r15),%xmm17
 vmovd %xmm0,%edx
 vmovddup (%r9),%zmm6
 vmovddup %xmm11,%xmm16
 {disp32} vmovdqa32 %ymm30,foo(%rip){%k6}
 vmovdqa32 %xmm1,%xmm6{%k3}{z}
 {evex} vmovdqa64 %zmm14,0x0(%r12){%k3}
 {evex} vmovdqa64 %zmm3,%zmm20
 {evex} vmovdqu16 foo(%rip),%xmm11
 {evex} vmovdqu16 %ymm4,%ymm11
 {evex} vmovdqu32 foo(%rip),%xmm17
 vmovdqu32 %xmm6,%xmm16{%k4}{z}
 vmovdqu64 4064(%rsp),%ymm6{%k7}
 vmovdqu64 %xmm1,%xmm22
 {disp32} vmovdqu8 (%rsi),%zmm13{%k4}
 {disp32} vmovdqu8 %xmm27,%xmm21
 vmovhlps %xmm29,%xmm1,%xmm14
 vmovhpd %xmm0,-1024(%rsp)
 {evex} vmovhps %xmm15,(%rdi)
 vmovlhps %xmm11,%xmm20,%xmm19
 {evex} vmovlpd 1016(%rdi),%xmm6,%xmm9
 {evex} vmovlps 9(%rsi),%xmm24,%xmm8
 vmovntdq %xmm8,17(%r13)
 {disp32} vmovntdqa 33(%rdi,%rcx,1),%ymm15
 vmovntpd %xmm24,0x0(%rsi,%rsi,1)
 {disp32} vmovntps %xmm9,17(%r8,%r10,1)
 vmovq %xmm7,1024(%rax,%r11,2)
 {evex} vmovq %rdx,%xmm27
 vmovsd 1016(%r9),%xmm25{%k3}{z}
 {evex} vmovsd %xmm29,%xmm14,%xmm20{%k7}{z}
 {evex} vmovsh %xmm19,foo(%rsp)
 vmovsh %xmm29,%xmm19,%xmm10{%k2}
 {disp32} vmovshdup 0x0(%rdi,%r15,8),%ymm16{%k2}{z}
 vmovshdup %zmm6,%zmm4{%k6}
 vmovsldup foo(%rip),%xmm8{%k1}{z}
 vmovsldup %xmm8,%xmm18{%k1}
 {disp32} vmovss 512(%rdx),%xmm5
 {evex} vmovss %xmm22,%xmm28,%xmm1
 {evex} vmovupd %xmm3,0x0(%rcx){%k5}
 vmovupd %xmm3,%xmm2{%k6}
 {disp32} vmovups 32(%r14),%ymm3
 vmovups %zmm4,%zmm10
 vmovw  -256(%rdx),%xmm9
 {disp32} vmovw  %edx,%xmm7
 {evex} vmulpd foo(%r9),%zmm4,%zmm7
 vmulpd foo(%rip){1to4},%ymm8,%ymm15
 vmulpd %ymm29,%ymm8,%ymm13{%k5}
 vmulpd {rd-sae},%zmm31,%zmm10,%zmm24
 {evex} vmulph foo(%rip),%xmm25,%xmm5{%k6}
 vmulph (%rdx,%rdx,1){1to8},%xmm12,%xmm4
 {disp32} vmulph %zmm19,%zmm22,%zmm19{%k3}
 vmulph {rn-sae},%zmm25,%zmm15,%zmm4
 vmulps foo(%rip),%ymm20,%ymm8{%k6}{z}
 vmulps 0x0(%rdi){1to16},%zmm14,%zmm6
 vmulps %zmm17,%zmm16,%zmm9{%k3}
 vmulps {rn-sae},%zmm23,%zmm1,%zmm5
 vmulsd foo(%rip),%xmm1,%xmm9{%k7}
 {evex} vmulsd %xmm21,%xmm30,%xmm4{%k3}
 {evex} vmulsd {ru-sae},%xmm12,%xmm13,%xmm20
 vmulsh 3(%rdx),%xmm30,%xmm8{%k7}
 vmulsh %xmm8,%xmm20,%xmm4
 vmulsh {ru-sae},%xmm0,%xmm2,%xmm24
 {disp32} vmulss 0x1234(%r15),%xmm28,%xmm12{%k5}
 vmulss %xmm5,%xmm1,%xmm19
 {disp32} vmulss {ru-sae},%xmm8,%xmm31,%xmm17
 {disp32} vorpd  -8192(%r15),%zmm18,%zmm17
 {evex} vorpd  foo(%rip){1to2},%xmm4,%xmm18
 {evex} vorpd  %zmm7,%zmm31,%zmm10
 vorps foo(%rip),%xmm1,%xmm17
 {evex} vorps  4(%rax,%r10,1){1to8},%ymm8,%ymm4
 {disp32} vorps  %xmm30,%xmm29,%xmm23{%k6}
 vp2intersectd 17(%rax,%r9,1),%xmm16,%k5
 vp2intersectd foo(%rip){1to8},%ymm25,%k5
 {evex} vp2intersectd %xmm25,%xmm15,%k0
 {disp32} vp2intersectq 8192(%r13),%zmm5,%k5
 {evex} vp2intersectq 1016(%r11){1to2},%xmm13,%k4
 {disp32} vp2intersectq %zmm0,%zmm0,%k7
 {evex} vp4dpwssd 2032(%r15),%zmm31,%zmm17{%k2}
 {evex} vp4dpwssds 0x1234(%r10,%rsi,1),%zmm6,%zmm27{%k2}
 vpabsb foo(%rbp,%rcx,1),%ymm13{%k2}
 vpabsb %ymm22,%ymm1{%k7}{z}
 {disp32} vpabsd 2048(%rsi),%xmm4
 {disp32} vpabsd foo(%r8){1to8},%ymm28
 vpabsd %ymm26,%ymm0{%k4}{z}
 vpabsq 32(%rbp,%r9,1),%ymm24{%k5}
 {evex} vpabsq (%rax){1to4},%ymm14
 vpabsq %xmm3,%xmm6
 {evex} vpabsw foo(%rip),%xmm14{%k5}
 {disp32} vpabsw %xmm31,%xmm23
 {disp32} vpackssdw 4096(%r8),%ymm24,%ymm22
 vpackssdw foo(%rsp,%r12,4){1to4},%xmm13,%xmm21
 {disp32} vpackssdw %zmm15,%zmm19,%zmm0{%k4}
 {disp32} vpacksswb foo+8(%rdx),%zmm17,%zmm20{%k5}
 {disp32} vpacksswb %zmm31,%zmm26,%zmm11
 {disp32} vpackusdw 0x1234(%r10,%r11,8),%ymm6,%ymm1{%k7}
 {disp32} vpackusdw foo(%rip){1to8},%ymm7,%ymm5
 vpackusdw %zmm23,%zmm2,%zmm31{%k2}
 vpackuswb foo+8(%rsp,%rbp,2),%xmm2,%xmm8{%k6}{z}
 {evex} vpackuswb %zmm25,%zmm4,%zmm13{%k3}
 {disp32} vpaddb 2048(%rax,%r8,4),%xmm8,%xmm8{%k6}{z}
 {disp32} vpaddb %xmm5,%xmm15,%xmm15
 {disp32} vpaddd -4096(%r8,%rax,8),%ymm11,%ymm2{%k3}
 vpaddd 5(%rbp){1to16},%zmm31,%zmm30
 {evex} vpaddd %xmm24,%xmm30,%xmm23{%k1}{z}
 {disp32} vpaddq 0x1234(%rdx),%ymm12,%ymm30
 {evex} vpaddq 0x1234(%rdx){1to4},%ymm23,%ymm29
 vpaddq %ymm1,%ymm29,%ymm2{%k4}{z}
 vpaddsb foo(%rip),%zmm30,%zmm11{%k6}
 {evex} vpaddsb %ymm5,%ymm9,%ymm21{%k2}{z}
 {evex} vpaddsw foo+8(%r8,%r10,1),%xmm13,%xmm6{%k7}
 {disp32} vpaddsw %zmm26,%zmm23,%zmm14{%k1}{z}
 {evex} vpaddusb -4096(%rbx,%rcx,1),%ymm30,%ymm27
 vpaddusb %zmm0,%zmm9,%zmm26
 vpaddusw -2048(%r14,%rax,8),%xmm30,%xmm2{%k6}{z}
 vpaddusw %ymm10,%ymm16,%ymm9
 vpaddw foo+8(%r10),%zmm4,%zmm23
 vpaddw %xmm26,%xmm24,%xmm18{%k7}
 vpalignr $0x7,2032(%rbp,%r14,8),%xmm0,%xmm10
 vpalignr $0x7,%zmm28,%zmm5,%zmm27{%k1}
 {disp32} vpandd 0x0(%rdi,%rdx,4),%zmm8,%zmm29{%k6}{z}
 {evex} vpandd (%r8,%rsi,4){1to16},%zmm4,%zmm23
 {disp32} vpandd %ymm9,%ymm2,%ymm6{%k4}{z}
 {disp32} vpandnd foo(%rip),%xmm20,%xmm24{%k3}{z}
 {evex} vpandnd foo(%r12,%r13,8){1to8},%ymm16,%ymm17
 {evex} vpandnd %xmm8,%xmm2,%xmm22{%k2}
 vpandnq 0x0(%r13),%xmm10,%xmm26{%k2}
 {disp32} vpandnq 1016(%rbx){1to4},%ymm14,%ymm6
 vpandnq %xmm24,%xmm1,%xmm2{%k1}
 {evex} vpandq (%r9),%ymm18,%ymm0
 vpandq 9(%rax){1to2},%xmm6,%xmm22
 vpandq %zmm28,%zmm0,%zmm29
 vpavgb 8192(%rsi),%zmm12,%zmm24{%k6}
 vpavgb %zmm17,%zmm26,%zmm19{%k1}
 vpavgw foo(%rip),%xmm7,%xmm3{%k6}{z}
 {disp32} vpavgw %ymm11,%ymm9,%ymm26
 vpblendmb foo(%rip),%xmm10,%xmm7{%k3}{z}
 {disp32} vpblendmb %zmm18,%zmm30,%zmm11
 {evex} vpblendmd (%rbp),%zmm21,%zmm27{%k1}
 {evex} vpblendmd 508(%rbx,%r10,1){1to16},%zmm30,%zmm5
 vpblendmd %ymm15,%ymm8,%ymm19
 {evex} vpblendmq 64(%r13,%r14,8),%zmm21,%zmm9{%k4}{z}
 {disp32} vpblendmq 0x0(%rbp,%r15,8){1to8},%zmm25,%zmm20
 vpblendmq %xmm28,%xmm18,%xmm27{%k2}
 {disp32} vpblendmw foo+8(%rsp,%r9,8),%ymm8,%ymm3{%k5}
 {evex} vpblendmw %ymm12,%ymm30,%ymm2{%k1}
 vpbroadcastb 127(%r11),%ymm25{%k7}
 {disp32} vpbroadcastb %xmm10,%ymm28{%k3}{z}
 {disp32} vpbroadcastd foo(%rip),%ymm27{%k5}{z}
 vpbroadcastd %xmm24,%ymm24{%k1}{z}
 {disp32} vpbroadcastmb2q %k6,%zmm0
 vpbroadcastmw2d %k1,%ymm12
 vpbroadcastq foo(%rip),%ymm28
 {evex} vpbroadcastq %xmm26,%zmm15{%k6}{z}
 vpbroadcastw foo(%r12,%rdx,4),%ymm10
 vpbroadcastw %edx,%xmm10{%k6}{z}
 vpclmulqdq $0x7,-2048(%r11),%xmm23,%xmm19
 {disp32} vpclmulqdq $0x7,%xmm21,%xmm30,%xmm25
 vpcmpb $0x7,0x1234(%r9,%rsi,8),%xmm5,%k3{%k1}
 {disp32} vpcmpb $0x7,%ymm0,%ymm3,%k6
 {evex} vpcmpd $0x7,(%rcx),%zmm21,%k0
 {disp32} vpcmpd $0x7,foo(%rax,%rsi,2){1to4},%xmm20,%k2
 vpcmpd $0x7,%ymm24,%ymm8,%k2
 vpcmpeqb foo(%rip),%xmm24,%k0
 {evex} vpcmpeqb %ymm13,%ymm11,%k7{%k5}
 vpcmpeqd foo(%rip),%ymm17,%k6
 vpcmpeqd foo(%rip){1to4},%xmm7,%k5
 vpcmpeqd %zmm5,%zmm4,%k7
 {disp32} vpcmpeqq foo(%rip),%zmm26,%k2
 vpcmpeqq 0x0(%rsp){1to2},%xmm8,%k7
 {evex} vpcmpeqq %zmm2,%zmm23,%k0{%k6}
 {disp32} vpcmpeqw 2032(%rcx,%r8,8),%xmm16,%k7
 {disp32} vpcmpeqw %zmm4,%zmm21,%k6{%k1}
 {disp32} vpcmpgtb foo(%r13,%rcx,1),%ymm7,%k5{%k6}
 {disp32} vpcmpgtb %xmm3,%xmm10,%k3
 vpcmpgtd 0x1234(%rdi,%rbp,1),%xmm1,%k6
 vpcmpgtd (%rcx){1to4},%xmm28,%k1
 vpcmpgtd %ymm5,%ymm1,%k2{%k5}
 {evex} vpcmpgtq 2048(%r11,%rbx,1),%xmm12,%k0{%k3}
 {disp32} vpcmpgtq 1016(%r15){1to4},%ymm31,%k2
 {evex} vpcmpgtq %ymm30,%ymm23,%k1
 {evex} vpcmpgtw 17(%r8,%rcx,1),%xmm13,%k7
 {evex} vpcmpgtw %ymm3,%ymm11,%k5
 vpcmpq $0x7,-2048(%r8),%xmm1,%k7{%k5}
 {evex} vpcmpq $0x7,1024(%rsp,%rbx,4){1to2},%xmm22,%k4
 {evex} vpcmpq $0x7,%xmm6,%xmm16,%k2
 {evex} vpcmpub $0x7,17(%r11,%r12,4),%xmm16,%k3{%k6}
 vpcmpub $0x7,%zmm8,%zmm22,%k1
 {disp32} vpcmpud $0x7,65(%rsp,%r12,8),%zmm11,%k7
 vpcmpud $0x7,foo(%rip){1to4},%xmm17,%k4
 {evex} vpcmpud $0x7,%xmm0,%xmm26,%k5
 vpcmpuq $0x7,foo(%rip),%ymm31,%k2
 vpcmpuq $0x7,1016(%rcx){1to8},%zmm19,%k4
 {disp32} vpcmpuq $0x7,%xmm19,%xmm23,%k1{%k4}
 vpcmpuw $0x7,0x1234(%rsi),%ymm8,%k2{%k2}
 vpcmpuw $0x7,%zmm28,%zmm1,%k3
 {disp32} vpcmpw $0x7,33(%rsi),%ymm0,%k4
 vpcmpw $0x7,%zmm0,%zmm20,%k3{%k1}
 vpcompressb %xmm4,128(%r10,%rdx,8)
 {evex} vpcompressb %xmm4,%xmm18{%k3}
 {disp32} vpcompressd %zmm2,foo(%rip){%k3}
 vpcompressd %ymm7,%ymm27{%k3}{z}
 {disp32} vpcompressq %xmm3,(%rax){%k6}
 {disp32} vpcompressq %xmm4,%xmm7
 {disp32} vpcompressw %ymm1,3(%rdi)
 {evex} vpcompressw %ymm2,%ymm13{%k5}{z}
 vpconflictd foo(%rip),%xmm6{%k4}{z}
 vpconflictd foo+8(%r15,%r15,8){1to4},%xmm6
 {evex} vpconflictd %ymm10,%ymm15
 vpconflictq 0x0(%r10),%ymm10{%k4}
 {evex} vpconflictq 0x0(%rbp,%rdi,2){1to2},%xmm9
 vpconflictq %ymm16,%ymm0
 vpdpbusd foo+8(%rsp),%xmm6,%xmm30
 {evex} vpdpbusd 4(%rcx,%r12,4){1to8},%ymm17,%ymm16
 vpdpbusd %zmm10,%zmm5,%zmm5
 {disp32} vpdpbusds 0x0(%r10),%ymm4,%ymm21{%k3}{z}
 {evex} vpdpbusds -512(%rsi,%r15,1){1to4},%xmm30,%xmm31
 vpdpbusds %ymm19,%ymm13,%ymm22{%k4}
 {disp32} vpdpwssd foo(%rip),%xmm27,%xmm16{%k1}
 vpdpwssd 512(%rdx,%r14,1){1to4},%xmm17,%xmm21
 {evex} vpdpwssd %xmm29,%xmm3,%xmm8
 {disp32} vpdpwssds (%rdx,%r8,2),%zmm4,%zmm7{%k1}
 vpdpwssds (%r11){1to16},%zmm28,%zmm1
 vpdpwssds %zmm13,%zmm29,%zmm31{%k4}
 vpermb foo(%rip),%xmm25,%xmm3{%k1}
 vpermb %zmm16,%zmm10,%zmm11
 vpermd 33(%rax),%ymm13,%ymm22
 vpermd -512(%r11,%r14,4){1to16},%zmm5,%zmm0
 vpermd %zmm3,%zmm1,%zmm29{%k1}{z}
 vpermi2b 0x1234(%rdi,%rbx,8),%zmm12,%zmm8{%k4}{z}
 {evex} vpermi2b %xmm4,%xmm2,%xmm21{%k4}{z}
 {disp32} vpermi2d -8192(%r8,%r13,8),%zmm27,%zmm30{%k4}{z}
 {evex} vpermi2d foo(%rip){1to4},%xmm11,%xmm0
 vpermi2d %xmm15,%xmm15,%xmm24{%k6}{z}
 {disp32} vpermi2pd 8192(%rdx,%rbp,8),%zmm24,%zmm1
 vpermi2pd foo(%rip){1to8},%zmm5,%zmm17
 vpermi2pd %ymm30,%ymm26,%ymm12{%k3}
 vpermi2ps 0x1234(%r15,%r8,2),%zmm30,%zmm13
 {evex} vpermi2ps 0x1234(%r10,%rsi,4){1to8},%ymm21,%ymm1
 {evex} vpermi2ps %ymm2,%ymm17,%ymm6{%k1}
 {disp32} vpermi2q foo(%rip),%zmm3,%zmm9
 vpermi2q 1024(%r11,%r11,1){1to2},%xmm9,%xmm17
 {disp32} vpermi2q %ymm0,%ymm9,%ymm9{%k7}
 vpermi2w foo(%rip),%ymm18,%ymm29{%k2}{z}
 {disp32} vpermi2w %zmm20,%zmm24,%zmm12
 vpermilpd $0x7,foo(%r8),%ymm26{%k1}
 vpermilpd foo(%r8){1to2},%xmm30,%xmm15
 vpermilpd $0x7,%xmm10,%xmm5{%k5}{z}
 {evex} vpermilps foo+8(%r9),%zmm13,%zmm29
 {evex} vpermilps $0x7,foo(%r13){1to4},%xmm15
 vpermilps $0x7,%ymm18,%ymm25
 vpermpd 65(%rsp,%r11,1),%zmm16,%zmm28
 vpermpd foo(%rip){1to4},%ymm28,%ymm8
 {disp32} vpermpd $0x7,%ymm23,%ymm21
 vpermps foo(%rsi,%r9,2),%ymm9,%ymm23{%k5}
 {disp32} vpermps foo(%rip){1to16},%zmm23,%zmm9
 {evex} vpermps %ymm24,%ymm11,%ymm28
 vpermq -4096(%r10,%rax,1),%ymm13,%ymm11{%k1}
 {disp32} vpermq $0x7,0x1234(%rax,%rdx,2){1to8},%zmm6
 {disp32} vpermq $0x7,%zmm15,%zmm28
 vpermt2b foo(%rip),%ymm18,%ymm14{%k1}{z}
 {disp32} vpermt2b %zmm26,%zmm28,%zmm22{%k5}
 vpermt2d (%rdi),%xmm21,%xmm12{%k5}{z}
 {disp32} vpermt2d 0x1234(%r11){1to4},%xmm16,%xmm29
 vpermt2d %xmm19,%xmm18,%xmm21
 vpermt2pd foo(%rip),%xmm20,%xmm27
 vpermt2pd -1024(%rbp){1to8},%zmm29,%zmm0
 vpermt2pd %xmm11,%xmm1,%xmm29{%k6}{z}
 {evex} vpermt2ps foo(%rip),%zmm6,%zmm18
 {disp32} vpermt2ps -512(%rsi,%rax,4){1to4},%xmm19,%xmm20
 {disp32} vpermt2ps %ymm16,%ymm23,%ymm21{%k7}{z}
 {evex} vpermt2q foo(%rip),%zmm23,%zmm7{%k3}{z}
 {disp32} vpermt2q foo(%r8,%rbp,8){1to2},%xmm25,%xmm8
 {disp32} vpermt2q %xmm23,%xmm13,%xmm30{%k3}{z}
 vpermt2w foo(%rdx,%r9,4),%ymm19,%ymm23{%k7}{z}
 vpermt2w %ymm12,%ymm6,%ymm23{%k4}
 vpermw 2048(%r8,%r10,8),%xmm9,%xmm9{%k4}{z}
 {disp32} vpermw %zmm18,%zmm30,%zmm14{%k5}{z}
 vpexpandb foo(%rip),%xmm25{%k3}{z}
 {disp32} vpexpandb %xmm21,%xmm19{%k5}
 {evex} vpexpandd 0x0(%rsi,%rax,2),%xmm10{%k1}
 vpexpandd %zmm24,%zmm12
 vpexpandq 1016(%rsp,%r14,1),%zmm0{%k2}
 vpexpandq %ymm11,%ymm19
 {disp32} vpexpandw (%rdx),%ymm6{%k5}
 vpexpandw %xmm9,%xmm18{%k5}{z}
 {evex} vpextrb $0x7,%xmm13,-128(%rbx)
 {disp32} vpextrb $0x7,%xmm4,%edx
 vpextrd $0x7,%xmm31,0x1234(%r10,%rax,1)
 {evex} vpextrd $0x7,%xmm11,%edx
 vpextrq $0x7,%xmm14,foo(%rip)
 {disp32} vpextrq $0x7,%xmm14,%rcx
 {evex} vpextrw $0x7,%xmm31,3(%rbp,%r9,1)
 {evex} vpextrw $0x7,%xmm16,%eax
 vpgatherdd 0x1234(%rsi,%zmm29,1),%zmm17{%k3}
 vpgatherdq 1016(%r14,%xmm21,1),%ymm31{%k2}
 {evex} vpgatherqd foo(%r14,%zmm7,1),%ymm15{%k6}
 vpgatherqq foo+8(%r14,%xmm12,1),%xmm19{%k4}
 {disp32} vpinsrb $0x7,foo+8(%rsi,%rdi,2),%xmm3,%xmm19
 vpinsrb $0x7,%edx,%xmm31,%xmm24
 vpinsrd $0x7,0x0(%rbp),%xmm14,%xmm8
 vpinsrd $0x7,%edx,%xmm22,%xmm13
 vpinsrq $0x7,foo(%rip),%xmm18,%xmm31
 {evex} vpinsrq $0x7,%r12,%xmm3,%xmm15
 vpinsrw $0x7,foo(%r11,%r14,2),%xmm1,%xmm31
 vpinsrw $0x7,%edx,%xmm16,%xmm15
 {evex} vplzcntd foo(%rip),%xmm14{%k1}
 {disp32} vplzcntd foo(%rip){1to4},%xmm16
 vplzcntd %ymm20,%ymm23
 {evex} vplzcntq (%rdi,%r13,1),%ymm28
 vplzcntq foo(%rip){1to2},%xmm22
 {evex} vplzcntq %zmm17,%zmm22{%k4}{z}
 {evex} vpmadd52huq foo+8(%r15),%xmm15,%xmm22
 {evex} vpmadd52huq foo(%rip){1to8},%zmm15,%zmm10
 vpmadd52huq %ymm2,%ymm0,%ymm28{%k1}{z}
 {evex} vpmadd52luq 17(%r13),%xmm21,%xmm1{%k5}
 {evex} vpmadd52luq foo(%rip){1to4},%ymm19,%ymm6
 {evex} vpmadd52luq %zmm10,%zmm28,%zmm3{%k4}
 {disp32} vpmaddubsw 8128(%r11,%r15,4),%zmm31,%zmm22{%k1}{z}
 vpmaddubsw %ymm23,%ymm31,%ymm11{%k6}
 vpmaddwd foo(%rip),%zmm17,%zmm8
 vpmaddwd %ymm10,%ymm4,%ymm26{%k3}
 {disp32} vpmaxsb (%rsi),%ymm11,%ymm0
 vpmaxsb %zmm1,%zmm4,%zmm28
 vpmaxsd foo(%rip),%zmm24,%zmm20
 vpmaxsd foo+8(%rbp){1to16},%zmm15,%zmm8
 {disp32} vpmaxsd %ymm5,%ymm30,%ymm19{%k6}{z}
 {evex} vpmaxsq 0x1234(%r12),%zmm25,%zmm11{%k1}
 {evex} vpmaxsq 0x0(%rbp){1to8},%zmm3,%zmm3
 {disp32} vpmaxsq %zmm18,%zmm20,%zmm16{%k1}
 {disp32} vpmaxsw foo(%r15),%xmm5,%xmm18{%k4}{z}
 {evex} vpmaxsw %xmm14,%xmm29,%xmm19
 {evex} vpmaxub 2048(%r13,%r13,2),%xmm10,%xmm31
 {evex} vpmaxub %zmm21,%zmm20,%zmm14{%k6}
 {evex} vpmaxud foo(%rip),%zmm9,%zmm11{%k7}
 {evex} vpmaxud 508(%rdx){1to4},%xmm6,%xmm9
 {evex} vpmaxud %zmm7,%zmm7,%zmm1{%k1}
 {evex} vpmaxuq 0x1234(%r10,%r12,4),%zmm11,%zmm23{%k1}
 {disp32} vpmaxuq (%r9,%r10,1){1to2},%xmm27,%xmm20
 vpmaxuq %zmm11,%zmm30,%zmm2{%k3}
 {evex} vpmaxuw 8192(%r15,%r12,2),%zmm7,%zmm26
 {disp32} vpmaxuw %xmm11,%xmm19,%xmm17{%k7}
 vpminsb 2032(%r8,%r9,2),%xmm28,%xmm31{%k3}
 {evex} vpminsb %xmm16,%xmm24,%xmm24{%k6}{z}
 vpminsd foo+8(%r14,%r9,1),%ymm2,%ymm19{%k1}{z}
 vpminsd foo(%rip){1to8},%ymm7,%ymm17
 {disp32} vpminsd %ymm12,%ymm11,%ymm18{%k6}{z}
 {disp32} vpminsq 16(%r8),%xmm3,%xmm5{%k5}
 {evex} vpminsq foo(%rip){1to4},%ymm31,%ymm19
 {evex} vpminsq %zmm30,%zmm18,%zmm17{%k4}{z}
 {evex} vpminsw -8192(%r11,%rbp,2),%zmm12,%zmm14{%k6}{z}
 {disp32} vpminsw %xmm21,%xmm26,%xmm29
 vpminub foo+8(%rcx,%r10,4),%xmm29,%xmm6
 {evex} vpminub %xmm4,%xmm5,%xmm23{%k5}{z}
 vpminud 0x0(%rax),%xmm24,%xmm8{%k5}
 vpminud 512(%rsi){1to16},%zmm6,%zmm27
 {disp32} vpminud %ymm8,%ymm22,%ymm29{%k6}{z}
 vpminuq 0x0(%rdi,%r12,4),%zmm11,%zmm4{%k1}{z}
 vpminuq 0x1234(%r13,%rax,8){1to2},%xmm24,%xmm0
 vpminuq %xmm8,%xmm18,%xmm19
 vpminuw 8192(%rdx),%zmm17,%zmm8{%k1}{z}
 vpminuw %zmm3,%zmm14,%zmm8
 vpmovb2m %zmm22,%k4
 vpmovd2m %xmm19,%k3
 vpmovdb %xmm23,512(%r9)
 {disp32} vpmovdb %xmm22,%xmm24{%k4}
 vpmovdw %zmm7,foo(%rip)
 {disp32} vpmovdw %xmm28,%xmm10{%k3}
 {evex} vpmovm2b %k2,%xmm30
 vpmovm2d %k6,%xmm2
 vpmovm2q %k1,%ymm17
 {disp32} vpmovm2w %k5,%ymm9
 vpmovq2m %xmm23,%k3
 {evex} vpmovqb %zmm24,foo(%r10,%rdx,1){%k5}
 {evex} vpmovqb %ymm8,%xmm13
 vpmovqd %xmm31,0x1234(%r10,%r8,4)
 {evex} vpmovqd %ymm13,%xmm11{%k7}{z}
 vpmovqw %zmm24,-2048(%rdx)
 {evex} vpmovqw %ymm14,%xmm16{%k3}
 {disp32} vpmovsdb %xmm29,foo+8(%rbx,%rbp,4){%k3}
 {evex} vpmovsdb %ymm2,%xmm15{%k7}{z}
 {evex} vpmovsdw %zmm7,0x0(%rbp)
 {disp32} vpmovsdw %ymm17,%xmm24{%k3}
 vpmovsqb %ymm17,508(%r14,%rcx,1){%k7}
 {evex} vpmovsqb %xmm27,%xmm26{%k4}{z}
 vpmovsqd %ymm26,16(%rdi,%rbp,4)
 vpmovsqd %zmm21,%ymm27{%k4}{z}
 {disp32} vpmovsqw %ymm5,0x1234(%rbx){%k4}
 {disp32} vpmovsqw %ymm6,%xmm8
 vpmovswb %zmm13,(%rsi)
 {disp32} vpmovswb %ymm19,%xmm29{%k1}
 {disp32} vpmovsxbd (%rcx),%zmm4{%k1}{z}
 {evex} vpmovsxbd %xmm16,%ymm24
 vpmovsxbq -512(%rsi,%rdi,8),%ymm5{%k4}{z}
 {evex} vpmovsxbq %xmm20,%ymm12{%k2}{z}
 vpmovsxbw 1016(%rax),%xmm4
 vpmovsxbw %xmm12,%ymm1
 vpmovsxdq 1016(%r12),%xmm7{%k1}{z}
 vpmovsxdq %ymm16,%zmm10
 {disp32} vpmovsxwd 0x1234(%r11,%r11,1),%xmm11{%k2}{z}
 {evex} vpmovsxwd %xmm16,%ymm18{%k7}
 {evex} vpmovsxwq 8(%rdx),%ymm21{%k5}{z}
 vpmovsxwq %xmm20,%zmm8
 vpmovusdb %xmm1,foo(%r9){%k2}
 vpmovusdb %ymm3,%xmm21{%k1}
 {disp32} vpmovusdw %xmm4,9(%rbp,%rcx,4)
 vpmovusdw %zmm13,%ymm6{%k6}{z}
 vpmovusqb %xmm21,256(%rbp,%r14,8)
 {disp32} vpmovusqb %ymm7,%xmm15{%k2}{z}
 vpmovusqd %ymm12,-2048(%rsi,%rcx,1){%k6}
 vpmovusqd %zmm4,%ymm19{%k3}{z}
 {disp32} vpmovusqw %zmm9,17(%r8,%r8,4)
 {disp32} vpmovusqw %xmm28,%xmm14{%k7}
 {disp32} vpmovuswb %ymm11,foo+8(%rbp,%rbp,8)
 vpmovuswb %zmm5,%ymm27{%k2}{z}
 {disp32} vpmovw2m %zmm22,%k7
 {disp32} vpmovwb %ymm18,foo+8(%rcx){%k4}
 vpmovwb %ymm8,%xmm29{%k4}{z}
 vpmovzxbd foo(%rip),%ymm15{%k7}
 {evex} vpmovzxbd %xmm28,%zmm2
 vpmovzxbq -512(%rsp),%ymm26{%k7}{z}
 vpmovzxbq %xmm7,%xmm4{%k1}{z}
 vpmovzxbw 2032(%r14),%ymm22{%k4}{z}
 {disp32} vpmovzxbw %xmm2,%ymm13{%k1}{z}
 {disp32} vpmovzxdq 0x0(%rbp,%rcx,4),%xmm23{%k7}
 vpmovzxdq %ymm17,%zmm14{%k2}
 {evex} vpmovzxwd foo(%r12),%ymm7
 {evex} vpmovzxwd %xmm1,%xmm16{%k5}{z}
 vpmovzxwq 512(%rbp,%rsi,4),%xmm5
 {disp32} vpmovzxwq %xmm4,%ymm31{%k3}
 vpmuldq 64(%rsp,%r14,8),%zmm29,%zmm25{%k2}{z}
 vpmuldq -1024(%r11,%r15,4){1to4},%ymm19,%ymm16
 vpmuldq %ymm10,%ymm14,%ymm5{%k4}
 {evex} vpmulhrsw foo(%rip),%ymm11,%ymm26{%k6}{z}
 {disp32} vpmulhrsw %xmm1,%xmm11,%xmm1
 {evex} vpmulhuw 2032(%rdx,%r14,2),%xmm12,%xmm6
 vpmulhuw %ymm19,%ymm20,%ymm20
 vpmulhw foo(%r14,%rbp,8),%xmm14,%xmm6{%k4}{z}
 {evex} vpmulhw %ymm18,%ymm27,%ymm6{%k5}
 vpmulld 0x1234(%r10,%r12,4),%zmm20,%zmm1
 vpmulld 508(%rdi,%r10,8){1to8},%ymm6,%ymm18
 vpmulld %zmm23,%zmm22,%zmm13{%k1}{z}
 {evex} vpmullq 33(%r14,%rcx,1),%ymm27,%ymm5{%k3}{z}
 {evex} vpmullq foo(%rip){1to2},%xmm21,%xmm18
 vpmullq %xmm16,%xmm18,%xmm0{%k1}{z}
 vpmullw 8128(%rsp,%r10,8),%zmm13,%zmm25{%k2}
 {evex} vpmullw %ymm25,%ymm8,%ymm22
 vpmultishiftqb 0x0(%rcx,%rcx,8),%xmm19,%xmm22
 vpmultishiftqb 0x1234(%r14){1to2},%xmm2,%xmm7
 vpmultishiftqb %xmm22,%xmm10,%xmm17
 {evex} vpmuludq -2048(%r11),%xmm19,%xmm21
 {disp32} vpmuludq 8(%rbx,%rbp,4){1to8},%zmm6,%zmm26
 {evex} vpmuludq %ymm13,%ymm18,%ymm9{%k6}{z}
 {evex} vpopcntb -4096(%r12),%ymm14{%k3}
 {evex} vpopcntb %xmm6,%xmm20{%k5}
 {disp32} vpopcntd 64(%r14),%zmm31{%k2}{z}
 {disp32} vpopcntd foo(%rip){1to8},%ymm4
 vpopcntd %zmm13,%zmm11{%k7}{z}
 vpopcntq foo(%rdx,%rdx,1),%ymm7
 {disp32} vpopcntq (%rsi){1to4},%ymm5
 vpopcntq %ymm10,%ymm0{%k4}
 {disp32} vpopcntw 16(%r8,%rdi,2),%xmm15{%k2}{z}
 vpopcntw %ymm0,%ymm10
 vpord  (%rsp),%ymm3,%ymm17{%k7}{z}
 {evex} vpord  foo(%rip){1to16},%zmm25,%zmm9
 {evex} vpord  %zmm23,%zmm31,%zmm26{%k5}
 {evex} vporq  foo(%rbx),%xmm30,%xmm10{%k1}{z}
 {evex} vporq  1024(%rdi,%r8,2){1to2},%xmm16,%xmm0
 vporq  %xmm22,%xmm10,%xmm1
 {evex} vprold $0x7,33(%r12),%ymm7
 {evex} vprold $0x7,508(%rsi){1to16},%zmm20
 vprold $0x7,%xmm2,%xmm18{%k7}{z}
 vprolq $0x7,65(%rsp),%zmm30{%k5}
 vprolq $0x7,foo+8(%r15){1to2},%xmm4
 vprolq $0x7,%xmm30,%xmm13{%k4}
 {disp32} vprolvd 2032(%rdx),%xmm23,%xmm28{%k3}{z}
 {disp32} vprolvd foo+8(%rsi){1to16},%zmm27,%zmm14
 {evex} vprolvd %ymm26,%ymm17,%ymm14{%k3}
 {evex} vprolvq foo(%rbx,%rcx,1),%zmm2,%zmm10
 {disp32} vprolvq 1024(%rsi,%r8,4){1to4},%ymm2,%ymm17
 {disp32} vprolvq %xmm8,%xmm6,%xmm8
 {disp32} vprord $0x7,(%r8,%r8,1),%xmm24
 vprord $0x7,foo(%rip){1to16},%zmm14
 vprord $0x7,%zmm9,%zmm19{%k3}{z}
 {disp32} vprorq $0x7,foo+8(%r14),%ymm22{%k1}{z}
 vprorq $0x7,(%r14,%r13,8){1to8},%zmm2
 vprorq $0x7,%zmm18,%zmm21{%k5}
 {disp32} vprorvd 0x1234(%r12,%r10,1),%zmm5,%zmm6{%k4}{z}
 {disp32} vprorvd 5(%r14){1to16},%zmm31,%zmm16
 {evex} vprorvd %zmm27,%zmm8,%zmm29{%k4}
 vprorvq foo(%rip),%ymm15,%ymm7
 {evex} vprorvq 1016(%r11,%rbx,1){1to2},%xmm7,%xmm26
 {evex} vprorvq %xmm9,%xmm24,%xmm2
 vpsadbw 0x1234(%rsp),%xmm18,%xmm11
 {disp32} vpsadbw %xmm10,%xmm14,%xmm14
 vpscatterdd %zmm8,512(%rcx,%zmm22,1){%k7}
 {disp32} vpscatterdq %xmm7,1016(%r15,%xmm2,1){%k4}
 {disp32} vpscatterqd %xmm17,0x1234(%r14,%ymm13,1){%k4}
 vpscatterqq %xmm13,9(%r8,%xmm2,1){%k2}
 {disp32} vpshldd $0x7,4064(%r15,%r11,8),%ymm0,%ymm16
 {evex} vpshldd $0x7,512(%r12,%r14,4){1to4},%xmm25,%xmm31
 vpshldd $0x7,%xmm7,%xmm19,%xmm7
 vpshldq $0x7,16(%r9,%r9,2),%xmm6,%xmm11{%k6}
 {disp32} vpshldq $0x7,foo+8(%rsp,%rsi,2){1to2},%xmm31,%xmm14
 {disp32} vpshldq $0x7,%zmm14,%zmm3,%zmm18{%k7}{z}
 {evex} vpshldvd foo(%rip),%ymm20,%ymm20
 {disp32} vpshldvd 5(%rdx,%rax,8){1to4},%xmm5,%xmm28
 vpshldvd %zmm30,%zmm30,%zmm3
 {disp32} vpshldvq (%r10),%ymm6,%ymm23
 {evex} vpshldvq 9(%rsp,%r9,4){1to8},%zmm4,%zmm9
 vpshldvq %zmm10,%zmm7,%zmm24{%k1}{z}
 {evex} vpshldvw 0x1234(%r9),%zmm15,%zmm2
 vpshldvw %xmm21,%xmm3,%xmm30{%k6}{z}
 {evex} vpshldw $0x7,foo(%r15),%zmm15,%zmm26{%k6}{z}
 {disp32} vpshldw $0x7,%ymm19,%ymm23,%ymm10{%k5}
 {disp32} vpshrdd $0x7,(%rsi),%xmm13,%xmm29{%k1}
 {disp32} vpshrdd $0x7,-512(%rbp){1to8},%ymm8,%ymm22
 vpshrdd $0x7,%xmm29,%xmm1,%xmm13
 vpshrdq $0x7,foo+8(%r14),%zmm10,%zmm25{%k6}
 {disp32} vpshrdq $0x7,foo(%rip){1to8},%zmm28,%zmm27
 vpshrdq $0x7,%zmm9,%zmm23,%zmm12{%k5}{z}
 vpshrdvd 0x0(%rdi,%r12,2),%xmm17,%xmm10
 {disp32} vpshrdvd 4(%rsi,%r15,1){1to8},%ymm25,%ymm19
 {evex} vpshrdvd %zmm28,%zmm13,%zmm6
 vpshrdvq foo+8(%rcx),%zmm13,%zmm1{%k4}
 vpshrdvq 8(%r9){1to2},%xmm18,%xmm12
 vpshrdvq %zmm19,%zmm22,%zmm29{%k7}
 {disp32} vpshrdvw foo+8(%r11,%r11,4),%xmm21,%xmm12{%k4}{z}
 vpshrdvw %ymm22,%ymm4,%ymm6
 vpshrdw $0x7,foo+8(%r15,%r15,1),%xmm23,%xmm31{%k3}
 vpshrdw $0x7,%ymm0,%ymm11,%ymm15{%k3}
 vpshufb 0x1234(%rdx,%rbp,2),%ymm23,%ymm24
 {disp32} vpshufb %xmm30,%xmm19,%xmm8
 vpshufbitqmb -2048(%r15,%r15,8),%xmm11,%k6
 vpshufbitqmb %ymm14,%ymm23,%k3
 {evex} vpshufd $0x7,0x1234(%rax),%ymm10{%k1}
 vpshufd $0x7,508(%rdi,%r11,8){1to16},%zmm12
 {disp32} vpshufd $0x7,%xmm16,%xmm17
 vpshufhw $0x7,4064(%r14,%r8,8),%ymm31{%k5}
 vpshufhw $0x7,%zmm18,%zmm31{%k7}{z}
 vpshuflw $0x7,8192(%rbx),%zmm20
 {disp32} vpshuflw $0x7,%zmm18,%zmm31{%k7}{z}
 {disp32} vpslld $0x7,(%rsi,%r12,8),%ymm22{%k7}{z}
 vpslld $0x7,508(%rcx){1to8},%ymm31
 {evex} vpslld $0x7,%ymm11,%ymm3
 {disp32} vpslldq $0x7,-2048(%r9),%xmm18
 {disp32} vpslldq $0x7,%zmm2,%zmm31
 {evex} vpsllq $0x7,foo+8(%r11),%xmm7
 vpsllq $0x7,1016(%rdx){1to2},%xmm6
 {evex} vpsllq $0x7,%ymm18,%ymm27{%k7}{z}
 {disp32} vpsllvd 0x0(%r9),%ymm20,%ymm3
 vpsllvd foo(%r15,%r9,8){1to16},%zmm30,%zmm3
 vpsllvd %ymm24,%ymm16,%ymm20
 vpsllvq -2048(%r10),%xmm27,%xmm20{%k2}{z}
 {disp32} vpsllvq 0x0(%rsi,%rcx,1){1to8},%zmm7,%zmm28
 {disp32} vpsllvq %ymm26,%ymm28,%ymm30{%k2}{z}
 vpsllvw 33(%r8),%ymm0,%ymm13
 {evex} vpsllvw %zmm1,%zmm14,%zmm27
 vpsllw 0x0(%rcx,%r12,2),%ymm30,%ymm27{%k7}
 {evex} vpsllw $0x7,%ymm13,%ymm1{%k5}
 vpsrad $0x7,8192(%r14,%r13,4),%zmm28
 {disp32} vpsrad $0x7,5(%r8){1to16},%zmm23
 {evex} vpsrad %xmm16,%zmm4,%zmm24{%k1}{z}
 {evex} vpsraq foo(%rsi),%zmm30,%zmm6
 {disp32} vpsraq $0x7,-1024(%rbx,%rsi,4){1to4},%ymm18
 {disp32} vpsraq %xmm5,%zmm7,%zmm20{%k6}
 {evex} vpsravd 2048(%rsp,%rsi,8),%xmm7,%xmm26
 {disp32} vpsravd foo(%rax,%r11,8){1to4},%xmm28,%xmm9
 vpsravd %zmm8,%zmm27,%zmm2
 {evex} vpsravq 33(%r8,%r9,8),%ymm29,%ymm18
 vpsravq foo+8(%r12,%r14,4){1to8},%zmm21,%zmm8
 vpsravq %ymm10,%ymm7,%ymm7{%k2}
 {disp32} vpsravw 32(%rbx,%r8,1),%ymm0,%ymm21
 {evex} vpsravw %zmm16,%zmm19,%zmm16
 vpsraw $0x7,2048(%r11,%rdx,2),%xmm1{%k5}{z}
 {evex} vpsraw %xmm9,%xmm17,%xmm27{%k2}{z}
 vpsrld 17(%r11,%rbx,2),%xmm12,%xmm12{%k7}
 {evex} vpsrld $0x7,foo(%rip){1to4},%xmm24
 {disp32} vpsrld $0x7,%xmm0,%xmm24
 {disp32} vpsrldq $0x7,16(%rdi),%xmm18
 vpsrldq $0x7,%xmm29,%xmm21
 vpsrlq foo+8(%rcx,%r8,8),%xmm24,%xmm15{%k2}{z}
 {disp32} vpsrlq $0x7,0x1234(%rdi,%r11,1){1to4},%ymm8
 vpsrlq %xmm21,%xmm16,%xmm23{%k1}
 vpsrlvd foo+8(%rsp),%xmm8,%xmm14
 vpsrlvd (%r15){1to4},%xmm2,%xmm16
 {disp32} vpsrlvd %xmm11,%xmm10,%xmm1
 {evex} vpsrlvq (%r8,%rsi,8),%xmm27,%xmm21{%k1}{z}
 vpsrlvq foo(%rip){1to8},%zmm24,%zmm19
 {disp32} vpsrlvq %xmm17,%xmm19,%xmm6
 vpsrlvw -2048(%rcx),%xmm5,%xmm21{%k5}
 vpsrlvw %xmm31,%xmm25,%xmm6
 {disp32} vpsrlw $0x7,17(%rsp),%xmm22{%k5}{z}
 {evex} vpsrlw %xmm27,%ymm25,%ymm21{%k6}{z}
 {disp32} vpsubb 4064(%r9,%r15,8),%ymm0,%ymm9
 {evex} vpsubb %zmm23,%zmm26,%zmm0{%k7}{z}
 {evex} vpsubd 2048(%r14,%r10,4),%xmm16,%xmm5{%k2}
 vpsubd 0x0(%rdi){1to16},%zmm10,%zmm1
 {disp32} vpsubd %zmm24,%zmm23,%zmm21
 {disp32} vpsubq 2032(%r12),%xmm26,%xmm5{%k6}
 vpsubq -1024(%r11,%rcx,4){1to2},%xmm26,%xmm16
 vpsubq %ymm19,%ymm11,%ymm8
 {evex} vpsubsb 32(%rdx,%rax,2),%ymm15,%ymm0
 {disp32} vpsubsb %xmm4,%xmm12,%xmm25{%k7}
 {evex} vpsubsw (%r12),%xmm13,%xmm15
 vpsubsw %xmm0,%xmm18,%xmm9
 vpsubusb foo(%rip),%xmm5,%xmm5{%k1}
 {disp32} vpsubusb %ymm25,%ymm8,%ymm10{%k7}
 {evex} vpsubusw foo(%rip),%zmm7,%zmm5{%k7}
 vpsubusw %xmm13,%xmm10,%xmm31{%k2}
 {disp32} vpsubw foo+8(%r11),%xmm9,%xmm13{%k5}{z}
 {disp32} vpsubw %xmm14,%xmm29,%xmm10{%k3}
 vpternlogd $0x7,0x1234(%r14),%ymm3,%ymm6
 vpternlogd $0x7,foo(%r15){1to8},%ymm19,%ymm29
 vpternlogd $0x7,%ymm10,%ymm30,%ymm4{%k4}{z}
 vpternlogq $0x7,4096(%rdx),%ymm15,%ymm26{%k7}{z}
 {disp32} vpternlogq $0x7,foo(%r10){1to4},%ymm28,%ymm29
 vpternlogq $0x7,%ymm7,%ymm29,%ymm6{%k4}
 {disp32} vptestmb 2048(%r12),%xmm29,%k2
 vptestmb %ymm23,%ymm27,%k1
 vptestmd 0x0(%rax,%r9,4),%ymm21,%k4
 {disp32} vptestmd 0x1234(%rsi,%r8,8){1to8},%ymm12,%k1
 {disp32} vptestmd %xmm15,%xmm0,%k1
 {evex} vptestmq 0x0(%r10,%r13,2),%zmm13,%k0{%k1}
 vptestmq 8(%rdi){1to4},%ymm8,%k0
 {disp32} vptestmq %ymm13,%ymm30,%k3
 vptestmw -8192(%r13,%rcx,1),%zmm4,%k2
 {disp32} vptestmw %zmm8,%zmm11,%k7
 vptestnmb foo(%rip),%ymm7,%k0{%k7}
 {disp32} vptestnmb %ymm29,%ymm8,%k6
 {evex} vptestnmd foo+8(%rbx,%r11,8),%zmm24,%k3
 vptestnmd foo(%rbp){1to16},%zmm1,%k2
 vptestnmd %xmm5,%xmm27,%k6
 vptestnmq foo(%rip),%ymm3,%k2{%k7}
 vptestnmq 8(%rsi){1to2},%xmm3,%k1
 vptestnmq %ymm22,%ymm16,%k6{%k3}
 vptestnmw 0x0(%r13,%rdx,2),%zmm31,%k0
 vptestnmw %xmm22,%xmm24,%k2
 {disp32} vpunpckhbw foo(%rip),%ymm24,%ymm6{%k4}{z}
 {disp32} vpunpckhbw %zmm8,%zmm18,%zmm2{%k7}
 vpunpckhdq 0x0(%rbp),%xmm11,%xmm13
 {evex} vpunpckhdq 512(%rax){1to16},%zmm30,%zmm21
 {evex} vpunpckhdq %ymm29,%ymm24,%ymm19
 {disp32} vpunpckhqdq 17(%r13,%rbx,8),%xmm31,%xmm25{%k5}
 {evex} vpunpckhqdq foo(%rip){1to8},%zmm6,%zmm9
 vpunpckhqdq %ymm31,%ymm1,%ymm30{%k5}
 {evex} vpunpckhwd 2032(%rcx,%rdi,1),%xmm28,%xmm0{%k7}{z}
 vpunpckhwd %zmm27,%zmm12,%zmm6
 vpunpcklbw 17(%rbp),%xmm7,%xmm15
 vpunpcklbw %zmm23,%zmm26,%zmm22{%k4}{z}
 {disp32} vpunpckldq 4096(%rdi),%ymm14,%ymm29
 vpunpckldq foo+8(%rsi,%r11,2){1to8},%ymm0,%ymm11
 vpunpckldq %xmm11,%xmm25,%xmm0
 {disp32} vpunpcklqdq (%r15,%rdx,1),%xmm19,%xmm27
 vpunpcklqdq 0x0(%rcx,%rax,2){1to4},%ymm5,%ymm28
 vpunpcklqdq %zmm29,%zmm6,%zmm18{%k6}
 {evex} vpunpcklwd foo+8(%rax,%rbx,2),%xmm11,%xmm6{%k4}
 vpunpcklwd %zmm0,%zmm11,%zmm26{%k7}
 {disp32} vpxord foo(%rip),%xmm17,%xmm9{%k1}{z}
 {evex} vpxord 512(%r14,%r13,8){1to8},%ymm16,%ymm16
 vpxord %ymm1,%ymm20,%ymm31{%k3}{z}
 {disp32} vpxorq -8192(%r15),%zmm5,%zmm1{%k3}{z}
 vpxorq foo(%rip){1to4},%ymm13,%ymm10
 vpxorq %xmm17,%xmm25,%xmm9{%k6}{z}
 {disp32} vrangepd $0x7,foo+8(%rax),%ymm30,%ymm21{%k7}
 vrangepd $0x7,foo(%rip){1to2},%xmm7,%xmm20
 {disp32} vrangepd $0x7,%ymm0,%ymm26,%ymm0
 vrangepd $0x7,{sae},%zmm19,%zmm1,%zmm20
 {disp32} vrangeps $0x7,foo(%rax,%r10,8),%xmm23,%xmm23{%k2}{z}
 vrangeps $0x7,foo+8(%rsi){1to4},%xmm11,%xmm2
 vrangeps $0x7,%xmm28,%xmm11,%xmm5{%k3}
 {disp32} vrangeps $0x7,{sae},%zmm5,%zmm18,%zmm4
 {disp32} vrangesd $0x7,0x0(%r8),%xmm3,%xmm3{%k6}{z}
 vrangesd $0x7,%xmm9,%xmm19,%xmm14{%k3}{z}
 {disp32} vrangesd $0x7,{sae},%xmm4,%xmm23,%xmm10
 vrangess $0x7,0x1234(%rbx),%xmm23,%xmm5{%k6}{z}
 vrangess $0x7,%xmm17,%xmm23,%xmm8{%k6}
 {evex} vrangess $0x7,{sae},%xmm10,%xmm25,%xmm6
 {evex} vrcp14pd 0x0(%r11),%xmm3{%k7}
 {disp32} vrcp14pd foo(%rip){1to4},%ymm9
 {disp32} vrcp14pd %zmm6,%zmm9
 {disp32} vrcp14ps 16(%rdx),%xmm0{%k1}
 vrcp14ps (%rdx,%rdi,8){1to8},%ymm13
 vrcp14ps %xmm1,%xmm4
 vrcp14sd 8(%rbx),%xmm31,%xmm26{%k1}
 {evex} vrcp14sd %xmm21,%xmm25,%xmm18
 vrcp14ss foo(%r12,%r8,4),%xmm11,%xmm0{%k6}
 {evex} vrcp14ss %xmm14,%xmm31,%xmm10{%k2}
 {disp32} vrcp28pd foo(%rip),%zmm10{%k3}
 {evex} vrcp28pd 1024(%r8){1to8},%zmm17
 vrcp28pd %zmm3,%zmm31{%k7}
 {disp32} vrcp28pd {sae},%zmm20,%zmm19
 {evex} vrcp28ps 8192(%rbx,%r10,4),%zmm8{%k4}
 {disp32} vrcp28ps (%r10){1to16},%zmm24
 {evex} vrcp28ps %zmm0,%zmm3{%k4}{z}
 vrcp28ps {sae},%zmm30,%zmm16
 {evex} vrcp28sd foo+8(%r12),%xmm19,%xmm20{%k7}
 vrcp28sd %xmm14,%xmm1,%xmm25{%k7}{z}
 {disp32} vrcp28sd {sae},%xmm4,%xmm24,%xmm25
 vrcp28ss -512(%rsp),%xmm20,%xmm9{%k7}{z}
 vrcp28ss %xmm29,%xmm31,%xmm14
 {evex} vrcp28ss {sae},%xmm30,%xmm9,%xmm21
 vrcpph foo(%rip),%zmm29{%k2}{z}
 vrcpph 0x1234(%rdx,%r15,2){1to32},%zmm3
 {disp32} vrcpph %ymm14,%ymm21{%k1}{z}
 {disp32} vrcpsh foo(%rip),%xmm26,%xmm12
 vrcpsh %xmm31,%xmm5,%xmm25{%k2}
 {disp32} vreducepd $0x7,0x0(%r14),%zmm8{%k2}
 {evex} vreducepd $0x7,foo(%rip){1to8},%zmm4
 vreducepd $0x7,%ymm10,%ymm1{%k7}
 {disp32} vreducepd $0x7,{sae},%zmm1,%zmm3
 {evex} vreduceph $0x7,17(%rsi,%r9,1),%xmm2{%k1}{z}
 {evex} vreduceph $0x7,254(%rsp,%r12,1){1to16},%ymm15
 vreduceph $0x7,%zmm14,%zmm8{%k3}
 {disp32} vreduceph $0x7,{sae},%zmm8,%zmm0
 vreduceps $0x7,-8192(%rcx),%zmm4{%k5}{z}
 {disp32} vreduceps $0x7,4(%r8,%r9,4){1to4},%xmm13
 vreduceps $0x7,%ymm23,%ymm8{%k3}
 vreduceps $0x7,{sae},%zmm17,%zmm19
 {evex} vreducesd $0x7,0x1234(%r12,%r12,8),%xmm7,%xmm7{%k6}{z}
 {disp32} vreducesd $0x7,%xmm1,%xmm26,%xmm24{%k1}{z}
 {disp32} vreducesd $0x7,{sae},%xmm14,%xmm8,%xmm13
 vreducesh $0x7,0x1234(%rdx),%xmm17,%xmm10{%k4}{z}
 {disp32} vreducesh $0x7,%xmm12,%xmm6,%xmm4
 vreducesh $0x7,{sae},%xmm7,%xmm6,%xmm4
 {disp32} vreducess $0x7,4(%r15),%xmm5,%xmm6{%k4}{z}
 {evex} vreducess $0x7,%xmm14,%xmm21,%xmm21{%k5}
 vreducess $0x7,{sae},%xmm8,%xmm14,%xmm24
 vrndscalepd $0x7,2048(%rdx,%rsi,8),%xmm14{%k7}{z}
 vrndscalepd $0x7,1024(%rdi){1to2},%xmm25
 {evex} vrndscalepd $0x7,%ymm13,%ymm20{%k7}{z}
 vrndscalepd $0x7,{sae},%zmm15,%zmm10
 {disp32} vrndscaleph $0x7,33(%r14),%ymm4{%k2}
 vrndscaleph $0x7,3(%rsp){1to32},%zmm21
 {evex} vrndscaleph $0x7,%xmm10,%xmm28{%k7}
 {disp32} vrndscaleph $0x7,{sae},%zmm18,%zmm2
 {disp32} vrndscaleps $0x7,0x1234(%rdi,%r11,1),%xmm4{%k1}
 vrndscaleps $0x7,5(%r12){1to4},%xmm31
 vrndscaleps $0x7,%zmm28,%zmm21
 {evex} vrndscaleps $0x7,{sae},%zmm24,%zmm0
 {disp32} vrndscalesd $0x7,0x0(%rax),%xmm26,%xmm10
 {disp32} vrndscalesd $0x7,%xmm8,%xmm12,%xmm19{%k4}
 {evex} vrndscalesd $0x7,{sae},%xmm26,%xmm14,%xmm30
 {evex} vrndscalesh $0x7,foo(%rax,%r15,1),%xmm7,%xmm12{%k6}
 {disp32} vrndscalesh $0x7,%xmm27,%xmm21,%xmm9{%k1}
 {disp32} vrndscalesh $0x7,{sae},%xmm14,%xmm27,%xmm5
 {disp32} vrndscaless $0x7,(%rcx),%xmm27,%xmm15
 vrndscaless $0x7,%xmm29,%xmm9,%xmm6{%k4}{z}
 vrndscaless $0x7,{sae},%xmm25,%xmm19,%xmm12
 {evex} vrsqrt14pd (%r10),%ymm27{%k4}
 vrsqrt14pd foo(%rip){1to2},%xmm26
 {disp32} vrsqrt14pd %zmm28,%zmm24
 {disp32} vrsqrt14ps foo(%rip),%zmm30{%k6}
 {evex} vrsqrt14ps foo(%r12){1to4},%xmm27
 vrsqrt14ps %xmm31,%xmm23
 vrsqrt14sd 0x1234(%r9),%xmm8,%xmm19{%k5}
 vrsqrt14sd %xmm31,%xmm31,%xmm22{%k4}
 {evex} vrsqrt14ss foo(%r8,%r10,2),%xmm25,%xmm12{%k4}{z}
 {evex} vrsqrt14ss %xmm16,%xmm13,%xmm1
 vrsqrt28pd 0x1234(%r9,%rsi,1),%zmm27{%k2}{z}
 {evex} vrsqrt28pd 0x1234(%rcx,%r13,4){1to8},%zmm25
 vrsqrt28pd %zmm19,%zmm2{%k6}
 vrsqrt28pd {sae},%zmm28,%zmm4
 vrsqrt28ps foo(%rip),%zmm7
 {evex} vrsqrt28ps 5(%rbx){1to16},%zmm14
 {disp32} vrsqrt28ps %zmm27,%zmm11{%k2}{z}
 vrsqrt28ps {sae},%zmm15,%zmm5
 vrsqrt28sd foo+8(%r14,%r12,1),%xmm24,%xmm20
 {disp32} vrsqrt28sd %xmm3,%xmm26,%xmm22{%k1}{z}
 {evex} vrsqrt28sd {sae},%xmm29,%xmm27,%xmm10
 {evex} vrsqrt28ss 0x0(%r12,%rax,4),%xmm7,%xmm26{%k4}
 vrsqrt28ss %xmm6,%xmm29,%xmm27{%k4}{z}
 {evex} vrsqrt28ss {sae},%xmm21,%xmm24,%xmm0
 vrsqrtph 32(%rbp),%ymm24
 vrsqrtph foo(%rip){1to32},%zmm29
 {disp32} vrsqrtph %ymm9,%ymm22
 vrsqrtsh 0x0(%rdx),%xmm4,%xmm22{%k5}{z}
 {disp32} vrsqrtsh %xmm29,%xmm26,%xmm30
 vscalefpd 2032(%r12),%xmm9,%xmm17{%k4}
 {disp32} vscalefpd 0x0(%rcx){1to4},%ymm31,%ymm1
 vscalefpd %zmm17,%zmm28,%zmm6
 vscalefpd {rd-sae},%zmm14,%zmm30,%zmm26
 {evex} vscalefph 0x1234(%rsp),%ymm15,%ymm18{%k3}
 vscalefph foo(%rax,%r8,1){1to32},%zmm0,%zmm16
 {evex} vscalefph %xmm11,%xmm15,%xmm29{%k1}
 vscalefph {rd-sae},%zmm1,%zmm18,%zmm0
 {disp32} vscalefps foo(%rbx),%ymm9,%ymm31
 {evex} vscalefps 5(%r12,%rdx,4){1to8},%ymm2,%ymm18
 vscalefps %xmm15,%xmm6,%xmm29{%k6}{z}
 vscalefps {rd-sae},%zmm16,%zmm14,%zmm24
 {disp32} vscalefsd 0x1234(%rax),%xmm13,%xmm25{%k3}
 vscalefsd %xmm30,%xmm26,%xmm9{%k1}
 vscalefsd {rd-sae},%xmm16,%xmm13,%xmm12
 vscalefsh foo(%r8),%xmm19,%xmm14
 vscalefsh %xmm7,%xmm19,%xmm24{%k3}{z}
 {evex} vscalefsh {rd-sae},%xmm11,%xmm29,%xmm1
 vscalefss -512(%rbp,%rdi,4),%xmm17,%xmm9{%k2}{z}
 vscalefss %xmm25,%xmm6,%xmm13{%k5}{z}
 vscalefss {ru-sae},%xmm26,%xmm7,%xmm22
 {disp32} vscatterdpd %xmm19,0x1234(%r9,%xmm1,1){%k5}
 {disp32} vscatterdps %zmm8,0x0(%rcx,%zmm30,1){%k6}
 {disp32} vscatterpf0dpd -1024(%rcx,%ymm28,1){%k4}
 vscatterpf0dps (%rbp,%zmm11,1){%k3}
 {disp32} vscatterpf0qpd 8(%r14,%zmm1,1){%k1}
 vscatterpf0qps 4(%rax,%zmm0,1){%k4}
 vscatterpf1dpd 0x0(%rdx,%ymm18,1){%k5}
 vscatterpf1dps 0x1234(%rdi,%zmm7,1){%k7}
 {evex} vscatterpf1qpd 8(%rax,%zmm30,1){%k6}
 vscatterpf1qps 512(%r11,%zmm9,1){%k4}
 {evex} vscatterqpd %xmm31,9(%r12,%xmm17,1){%k2}
 vscatterqps %ymm3,foo+8(%r10,%zmm17,1){%k5}
 vshuff32x4 $0x7,foo(%r13),%ymm31,%ymm9{%k4}
 vshuff32x4 $0x7,foo(%rip){1to16},%zmm9,%zmm29
 vshuff32x4 $0x7,%ymm9,%ymm15,%ymm5
 vshuff64x2 $0x7,-8192(%rbp,%rbx,1),%zmm2,%zmm22{%k1}
 vshuff64x2 $0x7,foo(%rbx,%r15,4){1to8},%zmm29,%zmm2
 vshuff64x2 $0x7,%zmm28,%zmm0,%zmm31{%k4}
 {disp32} vshufi32x4 $0x7,foo(%rip),%ymm13,%ymm31{%k6}
 vshufi32x4 $0x7,foo(%r8){1to16},%zmm7,%zmm0
 {evex} vshufi32x4 $0x7,%zmm1,%zmm31,%zmm14{%k3}
 vshufi64x2 $0x7,(%rdx,%rcx,4),%ymm14,%ymm30
 {evex} vshufi64x2 $0x7,foo(%rip){1to8},%zmm24,%zmm13
 {evex} vshufi64x2 $0x7,%zmm26,%zmm1,%zmm4{%k2}
 {disp32} vshufpd $0x7,foo(%rsi),%ymm13,%ymm15{%k5}{z}
 vshufpd $0x7,foo(%rip){1to4},%ymm20,%ymm26
 vshufpd $0x7,%zmm26,%zmm25,%zmm16{%k7}
 vshufps $0x7,32(%rcx),%ymm12,%ymm17
 {disp32} vshufps $0x7,4(%rdi){1to16},%zmm25,%zmm12
 vshufps $0x7,%xmm12,%xmm10,%xmm8{%k4}{z}
 {disp32} vsqrtpd 8128(%rax,%rax,4),%zmm27
 vsqrtpd foo(%rip){1to8},%zmm21
 vsqrtpd %xmm22,%xmm24{%k4}
 vsqrtpd {ru-sae},%zmm24,%zmm16
 {disp32} vsqrtph 4064(%r8,%rdi,2),%ymm10{%k5}{z}
 {disp32} vsqrtph 3(%rdi){1to32},%zmm11
 {evex} vsqrtph %xmm25,%xmm8
 {evex} vsqrtph {rd-sae},%zmm4,%zmm29
 {disp32} vsqrtps 4096(%rbx),%ymm25{%k1}
 vsqrtps 508(%rax){1to8},%ymm18
 {disp32} vsqrtps %zmm17,%zmm3
 {evex} vsqrtps {rn-sae},%zmm9,%zmm25
 {evex} vsqrtsd -1024(%rbp),%xmm9,%xmm0
 vsqrtsd %xmm29,%xmm1,%xmm20
 vsqrtsd {rd-sae},%xmm18,%xmm13,%xmm3
 {disp32} vsqrtsh 2(%r13),%xmm30,%xmm3{%k2}
 vsqrtsh %xmm29,%xmm3,%xmm17{%k4}{z}
 vsqrtsh {ru-sae},%xmm10,%xmm4,%xmm18
 {evex} vsqrtss 512(%rdx),%xmm6,%xmm12{%k5}{z}
 {evex} vsqrtss %xmm6,%xmm12,%xmm13{%k7}
 {evex} vsqrtss {ru-sae},%xmm9,%xmm6,%xmm5
 {disp32} vsubpd 32(%rax,%r14,4),%ymm11,%ymm4{%k3}
 vsubpd 1016(%rdi,%r10,4){1to2},%xmm24,%xmm25
 {evex} vsubpd %ymm29,%ymm9,%ymm13
 {evex} vsubpd {rd-sae},%zmm20,%zmm17,%zmm3
 vsubph 65(%rcx),%zmm5,%zmm10
 {evex} vsubph 3(%rbx,%r12,8){1to32},%zmm28,%zmm2
 {disp32} vsubph %ymm1,%ymm16,%ymm22
 vsubph {rd-sae},%zmm23,%zmm7,%zmm0
 {evex} vsubps -8192(%rdx,%r14,8),%zmm0,%zmm25{%k1}
 {disp32} vsubps 5(%rbp){1to4},%xmm28,%xmm26
 vsubps %xmm23,%xmm28,%xmm16{%k5}{z}
 {evex} vsubps {rn-sae},%zmm18,%zmm12,%zmm25
 vsubsd (%rax),%xmm8,%xmm4
 vsubsd %xmm5,%xmm29,%xmm3{%k4}{z}
 {disp32} vsubsd {rn-sae},%xmm16,%xmm21,%xmm27
 vsubsh 3(%r12,%rax,1),%xmm25,%xmm8{%k1}
 vsubsh %xmm10,%xmm10,%xmm21{%k4}{z}
 vsubsh {ru-sae},%xmm3,%xmm2,%xmm12
 vsubss foo(%rip),%xmm29,%xmm3{%k7}{z}
 {disp32} vsubss %xmm29,%xmm2,%xmm22
 vsubss {rn-sae},%xmm17,%xmm9,%xmm20
 vucomisd 9(%rdx,%r12,2),%xmm29
 vucomisd %xmm15,%xmm14
 {evex} vucomisd {sae},%xmm9,%xmm10
 vucomish 256(%rbx),%xmm20
 {evex} vucomish %xmm30,%xmm13
 vucomish {sae},%xmm19,%xmm6
 vucomiss 0x0(%r8,%r15,1),%xmm5
 vucomiss %xmm5,%xmm28
 vucomiss {sae},%xmm8,%xmm31
 {disp32} vunpckhpd 0x0(%rbx),%zmm22,%zmm22
 vunpckhpd -1024(%r10,%rdi,4){1to8},%zmm17,%zmm30
 vunpckhpd %ymm20,%ymm19,%ymm28{%k4}
 {evex} vunpckhps 64(%rbp,%rcx,2),%zmm13,%zmm20
 vunpckhps 4(%rax,%r11,2){1to16},%zmm11,%zmm9
 {disp32} vunpckhps %xmm7,%xmm16,%xmm13{%k7}{z}
 vunpcklpd foo(%rsi,%rcx,4),%zmm31,%zmm3{%k7}
 vunpcklpd foo(%rip){1to2},%xmm29,%xmm10
 vunpcklpd %ymm3,%ymm1,%ymm0{%k5}
 vunpcklps (%r13,%rsi,8),%ymm20,%ymm3{%k3}{z}
 {disp32} vunpcklps 5(%rax,%r12,2){1to4},%xmm1,%xmm14
 {disp32} vunpcklps %ymm24,%ymm13,%ymm18{%k1}
 vxorpd foo+8(%rdi,%r12,8),%ymm23,%ymm8{%k3}{z}
 {disp32} vxorpd 9(%rsp){1to4},%ymm3,%ymm24
 {disp32} vxorpd %zmm30,%zmm6,%zmm1{%k7}
 {disp32} vxorps (%rcx,%r14,8),%zmm7,%zmm25
 vxorps foo+8(%r9,%r10,2){1to16},%zmm20,%zmm8
 vxorps %xmm8,%xmm10,%xmm16{%k6}
# Predicates and names for immediates.
 vpcmpeqb %zmm1,%zmm2,%k3
 vpcmpequb %zmm1,%zmm2,%k3
 vpcmpeqw %zmm1,%zmm2,%k3
 vpcmpequw %zmm1,%zmm2,%k3
 vpcmpeqd %zmm1,%zmm2,%k3
 vpcmpequd %zmm1,%zmm2,%k3
 vpcmpeqq %zmm1,%zmm2,%k3
 vpcmpequq %zmm1,%zmm2,%k3
 vpcmpltb %zmm1,%zmm2,%k3
 vpcmpltub %zmm1,%zmm2,%k3
 vpcmpltw %zmm1,%zmm2,%k3
 vpcmpltuw %zmm1,%zmm2,%k3
 vpcmpltd %zmm1,%zmm2,%k3
 vpcmpltud %zmm1,%zmm2,%k3
 vpcmpltq %zmm1,%zmm2,%k3
 vpcmpltuq %zmm1,%zmm2,%k3
 vpcmpleb %zmm1,%zmm2,%k3
 vpcmpleub %zmm1,%zmm2,%k3
 vpcmplew %zmm1,%zmm2,%k3
 vpcmpleuw %zmm1,%zmm2,%k3
 vpcmpled %zmm1,%zmm2,%k3
 vpcmpleud %zmm1,%zmm2,%k3
 vpcmpleq %zmm1,%zmm2,%k3
 vpcmpleuq %zmm1,%zmm2,%k3
 vpcmpneqb %zmm1,%zmm2,%k3
 vpcmpnequb %zmm1,%zmm2,%k3
 vpcmpneqw %zmm1,%zmm2,%k3
 vpcmpnequw %zmm1,%zmm2,%k3
 vpcmpneqd %zmm1,%zmm2,%k3
 vpcmpnequd %zmm1,%zmm2,%k3
 vpcmpneqq %zmm1,%zmm2,%k3
 vpcmpnequq %zmm1,%zmm2,%k3
 vpcmpnltb %zmm1,%zmm2,%k3
 vpcmpnltub %zmm1,%zmm2,%k3
 vpcmpnltw %zmm1,%zmm2,%k3
 vpcmpnltuw %zmm1,%zmm2,%k3
 vpcmpnltd %zmm1,%zmm2,%k3
 vpcmpnltud %zmm1,%zmm2,%k3
 vpcmpnltq %zmm1,%zmm2,%k3
 vpcmpnltuq %zmm1,%zmm2,%k3
 vpcmpnleb %zmm1,%zmm2,%k3
 vpcmpnleub %zmm1,%zmm2,%k3
 vpcmpnlew %zmm1,%zmm2,%k3
 vpcmpnleuw %zmm1,%zmm2,%k3
 vpcmpnled %zmm1,%zmm2,%k3
 vpcmpnleud %zmm1,%zmm2,%k3
 vpcmpnleq %zmm1,%zmm2,%k3
 vpcmpnleuq %zmm1,%zmm2,%k3
 vcmpltps %xmm1,%xmm2,%k3
 vcmpltpd %xmm1,%xmm2,%k3
 vcmpltss %xmm1,%xmm2,%k3
 vcmpltsd %xmm1,%xmm2,%k3
 vcmpneq_oqps %xmm1,%xmm2,%k3
 vcmpneq_oqpd %xmm1,%xmm2,%k3
 vcmpneq_oqss %xmm1,%xmm2,%k3
 vcmpneq_oqsd %xmm1,%xmm2,%k3
 vcmpge_oqps %xmm1,%xmm2,%k3
 vcmpge_oqpd %xmm1,%xmm2,%k3
 vcmpge_oqss %xmm1,%xmm2,%k3
 vcmpge_oqsd %xmm1,%xmm2,%k3
 vcmpngeph %zmm1,%zmm2,%k3
 vpclmulhqlqdq %zmm1,%zmm2,%zmm3
 kmovb %k1,%eax
 kmovb %eax,%k1
 kmovb %k1,%k2
 kmovb (%rax),%k1
 kmovb %k1,foo(%rip)
 kmovw %k1,%eax
 kmovw %eax,%k1
 kmovw %k1,%k2
 kmovw (%rax),%k1
 kmovw %k1,foo(%rip)
 kmovd %k1,%eax
 kmovd %eax,%k1
 kmovd %k1,%k2
 kmovd (%rax),%k1
 kmovd %k1,foo(%rip)
 kmovq %k1,%rax
 kmovq %rax,%k1
 kmovq %k1,%k2
 kmovq (%rax),%k1
 kmovq %k1,foo(%rip)
 kandb %k1,%k2,%k3
 kandw %k1,%k2,%k3
 kandd %k1,%k2,%k3
 kandq %k1,%k2,%k3
 kandnb %k1,%k2,%k3
 kandnw %k1,%k2,%k3
 kandnd %k1,%k2,%k3
 kandnq %k1,%k2,%k3
 korb %k1,%k2,%k3
 korw %k1,%k2,%k3
 kord %k1,%k2,%k3
 korq %k1,%k2,%k3
 kxorb %k1,%k2,%k3
 kxorw %k1,%k2,%k3
 kxord %k1,%k2,%k3
 kxorq %k1,%k2,%k3
 kxnorb %k1,%k2,%k3
 kxnorw %k1,%k2,%k3
 kxnord %k1,%k2,%k3
 kxnorq %k1,%k2,%k3
 kaddb %k1,%k2,%k3
 kaddw %k1,%k2,%k3
 kaddd %k1,%k2,%k3
 kaddq %k1,%k2,%k3
 knotb %k1,%k2
 knotw %k1,%k2
 knotd %k1,%k2
 knotq %k1,%k2
 ktestb %k1,%k2
 ktestw %k1,%k2
 ktestd %k1,%k2
 ktestq %k1,%k2
 kortestb %k1,%k2
 kortestw %k1,%k2
 kortestd %k1,%k2
 kortestq %k1,%k2
 kshiftlb $3,%k1,%k2
 kshiftlw $3,%k1,%k2
 kshiftld $3,%k1,%k2
 kshiftlq $3,%k1,%k2
 kshiftrb $3,%k1,%k2
 kshiftrw $3,%k1,%k2
 kshiftrd $3,%k1,%k2
 kshiftrq $3,%k1,%k2
 kunpckbw %k1,%k2,%k3
 kunpckwd %k1,%k2,%k3
 kunpckdq %k1,%k2,%k3
 vmovaps %xmm1,%xmm2
 {evex} vmovaps %xmm1,%xmm2
 vmovaps %xmm1,%xmm16
 vmovups %zmm8,%zmm1

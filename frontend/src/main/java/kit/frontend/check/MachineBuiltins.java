package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.VectorType;

/**
 * The machine's instructions as functions: {@code __builtin_ia32_…} as data. A row says names
 * (without that prefix), type, instructions and operands as in inline assembly, and what it
 * destroys; lowering makes an asm statement of a call. Most programs use the intrinsics of the
 * headers instead, which the headers write in C and assembly themselves; these are for those that
 * call gcc's own names.
 *
 * <p>In the instructions {@code @} is the mnemonic that the name holds: without 128 at its end, and
 * for 256 with a v before it. Types: {@code v} void, {@code i8 u8 … u64}, {@code f32 f64}, {@code p
 * cp} pointers, {@code pu16 …} pointers to integers, {@code n} a constant, {@code v4sf …} vectors
 * as gcc names its modes. A result has the first operand.
 *
 * <p>Source: Intel SDM volume 2; types and operands' order were checked by compiling and running
 * each with gcc 12.
 */
public final class MachineBuiltins {
  private static final String TABLE =
      """
      rdtsc | u64 | rdtsc; shlq $32, %%rdx; orq %%rdx, %0 | =a | rdx
      rdtscp | u64 pu32 | rdtscp; movl %%ecx, (%1); shlq $32, %%rdx; orq %%rdx, %0 | =&a r | rcx rdx memory
      rdpmc | u64 i32 | rdpmc; shlq $32, %%rdx; orq %%rdx, %0 | =a c | rdx
      xgetbv | i64 i32 | xgetbv; shlq $32, %%rdx; orq %%rdx, %0 | =a c | rdx
      xsetbv | v i32 i64 | movq %1, %%rdx; shrq $32, %%rdx; xsetbv | c a | rdx
      pause lfence mfence sfence emms serialize wbinvd wbnoinvd clui stui xend fnclex xsusldtrk xresldtrk vzeroupper setssbsy saveprevssp | v | @ | | memory
      vzeroall | v | vzeroall | | xmm0 xmm1 xmm2 xmm3 xmm4 xmm5 xmm6 xmm7 xmm8 xmm9 xmm10 xmm11 xmm12 xmm13 xmm14 xmm15
      testui | u8 | testui; setc %0 | =q |
      clflush clflushopt clwb cldemote | v cp | @ (%0) | r | memory
      clzero | v p | clzero | a | memory
      crc32qi | u32 u32 u8 | crc32b %b2, %0 | =r 0 q |
      crc32hi | u32 u32 u16 | crc32w %w2, %0 | =r 0 r |
      crc32si | u32 u32 u32 | crc32l %2, %0 | =r 0 r |
      crc32di | u64 u64 u64 | crc32q %2, %0 | =r 0 r |
      bsrsi | i32 i32 | bsrl %1, %0 | =r r |
      bsrdi | i32 i64 | bsrq %1, %q0 | =r r |
      rdrand16_step | i32 pu16 | rdrandw %w0; movw %w0, (%1); movl $0, %0; setc %b0 | =&q r | memory
      rdrand32_step | i32 pu32 | rdrandl %0; movl %0, (%1); movl $0, %0; setc %b0 | =&q r | memory
      rdrand64_step | i32 pu64 | rdrandq %q0; movq %q0, (%1); movl $0, %0; setc %b0 | =&q r | memory
      rdseed_hi_step | i32 pu16 | rdseedw %w0; movw %w0, (%1); movl $0, %0; setc %b0 | =&q r | memory
      rdseed_si_step | i32 pu32 | rdseedl %0; movl %0, (%1); movl $0, %0; setc %b0 | =&q r | memory
      rdseed_di_step | i32 pu64 | rdseedq %q0; movq %q0, (%1); movl $0, %0; setc %b0 | =&q r | memory
      addcarryx_u32 | u8 u8 u32 u32 pu32 | movl %2, %%r11d; addb $-1, %0; adcl %3, %%r11d; movl %%r11d, (%4); setc %0 | =&q 0 r r r | r11 memory
      addcarryx_u64 | u8 u8 u64 u64 pu64 | movq %2, %%r11; addb $-1, %0; adcq %3, %%r11; movq %%r11, (%4); setc %0 | =&q 0 r r r | r11 memory
      sbb_u32 | u8 u8 u32 u32 pu32 | movl %2, %%r11d; addb $-1, %0; sbbl %3, %%r11d; movl %%r11d, (%4); setc %0 | =&q 0 r r r | r11 memory
      sbb_u64 | u8 u8 u64 u64 pu64 | movq %2, %%r11; addb $-1, %0; sbbq %3, %%r11; movq %%r11, (%4); setc %0 | =&q 0 r r r | r11 memory
      bextr_u32 | u32 u32 u32 | bextrl %2, %1, %0 | =r r r |
      bextr_u64 | u64 u64 u64 | bextrq %2, %1, %0 | =r r r |
      bzhi_si | u32 u32 u32 | bzhil %2, %1, %0 | =r r r |
      bzhi_di | u64 u64 u64 | bzhiq %2, %1, %0 | =r r r |
      pdep_si | u32 u32 u32 | pdepl %2, %1, %0 | =r r r |
      pdep_di | u64 u64 u64 | pdepq %2, %1, %0 | =r r r |
      pext_si | u32 u32 u32 | pextl %2, %1, %0 | =r r r |
      pext_di | u64 u64 u64 | pextq %2, %1, %0 | =r r r |
      lzcnt_u16 | u16 u16 | lzcntw %1, %0 | =r r |
      lzcnt_u32 | u32 u32 | lzcntl %1, %0 | =r r |
      lzcnt_u64 | u64 u64 | lzcntq %1, %0 | =r r |
      tzcnt_u16 | u16 u16 | tzcntw %1, %0 | =r r |
      tzcnt_u32 | u32 u32 | tzcntl %1, %0 | =r r |
      tzcnt_u64 | u64 u64 | tzcntq %1, %0 | =r r |
      rolqi | u8 u8 i32 | rolb %%cl, %0 | =r 0 c |
      rolhi | u16 u16 i32 | rolw %%cl, %0 | =r 0 c |
      rorqi | u8 u8 i32 | rorb %%cl, %0 | =r 0 c |
      rorhi | u16 u16 i32 | rorw %%cl, %0 | =r 0 c |
      ldmxcsr | v u32 | ldmxcsr %0 | m |
      stmxcsr | u32 | stmxcsr %0 | =m |
      readeflags_u64 | u64 | leaq -128(%%rsp), %%rsp; pushfq; popq %0; leaq 128(%%rsp), %%rsp | =r | memory
      writeeflags_u64 | v u64 | leaq -128(%%rsp), %%rsp; pushq %0; popfq; leaq 128(%%rsp), %%rsp | r | memory
      fxsave fxsave64 fxrstor fxrstor64 fnstenv fldenv | v p | @ (%0) | r | memory
      xsave xsave64 xsaveopt xsaveopt64 xsavec xsavec64 xsaves xsaves64 xrstor xrstor64 xrstors xrstors64 | v p i64 | movq %1, %%rdx; shrq $32, %%rdx; @ (%0) | r a | rdx memory
      fnstsw | u16 | fnstsw %0 | =a |
      rdfsbase32 | u32 | rdfsbase %0 | =r |
      rdfsbase64 | u64 | rdfsbase %0 | =r |
      rdgsbase32 | u32 | rdgsbase %0 | =r |
      rdgsbase64 | u64 | rdgsbase %0 | =r |
      wrfsbase32 | v u32 | wrfsbase %0 | r |
      wrfsbase64 | v u64 | wrfsbase %0 | r |
      wrgsbase32 | v u32 | wrgsbase %0 | r |
      wrgsbase64 | v u64 | wrgsbase %0 | r |
      monitor | v cp u32 u32 | monitor | a c d | memory
      mwait | v u32 u32 | mwait | c a | memory
      rdpid | u32 | rdpid %q0 | =r |
      rdpkru | u32 | xorl %%ecx, %%ecx; rdpkru | =a | rcx rdx
      wrpkru | v u32 | xorl %%ecx, %%ecx; xorl %%edx, %%edx; wrpkru | a | rcx rdx memory
      xbegin | u32 | movl $-1, %0; xbegin 1f; 1: | =a | memory
      xabort | v n | xabort %0 | n | memory
      xtest | i32 | xtest; setnz %b0; movzbl %b0, %0 | =q |
      movnti | v p i32 | movntil %1, (%0) | r r | memory
      movnti64 | v p i64 | movntiq %1, (%0) | r r | memory
      directstoreu_u32 | v p u32 | movdiri %1, (%0) | r r | memory
      directstoreu_u64 | v p u64 | movdiri %1, (%0) | r r | memory
      movdir64b | v p cp | movdir64b (%1), %0 | r r | memory
      ptwrite32 | v u32 | ptwritel %0 | r |
      ptwrite64 | v u64 | ptwriteq %0 | r |
      incsspd | v u32 | incsspd %0 | r | memory
      incsspq | v u64 | incsspq %0 | r | memory
      rdsspd | u32 | movl $0, %0; rdsspd %0 | =r |
      rdsspq | u64 | movq $0, %0; rdsspq %0 | =r |
      umonitor | v p | umonitor %0 | r | memory
      umwait tpause | u8 u32 u64 | movq %2, %%rdx; shrq $32, %%rdx; @ %1; setc %0 | =&q r a | rdx memory

      addps subps mulps divps minps maxps andps andnps orps xorps unpckhps unpcklps movhlps movlhps addsubps haddps hsubps addss subss mulss divss minss maxss movss cmpeqps cmpltps cmpleps cmpunordps cmpneqps cmpnltps cmpnleps cmpordps cmpeqss cmpltss cmpless cmpunordss cmpneqss cmpnltss cmpnless cmpordss | v4sf v4sf v4sf | @ %2, %0 | =x 0 x |
      cmpgtps | v4sf v4sf v4sf | cmpltps %1, %0 | =x x 0 |
      cmpgeps | v4sf v4sf v4sf | cmpleps %1, %0 | =x x 0 |
      cmpngtps | v4sf v4sf v4sf | cmpnltps %1, %0 | =x x 0 |
      cmpngeps | v4sf v4sf v4sf | cmpnleps %1, %0 | =x x 0 |
      sqrtps rsqrtps rcpps movshdup movsldup | v4sf v4sf | @ %1, %0 | =x x |
      sqrtss rsqrtss rcpss | v4sf v4sf | @ %0, %0 | =x 0 |
      addpd subpd mulpd divpd minpd maxpd andpd andnpd orpd xorpd unpckhpd unpcklpd addsubpd haddpd hsubpd addsd subsd mulsd divsd minsd maxsd movsd cmpeqpd cmpltpd cmplepd cmpunordpd cmpneqpd cmpnltpd cmpnlepd cmpordpd cmpeqsd cmpltsd cmplesd cmpunordsd cmpneqsd cmpnltsd cmpnlesd cmpordsd | v2df v2df v2df | @ %2, %0 | =x 0 x |
      cmpgtpd | v2df v2df v2df | cmpltpd %1, %0 | =x x 0 |
      cmpgepd | v2df v2df v2df | cmplepd %1, %0 | =x x 0 |
      cmpngtpd | v2df v2df v2df | cmpnltpd %1, %0 | =x x 0 |
      cmpngepd | v2df v2df v2df | cmpnlepd %1, %0 | =x x 0 |
      sqrtpd | v2df v2df | @ %1, %0 | =x x |
      sqrtsd | v2df v2df | @ %0, %0 | =x 0 |
      comieq | i32 v4sf v4sf | comiss %2, %1; sete %b0; setnp %%r11b; andb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      comineq | i32 v4sf v4sf | comiss %2, %1; setne %b0; setp %%r11b; orb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      comilt | i32 v4sf v4sf | comiss %1, %2; seta %b0; movzbl %b0, %0 | =q x x |
      comile | i32 v4sf v4sf | comiss %1, %2; setae %b0; movzbl %b0, %0 | =q x x |
      comigt | i32 v4sf v4sf | comiss %2, %1; seta %b0; movzbl %b0, %0 | =q x x |
      comige | i32 v4sf v4sf | comiss %2, %1; setae %b0; movzbl %b0, %0 | =q x x |
      ucomieq | i32 v4sf v4sf | ucomiss %2, %1; sete %b0; setnp %%r11b; andb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      ucomineq | i32 v4sf v4sf | ucomiss %2, %1; setne %b0; setp %%r11b; orb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      ucomilt | i32 v4sf v4sf | ucomiss %1, %2; seta %b0; movzbl %b0, %0 | =q x x |
      ucomile | i32 v4sf v4sf | ucomiss %1, %2; setae %b0; movzbl %b0, %0 | =q x x |
      ucomigt | i32 v4sf v4sf | ucomiss %2, %1; seta %b0; movzbl %b0, %0 | =q x x |
      ucomige | i32 v4sf v4sf | ucomiss %2, %1; setae %b0; movzbl %b0, %0 | =q x x |
      comisdeq | i32 v2df v2df | comisd %2, %1; sete %b0; setnp %%r11b; andb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      comisdneq | i32 v2df v2df | comisd %2, %1; setne %b0; setp %%r11b; orb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      comisdlt | i32 v2df v2df | comisd %1, %2; seta %b0; movzbl %b0, %0 | =q x x |
      comisdle | i32 v2df v2df | comisd %1, %2; setae %b0; movzbl %b0, %0 | =q x x |
      comisdgt | i32 v2df v2df | comisd %2, %1; seta %b0; movzbl %b0, %0 | =q x x |
      comisdge | i32 v2df v2df | comisd %2, %1; setae %b0; movzbl %b0, %0 | =q x x |
      ucomisdeq | i32 v2df v2df | ucomisd %2, %1; sete %b0; setnp %%r11b; andb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      ucomisdneq | i32 v2df v2df | ucomisd %2, %1; setne %b0; setp %%r11b; orb %%r11b, %b0; movzbl %b0, %0 | =q x x | r11
      ucomisdlt | i32 v2df v2df | ucomisd %1, %2; seta %b0; movzbl %b0, %0 | =q x x |
      ucomisdle | i32 v2df v2df | ucomisd %1, %2; setae %b0; movzbl %b0, %0 | =q x x |
      ucomisdgt | i32 v2df v2df | ucomisd %2, %1; seta %b0; movzbl %b0, %0 | =q x x |
      ucomisdge | i32 v2df v2df | ucomisd %2, %1; setae %b0; movzbl %b0, %0 | =q x x |
      cvtss2si cvttss2si | i32 v4sf | @ %1, %0 | =r x |
      cvtss2si64 | i64 v4sf | cvtss2si %1, %0 | =r x |
      cvttss2si64 | i64 v4sf | cvttss2si %1, %0 | =r x |
      cvtsd2si cvttsd2si | i32 v2df | @ %1, %0 | =r x |
      cvtsd2si64 | i64 v2df | cvtsd2si %1, %0 | =r x |
      cvttsd2si64 | i64 v2df | cvttsd2si %1, %0 | =r x |
      cvtsi2ss | v4sf v4sf i32 | cvtsi2ssl %2, %0 | =x 0 r |
      cvtsi642ss | v4sf v4sf i64 | cvtsi2ssq %2, %0 | =x 0 r |
      cvtsi2sd | v2df v2df i32 | cvtsi2sdl %2, %0 | =x 0 r |
      cvtsi642sd | v2df v2df i64 | cvtsi2sdq %2, %0 | =x 0 r |
      cvtsd2ss | v4sf v4sf v2df | @ %2, %0 | =x 0 x |
      cvtss2sd | v2df v2df v4sf | @ %2, %0 | =x 0 x |
      cvtdq2ps | v4sf v4si | @ %1, %0 | =x x |
      cvtdq2pd | v2df v4si | @ %1, %0 | =x x |
      cvtpd2dq cvttpd2dq | v4si v2df | @ %1, %0 | =x x |
      cvtpd2ps | v4sf v2df | @ %1, %0 | =x x |
      cvtps2dq cvttps2dq | v4si v4sf | @ %1, %0 | =x x |
      cvtps2pd | v2df v4sf | @ %1, %0 | =x x |
      movmskps | i32 v4sf | @ %1, %0 | =r x |
      movmskpd | i32 v2df | @ %1, %0 | =r x |
      pmovmskb128 | i32 v16qi | @ %1, %0 | =r x |
      shufps blendps dpps insertps128 roundss | v4sf v4sf v4sf n | @ %3, %2, %0 | =x 0 x n |
      shufpd blendpd dppd roundsd | v2df v2df v2df n | @ %3, %2, %0 | =x 0 x n |
      roundps | v4sf v4sf n | @ %2, %1, %0 | =x x n |
      roundpd | v2df v2df n | @ %2, %1, %0 | =x x n |
      pshufd | v4si v4si n | @ %2, %1, %0 | =x x n |
      pshuflw pshufhw | v8hi v8hi n | @ %2, %1, %0 | =x x n |
      pblendw128 | v8hi v8hi v8hi n | @ %3, %2, %0 | =x 0 x n |
      mpsadbw128 | v16qi v16qi v16qi n | @ %3, %2, %0 | =x 0 x n |
      pclmulqdq128 | v2di v2di v2di n | @ %3, %2, %0 | =x 0 x n |
      blendvps | v4sf v4sf v4sf v4sf | blendvps %%xmm0, %2, %0 | =&x 0 x Yz |
      blendvpd | v2df v2df v2df v2df | blendvpd %%xmm0, %2, %0 | =&x 0 x Yz |
      pblendvb128 | v16qi v16qi v16qi v16qi | pblendvb %%xmm0, %2, %0 | =&x 0 x Yz |
      loadups | v4sf cp | movups (%1), %0 | =x r | memory
      loadupd | v2df cp | movupd (%1), %0 | =x r | memory
      loaddqu lddqu | v16qi cp | lddqu (%1), %0 | =x r | memory
      storeups | v p v4sf | movups %1, (%0) | r x | memory
      storeupd | v p v2df | movupd %1, (%0) | r x | memory
      storedqu | v p v16qi | movdqu %1, (%0) | r x | memory
      loadhpd | v2df v2df cp | movhpd (%2), %0 | =x 0 r | memory
      loadlpd | v2df v2df cp | movlpd (%2), %0 | =x 0 r | memory
      loadhps | v4sf v4sf cp | movhps (%2), %0 | =x 0 r | memory
      loadlps | v4sf v4sf cp | movlps (%2), %0 | =x 0 r | memory
      storehps | v p v4sf | movhps %1, (%0) | r x | memory
      storelps | v p v4sf | movlps %1, (%0) | r x | memory
      movntps | v p v4sf | movntps %1, (%0) | r x | memory
      movntpd | v p v2df | movntpd %1, (%0) | r x | memory
      movntdq | v p v2di | movntdq %1, (%0) | r x | memory
      movntdqa | v2di p | movntdqa (%1), %0 | =x r | memory
      paddb128 psubb128 paddsb128 paddusb128 psubsb128 psubusb128 pavgb128 pcmpeqb128 pcmpgtb128 pmaxub128 pminub128 pmaxsb128 pminsb128 pshufb128 psignb128 punpckhbw128 punpcklbw128 | v16qi v16qi v16qi | @ %2, %0 | =x 0 x |
      paddw128 psubw128 paddsw128 paddusw128 psubsw128 psubusw128 pmullw128 pmulhw128 pmulhuw128 pavgw128 pcmpeqw128 pcmpgtw128 pmaxsw128 pminsw128 pmaxuw128 pminuw128 phaddw128 phsubw128 phaddsw128 phsubsw128 psignw128 pmulhrsw128 punpckhwd128 punpcklwd128 psllw128 psrlw128 psraw128 | v8hi v8hi v8hi | @ %2, %0 | =x 0 x |
      paddd128 psubd128 pcmpeqd128 pcmpgtd128 pmulld128 pmaxsd128 pmaxud128 pminsd128 pminud128 phaddd128 phsubd128 psignd128 punpckhdq128 punpckldq128 pslld128 psrld128 psrad128 sha1msg1 sha1msg2 sha1nexte sha256msg1 sha256msg2 | v4si v4si v4si | @ %2, %0 | =x 0 x |
      paddq128 psubq128 pand128 pandn128 por128 pxor128 punpckhqdq128 punpcklqdq128 psllq128 psrlq128 pcmpeqq pcmpgtq aesenc128 aesenclast128 aesdec128 aesdeclast128 | v2di v2di v2di | @ %2, %0 | =x 0 x |
      packsswb128 packuswb128 | v16qi v8hi v8hi | @ %2, %0 | =x 0 x |
      packssdw128 packusdw128 | v8hi v4si v4si | @ %2, %0 | =x 0 x |
      pmaddwd128 | v4si v8hi v8hi | @ %2, %0 | =x 0 x |
      pmuludq128 pmuldq128 | v2di v4si v4si | @ %2, %0 | =x 0 x |
      psadbw128 | v2di v16qi v16qi | @ %2, %0 | =x 0 x |
      pmaddubsw128 | v8hi v16qi v16qi | @ %2, %0 | =x 0 x |
      psllwi128 | v8hi v8hi i32 | movd %2, %%xmm15; psllw %%xmm15, %0 | =x 0 r | xmm15
      psrlwi128 | v8hi v8hi i32 | movd %2, %%xmm15; psrlw %%xmm15, %0 | =x 0 r | xmm15
      psrawi128 | v8hi v8hi i32 | movd %2, %%xmm15; psraw %%xmm15, %0 | =x 0 r | xmm15
      pslldi128 | v4si v4si i32 | movd %2, %%xmm15; pslld %%xmm15, %0 | =x 0 r | xmm15
      psrldi128 | v4si v4si i32 | movd %2, %%xmm15; psrld %%xmm15, %0 | =x 0 r | xmm15
      psradi128 | v4si v4si i32 | movd %2, %%xmm15; psrad %%xmm15, %0 | =x 0 r | xmm15
      psllqi128 | v2di v2di i32 | movd %2, %%xmm15; psllq %%xmm15, %0 | =x 0 r | xmm15
      psrlqi128 | v2di v2di i32 | movd %2, %%xmm15; psrlq %%xmm15, %0 | =x 0 r | xmm15
      pabsb128 | v16qi v16qi | @ %1, %0 | =x x |
      pabsw128 phminposuw128 | v8hi v8hi | @ %1, %0 | =x x |
      pabsd128 | v4si v4si | @ %1, %0 | =x x |
      aesimc128 | v2di v2di | @ %1, %0 | =x x |
      aeskeygenassist128 | v2di v2di n | @ %2, %1, %0 | =x x n |
      sha1rnds4 | v4si v4si v4si n | @ %3, %2, %0 | =x 0 x n |
      sha256rnds2 | v4si v4si v4si v4si | sha256rnds2 %%xmm0, %2, %0 | =&x 0 x Yz |
      pmovsxbw128 pmovzxbw128 | v8hi v16qi | @ %1, %0 | =x x |
      pmovsxbd128 pmovzxbd128 | v4si v16qi | @ %1, %0 | =x x |
      pmovsxbq128 pmovzxbq128 | v2di v16qi | @ %1, %0 | =x x |
      pmovsxwd128 pmovzxwd128 | v4si v8hi | @ %1, %0 | =x x |
      pmovsxwq128 pmovzxwq128 | v2di v8hi | @ %1, %0 | =x x |
      pmovsxdq128 pmovzxdq128 | v2di v4si | @ %1, %0 | =x x |
      ptestz128 | i32 v2di v2di | ptest %2, %1; setz %b0; movzbl %b0, %0 | =q x x |
      ptestc128 | i32 v2di v2di | ptest %2, %1; setc %b0; movzbl %b0, %0 | =q x x |
      ptestnzc128 | i32 v2di v2di | ptest %2, %1; seta %b0; movzbl %b0, %0 | =q x x |
      pcmpistri128 | i32 v16qi v16qi n | @ %3, %2, %1 | =c x x n |
      pcmpistrm128 | v16qi v16qi v16qi n | @ %3, %2, %1 | =Yz x x n |
      pcmpistria128 | i32 v16qi v16qi n | pcmpistri %3, %2, %1; seta %b0; movzbl %b0, %0 | =q x x n | rcx
      pcmpistric128 | i32 v16qi v16qi n | pcmpistri %3, %2, %1; setc %b0; movzbl %b0, %0 | =q x x n | rcx
      pcmpistrio128 | i32 v16qi v16qi n | pcmpistri %3, %2, %1; seto %b0; movzbl %b0, %0 | =q x x n | rcx
      pcmpistris128 | i32 v16qi v16qi n | pcmpistri %3, %2, %1; sets %b0; movzbl %b0, %0 | =q x x n | rcx
      pcmpistriz128 | i32 v16qi v16qi n | pcmpistri %3, %2, %1; setz %b0; movzbl %b0, %0 | =q x x n | rcx
      pcmpestri128 | i32 v16qi i32 v16qi i32 n | @ %5, %3, %1 | =c x a x d n |
      pcmpestrm128 | v16qi v16qi i32 v16qi i32 n | @ %5, %3, %1 | =Yz x a x d n |

      paddb psubb paddsb paddusb psubsb psubusb pavgb pcmpeqb pcmpgtb pmaxub pminub pshufb psignb punpckhbw punpcklbw | v8qi v8qi v8qi | @ %2, %0 | =y 0 y |
      paddw psubw paddsw paddusw psubsw psubusw pmullw pmulhw pmulhuw pavgw pcmpeqw pcmpgtw pmaxsw pminsw phaddw phsubw phaddsw phsubsw psignw pmulhrsw punpckhwd punpcklwd psllw psrlw psraw | v4hi v4hi v4hi | @ %2, %0 | =y 0 y |
      paddd psubd pcmpeqd pcmpgtd phaddd phsubd psignd punpckhdq punpckldq | v2si v2si v2si | @ %2, %0 | =y 0 y |
      pand pandn por pxor | v2si v2si v2si | @ %2, %0 | =y 0 y |
      packsswb packuswb | v8qi v4hi v4hi | @ %2, %0 | =y 0 y |
      packssdw | v4hi v2si v2si | @ %2, %0 | =y 0 y |
      pmaddwd | v2si v4hi v4hi | @ %2, %0 | =y 0 y |
      pmovmskb | i32 v8qi | @ %1, %0 | =r y |
      pshufw | v4hi v4hi n | @ %2, %1, %0 | =y y n |

      addps256 subps256 mulps256 divps256 minps256 maxps256 andps256 andnps256 orps256 xorps256 unpckhps256 unpcklps256 addsubps256 haddps256 hsubps256 | v8sf v8sf v8sf | @ %2, %1, %0 | =x x x |
      addpd256 subpd256 mulpd256 divpd256 minpd256 maxpd256 andpd256 andnpd256 orpd256 xorpd256 unpckhpd256 unpcklpd256 addsubpd256 haddpd256 hsubpd256 | v4df v4df v4df | @ %2, %1, %0 | =x x x |
      sqrtps256 rsqrtps256 rcpps256 movshdup256 movsldup256 | v8sf v8sf | @ %1, %0 | =x x |
      sqrtpd256 movddup256 | v4df v4df | @ %1, %0 | =x x |
      cmpps256 shufps256 blendps256 dpps256 | v8sf v8sf v8sf n | @ %3, %2, %1, %0 | =x x x n |
      cmppd256 shufpd256 blendpd256 | v4df v4df v4df n | @ %3, %2, %1, %0 | =x x x n |
      roundps256 | v8sf v8sf n | @ %2, %1, %0 | =x x n |
      roundpd256 | v4df v4df n | @ %2, %1, %0 | =x x n |
      movmskps256 | i32 v8sf | @ %1, %0 | =r x |
      movmskpd256 | i32 v4df | @ %1, %0 | =r x |
      pmovmskb256 | i32 v32qi | @ %1, %0 | =r x |
      paddsb256 paddusb256 psubsb256 psubusb256 pavgb256 pmaxub256 pminub256 pmaxsb256 pminsb256 pshufb256 psignb256 punpckhbw256 punpcklbw256 pcmpeqb256 pcmpgtb256 | v32qi v32qi v32qi | @ %2, %1, %0 | =x x x |
      paddsw256 paddusw256 psubsw256 psubusw256 pmulhw256 pmulhuw256 pavgw256 pmaxsw256 pminsw256 pmaxuw256 pminuw256 phaddw256 phsubw256 phaddsw256 phsubsw256 psignw256 pmulhrsw256 punpckhwd256 punpcklwd256 pcmpeqw256 pcmpgtw256 | v16hi v16hi v16hi | @ %2, %1, %0 | =x x x |
      pmaxsd256 pmaxud256 pminsd256 pminud256 phaddd256 phsubd256 psignd256 punpckhdq256 punpckldq256 pcmpeqd256 pcmpgtd256 | v8si v8si v8si | @ %2, %1, %0 | =x x x |
      pcmpeqq256 pcmpgtq256 punpckhqdq256 punpcklqdq256 | v4di v4di v4di | @ %2, %1, %0 | =x x x |
      packsswb256 packuswb256 | v32qi v16hi v16hi | @ %2, %1, %0 | =x x x |
      packssdw256 packusdw256 | v16hi v8si v8si | @ %2, %1, %0 | =x x x |
      pmaddwd256 | v8si v16hi v16hi | @ %2, %1, %0 | =x x x |
      pmaddubsw256 | v16hi v32qi v32qi | @ %2, %1, %0 | =x x x |
      psadbw256 | v16hi v32qi v32qi | @ %2, %1, %0 | =x x x |
      pabsb256 | v32qi v32qi | @ %1, %0 | =x x |
      pabsw256 | v16hi v16hi | @ %1, %0 | =x x |
      pabsd256 | v8si v8si | @ %1, %0 | =x x |
      vfmaddps | v4sf v4sf v4sf v4sf | vfmadd213ps %3, %2, %0 | =x 0 x x |
      vfmaddpd | v2df v2df v2df v2df | vfmadd213pd %3, %2, %0 | =x 0 x x |
      vfmaddss3 | v4sf v4sf v4sf v4sf | vfmadd213ss %3, %2, %0 | =x 0 x x |
      vfmaddsd3 | v2df v2df v2df v2df | vfmadd213sd %3, %2, %0 | =x 0 x x |
      vfmaddps256 | v8sf v8sf v8sf v8sf | vfmadd213ps %3, %2, %0 | =x 0 x x |
      vfmaddpd256 | v4df v4df v4df v4df | vfmadd213pd %3, %2, %0 | =x 0 x x |
      """;

  /** Names without {@code ia32_} that begin so are looked up here. */
  static final String PREFIX = "ia32_";

  /**
   * What a call becomes.
   *
   * @param template the instructions, as in an asm statement
   * @param constraints of the result, unless that is void, and of the arguments
   * @param clobbers what is destroyed besides
   */
  public record Code(String template, List<String> constraints, List<String> clobbers) {}

  private final Context context;
  private final Types types;

  MachineBuiltins(Context context) {
    this.context = context;
    types = context.types;
  }

  /** Whether there is such a builtin; {@code name} begins with {@code ia32_}. */
  static boolean isNamed(String name) {
    return name.startsWith(PREFIX) && placeOf(name.substring(PREFIX.length())) >= 0;
  }

  /** Start of the line with the name. */
  private static int lineOf(String name) {
    return TABLE.lastIndexOf('\n', placeOf(name)) + 1;
  }

  /** Where the name stands among the names of a line, or -1. */
  private static int placeOf(String name) {
    int at = TABLE.indexOf(name);
    while (at >= 0 && !name.isEmpty()) {
      int end = at + name.length();
      int line = TABLE.lastIndexOf('\n', at) + 1;
      boolean whole = (at == line || TABLE.charAt(at - 1) == ' ') && TABLE.charAt(end) == ' ';
      if (whole && TABLE.indexOf('|', line) > at) {
        return at;
      }
      at = TABLE.indexOf(name, at + 1);
    }
    return -1;
  }

  /**
   * The code of a call.
   *
   * @param row the first argument of {@link Builtin#MACHINE}
   * @param nameAt its second argument
   */
  public static Code code(int row, int nameAt) {
    List<String> fields = fields(row);
    String name = TABLE.substring(nameAt, TABLE.indexOf(' ', nameAt));
    return new Code(
        template(fields.get(2), mnemonic(name)), words(fields.get(3)), words(fields.get(4)));
  }

  private static List<String> fields(int row) {
    String line = TABLE.substring(row, TABLE.indexOf('\n', row));
    List<String> fields = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      int bar = line.indexOf('|', from);
      int to = bar < 0 ? line.length() : bar;
      fields.add(line.substring(from, to).trim());
      from = to + 1;
    }
    return fields;
  }

  /** The call of a builtin, named without {@code __builtin_}. */
  Expression call(String builtin, List<Expression> arguments, int position) {
    String name = builtin.substring(PREFIX.length());
    int row = lineOf(name);
    List<String> signature = words(fields(row).get(1));
    List<Expression> converted = new ArrayList<>();
    converted.add(context.folder.ofInt(row, position));
    converted.add(context.folder.ofInt(placeOf(name), position));
    int count = signature.size() - 1;
    if (arguments.size() != count) {
      String written = "__builtin_" + builtin;
      context.diagnostics.error(
          position,
          "too "
              + (arguments.size() < count ? "few" : "many")
              + " arguments to function '"
              + written
              + "'");
      return context.conversions.invalid(position);
    }
    for (int i = 0; i < count; i++) {
      String wanted = signature.get(i + 1);
      Expression argument =
          context.conversions.assignability().argument(arguments.get(i), type(wanted), null, i);
      if (argument instanceof Expression.Invalid) {
        return argument;
      }
      if (wanted.equals("n") && !(argument instanceof Expression.IntegerConstant)) {
        context.diagnostics.error(
            argument.position(),
            "argument " + (i + 1) + " of '__builtin_" + builtin + "' must be a constant");
        return context.conversions.invalid(position);
      }
      converted.add(argument);
    }
    return new Expression.BuiltinCall(Builtin.MACHINE, converted, type(signature.get(0)), position);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int space = text.indexOf(' ', at);
      int end = space < 0 ? text.length() : space;
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static String mnemonic(String name) {
    if (name.endsWith("128")) {
      return name.substring(0, name.length() - 3);
    }
    return name.endsWith("256") ? "v" + name.substring(0, name.length() - 3) : name;
  }

  private static String template(String text, String mnemonic) {
    int at = text.indexOf('@');
    return at < 0 ? text : text.substring(0, at) + mnemonic + text.substring(at + 1);
  }

  private CType type(String name) {
    return switch (name) {
      case "v" -> types.voidType;
      case "i8" -> types.integer(BasicType.SIGNED_CHAR);
      case "u8" -> types.unsignedChar;
      case "i16" -> types.integer(BasicType.SHORT);
      case "u16" -> types.integer(BasicType.UNSIGNED_SHORT);
      case "i32", "n" -> types.intType;
      case "u32" -> types.unsignedInt;
      case "i64" -> types.longLong;
      case "u64" -> types.unsignedLongLong;
      case "f32" -> types.floatType;
      case "f64" -> types.doubleType;
      case "p" -> types.voidPointer;
      case "cp" -> types.constVoidPointer;
      case "pu16", "pu32", "pu64" -> types.pointerTo(type(name.substring(1)));
      default -> vector(name);
    };
  }

  /** {@code v16qi}: how many, and qi, hi, si, di, sf or df. */
  private CType vector(String name) {
    int count = 0;
    int at = 1;
    while (name.charAt(at) <= '9') {
      count = count * 10 + name.charAt(at++) - '0';
    }
    CType element =
        switch (name.substring(at)) {
          case "qi" -> types.charType;
          case "hi" -> types.integer(BasicType.SHORT);
          case "si" -> types.intType;
          case "di" -> types.longLong;
          case "sf" -> types.floatType;
          default -> types.doubleType;
        };
    return new VectorType(element, count, 0);
  }
}

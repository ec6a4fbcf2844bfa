// options: -mwaitpkg -mserialize -mcldemote -mclwb -mclflushopt -mclzero -mrdpid -mpku -mrtm -mptwrite -mshstk -mmovdiri -mmovdir64b -mfsgsbase -mxsave -mxsaveopt -mxsavec -mxsaves -muintr -mtsxldtrk -mwbnoinvd -mrdrnd -mrdseed -mavx -msse3
// Builtins for instructions that few processors and systems have: compiled, not executed.
#include <stdio.h>
volatile int never;
static unsigned char area[4096] __attribute__((aligned(64)));
#define N(x) __builtin_ia32_##x
int main(void) {
  unsigned long long sum = 0;
  if (never) {
    N(xsetbv)(0, 7); sum += N(xgetbv)(0); sum += N(rdpmc)(1); N(serialize)(); N(wbinvd)(); N(wbnoinvd)(); N(clui)(); N(stui)(); sum += N(testui)();
    N(xsusldtrk)(); N(xresldtrk)(); N(setssbsy)(); N(saveprevssp)(); N(clflushopt)(area); N(clwb)(area); N(cldemote)(area); N(clzero)(area);
    N(monitor)(area, 1, 2); N(mwait)(1, 2); sum += N(rdpid)(); sum += N(rdpkru)(); N(wrpkru)(3); sum += N(xbegin)(); N(xabort)(5); N(xend)(); sum += N(xtest)();
    N(ptwrite32)(1); N(ptwrite64)(2); N(incsspd)(1); N(incsspq)(1); sum += N(rdsspd)(); sum += N(rdsspq)();
    N(umonitor)(area); sum += N(umwait)(1, 2); sum += N(tpause)(1, 2); N(directstoreu_u32)(area, 1); N(directstoreu_u64)(area, 2); N(movdir64b)(area, area + 64);
    sum += N(rdfsbase32)() + N(rdfsbase64)() + N(rdgsbase32)() + N(rdgsbase64)(); N(wrfsbase32)(1); N(wrfsbase64)(1); N(wrgsbase32)(1); N(wrgsbase64)(1);
    N(fnstenv)(area); N(fldenv)(area); sum += N(fnstsw)(); N(fnclex)();
    N(xsave)(area, -1); N(xsave64)(area, -1); N(xsaveopt)(area, -1); N(xsaveopt64)(area, -1); N(xsavec)(area, -1); N(xsavec64)(area, -1); N(xsaves)(area, -1); N(xsaves64)(area, -1);
    N(xrstor)(area, -1); N(xrstor64)(area, -1); N(xrstors)(area, -1); N(xrstors64)(area, -1);
    unsigned short h; unsigned w; unsigned long long d;
    sum += N(rdrand16_step)(&h) + N(rdrand32_step)(&w) + N(rdrand64_step)(&d) + N(rdseed_hi_step)(&h) + N(rdseed_si_step)(&w) + N(rdseed_di_step)(&d);
    N(vzeroupper)(); N(vzeroall)();
  }
  printf("%d\n", (int)sum);
#if __has_builtin(__builtin_ia32_rdtsc) && __has_builtin(__builtin_ia32_paddsw128) && !__has_builtin(__builtin_ia32_nothing)
  puts("known");
#endif
  return 0;
}

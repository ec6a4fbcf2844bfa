// Every intrinsic on many operands: the bytes of its results as a hash, which gcc's headers (12.2, -O0) give alike.
#include <x86intrin.h>
int printf(const char *, ...); void *memset(void *, int, unsigned long); void *memcpy(void *, const void *, unsigned long);
static unsigned long long h, seed = 42;
static __m64 m64[16]; static __m128 ps[16]; static __m128d pd[16]; static __m128i si[16];
static float fl[16]; static double db[16]; static long long iv[16];
static unsigned char outb[32] __attribute__((aligned(16)));
static float mem[128] __attribute__((aligned(16)));
static unsigned long long next(void) { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; return seed; }
static void add(const void *p, int n, int canon) {
  unsigned char b[32]; memcpy(b, p, n);
  for (int i = 0; canon && i < n; i += canon) {
    if (canon == 4) { float f; memcpy(&f, b + i, 4); if (f != f) memset(b + i, 0x7f, 4); }
    else { double f; memcpy(&f, b + i, 8); if (f != f) memset(b + i, 0x7f, 8); }
  }
  for (int i = 0; i < n; i++) h = (h ^ b[i]) * 1099511628211ULL;
}
static float special(int k, float f) { switch (k & 15) { case 1: return 0.0f; case 2: return -0.0f; case 3: return __builtin_inff(); case 5: return __builtin_nanf(""); case 6: return 1e-41f; case 7: return 3e9f; case 9: return -2.5f; case 10: return 0.5f; default: return f; } }
static void init(void) {
  for (int i = 0; i < 16; i++) {
    unsigned long long x = next(), y = next();
    m64[i] = (__m64)(i == 3 ? 5 : i == 7 ? 40 : x);
    if (i == 2) { x = 0x7fff80007f80ff01ULL; y = 0x8000000000000000ULL; } if (i == 5) { x = 7; y = 0; } if (i == 9) { x = 35; y = 99; } if (i == 11) { x = 0x0041004200430000ULL; }
    si[i] = (__m128i){(long long)x, (long long)y};
    float a[4]; for (int k = 0; k < 4; k++) { int w = (int)next(); a[k] = special(w, (float)((long long)next() >> 40) / 64); }
    ps[i] = (__m128){a[0], a[1], a[2], a[3]};
    pd[i] = (__m128d){a[2] * 1.1, a[1] / 3.0};
    fl[i] = a[0]; db[i] = a[1] / 7.0; iv[i] = i & 1 ? (long long)next() : (long long)(next() & 63);
  }
  for (int i = 0; i < 128; i++) mem[i] = (float)(next() & 0xffffff) / 8;
}
static void t0(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtsi32_si64((int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi32_si64 %016llx\n", h);
}
static void t1(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvtsi64_si32(m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi64_si32 %016llx\n", h);
}
static void t2(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtsi64_m64((long long)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi64_m64 %016llx\n", h);
}
static void t3(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtsi64x_si64((long long)iv[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi64x_si64 %016llx\n", h);
}
static void t4(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtm64_si64(m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtm64_si64 %016llx\n", h);
}
static void t5(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtsi64_si64x(m64[(i + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi64_si64x %016llx\n", h);
}
static void t6(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_set_pi8((char)iv[(i * 3 + 11) & 15], (char)iv[(i * 3 + 13) & 15], (char)iv[(i * 3 + 15) & 15], (char)iv[(i * 3 + 17) & 15], (char)iv[(i * 3 + 19) & 15], (char)iv[(i * 3 + 21) & 15], (char)iv[(i * 3 + 23) & 15], (char)iv[(i * 3 + 25) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_pi8 %016llx\n", h);
}
static void t7(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_set_pi16((short)iv[(i * 3 + 12) & 15], (short)iv[(i * 3 + 14) & 15], (short)iv[(i * 3 + 16) & 15], (short)iv[(i * 3 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_pi16 %016llx\n", h);
}
static void t8(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_set_pi32((int)iv[(i * 3 + 12) & 15], (int)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_pi32 %016llx\n", h);
}
static void t9(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_setr_pi8((char)iv[(i * 3 + 12) & 15], (char)iv[(i * 3 + 14) & 15], (char)iv[(i * 3 + 16) & 15], (char)iv[(i * 3 + 18) & 15], (char)iv[(i * 3 + 20) & 15], (char)iv[(i * 3 + 22) & 15], (char)iv[(i * 3 + 24) & 15], (char)iv[(i * 3 + 26) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_pi8 %016llx\n", h);
}
static void t10(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_setr_pi16((short)iv[(i * 3 + 13) & 15], (short)iv[(i * 3 + 15) & 15], (short)iv[(i * 3 + 17) & 15], (short)iv[(i * 3 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_pi16 %016llx\n", h);
}
static void t11(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_setr_pi32((int)iv[(i * 3 + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_pi32 %016llx\n", h);
}
static void t12(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_set1_pi8((char)iv[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_pi8 %016llx\n", h);
}
static void t13(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_set1_pi16((short)iv[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_pi16 %016llx\n", h);
}
static void t14(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_set1_pi32((int)iv[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_pi32 %016llx\n", h);
}
static void t15(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_setzero_si64(); add(&r, sizeof r, 0);  }
  printf("_mm_setzero_si64 %016llx\n", h);
}
static void t16(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_add_pi8(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_pi8 %016llx\n", h);
}
static void t17(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_add_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_pi16 %016llx\n", h);
}
static void t18(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_add_pi32(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_pi32 %016llx\n", h);
}
static void t19(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_adds_pi8(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_pi8 %016llx\n", h);
}
static void t20(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_adds_pi16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_pi16 %016llx\n", h);
}
static void t21(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_adds_pu8(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_pu8 %016llx\n", h);
}
static void t22(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_adds_pu16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_pu16 %016llx\n", h);
}
static void t23(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sub_pi8(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_pi8 %016llx\n", h);
}
static void t24(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sub_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_pi16 %016llx\n", h);
}
static void t25(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sub_pi32(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_pi32 %016llx\n", h);
}
static void t26(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_subs_pi8(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_pi8 %016llx\n", h);
}
static void t27(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_subs_pi16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_pi16 %016llx\n", h);
}
static void t28(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_subs_pu8(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_pu8 %016llx\n", h);
}
static void t29(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_subs_pu16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_pu16 %016llx\n", h);
}
static void t30(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_madd_pi16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_madd_pi16 %016llx\n", h);
}
static void t31(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_mulhi_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mulhi_pi16 %016llx\n", h);
}
static void t32(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_mullo_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mullo_pi16 %016llx\n", h);
}
static void t33(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_and_si64(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_and_si64 %016llx\n", h);
}
static void t34(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_or_si64(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_or_si64 %016llx\n", h);
}
static void t35(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_xor_si64(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_xor_si64 %016llx\n", h);
}
static void t36(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_andnot_si64(m64[(i + 15) & 15], m64[(i + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_andnot_si64 %016llx\n", h);
}
static void t37(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cmpeq_pi8(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_pi8 %016llx\n", h);
}
static void t38(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cmpgt_pi8(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_pi8 %016llx\n", h);
}
static void t39(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cmpeq_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_pi16 %016llx\n", h);
}
static void t40(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cmpgt_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_pi16 %016llx\n", h);
}
static void t41(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cmpeq_pi32(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_pi32 %016llx\n", h);
}
static void t42(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cmpgt_pi32(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_pi32 %016llx\n", h);
}
static void t43(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_slli_pi16(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_slli_pi16 %016llx\n", h);
}
static void t44(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sll_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sll_pi16 %016llx\n", h);
}
static void t45(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srli_pi16(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srli_pi16 %016llx\n", h);
}
static void t46(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srl_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srl_pi16 %016llx\n", h);
}
static void t47(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srai_pi16(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srai_pi16 %016llx\n", h);
}
static void t48(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sra_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sra_pi16 %016llx\n", h);
}
static void t49(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_slli_pi32(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_slli_pi32 %016llx\n", h);
}
static void t50(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sll_pi32(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sll_pi32 %016llx\n", h);
}
static void t51(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srli_pi32(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srli_pi32 %016llx\n", h);
}
static void t52(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srl_pi32(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srl_pi32 %016llx\n", h);
}
static void t53(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srai_pi32(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srai_pi32 %016llx\n", h);
}
static void t54(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sra_pi32(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sra_pi32 %016llx\n", h);
}
static void t55(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_slli_si64(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_slli_si64 %016llx\n", h);
}
static void t56(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sll_si64(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sll_si64 %016llx\n", h);
}
static void t57(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srli_si64(m64[(i + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srli_si64 %016llx\n", h);
}
static void t58(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_srl_si64(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srl_si64 %016llx\n", h);
}
static void t59(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_packs_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packs_pi16 %016llx\n", h);
}
static void t60(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_packs_pu16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packs_pu16 %016llx\n", h);
}
static void t61(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_packs_pi32(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packs_pi32 %016llx\n", h);
}
static void t62(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_unpacklo_pi8(m64[(i + 16) & 15], m64[(i + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_pi8 %016llx\n", h);
}
static void t63(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_unpackhi_pi8(m64[(i + 16) & 15], m64[(i + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_pi8 %016llx\n", h);
}
static void t64(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_unpacklo_pi16(m64[(i + 17) & 15], m64[(i + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_pi16 %016llx\n", h);
}
static void t65(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_unpackhi_pi16(m64[(i + 17) & 15], m64[(i + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_pi16 %016llx\n", h);
}
static void t66(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_unpacklo_pi32(m64[(i + 17) & 15], m64[(i + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_pi32 %016llx\n", h);
}
static void t67(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_unpackhi_pi32(m64[(i + 17) & 15], m64[(i + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_pi32 %016llx\n", h);
}
static void t68(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_add_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_add_ps %016llx\n", h);
}
static void t69(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_add_ss(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_add_ss %016llx\n", h);
}
static void t70(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_sub_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_sub_ps %016llx\n", h);
}
static void t71(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_sub_ss(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_sub_ss %016llx\n", h);
}
static void t72(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_mul_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_mul_ps %016llx\n", h);
}
static void t73(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_mul_ss(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_mul_ss %016llx\n", h);
}
static void t74(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_div_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_div_ps %016llx\n", h);
}
static void t75(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_div_ss(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_div_ss %016llx\n", h);
}
static void t76(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_min_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_min_ps %016llx\n", h);
}
static void t77(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_min_ss(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_min_ss %016llx\n", h);
}
static void t78(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_max_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_max_ps %016llx\n", h);
}
static void t79(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_max_ss(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_max_ss %016llx\n", h);
}
static void t80(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_sqrt_ps(ps[(i * 3 + 11) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_sqrt_ps %016llx\n", h);
}
static void t81(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_sqrt_ss(ps[(i * 3 + 11) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_sqrt_ss %016llx\n", h);
}
static void t82(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_and_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_and_ps %016llx\n", h);
}
static void t83(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_or_ps(ps[(i * 3 + 9) & 15], ps[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_or_ps %016llx\n", h);
}
static void t84(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_xor_ps(ps[(i * 3 + 10) & 15], ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_xor_ps %016llx\n", h);
}
static void t85(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_andnot_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_andnot_ps %016llx\n", h);
}
static void t86(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpeq_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_ps %016llx\n", h);
}
static void t87(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpeq_ss(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_ss %016llx\n", h);
}
static void t88(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmplt_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_ps %016llx\n", h);
}
static void t89(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmplt_ss(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_ss %016llx\n", h);
}
static void t90(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmple_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmple_ps %016llx\n", h);
}
static void t91(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmple_ss(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmple_ss %016llx\n", h);
}
static void t92(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpneq_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpneq_ps %016llx\n", h);
}
static void t93(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpneq_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpneq_ss %016llx\n", h);
}
static void t94(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpnlt_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnlt_ps %016llx\n", h);
}
static void t95(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpnlt_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnlt_ss %016llx\n", h);
}
static void t96(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpnle_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnle_ps %016llx\n", h);
}
static void t97(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpnle_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnle_ss %016llx\n", h);
}
static void t98(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpord_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpord_ps %016llx\n", h);
}
static void t99(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpord_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpord_ss %016llx\n", h);
}
static void t100(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpunord_ps(ps[(i * 3 + 15) & 15], ps[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpunord_ps %016llx\n", h);
}
static void t101(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpunord_ss(ps[(i * 3 + 15) & 15], ps[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpunord_ss %016llx\n", h);
}
static void t102(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpgt_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_ps %016llx\n", h);
}
static void t103(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpgt_ss(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_ss %016llx\n", h);
}
static void t104(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpge_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpge_ps %016llx\n", h);
}
static void t105(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpge_ss(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpge_ss %016llx\n", h);
}
static void t106(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpngt_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpngt_ps %016llx\n", h);
}
static void t107(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpngt_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpngt_ss %016llx\n", h);
}
static void t108(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpnge_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnge_ps %016llx\n", h);
}
static void t109(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cmpnge_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnge_ss %016llx\n", h);
}
static void t110(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 13) & 15][0] != ps[(i * 3 + 13) & 15][0] || ps[(i * 3 + 15) & 15][0] != ps[(i * 3 + 15) & 15][0]) continue; int r = _mm_comieq_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comieq_ss %016llx\n", h);
}
static void t111(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 14) & 15][0] != ps[(i * 3 + 14) & 15][0] || ps[(i * 3 + 16) & 15][0] != ps[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomieq_ss(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomieq_ss %016llx\n", h);
}
static void t112(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 13) & 15][0] != ps[(i * 3 + 13) & 15][0] || ps[(i * 3 + 15) & 15][0] != ps[(i * 3 + 15) & 15][0]) continue; int r = _mm_comilt_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comilt_ss %016llx\n", h);
}
static void t113(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 14) & 15][0] != ps[(i * 3 + 14) & 15][0] || ps[(i * 3 + 16) & 15][0] != ps[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomilt_ss(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomilt_ss %016llx\n", h);
}
static void t114(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 13) & 15][0] != ps[(i * 3 + 13) & 15][0] || ps[(i * 3 + 15) & 15][0] != ps[(i * 3 + 15) & 15][0]) continue; int r = _mm_comile_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comile_ss %016llx\n", h);
}
static void t115(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 14) & 15][0] != ps[(i * 3 + 14) & 15][0] || ps[(i * 3 + 16) & 15][0] != ps[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomile_ss(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomile_ss %016llx\n", h);
}
static void t116(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 13) & 15][0] != ps[(i * 3 + 13) & 15][0] || ps[(i * 3 + 15) & 15][0] != ps[(i * 3 + 15) & 15][0]) continue; int r = _mm_comigt_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comigt_ss %016llx\n", h);
}
static void t117(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 14) & 15][0] != ps[(i * 3 + 14) & 15][0] || ps[(i * 3 + 16) & 15][0] != ps[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomigt_ss(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomigt_ss %016llx\n", h);
}
static void t118(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 13) & 15][0] != ps[(i * 3 + 13) & 15][0] || ps[(i * 3 + 15) & 15][0] != ps[(i * 3 + 15) & 15][0]) continue; int r = _mm_comige_ss(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comige_ss %016llx\n", h);
}
static void t119(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 14) & 15][0] != ps[(i * 3 + 14) & 15][0] || ps[(i * 3 + 16) & 15][0] != ps[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomige_ss(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomige_ss %016llx\n", h);
}
static void t120(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 14) & 15][0] != ps[(i * 3 + 14) & 15][0] || ps[(i * 3 + 16) & 15][0] != ps[(i * 3 + 16) & 15][0]) continue; int r = _mm_comineq_ss(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comineq_ss %016llx\n", h);
}
static void t121(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (ps[(i * 3 + 15) & 15][0] != ps[(i * 3 + 15) & 15][0] || ps[(i * 3 + 17) & 15][0] != ps[(i * 3 + 17) & 15][0]) continue; int r = _mm_ucomineq_ss(ps[(i * 3 + 15) & 15], ps[(i * 3 + 17) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomineq_ss %016llx\n", h);
}
static void t122(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvtss_si32(ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtss_si32 %016llx\n", h);
}
static void t123(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvt_ss2si(ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvt_ss2si %016llx\n", h);
}
static void t124(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvttss_si32(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttss_si32 %016llx\n", h);
}
static void t125(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvtt_ss2si(ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtt_ss2si %016llx\n", h);
}
static void t126(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtss_si64(ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtss_si64 %016llx\n", h);
}
static void t127(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtss_si64x(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtss_si64x %016llx\n", h);
}
static void t128(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvttss_si64(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttss_si64 %016llx\n", h);
}
static void t129(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvttss_si64x(ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttss_si64x %016llx\n", h);
}
static void t130(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtsi32_ss(ps[(i * 3 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtsi32_ss %016llx\n", h);
}
static void t131(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvt_si2ss(ps[(i * 3 + 13) & 15], (int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvt_si2ss %016llx\n", h);
}
static void t132(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtsi64_ss(ps[(i * 3 + 14) & 15], (long long)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtsi64_ss %016llx\n", h);
}
static void t133(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtsi64x_ss(ps[(i * 3 + 15) & 15], (long long)iv[(i * 3 + 17) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtsi64x_ss %016llx\n", h);
}
static void t134(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { float r = _mm_cvtss_f32(ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtss_f32 %016llx\n", h);
}
static void t135(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtps_pi32(ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtps_pi32 %016llx\n", h);
}
static void t136(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvt_ps2pi(ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvt_ps2pi %016llx\n", h);
}
static void t137(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvttps_pi32(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttps_pi32 %016llx\n", h);
}
static void t138(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtt_ps2pi(ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtt_ps2pi %016llx\n", h);
}
static void t139(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpi32_ps(ps[(i * 3 + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpi32_ps %016llx\n", h);
}
static void t140(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvt_pi2ps(ps[(i * 3 + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvt_pi2ps %016llx\n", h);
}
static void t141(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpi16_ps(m64[(i + 14) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpi16_ps %016llx\n", h);
}
static void t142(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpu16_ps(m64[(i + 14) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpu16_ps %016llx\n", h);
}
static void t143(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpi8_ps(m64[(i + 13) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpi8_ps %016llx\n", h);
}
static void t144(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpu8_ps(m64[(i + 13) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpu8_ps %016llx\n", h);
}
static void t145(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpi32x2_ps(m64[(i + 16) & 15], m64[(i + 18) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpi32x2_ps %016llx\n", h);
}
static void t146(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtps_pi16(ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtps_pi16 %016llx\n", h);
}
static void t147(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtps_pi8(ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtps_pi8 %016llx\n", h);
}
static void t148(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_setzero_ps(); add(&r, sizeof r, 0);  }
  printf("_mm_setzero_ps %016llx\n", h);
}
static void t149(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_set_ss(fl[(i + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_ss %016llx\n", h);
}
static void t150(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_set1_ps(fl[(i + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_ps %016llx\n", h);
}
static void t151(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_set_ps1(fl[(i + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_ps1 %016llx\n", h);
}
static void t152(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_set_ps(fl[(i + 10) & 15], fl[(i + 12) & 15], fl[(i + 14) & 15], fl[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_ps %016llx\n", h);
}
static void t153(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_setr_ps(fl[(i + 11) & 15], fl[(i + 13) & 15], fl[(i + 15) & 15], fl[(i + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_ps %016llx\n", h);
}
static void t154(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_load_ss((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_load_ss %016llx\n", h);
}
static void t155(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_load1_ps((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_load1_ps %016llx\n", h);
}
static void t156(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_load_ps1((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_load_ps1 %016llx\n", h);
}
static void t157(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_load_ps((void const *)((char const *)mem + i * 16)); add(&r, sizeof r, 0);  }
  printf("_mm_load_ps %016llx\n", h);
}
static void t158(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_loadu_ps((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadu_ps %016llx\n", h);
}
static void t159(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_loadr_ps((void const *)((char const *)mem + i * 16)); add(&r, sizeof r, 0);  }
  printf("_mm_loadr_ps %016llx\n", h);
}
static void t160(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_loadh_pi(ps[(i * 3 + 12) & 15], (void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadh_pi %016llx\n", h);
}
static void t161(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_loadl_pi(ps[(i * 3 + 12) & 15], (void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadl_pi %016llx\n", h);
}
static void t162(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_ss((void *)outb, ps[(i * 3 + 14) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_ss %016llx\n", h);
}
static void t163(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_ps((void *)outb, ps[(i * 3 + 14) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_ps %016llx\n", h);
}
static void t164(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storeu_ps((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storeu_ps %016llx\n", h);
}
static void t165(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store1_ps((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store1_ps %016llx\n", h);
}
static void t166(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_ps1((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_ps1 %016llx\n", h);
}
static void t167(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storer_ps((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storer_ps %016llx\n", h);
}
static void t168(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storeh_pi((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storeh_pi %016llx\n", h);
}
static void t169(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storel_pi((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storel_pi %016llx\n", h);
}
static void t170(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_stream_ps((void *)outb, ps[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_stream_ps %016llx\n", h);
}
static void t171(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_stream_pi((void *)outb, m64[(i + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_stream_pi %016llx\n", h);
}
static void t172(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_shuffle_ps(ps[(i * 3 + 14) & 15], ps[(i * 3 + 16) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_shuffle_ps %016llx\n", h);
}
static void t173(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_unpackhi_ps(ps[(i * 3 + 15) & 15], ps[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_ps %016llx\n", h);
}
static void t174(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_unpacklo_ps(ps[(i * 3 + 15) & 15], ps[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_ps %016llx\n", h);
}
static void t175(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_movehl_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movehl_ps %016llx\n", h);
}
static void t176(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_movelh_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movelh_ps %016llx\n", h);
}
static void t177(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_move_ss(ps[(i * 3 + 11) & 15], ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_move_ss %016llx\n", h);
}
static void t178(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_movemask_ps(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movemask_ps %016llx\n", h);
}
static void t179(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_extract_pi16(m64[(i + 16) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_pi16(m64[(i + 16) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_pi16(m64[(i + 16) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_pi16(m64[(i + 16) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_extract_pi16 %016llx\n", h);
}
static void t180(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_insert_pi16(m64[(i + 15) & 15], (int)iv[(i * 3 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_insert_pi16(m64[(i + 15) & 15], (int)iv[(i * 3 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_insert_pi16(m64[(i + 15) & 15], (int)iv[(i * 3 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_insert_pi16(m64[(i + 15) & 15], (int)iv[(i * 3 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_insert_pi16 %016llx\n", h);
}
static void t181(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_max_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_pi16 %016llx\n", h);
}
static void t182(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_max_pu8(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_pu8 %016llx\n", h);
}
static void t183(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_min_pi16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_pi16 %016llx\n", h);
}
static void t184(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_min_pu8(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_pu8 %016llx\n", h);
}
static void t185(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_movemask_pi8(m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movemask_pi8 %016llx\n", h);
}
static void t186(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_mulhi_pu16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mulhi_pu16 %016llx\n", h);
}
static void t187(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi16(m64[(i + 16) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_shuffle_pi16 %016llx\n", h);
}
static void t188(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_avg_pu8(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_avg_pu8 %016llx\n", h);
}
static void t189(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_avg_pu16(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_avg_pu16 %016llx\n", h);
}
static void t190(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sad_pu8(m64[(i + 11) & 15], m64[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sad_pu8 %016llx\n", h);
}
static void t191(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_add_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_add_pd %016llx\n", h);
}
static void t192(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_add_sd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_add_sd %016llx\n", h);
}
static void t193(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_sub_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_sub_pd %016llx\n", h);
}
static void t194(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_sub_sd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_sub_sd %016llx\n", h);
}
static void t195(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_mul_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_mul_pd %016llx\n", h);
}
static void t196(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_mul_sd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_mul_sd %016llx\n", h);
}
static void t197(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_div_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_div_pd %016llx\n", h);
}
static void t198(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_div_sd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_div_sd %016llx\n", h);
}
static void t199(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_min_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_min_pd %016llx\n", h);
}
static void t200(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_min_sd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_min_sd %016llx\n", h);
}
static void t201(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_max_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_max_pd %016llx\n", h);
}
static void t202(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_max_sd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_max_sd %016llx\n", h);
}
static void t203(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_sqrt_pd(pd[(i * 3 + 11) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_sqrt_pd %016llx\n", h);
}
static void t204(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_sqrt_sd(pd[(i * 3 + 11) & 15], pd[(i * 3 + 13) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_sqrt_sd %016llx\n", h);
}
static void t205(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_and_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_and_pd %016llx\n", h);
}
static void t206(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_or_pd(pd[(i * 3 + 9) & 15], pd[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_or_pd %016llx\n", h);
}
static void t207(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_xor_pd(pd[(i * 3 + 10) & 15], pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_xor_pd %016llx\n", h);
}
static void t208(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_andnot_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_andnot_pd %016llx\n", h);
}
static void t209(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpeq_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_pd %016llx\n", h);
}
static void t210(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpeq_sd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_sd %016llx\n", h);
}
static void t211(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmplt_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_pd %016llx\n", h);
}
static void t212(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmplt_sd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_sd %016llx\n", h);
}
static void t213(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmple_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmple_pd %016llx\n", h);
}
static void t214(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmple_sd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmple_sd %016llx\n", h);
}
static void t215(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpneq_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpneq_pd %016llx\n", h);
}
static void t216(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpneq_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpneq_sd %016llx\n", h);
}
static void t217(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpnlt_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnlt_pd %016llx\n", h);
}
static void t218(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpnlt_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnlt_sd %016llx\n", h);
}
static void t219(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpnle_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnle_pd %016llx\n", h);
}
static void t220(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpnle_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnle_sd %016llx\n", h);
}
static void t221(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpord_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpord_pd %016llx\n", h);
}
static void t222(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpord_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpord_sd %016llx\n", h);
}
static void t223(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpunord_pd(pd[(i * 3 + 15) & 15], pd[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpunord_pd %016llx\n", h);
}
static void t224(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpunord_sd(pd[(i * 3 + 15) & 15], pd[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpunord_sd %016llx\n", h);
}
static void t225(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpgt_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_pd %016llx\n", h);
}
static void t226(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpgt_sd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_sd %016llx\n", h);
}
static void t227(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpge_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpge_pd %016llx\n", h);
}
static void t228(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpge_sd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpge_sd %016llx\n", h);
}
static void t229(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpngt_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpngt_pd %016llx\n", h);
}
static void t230(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpngt_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpngt_sd %016llx\n", h);
}
static void t231(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpnge_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnge_pd %016llx\n", h);
}
static void t232(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cmpnge_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpnge_sd %016llx\n", h);
}
static void t233(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 13) & 15][0] != pd[(i * 3 + 13) & 15][0] || pd[(i * 3 + 15) & 15][0] != pd[(i * 3 + 15) & 15][0]) continue; int r = _mm_comieq_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comieq_sd %016llx\n", h);
}
static void t234(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 14) & 15][0] != pd[(i * 3 + 14) & 15][0] || pd[(i * 3 + 16) & 15][0] != pd[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomieq_sd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomieq_sd %016llx\n", h);
}
static void t235(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 13) & 15][0] != pd[(i * 3 + 13) & 15][0] || pd[(i * 3 + 15) & 15][0] != pd[(i * 3 + 15) & 15][0]) continue; int r = _mm_comilt_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comilt_sd %016llx\n", h);
}
static void t236(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 14) & 15][0] != pd[(i * 3 + 14) & 15][0] || pd[(i * 3 + 16) & 15][0] != pd[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomilt_sd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomilt_sd %016llx\n", h);
}
static void t237(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 13) & 15][0] != pd[(i * 3 + 13) & 15][0] || pd[(i * 3 + 15) & 15][0] != pd[(i * 3 + 15) & 15][0]) continue; int r = _mm_comile_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comile_sd %016llx\n", h);
}
static void t238(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 14) & 15][0] != pd[(i * 3 + 14) & 15][0] || pd[(i * 3 + 16) & 15][0] != pd[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomile_sd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomile_sd %016llx\n", h);
}
static void t239(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 13) & 15][0] != pd[(i * 3 + 13) & 15][0] || pd[(i * 3 + 15) & 15][0] != pd[(i * 3 + 15) & 15][0]) continue; int r = _mm_comigt_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comigt_sd %016llx\n", h);
}
static void t240(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 14) & 15][0] != pd[(i * 3 + 14) & 15][0] || pd[(i * 3 + 16) & 15][0] != pd[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomigt_sd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomigt_sd %016llx\n", h);
}
static void t241(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 13) & 15][0] != pd[(i * 3 + 13) & 15][0] || pd[(i * 3 + 15) & 15][0] != pd[(i * 3 + 15) & 15][0]) continue; int r = _mm_comige_sd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comige_sd %016llx\n", h);
}
static void t242(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 14) & 15][0] != pd[(i * 3 + 14) & 15][0] || pd[(i * 3 + 16) & 15][0] != pd[(i * 3 + 16) & 15][0]) continue; int r = _mm_ucomige_sd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomige_sd %016llx\n", h);
}
static void t243(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 14) & 15][0] != pd[(i * 3 + 14) & 15][0] || pd[(i * 3 + 16) & 15][0] != pd[(i * 3 + 16) & 15][0]) continue; int r = _mm_comineq_sd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_comineq_sd %016llx\n", h);
}
static void t244(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { if (pd[(i * 3 + 15) & 15][0] != pd[(i * 3 + 15) & 15][0] || pd[(i * 3 + 17) & 15][0] != pd[(i * 3 + 17) & 15][0]) continue; int r = _mm_ucomineq_sd(pd[(i * 3 + 15) & 15], pd[(i * 3 + 17) & 15]); add(&r, sizeof r, 0); }
  printf("_mm_ucomineq_sd %016llx\n", h);
}
static void t245(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtepi32_pd(si[(i * 5 + 15) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtepi32_pd %016llx\n", h);
}
static void t246(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtepi32_ps(si[(i * 5 + 15) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtepi32_ps %016llx\n", h);
}
static void t247(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtpd_epi32(pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtpd_epi32 %016llx\n", h);
}
static void t248(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvttpd_epi32(pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttpd_epi32 %016llx\n", h);
}
static void t249(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtpd_ps(pd[(i * 3 + 12) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtpd_ps %016llx\n", h);
}
static void t250(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtps_epi32(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtps_epi32 %016llx\n", h);
}
static void t251(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvttps_epi32(ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttps_epi32 %016llx\n", h);
}
static void t252(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtps_pd(ps[(i * 3 + 12) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtps_pd %016llx\n", h);
}
static void t253(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvtpd_pi32(pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtpd_pi32 %016llx\n", h);
}
static void t254(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_cvttpd_pi32(pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttpd_pi32 %016llx\n", h);
}
static void t255(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtpi32_pd(m64[(i + 14) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtpi32_pd %016llx\n", h);
}
static void t256(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvtsd_si32(pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsd_si32 %016llx\n", h);
}
static void t257(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvttsd_si32(pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttsd_si32 %016llx\n", h);
}
static void t258(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtsd_si64(pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsd_si64 %016llx\n", h);
}
static void t259(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtsd_si64x(pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsd_si64x %016llx\n", h);
}
static void t260(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvttsd_si64(pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttsd_si64 %016llx\n", h);
}
static void t261(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvttsd_si64x(pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvttsd_si64x %016llx\n", h);
}
static void t262(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_cvtsd_ss(ps[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_cvtsd_ss %016llx\n", h);
}
static void t263(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtss_sd(pd[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtss_sd %016llx\n", h);
}
static void t264(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { double r = _mm_cvtsd_f64(pd[(i * 3 + 13) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtsd_f64 %016llx\n", h);
}
static void t265(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtsi32_sd(pd[(i * 3 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtsi32_sd %016llx\n", h);
}
static void t266(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtsi64_sd(pd[(i * 3 + 14) & 15], (long long)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtsi64_sd %016llx\n", h);
}
static void t267(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_cvtsi64x_sd(pd[(i * 3 + 15) & 15], (long long)iv[(i * 3 + 17) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_cvtsi64x_sd %016llx\n", h);
}
static void t268(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_cvtsi128_si32(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi128_si32 %016llx\n", h);
}
static void t269(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtsi128_si64(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi128_si64 %016llx\n", h);
}
static void t270(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_cvtsi128_si64x(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi128_si64x %016llx\n", h);
}
static void t271(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtsi32_si128((int)iv[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi32_si128 %016llx\n", h);
}
static void t272(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtsi64_si128((long long)iv[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi64_si128 %016llx\n", h);
}
static void t273(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtsi64x_si128((long long)iv[(i * 3 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtsi64x_si128 %016llx\n", h);
}
static void t274(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_castps_pd(ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_castps_pd %016llx\n", h);
}
static void t275(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_castps_si128(ps[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_castps_si128 %016llx\n", h);
}
static void t276(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_castpd_ps(pd[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_castpd_ps %016llx\n", h);
}
static void t277(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_castpd_si128(pd[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_castpd_si128 %016llx\n", h);
}
static void t278(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_castsi128_ps(si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_castsi128_ps %016llx\n", h);
}
static void t279(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_castsi128_pd(si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_castsi128_pd %016llx\n", h);
}
static void t280(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_setzero_pd(); add(&r, sizeof r, 0);  }
  printf("_mm_setzero_pd %016llx\n", h);
}
static void t281(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_setzero_si128(); add(&r, sizeof r, 0);  }
  printf("_mm_setzero_si128 %016llx\n", h);
}
static void t282(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_set_sd(db[(i + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_sd %016llx\n", h);
}
static void t283(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_set1_pd(db[(i + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_pd %016llx\n", h);
}
static void t284(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_set_pd1(db[(i + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_pd1 %016llx\n", h);
}
static void t285(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_set_pd(db[(i + 10) & 15], db[(i + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_pd %016llx\n", h);
}
static void t286(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_setr_pd(db[(i + 11) & 15], db[(i + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_pd %016llx\n", h);
}
static void t287(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set_epi64x((long long)iv[(i * 3 + 14) & 15], (long long)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_epi64x %016llx\n", h);
}
static void t288(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set1_epi64x((long long)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_epi64x %016llx\n", h);
}
static void t289(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set_epi64(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_epi64 %016llx\n", h);
}
static void t290(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_setr_epi64(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_epi64 %016llx\n", h);
}
static void t291(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set1_epi64(m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_epi64 %016llx\n", h);
}
static void t292(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set_epi32((int)iv[(i * 3 + 13) & 15], (int)iv[(i * 3 + 15) & 15], (int)iv[(i * 3 + 17) & 15], (int)iv[(i * 3 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_epi32 %016llx\n", h);
}
static void t293(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_setr_epi32((int)iv[(i * 3 + 14) & 15], (int)iv[(i * 3 + 16) & 15], (int)iv[(i * 3 + 18) & 15], (int)iv[(i * 3 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_epi32 %016llx\n", h);
}
static void t294(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set1_epi32((int)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_epi32 %016llx\n", h);
}
static void t295(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set_epi16((short)iv[(i * 3 + 13) & 15], (short)iv[(i * 3 + 15) & 15], (short)iv[(i * 3 + 17) & 15], (short)iv[(i * 3 + 19) & 15], (short)iv[(i * 3 + 21) & 15], (short)iv[(i * 3 + 23) & 15], (short)iv[(i * 3 + 25) & 15], (short)iv[(i * 3 + 27) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_epi16 %016llx\n", h);
}
static void t296(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_setr_epi16((short)iv[(i * 3 + 14) & 15], (short)iv[(i * 3 + 16) & 15], (short)iv[(i * 3 + 18) & 15], (short)iv[(i * 3 + 20) & 15], (short)iv[(i * 3 + 22) & 15], (short)iv[(i * 3 + 24) & 15], (short)iv[(i * 3 + 26) & 15], (short)iv[(i * 3 + 28) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_epi16 %016llx\n", h);
}
static void t297(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set1_epi16((short)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_epi16 %016llx\n", h);
}
static void t298(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set_epi8((char)iv[(i * 3 + 12) & 15], (char)iv[(i * 3 + 14) & 15], (char)iv[(i * 3 + 16) & 15], (char)iv[(i * 3 + 18) & 15], (char)iv[(i * 3 + 20) & 15], (char)iv[(i * 3 + 22) & 15], (char)iv[(i * 3 + 24) & 15], (char)iv[(i * 3 + 26) & 15], (char)iv[(i * 3 + 28) & 15], (char)iv[(i * 3 + 30) & 15], (char)iv[(i * 3 + 32) & 15], (char)iv[(i * 3 + 34) & 15], (char)iv[(i * 3 + 36) & 15], (char)iv[(i * 3 + 38) & 15], (char)iv[(i * 3 + 40) & 15], (char)iv[(i * 3 + 42) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set_epi8 %016llx\n", h);
}
static void t299(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_setr_epi8((char)iv[(i * 3 + 13) & 15], (char)iv[(i * 3 + 15) & 15], (char)iv[(i * 3 + 17) & 15], (char)iv[(i * 3 + 19) & 15], (char)iv[(i * 3 + 21) & 15], (char)iv[(i * 3 + 23) & 15], (char)iv[(i * 3 + 25) & 15], (char)iv[(i * 3 + 27) & 15], (char)iv[(i * 3 + 29) & 15], (char)iv[(i * 3 + 31) & 15], (char)iv[(i * 3 + 33) & 15], (char)iv[(i * 3 + 35) & 15], (char)iv[(i * 3 + 37) & 15], (char)iv[(i * 3 + 39) & 15], (char)iv[(i * 3 + 41) & 15], (char)iv[(i * 3 + 43) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_setr_epi8 %016llx\n", h);
}
static void t300(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_set1_epi8((char)iv[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_set1_epi8 %016llx\n", h);
}
static void t301(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_load_pd((void const *)((char const *)mem + i * 16)); add(&r, sizeof r, 0);  }
  printf("_mm_load_pd %016llx\n", h);
}
static void t302(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_loadu_pd((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadu_pd %016llx\n", h);
}
static void t303(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_load1_pd((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_load1_pd %016llx\n", h);
}
static void t304(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_load_pd1((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_load_pd1 %016llx\n", h);
}
static void t305(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_load_sd((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_load_sd %016llx\n", h);
}
static void t306(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_loadr_pd((void const *)((char const *)mem + i * 16)); add(&r, sizeof r, 0);  }
  printf("_mm_loadr_pd %016llx\n", h);
}
static void t307(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_loadh_pd(pd[(i * 3 + 12) & 15], (void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadh_pd %016llx\n", h);
}
static void t308(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_loadl_pd(pd[(i * 3 + 12) & 15], (void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadl_pd %016llx\n", h);
}
static void t309(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_pd((void *)outb, pd[(i * 3 + 14) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_pd %016llx\n", h);
}
static void t310(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storeu_pd((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storeu_pd %016llx\n", h);
}
static void t311(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_sd((void *)outb, pd[(i * 3 + 14) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_sd %016llx\n", h);
}
static void t312(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storel_pd((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storel_pd %016llx\n", h);
}
static void t313(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storeh_pd((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storeh_pd %016llx\n", h);
}
static void t314(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store1_pd((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store1_pd %016llx\n", h);
}
static void t315(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_pd1((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_pd1 %016llx\n", h);
}
static void t316(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storer_pd((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storer_pd %016llx\n", h);
}
static void t317(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_load_si128((void const *)((char const *)mem + i * 16)); add(&r, sizeof r, 0);  }
  printf("_mm_load_si128 %016llx\n", h);
}
static void t318(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_loadu_si128((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadu_si128 %016llx\n", h);
}
static void t319(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_loadl_epi64((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadl_epi64 %016llx\n", h);
}
static void t320(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_loadu_si64((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadu_si64 %016llx\n", h);
}
static void t321(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_loadu_si32((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loadu_si32 %016llx\n", h);
}
static void t322(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_store_si128((void *)outb, si[(i * 5 + 17) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_store_si128 %016llx\n", h);
}
static void t323(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storeu_si128((void *)outb, si[(i * 5 + 18) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storeu_si128 %016llx\n", h);
}
static void t324(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storel_epi64((void *)outb, si[(i * 5 + 18) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storel_epi64 %016llx\n", h);
}
static void t325(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_storeu_si64((void *)outb, si[(i * 5 + 17) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_storeu_si64 %016llx\n", h);
}
static void t326(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_stream_si128((void *)outb, si[(i * 5 + 18) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_stream_si128 %016llx\n", h);
}
static void t327(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_stream_pd((void *)outb, pd[(i * 3 + 15) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_stream_pd %016llx\n", h);
}
static void t328(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_stream_si32((void *)outb, (int)iv[(i * 3 + 17) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_stream_si32 %016llx\n", h);
}
static void t329(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { _mm_stream_si64((void *)outb, (long long)iv[(i * 3 + 17) & 15]); add(outb, sizeof outb, 0); }
  printf("_mm_stream_si64 %016llx\n", h);
}
static void t330(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_add_epi8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_epi8 %016llx\n", h);
}
static void t331(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_add_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_epi16 %016llx\n", h);
}
static void t332(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_add_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_epi32 %016llx\n", h);
}
static void t333(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_add_epi64(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_epi64 %016llx\n", h);
}
static void t334(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_adds_epi8(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_epi8 %016llx\n", h);
}
static void t335(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_adds_epu8(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_epu8 %016llx\n", h);
}
static void t336(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_adds_epi16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_epi16 %016llx\n", h);
}
static void t337(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_adds_epu16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_adds_epu16 %016llx\n", h);
}
static void t338(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_add_si64(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_add_si64 %016llx\n", h);
}
static void t339(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sub_epi8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_epi8 %016llx\n", h);
}
static void t340(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sub_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_epi16 %016llx\n", h);
}
static void t341(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sub_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_epi32 %016llx\n", h);
}
static void t342(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sub_epi64(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_epi64 %016llx\n", h);
}
static void t343(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_subs_epi8(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_epi8 %016llx\n", h);
}
static void t344(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_subs_epu8(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_epu8 %016llx\n", h);
}
static void t345(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_subs_epi16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_epi16 %016llx\n", h);
}
static void t346(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_subs_epu16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_subs_epu16 %016llx\n", h);
}
static void t347(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sub_si64(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sub_si64 %016llx\n", h);
}
static void t348(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mullo_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mullo_epi16 %016llx\n", h);
}
static void t349(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_madd_epi16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_madd_epi16 %016llx\n", h);
}
static void t350(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mulhi_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mulhi_epi16 %016llx\n", h);
}
static void t351(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mulhi_epu16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mulhi_epu16 %016llx\n", h);
}
static void t352(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mul_epu32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mul_epu32 %016llx\n", h);
}
static void t353(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_max_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_epi16 %016llx\n", h);
}
static void t354(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_max_epu8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_epu8 %016llx\n", h);
}
static void t355(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_min_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_epi16 %016llx\n", h);
}
static void t356(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_min_epu8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_epu8 %016llx\n", h);
}
static void t357(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_avg_epu8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_avg_epu8 %016llx\n", h);
}
static void t358(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_avg_epu16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_avg_epu16 %016llx\n", h);
}
static void t359(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sad_epu8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sad_epu8 %016llx\n", h);
}
static void t360(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_mul_su32(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mul_su32 %016llx\n", h);
}
static void t361(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sll_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sll_epi16 %016llx\n", h);
}
static void t362(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_epi16(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_slli_epi16 %016llx\n", h);
}
static void t363(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srl_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srl_epi16 %016llx\n", h);
}
static void t364(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_epi16(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srli_epi16 %016llx\n", h);
}
static void t365(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sra_epi16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sra_epi16 %016llx\n", h);
}
static void t366(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srai_epi16(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srai_epi16 %016llx\n", h);
}
static void t367(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sll_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sll_epi32 %016llx\n", h);
}
static void t368(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_epi32(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_slli_epi32 %016llx\n", h);
}
static void t369(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srl_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srl_epi32 %016llx\n", h);
}
static void t370(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_epi32(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srli_epi32 %016llx\n", h);
}
static void t371(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sra_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sra_epi32 %016llx\n", h);
}
static void t372(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srai_epi32(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srai_epi32 %016llx\n", h);
}
static void t373(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sll_epi64(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sll_epi64 %016llx\n", h);
}
static void t374(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_epi64(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_slli_epi64 %016llx\n", h);
}
static void t375(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srl_epi64(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srl_epi64 %016llx\n", h);
}
static void t376(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_epi64(si[(i * 5 + 14) & 15], (int)iv[(i * 3 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_srli_epi64 %016llx\n", h);
}
static void t377(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_slli_si128(si[(i * 5 + 14) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_slli_si128 %016llx\n", h);
}
static void t378(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bslli_si128(si[(i * 5 + 15) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_bslli_si128 %016llx\n", h);
}
static void t379(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_srli_si128(si[(i * 5 + 14) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_srli_si128 %016llx\n", h);
}
static void t380(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_bsrli_si128(si[(i * 5 + 15) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_bsrli_si128 %016llx\n", h);
}
static void t381(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_and_si128(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_and_si128 %016llx\n", h);
}
static void t382(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_or_si128(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_or_si128 %016llx\n", h);
}
static void t383(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_xor_si128(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_xor_si128 %016llx\n", h);
}
static void t384(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_andnot_si128(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_andnot_si128 %016llx\n", h);
}
static void t385(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpeq_epi8(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_epi8 %016llx\n", h);
}
static void t386(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpgt_epi8(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_epi8 %016llx\n", h);
}
static void t387(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmplt_epi8(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_epi8 %016llx\n", h);
}
static void t388(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpeq_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_epi16 %016llx\n", h);
}
static void t389(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpgt_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_epi16 %016llx\n", h);
}
static void t390(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmplt_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_epi16 %016llx\n", h);
}
static void t391(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpeq_epi32(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_epi32 %016llx\n", h);
}
static void t392(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpgt_epi32(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_epi32 %016llx\n", h);
}
static void t393(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmplt_epi32(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmplt_epi32 %016llx\n", h);
}
static void t394(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_packs_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packs_epi16 %016llx\n", h);
}
static void t395(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_packs_epi32(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packs_epi32 %016llx\n", h);
}
static void t396(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_packus_epi16(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packus_epi16 %016llx\n", h);
}
static void t397(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpacklo_epi8(si[(i * 5 + 17) & 15], si[(i * 5 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_epi8 %016llx\n", h);
}
static void t398(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpacklo_epi16(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_epi16 %016llx\n", h);
}
static void t399(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpacklo_epi32(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_epi32 %016llx\n", h);
}
static void t400(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpacklo_epi64(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_epi64 %016llx\n", h);
}
static void t401(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpackhi_epi8(si[(i * 5 + 17) & 15], si[(i * 5 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_epi8 %016llx\n", h);
}
static void t402(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpackhi_epi16(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_epi16 %016llx\n", h);
}
static void t403(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpackhi_epi32(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_epi32 %016llx\n", h);
}
static void t404(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_unpackhi_epi64(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_epi64 %016llx\n", h);
}
static void t405(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_unpackhi_pd(pd[(i * 3 + 15) & 15], pd[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpackhi_pd %016llx\n", h);
}
static void t406(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_unpacklo_pd(pd[(i * 3 + 15) & 15], pd[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_unpacklo_pd %016llx\n", h);
}
static void t407(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_shuffle_pd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_shuffle_pd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_shuffle_pd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_shuffle_pd(pd[(i * 3 + 14) & 15], pd[(i * 3 + 16) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_shuffle_pd %016llx\n", h);
}
static void t408(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_move_sd(pd[(i * 3 + 11) & 15], pd[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_move_sd %016llx\n", h);
}
static void t409(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi32(si[(i * 5 + 17) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_shuffle_epi32 %016llx\n", h);
}
static void t410(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflelo_epi16(si[(i * 5 + 19) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_shufflelo_epi16 %016llx\n", h);
}
static void t411(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shufflehi_epi16(si[(i * 5 + 19) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_shufflehi_epi16 %016llx\n", h);
}
static void t412(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi16(si[(i * 5 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi16(si[(i * 5 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi16(si[(i * 5 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi16(si[(i * 5 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi16(si[(i * 5 + 17) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi16(si[(i * 5 + 17) & 15], 7); add(&r, sizeof r, 0);  }
  printf("_mm_extract_epi16 %016llx\n", h);
}
static void t413(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi16(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi16(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi16(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi16(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi16(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi16(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 7); add(&r, sizeof r, 0);  }
  printf("_mm_insert_epi16 %016llx\n", h);
}
static void t414(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_movemask_epi8(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movemask_epi8 %016llx\n", h);
}
static void t415(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_movemask_pd(pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movemask_pd %016llx\n", h);
}
static void t416(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_move_epi64(si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_move_epi64 %016llx\n", h);
}
static void t417(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_movepi64_pi64(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movepi64_pi64 %016llx\n", h);
}
static void t418(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_movpi64_epi64(m64[(i + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movpi64_epi64 %016llx\n", h);
}
static void t419(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_addsub_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_addsub_ps %016llx\n", h);
}
static void t420(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_addsub_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_addsub_pd %016llx\n", h);
}
static void t421(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_hadd_ps(ps[(i * 3 + 11) & 15], ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_hadd_ps %016llx\n", h);
}
static void t422(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_hadd_pd(pd[(i * 3 + 11) & 15], pd[(i * 3 + 13) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_hadd_pd %016llx\n", h);
}
static void t423(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_hsub_ps(ps[(i * 3 + 11) & 15], ps[(i * 3 + 13) & 15]); add(&r, sizeof r, 4);  }
  printf("_mm_hsub_ps %016llx\n", h);
}
static void t424(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_hsub_pd(pd[(i * 3 + 11) & 15], pd[(i * 3 + 13) & 15]); add(&r, sizeof r, 8);  }
  printf("_mm_hsub_pd %016llx\n", h);
}
static void t425(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_movehdup_ps(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movehdup_ps %016llx\n", h);
}
static void t426(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_moveldup_ps(ps[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_moveldup_ps %016llx\n", h);
}
static void t427(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_loaddup_pd((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_loaddup_pd %016llx\n", h);
}
static void t428(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_movedup_pd(pd[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_movedup_pd %016llx\n", h);
}
static void t429(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_lddqu_si128((void const *)((char const *)mem + i * 4)); add(&r, sizeof r, 0);  }
  printf("_mm_lddqu_si128 %016llx\n", h);
}
static void t430(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_hadd_epi16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hadd_epi16 %016llx\n", h);
}
static void t431(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_hadd_epi32(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hadd_epi32 %016llx\n", h);
}
static void t432(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_hadds_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hadds_epi16 %016llx\n", h);
}
static void t433(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_hsub_epi16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hsub_epi16 %016llx\n", h);
}
static void t434(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_hsub_epi32(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hsub_epi32 %016llx\n", h);
}
static void t435(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_hsubs_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hsubs_epi16 %016llx\n", h);
}
static void t436(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_maddubs_epi16(si[(i * 5 + 17) & 15], si[(i * 5 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_maddubs_epi16 %016llx\n", h);
}
static void t437(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mulhrs_epi16(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mulhrs_epi16 %016llx\n", h);
}
static void t438(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_shuffle_epi8(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_shuffle_epi8 %016llx\n", h);
}
static void t439(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sign_epi8(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sign_epi8 %016llx\n", h);
}
static void t440(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sign_epi16(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sign_epi16 %016llx\n", h);
}
static void t441(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_sign_epi32(si[(i * 5 + 14) & 15], si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sign_epi32 %016llx\n", h);
}
static void t442(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_abs_epi8(si[(i * 5 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_abs_epi8 %016llx\n", h);
}
static void t443(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_abs_epi16(si[(i * 5 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_abs_epi16 %016llx\n", h);
}
static void t444(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_abs_epi32(si[(i * 5 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_abs_epi32 %016llx\n", h);
}
static void t445(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_alignr_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_alignr_epi8 %016llx\n", h);
}
static void t446(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_hadd_pi16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hadd_pi16 %016llx\n", h);
}
static void t447(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_hadd_pi32(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hadd_pi32 %016llx\n", h);
}
static void t448(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_hadds_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hadds_pi16 %016llx\n", h);
}
static void t449(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_hsub_pi16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hsub_pi16 %016llx\n", h);
}
static void t450(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_hsub_pi32(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hsub_pi32 %016llx\n", h);
}
static void t451(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_hsubs_pi16(m64[(i + 14) & 15], m64[(i + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_hsubs_pi16 %016llx\n", h);
}
static void t452(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_maddubs_pi16(m64[(i + 16) & 15], m64[(i + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_maddubs_pi16 %016llx\n", h);
}
static void t453(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_mulhrs_pi16(m64[(i + 15) & 15], m64[(i + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mulhrs_pi16 %016llx\n", h);
}
static void t454(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sign_pi8(m64[(i + 12) & 15], m64[(i + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sign_pi8 %016llx\n", h);
}
static void t455(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sign_pi16(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sign_pi16 %016llx\n", h);
}
static void t456(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_sign_pi32(m64[(i + 13) & 15], m64[(i + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_sign_pi32 %016llx\n", h);
}
static void t457(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_shuffle_pi8(m64[(i + 15) & 15], m64[(i + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_shuffle_pi8 %016llx\n", h);
}
static void t458(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m64 r = _mm_alignr_pi8(m64[(i + 14) & 15], m64[(i + 16) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_alignr_pi8 %016llx\n", h);
}
static void t459(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_abs_pi8(m64[(i + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_abs_pi8 %016llx\n", h);
}
static void t460(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_abs_pi16(m64[(i + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_abs_pi16 %016llx\n", h);
}
static void t461(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m64 r = _mm_abs_pi32(m64[(i + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_abs_pi32 %016llx\n", h);
}
static void t462(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mul_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mul_epi32 %016llx\n", h);
}
static void t463(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mullo_epi32(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_mullo_epi32 %016llx\n", h);
}
static void t464(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blend_epi16(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_blend_epi16 %016llx\n", h);
}
static void t465(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blend_ps(ps[(i * 3 + 12) & 15], ps[(i * 3 + 14) & 15], 15); add(&r, sizeof r, 0);  }
  printf("_mm_blend_ps %016llx\n", h);
}
static void t466(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_blend_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_blend_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_blend_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_blend_pd(pd[(i * 3 + 12) & 15], pd[(i * 3 + 14) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_blend_pd %016llx\n", h);
}
static void t467(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_blendv_epi8(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15], si[(i * 5 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_blendv_epi8 %016llx\n", h);
}
static void t468(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_blendv_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], ps[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_blendv_ps %016llx\n", h);
}
static void t469(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128d r = _mm_blendv_pd(pd[(i * 3 + 13) & 15], pd[(i * 3 + 15) & 15], pd[(i * 3 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_blendv_pd %016llx\n", h);
}
static void t470(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_testz_si128(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_testz_si128 %016llx\n", h);
}
static void t471(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_testc_si128(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_testc_si128 %016llx\n", h);
}
static void t472(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_testnzc_si128(si[(i * 5 + 17) & 15], si[(i * 5 + 19) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_testnzc_si128 %016llx\n", h);
}
static void t473(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_test_all_zeros(si[(i * 5 + 18) & 15], si[(i * 5 + 20) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_test_all_zeros %016llx\n", h);
}
static void t474(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_test_mix_ones_zeros(si[(i * 5 + 23) & 15], si[(i * 5 + 25) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_test_mix_ones_zeros %016llx\n", h);
}
static void t475(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_test_all_ones(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_test_all_ones %016llx\n", h);
}
static void t476(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpeq_epi64(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpeq_epi64 %016llx\n", h);
}
static void t477(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpgt_epi64(si[(i * 5 + 15) & 15], si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cmpgt_epi64 %016llx\n", h);
}
static void t478(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_min_epi8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_epi8 %016llx\n", h);
}
static void t479(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_max_epi8(si[(i * 5 + 12) & 15], si[(i * 5 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_epi8 %016llx\n", h);
}
static void t480(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_min_epu16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_epu16 %016llx\n", h);
}
static void t481(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_max_epu16(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_epu16 %016llx\n", h);
}
static void t482(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_min_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_epi32 %016llx\n", h);
}
static void t483(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_max_epi32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_epi32 %016llx\n", h);
}
static void t484(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_min_epu32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_min_epu32 %016llx\n", h);
}
static void t485(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_max_epu32(si[(i * 5 + 13) & 15], si[(i * 5 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_max_epu32 %016llx\n", h);
}
static void t486(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_packus_epi32(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_packus_epi32 %016llx\n", h);
}
static void t487(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_minpos_epu16(si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_minpos_epu16 %016llx\n", h);
}
static void t488(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepi8_epi16(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepi8_epi16 %016llx\n", h);
}
static void t489(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepi8_epi32(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepi8_epi32 %016llx\n", h);
}
static void t490(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepi8_epi64(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepi8_epi64 %016llx\n", h);
}
static void t491(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepi16_epi32(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepi16_epi32 %016llx\n", h);
}
static void t492(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepi16_epi64(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepi16_epi64 %016llx\n", h);
}
static void t493(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepi32_epi64(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepi32_epi64 %016llx\n", h);
}
static void t494(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepu8_epi16(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepu8_epi16 %016llx\n", h);
}
static void t495(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepu8_epi32(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepu8_epi32 %016llx\n", h);
}
static void t496(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepu8_epi64(si[(i * 5 + 17) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepu8_epi64 %016llx\n", h);
}
static void t497(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepu16_epi32(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepu16_epi32 %016llx\n", h);
}
static void t498(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepu16_epi64(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepu16_epi64 %016llx\n", h);
}
static void t499(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cvtepu32_epi64(si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_cvtepu32_epi64 %016llx\n", h);
}
static void t500(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi8(si[(i * 5 + 16) & 15], 15); add(&r, sizeof r, 0);  }
  printf("_mm_extract_epi8 %016llx\n", h);
}
static void t501(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi32(si[(i * 5 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi32(si[(i * 5 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi32(si[(i * 5 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_epi32(si[(i * 5 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_extract_epi32 %016llx\n", h);
}
static void t502(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_extract_epi64(si[(i * 5 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { long long r = _mm_extract_epi64(si[(i * 5 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  printf("_mm_extract_epi64 %016llx\n", h);
}
static void t503(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_extract_ps(ps[(i * 3 + 14) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_ps(ps[(i * 3 + 14) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_ps(ps[(i * 3 + 14) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { int r = _mm_extract_ps(ps[(i * 3 + 14) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_extract_ps %016llx\n", h);
}
static void t504(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi8(si[(i * 5 + 15) & 15], (int)iv[(i * 3 + 17) & 15], 15); add(&r, sizeof r, 0);  }
  printf("_mm_insert_epi8 %016llx\n", h);
}
static void t505(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi32(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi32(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi32(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi32(si[(i * 5 + 16) & 15], (int)iv[(i * 3 + 18) & 15], 3); add(&r, sizeof r, 0);  }
  printf("_mm_insert_epi32 %016llx\n", h);
}
static void t506(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi64(si[(i * 5 + 16) & 15], (long long)iv[(i * 3 + 18) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_insert_epi64(si[(i * 5 + 16) & 15], (long long)iv[(i * 3 + 18) & 15], 1); add(&r, sizeof r, 0);  }
  printf("_mm_insert_epi64 %016llx\n", h);
}
static void t507(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 0); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 1); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 2); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 3); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 5); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 7); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 9); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 14); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 15); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 17); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 27); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 78); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 177); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 228); add(&r, sizeof r, 0);  }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_insert_ps(ps[(i * 3 + 13) & 15], ps[(i * 3 + 15) & 15], 255); add(&r, sizeof r, 0);  }
  printf("_mm_insert_ps %016llx\n", h);
}
static void t508(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_stream_load_si128((void *)((char *)mem + i * 16)); add(&r, sizeof r, 0);  }
  printf("_mm_stream_load_si128 %016llx\n", h);
}
static void t509(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _mm_crc32_u8((unsigned int)iv[(i * 3 + 12) & 15], (unsigned char)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_crc32_u8 %016llx\n", h);
}
static void t510(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _mm_crc32_u16((unsigned int)iv[(i * 3 + 13) & 15], (unsigned short)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_crc32_u16 %016llx\n", h);
}
static void t511(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _mm_crc32_u32((unsigned int)iv[(i * 3 + 13) & 15], (unsigned int)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_crc32_u32 %016llx\n", h);
}
static void t512(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _mm_crc32_u64((unsigned long long)iv[(i * 3 + 13) & 15], (unsigned long long)iv[(i * 3 + 15) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_crc32_u64 %016llx\n", h);
}
static void t513(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aesdec_si128(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_aesdec_si128 %016llx\n", h);
}
static void t514(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aesdeclast_si128(si[(i * 5 + 20) & 15], si[(i * 5 + 22) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_aesdeclast_si128 %016llx\n", h);
}
static void t515(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aesenc_si128(si[(i * 5 + 16) & 15], si[(i * 5 + 18) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_aesenc_si128 %016llx\n", h);
}
static void t516(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aesenclast_si128(si[(i * 5 + 20) & 15], si[(i * 5 + 22) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_aesenclast_si128 %016llx\n", h);
}
static void t517(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aesimc_si128(si[(i * 5 + 16) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_aesimc_si128 %016llx\n", h);
}
static void t518(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = __bswapd((int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__bswapd %016llx\n", h);
}
static void t519(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _bswap((int)iv[(i * 3 + 6) & 15]); add(&r, sizeof r, 0);  }
  printf("_bswap %016llx\n", h);
}
static void t520(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = __bswapq((long long)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__bswapq %016llx\n", h);
}
static void t521(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _bswap64((long long)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("_bswap64 %016llx\n", h);
}
static void t522(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = __popcntd((unsigned int)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("__popcntd %016llx\n", h);
}
static void t523(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = __popcntq((unsigned long long)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("__popcntq %016llx\n", h);
}
static void t524(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _mm_popcnt_u32((unsigned int)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_popcnt_u32 %016llx\n", h);
}
static void t525(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _mm_popcnt_u64((unsigned long long)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_mm_popcnt_u64 %016llx\n", h);
}
static void t526(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { int r = _popcnt32((int)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("_popcnt32 %016llx\n", h);
}
static void t527(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { long long r = _popcnt64((long long)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("_popcnt64 %016llx\n", h);
}
static void t528(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = __rolb((unsigned char)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rolb %016llx\n", h);
}
static void t529(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = __rorb((unsigned char)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rorb %016llx\n", h);
}
static void t530(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned short r = __rolw((unsigned short)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rolw %016llx\n", h);
}
static void t531(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned short r = __rorw((unsigned short)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rorw %016llx\n", h);
}
static void t532(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __rold((unsigned int)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rold %016llx\n", h);
}
static void t533(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __rord((unsigned int)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rord %016llx\n", h);
}
static void t534(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __rolq((unsigned long long)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rolq %016llx\n", h);
}
static void t535(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __rorq((unsigned long long)iv[(i * 3 + 6) & 15], (int)iv[(i * 3 + 8) & 15]); add(&r, sizeof r, 0);  }
  printf("__rorq %016llx\n", h);
}
static void t536(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __andn_u32((unsigned int)iv[(i * 3 + 10) & 15], (unsigned int)iv[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("__andn_u32 %016llx\n", h);
}
static void t537(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __blsi_u32((unsigned int)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("__blsi_u32 %016llx\n", h);
}
static void t538(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _blsi_u32((unsigned int)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("_blsi_u32 %016llx\n", h);
}
static void t539(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __blsmsk_u32((unsigned int)iv[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("__blsmsk_u32 %016llx\n", h);
}
static void t540(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _blsmsk_u32((unsigned int)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_blsmsk_u32 %016llx\n", h);
}
static void t541(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __blsr_u32((unsigned int)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("__blsr_u32 %016llx\n", h);
}
static void t542(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _blsr_u32((unsigned int)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("_blsr_u32 %016llx\n", h);
}
static void t543(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __tzcnt_u32((unsigned int)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("__tzcnt_u32 %016llx\n", h);
}
static void t544(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _tzcnt_u32((unsigned int)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("_tzcnt_u32 %016llx\n", h);
}
static void t545(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __lzcnt32((unsigned int)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("__lzcnt32 %016llx\n", h);
}
static void t546(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _lzcnt_u32((unsigned int)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("_lzcnt_u32 %016llx\n", h);
}
static void t547(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = __bextr_u32((unsigned int)iv[(i * 3 + 11) & 15], (unsigned int)iv[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("__bextr_u32 %016llx\n", h);
}
static void t548(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _bextr_u32((unsigned int)iv[(i * 3 + 10) & 15], (unsigned int)iv[(i * 3 + 12) & 15], (unsigned int)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_bextr_u32 %016llx\n", h);
}
static void t549(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _bzhi_u32((unsigned int)iv[(i * 3 + 9) & 15], (unsigned int)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_bzhi_u32 %016llx\n", h);
}
static void t550(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _pdep_u32((unsigned int)iv[(i * 3 + 9) & 15], (unsigned int)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_pdep_u32 %016llx\n", h);
}
static void t551(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned int r = _pext_u32((unsigned int)iv[(i * 3 + 9) & 15], (unsigned int)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_pext_u32 %016llx\n", h);
}
static void t552(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __andn_u64((unsigned long long)iv[(i * 3 + 10) & 15], (unsigned long long)iv[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("__andn_u64 %016llx\n", h);
}
static void t553(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __blsi_u64((unsigned long long)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("__blsi_u64 %016llx\n", h);
}
static void t554(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _blsi_u64((unsigned long long)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("_blsi_u64 %016llx\n", h);
}
static void t555(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __blsmsk_u64((unsigned long long)iv[(i * 3 + 12) & 15]); add(&r, sizeof r, 0);  }
  printf("__blsmsk_u64 %016llx\n", h);
}
static void t556(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _blsmsk_u64((unsigned long long)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_blsmsk_u64 %016llx\n", h);
}
static void t557(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __blsr_u64((unsigned long long)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("__blsr_u64 %016llx\n", h);
}
static void t558(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _blsr_u64((unsigned long long)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("_blsr_u64 %016llx\n", h);
}
static void t559(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __tzcnt_u64((unsigned long long)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("__tzcnt_u64 %016llx\n", h);
}
static void t560(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _tzcnt_u64((unsigned long long)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("_tzcnt_u64 %016llx\n", h);
}
static void t561(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __lzcnt64((unsigned long long)iv[(i * 3 + 9) & 15]); add(&r, sizeof r, 0);  }
  printf("__lzcnt64 %016llx\n", h);
}
static void t562(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _lzcnt_u64((unsigned long long)iv[(i * 3 + 10) & 15]); add(&r, sizeof r, 0);  }
  printf("_lzcnt_u64 %016llx\n", h);
}
static void t563(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = __bextr_u64((unsigned long long)iv[(i * 3 + 11) & 15], (unsigned long long)iv[(i * 3 + 13) & 15]); add(&r, sizeof r, 0);  }
  printf("__bextr_u64 %016llx\n", h);
}
static void t564(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _bextr_u64((unsigned long long)iv[(i * 3 + 10) & 15], (unsigned int)iv[(i * 3 + 12) & 15], (unsigned int)iv[(i * 3 + 14) & 15]); add(&r, sizeof r, 0);  }
  printf("_bextr_u64 %016llx\n", h);
}
static void t565(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _bzhi_u64((unsigned long long)iv[(i * 3 + 9) & 15], (unsigned int)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_bzhi_u64 %016llx\n", h);
}
static void t566(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _pdep_u64((unsigned long long)iv[(i * 3 + 9) & 15], (unsigned long long)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_pdep_u64 %016llx\n", h);
}
static void t567(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _pext_u64((unsigned long long)iv[(i * 3 + 9) & 15], (unsigned long long)iv[(i * 3 + 11) & 15]); add(&r, sizeof r, 0);  }
  printf("_pext_u64 %016llx\n", h);
}
static void t568(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned long long r = _mulx_u64((unsigned long long)iv[(i * 3 + 9) & 15], (unsigned long long)iv[(i * 3 + 11) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_mulx_u64 %016llx\n", h);
}
static void t569(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = _addcarry_u32((unsigned char)iv[(i * 3 + 13) & 15], (unsigned int)iv[(i * 3 + 15) & 15], (unsigned int)iv[(i * 3 + 17) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_addcarry_u32 %016llx\n", h);
}
static void t570(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = _addcarryx_u32((unsigned char)iv[(i * 3 + 14) & 15], (unsigned int)iv[(i * 3 + 16) & 15], (unsigned int)iv[(i * 3 + 18) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_addcarryx_u32 %016llx\n", h);
}
static void t571(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = _subborrow_u32((unsigned char)iv[(i * 3 + 14) & 15], (unsigned int)iv[(i * 3 + 16) & 15], (unsigned int)iv[(i * 3 + 18) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_subborrow_u32 %016llx\n", h);
}
static void t572(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = _addcarry_u64((unsigned char)iv[(i * 3 + 13) & 15], (unsigned long long)iv[(i * 3 + 15) & 15], (unsigned long long)iv[(i * 3 + 17) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_addcarry_u64 %016llx\n", h);
}
static void t573(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = _addcarryx_u64((unsigned char)iv[(i * 3 + 14) & 15], (unsigned long long)iv[(i * 3 + 16) & 15], (unsigned long long)iv[(i * 3 + 18) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_addcarryx_u64 %016llx\n", h);
}
static void t574(void) {
  h = 14695981039346656037ULL; memset(outb, 0, sizeof outb);
  for (int i = 0; i < 16; i++) { unsigned char r = _subborrow_u64((unsigned char)iv[(i * 3 + 14) & 15], (unsigned long long)iv[(i * 3 + 16) & 15], (unsigned long long)iv[(i * 3 + 18) & 15], (void *)outb); add(&r, sizeof r, 0); add(outb, sizeof outb, 0); }
  printf("_subborrow_u64 %016llx\n", h);
}
static void t575(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ps(ps[(i * 3 + 3) & 15], 0); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ps(ps[(i * 3 + 3) & 15], 1); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ps(ps[(i * 3 + 3) & 15], 2); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ps(ps[(i * 3 + 3) & 15], 3); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ps(ps[(i * 3 + 3) & 15], 4); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ps(ps[(i * 3 + 3) & 15], 8); add(&r, sizeof r, 4); }
  printf("_mm_round_ps %016llx\n", h);
}
static void t576(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_pd(pd[(i * 3 + 3) & 15], 0); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_pd(pd[(i * 3 + 3) & 15], 1); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_pd(pd[(i * 3 + 3) & 15], 2); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_pd(pd[(i * 3 + 3) & 15], 3); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_pd(pd[(i * 3 + 3) & 15], 4); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_pd(pd[(i * 3 + 3) & 15], 8); add(&r, sizeof r, 8); }
  printf("_mm_round_pd %016llx\n", h);
}
static void t577(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ss(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 0); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ss(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 1); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ss(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 2); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ss(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 3); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ss(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 4); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_round_ss(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 8); add(&r, sizeof r, 4); }
  printf("_mm_round_ss %016llx\n", h);
}
static void t578(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_sd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 0); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_sd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 1); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_sd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 2); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_sd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 3); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_sd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 4); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_round_sd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 8); add(&r, sizeof r, 8); }
  printf("_mm_round_sd %016llx\n", h);
}
static void t579(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128 r = _mm_dp_ps(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 0); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_dp_ps(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 1); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_dp_ps(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 49); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_dp_ps(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 127); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_dp_ps(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 255); add(&r, sizeof r, 4); }
  for (int i = 0; i < 16; i++) { __m128 r = _mm_dp_ps(ps[(i * 3 + 3) & 15], ps[(i * 3 + 4) & 15], 18); add(&r, sizeof r, 4); }
  printf("_mm_dp_ps %016llx\n", h);
}
static void t580(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128d r = _mm_dp_pd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 0); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_dp_pd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 1); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_dp_pd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 49); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_dp_pd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 19); add(&r, sizeof r, 8); }
  for (int i = 0; i < 16; i++) { __m128d r = _mm_dp_pd(pd[(i * 3 + 3) & 15], pd[(i * 3 + 4) & 15], 34); add(&r, sizeof r, 8); }
  printf("_mm_dp_pd %016llx\n", h);
}
static void t581(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mpsadbw_epu8(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mpsadbw_epu8(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mpsadbw_epu8(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mpsadbw_epu8(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 3); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mpsadbw_epu8(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 5); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_mpsadbw_epu8(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 7); add(&r, sizeof r, 0); }
  printf("_mm_mpsadbw_epu8 %016llx\n", h);
}
static void t582(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aeskeygenassist_si128(si[(i * 5 + 3) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aeskeygenassist_si128(si[(i * 5 + 3) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aeskeygenassist_si128(si[(i * 5 + 3) & 15], 49); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aeskeygenassist_si128(si[(i * 5 + 3) & 15], 127); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aeskeygenassist_si128(si[(i * 5 + 3) & 15], 255); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_aeskeygenassist_si128(si[(i * 5 + 3) & 15], 18); add(&r, sizeof r, 0); }
  printf("_mm_aeskeygenassist_si128 %016llx\n", h);
}
static void t583(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128i r = _mm_clmulepi64_si128(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_clmulepi64_si128(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_clmulepi64_si128(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_clmulepi64_si128(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 17); add(&r, sizeof r, 0); }
  printf("_mm_clmulepi64_si128 %016llx\n", h);
}
static void t584(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpistrm(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistrm %016llx\n", h);
}
static void t585(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistri(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistri %016llx\n", h);
}
static void t586(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistra(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistra %016llx\n", h);
}
static void t587(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrc(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistrc %016llx\n", h);
}
static void t588(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistro(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistro %016llx\n", h);
}
static void t589(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrs(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistrs %016llx\n", h);
}
static void t590(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpistrz(si[(i * 5 + 3) & 15], si[(i * 5 + 4) & 15], 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpistrz %016llx\n", h);
}
static void t591(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { __m128i r = _mm_cmpestrm(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestrm %016llx\n", h);
}
static void t592(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestri(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestri %016llx\n", h);
}
static void t593(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestra(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestra %016llx\n", h);
}
static void t594(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrc(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestrc %016llx\n", h);
}
static void t595(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestro(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestro %016llx\n", h);
}
static void t596(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrs(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestrs %016llx\n", h);
}
static void t597(void) {
  h = 14695981039346656037ULL;
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 0); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 1); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 2); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 4); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 8); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 12); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 16); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 24); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 48); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 60); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 68); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 64); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 88); add(&r, sizeof r, 0); }
  for (int i = 0; i < 16; i++) { int r = _mm_cmpestrz(si[(i * 5 + 3) & 15], (i * 5) % 23 - 3, si[(i * 5 + 4) & 15], i % 19, 27); add(&r, sizeof r, 0); }
  printf("_mm_cmpestrz %016llx\n", h);
}
int main(void) {
  init();
  t0();
  t1();
  t2();
  t3();
  t4();
  t5();
  t6();
  t7();
  t8();
  t9();
  t10();
  t11();
  t12();
  t13();
  t14();
  t15();
  t16();
  t17();
  t18();
  t19();
  t20();
  t21();
  t22();
  t23();
  t24();
  t25();
  t26();
  t27();
  t28();
  t29();
  t30();
  t31();
  t32();
  t33();
  t34();
  t35();
  t36();
  t37();
  t38();
  t39();
  t40();
  t41();
  t42();
  t43();
  t44();
  t45();
  t46();
  t47();
  t48();
  t49();
  t50();
  t51();
  t52();
  t53();
  t54();
  t55();
  t56();
  t57();
  t58();
  t59();
  t60();
  t61();
  t62();
  t63();
  t64();
  t65();
  t66();
  t67();
  t68();
  t69();
  t70();
  t71();
  t72();
  t73();
  t74();
  t75();
  t76();
  t77();
  t78();
  t79();
  t80();
  t81();
  t82();
  t83();
  t84();
  t85();
  t86();
  t87();
  t88();
  t89();
  t90();
  t91();
  t92();
  t93();
  t94();
  t95();
  t96();
  t97();
  t98();
  t99();
  t100();
  t101();
  t102();
  t103();
  t104();
  t105();
  t106();
  t107();
  t108();
  t109();
  t110();
  t111();
  t112();
  t113();
  t114();
  t115();
  t116();
  t117();
  t118();
  t119();
  t120();
  t121();
  t122();
  t123();
  t124();
  t125();
  t126();
  t127();
  t128();
  t129();
  t130();
  t131();
  t132();
  t133();
  t134();
  t135();
  t136();
  t137();
  t138();
  t139();
  t140();
  t141();
  t142();
  t143();
  t144();
  t145();
  t146();
  t147();
  t148();
  t149();
  t150();
  t151();
  t152();
  t153();
  t154();
  t155();
  t156();
  t157();
  t158();
  t159();
  t160();
  t161();
  t162();
  t163();
  t164();
  t165();
  t166();
  t167();
  t168();
  t169();
  t170();
  t171();
  t172();
  t173();
  t174();
  t175();
  t176();
  t177();
  t178();
  t179();
  t180();
  t181();
  t182();
  t183();
  t184();
  t185();
  t186();
  t187();
  t188();
  t189();
  t190();
  t191();
  t192();
  t193();
  t194();
  t195();
  t196();
  t197();
  t198();
  t199();
  t200();
  t201();
  t202();
  t203();
  t204();
  t205();
  t206();
  t207();
  t208();
  t209();
  t210();
  t211();
  t212();
  t213();
  t214();
  t215();
  t216();
  t217();
  t218();
  t219();
  t220();
  t221();
  t222();
  t223();
  t224();
  t225();
  t226();
  t227();
  t228();
  t229();
  t230();
  t231();
  t232();
  t233();
  t234();
  t235();
  t236();
  t237();
  t238();
  t239();
  t240();
  t241();
  t242();
  t243();
  t244();
  t245();
  t246();
  t247();
  t248();
  t249();
  t250();
  t251();
  t252();
  t253();
  t254();
  t255();
  t256();
  t257();
  t258();
  t259();
  t260();
  t261();
  t262();
  t263();
  t264();
  t265();
  t266();
  t267();
  t268();
  t269();
  t270();
  t271();
  t272();
  t273();
  t274();
  t275();
  t276();
  t277();
  t278();
  t279();
  t280();
  t281();
  t282();
  t283();
  t284();
  t285();
  t286();
  t287();
  t288();
  t289();
  t290();
  t291();
  t292();
  t293();
  t294();
  t295();
  t296();
  t297();
  t298();
  t299();
  t300();
  t301();
  t302();
  t303();
  t304();
  t305();
  t306();
  t307();
  t308();
  t309();
  t310();
  t311();
  t312();
  t313();
  t314();
  t315();
  t316();
  t317();
  t318();
  t319();
  t320();
  t321();
  t322();
  t323();
  t324();
  t325();
  t326();
  t327();
  t328();
  t329();
  t330();
  t331();
  t332();
  t333();
  t334();
  t335();
  t336();
  t337();
  t338();
  t339();
  t340();
  t341();
  t342();
  t343();
  t344();
  t345();
  t346();
  t347();
  t348();
  t349();
  t350();
  t351();
  t352();
  t353();
  t354();
  t355();
  t356();
  t357();
  t358();
  t359();
  t360();
  t361();
  t362();
  t363();
  t364();
  t365();
  t366();
  t367();
  t368();
  t369();
  t370();
  t371();
  t372();
  t373();
  t374();
  t375();
  t376();
  t377();
  t378();
  t379();
  t380();
  t381();
  t382();
  t383();
  t384();
  t385();
  t386();
  t387();
  t388();
  t389();
  t390();
  t391();
  t392();
  t393();
  t394();
  t395();
  t396();
  t397();
  t398();
  t399();
  t400();
  t401();
  t402();
  t403();
  t404();
  t405();
  t406();
  t407();
  t408();
  t409();
  t410();
  t411();
  t412();
  t413();
  t414();
  t415();
  t416();
  t417();
  t418();
  t419();
  t420();
  t421();
  t422();
  t423();
  t424();
  t425();
  t426();
  t427();
  t428();
  t429();
  t430();
  t431();
  t432();
  t433();
  t434();
  t435();
  t436();
  t437();
  t438();
  t439();
  t440();
  t441();
  t442();
  t443();
  t444();
  t445();
  t446();
  t447();
  t448();
  t449();
  t450();
  t451();
  t452();
  t453();
  t454();
  t455();
  t456();
  t457();
  t458();
  t459();
  t460();
  t461();
  t462();
  t463();
  t464();
  t465();
  t466();
  t467();
  t468();
  t469();
  t470();
  t471();
  t472();
  t473();
  t474();
  t475();
  t476();
  t477();
  t478();
  t479();
  t480();
  t481();
  t482();
  t483();
  t484();
  t485();
  t486();
  t487();
  t488();
  t489();
  t490();
  t491();
  t492();
  t493();
  t494();
  t495();
  t496();
  t497();
  t498();
  t499();
  t500();
  t501();
  t502();
  t503();
  t504();
  t505();
  t506();
  t507();
  t508();
  t509();
  t510();
  t511();
  t512();
  t513();
  t514();
  t515();
  t516();
  t517();
  t518();
  t519();
  t520();
  t521();
  t522();
  t523();
  t524();
  t525();
  t526();
  t527();
  t528();
  t529();
  t530();
  t531();
  t532();
  t533();
  t534();
  t535();
  t536();
  t537();
  t538();
  t539();
  t540();
  t541();
  t542();
  t543();
  t544();
  t545();
  t546();
  t547();
  t548();
  t549();
  t550();
  t551();
  t552();
  t553();
  t554();
  t555();
  t556();
  t557();
  t558();
  t559();
  t560();
  t561();
  t562();
  t563();
  t564();
  t565();
  t566();
  t567();
  t568();
  t569();
  t570();
  t571();
  t572();
  t573();
  t574();
  t575();
  t576();
  t577();
  t578();
  t579();
  t580();
  t581();
  t582();
  t583();
  t584();
  t585();
  t586();
  t587();
  t588();
  t589();
  t590();
  t591();
  t592();
  t593();
  t594();
  t595();
  t596();
  t597();
  return 0;
}

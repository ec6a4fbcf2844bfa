/*
 * SSE4.1 intrinsics, and those of SSE4.2.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 * Immediate operands of instructions must be constants: these are macros.
 */
#ifndef __KIT_SMMINTRIN_H
#define __KIT_SMMINTRIN_H

#include <tmmintrin.h>

#define _MM_FROUND_TO_NEAREST_INT 0x00
#define _MM_FROUND_TO_NEG_INF 0x01
#define _MM_FROUND_TO_POS_INF 0x02
#define _MM_FROUND_TO_ZERO 0x03
#define _MM_FROUND_CUR_DIRECTION 0x04
#define _MM_FROUND_RAISE_EXC 0x00
#define _MM_FROUND_NO_EXC 0x08
#define _MM_FROUND_NINT (_MM_FROUND_TO_NEAREST_INT | _MM_FROUND_RAISE_EXC)
#define _MM_FROUND_FLOOR (_MM_FROUND_TO_NEG_INF | _MM_FROUND_RAISE_EXC)
#define _MM_FROUND_CEIL (_MM_FROUND_TO_POS_INF | _MM_FROUND_RAISE_EXC)
#define _MM_FROUND_TRUNC (_MM_FROUND_TO_ZERO | _MM_FROUND_RAISE_EXC)
#define _MM_FROUND_RINT (_MM_FROUND_CUR_DIRECTION | _MM_FROUND_RAISE_EXC)
#define _MM_FROUND_NEARBYINT (_MM_FROUND_CUR_DIRECTION | _MM_FROUND_NO_EXC)

/* An instruction with an immediate operand: result from one source, or source and destination. */
#define __KIT_IMMEDIATE1(type, name, a, n) \
  __extension__({ \
    type __r1, __a1 = (a); \
    __asm__(name " %2, %1, %0" : "=x"(__r1) : "x"(__a1), "i"(n)); \
    __r1; \
  })
#define __KIT_IMMEDIATE2(type, name, a, b, n) \
  __extension__({ \
    type __r2 = (a), __b2 = (b); \
    __asm__(name " %2, %1, %0" : "+x"(__r2) : "x"(__b2), "i"(n)); \
    __r2; \
  })

/* Rounding. */
#define _mm_round_ps(a, mode) __KIT_IMMEDIATE1(__m128, "roundps", a, mode)
#define _mm_ceil_ps(a) _mm_round_ps(a, _MM_FROUND_CEIL)
#define _mm_floor_ps(a) _mm_round_ps(a, _MM_FROUND_FLOOR)
#define _mm_round_pd(a, mode) __KIT_IMMEDIATE1(__m128d, "roundpd", a, mode)
#define _mm_ceil_pd(a) _mm_round_pd(a, _MM_FROUND_CEIL)
#define _mm_floor_pd(a) _mm_round_pd(a, _MM_FROUND_FLOOR)
#define _mm_round_ss(a, b, mode) __KIT_IMMEDIATE2(__m128, "roundss", a, b, mode)
#define _mm_ceil_ss(a, b) _mm_round_ss(a, b, _MM_FROUND_CEIL)
#define _mm_floor_ss(a, b) _mm_round_ss(a, b, _MM_FROUND_FLOOR)
#define _mm_round_sd(a, b, mode) __KIT_IMMEDIATE2(__m128d, "roundsd", a, b, mode)
#define _mm_ceil_sd(a, b) _mm_round_sd(a, b, _MM_FROUND_CEIL)
#define _mm_floor_sd(a, b) _mm_round_sd(a, b, _MM_FROUND_FLOOR)

/* Products. */
#define _mm_dp_ps(a, b, n) __KIT_IMMEDIATE2(__m128, "dpps", a, b, n)
#define _mm_dp_pd(a, b, n) __KIT_IMMEDIATE2(__m128d, "dppd", a, b, n)
#define _mm_mpsadbw_epu8(a, b, n) __KIT_IMMEDIATE2(__m128i, "mpsadbw", a, b, n)
__KIT_INTRINSIC __m128i _mm_mul_epi32(__m128i __a, __m128i __b) { __asm__("pmuldq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_mullo_epi32(__m128i __a, __m128i __b) { return (__m128i)((__v4su)__a * (__v4su)__b); }

/* Choice. */
__KIT_INTRINSIC __m128i _mm_blend_epi16(__m128i __a, __m128i __b, int const __m) { __v8hi __x = (__v8hi)__a, __y = (__v8hi)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __m >> __i & 1 ? __y[__i] : __x[__i]; return (__m128i)__x; }
__KIT_INTRINSIC __m128 _mm_blend_ps(__m128 __a, __m128 __b, int const __m) { __v4sf __x = (__v4sf)__a, __y = (__v4sf)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __m >> __i & 1 ? __y[__i] : __x[__i]; return (__m128)__x; }
__KIT_INTRINSIC __m128d _mm_blend_pd(__m128d __a, __m128d __b, int const __m) { __v2df __x = (__v2df)__a, __y = (__v2df)__b; for (int __i = 0; __i < 2; __i++) __x[__i] = __m >> __i & 1 ? __y[__i] : __x[__i]; return (__m128d)__x; }
__KIT_INTRINSIC __m128i _mm_blendv_epi8(__m128i __a, __m128i __b, __m128i __m) { __v16qi __x = (__v16qi)__a, __y = (__v16qi)__b; for (int __i = 0; __i < 16; __i++) __x[__i] = ((__v16qu)__m)[__i] & 0x80 ? __y[__i] : __x[__i]; return (__m128i)__x; }
__KIT_INTRINSIC __m128 _mm_blendv_ps(__m128 __a, __m128 __b, __m128 __m) { for (int __i = 0; __i < 4; __i++) __a[__i] = ((__v4si)__m)[__i] < 0 ? __b[__i] : __a[__i]; return __a; }
__KIT_INTRINSIC __m128d _mm_blendv_pd(__m128d __a, __m128d __b, __m128d __m) { for (int __i = 0; __i < 2; __i++) __a[__i] = ((__v2di)__m)[__i] < 0 ? __b[__i] : __a[__i]; return __a; }

/* Tests. */
__KIT_INTRINSIC int _mm_testz_si128(__m128i __m, __m128i __a) { __m128i __x = __m & __a; return (__x[0] | __x[1]) == 0; }
__KIT_INTRINSIC int _mm_testc_si128(__m128i __m, __m128i __a) { __m128i __x = ~__m & __a; return (__x[0] | __x[1]) == 0; }
__KIT_INTRINSIC int _mm_testnzc_si128(__m128i __m, __m128i __a) { return !_mm_testz_si128(__m, __a) && !_mm_testc_si128(__m, __a); }
__KIT_INTRINSIC int _mm_test_all_zeros(__m128i __a, __m128i __m) { return _mm_testz_si128(__a, __m); }
__KIT_INTRINSIC int _mm_test_mix_ones_zeros(__m128i __a, __m128i __m) { return _mm_testnzc_si128(__a, __m); }
__KIT_INTRINSIC int _mm_test_all_ones(__m128i __a) { return (__a[0] & __a[1]) == -1; }

/* Integers. */
__KIT_INTRINSIC __m128i _mm_cmpeq_epi64(__m128i __a, __m128i __b) { return (__m128i)((__v2di)__a == (__v2di)__b); }
__KIT_INTRINSIC __m128i _mm_cmpgt_epi64(__m128i __a, __m128i __b) { return (__m128i)((__v2di)__a > (__v2di)__b); }
__KIT_INTRINSIC __m128i _mm_min_epi8(__m128i __a, __m128i __b) { __asm__("pminsb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_max_epi8(__m128i __a, __m128i __b) { __asm__("pmaxsb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_min_epu16(__m128i __a, __m128i __b) { __asm__("pminuw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_max_epu16(__m128i __a, __m128i __b) { __asm__("pmaxuw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_min_epi32(__m128i __a, __m128i __b) { __asm__("pminsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_max_epi32(__m128i __a, __m128i __b) { __asm__("pmaxsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_min_epu32(__m128i __a, __m128i __b) { __asm__("pminud %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_max_epu32(__m128i __a, __m128i __b) { __asm__("pmaxud %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_packus_epi32(__m128i __a, __m128i __b) { __asm__("packusdw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_minpos_epu16(__m128i __a) { __m128i __r; __asm__("phminposuw %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepi8_epi16(__m128i __a) { __m128i __r; __asm__("pmovsxbw %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepi8_epi32(__m128i __a) { __m128i __r; __asm__("pmovsxbd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepi8_epi64(__m128i __a) { __m128i __r; __asm__("pmovsxbq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepi16_epi32(__m128i __a) { __m128i __r; __asm__("pmovsxwd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepi16_epi64(__m128i __a) { __m128i __r; __asm__("pmovsxwq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepi32_epi64(__m128i __a) { __m128i __r; __asm__("pmovsxdq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepu8_epi16(__m128i __a) { __m128i __r; __asm__("pmovzxbw %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepu8_epi32(__m128i __a) { __m128i __r; __asm__("pmovzxbd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepu8_epi64(__m128i __a) { __m128i __r; __asm__("pmovzxbq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepu16_epi32(__m128i __a) { __m128i __r; __asm__("pmovzxwd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepu16_epi64(__m128i __a) { __m128i __r; __asm__("pmovzxwq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtepu32_epi64(__m128i __a) { __m128i __r; __asm__("pmovzxdq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }

/* Elements. */
__KIT_INTRINSIC int _mm_extract_epi8(__m128i __a, int const __n) { return ((__v16qu)__a)[__n & 15]; }
__KIT_INTRINSIC int _mm_extract_epi32(__m128i __a, int const __n) { return ((__v4si)__a)[__n & 3]; }
__KIT_INTRINSIC long long _mm_extract_epi64(__m128i __a, int const __n) { return __a[__n & 1]; }
__KIT_INTRINSIC int _mm_extract_ps(__m128 __a, int const __n) { return ((__v4si)__a)[__n & 3]; }
#define _MM_EXTRACT_FLOAT(d, x, n) ((d) = ((__v4sf)(x))[(n) & 3])
#define _MM_PICK_OUT_PS(x, n) _mm_insert_ps(_mm_setzero_ps(), (x), _MM_MK_INSERTPS_NDX((n), 0, 0x0e))
#define _MM_MK_INSERTPS_NDX(s, d, m) (((s) << 6) | ((d) << 4) | (m))
__KIT_INTRINSIC __m128i _mm_insert_epi8(__m128i __a, int __x, int const __n) { __v16qi __r = (__v16qi)__a; __r[__n & 15] = (char)__x; return (__m128i)__r; }
__KIT_INTRINSIC __m128i _mm_insert_epi32(__m128i __a, int __x, int const __n) { __v4si __r = (__v4si)__a; __r[__n & 3] = __x; return (__m128i)__r; }
__KIT_INTRINSIC __m128i _mm_insert_epi64(__m128i __a, long long __x, int const __n) { __a[__n & 1] = __x; return __a; }
__KIT_INTRINSIC __m128 _mm_insert_ps(__m128 __a, __m128 __b, int const __n) { __a[__n >> 4 & 3] = __b[__n >> 6 & 3]; for (int __i = 0; __i < 4; __i++) if (__n >> __i & 1) __a[__i] = 0; return __a; }
__KIT_INTRINSIC __m128i _mm_stream_load_si128(__m128i *__p) { return *__p; }

/* Checksums (SSE4.2). */
__KIT_INTRINSIC unsigned int _mm_crc32_u8(unsigned int __c, unsigned char __x) { __asm__("crc32b %1, %0" : "+r"(__c) : "q"(__x)); return __c; }
__KIT_INTRINSIC unsigned int _mm_crc32_u16(unsigned int __c, unsigned short __x) { __asm__("crc32w %1, %0" : "+r"(__c) : "r"(__x)); return __c; }
__KIT_INTRINSIC unsigned int _mm_crc32_u32(unsigned int __c, unsigned int __x) { __asm__("crc32l %1, %0" : "+r"(__c) : "r"(__x)); return __c; }
__KIT_INTRINSIC unsigned long long _mm_crc32_u64(unsigned long long __c, unsigned long long __x) { __asm__("crc32q %1, %0" : "+r"(__c) : "r"(__x)); return __c; }

/* Strings (SSE4.2). */
#define _SIDD_UBYTE_OPS 0x00
#define _SIDD_UWORD_OPS 0x01
#define _SIDD_SBYTE_OPS 0x02
#define _SIDD_SWORD_OPS 0x03
#define _SIDD_CMP_EQUAL_ANY 0x00
#define _SIDD_CMP_RANGES 0x04
#define _SIDD_CMP_EQUAL_EACH 0x08
#define _SIDD_CMP_EQUAL_ORDERED 0x0c
#define _SIDD_POSITIVE_POLARITY 0x00
#define _SIDD_NEGATIVE_POLARITY 0x10
#define _SIDD_MASKED_POSITIVE_POLARITY 0x20
#define _SIDD_MASKED_NEGATIVE_POLARITY 0x30
#define _SIDD_LEAST_SIGNIFICANT 0x00
#define _SIDD_MOST_SIGNIFICANT 0x40
#define _SIDD_BIT_MASK 0x00
#define _SIDD_UNIT_MASK 0x40

#define _mm_cmpistrm(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b), __r3; \
    __asm__("pcmpistrm %3, %2, %1\n\tmovdqa %%xmm0, %0" \
            : "=x"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "xmm0", "cc"); \
    __r3; \
  })
#define _mm_cmpestrm(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b), __r3; \
    __asm__("pcmpestrm %5, %2, %1\n\tmovdqa %%xmm0, %0" \
            : "=x"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "xmm0", "cc"); \
    __r3; \
  })
#define _mm_cmpistri(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    int __r3; \
    __asm__("pcmpistri %3, %2, %1" : "=c"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "cc"); \
    __r3; \
  })
#define _mm_cmpestri(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    int __r3; \
    __asm__("pcmpestri %5, %2, %1" \
            : "=c"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "cc"); \
    __r3; \
  })
#define _mm_cmpistra(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpistri %3, %2, %1\n\tseta %0" : "=q"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpestra(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpestri %5, %2, %1\n\tseta %0" \
            : "=&r"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpistrc(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpistri %3, %2, %1\n\tsetc %0" : "=q"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpestrc(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpestri %5, %2, %1\n\tsetc %0" \
            : "=&r"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpistro(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpistri %3, %2, %1\n\tseto %0" : "=q"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpestro(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpestri %5, %2, %1\n\tseto %0" \
            : "=&r"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpistrs(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpistri %3, %2, %1\n\tsets %0" : "=q"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpestrs(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpestri %5, %2, %1\n\tsets %0" \
            : "=&r"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpistrz(a, b, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpistri %3, %2, %1\n\tsetz %0" : "=q"(__r3) : "x"(__a3), "x"(__b3), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })
#define _mm_cmpestrz(a, la, b, lb, mode) \
  __extension__({ \
    __m128i __a3 = (a), __b3 = (b); \
    unsigned char __r3; \
    __asm__("pcmpestri %5, %2, %1\n\tsetz %0" \
            : "=&r"(__r3) : "x"(__a3), "x"(__b3), "a"((int)(la)), "d"((int)(lb)), "i"(mode) : "ecx", "cc"); \
    (int)__r3; \
  })

#endif

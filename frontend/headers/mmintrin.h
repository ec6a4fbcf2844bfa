/*
 * MMX intrinsics, on vectors of eight bytes: element by element, without the MMX registers.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_MMINTRIN_H
#define __KIT_MMINTRIN_H

/* A function of these headers: expanded from its definition here, never from a library. */
#define __KIT_INTRINSIC \
  extern __inline __attribute__((__gnu_inline__, __always_inline__, __artificial__))

typedef int __m64 __attribute__((__vector_size__(8), __may_alias__));
typedef int __m64_u __attribute__((__vector_size__(8), __may_alias__, __aligned__(1)));

typedef int __v2si __attribute__((__vector_size__(8)));
typedef short __v4hi __attribute__((__vector_size__(8)));
typedef char __v8qi __attribute__((__vector_size__(8)));
typedef long long __v1di __attribute__((__vector_size__(8)));
typedef float __v2sf __attribute__((__vector_size__(8)));
typedef signed char __kit_v8qs __attribute__((__vector_size__(8)));
typedef unsigned char __kit_v8qu __attribute__((__vector_size__(8)));
typedef unsigned short __kit_v4hu __attribute__((__vector_size__(8)));
typedef unsigned int __kit_v2su __attribute__((__vector_size__(8)));

/* Saturation to a range. */
__KIT_INTRINSIC int __kit_saturate(int __x, int __low, int __high) {
  return __x < __low ? __low : __x > __high ? __high : __x;
}
__KIT_INTRINSIC void _mm_empty(void) { __asm__ __volatile__("emms"); }

/* Conversions. */
__KIT_INTRINSIC __m64 _mm_cvtsi32_si64(int __x) { return (__m64)(__v2si){__x, 0}; }
__KIT_INTRINSIC int _mm_cvtsi64_si32(__m64 __a) { return ((__v2si)__a)[0]; }
__KIT_INTRINSIC __m64 _mm_cvtsi64_m64(long long __x) { return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_cvtsi64x_si64(long long __x) { return (__m64)__x; }
__KIT_INTRINSIC long long _mm_cvtm64_si64(__m64 __a) { return (long long)__a; }
__KIT_INTRINSIC long long _mm_cvtsi64_si64x(__m64 __a) { return (long long)__a; }
__KIT_INTRINSIC __m64 _mm_set_pi8(char __b7, char __b6, char __b5, char __b4, char __b3, char __b2, char __b1, char __b0) { return (__m64)(__v8qi){__b0, __b1, __b2, __b3, __b4, __b5, __b6, __b7}; }
__KIT_INTRINSIC __m64 _mm_set_pi16(short __w3, short __w2, short __w1, short __w0) { return (__m64)(__v4hi){__w0, __w1, __w2, __w3}; }
__KIT_INTRINSIC __m64 _mm_set_pi32(int __i1, int __i0) { return (__m64)(__v2si){__i0, __i1}; }
__KIT_INTRINSIC __m64 _mm_setr_pi8(char __b0, char __b1, char __b2, char __b3, char __b4, char __b5, char __b6, char __b7) { return (__m64)(__v8qi){__b0, __b1, __b2, __b3, __b4, __b5, __b6, __b7}; }
__KIT_INTRINSIC __m64 _mm_setr_pi16(short __w0, short __w1, short __w2, short __w3) { return (__m64)(__v4hi){__w0, __w1, __w2, __w3}; }
__KIT_INTRINSIC __m64 _mm_setr_pi32(int __i0, int __i1) { return (__m64)(__v2si){__i0, __i1}; }
__KIT_INTRINSIC __m64 _mm_set1_pi8(char __b) { return _mm_set_pi8(__b, __b, __b, __b, __b, __b, __b, __b); }
__KIT_INTRINSIC __m64 _mm_set1_pi16(short __w) { return _mm_set_pi16(__w, __w, __w, __w); }
__KIT_INTRINSIC __m64 _mm_set1_pi32(int __i) { return _mm_set_pi32(__i, __i); }
__KIT_INTRINSIC __m64 _mm_setzero_si64(void) { return (__m64)0LL; }

/* Arithmetic. */
__KIT_INTRINSIC __m64 _mm_add_pi8(__m64 __a, __m64 __b) { return (__m64)((__kit_v8qu)__a + (__kit_v8qu)__b); }
__KIT_INTRINSIC __m64 _mm_add_pi16(__m64 __a, __m64 __b) { return (__m64)((__kit_v4hu)__a + (__kit_v4hu)__b); }
__KIT_INTRINSIC __m64 _mm_add_pi32(__m64 __a, __m64 __b) { return (__m64)((__kit_v2su)__a + (__kit_v2su)__b); }
__KIT_INTRINSIC __m64 _mm_adds_pi8(__m64 __a, __m64 __b) { __kit_v8qs __x = (__kit_v8qs)__a, __y = (__kit_v8qs)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __kit_saturate(__x[__i] + __y[__i], -128, 127); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_adds_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __kit_saturate(__x[__i] + __y[__i], -32768, 32767); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_adds_pu8(__m64 __a, __m64 __b) { __kit_v8qu __x = (__kit_v8qu)__a, __y = (__kit_v8qu)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __kit_saturate(__x[__i] + __y[__i], 0, 255); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_adds_pu16(__m64 __a, __m64 __b) { __kit_v4hu __x = (__kit_v4hu)__a, __y = (__kit_v4hu)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __kit_saturate(__x[__i] + __y[__i], 0, 65535); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_sub_pi8(__m64 __a, __m64 __b) { return (__m64)((__kit_v8qu)__a - (__kit_v8qu)__b); }
__KIT_INTRINSIC __m64 _mm_sub_pi16(__m64 __a, __m64 __b) { return (__m64)((__kit_v4hu)__a - (__kit_v4hu)__b); }
__KIT_INTRINSIC __m64 _mm_sub_pi32(__m64 __a, __m64 __b) { return (__m64)((__kit_v2su)__a - (__kit_v2su)__b); }
__KIT_INTRINSIC __m64 _mm_subs_pi8(__m64 __a, __m64 __b) { __kit_v8qs __x = (__kit_v8qs)__a, __y = (__kit_v8qs)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __kit_saturate(__x[__i] - __y[__i], -128, 127); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_subs_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __kit_saturate(__x[__i] - __y[__i], -32768, 32767); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_subs_pu8(__m64 __a, __m64 __b) { __kit_v8qu __x = (__kit_v8qu)__a, __y = (__kit_v8qu)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __kit_saturate(__x[__i] - __y[__i], 0, 255); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_subs_pu16(__m64 __a, __m64 __b) { __kit_v4hu __x = (__kit_v4hu)__a, __y = (__kit_v4hu)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __kit_saturate(__x[__i] - __y[__i], 0, 65535); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_madd_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; return (__m64)(__v2si){(int)((unsigned)(__x[0] * __y[0]) + (unsigned)(__x[1] * __y[1])), (int)((unsigned)(__x[2] * __y[2]) + (unsigned)(__x[3] * __y[3]))}; }
__KIT_INTRINSIC __m64 _mm_mulhi_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = (short)(__x[__i] * __y[__i] >> 16); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_mullo_pi16(__m64 __a, __m64 __b) { return (__m64)((__kit_v4hu)__a * (__kit_v4hu)__b); }

/* Logic and comparisons. */
__KIT_INTRINSIC __m64 _mm_and_si64(__m64 __a, __m64 __b) { return __a & __b; }
__KIT_INTRINSIC __m64 _mm_or_si64(__m64 __a, __m64 __b) { return __a | __b; }
__KIT_INTRINSIC __m64 _mm_xor_si64(__m64 __a, __m64 __b) { return __a ^ __b; }
__KIT_INTRINSIC __m64 _mm_andnot_si64(__m64 __a, __m64 __b) { return ~__a & __b; }
__KIT_INTRINSIC __m64 _mm_cmpeq_pi8(__m64 __a, __m64 __b) { return (__m64)((__kit_v8qs)__a == (__kit_v8qs)__b); }
__KIT_INTRINSIC __m64 _mm_cmpgt_pi8(__m64 __a, __m64 __b) { return (__m64)((__kit_v8qs)__a > (__kit_v8qs)__b); }
__KIT_INTRINSIC __m64 _mm_cmpeq_pi16(__m64 __a, __m64 __b) { return (__m64)((__v4hi)__a == (__v4hi)__b); }
__KIT_INTRINSIC __m64 _mm_cmpgt_pi16(__m64 __a, __m64 __b) { return (__m64)((__v4hi)__a > (__v4hi)__b); }
__KIT_INTRINSIC __m64 _mm_cmpeq_pi32(__m64 __a, __m64 __b) { return (__m64)((__v2si)__a == (__v2si)__b); }
__KIT_INTRINSIC __m64 _mm_cmpgt_pi32(__m64 __a, __m64 __b) { return (__m64)((__v2si)__a > (__v2si)__b); }

/* Shifts: counts beyond the width give zero, or the sign for arithmetic ones. */
__KIT_INTRINSIC __m64 _mm_slli_pi16(__m64 __a, int __n) { return (unsigned)__n >= 16 ? _mm_setzero_si64() : (__m64)((__kit_v4hu)__a << __n); }
__KIT_INTRINSIC __m64 _mm_sll_pi16(__m64 __a, __m64 __n) { return (unsigned long long)__n >= 16 ? _mm_setzero_si64() : _mm_slli_pi16(__a, ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_srli_pi16(__m64 __a, int __n) { return (unsigned)__n >= 16 ? _mm_setzero_si64() : (__m64)((__kit_v4hu)__a >> __n); }
__KIT_INTRINSIC __m64 _mm_srl_pi16(__m64 __a, __m64 __n) { return (unsigned long long)__n >= 16 ? _mm_setzero_si64() : _mm_srli_pi16(__a, ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_srai_pi16(__m64 __a, int __n) { return (__m64)((__v4hi)__a >> ((unsigned)__n >= 16 ? 15 : __n)); }
__KIT_INTRINSIC __m64 _mm_sra_pi16(__m64 __a, __m64 __n) { return _mm_srai_pi16(__a, (unsigned long long)__n >= 16 ? 15 : ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_slli_pi32(__m64 __a, int __n) { return (unsigned)__n >= 32 ? _mm_setzero_si64() : (__m64)((__kit_v2su)__a << __n); }
__KIT_INTRINSIC __m64 _mm_sll_pi32(__m64 __a, __m64 __n) { return (unsigned long long)__n >= 32 ? _mm_setzero_si64() : _mm_slli_pi32(__a, ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_srli_pi32(__m64 __a, int __n) { return (unsigned)__n >= 32 ? _mm_setzero_si64() : (__m64)((__kit_v2su)__a >> __n); }
__KIT_INTRINSIC __m64 _mm_srl_pi32(__m64 __a, __m64 __n) { return (unsigned long long)__n >= 32 ? _mm_setzero_si64() : _mm_srli_pi32(__a, ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_srai_pi32(__m64 __a, int __n) { return (__m64)((__v2si)__a >> ((unsigned)__n >= 32 ? 31 : __n)); }
__KIT_INTRINSIC __m64 _mm_sra_pi32(__m64 __a, __m64 __n) { return _mm_srai_pi32(__a, (unsigned long long)__n >= 32 ? 31 : ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_slli_si64(__m64 __a, int __n) { return (unsigned)__n >= 64 ? _mm_setzero_si64() : (__m64)((unsigned long long)__a << __n); }
__KIT_INTRINSIC __m64 _mm_sll_si64(__m64 __a, __m64 __n) { return (unsigned long long)__n >= 64 ? _mm_setzero_si64() : _mm_slli_si64(__a, ((__v2si)__n)[0]); }
__KIT_INTRINSIC __m64 _mm_srli_si64(__m64 __a, int __n) { return (unsigned)__n >= 64 ? _mm_setzero_si64() : (__m64)((unsigned long long)__a >> __n); }
__KIT_INTRINSIC __m64 _mm_srl_si64(__m64 __a, __m64 __n) { return (unsigned long long)__n >= 64 ? _mm_setzero_si64() : _mm_srli_si64(__a, ((__v2si)__n)[0]); }

/* Packing and interleaving. */
__KIT_INTRINSIC __m64 _mm_packs_pi16(__m64 __a, __m64 __b) { __kit_v8qs __r; for (int __i = 0; __i < 4; __i++) { __r[__i] = __kit_saturate(((__v4hi)__a)[__i], -128, 127); __r[__i + 4] = __kit_saturate(((__v4hi)__b)[__i], -128, 127); } return (__m64)__r; }
__KIT_INTRINSIC __m64 _mm_packs_pu16(__m64 __a, __m64 __b) { __kit_v8qu __r; for (int __i = 0; __i < 4; __i++) { __r[__i] = __kit_saturate(((__v4hi)__a)[__i], 0, 255); __r[__i + 4] = __kit_saturate(((__v4hi)__b)[__i], 0, 255); } return (__m64)__r; }
__KIT_INTRINSIC __m64 _mm_packs_pi32(__m64 __a, __m64 __b) { __v4hi __r; for (int __i = 0; __i < 2; __i++) { __r[__i] = __kit_saturate(((__v2si)__a)[__i], -32768, 32767); __r[__i + 2] = __kit_saturate(((__v2si)__b)[__i], -32768, 32767); } return (__m64)__r; }
__KIT_INTRINSIC __m64 _mm_unpacklo_pi8(__m64 __a, __m64 __b) { __v8qi __x = (__v8qi)__a, __y = (__v8qi)__b; return (__m64)(__v8qi){__x[0], __y[0], __x[1], __y[1], __x[2], __y[2], __x[3], __y[3]}; }
__KIT_INTRINSIC __m64 _mm_unpackhi_pi8(__m64 __a, __m64 __b) { __v8qi __x = (__v8qi)__a, __y = (__v8qi)__b; return (__m64)(__v8qi){__x[4], __y[4], __x[5], __y[5], __x[6], __y[6], __x[7], __y[7]}; }
__KIT_INTRINSIC __m64 _mm_unpacklo_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; return (__m64)(__v4hi){__x[0], __y[0], __x[1], __y[1]}; }
__KIT_INTRINSIC __m64 _mm_unpackhi_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; return (__m64)(__v4hi){__x[2], __y[2], __x[3], __y[3]}; }
__KIT_INTRINSIC __m64 _mm_unpacklo_pi32(__m64 __a, __m64 __b) { __v2si __x = (__v2si)__a, __y = (__v2si)__b; return (__m64)(__v2si){__x[0], __y[0]}; }
__KIT_INTRINSIC __m64 _mm_unpackhi_pi32(__m64 __a, __m64 __b) { __v2si __x = (__v2si)__a, __y = (__v2si)__b; return (__m64)(__v2si){__x[1], __y[1]}; }

/* The names of the instructions. */
#define _m_empty _mm_empty
#define _m_from_int _mm_cvtsi32_si64
#define _m_to_int _mm_cvtsi64_si32
#define _m_from_int64 _mm_cvtsi64_m64
#define _m_to_int64 _mm_cvtm64_si64
#define _m_packsswb _mm_packs_pi16
#define _m_packssdw _mm_packs_pi32
#define _m_packuswb _mm_packs_pu16
#define _m_punpckhbw _mm_unpackhi_pi8
#define _m_punpckhwd _mm_unpackhi_pi16
#define _m_punpckhdq _mm_unpackhi_pi32
#define _m_punpcklbw _mm_unpacklo_pi8
#define _m_punpcklwd _mm_unpacklo_pi16
#define _m_punpckldq _mm_unpacklo_pi32
#define _m_paddb _mm_add_pi8
#define _m_paddw _mm_add_pi16
#define _m_paddd _mm_add_pi32
#define _m_paddsb _mm_adds_pi8
#define _m_paddsw _mm_adds_pi16
#define _m_paddusb _mm_adds_pu8
#define _m_paddusw _mm_adds_pu16
#define _m_psubb _mm_sub_pi8
#define _m_psubw _mm_sub_pi16
#define _m_psubd _mm_sub_pi32
#define _m_psubsb _mm_subs_pi8
#define _m_psubsw _mm_subs_pi16
#define _m_psubusb _mm_subs_pu8
#define _m_psubusw _mm_subs_pu16
#define _m_pmaddwd _mm_madd_pi16
#define _m_pmulhw _mm_mulhi_pi16
#define _m_pmullw _mm_mullo_pi16
#define _m_psllw _mm_sll_pi16
#define _m_psllwi _mm_slli_pi16
#define _m_pslld _mm_sll_pi32
#define _m_pslldi _mm_slli_pi32
#define _m_psllq _mm_sll_si64
#define _m_psllqi _mm_slli_si64
#define _m_psraw _mm_sra_pi16
#define _m_psrawi _mm_srai_pi16
#define _m_psrad _mm_sra_pi32
#define _m_psradi _mm_srai_pi32
#define _m_psrlw _mm_srl_pi16
#define _m_psrlwi _mm_srli_pi16
#define _m_psrld _mm_srl_pi32
#define _m_psrldi _mm_srli_pi32
#define _m_psrlq _mm_srl_si64
#define _m_psrlqi _mm_srli_si64
#define _m_pand _mm_and_si64
#define _m_pandn _mm_andnot_si64
#define _m_por _mm_or_si64
#define _m_pxor _mm_xor_si64
#define _m_pcmpeqb _mm_cmpeq_pi8
#define _m_pcmpeqw _mm_cmpeq_pi16
#define _m_pcmpeqd _mm_cmpeq_pi32
#define _m_pcmpgtb _mm_cmpgt_pi8
#define _m_pcmpgtw _mm_cmpgt_pi16
#define _m_pcmpgtd _mm_cmpgt_pi32

#endif

/*
 * SSSE3 intrinsics.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_TMMINTRIN_H
#define __KIT_TMMINTRIN_H

#include <pmmintrin.h>

__KIT_INTRINSIC __m128i _mm_hadd_epi16(__m128i __a, __m128i __b) { __asm__("phaddw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_hadd_epi32(__m128i __a, __m128i __b) { __asm__("phaddd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_hadds_epi16(__m128i __a, __m128i __b) { __asm__("phaddsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_hsub_epi16(__m128i __a, __m128i __b) { __asm__("phsubw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_hsub_epi32(__m128i __a, __m128i __b) { __asm__("phsubd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_hsubs_epi16(__m128i __a, __m128i __b) { __asm__("phsubsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_maddubs_epi16(__m128i __a, __m128i __b) { __asm__("pmaddubsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_mulhrs_epi16(__m128i __a, __m128i __b) { __asm__("pmulhrsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_shuffle_epi8(__m128i __a, __m128i __b) { __asm__("pshufb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sign_epi8(__m128i __a, __m128i __b) { __asm__("psignb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sign_epi16(__m128i __a, __m128i __b) { __asm__("psignw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sign_epi32(__m128i __a, __m128i __b) { __asm__("psignd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_abs_epi8(__m128i __a) { __m128i __r; __asm__("pabsb %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_abs_epi16(__m128i __a) { __m128i __r; __asm__("pabsw %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_abs_epi32(__m128i __a) { __m128i __r; __asm__("pabsd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_alignr_epi8(__m128i __a, __m128i __b, int const __count) { int __n = __count & 255; __v16qi __x = (__v16qi)__a, __y = (__v16qi)__b, __r; for (int __i = 0; __i < 16; __i++) { int __k = __i + __n; __r[__i] = __k < 16 ? __y[__k] : __k < 32 ? __x[__k - 16] : 0; } return (__m128i)__r; }

/* On vectors of eight bytes: the same on the low half of wide ones. */
__KIT_INTRINSIC __m64 _mm_hadd_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, (long long)__b}; return (__m64)_mm_hadd_epi16(__x, __x)[0]; }
__KIT_INTRINSIC __m64 _mm_hadd_pi32(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, (long long)__b}; return (__m64)_mm_hadd_epi32(__x, __x)[0]; }
__KIT_INTRINSIC __m64 _mm_hadds_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, (long long)__b}; return (__m64)_mm_hadds_epi16(__x, __x)[0]; }
__KIT_INTRINSIC __m64 _mm_hsub_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, (long long)__b}; return (__m64)_mm_hsub_epi16(__x, __x)[0]; }
__KIT_INTRINSIC __m64 _mm_hsub_pi32(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, (long long)__b}; return (__m64)_mm_hsub_epi32(__x, __x)[0]; }
__KIT_INTRINSIC __m64 _mm_hsubs_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, (long long)__b}; return (__m64)_mm_hsubs_epi16(__x, __x)[0]; }
__KIT_INTRINSIC __m64 _mm_maddubs_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, 0}, __y = {(long long)__b, 0}; return (__m64)_mm_maddubs_epi16(__x, __y)[0]; }
__KIT_INTRINSIC __m64 _mm_mulhrs_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, 0}, __y = {(long long)__b, 0}; return (__m64)_mm_mulhrs_epi16(__x, __y)[0]; }
__KIT_INTRINSIC __m64 _mm_sign_pi8(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, 0}, __y = {(long long)__b, 0}; return (__m64)_mm_sign_epi8(__x, __y)[0]; }
__KIT_INTRINSIC __m64 _mm_sign_pi16(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, 0}, __y = {(long long)__b, 0}; return (__m64)_mm_sign_epi16(__x, __y)[0]; }
__KIT_INTRINSIC __m64 _mm_sign_pi32(__m64 __a, __m64 __b) { __m128i __x = {(long long)__a, 0}, __y = {(long long)__b, 0}; return (__m64)_mm_sign_epi32(__x, __y)[0]; }
__KIT_INTRINSIC __m64 _mm_shuffle_pi8(__m64 __a, __m64 __b) { __v8qi __x = (__v8qi)__a, __y = (__v8qi)__b, __r; for (int __i = 0; __i < 8; __i++) __r[__i] = __y[__i] & 0x80 ? 0 : __x[__y[__i] & 7]; return (__m64)__r; }
__KIT_INTRINSIC __m64 _mm_alignr_pi8(__m64 __a, __m64 __b, int const __count) { int __n = __count & 255; __v8qi __x = (__v8qi)__a, __y = (__v8qi)__b, __r; for (int __i = 0; __i < 8; __i++) { int __k = __i + __n; __r[__i] = __k < 8 ? __y[__k] : __k < 16 ? __x[__k - 8] : 0; } return (__m64)__r; }
__KIT_INTRINSIC __m64 _mm_abs_pi8(__m64 __a) { __m128i __x = {(long long)__a, 0}; return (__m64)_mm_abs_epi8(__x)[0]; }
__KIT_INTRINSIC __m64 _mm_abs_pi16(__m64 __a) { __m128i __x = {(long long)__a, 0}; return (__m64)_mm_abs_epi16(__x)[0]; }
__KIT_INTRINSIC __m64 _mm_abs_pi32(__m64 __a) { __m128i __x = {(long long)__a, 0}; return (__m64)_mm_abs_epi32(__x)[0]; }

#endif

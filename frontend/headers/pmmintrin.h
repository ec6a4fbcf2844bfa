/*
 * SSE3 intrinsics.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_PMMINTRIN_H
#define __KIT_PMMINTRIN_H

#include <emmintrin.h>

#define _MM_DENORMALS_ZERO_MASK 0x0040
#define _MM_DENORMALS_ZERO_ON 0x0040
#define _MM_DENORMALS_ZERO_OFF 0x0000
#define _MM_SET_DENORMALS_ZERO_MODE(mode) \
  _mm_setcsr((_mm_getcsr() & ~_MM_DENORMALS_ZERO_MASK) | (mode))
#define _MM_GET_DENORMALS_ZERO_MODE() (_mm_getcsr() & _MM_DENORMALS_ZERO_MASK)
__KIT_INTRINSIC __m128 _mm_addsub_ps(__m128 __a, __m128 __b) { __asm__("addsubps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_addsub_pd(__m128d __a, __m128d __b) { __asm__("addsubpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_hadd_ps(__m128 __a, __m128 __b) { __asm__("haddps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_hadd_pd(__m128d __a, __m128d __b) { __asm__("haddpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_hsub_ps(__m128 __a, __m128 __b) { __asm__("hsubps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_hsub_pd(__m128d __a, __m128d __b) { __asm__("hsubpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_movehdup_ps(__m128 __a) { return (__m128){__a[1], __a[1], __a[3], __a[3]}; }
__KIT_INTRINSIC __m128 _mm_moveldup_ps(__m128 __a) { return (__m128){__a[0], __a[0], __a[2], __a[2]}; }
__KIT_INTRINSIC __m128d _mm_loaddup_pd(double const *__p) { return _mm_load1_pd(__p); }
__KIT_INTRINSIC __m128d _mm_movedup_pd(__m128d __a) { return (__m128d){__a[0], __a[0]}; }
__KIT_INTRINSIC __m128i _mm_lddqu_si128(__m128i const *__p) { return _mm_loadu_si128((const __m128i_u *)__p); }

#endif

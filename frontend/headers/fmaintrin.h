/*
 * FMA and F16C intrinsics: the instructions, on halves for vectors of 256 bits.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_FMAINTRIN_H
#define __KIT_FMAINTRIN_H

#include <avxintrin.h>

#define __KIT_FUSED(name, type, instruction) \
  __KIT_INTRINSIC type name(type __a, type __b, type __c) { \
    __asm__(instruction " %2, %1, %0" : "+x"(__a) : "x"(__b), "x"(__c)); \
    return __a; \
  }
__KIT_FUSED(_mm_fmadd_ps, __m128, "vfmadd213ps")
__KIT_TERNARY256(_mm256_fmadd_ps, __m256, __m128, _mm_fmadd_ps)
__KIT_FUSED(_mm_fmadd_pd, __m128d, "vfmadd213pd")
__KIT_TERNARY256(_mm256_fmadd_pd, __m256d, __m128d, _mm_fmadd_pd)
__KIT_FUSED(_mm_fmadd_ss, __m128, "vfmadd213ss")
__KIT_FUSED(_mm_fmadd_sd, __m128d, "vfmadd213sd")
__KIT_FUSED(_mm_fmsub_ps, __m128, "vfmsub213ps")
__KIT_TERNARY256(_mm256_fmsub_ps, __m256, __m128, _mm_fmsub_ps)
__KIT_FUSED(_mm_fmsub_pd, __m128d, "vfmsub213pd")
__KIT_TERNARY256(_mm256_fmsub_pd, __m256d, __m128d, _mm_fmsub_pd)
__KIT_FUSED(_mm_fmsub_ss, __m128, "vfmsub213ss")
__KIT_FUSED(_mm_fmsub_sd, __m128d, "vfmsub213sd")
__KIT_FUSED(_mm_fnmadd_ps, __m128, "vfnmadd213ps")
__KIT_TERNARY256(_mm256_fnmadd_ps, __m256, __m128, _mm_fnmadd_ps)
__KIT_FUSED(_mm_fnmadd_pd, __m128d, "vfnmadd213pd")
__KIT_TERNARY256(_mm256_fnmadd_pd, __m256d, __m128d, _mm_fnmadd_pd)
__KIT_FUSED(_mm_fnmadd_ss, __m128, "vfnmadd213ss")
__KIT_FUSED(_mm_fnmadd_sd, __m128d, "vfnmadd213sd")
__KIT_FUSED(_mm_fnmsub_ps, __m128, "vfnmsub213ps")
__KIT_TERNARY256(_mm256_fnmsub_ps, __m256, __m128, _mm_fnmsub_ps)
__KIT_FUSED(_mm_fnmsub_pd, __m128d, "vfnmsub213pd")
__KIT_TERNARY256(_mm256_fnmsub_pd, __m256d, __m128d, _mm_fnmsub_pd)
__KIT_FUSED(_mm_fnmsub_ss, __m128, "vfnmsub213ss")
__KIT_FUSED(_mm_fnmsub_sd, __m128d, "vfnmsub213sd")
__KIT_FUSED(_mm_fmaddsub_ps, __m128, "vfmaddsub213ps")
__KIT_TERNARY256(_mm256_fmaddsub_ps, __m256, __m128, _mm_fmaddsub_ps)
__KIT_FUSED(_mm_fmaddsub_pd, __m128d, "vfmaddsub213pd")
__KIT_TERNARY256(_mm256_fmaddsub_pd, __m256d, __m128d, _mm_fmaddsub_pd)
__KIT_FUSED(_mm_fmsubadd_ps, __m128, "vfmsubadd213ps")
__KIT_TERNARY256(_mm256_fmsubadd_ps, __m256, __m128, _mm_fmsubadd_ps)
__KIT_FUSED(_mm_fmsubadd_pd, __m128d, "vfmsubadd213pd")
__KIT_TERNARY256(_mm256_fmsubadd_pd, __m256d, __m128d, _mm_fmsubadd_pd)

__KIT_INTRINSIC __m128 _mm_cvtph_ps(__m128i __a) { __m128 __r; __asm__("vcvtph2ps %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m256 _mm256_cvtph_ps(__m128i __a) { return _mm256_set_m128(_mm_cvtph_ps(_mm_srli_si128(__a, 8)), _mm_cvtph_ps(__a)); }
__KIT_INTRINSIC float _cvtsh_ss(unsigned short __x) { return _mm_cvtss_f32(_mm_cvtph_ps(_mm_cvtsi32_si128(__x))); }
#define _mm_cvtps_ph(a, n) __KIT_IMMEDIATE1_PH(a, n)
#define __KIT_IMMEDIATE1_PH(a, n) __extension__({ __m128 __ha = (a); __m128i __hr; __asm__("vcvtps2ph %2, %1, %0" : "=x"(__hr) : "x"(__ha), "i"(n)); __hr; })
#define _mm256_cvtps_ph(a, n) __extension__({ __m256 __wa = (a); _mm_unpacklo_epi64(_mm_cvtps_ph(__KIT_HALF(__m128, __wa, 0), n), _mm_cvtps_ph(__KIT_HALF(__m128, __wa, 1), n)); })
#define _cvtss_sh(x, n) ((unsigned short)_mm_cvtsi128_si32(_mm_cvtps_ph(_mm_set_ss(x), n)))

#endif

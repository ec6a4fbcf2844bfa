/*
 * AES, carry-less multiplication, SHA.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_WMMINTRIN_H
#define __KIT_WMMINTRIN_H

#include <smmintrin.h>

__KIT_INTRINSIC __m128i _mm_aesdec_si128(__m128i __a, __m128i __b) { __asm__("aesdec %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_aesdeclast_si128(__m128i __a, __m128i __b) { __asm__("aesdeclast %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_aesenc_si128(__m128i __a, __m128i __b) { __asm__("aesenc %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_aesenclast_si128(__m128i __a, __m128i __b) { __asm__("aesenclast %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_aesimc_si128(__m128i __a) { __m128i __r; __asm__("aesimc %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
#define _mm_aeskeygenassist_si128(a, n) __KIT_IMMEDIATE1(__m128i, "aeskeygenassist", a, n)
#define _mm_clmulepi64_si128(a, b, n) __KIT_IMMEDIATE2(__m128i, "pclmulqdq", a, b, n)

/* SHA. */
__KIT_INTRINSIC __m128i _mm_sha1msg1_epu32(__m128i __a, __m128i __b) { __asm__("sha1msg1 %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sha1msg2_epu32(__m128i __a, __m128i __b) { __asm__("sha1msg2 %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sha1nexte_epu32(__m128i __a, __m128i __b) { __asm__("sha1nexte %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
#define _mm_sha1rnds4_epu32(a, b, n) __KIT_IMMEDIATE2(__m128i, "sha1rnds4", a, b, n)
__KIT_INTRINSIC __m128i _mm_sha256msg1_epu32(__m128i __a, __m128i __b) { __asm__("sha256msg1 %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sha256msg2_epu32(__m128i __a, __m128i __b) { __asm__("sha256msg2 %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sha256rnds2_epu32(__m128i __a, __m128i __b, __m128i __k) { __asm__("sha256rnds2 %2, %1, %0" : "+x"(__a) : "x"(__b), "Yz"(__k)); return __a; }

#endif

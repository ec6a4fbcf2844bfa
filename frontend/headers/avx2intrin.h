/*
 * AVX2 intrinsics, on halves as those of AVX; gathers load one element after the other.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_AVX2INTRIN_H
#define __KIT_AVX2INTRIN_H

#include <avxintrin.h>

#define __KIT_BINARY256I(operation) __KIT_BINARY256(_mm256_##operation, __m256i, __m128i, _mm_##operation)
#define __KIT_UNARY256I(operation) __KIT_UNARY256(_mm256_##operation, __m256i, __m128i, _mm_##operation)

/* Lane by lane what SSE does. */
__KIT_BINARY256I(add_epi8)
__KIT_BINARY256I(add_epi16)
__KIT_BINARY256I(add_epi32)
__KIT_BINARY256I(add_epi64)
__KIT_BINARY256I(adds_epi8)
__KIT_BINARY256I(adds_epi16)
__KIT_BINARY256I(adds_epu8)
__KIT_BINARY256I(adds_epu16)
__KIT_BINARY256I(sub_epi8)
__KIT_BINARY256I(sub_epi16)
__KIT_BINARY256I(sub_epi32)
__KIT_BINARY256I(sub_epi64)
__KIT_BINARY256I(subs_epi8)
__KIT_BINARY256I(subs_epi16)
__KIT_BINARY256I(subs_epu8)
__KIT_BINARY256I(subs_epu16)
__KIT_BINARY256I(avg_epu8)
__KIT_BINARY256I(avg_epu16)
__KIT_BINARY256I(cmpeq_epi8)
__KIT_BINARY256I(cmpeq_epi16)
__KIT_BINARY256I(cmpeq_epi32)
__KIT_BINARY256I(cmpeq_epi64)
__KIT_BINARY256I(cmpgt_epi8)
__KIT_BINARY256I(cmpgt_epi16)
__KIT_BINARY256I(cmpgt_epi32)
__KIT_BINARY256I(cmpgt_epi64)
__KIT_BINARY256I(hadd_epi16)
__KIT_BINARY256I(hadd_epi32)
__KIT_BINARY256I(hadds_epi16)
__KIT_BINARY256I(hsub_epi16)
__KIT_BINARY256I(hsub_epi32)
__KIT_BINARY256I(hsubs_epi16)
__KIT_BINARY256I(madd_epi16)
__KIT_BINARY256I(maddubs_epi16)
__KIT_BINARY256I(max_epi8)
__KIT_BINARY256I(max_epi16)
__KIT_BINARY256I(max_epi32)
__KIT_BINARY256I(max_epu8)
__KIT_BINARY256I(max_epu16)
__KIT_BINARY256I(max_epu32)
__KIT_BINARY256I(min_epi8)
__KIT_BINARY256I(min_epi16)
__KIT_BINARY256I(min_epi32)
__KIT_BINARY256I(min_epu8)
__KIT_BINARY256I(min_epu16)
__KIT_BINARY256I(min_epu32)
__KIT_BINARY256I(mul_epi32)
__KIT_BINARY256I(mul_epu32)
__KIT_BINARY256I(mulhi_epi16)
__KIT_BINARY256I(mulhi_epu16)
__KIT_BINARY256I(mulhrs_epi16)
__KIT_BINARY256I(mullo_epi16)
__KIT_BINARY256I(mullo_epi32)
__KIT_BINARY256I(packs_epi16)
__KIT_BINARY256I(packs_epi32)
__KIT_BINARY256I(packus_epi16)
__KIT_BINARY256I(packus_epi32)
__KIT_BINARY256I(sad_epu8)
__KIT_BINARY256I(shuffle_epi8)
__KIT_BINARY256I(sign_epi8)
__KIT_BINARY256I(sign_epi16)
__KIT_BINARY256I(sign_epi32)
__KIT_BINARY256I(unpackhi_epi8)
__KIT_BINARY256I(unpackhi_epi16)
__KIT_BINARY256I(unpackhi_epi32)
__KIT_BINARY256I(unpackhi_epi64)
__KIT_BINARY256I(unpacklo_epi8)
__KIT_BINARY256I(unpacklo_epi16)
__KIT_BINARY256I(unpacklo_epi32)
__KIT_BINARY256I(unpacklo_epi64)
__KIT_UNARY256I(abs_epi8)
__KIT_UNARY256I(abs_epi16)
__KIT_UNARY256I(abs_epi32)
__KIT_BINARY256(_mm256_and_si256, __m256i, __m128i, _mm_and_si128)
__KIT_BINARY256(_mm256_or_si256, __m256i, __m128i, _mm_or_si128)
__KIT_BINARY256(_mm256_xor_si256, __m256i, __m128i, _mm_xor_si128)
__KIT_BINARY256(_mm256_andnot_si256, __m256i, __m128i, _mm_andnot_si128)
__KIT_TERNARY256(_mm256_blendv_epi8, __m256i, __m128i, _mm_blendv_epi8)
__KIT_INTRINSIC int _mm256_movemask_epi8(__m256i __a) { return (int)((unsigned)_mm_movemask_epi8(__KIT_HALF(__m128i, __a, 0)) | (unsigned)_mm_movemask_epi8(__KIT_HALF(__m128i, __a, 1)) << 16); }
__KIT_INTRINSIC __m256i _mm256_stream_load_si256(const __m256i *__p) { return *__p; }
#define _mm256_alignr_epi8(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256i, __m128i, _mm_alignr_epi8, a, b, n, n)
#define _mm256_blend_epi16(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256i, __m128i, _mm_blend_epi16, a, b, n, n)
#define _mm256_mpsadbw_epu8(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256i, __m128i, _mm_mpsadbw_epu8, a, b, (n) & 7, (n) >> 3 & 7)
#define _mm256_shuffle_epi32(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_shuffle_epi32, a, n, n)
#define _mm256_shufflehi_epi16(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_shufflehi_epi16, a, n, n)
#define _mm256_shufflelo_epi16(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_shufflelo_epi16, a, n, n)
#define _mm256_slli_si256(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_slli_si128, a, n, n)
#define _mm256_bslli_epi128(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_slli_si128, a, n, n)
#define _mm256_srli_si256(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_srli_si128, a, n, n)
#define _mm256_bsrli_epi128(a, n) __KIT_UNARY256_IMMEDIATE(__m256i, __m128i, _mm_srli_si128, a, n, n)
#define __KIT_BLEND32(a, b, n) ((__m128i)_mm_blend_ps((__m128)(a), (__m128)(b), n))
#define _mm_blend_epi32(a, b, n) __KIT_BLEND32(a, b, (n) & 15)
#define _mm256_blend_epi32(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256i, __m128i, __KIT_BLEND32, a, b, (n) & 15, (n) >> 4 & 15)

/* Shifts by one count, which is the same for all. */
#define __KIT_SHIFT256(operation) \
  __KIT_INTRINSIC __m256i _mm256_##operation(__m256i __a, __m128i __n) { \
    __m256i __r; \
    __KIT_HALF(__m128i, __r, 0) = _mm_##operation(__KIT_HALF(__m128i, __a, 0), __n); \
    __KIT_HALF(__m128i, __r, 1) = _mm_##operation(__KIT_HALF(__m128i, __a, 1), __n); \
    return __r; \
  }
__KIT_SHIFT256(sll_epi16)
__KIT_SHIFT256(sll_epi32)
__KIT_SHIFT256(sll_epi64)
__KIT_SHIFT256(srl_epi16)
__KIT_SHIFT256(srl_epi32)
__KIT_SHIFT256(srl_epi64)
__KIT_SHIFT256(sra_epi16)
__KIT_SHIFT256(sra_epi32)
__KIT_INTRINSIC __m256i _mm256_slli_epi16(__m256i __a, int __n) { return _mm256_sll_epi16(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_slli_epi32(__m256i __a, int __n) { return _mm256_sll_epi32(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_slli_epi64(__m256i __a, int __n) { return _mm256_sll_epi64(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_srli_epi16(__m256i __a, int __n) { return _mm256_srl_epi16(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_srli_epi32(__m256i __a, int __n) { return _mm256_srl_epi32(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_srli_epi64(__m256i __a, int __n) { return _mm256_srl_epi64(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_srai_epi16(__m256i __a, int __n) { return _mm256_sra_epi16(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }
__KIT_INTRINSIC __m256i _mm256_srai_epi32(__m256i __a, int __n) { return _mm256_sra_epi32(__a, _mm_cvtsi32_si128((int)((unsigned)__n & 0xff))); }

/* Shifts by counts of their own. */
#define __KIT_SHIFTS(name, type, vector, element, n, limit, value, beyond) \
  __KIT_INTRINSIC type name(type __a, type __n) { \
    vector __r; \
    for (int __i = 0; __i < n; __i++) { \
      element __x = ((vector)__a)[__i]; \
      unsigned long long __k = ((vector)__n)[__i]; \
      __r[__i] = __k < limit ? value : beyond; \
    } \
    return (type)__r; \
  }
__KIT_SHIFTS(_mm_sllv_epi32, __m128i, __v4su, unsigned int, 4, 32, __x << __k, 0)
__KIT_SHIFTS(_mm_srlv_epi32, __m128i, __v4su, unsigned int, 4, 32, __x >> __k, 0)
__KIT_SHIFTS(_mm_srav_epi32, __m128i, __v4su, unsigned int, 4, 32, (unsigned int)((int)__x >> __k), (unsigned int)((int)__x >> 31))
__KIT_SHIFTS(_mm_sllv_epi64, __m128i, __v2du, unsigned long long, 2, 64, __x << __k, 0)
__KIT_SHIFTS(_mm_srlv_epi64, __m128i, __v2du, unsigned long long, 2, 64, __x >> __k, 0)
__KIT_SHIFTS(_mm256_sllv_epi32, __m256i, __v8su, unsigned int, 8, 32, __x << __k, 0)
__KIT_SHIFTS(_mm256_srlv_epi32, __m256i, __v8su, unsigned int, 8, 32, __x >> __k, 0)
__KIT_SHIFTS(_mm256_srav_epi32, __m256i, __v8su, unsigned int, 8, 32, (unsigned int)((int)__x >> __k), (unsigned int)((int)__x >> 31))
__KIT_SHIFTS(_mm256_sllv_epi64, __m256i, __v4du, unsigned long long, 4, 64, __x << __k, 0)
__KIT_SHIFTS(_mm256_srlv_epi64, __m256i, __v4du, unsigned long long, 4, 64, __x >> __k, 0)

/* Wider elements. */
#define __KIT_WIDEN256(name, to, from, n) \
  __KIT_INTRINSIC __m256i _mm256_cvt##name(__m128i __a) { \
    to __r; \
    for (int __i = 0; __i < n; __i++) __r[__i] = ((from)__a)[__i]; \
    return (__m256i)__r; \
  }
__KIT_WIDEN256(epi8_epi16, __v16hi, __v16qs, 16)
__KIT_WIDEN256(epi8_epi32, __v8si, __v16qs, 8)
__KIT_WIDEN256(epi8_epi64, __v4di, __v16qs, 4)
__KIT_WIDEN256(epi16_epi32, __v8si, __v8hi, 8)
__KIT_WIDEN256(epi16_epi64, __v4di, __v8hi, 4)
__KIT_WIDEN256(epi32_epi64, __v4di, __v4si, 4)
__KIT_WIDEN256(epu8_epi16, __v16hi, __v16qu, 16)
__KIT_WIDEN256(epu8_epi32, __v8si, __v16qu, 8)
__KIT_WIDEN256(epu8_epi64, __v4di, __v16qu, 4)
__KIT_WIDEN256(epu16_epi32, __v8si, __v8hu, 8)
__KIT_WIDEN256(epu16_epi64, __v4di, __v8hu, 4)
__KIT_WIDEN256(epu32_epi64, __v4di, __v4su, 4)

/* One element everywhere. */
__KIT_INTRINSIC __m128 _mm_broadcastss_ps(__m128 __a) { return _mm_set1_ps(__a[0]); }
__KIT_INTRINSIC __m128d _mm_broadcastsd_pd(__m128d __a) { return _mm_set1_pd(__a[0]); }
__KIT_INTRINSIC __m256 _mm256_broadcastss_ps(__m128 __a) { return _mm256_set1_ps(__a[0]); }
__KIT_INTRINSIC __m256d _mm256_broadcastsd_pd(__m128d __a) { return _mm256_set1_pd(__a[0]); }
__KIT_INTRINSIC __m256i _mm256_broadcastsi128_si256(__m128i __a) { return _mm256_set_m128i(__a, __a); }
#define _mm_broadcastsi128_si256 _mm256_broadcastsi128_si256
__KIT_INTRINSIC __m128i _mm_broadcastb_epi8(__m128i __a) { return _mm_set1_epi8(((__v16qi)__a)[0]); }
__KIT_INTRINSIC __m256i _mm256_broadcastb_epi8(__m128i __a) { return _mm256_set1_epi8(((__v16qi)__a)[0]); }
__KIT_INTRINSIC __m128i _mm_broadcastw_epi16(__m128i __a) { return _mm_set1_epi16(((__v8hi)__a)[0]); }
__KIT_INTRINSIC __m256i _mm256_broadcastw_epi16(__m128i __a) { return _mm256_set1_epi16(((__v8hi)__a)[0]); }
__KIT_INTRINSIC __m128i _mm_broadcastd_epi32(__m128i __a) { return _mm_set1_epi32(((__v4si)__a)[0]); }
__KIT_INTRINSIC __m256i _mm256_broadcastd_epi32(__m128i __a) { return _mm256_set1_epi32(((__v4si)__a)[0]); }
__KIT_INTRINSIC __m128i _mm_broadcastq_epi64(__m128i __a) { return _mm_set1_epi64x(((__v2di)__a)[0]); }
__KIT_INTRINSIC __m256i _mm256_broadcastq_epi64(__m128i __a) { return _mm256_set1_epi64x(((__v2di)__a)[0]); }

/* Orders across halves. */
#define _mm256_extracti128_si256(a, n) _mm256_extractf128_si256(a, n)
#define _mm256_inserti128_si256(a, b, n) _mm256_insertf128_si256(a, b, n)
#define _mm256_permute2x128_si256(a, b, n) _mm256_permute2f128_si256(a, b, n)
#define __KIT_PERMUTE4(type, a, n) __extension__({ type __fa = (a); (type){__fa[(n) & 3], __fa[(n) >> 2 & 3], __fa[(n) >> 4 & 3], __fa[(n) >> 6 & 3]}; })
#define _mm256_permute4x64_epi64(a, n) __KIT_PERMUTE4(__m256i, a, n)
#define _mm256_permute4x64_pd(a, n) __KIT_PERMUTE4(__m256d, a, n)
__KIT_INTRINSIC __m256i _mm256_permutevar8x32_epi32(__m256i __a, __m256i __n) {
  __v8si __r;
  for (int __i = 0; __i < 8; __i++) __r[__i] = ((__v8si)__a)[((__v8si)__n)[__i] & 7];
  return (__m256i)__r;
}
__KIT_INTRINSIC __m256 _mm256_permutevar8x32_ps(__m256 __a, __m256i __n) { return (__m256)_mm256_permutevar8x32_epi32((__m256i)__a, __n); }

/* Chosen elements in memory. */
#define __KIT_MASKED(prefix, type, vector, element, bits, n) \
  __KIT_INTRINSIC type prefix##_maskload_epi##bits(const element *__p, type __m) { \
    vector __r; \
    for (int __i = 0; __i < n; __i++) __r[__i] = ((vector)__m)[__i] < 0 ? __p[__i] : 0; \
    return (type)__r; \
  } \
  __KIT_INTRINSIC void prefix##_maskstore_epi##bits(element *__p, type __m, type __a) { \
    for (int __i = 0; __i < n; __i++) \
      if (((vector)__m)[__i] < 0) __p[__i] = ((vector)__a)[__i]; \
  }
__KIT_MASKED(_mm, __m128i, __v4si, int, 32, 4)
__KIT_MASKED(_mm, __m128i, __v2di, long long, 64, 2)
__KIT_MASKED(_mm256, __m256i, __v8si, int, 32, 8)
__KIT_MASKED(_mm256, __m256i, __v4di, long long, 64, 4)

/* Gathers: without a mask all elements are loaded; elements beyond the indices are zero. */
typedef float __kit_float_u __attribute__((__may_alias__, __aligned__(1)));
#define __KIT_GATHER(prefix, name, result, vector, signs, element, unaligned, indices, index, n) \
  __KIT_INTRINSIC result __kit##prefix##_mask_##name(result __s, element const *__p, indices __x, result __m, const int __k) { \
    vector __r = {0}; \
    for (int __i = 0; __i < n; __i++) \
      __r[__i] = ((signs)__m)[__i] < 0 ? *(const unaligned *)((const char *)__p + (long long)((index)__x)[__i] * __k) : ((vector)__s)[__i]; \
    return (result)__r; \
  } \
  __KIT_INTRINSIC result __kit##prefix##_##name(element const *__p, indices __x, const int __k) { \
    signs __all = ~(signs){0}; \
    result __zero = {0}; \
    return __kit##prefix##_mask_##name(__zero, __p, __x, (result)__all, __k); \
  }
__KIT_GATHER(_mm, i32gather_epi32, __m128i, __v4si, __v4si, int, __kit_int_u, __m128i, __v4si, 4)
__KIT_GATHER(_mm, i32gather_epi64, __m128i, __v2di, __v2di, long long, __kit_long_u, __m128i, __v4si, 2)
__KIT_GATHER(_mm, i32gather_ps, __m128, __v4sf, __v4si, float, __kit_float_u, __m128i, __v4si, 4)
__KIT_GATHER(_mm, i32gather_pd, __m128d, __v2df, __v2di, double, __kit_double_u, __m128i, __v4si, 2)
__KIT_GATHER(_mm, i64gather_epi32, __m128i, __v4si, __v4si, int, __kit_int_u, __m128i, __v2di, 2)
__KIT_GATHER(_mm, i64gather_epi64, __m128i, __v2di, __v2di, long long, __kit_long_u, __m128i, __v2di, 2)
__KIT_GATHER(_mm, i64gather_ps, __m128, __v4sf, __v4si, float, __kit_float_u, __m128i, __v2di, 2)
__KIT_GATHER(_mm, i64gather_pd, __m128d, __v2df, __v2di, double, __kit_double_u, __m128i, __v2di, 2)
__KIT_GATHER(_mm256, i32gather_epi32, __m256i, __v8si, __v8si, int, __kit_int_u, __m256i, __v8si, 8)
__KIT_GATHER(_mm256, i32gather_epi64, __m256i, __v4di, __v4di, long long, __kit_long_u, __m128i, __v4si, 4)
__KIT_GATHER(_mm256, i32gather_ps, __m256, __v8sf, __v8si, float, __kit_float_u, __m256i, __v8si, 8)
__KIT_GATHER(_mm256, i32gather_pd, __m256d, __v4df, __v4di, double, __kit_double_u, __m128i, __v4si, 4)
__KIT_GATHER(_mm256, i64gather_epi32, __m128i, __v4si, __v4si, int, __kit_int_u, __m256i, __v4di, 4)
__KIT_GATHER(_mm256, i64gather_epi64, __m256i, __v4di, __v4di, long long, __kit_long_u, __m256i, __v4di, 4)
__KIT_GATHER(_mm256, i64gather_ps, __m128, __v4sf, __v4si, float, __kit_float_u, __m256i, __v4di, 4)
__KIT_GATHER(_mm256, i64gather_pd, __m256d, __v4df, __v4di, double, __kit_double_u, __m256i, __v4di, 4)
#define _mm_i32gather_epi32(p, x, k) __kit_mm_i32gather_epi32(p, x, k)
#define _mm_mask_i32gather_epi32(s, p, x, m, k) __kit_mm_mask_i32gather_epi32(s, p, x, m, k)
#define _mm_i32gather_epi64(p, x, k) __kit_mm_i32gather_epi64(p, x, k)
#define _mm_mask_i32gather_epi64(s, p, x, m, k) __kit_mm_mask_i32gather_epi64(s, p, x, m, k)
#define _mm_i32gather_ps(p, x, k) __kit_mm_i32gather_ps(p, x, k)
#define _mm_mask_i32gather_ps(s, p, x, m, k) __kit_mm_mask_i32gather_ps(s, p, x, m, k)
#define _mm_i32gather_pd(p, x, k) __kit_mm_i32gather_pd(p, x, k)
#define _mm_mask_i32gather_pd(s, p, x, m, k) __kit_mm_mask_i32gather_pd(s, p, x, m, k)
#define _mm_i64gather_epi32(p, x, k) __kit_mm_i64gather_epi32(p, x, k)
#define _mm_mask_i64gather_epi32(s, p, x, m, k) __kit_mm_mask_i64gather_epi32(s, p, x, m, k)
#define _mm_i64gather_epi64(p, x, k) __kit_mm_i64gather_epi64(p, x, k)
#define _mm_mask_i64gather_epi64(s, p, x, m, k) __kit_mm_mask_i64gather_epi64(s, p, x, m, k)
#define _mm_i64gather_ps(p, x, k) __kit_mm_i64gather_ps(p, x, k)
#define _mm_mask_i64gather_ps(s, p, x, m, k) __kit_mm_mask_i64gather_ps(s, p, x, m, k)
#define _mm_i64gather_pd(p, x, k) __kit_mm_i64gather_pd(p, x, k)
#define _mm_mask_i64gather_pd(s, p, x, m, k) __kit_mm_mask_i64gather_pd(s, p, x, m, k)
#define _mm256_i32gather_epi32(p, x, k) __kit_mm256_i32gather_epi32(p, x, k)
#define _mm256_mask_i32gather_epi32(s, p, x, m, k) __kit_mm256_mask_i32gather_epi32(s, p, x, m, k)
#define _mm256_i32gather_epi64(p, x, k) __kit_mm256_i32gather_epi64(p, x, k)
#define _mm256_mask_i32gather_epi64(s, p, x, m, k) __kit_mm256_mask_i32gather_epi64(s, p, x, m, k)
#define _mm256_i32gather_ps(p, x, k) __kit_mm256_i32gather_ps(p, x, k)
#define _mm256_mask_i32gather_ps(s, p, x, m, k) __kit_mm256_mask_i32gather_ps(s, p, x, m, k)
#define _mm256_i32gather_pd(p, x, k) __kit_mm256_i32gather_pd(p, x, k)
#define _mm256_mask_i32gather_pd(s, p, x, m, k) __kit_mm256_mask_i32gather_pd(s, p, x, m, k)
#define _mm256_i64gather_epi32(p, x, k) __kit_mm256_i64gather_epi32(p, x, k)
#define _mm256_mask_i64gather_epi32(s, p, x, m, k) __kit_mm256_mask_i64gather_epi32(s, p, x, m, k)
#define _mm256_i64gather_epi64(p, x, k) __kit_mm256_i64gather_epi64(p, x, k)
#define _mm256_mask_i64gather_epi64(s, p, x, m, k) __kit_mm256_mask_i64gather_epi64(s, p, x, m, k)
#define _mm256_i64gather_ps(p, x, k) __kit_mm256_i64gather_ps(p, x, k)
#define _mm256_mask_i64gather_ps(s, p, x, m, k) __kit_mm256_mask_i64gather_ps(s, p, x, m, k)
#define _mm256_i64gather_pd(p, x, k) __kit_mm256_i64gather_pd(p, x, k)
#define _mm256_mask_i64gather_pd(s, p, x, m, k) __kit_mm256_mask_i64gather_pd(s, p, x, m, k)

#endif

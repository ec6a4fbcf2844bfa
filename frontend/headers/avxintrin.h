/*
 * AVX intrinsics. A vector of 256 bits is two of 128 here, to which the SSE intrinsics are applied: what an intrinsic computes is exact, the registers of 256 bits are not used.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_AVXINTRIN_H
#define __KIT_AVXINTRIN_H

#include <wmmintrin.h>

typedef float __v8sf __attribute__((__vector_size__(32)));
typedef double __v4df __attribute__((__vector_size__(32)));
typedef long long __v4di __attribute__((__vector_size__(32)));
typedef unsigned long long __v4du __attribute__((__vector_size__(32)));
typedef int __v8si __attribute__((__vector_size__(32)));
typedef unsigned int __v8su __attribute__((__vector_size__(32)));
typedef short __v16hi __attribute__((__vector_size__(32)));
typedef unsigned short __v16hu __attribute__((__vector_size__(32)));
typedef char __v32qi __attribute__((__vector_size__(32)));
typedef signed char __v32qs __attribute__((__vector_size__(32)));
typedef unsigned char __v32qu __attribute__((__vector_size__(32)));

typedef float __m256 __attribute__((__vector_size__(32), __may_alias__));
typedef double __m256d __attribute__((__vector_size__(32), __may_alias__));
typedef long long __m256i __attribute__((__vector_size__(32), __may_alias__));
typedef float __m256_u __attribute__((__vector_size__(32), __may_alias__, __aligned__(1)));
typedef double __m256d_u __attribute__((__vector_size__(32), __may_alias__, __aligned__(1)));
typedef long long __m256i_u __attribute__((__vector_size__(32), __may_alias__, __aligned__(1)));

#define _CMP_EQ_OQ 0x00
#define _CMP_LT_OS 0x01
#define _CMP_LE_OS 0x02
#define _CMP_UNORD_Q 0x03
#define _CMP_NEQ_UQ 0x04
#define _CMP_NLT_US 0x05
#define _CMP_NLE_US 0x06
#define _CMP_ORD_Q 0x07
#define _CMP_EQ_UQ 0x08
#define _CMP_NGE_US 0x09
#define _CMP_NGT_US 0x0a
#define _CMP_FALSE_OQ 0x0b
#define _CMP_NEQ_OQ 0x0c
#define _CMP_GE_OS 0x0d
#define _CMP_GT_OS 0x0e
#define _CMP_TRUE_UQ 0x0f
#define _CMP_EQ_OS 0x10
#define _CMP_LT_OQ 0x11
#define _CMP_LE_OQ 0x12
#define _CMP_UNORD_S 0x13
#define _CMP_NEQ_US 0x14
#define _CMP_NLT_UQ 0x15
#define _CMP_NLE_UQ 0x16
#define _CMP_ORD_S 0x17
#define _CMP_EQ_US 0x18
#define _CMP_NGE_UQ 0x19
#define _CMP_NGT_UQ 0x1a
#define _CMP_FALSE_OS 0x1b
#define _CMP_NEQ_OS 0x1c
#define _CMP_GE_OQ 0x1d
#define _CMP_GT_OQ 0x1e
#define _CMP_TRUE_US 0x1f

/* The halves of a variable: 0 the low one. */
#define __KIT_HALF(type, v, n) (((type *)&(v))[n])

/* Functions of one or two vectors that are those of their halves. */
#define __KIT_UNARY256(name, type, half, operation) \
  __KIT_INTRINSIC type name(type __a) { \
    type __r; \
    __KIT_HALF(half, __r, 0) = operation(__KIT_HALF(half, __a, 0)); \
    __KIT_HALF(half, __r, 1) = operation(__KIT_HALF(half, __a, 1)); \
    return __r; \
  }
#define __KIT_BINARY256(name, type, half, operation) \
  __KIT_INTRINSIC type name(type __a, type __b) { \
    type __r; \
    __KIT_HALF(half, __r, 0) = operation(__KIT_HALF(half, __a, 0), __KIT_HALF(half, __b, 0)); \
    __KIT_HALF(half, __r, 1) = operation(__KIT_HALF(half, __a, 1), __KIT_HALF(half, __b, 1)); \
    return __r; \
  }
#define __KIT_TERNARY256(name, type, half, operation) \
  __KIT_INTRINSIC type name(type __a, type __b, type __c) { \
    type __r; \
    __KIT_HALF(half, __r, 0) = operation(__KIT_HALF(half, __a, 0), __KIT_HALF(half, __b, 0), __KIT_HALF(half, __c, 0)); \
    __KIT_HALF(half, __r, 1) = operation(__KIT_HALF(half, __a, 1), __KIT_HALF(half, __b, 1), __KIT_HALF(half, __c, 1)); \
    return __r; \
  }
/* The same with an immediate operand for each half. */
#define __KIT_UNARY256_IMMEDIATE(type, half, operation, a, low, high) \
  __extension__({ \
    type __ra = (a), __rr; \
    __KIT_HALF(half, __rr, 0) = operation(__KIT_HALF(half, __ra, 0), low); \
    __KIT_HALF(half, __rr, 1) = operation(__KIT_HALF(half, __ra, 1), high); \
    __rr; \
  })
#define __KIT_BINARY256_IMMEDIATE(type, half, operation, a, b, low, high) \
  __extension__({ \
    type __ra = (a), __rb = (b), __rr; \
    __KIT_HALF(half, __rr, 0) = operation(__KIT_HALF(half, __ra, 0), __KIT_HALF(half, __rb, 0), low); \
    __KIT_HALF(half, __rr, 1) = operation(__KIT_HALF(half, __ra, 1), __KIT_HALF(half, __rb, 1), high); \
    __rr; \
  })

/* Arithmetic, logic, orders within halves. */
__KIT_BINARY256(_mm256_add_ps, __m256, __m128, _mm_add_ps)
__KIT_BINARY256(_mm256_sub_ps, __m256, __m128, _mm_sub_ps)
__KIT_BINARY256(_mm256_mul_ps, __m256, __m128, _mm_mul_ps)
__KIT_BINARY256(_mm256_div_ps, __m256, __m128, _mm_div_ps)
__KIT_BINARY256(_mm256_min_ps, __m256, __m128, _mm_min_ps)
__KIT_BINARY256(_mm256_max_ps, __m256, __m128, _mm_max_ps)
__KIT_BINARY256(_mm256_addsub_ps, __m256, __m128, _mm_addsub_ps)
__KIT_BINARY256(_mm256_hadd_ps, __m256, __m128, _mm_hadd_ps)
__KIT_BINARY256(_mm256_hsub_ps, __m256, __m128, _mm_hsub_ps)
__KIT_BINARY256(_mm256_and_ps, __m256, __m128, _mm_and_ps)
__KIT_BINARY256(_mm256_or_ps, __m256, __m128, _mm_or_ps)
__KIT_BINARY256(_mm256_xor_ps, __m256, __m128, _mm_xor_ps)
__KIT_BINARY256(_mm256_andnot_ps, __m256, __m128, _mm_andnot_ps)
__KIT_BINARY256(_mm256_unpackhi_ps, __m256, __m128, _mm_unpackhi_ps)
__KIT_BINARY256(_mm256_unpacklo_ps, __m256, __m128, _mm_unpacklo_ps)
__KIT_UNARY256(_mm256_sqrt_ps, __m256, __m128, _mm_sqrt_ps)
__KIT_UNARY256(_mm256_rcp_ps, __m256, __m128, _mm_rcp_ps)
__KIT_UNARY256(_mm256_rsqrt_ps, __m256, __m128, _mm_rsqrt_ps)
__KIT_TERNARY256(_mm256_blendv_ps, __m256, __m128, _mm_blendv_ps)
#define _mm256_round_ps(a, mode) __KIT_UNARY256_IMMEDIATE(__m256, __m128, _mm_round_ps, a, mode, mode)
#define _mm256_ceil_ps(a) _mm256_round_ps(a, _MM_FROUND_CEIL)
#define _mm256_floor_ps(a) _mm256_round_ps(a, _MM_FROUND_FLOOR)
#define _mm256_blend_ps(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256, __m128, _mm_blend_ps, a, b, (n) & 15, (n) >> 4 & 15)
__KIT_BINARY256(_mm256_add_pd, __m256d, __m128d, _mm_add_pd)
__KIT_BINARY256(_mm256_sub_pd, __m256d, __m128d, _mm_sub_pd)
__KIT_BINARY256(_mm256_mul_pd, __m256d, __m128d, _mm_mul_pd)
__KIT_BINARY256(_mm256_div_pd, __m256d, __m128d, _mm_div_pd)
__KIT_BINARY256(_mm256_min_pd, __m256d, __m128d, _mm_min_pd)
__KIT_BINARY256(_mm256_max_pd, __m256d, __m128d, _mm_max_pd)
__KIT_BINARY256(_mm256_addsub_pd, __m256d, __m128d, _mm_addsub_pd)
__KIT_BINARY256(_mm256_hadd_pd, __m256d, __m128d, _mm_hadd_pd)
__KIT_BINARY256(_mm256_hsub_pd, __m256d, __m128d, _mm_hsub_pd)
__KIT_BINARY256(_mm256_and_pd, __m256d, __m128d, _mm_and_pd)
__KIT_BINARY256(_mm256_or_pd, __m256d, __m128d, _mm_or_pd)
__KIT_BINARY256(_mm256_xor_pd, __m256d, __m128d, _mm_xor_pd)
__KIT_BINARY256(_mm256_andnot_pd, __m256d, __m128d, _mm_andnot_pd)
__KIT_BINARY256(_mm256_unpackhi_pd, __m256d, __m128d, _mm_unpackhi_pd)
__KIT_BINARY256(_mm256_unpacklo_pd, __m256d, __m128d, _mm_unpacklo_pd)
__KIT_UNARY256(_mm256_sqrt_pd, __m256d, __m128d, _mm_sqrt_pd)
__KIT_TERNARY256(_mm256_blendv_pd, __m256d, __m128d, _mm_blendv_pd)
#define _mm256_round_pd(a, mode) __KIT_UNARY256_IMMEDIATE(__m256d, __m128d, _mm_round_pd, a, mode, mode)
#define _mm256_ceil_pd(a) _mm256_round_pd(a, _MM_FROUND_CEIL)
#define _mm256_floor_pd(a) _mm256_round_pd(a, _MM_FROUND_FLOOR)
#define _mm256_blend_pd(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256d, __m128d, _mm_blend_pd, a, b, (n) & 3, (n) >> 2 & 3)
#define _mm256_dp_ps(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256, __m128, _mm_dp_ps, a, b, n, n)
#define _mm256_shuffle_ps(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256, __m128, _mm_shuffle_ps, a, b, n, n)
#define _mm256_shuffle_pd(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256d, __m128d, _mm_shuffle_pd, a, b, (n) & 3, (n) >> 2 & 3)
__KIT_UNARY256(_mm256_movehdup_ps, __m256, __m128, _mm_movehdup_ps)
__KIT_UNARY256(_mm256_moveldup_ps, __m256, __m128, _mm_moveldup_ps)
__KIT_UNARY256(_mm256_movedup_pd, __m256d, __m128d, _mm_movedup_pd)

/* Orders of the elements of a half. */
#define __KIT_PERMUTE_PS(a, n) _mm_shuffle_ps(a, a, n)
#define __KIT_PERMUTE_PD(a, n) _mm_shuffle_pd(a, a, n)
#define _mm_permute_ps(a, n) __extension__({ __m128 __pa = (a); _mm_shuffle_ps(__pa, __pa, n); })
#define _mm_permute_pd(a, n) __extension__({ __m128d __pa = (a); _mm_shuffle_pd(__pa, __pa, n); })
#define _mm256_permute_ps(a, n) __KIT_UNARY256_IMMEDIATE(__m256, __m128, __KIT_PERMUTE_PS, a, n, n)
#define _mm256_permute_pd(a, n) __KIT_UNARY256_IMMEDIATE(__m256d, __m128d, __KIT_PERMUTE_PD, a, (n) & 3, (n) >> 2 & 3)
__KIT_INTRINSIC __m128 _mm_permutevar_ps(__m128 __a, __m128i __n) {
  __m128 __r;
  for (int __i = 0; __i < 4; __i++) __r[__i] = __a[((__v4si)__n)[__i] & 3];
  return __r;
}
__KIT_INTRINSIC __m128d _mm_permutevar_pd(__m128d __a, __m128i __n) {
  __m128d __r;
  for (int __i = 0; __i < 2; __i++) __r[__i] = __a[__n[__i] >> 1 & 1];
  return __r;
}
__KIT_INTRINSIC __m256 _mm256_permutevar_ps(__m256 __a, __m256i __n) {
  __m256 __r;
  for (int __i = 0; __i < 2; __i++) __KIT_HALF(__m128, __r, __i) = _mm_permutevar_ps(__KIT_HALF(__m128, __a, __i), __KIT_HALF(__m128i, __n, __i));
  return __r;
}
__KIT_INTRINSIC __m256d _mm256_permutevar_pd(__m256d __a, __m256i __n) {
  __m256d __r;
  for (int __i = 0; __i < 2; __i++) __KIT_HALF(__m128d, __r, __i) = _mm_permutevar_pd(__KIT_HALF(__m128d, __a, __i), __KIT_HALF(__m128i, __n, __i));
  return __r;
}

/* Comparisons: the 32 predicates of AVX. */
#define __KIT_COMPARE(type, name, a, b, n) \
  __extension__({ \
    type __ca = (a), __cb = (b), __cr; \
    __asm__(name " %3, %2, %1, %0" : "=x"(__cr) : "x"(__ca), "x"(__cb), "i"(n)); \
    __cr; \
  })
#define _mm_cmp_ps(a, b, n) __KIT_COMPARE(__m128, "vcmpps", a, b, n)
#define _mm_cmp_pd(a, b, n) __KIT_COMPARE(__m128d, "vcmppd", a, b, n)
#define _mm_cmp_ss(a, b, n) __KIT_COMPARE(__m128, "vcmpss", a, b, n)
#define _mm_cmp_sd(a, b, n) __KIT_COMPARE(__m128d, "vcmpsd", a, b, n)
#define _mm256_cmp_ps(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256, __m128, _mm_cmp_ps, a, b, n, n)
#define _mm256_cmp_pd(a, b, n) __KIT_BINARY256_IMMEDIATE(__m256d, __m128d, _mm_cmp_pd, a, b, n, n)

/* The same bits as another type; halves and wholes. */
__KIT_INTRINSIC __m256d _mm256_castps_pd(__m256 __a) { return (__m256d)__a; }
__KIT_INTRINSIC __m256i _mm256_castps_si256(__m256 __a) { return (__m256i)__a; }
__KIT_INTRINSIC __m256 _mm256_castpd_ps(__m256d __a) { return (__m256)__a; }
__KIT_INTRINSIC __m256i _mm256_castpd_si256(__m256d __a) { return (__m256i)__a; }
__KIT_INTRINSIC __m256 _mm256_castsi256_ps(__m256i __a) { return (__m256)__a; }
__KIT_INTRINSIC __m256d _mm256_castsi256_pd(__m256i __a) { return (__m256d)__a; }
__KIT_INTRINSIC __m128 _mm256_castps256_ps128(__m256 __a) { return __KIT_HALF(__m128, __a, 0); }
__KIT_INTRINSIC __m256 _mm256_castps128_ps256(__m128 __a) { __m256 __r; __KIT_HALF(__m128, __r, 0) = __a; __KIT_HALF(__m128, __r, 1) = _mm_setzero_ps(); return __r; }
__KIT_INTRINSIC __m256 _mm256_zextps128_ps256(__m128 __a) { __m256 __r; __KIT_HALF(__m128, __r, 0) = __a; __KIT_HALF(__m128, __r, 1) = _mm_setzero_ps(); return __r; }
__KIT_INTRINSIC __m256 _mm256_set_m128(__m128 __h, __m128 __l) { __m256 __r; __KIT_HALF(__m128, __r, 0) = __l; __KIT_HALF(__m128, __r, 1) = __h; return __r; }
__KIT_INTRINSIC __m256 _mm256_setr_m128(__m128 __l, __m128 __h) { return _mm256_set_m128(__h, __l); }
#define _mm256_extractf128_ps(a, n) __extension__({ __m256 __ea = (a); __KIT_HALF(__m128, __ea, (n) & 1); })
#define _mm256_insertf128_ps(a, b, n) __extension__({ __m256 __ea = (a); __m128 __eb = (b); __KIT_HALF(__m128, __ea, (n) & 1) = __eb; __ea; })
#define _mm256_permute2f128_ps(a, b, n) __extension__({ __m256 __pa = (a), __pb = (b), __pr; __KIT_HALF(__m128, __pr, 0) = __KIT_CHOOSE_HALF(__m128, _mm_setzero_ps, __pa, __pb, n); __KIT_HALF(__m128, __pr, 1) = __KIT_CHOOSE_HALF(__m128, _mm_setzero_ps, __pa, __pb, (n) >> 4); __pr; })
__KIT_INTRINSIC __m128d _mm256_castpd256_pd128(__m256d __a) { return __KIT_HALF(__m128d, __a, 0); }
__KIT_INTRINSIC __m256d _mm256_castpd128_pd256(__m128d __a) { __m256d __r; __KIT_HALF(__m128d, __r, 0) = __a; __KIT_HALF(__m128d, __r, 1) = _mm_setzero_pd(); return __r; }
__KIT_INTRINSIC __m256d _mm256_zextpd128_pd256(__m128d __a) { __m256d __r; __KIT_HALF(__m128d, __r, 0) = __a; __KIT_HALF(__m128d, __r, 1) = _mm_setzero_pd(); return __r; }
__KIT_INTRINSIC __m256d _mm256_set_m128d(__m128d __h, __m128d __l) { __m256d __r; __KIT_HALF(__m128d, __r, 0) = __l; __KIT_HALF(__m128d, __r, 1) = __h; return __r; }
__KIT_INTRINSIC __m256d _mm256_setr_m128d(__m128d __l, __m128d __h) { return _mm256_set_m128d(__h, __l); }
#define _mm256_extractf128_pd(a, n) __extension__({ __m256d __ea = (a); __KIT_HALF(__m128d, __ea, (n) & 1); })
#define _mm256_insertf128_pd(a, b, n) __extension__({ __m256d __ea = (a); __m128d __eb = (b); __KIT_HALF(__m128d, __ea, (n) & 1) = __eb; __ea; })
#define _mm256_permute2f128_pd(a, b, n) __extension__({ __m256d __pa = (a), __pb = (b), __pr; __KIT_HALF(__m128d, __pr, 0) = __KIT_CHOOSE_HALF(__m128d, _mm_setzero_pd, __pa, __pb, n); __KIT_HALF(__m128d, __pr, 1) = __KIT_CHOOSE_HALF(__m128d, _mm_setzero_pd, __pa, __pb, (n) >> 4); __pr; })
__KIT_INTRINSIC __m128i _mm256_castsi256_si128(__m256i __a) { return __KIT_HALF(__m128i, __a, 0); }
__KIT_INTRINSIC __m256i _mm256_castsi128_si256(__m128i __a) { __m256i __r; __KIT_HALF(__m128i, __r, 0) = __a; __KIT_HALF(__m128i, __r, 1) = _mm_setzero_si128(); return __r; }
__KIT_INTRINSIC __m256i _mm256_zextsi128_si256(__m128i __a) { __m256i __r; __KIT_HALF(__m128i, __r, 0) = __a; __KIT_HALF(__m128i, __r, 1) = _mm_setzero_si128(); return __r; }
__KIT_INTRINSIC __m256i _mm256_set_m128i(__m128i __h, __m128i __l) { __m256i __r; __KIT_HALF(__m128i, __r, 0) = __l; __KIT_HALF(__m128i, __r, 1) = __h; return __r; }
__KIT_INTRINSIC __m256i _mm256_setr_m128i(__m128i __l, __m128i __h) { return _mm256_set_m128i(__h, __l); }
#define _mm256_extractf128_si256(a, n) __extension__({ __m256i __ea = (a); __KIT_HALF(__m128i, __ea, (n) & 1); })
#define _mm256_insertf128_si256(a, b, n) __extension__({ __m256i __ea = (a); __m128i __eb = (b); __KIT_HALF(__m128i, __ea, (n) & 1) = __eb; __ea; })
#define _mm256_permute2f128_si256(a, b, n) __extension__({ __m256i __pa = (a), __pb = (b), __pr; __KIT_HALF(__m128i, __pr, 0) = __KIT_CHOOSE_HALF(__m128i, _mm_setzero_si128, __pa, __pb, n); __KIT_HALF(__m128i, __pr, 1) = __KIT_CHOOSE_HALF(__m128i, _mm_setzero_si128, __pa, __pb, (n) >> 4); __pr; })
#define __KIT_CHOOSE_HALF(half, zero, a, b, n) ((n) & 8 ? zero() : (n) & 2 ? __KIT_HALF(half, b, (n) & 1) : __KIT_HALF(half, a, (n) & 1))

/* Memory. */
__KIT_INTRINSIC __m256 _mm256_load_ps(const float *__p) { return *(const __m256 *)__p; }
__KIT_INTRINSIC __m256 _mm256_loadu_ps(const float *__p) { return *(const __m256_u *)__p; }
__KIT_INTRINSIC void _mm256_store_ps(float *__p, __m256 __a) { *(__m256 *)__p = __a; }
__KIT_INTRINSIC void _mm256_stream_ps(float *__p, __m256 __a) { *(__m256 *)__p = __a; }
__KIT_INTRINSIC void _mm256_storeu_ps(float *__p, __m256 __a) { *(__m256_u *)__p = __a; }
__KIT_INTRINSIC __m128 _mm_maskload_ps(const float *__p, __m128i __m) {
  __m128 __r;
  for (int __i = 0; __i < 4; __i++) __r[__i] = ((__v4si)__m)[__i] < 0 ? __p[__i] : 0;
  return __r;
}
__KIT_INTRINSIC void _mm_maskstore_ps(float *__p, __m128i __m, __m128 __a) {
  for (int __i = 0; __i < 4; __i++) if (((__v4si)__m)[__i] < 0) __p[__i] = __a[__i];
}
__KIT_INTRINSIC __m256 _mm256_maskload_ps(const float *__p, __m256i __m) {
  __m256 __r;
  for (int __i = 0; __i < 8; __i++) __r[__i] = ((__v8si)__m)[__i] < 0 ? __p[__i] : 0;
  return __r;
}
__KIT_INTRINSIC void _mm256_maskstore_ps(float *__p, __m256i __m, __m256 __a) {
  for (int __i = 0; __i < 8; __i++) if (((__v8si)__m)[__i] < 0) __p[__i] = __a[__i];
}
__KIT_INTRINSIC __m256 _mm256_broadcast_ps(const __m128 *__p) { return _mm256_set_m128(*__p, *__p); }
__KIT_INTRINSIC __m256 _mm256_loadu2_m128(const float *__h, const float *__l) { return _mm256_set_m128(_mm_loadu_ps(__h), _mm_loadu_ps(__l)); }
__KIT_INTRINSIC void _mm256_storeu2_m128(float *__h, float *__l, __m256 __a) { _mm_storeu_ps(__l, __KIT_HALF(__m128, __a, 0)); _mm_storeu_ps(__h, __KIT_HALF(__m128, __a, 1)); }
__KIT_INTRINSIC __m256d _mm256_load_pd(const double *__p) { return *(const __m256d *)__p; }
__KIT_INTRINSIC __m256d _mm256_loadu_pd(const double *__p) { return *(const __m256d_u *)__p; }
__KIT_INTRINSIC void _mm256_store_pd(double *__p, __m256d __a) { *(__m256d *)__p = __a; }
__KIT_INTRINSIC void _mm256_stream_pd(double *__p, __m256d __a) { *(__m256d *)__p = __a; }
__KIT_INTRINSIC void _mm256_storeu_pd(double *__p, __m256d __a) { *(__m256d_u *)__p = __a; }
__KIT_INTRINSIC __m128d _mm_maskload_pd(const double *__p, __m128i __m) {
  __m128d __r;
  for (int __i = 0; __i < 2; __i++) __r[__i] = ((__v2di)__m)[__i] < 0 ? __p[__i] : 0;
  return __r;
}
__KIT_INTRINSIC void _mm_maskstore_pd(double *__p, __m128i __m, __m128d __a) {
  for (int __i = 0; __i < 2; __i++) if (((__v2di)__m)[__i] < 0) __p[__i] = __a[__i];
}
__KIT_INTRINSIC __m256d _mm256_maskload_pd(const double *__p, __m256i __m) {
  __m256d __r;
  for (int __i = 0; __i < 4; __i++) __r[__i] = ((__v4di)__m)[__i] < 0 ? __p[__i] : 0;
  return __r;
}
__KIT_INTRINSIC void _mm256_maskstore_pd(double *__p, __m256i __m, __m256d __a) {
  for (int __i = 0; __i < 4; __i++) if (((__v4di)__m)[__i] < 0) __p[__i] = __a[__i];
}
__KIT_INTRINSIC __m256d _mm256_broadcast_pd(const __m128d *__p) { return _mm256_set_m128d(*__p, *__p); }
__KIT_INTRINSIC __m256d _mm256_loadu2_m128d(const double *__h, const double *__l) { return _mm256_set_m128d(_mm_loadu_pd(__h), _mm_loadu_pd(__l)); }
__KIT_INTRINSIC void _mm256_storeu2_m128d(double *__h, double *__l, __m256d __a) { _mm_storeu_pd(__l, __KIT_HALF(__m128d, __a, 0)); _mm_storeu_pd(__h, __KIT_HALF(__m128d, __a, 1)); }
__KIT_INTRINSIC __m256i _mm256_load_si256(const __m256i *__p) { return *__p; }
__KIT_INTRINSIC __m256i _mm256_loadu_si256(const __m256i_u *__p) { return *__p; }
__KIT_INTRINSIC __m256i _mm256_lddqu_si256(const __m256i *__p) { return *(const __m256i_u *)__p; }
__KIT_INTRINSIC void _mm256_store_si256(__m256i *__p, __m256i __a) { *__p = __a; }
__KIT_INTRINSIC void _mm256_stream_si256(__m256i *__p, __m256i __a) { *__p = __a; }
__KIT_INTRINSIC void _mm256_storeu_si256(__m256i_u *__p, __m256i __a) { *__p = __a; }
__KIT_INTRINSIC __m256i _mm256_loadu2_m128i(const __m128i_u *__h, const __m128i_u *__l) { return _mm256_set_m128i(*__h, *__l); }
__KIT_INTRINSIC void _mm256_storeu2_m128i(__m128i_u *__h, __m128i_u *__l, __m256i __a) { *__l = __KIT_HALF(__m128i, __a, 0); *__h = __KIT_HALF(__m128i, __a, 1); }

/* Constants. */
__KIT_INTRINSIC __m256 _mm256_setzero_ps(void) { return (__m256){0}; }
__KIT_INTRINSIC __m256d _mm256_setzero_pd(void) { return (__m256d){0}; }
__KIT_INTRINSIC __m256i _mm256_setzero_si256(void) { return (__m256i){0}; }
__KIT_INTRINSIC __m256 _mm256_undefined_ps(void) { return (__m256){0}; }
__KIT_INTRINSIC __m256d _mm256_undefined_pd(void) { return (__m256d){0}; }
__KIT_INTRINSIC __m256i _mm256_undefined_si256(void) { return (__m256i){0}; }
__KIT_INTRINSIC __m256 _mm256_setr_ps(float __x0, float __x1, float __x2, float __x3, float __x4, float __x5, float __x6, float __x7) { return (__m256)(__v8sf){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7}; }
__KIT_INTRINSIC __m256 _mm256_set_ps(float __x7, float __x6, float __x5, float __x4, float __x3, float __x2, float __x1, float __x0) { return (__m256)(__v8sf){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7}; }
__KIT_INTRINSIC __m256 _mm256_set1_ps(float __x) { return (__m256)(__v8sf){__x, __x, __x, __x, __x, __x, __x, __x}; }
__KIT_INTRINSIC __m256d _mm256_setr_pd(double __x0, double __x1, double __x2, double __x3) { return (__m256d)(__v4df){__x0, __x1, __x2, __x3}; }
__KIT_INTRINSIC __m256d _mm256_set_pd(double __x3, double __x2, double __x1, double __x0) { return (__m256d)(__v4df){__x0, __x1, __x2, __x3}; }
__KIT_INTRINSIC __m256d _mm256_set1_pd(double __x) { return (__m256d)(__v4df){__x, __x, __x, __x}; }
__KIT_INTRINSIC __m256i _mm256_setr_epi8(char __x0, char __x1, char __x2, char __x3, char __x4, char __x5, char __x6, char __x7, char __x8, char __x9, char __x10, char __x11, char __x12, char __x13, char __x14, char __x15, char __x16, char __x17, char __x18, char __x19, char __x20, char __x21, char __x22, char __x23, char __x24, char __x25, char __x26, char __x27, char __x28, char __x29, char __x30, char __x31) { return (__m256i)(__v32qi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7, __x8, __x9, __x10, __x11, __x12, __x13, __x14, __x15, __x16, __x17, __x18, __x19, __x20, __x21, __x22, __x23, __x24, __x25, __x26, __x27, __x28, __x29, __x30, __x31}; }
__KIT_INTRINSIC __m256i _mm256_set_epi8(char __x31, char __x30, char __x29, char __x28, char __x27, char __x26, char __x25, char __x24, char __x23, char __x22, char __x21, char __x20, char __x19, char __x18, char __x17, char __x16, char __x15, char __x14, char __x13, char __x12, char __x11, char __x10, char __x9, char __x8, char __x7, char __x6, char __x5, char __x4, char __x3, char __x2, char __x1, char __x0) { return (__m256i)(__v32qi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7, __x8, __x9, __x10, __x11, __x12, __x13, __x14, __x15, __x16, __x17, __x18, __x19, __x20, __x21, __x22, __x23, __x24, __x25, __x26, __x27, __x28, __x29, __x30, __x31}; }
__KIT_INTRINSIC __m256i _mm256_set1_epi8(char __x) { return (__m256i)(__v32qi){__x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x}; }
__KIT_INTRINSIC __m256i _mm256_setr_epi16(short __x0, short __x1, short __x2, short __x3, short __x4, short __x5, short __x6, short __x7, short __x8, short __x9, short __x10, short __x11, short __x12, short __x13, short __x14, short __x15) { return (__m256i)(__v16hi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7, __x8, __x9, __x10, __x11, __x12, __x13, __x14, __x15}; }
__KIT_INTRINSIC __m256i _mm256_set_epi16(short __x15, short __x14, short __x13, short __x12, short __x11, short __x10, short __x9, short __x8, short __x7, short __x6, short __x5, short __x4, short __x3, short __x2, short __x1, short __x0) { return (__m256i)(__v16hi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7, __x8, __x9, __x10, __x11, __x12, __x13, __x14, __x15}; }
__KIT_INTRINSIC __m256i _mm256_set1_epi16(short __x) { return (__m256i)(__v16hi){__x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x}; }
__KIT_INTRINSIC __m256i _mm256_setr_epi32(int __x0, int __x1, int __x2, int __x3, int __x4, int __x5, int __x6, int __x7) { return (__m256i)(__v8si){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7}; }
__KIT_INTRINSIC __m256i _mm256_set_epi32(int __x7, int __x6, int __x5, int __x4, int __x3, int __x2, int __x1, int __x0) { return (__m256i)(__v8si){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7}; }
__KIT_INTRINSIC __m256i _mm256_set1_epi32(int __x) { return (__m256i)(__v8si){__x, __x, __x, __x, __x, __x, __x, __x}; }
__KIT_INTRINSIC __m256i _mm256_setr_epi64x(long long __x0, long long __x1, long long __x2, long long __x3) { return (__m256i)(__v4di){__x0, __x1, __x2, __x3}; }
__KIT_INTRINSIC __m256i _mm256_set_epi64x(long long __x3, long long __x2, long long __x1, long long __x0) { return (__m256i)(__v4di){__x0, __x1, __x2, __x3}; }
__KIT_INTRINSIC __m256i _mm256_set1_epi64x(long long __x) { return (__m256i)(__v4di){__x, __x, __x, __x}; }
__KIT_INTRINSIC __m128 _mm_broadcast_ss(const float *__p) { return _mm_set1_ps(*__p); }
__KIT_INTRINSIC __m256 _mm256_broadcast_ss(const float *__p) { return _mm256_set1_ps(*__p); }
__KIT_INTRINSIC __m256d _mm256_broadcast_sd(const double *__p) { return _mm256_set1_pd(*__p); }

/* Single elements. */
#define _mm256_extract_epi8(a, n) ((int)(unsigned char)((__v32qi)(a))[(n) & 31])
#define _mm256_extract_epi16(a, n) ((int)(unsigned short)((__v16hi)(a))[(n) & 15])
#define _mm256_extract_epi32(a, n) (((__v8si)(a))[(n) & 7])
#define _mm256_extract_epi64(a, n) (((__v4di)(a))[(n) & 3])
#define __KIT_INSERT256(type, a, x, n) __extension__({ type __ia = (type)(a); __ia[n] = (x); (__m256i)__ia; })
#define _mm256_insert_epi8(a, x, n) __KIT_INSERT256(__v32qi, a, x, (n) & 31)
#define _mm256_insert_epi16(a, x, n) __KIT_INSERT256(__v16hi, a, x, (n) & 15)
#define _mm256_insert_epi32(a, x, n) __KIT_INSERT256(__v8si, a, x, (n) & 7)
#define _mm256_insert_epi64(a, x, n) __KIT_INSERT256(__v4di, a, x, (n) & 3)
__KIT_INTRINSIC float _mm256_cvtss_f32(__m256 __a) { return __a[0]; }
__KIT_INTRINSIC double _mm256_cvtsd_f64(__m256d __a) { return __a[0]; }
__KIT_INTRINSIC int _mm256_cvtsi256_si32(__m256i __a) { return ((__v8si)__a)[0]; }

/* Conversions. */
__KIT_INTRINSIC __m256d _mm256_cvtepi32_pd(__m128i __a) { return _mm256_set_m128d(_mm_cvtepi32_pd(_mm_shuffle_epi32(__a, 0xee)), _mm_cvtepi32_pd(__a)); }
__KIT_INTRINSIC __m256d _mm256_cvtps_pd(__m128 __a) { return _mm256_set_m128d(_mm_cvtps_pd(_mm_movehl_ps(__a, __a)), _mm_cvtps_pd(__a)); }
__KIT_INTRINSIC __m256 _mm256_cvtepi32_ps(__m256i __a) { return _mm256_set_m128(_mm_cvtepi32_ps(__KIT_HALF(__m128i, __a, 1)), _mm_cvtepi32_ps(__KIT_HALF(__m128i, __a, 0))); }
__KIT_INTRINSIC __m256i _mm256_cvtps_epi32(__m256 __a) { return _mm256_set_m128i(_mm_cvtps_epi32(__KIT_HALF(__m128, __a, 1)), _mm_cvtps_epi32(__KIT_HALF(__m128, __a, 0))); }
__KIT_INTRINSIC __m256i _mm256_cvttps_epi32(__m256 __a) { return _mm256_set_m128i(_mm_cvttps_epi32(__KIT_HALF(__m128, __a, 1)), _mm_cvttps_epi32(__KIT_HALF(__m128, __a, 0))); }
__KIT_INTRINSIC __m128 _mm256_cvtpd_ps(__m256d __a) { return _mm_movelh_ps(_mm_cvtpd_ps(__KIT_HALF(__m128d, __a, 0)), _mm_cvtpd_ps(__KIT_HALF(__m128d, __a, 1))); }
__KIT_INTRINSIC __m128i _mm256_cvtpd_epi32(__m256d __a) { return _mm_unpacklo_epi64(_mm_cvtpd_epi32(__KIT_HALF(__m128d, __a, 0)), _mm_cvtpd_epi32(__KIT_HALF(__m128d, __a, 1))); }
__KIT_INTRINSIC __m128i _mm256_cvttpd_epi32(__m256d __a) { return _mm_unpacklo_epi64(_mm_cvttpd_epi32(__KIT_HALF(__m128d, __a, 0)), _mm_cvttpd_epi32(__KIT_HALF(__m128d, __a, 1))); }

/* Signs and tests. */
__KIT_INTRINSIC int _mm256_movemask_ps(__m256 __a) { return _mm_movemask_ps(__KIT_HALF(__m128, __a, 0)) | _mm_movemask_ps(__KIT_HALF(__m128, __a, 1)) << 4; }
__KIT_INTRINSIC int _mm256_movemask_pd(__m256d __a) { return _mm_movemask_pd(__KIT_HALF(__m128d, __a, 0)) | _mm_movemask_pd(__KIT_HALF(__m128d, __a, 1)) << 2; }
__KIT_INTRINSIC int _mm256_testz_si256(__m256i __a, __m256i __b) { return _mm_testz_si128(__KIT_HALF(__m128i, __a, 0), __KIT_HALF(__m128i, __b, 0)) & _mm_testz_si128(__KIT_HALF(__m128i, __a, 1), __KIT_HALF(__m128i, __b, 1)); }
__KIT_INTRINSIC int _mm256_testc_si256(__m256i __a, __m256i __b) { return _mm_testc_si128(__KIT_HALF(__m128i, __a, 0), __KIT_HALF(__m128i, __b, 0)) & _mm_testc_si128(__KIT_HALF(__m128i, __a, 1), __KIT_HALF(__m128i, __b, 1)); }
__KIT_INTRINSIC int _mm256_testnzc_si256(__m256i __a, __m256i __b) { return !_mm256_testz_si256(__a, __b) & !_mm256_testc_si256(__a, __b); }
#define __KIT_TESTS(prefix, suffix, type) \
  __KIT_INTRINSIC int prefix##_testz_##suffix(type __a, type __b) { return (prefix##_movemask_##suffix(__a) & prefix##_movemask_##suffix(__b)) == 0; } \
  __KIT_INTRINSIC int prefix##_testc_##suffix(type __a, type __b) { return (~prefix##_movemask_##suffix(__a) & prefix##_movemask_##suffix(__b)) == 0; } \
  __KIT_INTRINSIC int prefix##_testnzc_##suffix(type __a, type __b) { return !prefix##_testz_##suffix(__a, __b) & !prefix##_testc_##suffix(__a, __b); }
__KIT_TESTS(_mm, ps, __m128)
__KIT_TESTS(_mm, pd, __m128d)
__KIT_TESTS(_mm256, ps, __m256)
__KIT_TESTS(_mm256, pd, __m256d)

/* No value is in the upper halves of registers. */
__KIT_INTRINSIC void _mm256_zeroupper(void) { __asm__ volatile("vzeroupper"); }
__KIT_INTRINSIC void _mm256_zeroall(void) { __asm__ volatile("vzeroall" : : : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"); }

#endif

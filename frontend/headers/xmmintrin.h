/*
 * SSE intrinsics. What C says exactly is C on generic vectors; the rest is the instruction.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_XMMINTRIN_H
#define __KIT_XMMINTRIN_H

#include <mmintrin.h>
#include <mm_malloc.h>

typedef float __m128 __attribute__((__vector_size__(16), __may_alias__));
typedef float __m128_u __attribute__((__vector_size__(16), __may_alias__, __aligned__(1)));
typedef float __v4sf __attribute__((__vector_size__(16)));
typedef int __kit_v4si __attribute__((__vector_size__(16)));
typedef float __kit_float_u __attribute__((__may_alias__, __aligned__(1)));

#define _MM_SHUFFLE(w, z, y, x) (((w) << 6) | ((z) << 4) | ((y) << 2) | (x))

enum _mm_hint {
  _MM_HINT_ET0 = 7, _MM_HINT_ET1 = 6, _MM_HINT_T0 = 3, _MM_HINT_T1 = 2, _MM_HINT_T2 = 1, _MM_HINT_NTA = 0
};

#define _MM_EXCEPT_MASK 0x003f
#define _MM_EXCEPT_INVALID 0x0001
#define _MM_EXCEPT_DENORM 0x0002
#define _MM_EXCEPT_DIV_ZERO 0x0004
#define _MM_EXCEPT_OVERFLOW 0x0008
#define _MM_EXCEPT_UNDERFLOW 0x0010
#define _MM_EXCEPT_INEXACT 0x0020
#define _MM_MASK_MASK 0x1f80
#define _MM_MASK_INVALID 0x0080
#define _MM_MASK_DENORM 0x0100
#define _MM_MASK_DIV_ZERO 0x0200
#define _MM_MASK_OVERFLOW 0x0400
#define _MM_MASK_UNDERFLOW 0x0800
#define _MM_MASK_INEXACT 0x1000
#define _MM_ROUND_MASK 0x6000
#define _MM_ROUND_NEAREST 0x0000
#define _MM_ROUND_DOWN 0x2000
#define _MM_ROUND_UP 0x4000
#define _MM_ROUND_TOWARD_ZERO 0x6000
#define _MM_FLUSH_ZERO_MASK 0x8000
#define _MM_FLUSH_ZERO_ON 0x8000
#define _MM_FLUSH_ZERO_OFF 0x0000

/* Arithmetic. */
__KIT_INTRINSIC __m128 _mm_add_ps(__m128 __a, __m128 __b) { return (__m128)((__v4sf)__a + (__v4sf)__b); }
__KIT_INTRINSIC __m128 _mm_add_ss(__m128 __a, __m128 __b) { __a[0] = __a[0] + __b[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_sub_ps(__m128 __a, __m128 __b) { return (__m128)((__v4sf)__a - (__v4sf)__b); }
__KIT_INTRINSIC __m128 _mm_sub_ss(__m128 __a, __m128 __b) { __a[0] = __a[0] - __b[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_mul_ps(__m128 __a, __m128 __b) { return (__m128)((__v4sf)__a * (__v4sf)__b); }
__KIT_INTRINSIC __m128 _mm_mul_ss(__m128 __a, __m128 __b) { __a[0] = __a[0] * __b[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_div_ps(__m128 __a, __m128 __b) { return (__m128)((__v4sf)__a / (__v4sf)__b); }
__KIT_INTRINSIC __m128 _mm_div_ss(__m128 __a, __m128 __b) { __a[0] = __a[0] / __b[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_min_ps(__m128 __a, __m128 __b) { __asm__("minps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_min_ss(__m128 __a, __m128 __b) { __asm__("minss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_max_ps(__m128 __a, __m128 __b) { __asm__("maxps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_max_ss(__m128 __a, __m128 __b) { __asm__("maxss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_sqrt_ps(__m128 __a) { __m128 __r; __asm__("sqrtps %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_sqrt_ss(__m128 __a) { __m128 __r = __a; __asm__("sqrtss %1, %0" : "+x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_rcp_ps(__m128 __a) { __m128 __r; __asm__("rcpps %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_rcp_ss(__m128 __a) { __m128 __r = __a; __asm__("rcpss %1, %0" : "+x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_rsqrt_ps(__m128 __a) { __m128 __r; __asm__("rsqrtps %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_rsqrt_ss(__m128 __a) { __m128 __r = __a; __asm__("rsqrtss %1, %0" : "+x"(__r) : "x"(__a)); return __r; }

/* Logic. */
__KIT_INTRINSIC __m128 _mm_and_ps(__m128 __a, __m128 __b) { __kit_v4si __x = (__kit_v4si)__a, __y = (__kit_v4si)__b; return (__m128)(__x & __y); }
__KIT_INTRINSIC __m128 _mm_or_ps(__m128 __a, __m128 __b) { __kit_v4si __x = (__kit_v4si)__a, __y = (__kit_v4si)__b; return (__m128)(__x | __y); }
__KIT_INTRINSIC __m128 _mm_xor_ps(__m128 __a, __m128 __b) { __kit_v4si __x = (__kit_v4si)__a, __y = (__kit_v4si)__b; return (__m128)(__x ^ __y); }
__KIT_INTRINSIC __m128 _mm_andnot_ps(__m128 __a, __m128 __b) { __kit_v4si __x = (__kit_v4si)__a, __y = (__kit_v4si)__b; return (__m128)(~__x & __y); }

/* Comparisons; the second line of names has the operands the other way round. */
__KIT_INTRINSIC __m128 _mm_cmpeq_ps(__m128 __a, __m128 __b) { __asm__("cmpeqps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpeq_ss(__m128 __a, __m128 __b) { __asm__("cmpeqss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmplt_ps(__m128 __a, __m128 __b) { __asm__("cmpltps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmplt_ss(__m128 __a, __m128 __b) { __asm__("cmpltss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmple_ps(__m128 __a, __m128 __b) { __asm__("cmpleps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmple_ss(__m128 __a, __m128 __b) { __asm__("cmpless %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpneq_ps(__m128 __a, __m128 __b) { __asm__("cmpneqps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpneq_ss(__m128 __a, __m128 __b) { __asm__("cmpneqss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpnlt_ps(__m128 __a, __m128 __b) { __asm__("cmpnltps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpnlt_ss(__m128 __a, __m128 __b) { __asm__("cmpnltss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpnle_ps(__m128 __a, __m128 __b) { __asm__("cmpnleps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpnle_ss(__m128 __a, __m128 __b) { __asm__("cmpnless %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpord_ps(__m128 __a, __m128 __b) { __asm__("cmpordps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpord_ss(__m128 __a, __m128 __b) { __asm__("cmpordss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpunord_ps(__m128 __a, __m128 __b) { __asm__("cmpunordps %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpunord_ss(__m128 __a, __m128 __b) { __asm__("cmpunordss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128 _mm_cmpgt_ps(__m128 __a, __m128 __b) { return _mm_cmplt_ps(__b, __a); }
__KIT_INTRINSIC __m128 _mm_cmpgt_ss(__m128 __a, __m128 __b) { __m128 __r = _mm_cmplt_ss(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_cmpge_ps(__m128 __a, __m128 __b) { return _mm_cmple_ps(__b, __a); }
__KIT_INTRINSIC __m128 _mm_cmpge_ss(__m128 __a, __m128 __b) { __m128 __r = _mm_cmple_ss(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_cmpngt_ps(__m128 __a, __m128 __b) { return _mm_cmpnlt_ps(__b, __a); }
__KIT_INTRINSIC __m128 _mm_cmpngt_ss(__m128 __a, __m128 __b) { __m128 __r = _mm_cmpnlt_ss(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC __m128 _mm_cmpnge_ps(__m128 __a, __m128 __b) { return _mm_cmpnle_ps(__b, __a); }
__KIT_INTRINSIC __m128 _mm_cmpnge_ss(__m128 __a, __m128 __b) { __m128 __r = _mm_cmpnle_ss(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC int _mm_comieq_ss(__m128 __a, __m128 __b) { return __a[0] == __b[0]; }
__KIT_INTRINSIC int _mm_ucomieq_ss(__m128 __a, __m128 __b) { return __a[0] == __b[0]; }
__KIT_INTRINSIC int _mm_comilt_ss(__m128 __a, __m128 __b) { return __a[0] < __b[0]; }
__KIT_INTRINSIC int _mm_ucomilt_ss(__m128 __a, __m128 __b) { return __a[0] < __b[0]; }
__KIT_INTRINSIC int _mm_comile_ss(__m128 __a, __m128 __b) { return __a[0] <= __b[0]; }
__KIT_INTRINSIC int _mm_ucomile_ss(__m128 __a, __m128 __b) { return __a[0] <= __b[0]; }
__KIT_INTRINSIC int _mm_comigt_ss(__m128 __a, __m128 __b) { return __a[0] > __b[0]; }
__KIT_INTRINSIC int _mm_ucomigt_ss(__m128 __a, __m128 __b) { return __a[0] > __b[0]; }
__KIT_INTRINSIC int _mm_comige_ss(__m128 __a, __m128 __b) { return __a[0] >= __b[0]; }
__KIT_INTRINSIC int _mm_ucomige_ss(__m128 __a, __m128 __b) { return __a[0] >= __b[0]; }
__KIT_INTRINSIC int _mm_comineq_ss(__m128 __a, __m128 __b) { return __a[0] != __b[0]; }
__KIT_INTRINSIC int _mm_ucomineq_ss(__m128 __a, __m128 __b) { return __a[0] != __b[0]; }

/* Conversions. */
__KIT_INTRINSIC int _mm_cvtss_si32(__m128 __a) { int __r; __asm__("cvtss2si %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC int _mm_cvt_ss2si(__m128 __a) { int __r; __asm__("cvtss2si %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC int _mm_cvttss_si32(__m128 __a) { int __r; __asm__("cvttss2si %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC int _mm_cvtt_ss2si(__m128 __a) { int __r; __asm__("cvttss2si %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvtss_si64(__m128 __a) { long long __r; __asm__("cvtss2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvtss_si64x(__m128 __a) { long long __r; __asm__("cvtss2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvttss_si64(__m128 __a) { long long __r; __asm__("cvttss2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvttss_si64x(__m128 __a) { long long __r; __asm__("cvttss2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_cvtsi32_ss(__m128 __a, int __b) { __a[0] = (float)__b; return __a; }
__KIT_INTRINSIC __m128 _mm_cvt_si2ss(__m128 __a, int __b) { __a[0] = (float)__b; return __a; }
__KIT_INTRINSIC __m128 _mm_cvtsi64_ss(__m128 __a, long long __b) { __a[0] = (float)__b; return __a; }
__KIT_INTRINSIC __m128 _mm_cvtsi64x_ss(__m128 __a, long long __b) { __a[0] = (float)__b; return __a; }
__KIT_INTRINSIC float _mm_cvtss_f32(__m128 __a) { return __a[0]; }
__KIT_INTRINSIC __m64 _mm_cvtps_pi32(__m128 __a) { __m128 __h = {__a[1], 0, 0, 0}; return (__m64)(__v2si){_mm_cvtss_si32(__a), _mm_cvtss_si32(__h)}; }
__KIT_INTRINSIC __m64 _mm_cvt_ps2pi(__m128 __a) { __m128 __h = {__a[1], 0, 0, 0}; return (__m64)(__v2si){_mm_cvtss_si32(__a), _mm_cvtss_si32(__h)}; }
__KIT_INTRINSIC __m64 _mm_cvttps_pi32(__m128 __a) { __m128 __h = {__a[1], 0, 0, 0}; return (__m64)(__v2si){_mm_cvttss_si32(__a), _mm_cvttss_si32(__h)}; }
__KIT_INTRINSIC __m64 _mm_cvtt_ps2pi(__m128 __a) { __m128 __h = {__a[1], 0, 0, 0}; return (__m64)(__v2si){_mm_cvttss_si32(__a), _mm_cvttss_si32(__h)}; }
__KIT_INTRINSIC __m128 _mm_cvtpi32_ps(__m128 __a, __m64 __b) { __a[0] = (float)((__v2si)__b)[0]; __a[1] = (float)((__v2si)__b)[1]; return __a; }
__KIT_INTRINSIC __m128 _mm_cvt_pi2ps(__m128 __a, __m64 __b) { __a[0] = (float)((__v2si)__b)[0]; __a[1] = (float)((__v2si)__b)[1]; return __a; }
__KIT_INTRINSIC __m128 _mm_cvtpi16_ps(__m64 __a) { __v4hi __x = (__v4hi)__a; return (__m128){__x[0], __x[1], __x[2], __x[3]}; }
__KIT_INTRINSIC __m128 _mm_cvtpu16_ps(__m64 __a) { __kit_v4hu __x = (__kit_v4hu)__a; return (__m128){__x[0], __x[1], __x[2], __x[3]}; }
__KIT_INTRINSIC __m128 _mm_cvtpi8_ps(__m64 __a) { __kit_v8qs __x = (__kit_v8qs)__a; return (__m128){__x[0], __x[1], __x[2], __x[3]}; }
__KIT_INTRINSIC __m128 _mm_cvtpu8_ps(__m64 __a) { __kit_v8qu __x = (__kit_v8qu)__a; return (__m128){__x[0], __x[1], __x[2], __x[3]}; }
__KIT_INTRINSIC __m128 _mm_cvtpi32x2_ps(__m64 __a, __m64 __b) { __v2si __x = (__v2si)__a, __y = (__v2si)__b; return (__m128){(float)__x[0], (float)__x[1], (float)__y[0], (float)__y[1]}; }
__KIT_INTRINSIC __m64 _mm_cvtps_pi16(__m128 __a) { __m128 __h = {__a[2], __a[3], 0, 0}; return _mm_packs_pi32(_mm_cvtps_pi32(__a), _mm_cvtps_pi32(__h)); }
__KIT_INTRINSIC __m64 _mm_cvtps_pi8(__m128 __a) { return _mm_packs_pi16(_mm_cvtps_pi16(__a), _mm_setzero_si64()); }

/* Values. */
__KIT_INTRINSIC __m128 _mm_setzero_ps(void) { return (__m128){0, 0, 0, 0}; }
__KIT_INTRINSIC __m128 _mm_undefined_ps(void) { return (__m128){0, 0, 0, 0}; }
__KIT_INTRINSIC __m128 _mm_set_ss(float __x) { return (__m128){__x, 0, 0, 0}; }
__KIT_INTRINSIC __m128 _mm_set1_ps(float __x) { return (__m128){__x, __x, __x, __x}; }
__KIT_INTRINSIC __m128 _mm_set_ps1(float __x) { return (__m128){__x, __x, __x, __x}; }
__KIT_INTRINSIC __m128 _mm_set_ps(float __d, float __c, float __b, float __a) { return (__m128){__a, __b, __c, __d}; }
__KIT_INTRINSIC __m128 _mm_setr_ps(float __a, float __b, float __c, float __d) { return (__m128){__a, __b, __c, __d}; }

/* Memory. */
__KIT_INTRINSIC __m128 _mm_load_ss(float const *__p) { return (__m128){*(const __kit_float_u *)__p, 0, 0, 0}; }
__KIT_INTRINSIC __m128 _mm_load1_ps(float const *__p) { return _mm_set1_ps(*(const __kit_float_u *)__p); }
__KIT_INTRINSIC __m128 _mm_load_ps1(float const *__p) { return _mm_set1_ps(*(const __kit_float_u *)__p); }
__KIT_INTRINSIC __m128 _mm_load_ps(float const *__p) { return *(const __m128 *)__p; }
__KIT_INTRINSIC __m128 _mm_loadu_ps(float const *__p) { return *(const __m128_u *)__p; }
__KIT_INTRINSIC __m128 _mm_loadr_ps(float const *__p) { __m128 __a = *(const __m128 *)__p; return (__m128){__a[3], __a[2], __a[1], __a[0]}; }
__KIT_INTRINSIC __m128 _mm_loadh_pi(__m128 __a, __m64 const *__p) { const __kit_float_u *__q = (const __kit_float_u *)__p; return (__m128){__a[0], __a[1], __q[0], __q[1]}; }
__KIT_INTRINSIC __m128 _mm_loadl_pi(__m128 __a, __m64 const *__p) { const __kit_float_u *__q = (const __kit_float_u *)__p; return (__m128){__q[0], __q[1], __a[2], __a[3]}; }
__KIT_INTRINSIC void _mm_store_ss(float *__p, __m128 __a) { *(__kit_float_u *)__p = __a[0]; }
__KIT_INTRINSIC void _mm_store_ps(float *__p, __m128 __a) { *(__m128 *)__p = __a; }
__KIT_INTRINSIC void _mm_storeu_ps(float *__p, __m128 __a) { *(__m128_u *)__p = __a; }
__KIT_INTRINSIC void _mm_store1_ps(float *__p, __m128 __a) { *(__m128 *)__p = _mm_set1_ps(__a[0]); }
__KIT_INTRINSIC void _mm_store_ps1(float *__p, __m128 __a) { *(__m128 *)__p = _mm_set1_ps(__a[0]); }
__KIT_INTRINSIC void _mm_storer_ps(float *__p, __m128 __a) { *(__m128 *)__p = (__m128){__a[3], __a[2], __a[1], __a[0]}; }
__KIT_INTRINSIC void _mm_storeh_pi(__m64 *__p, __m128 __a) { __kit_float_u *__q = (__kit_float_u *)__p; __q[0] = __a[2]; __q[1] = __a[3]; }
__KIT_INTRINSIC void _mm_storel_pi(__m64 *__p, __m128 __a) { __kit_float_u *__q = (__kit_float_u *)__p; __q[0] = __a[0]; __q[1] = __a[1]; }
__KIT_INTRINSIC void _mm_stream_ps(float *__p, __m128 __a) { *(__m128 *)__p = __a; }
__KIT_INTRINSIC void _mm_stream_pi(__m64 *__p, __m64 __a) { *__p = __a; }
__KIT_INTRINSIC void _mm_prefetch(const void *__p, enum _mm_hint __hint) { (void)__p; (void)__hint; }
__KIT_INTRINSIC void _mm_sfence(void) { __asm__ __volatile__("sfence" : : : "memory"); }
__KIT_INTRINSIC void _mm_pause(void) { __asm__ __volatile__("pause"); }

/* Rearrangement. */
__KIT_INTRINSIC __m128 _mm_shuffle_ps(__m128 __a, __m128 __b, int const __m) { return (__m128){__a[__m & 3], __a[__m >> 2 & 3], __b[__m >> 4 & 3], __b[__m >> 6 & 3]}; }
__KIT_INTRINSIC __m128 _mm_unpackhi_ps(__m128 __a, __m128 __b) { return (__m128){__a[2], __b[2], __a[3], __b[3]}; }
__KIT_INTRINSIC __m128 _mm_unpacklo_ps(__m128 __a, __m128 __b) { return (__m128){__a[0], __b[0], __a[1], __b[1]}; }
__KIT_INTRINSIC __m128 _mm_movehl_ps(__m128 __a, __m128 __b) { return (__m128){__b[2], __b[3], __a[2], __a[3]}; }
__KIT_INTRINSIC __m128 _mm_movelh_ps(__m128 __a, __m128 __b) { return (__m128){__a[0], __a[1], __b[0], __b[1]}; }
__KIT_INTRINSIC __m128 _mm_move_ss(__m128 __a, __m128 __b) { __a[0] = __b[0]; return __a; }
__KIT_INTRINSIC int _mm_movemask_ps(__m128 __a) { int __r; __asm__("movmskps %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
#define _MM_TRANSPOSE4_PS(row0, row1, row2, row3) \
  do { \
    __m128 __t0 = (row0), __t1 = (row1), __t2 = (row2), __t3 = (row3); \
    (row0) = (__m128){__t0[0], __t1[0], __t2[0], __t3[0]}; \
    (row1) = (__m128){__t0[1], __t1[1], __t2[1], __t3[1]}; \
    (row2) = (__m128){__t0[2], __t1[2], __t2[2], __t3[2]}; \
    (row3) = (__m128){__t0[3], __t1[3], __t2[3], __t3[3]}; \
  } while (0)

/* The control and status register. */
__KIT_INTRINSIC unsigned int _mm_getcsr(void) { unsigned int __r; __asm__ __volatile__("stmxcsr %0" : "=m"(__r)); return __r; }
__KIT_INTRINSIC void _mm_setcsr(unsigned int __x) { __asm__ __volatile__("ldmxcsr %0" : : "m"(__x)); }
__KIT_INTRINSIC unsigned int _MM_GET_EXCEPTION_STATE(void) { return _mm_getcsr() & _MM_EXCEPT_MASK; }
__KIT_INTRINSIC void _MM_SET_EXCEPTION_STATE(unsigned int __x) { _mm_setcsr((_mm_getcsr() & ~_MM_EXCEPT_MASK) | __x); }
__KIT_INTRINSIC unsigned int _MM_GET_EXCEPTION_MASK(void) { return _mm_getcsr() & _MM_MASK_MASK; }
__KIT_INTRINSIC void _MM_SET_EXCEPTION_MASK(unsigned int __x) { _mm_setcsr((_mm_getcsr() & ~_MM_MASK_MASK) | __x); }
__KIT_INTRINSIC unsigned int _MM_GET_ROUNDING_MODE(void) { return _mm_getcsr() & _MM_ROUND_MASK; }
__KIT_INTRINSIC void _MM_SET_ROUNDING_MODE(unsigned int __x) { _mm_setcsr((_mm_getcsr() & ~_MM_ROUND_MASK) | __x); }
__KIT_INTRINSIC unsigned int _MM_GET_FLUSH_ZERO_MODE(void) { return _mm_getcsr() & _MM_FLUSH_ZERO_MASK; }
__KIT_INTRINSIC void _MM_SET_FLUSH_ZERO_MODE(unsigned int __x) { _mm_setcsr((_mm_getcsr() & ~_MM_FLUSH_ZERO_MASK) | __x); }

/* Integer additions of SSE, on vectors of eight bytes. */
__KIT_INTRINSIC int _mm_extract_pi16(__m64 __a, int const __n) { return ((__kit_v4hu)__a)[__n & 3]; }
__KIT_INTRINSIC __m64 _mm_insert_pi16(__m64 __a, int __x, int const __n) { __v4hi __r = (__v4hi)__a; __r[__n & 3] = (short)__x; return (__m64)__r; }
__KIT_INTRINSIC __m64 _mm_max_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __x[__i] > __y[__i] ? __x[__i] : __y[__i]; return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_max_pu8(__m64 __a, __m64 __b) { __kit_v8qu __x = (__kit_v8qu)__a, __y = (__kit_v8qu)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __x[__i] > __y[__i] ? __x[__i] : __y[__i]; return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_min_pi16(__m64 __a, __m64 __b) { __v4hi __x = (__v4hi)__a, __y = (__v4hi)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = __x[__i] < __y[__i] ? __x[__i] : __y[__i]; return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_min_pu8(__m64 __a, __m64 __b) { __kit_v8qu __x = (__kit_v8qu)__a, __y = (__kit_v8qu)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = __x[__i] < __y[__i] ? __x[__i] : __y[__i]; return (__m64)__x; }
__KIT_INTRINSIC int _mm_movemask_pi8(__m64 __a) { int __r = 0; for (int __i = 0; __i < 8; __i++) __r |= (((__kit_v8qu)__a)[__i] >> 7) << __i; return __r; }
__KIT_INTRINSIC __m64 _mm_mulhi_pu16(__m64 __a, __m64 __b) { __kit_v4hu __x = (__kit_v4hu)__a, __y = (__kit_v4hu)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = (unsigned short)((unsigned)__x[__i] * __y[__i] >> 16); return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_shuffle_pi16(__m64 __a, int const __m) { __v4hi __x = (__v4hi)__a; return (__m64)(__v4hi){__x[__m & 3], __x[__m >> 2 & 3], __x[__m >> 4 & 3], __x[__m >> 6 & 3]}; }
__KIT_INTRINSIC void _mm_maskmove_si64(__m64 __a, __m64 __m, char *__p) { for (int __i = 0; __i < 8; __i++) if (((__kit_v8qu)__m)[__i] & 0x80) __p[__i] = ((__v8qi)__a)[__i]; }
__KIT_INTRINSIC __m64 _mm_avg_pu8(__m64 __a, __m64 __b) { __kit_v8qu __x = (__kit_v8qu)__a, __y = (__kit_v8qu)__b; for (int __i = 0; __i < 8; __i++) __x[__i] = (__x[__i] + __y[__i] + 1) >> 1; return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_avg_pu16(__m64 __a, __m64 __b) { __kit_v4hu __x = (__kit_v4hu)__a, __y = (__kit_v4hu)__b; for (int __i = 0; __i < 4; __i++) __x[__i] = (__x[__i] + __y[__i] + 1) >> 1; return (__m64)__x; }
__KIT_INTRINSIC __m64 _mm_sad_pu8(__m64 __a, __m64 __b) { __kit_v8qu __x = (__kit_v8qu)__a, __y = (__kit_v8qu)__b; int __s = 0; for (int __i = 0; __i < 8; __i++) __s += __x[__i] > __y[__i] ? __x[__i] - __y[__i] : __y[__i] - __x[__i]; return _mm_cvtsi32_si64(__s); }
#define _m_pextrw _mm_extract_pi16
#define _m_pinsrw _mm_insert_pi16
#define _m_pmaxsw _mm_max_pi16
#define _m_pmaxub _mm_max_pu8
#define _m_pminsw _mm_min_pi16
#define _m_pminub _mm_min_pu8
#define _m_pmovmskb _mm_movemask_pi8
#define _m_pmulhuw _mm_mulhi_pu16
#define _m_pshufw _mm_shuffle_pi16
#define _m_maskmovq _mm_maskmove_si64
#define _m_pavgb _mm_avg_pu8
#define _m_pavgw _mm_avg_pu16
#define _m_psadbw _mm_sad_pu8
#include <emmintrin.h>

#endif

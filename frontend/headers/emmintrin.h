/*
 * SSE2 intrinsics. What C says exactly is C on generic vectors; the rest is the instruction.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_EMMINTRIN_H
#define __KIT_EMMINTRIN_H

#include <xmmintrin.h>

typedef double __v2df __attribute__((__vector_size__(16)));
typedef long long __v2di __attribute__((__vector_size__(16)));
typedef unsigned long long __v2du __attribute__((__vector_size__(16)));
typedef int __v4si __attribute__((__vector_size__(16)));
typedef unsigned int __v4su __attribute__((__vector_size__(16)));
typedef short __v8hi __attribute__((__vector_size__(16)));
typedef unsigned short __v8hu __attribute__((__vector_size__(16)));
typedef char __v16qi __attribute__((__vector_size__(16)));
typedef signed char __v16qs __attribute__((__vector_size__(16)));
typedef unsigned char __v16qu __attribute__((__vector_size__(16)));

typedef long long __m128i __attribute__((__vector_size__(16), __may_alias__));
typedef double __m128d __attribute__((__vector_size__(16), __may_alias__));
typedef long long __m128i_u __attribute__((__vector_size__(16), __may_alias__, __aligned__(1)));
typedef double __m128d_u __attribute__((__vector_size__(16), __may_alias__, __aligned__(1)));
typedef double __kit_double_u __attribute__((__may_alias__, __aligned__(1)));
typedef long long __kit_long_u __attribute__((__may_alias__, __aligned__(1)));
typedef int __kit_int_u __attribute__((__may_alias__, __aligned__(1)));
typedef short __kit_short_u __attribute__((__may_alias__, __aligned__(1)));

#define _MM_SHUFFLE2(y, x) (((y) << 1) | (x))

/* Arithmetic of doubles. */
__KIT_INTRINSIC __m128d _mm_add_pd(__m128d __a, __m128d __b) { return (__m128d)((__v2df)__a + (__v2df)__b); }
__KIT_INTRINSIC __m128d _mm_add_sd(__m128d __a, __m128d __b) { __a[0] = __a[0] + __b[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_sub_pd(__m128d __a, __m128d __b) { return (__m128d)((__v2df)__a - (__v2df)__b); }
__KIT_INTRINSIC __m128d _mm_sub_sd(__m128d __a, __m128d __b) { __a[0] = __a[0] - __b[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_mul_pd(__m128d __a, __m128d __b) { return (__m128d)((__v2df)__a * (__v2df)__b); }
__KIT_INTRINSIC __m128d _mm_mul_sd(__m128d __a, __m128d __b) { __a[0] = __a[0] * __b[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_div_pd(__m128d __a, __m128d __b) { return (__m128d)((__v2df)__a / (__v2df)__b); }
__KIT_INTRINSIC __m128d _mm_div_sd(__m128d __a, __m128d __b) { __a[0] = __a[0] / __b[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_min_pd(__m128d __a, __m128d __b) { __asm__("minpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_min_sd(__m128d __a, __m128d __b) { __asm__("minsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_max_pd(__m128d __a, __m128d __b) { __asm__("maxpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_max_sd(__m128d __a, __m128d __b) { __asm__("maxsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_sqrt_pd(__m128d __a) { __m128d __r; __asm__("sqrtpd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128d _mm_sqrt_sd(__m128d __a, __m128d __b) { __asm__("sqrtsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_and_pd(__m128d __a, __m128d __b) { __v2di __x = (__v2di)__a, __y = (__v2di)__b; return (__m128d)(__x & __y); }
__KIT_INTRINSIC __m128d _mm_or_pd(__m128d __a, __m128d __b) { __v2di __x = (__v2di)__a, __y = (__v2di)__b; return (__m128d)(__x | __y); }
__KIT_INTRINSIC __m128d _mm_xor_pd(__m128d __a, __m128d __b) { __v2di __x = (__v2di)__a, __y = (__v2di)__b; return (__m128d)(__x ^ __y); }
__KIT_INTRINSIC __m128d _mm_andnot_pd(__m128d __a, __m128d __b) { __v2di __x = (__v2di)__a, __y = (__v2di)__b; return (__m128d)(~__x & __y); }

/* Comparisons of doubles. */
__KIT_INTRINSIC __m128d _mm_cmpeq_pd(__m128d __a, __m128d __b) { __asm__("cmpeqpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpeq_sd(__m128d __a, __m128d __b) { __asm__("cmpeqsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmplt_pd(__m128d __a, __m128d __b) { __asm__("cmpltpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmplt_sd(__m128d __a, __m128d __b) { __asm__("cmpltsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmple_pd(__m128d __a, __m128d __b) { __asm__("cmplepd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmple_sd(__m128d __a, __m128d __b) { __asm__("cmplesd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpneq_pd(__m128d __a, __m128d __b) { __asm__("cmpneqpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpneq_sd(__m128d __a, __m128d __b) { __asm__("cmpneqsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpnlt_pd(__m128d __a, __m128d __b) { __asm__("cmpnltpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpnlt_sd(__m128d __a, __m128d __b) { __asm__("cmpnltsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpnle_pd(__m128d __a, __m128d __b) { __asm__("cmpnlepd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpnle_sd(__m128d __a, __m128d __b) { __asm__("cmpnlesd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpord_pd(__m128d __a, __m128d __b) { __asm__("cmpordpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpord_sd(__m128d __a, __m128d __b) { __asm__("cmpordsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpunord_pd(__m128d __a, __m128d __b) { __asm__("cmpunordpd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpunord_sd(__m128d __a, __m128d __b) { __asm__("cmpunordsd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cmpgt_pd(__m128d __a, __m128d __b) { return _mm_cmplt_pd(__b, __a); }
__KIT_INTRINSIC __m128d _mm_cmpgt_sd(__m128d __a, __m128d __b) { __m128d __r = _mm_cmplt_sd(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_cmpge_pd(__m128d __a, __m128d __b) { return _mm_cmple_pd(__b, __a); }
__KIT_INTRINSIC __m128d _mm_cmpge_sd(__m128d __a, __m128d __b) { __m128d __r = _mm_cmple_sd(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_cmpngt_pd(__m128d __a, __m128d __b) { return _mm_cmpnlt_pd(__b, __a); }
__KIT_INTRINSIC __m128d _mm_cmpngt_sd(__m128d __a, __m128d __b) { __m128d __r = _mm_cmpnlt_sd(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC __m128d _mm_cmpnge_pd(__m128d __a, __m128d __b) { return _mm_cmpnle_pd(__b, __a); }
__KIT_INTRINSIC __m128d _mm_cmpnge_sd(__m128d __a, __m128d __b) { __m128d __r = _mm_cmpnle_sd(__b, __a); __a[0] = __r[0]; return __a; }
__KIT_INTRINSIC int _mm_comieq_sd(__m128d __a, __m128d __b) { return __a[0] == __b[0]; }
__KIT_INTRINSIC int _mm_ucomieq_sd(__m128d __a, __m128d __b) { return __a[0] == __b[0]; }
__KIT_INTRINSIC int _mm_comilt_sd(__m128d __a, __m128d __b) { return __a[0] < __b[0]; }
__KIT_INTRINSIC int _mm_ucomilt_sd(__m128d __a, __m128d __b) { return __a[0] < __b[0]; }
__KIT_INTRINSIC int _mm_comile_sd(__m128d __a, __m128d __b) { return __a[0] <= __b[0]; }
__KIT_INTRINSIC int _mm_ucomile_sd(__m128d __a, __m128d __b) { return __a[0] <= __b[0]; }
__KIT_INTRINSIC int _mm_comigt_sd(__m128d __a, __m128d __b) { return __a[0] > __b[0]; }
__KIT_INTRINSIC int _mm_ucomigt_sd(__m128d __a, __m128d __b) { return __a[0] > __b[0]; }
__KIT_INTRINSIC int _mm_comige_sd(__m128d __a, __m128d __b) { return __a[0] >= __b[0]; }
__KIT_INTRINSIC int _mm_ucomige_sd(__m128d __a, __m128d __b) { return __a[0] >= __b[0]; }
__KIT_INTRINSIC int _mm_comineq_sd(__m128d __a, __m128d __b) { return __a[0] != __b[0]; }
__KIT_INTRINSIC int _mm_ucomineq_sd(__m128d __a, __m128d __b) { return __a[0] != __b[0]; }

/* Conversions. */
__KIT_INTRINSIC __m128d _mm_cvtepi32_pd(__m128i __a) { __v4si __x = (__v4si)__a; return (__m128d){__x[0], __x[1]}; }
__KIT_INTRINSIC __m128 _mm_cvtepi32_ps(__m128i __a) { __v4si __x = (__v4si)__a; return (__m128){(float)__x[0], (float)__x[1], (float)__x[2], (float)__x[3]}; }
__KIT_INTRINSIC __m128i _mm_cvtpd_epi32(__m128d __a) { __m128i __r; __asm__("cvtpd2dq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvttpd_epi32(__m128d __a) { __m128i __r; __asm__("cvttpd2dq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_cvtpd_ps(__m128d __a) { __m128 __r; __asm__("cvtpd2ps %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvtps_epi32(__m128 __a) { __m128i __r; __asm__("cvtps2dq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_cvttps_epi32(__m128 __a) { __m128i __r; __asm__("cvttps2dq %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128d _mm_cvtps_pd(__m128 __a) { __m128d __r; __asm__("cvtps2pd %1, %0" : "=x"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m64 _mm_cvtpd_pi32(__m128d __a) { return (__m64)((__v2di)_mm_cvtpd_epi32(__a))[0]; }
__KIT_INTRINSIC __m64 _mm_cvttpd_pi32(__m128d __a) { return (__m64)((__v2di)_mm_cvttpd_epi32(__a))[0]; }
__KIT_INTRINSIC __m128d _mm_cvtpi32_pd(__m64 __a) { return (__m128d){((__v2si)__a)[0], ((__v2si)__a)[1]}; }
__KIT_INTRINSIC int _mm_cvtsd_si32(__m128d __a) { int __r; __asm__("cvtsd2si %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC int _mm_cvttsd_si32(__m128d __a) { int __r; __asm__("cvttsd2si %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvtsd_si64(__m128d __a) { long long __r; __asm__("cvtsd2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvtsd_si64x(__m128d __a) { long long __r; __asm__("cvtsd2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvttsd_si64(__m128d __a) { long long __r; __asm__("cvttsd2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC long long _mm_cvttsd_si64x(__m128d __a) { long long __r; __asm__("cvttsd2siq %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128 _mm_cvtsd_ss(__m128 __a, __m128d __b) { __asm__("cvtsd2ss %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_cvtss_sd(__m128d __a, __m128 __b) { __asm__("cvtss2sd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC double _mm_cvtsd_f64(__m128d __a) { return __a[0]; }
__KIT_INTRINSIC __m128d _mm_cvtsi32_sd(__m128d __a, int __b) { __a[0] = (double)__b; return __a; }
__KIT_INTRINSIC __m128d _mm_cvtsi64_sd(__m128d __a, long long __b) { __a[0] = (double)__b; return __a; }
__KIT_INTRINSIC __m128d _mm_cvtsi64x_sd(__m128d __a, long long __b) { __a[0] = (double)__b; return __a; }
__KIT_INTRINSIC int _mm_cvtsi128_si32(__m128i __a) { return ((__v4si)__a)[0]; }
__KIT_INTRINSIC long long _mm_cvtsi128_si64(__m128i __a) { return __a[0]; }
__KIT_INTRINSIC long long _mm_cvtsi128_si64x(__m128i __a) { return __a[0]; }
__KIT_INTRINSIC __m128i _mm_cvtsi32_si128(int __x) { return (__m128i)(__v4si){__x, 0, 0, 0}; }
__KIT_INTRINSIC __m128i _mm_cvtsi64_si128(long long __x) { return (__m128i){__x, 0}; }
__KIT_INTRINSIC __m128i _mm_cvtsi64x_si128(long long __x) { return (__m128i){__x, 0}; }
__KIT_INTRINSIC __m128d _mm_castps_pd(__m128 __a) { return (__m128d)__a; }
__KIT_INTRINSIC __m128i _mm_castps_si128(__m128 __a) { return (__m128i)__a; }
__KIT_INTRINSIC __m128 _mm_castpd_ps(__m128d __a) { return (__m128)__a; }
__KIT_INTRINSIC __m128i _mm_castpd_si128(__m128d __a) { return (__m128i)__a; }
__KIT_INTRINSIC __m128 _mm_castsi128_ps(__m128i __a) { return (__m128)__a; }
__KIT_INTRINSIC __m128d _mm_castsi128_pd(__m128i __a) { return (__m128d)__a; }

/* Values. */
__KIT_INTRINSIC __m128d _mm_setzero_pd(void) { return (__m128d){0, 0}; }
__KIT_INTRINSIC __m128d _mm_undefined_pd(void) { return (__m128d){0, 0}; }
__KIT_INTRINSIC __m128i _mm_setzero_si128(void) { return (__m128i){0, 0}; }
__KIT_INTRINSIC __m128i _mm_undefined_si128(void) { return (__m128i){0, 0}; }
__KIT_INTRINSIC __m128d _mm_set_sd(double __x) { return (__m128d){__x, 0}; }
__KIT_INTRINSIC __m128d _mm_set1_pd(double __x) { return (__m128d){__x, __x}; }
__KIT_INTRINSIC __m128d _mm_set_pd1(double __x) { return (__m128d){__x, __x}; }
__KIT_INTRINSIC __m128d _mm_set_pd(double __b, double __a) { return (__m128d){__a, __b}; }
__KIT_INTRINSIC __m128d _mm_setr_pd(double __a, double __b) { return (__m128d){__a, __b}; }
__KIT_INTRINSIC __m128i _mm_set_epi64x(long long __b, long long __a) { return (__m128i){__a, __b}; }
__KIT_INTRINSIC __m128i _mm_set1_epi64x(long long __a) { return (__m128i){__a, __a}; }
__KIT_INTRINSIC __m128i _mm_set_epi64(__m64 __b, __m64 __a) { return (__m128i){(long long)__a, (long long)__b}; }
__KIT_INTRINSIC __m128i _mm_setr_epi64(__m64 __a, __m64 __b) { return (__m128i){(long long)__a, (long long)__b}; }
__KIT_INTRINSIC __m128i _mm_set1_epi64(__m64 __a) { return (__m128i){(long long)__a, (long long)__a}; }
__KIT_INTRINSIC __m128i _mm_set_epi32(int __x3, int __x2, int __x1, int __x0) { return (__m128i)(__v4si){__x0, __x1, __x2, __x3}; }
__KIT_INTRINSIC __m128i _mm_setr_epi32(int __x0, int __x1, int __x2, int __x3) { return (__m128i)(__v4si){__x0, __x1, __x2, __x3}; }
__KIT_INTRINSIC __m128i _mm_set1_epi32(int __x) { return (__m128i)(__v4si){__x, __x, __x, __x}; }
__KIT_INTRINSIC __m128i _mm_set_epi16(short __x7, short __x6, short __x5, short __x4, short __x3, short __x2, short __x1, short __x0) { return (__m128i)(__v8hi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7}; }
__KIT_INTRINSIC __m128i _mm_setr_epi16(short __x0, short __x1, short __x2, short __x3, short __x4, short __x5, short __x6, short __x7) { return (__m128i)(__v8hi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7}; }
__KIT_INTRINSIC __m128i _mm_set1_epi16(short __x) { return (__m128i)(__v8hi){__x, __x, __x, __x, __x, __x, __x, __x}; }
__KIT_INTRINSIC __m128i _mm_set_epi8(char __x15, char __x14, char __x13, char __x12, char __x11, char __x10, char __x9, char __x8, char __x7, char __x6, char __x5, char __x4, char __x3, char __x2, char __x1, char __x0) { return (__m128i)(__v16qi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7, __x8, __x9, __x10, __x11, __x12, __x13, __x14, __x15}; }
__KIT_INTRINSIC __m128i _mm_setr_epi8(char __x0, char __x1, char __x2, char __x3, char __x4, char __x5, char __x6, char __x7, char __x8, char __x9, char __x10, char __x11, char __x12, char __x13, char __x14, char __x15) { return (__m128i)(__v16qi){__x0, __x1, __x2, __x3, __x4, __x5, __x6, __x7, __x8, __x9, __x10, __x11, __x12, __x13, __x14, __x15}; }
__KIT_INTRINSIC __m128i _mm_set1_epi8(char __x) { return (__m128i)(__v16qi){__x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x, __x}; }

/* Memory. */
__KIT_INTRINSIC __m128d _mm_load_pd(double const *__p) { return *(const __m128d *)__p; }
__KIT_INTRINSIC __m128d _mm_loadu_pd(double const *__p) { return *(const __m128d_u *)__p; }
__KIT_INTRINSIC __m128d _mm_load1_pd(double const *__p) { return _mm_set1_pd(*(const __kit_double_u *)__p); }
__KIT_INTRINSIC __m128d _mm_load_pd1(double const *__p) { return _mm_set1_pd(*(const __kit_double_u *)__p); }
__KIT_INTRINSIC __m128d _mm_load_sd(double const *__p) { return (__m128d){*(const __kit_double_u *)__p, 0}; }
__KIT_INTRINSIC __m128d _mm_loadr_pd(double const *__p) { __m128d __a = *(const __m128d *)__p; return (__m128d){__a[1], __a[0]}; }
__KIT_INTRINSIC __m128d _mm_loadh_pd(__m128d __a, double const *__p) { __a[1] = *(const __kit_double_u *)__p; return __a; }
__KIT_INTRINSIC __m128d _mm_loadl_pd(__m128d __a, double const *__p) { __a[0] = *(const __kit_double_u *)__p; return __a; }
__KIT_INTRINSIC void _mm_store_pd(double *__p, __m128d __a) { *(__m128d *)__p = __a; }
__KIT_INTRINSIC void _mm_storeu_pd(double *__p, __m128d __a) { *(__m128d_u *)__p = __a; }
__KIT_INTRINSIC void _mm_store_sd(double *__p, __m128d __a) { *(__kit_double_u *)__p = __a[0]; }
__KIT_INTRINSIC void _mm_storel_pd(double *__p, __m128d __a) { *(__kit_double_u *)__p = __a[0]; }
__KIT_INTRINSIC void _mm_storeh_pd(double *__p, __m128d __a) { *(__kit_double_u *)__p = __a[1]; }
__KIT_INTRINSIC void _mm_store1_pd(double *__p, __m128d __a) { *(__m128d *)__p = _mm_set1_pd(__a[0]); }
__KIT_INTRINSIC void _mm_store_pd1(double *__p, __m128d __a) { *(__m128d *)__p = _mm_set1_pd(__a[0]); }
__KIT_INTRINSIC void _mm_storer_pd(double *__p, __m128d __a) { *(__m128d *)__p = (__m128d){__a[1], __a[0]}; }
__KIT_INTRINSIC __m128i _mm_load_si128(__m128i const *__p) { return *__p; }
__KIT_INTRINSIC __m128i _mm_loadu_si128(__m128i_u const *__p) { return *__p; }
__KIT_INTRINSIC __m128i _mm_loadl_epi64(__m128i_u const *__p) { return (__m128i){*(const __kit_long_u *)__p, 0}; }
__KIT_INTRINSIC __m128i _mm_loadu_si64(void const *__p) { return (__m128i){*(const __kit_long_u *)__p, 0}; }
__KIT_INTRINSIC __m128i _mm_loadu_si32(void const *__p) { return _mm_cvtsi32_si128(*(const __kit_int_u *)__p); }
__KIT_INTRINSIC __m128i _mm_loadu_si16(void const *__p) { return _mm_cvtsi32_si128((unsigned short)*(const __kit_short_u *)__p); }
__KIT_INTRINSIC void _mm_store_si128(__m128i *__p, __m128i __a) { *__p = __a; }
__KIT_INTRINSIC void _mm_storeu_si128(__m128i_u *__p, __m128i __a) { *__p = __a; }
__KIT_INTRINSIC void _mm_storel_epi64(__m128i_u *__p, __m128i __a) { *(__kit_long_u *)__p = __a[0]; }
__KIT_INTRINSIC void _mm_storeu_si64(void *__p, __m128i __a) { *(__kit_long_u *)__p = __a[0]; }
__KIT_INTRINSIC void _mm_storeu_si32(void *__p, __m128i __a) { *(__kit_int_u *)__p = ((__v4si)__a)[0]; }
__KIT_INTRINSIC void _mm_storeu_si16(void *__p, __m128i __a) { *(__kit_short_u *)__p = ((__v8hi)__a)[0]; }
__KIT_INTRINSIC void _mm_stream_si128(__m128i *__p, __m128i __a) { *__p = __a; }
__KIT_INTRINSIC void _mm_stream_pd(double *__p, __m128d __a) { *(__m128d *)__p = __a; }
__KIT_INTRINSIC void _mm_stream_si32(int *__p, int __x) { *__p = __x; }
__KIT_INTRINSIC void _mm_stream_si64(long long *__p, long long __x) { *__p = __x; }
__KIT_INTRINSIC void _mm_maskmoveu_si128(__m128i __a, __m128i __m, char *__p) { for (int __i = 0; __i < 16; __i++) if (((__v16qu)__m)[__i] & 0x80) __p[__i] = ((__v16qi)__a)[__i]; }
__KIT_INTRINSIC void _mm_clflush(void const *__p) { __asm__ __volatile__("clflush %0" : : "m"(*(const char *)__p) : "memory"); }
__KIT_INTRINSIC void _mm_lfence(void) { __asm__ __volatile__("lfence" : : : "memory"); }
__KIT_INTRINSIC void _mm_mfence(void) { __asm__ __volatile__("mfence" : : : "memory"); }

/* Integer arithmetic. */
__KIT_INTRINSIC __m128i _mm_add_epi8(__m128i __a, __m128i __b) { return (__m128i)((__v16qu)__a + (__v16qu)__b); }
__KIT_INTRINSIC __m128i _mm_add_epi16(__m128i __a, __m128i __b) { return (__m128i)((__v8hu)__a + (__v8hu)__b); }
__KIT_INTRINSIC __m128i _mm_add_epi32(__m128i __a, __m128i __b) { return (__m128i)((__v4su)__a + (__v4su)__b); }
__KIT_INTRINSIC __m128i _mm_add_epi64(__m128i __a, __m128i __b) { return (__m128i)((__v2du)__a + (__v2du)__b); }
__KIT_INTRINSIC __m128i _mm_adds_epi8(__m128i __a, __m128i __b) { __asm__("paddsb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_adds_epu8(__m128i __a, __m128i __b) { __asm__("paddusb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_adds_epi16(__m128i __a, __m128i __b) { __asm__("paddsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_adds_epu16(__m128i __a, __m128i __b) { __asm__("paddusw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m64 _mm_add_si64(__m64 __a, __m64 __b) { return (__m64)((unsigned long long)__a + (unsigned long long)__b); }
__KIT_INTRINSIC __m128i _mm_sub_epi8(__m128i __a, __m128i __b) { return (__m128i)((__v16qu)__a - (__v16qu)__b); }
__KIT_INTRINSIC __m128i _mm_sub_epi16(__m128i __a, __m128i __b) { return (__m128i)((__v8hu)__a - (__v8hu)__b); }
__KIT_INTRINSIC __m128i _mm_sub_epi32(__m128i __a, __m128i __b) { return (__m128i)((__v4su)__a - (__v4su)__b); }
__KIT_INTRINSIC __m128i _mm_sub_epi64(__m128i __a, __m128i __b) { return (__m128i)((__v2du)__a - (__v2du)__b); }
__KIT_INTRINSIC __m128i _mm_subs_epi8(__m128i __a, __m128i __b) { __asm__("psubsb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_subs_epu8(__m128i __a, __m128i __b) { __asm__("psubusb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_subs_epi16(__m128i __a, __m128i __b) { __asm__("psubsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_subs_epu16(__m128i __a, __m128i __b) { __asm__("psubusw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m64 _mm_sub_si64(__m64 __a, __m64 __b) { return (__m64)((unsigned long long)__a - (unsigned long long)__b); }
__KIT_INTRINSIC __m128i _mm_mullo_epi16(__m128i __a, __m128i __b) { return (__m128i)((__v8hu)__a * (__v8hu)__b); }
__KIT_INTRINSIC __m128i _mm_madd_epi16(__m128i __a, __m128i __b) { __asm__("pmaddwd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_mulhi_epi16(__m128i __a, __m128i __b) { __asm__("pmulhw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_mulhi_epu16(__m128i __a, __m128i __b) { __asm__("pmulhuw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_mul_epu32(__m128i __a, __m128i __b) { __asm__("pmuludq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_max_epi16(__m128i __a, __m128i __b) { __asm__("pmaxsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_max_epu8(__m128i __a, __m128i __b) { __asm__("pmaxub %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_min_epi16(__m128i __a, __m128i __b) { __asm__("pminsw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_min_epu8(__m128i __a, __m128i __b) { __asm__("pminub %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_avg_epu8(__m128i __a, __m128i __b) { __asm__("pavgb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_avg_epu16(__m128i __a, __m128i __b) { __asm__("pavgw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_sad_epu8(__m128i __a, __m128i __b) { __asm__("psadbw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m64 _mm_mul_su32(__m64 __a, __m64 __b) { return (__m64)((unsigned long long)((__kit_v2su)__a)[0] * ((__kit_v2su)__b)[0]); }

/* Shifts: counts beyond the width give zero, or the sign for arithmetic ones. */
__KIT_INTRINSIC __m128i _mm_sll_epi16(__m128i __a, __m128i __b) { __asm__("psllw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_slli_epi16(__m128i __a, int __n) { return _mm_sll_epi16(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_srl_epi16(__m128i __a, __m128i __b) { __asm__("psrlw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_srli_epi16(__m128i __a, int __n) { return _mm_srl_epi16(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_sra_epi16(__m128i __a, __m128i __b) { __asm__("psraw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_srai_epi16(__m128i __a, int __n) { return _mm_sra_epi16(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_sll_epi32(__m128i __a, __m128i __b) { __asm__("pslld %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_slli_epi32(__m128i __a, int __n) { return _mm_sll_epi32(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_srl_epi32(__m128i __a, __m128i __b) { __asm__("psrld %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_srli_epi32(__m128i __a, int __n) { return _mm_srl_epi32(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_sra_epi32(__m128i __a, __m128i __b) { __asm__("psrad %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_srai_epi32(__m128i __a, int __n) { return _mm_sra_epi32(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_sll_epi64(__m128i __a, __m128i __b) { __asm__("psllq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_slli_epi64(__m128i __a, int __n) { return _mm_sll_epi64(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_srl_epi64(__m128i __a, __m128i __b) { __asm__("psrlq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_srli_epi64(__m128i __a, int __n) { return _mm_srl_epi64(__a, _mm_cvtsi32_si128(__n)); }
__KIT_INTRINSIC __m128i _mm_slli_si128(__m128i __a, int const __count) { int __n = __count & 255; __v16qi __x = (__v16qi)__a, __r; for (int __i = 0; __i < 16; __i++) __r[__i] = __i >= __n ? __x[__i - __n] : 0; return (__m128i)__r; }
__KIT_INTRINSIC __m128i _mm_bslli_si128(__m128i __a, int const __count) { int __n = __count & 255; __v16qi __x = (__v16qi)__a, __r; for (int __i = 0; __i < 16; __i++) __r[__i] = __i >= __n ? __x[__i - __n] : 0; return (__m128i)__r; }
__KIT_INTRINSIC __m128i _mm_srli_si128(__m128i __a, int const __count) { int __n = __count & 255; __v16qi __x = (__v16qi)__a, __r; for (int __i = 0; __i < 16; __i++) __r[__i] = __i + __n < 16 ? __x[__i + __n] : 0; return (__m128i)__r; }
__KIT_INTRINSIC __m128i _mm_bsrli_si128(__m128i __a, int const __count) { int __n = __count & 255; __v16qi __x = (__v16qi)__a, __r; for (int __i = 0; __i < 16; __i++) __r[__i] = __i + __n < 16 ? __x[__i + __n] : 0; return (__m128i)__r; }

/* Logic and comparisons of integers. */
__KIT_INTRINSIC __m128i _mm_and_si128(__m128i __a, __m128i __b) { return __a & __b; }
__KIT_INTRINSIC __m128i _mm_or_si128(__m128i __a, __m128i __b) { return __a | __b; }
__KIT_INTRINSIC __m128i _mm_xor_si128(__m128i __a, __m128i __b) { return __a ^ __b; }
__KIT_INTRINSIC __m128i _mm_andnot_si128(__m128i __a, __m128i __b) { return ~__a & __b; }
__KIT_INTRINSIC __m128i _mm_cmpeq_epi8(__m128i __a, __m128i __b) { return (__m128i)((__v16qs)__a == (__v16qs)__b); }
__KIT_INTRINSIC __m128i _mm_cmpgt_epi8(__m128i __a, __m128i __b) { return (__m128i)((__v16qs)__a > (__v16qs)__b); }
__KIT_INTRINSIC __m128i _mm_cmplt_epi8(__m128i __a, __m128i __b) { return (__m128i)((__v16qs)__a < (__v16qs)__b); }
__KIT_INTRINSIC __m128i _mm_cmpeq_epi16(__m128i __a, __m128i __b) { return (__m128i)((__v8hi)__a == (__v8hi)__b); }
__KIT_INTRINSIC __m128i _mm_cmpgt_epi16(__m128i __a, __m128i __b) { return (__m128i)((__v8hi)__a > (__v8hi)__b); }
__KIT_INTRINSIC __m128i _mm_cmplt_epi16(__m128i __a, __m128i __b) { return (__m128i)((__v8hi)__a < (__v8hi)__b); }
__KIT_INTRINSIC __m128i _mm_cmpeq_epi32(__m128i __a, __m128i __b) { return (__m128i)((__v4si)__a == (__v4si)__b); }
__KIT_INTRINSIC __m128i _mm_cmpgt_epi32(__m128i __a, __m128i __b) { return (__m128i)((__v4si)__a > (__v4si)__b); }
__KIT_INTRINSIC __m128i _mm_cmplt_epi32(__m128i __a, __m128i __b) { return (__m128i)((__v4si)__a < (__v4si)__b); }

/* Rearrangement. */
__KIT_INTRINSIC __m128i _mm_packs_epi16(__m128i __a, __m128i __b) { __asm__("packsswb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_packs_epi32(__m128i __a, __m128i __b) { __asm__("packssdw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_packus_epi16(__m128i __a, __m128i __b) { __asm__("packuswb %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpacklo_epi8(__m128i __a, __m128i __b) { __asm__("punpcklbw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpacklo_epi16(__m128i __a, __m128i __b) { __asm__("punpcklwd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpacklo_epi32(__m128i __a, __m128i __b) { __asm__("punpckldq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpacklo_epi64(__m128i __a, __m128i __b) { __asm__("punpcklqdq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpackhi_epi8(__m128i __a, __m128i __b) { __asm__("punpckhbw %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpackhi_epi16(__m128i __a, __m128i __b) { __asm__("punpckhwd %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpackhi_epi32(__m128i __a, __m128i __b) { __asm__("punpckhdq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128i _mm_unpackhi_epi64(__m128i __a, __m128i __b) { __asm__("punpckhqdq %1, %0" : "+x"(__a) : "x"(__b)); return __a; }
__KIT_INTRINSIC __m128d _mm_unpackhi_pd(__m128d __a, __m128d __b) { return (__m128d){__a[1], __b[1]}; }
__KIT_INTRINSIC __m128d _mm_unpacklo_pd(__m128d __a, __m128d __b) { return (__m128d){__a[0], __b[0]}; }
__KIT_INTRINSIC __m128d _mm_shuffle_pd(__m128d __a, __m128d __b, int const __m) { return (__m128d){__a[__m & 1], __b[__m >> 1 & 1]}; }
__KIT_INTRINSIC __m128d _mm_move_sd(__m128d __a, __m128d __b) { __a[0] = __b[0]; return __a; }
__KIT_INTRINSIC __m128i _mm_shuffle_epi32(__m128i __a, int const __m) { __v4si __x = (__v4si)__a; return (__m128i)(__v4si){__x[__m & 3], __x[__m >> 2 & 3], __x[__m >> 4 & 3], __x[__m >> 6 & 3]}; }
__KIT_INTRINSIC __m128i _mm_shufflelo_epi16(__m128i __a, int const __m) { __v8hi __x = (__v8hi)__a; return (__m128i)(__v8hi){__x[__m & 3], __x[__m >> 2 & 3], __x[__m >> 4 & 3], __x[__m >> 6 & 3], __x[4], __x[5], __x[6], __x[7]}; }
__KIT_INTRINSIC __m128i _mm_shufflehi_epi16(__m128i __a, int const __m) { __v8hi __x = (__v8hi)__a; return (__m128i)(__v8hi){__x[0], __x[1], __x[2], __x[3], __x[4 + (__m & 3)], __x[4 + (__m >> 2 & 3)], __x[4 + (__m >> 4 & 3)], __x[4 + (__m >> 6 & 3)]}; }
__KIT_INTRINSIC int _mm_extract_epi16(__m128i __a, int const __n) { return ((__v8hu)__a)[__n & 7]; }
__KIT_INTRINSIC __m128i _mm_insert_epi16(__m128i __a, int __x, int const __n) { __v8hi __r = (__v8hi)__a; __r[__n & 7] = (short)__x; return (__m128i)__r; }
__KIT_INTRINSIC int _mm_movemask_epi8(__m128i __a) { int __r; __asm__("pmovmskb %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC int _mm_movemask_pd(__m128d __a) { int __r; __asm__("movmskpd %1, %0" : "=r"(__r) : "x"(__a)); return __r; }
__KIT_INTRINSIC __m128i _mm_move_epi64(__m128i __a) { return (__m128i){__a[0], 0}; }
__KIT_INTRINSIC __m64 _mm_movepi64_pi64(__m128i __a) { return (__m64)__a[0]; }
__KIT_INTRINSIC __m128i _mm_movpi64_epi64(__m64 __a) { return (__m128i){(long long)__a, 0}; }

#endif

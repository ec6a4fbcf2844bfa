/* <stddef.h>, C11 7.19. A header of the C library may ask for single names with __need_NAME macros; then only those are defined. */
#if !defined __need_size_t && !defined __need_ptrdiff_t && !defined __need_wchar_t && !defined __need_wint_t && !defined __need_NULL
#define __need_size_t
#define __need_ptrdiff_t
#define __need_wchar_t
#define __need_NULL
#define __kit_need_rest
#endif

#ifdef __need_size_t
#undef __need_size_t
#ifndef __kit_size_t
#define __kit_size_t
/* The guard that other headers look at. */
#define _SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#endif

#ifdef __need_ptrdiff_t
#undef __need_ptrdiff_t
#ifndef __kit_ptrdiff_t
#define __kit_ptrdiff_t
#define _PTRDIFF_T
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#endif

#ifdef __need_wchar_t
#undef __need_wchar_t
#ifndef __kit_wchar_t
#define __kit_wchar_t
#define _WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

#ifdef __need_wint_t
#undef __need_wint_t
#ifndef __kit_wint_t
#define __kit_wint_t
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#endif

#ifdef __need_NULL
#undef __need_NULL
#undef NULL
#define NULL ((void *)0)
#endif

#ifdef __kit_need_rest
#undef __kit_need_rest
#ifndef __kit_stddef
#define __kit_stddef
#define offsetof(type, member) __builtin_offsetof(type, member)
#if __STDC_VERSION__ >= 201112L || !defined __STRICT_ANSI__
typedef struct {
  long long __longest __attribute__((__aligned__(__alignof__(long long))));
  long double __widest __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif
#if __STDC_VERSION__ > 201710L
#define __STDC_VERSION_STDDEF_H__ 202311L
#define unreachable() __builtin_unreachable()
#endif
#endif
#endif

/* Common definitions (C17 7.19, C23 7.21). The C library asks for single types by defining __need_… first. */

#if !defined __need_size_t && !defined __need_ptrdiff_t && !defined __need_wchar_t && !defined __need_wint_t && !defined __need_NULL && !defined __need_max_align_t
#define __kit_stddef_all
#ifndef _STDDEF_H
#define _STDDEF_H
#endif
#define __need_size_t
#define __need_ptrdiff_t
#define __need_wchar_t
#define __need_NULL
#define __need_max_align_t
#endif

#ifdef __need_ptrdiff_t
#undef __need_ptrdiff_t
#if !defined __kit_ptrdiff_t && !defined __DEFINED_ptrdiff_t
#define __kit_ptrdiff_t
#define __DEFINED_ptrdiff_t
#define _PTRDIFF_T
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#endif

#ifdef __need_size_t
#undef __need_size_t
#if !defined __kit_size_t && !defined __DEFINED_size_t
#define __kit_size_t
#define __DEFINED_size_t
#define __size_t__
#define _SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#endif

#ifdef __need_wchar_t
#undef __need_wchar_t
#if !defined __kit_wchar_t && !defined __DEFINED_wchar_t
#define __kit_wchar_t
#define __DEFINED_wchar_t
#define __wchar_t__
#define _WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

#ifdef __need_wint_t
#undef __need_wint_t
#if !defined __kit_wint_t && !defined __DEFINED_wint_t
#define __kit_wint_t
#define __DEFINED_wint_t
#define __DEFINED_wint_t
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#endif

#ifdef __need_NULL
#undef __need_NULL
#undef NULL
#define NULL ((void *)0)
#endif

#ifdef __need_max_align_t
#undef __need_max_align_t
#if __STDC_VERSION__ >= 201112L && !defined __kit_max_align_t && !defined __DEFINED_max_align_t
#define __kit_max_align_t
#define __DEFINED_max_align_t
#define _GCC_MAX_ALIGN_T
typedef struct {
  long long __max_align_integer __attribute__((__aligned__(__alignof__(long long))));
  long double __max_align_floating __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif
#endif

#ifdef __kit_stddef_all
#undef __kit_stddef_all
#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#if __STDC_VERSION__ >= 202311L
#ifndef __kit_nullptr_t
#define __kit_nullptr_t
typedef __typeof__(nullptr) nullptr_t;
#endif
#define unreachable() __builtin_unreachable()
#define __STDC_VERSION_STDDEF_H__ 202311L
#endif
#endif

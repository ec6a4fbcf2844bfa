/* Variable arguments (C17 7.16, C23 7.16). The C library asks for the list's type alone by defining __need___va_list first. */

#ifndef __GNUC_VA_LIST
#define __GNUC_VA_LIST
typedef __builtin_va_list __gnuc_va_list;
#endif

#ifdef __need___va_list
#undef __need___va_list
#elif !defined _STDARG_H
#define _STDARG_H

/* musl's headers say __DEFINED_va_list when they have defined it, and do so again, as the same type, unless it is said. It is not said here: config.guess takes a <stdarg.h> that does for musl's. */
#if !defined _VA_LIST_DEFINED && !defined __DEFINED_va_list
#define _VA_LIST_DEFINED
#define _VA_LIST
typedef __builtin_va_list va_list;
#endif

#if __STDC_VERSION__ >= 202311L
#define __STDC_VERSION_STDARG_H__ 202311L
#define va_start(list, ...) __builtin_va_start(list, 0)
#else
#define va_start(list, last) __builtin_va_start(list, last)
#endif
#define va_end(list) __builtin_va_end(list)
#define va_arg(list, type) __builtin_va_arg(list, type)
#if __STDC_VERSION__ >= 199901L || !defined __STRICT_ANSI__
#define va_copy(to, from) __builtin_va_copy(to, from)
#endif
#define __va_copy(to, from) __builtin_va_copy(to, from)

#endif

/*
 * Intrinsics on general registers: time stamp, rotations, bit scans, population counts, random numbers.
 * Semantics: Intel SDM volume 2 and the Intel Intrinsics Guide.
 */
#ifndef __KIT_X86GPRINTRIN_H
#define __KIT_X86GPRINTRIN_H

#include <mmintrin.h>

__KIT_INTRINSIC unsigned long long __rdtsc(void) { unsigned int __l, __h; __asm__ __volatile__("rdtsc" : "=a"(__l), "=d"(__h)); return (unsigned long long)__h << 32 | __l; }
__KIT_INTRINSIC unsigned long long __rdtscp(unsigned int *__p) { unsigned int __l, __h, __c; __asm__ __volatile__("rdtscp" : "=a"(__l), "=d"(__h), "=c"(__c)); *__p = __c; return (unsigned long long)__h << 32 | __l; }
#define _rdtsc() __rdtsc()
#define _rdtscp(p) __rdtscp(p)
__KIT_INTRINSIC unsigned long long _xgetbv(unsigned int __n) { unsigned int __l, __h; __asm__ __volatile__("xgetbv" : "=a"(__l), "=d"(__h) : "c"(__n)); return (unsigned long long)__h << 32 | __l; }
__KIT_INTRINSIC int __bsfd(int __x) { return __builtin_ctz((unsigned)__x); }
__KIT_INTRINSIC int _bit_scan_forward(int __x) { return __builtin_ctz((unsigned)__x); }
__KIT_INTRINSIC int __bsrd(int __x) { return 31 - __builtin_clz((unsigned)__x); }
__KIT_INTRINSIC int _bit_scan_reverse(int __x) { return 31 - __builtin_clz((unsigned)__x); }
__KIT_INTRINSIC int __bsfq(long long __x) { return __builtin_ctzll((unsigned long long)__x); }
__KIT_INTRINSIC int __bsrq(long long __x) { return 63 - __builtin_clzll((unsigned long long)__x); }
__KIT_INTRINSIC int __bswapd(int __x) { return (int)__builtin_bswap32((unsigned)__x); }
__KIT_INTRINSIC int _bswap(int __x) { return (int)__builtin_bswap32((unsigned)__x); }
__KIT_INTRINSIC long long __bswapq(long long __x) { return (long long)__builtin_bswap64((unsigned long long)__x); }
__KIT_INTRINSIC long long _bswap64(long long __x) { return (long long)__builtin_bswap64((unsigned long long)__x); }
__KIT_INTRINSIC int __popcntd(unsigned int __x) { return __builtin_popcount(__x); }
__KIT_INTRINSIC long long __popcntq(unsigned long long __x) { return __builtin_popcountll(__x); }
__KIT_INTRINSIC int _mm_popcnt_u32(unsigned int __x) { return __builtin_popcount(__x); }
__KIT_INTRINSIC long long _mm_popcnt_u64(unsigned long long __x) { return __builtin_popcountll(__x); }
__KIT_INTRINSIC int _popcnt32(int __x) { return __builtin_popcount((unsigned)__x); }
__KIT_INTRINSIC long long _popcnt64(long long __x) { return __builtin_popcountll((unsigned long long)__x); }
__KIT_INTRINSIC unsigned char __rolb(unsigned char __x, int __n) { __n &= 7; return (unsigned char)(__x << __n | __x >> (-__n & 7)); }
__KIT_INTRINSIC unsigned char __rorb(unsigned char __x, int __n) { __n &= 7; return (unsigned char)(__x >> __n | __x << (-__n & 7)); }
__KIT_INTRINSIC unsigned short __rolw(unsigned short __x, int __n) { __n &= 15; return (unsigned short)(__x << __n | __x >> (-__n & 15)); }
__KIT_INTRINSIC unsigned short __rorw(unsigned short __x, int __n) { __n &= 15; return (unsigned short)(__x >> __n | __x << (-__n & 15)); }
__KIT_INTRINSIC unsigned int __rold(unsigned int __x, int __n) { __n &= 31; return (unsigned int)(__x << __n | __x >> (-__n & 31)); }
__KIT_INTRINSIC unsigned int __rord(unsigned int __x, int __n) { __n &= 31; return (unsigned int)(__x >> __n | __x << (-__n & 31)); }
__KIT_INTRINSIC unsigned long long __rolq(unsigned long long __x, int __n) { __n &= 63; return (unsigned long long)(__x << __n | __x >> (-__n & 63)); }
__KIT_INTRINSIC unsigned long long __rorq(unsigned long long __x, int __n) { __n &= 63; return (unsigned long long)(__x >> __n | __x << (-__n & 63)); }
#define _rotl(x, n) __rold((x), (n))
#define _rotr(x, n) __rord((x), (n))
#define _rotwl(x, n) __rolw((x), (n))
#define _rotwr(x, n) __rorw((x), (n))
#define _lrotl(x, n) __rolq((x), (n))
#define _lrotr(x, n) __rorq((x), (n))
__KIT_INTRINSIC int _rdrand16_step(unsigned short *__p) { unsigned short __x; unsigned char __ok; __asm__ __volatile__("rdrand %0\n\tsetc %1" : "=r"(__x), "=q"(__ok) : : "cc"); *__p = __x; return __ok; }
__KIT_INTRINSIC int _rdseed16_step(unsigned short *__p) { unsigned short __x; unsigned char __ok; __asm__ __volatile__("rdseed %0\n\tsetc %1" : "=r"(__x), "=q"(__ok) : : "cc"); *__p = __x; return __ok; }
__KIT_INTRINSIC int _rdrand32_step(unsigned int *__p) { unsigned int __x; unsigned char __ok; __asm__ __volatile__("rdrand %0\n\tsetc %1" : "=r"(__x), "=q"(__ok) : : "cc"); *__p = __x; return __ok; }
__KIT_INTRINSIC int _rdseed32_step(unsigned int *__p) { unsigned int __x; unsigned char __ok; __asm__ __volatile__("rdseed %0\n\tsetc %1" : "=r"(__x), "=q"(__ok) : : "cc"); *__p = __x; return __ok; }
__KIT_INTRINSIC int _rdrand64_step(unsigned long long *__p) { unsigned long long __x; unsigned char __ok; __asm__ __volatile__("rdrand %0\n\tsetc %1" : "=r"(__x), "=q"(__ok) : : "cc"); *__p = __x; return __ok; }
__KIT_INTRINSIC int _rdseed64_step(unsigned long long *__p) { unsigned long long __x; unsigned char __ok; __asm__ __volatile__("rdseed %0\n\tsetc %1" : "=r"(__x), "=q"(__ok) : : "cc"); *__p = __x; return __ok; }

/* BMI, BMI2, LZCNT. */
__KIT_INTRINSIC unsigned int __andn_u32(unsigned int __a, unsigned int __b) { return ~__a & __b; }
__KIT_INTRINSIC unsigned int __blsi_u32(unsigned int __a) { return __a & -__a; }
__KIT_INTRINSIC unsigned int _blsi_u32(unsigned int __a) { return __a & -__a; }
__KIT_INTRINSIC unsigned int __blsmsk_u32(unsigned int __a) { return __a ^ (__a - 1); }
__KIT_INTRINSIC unsigned int _blsmsk_u32(unsigned int __a) { return __a ^ (__a - 1); }
__KIT_INTRINSIC unsigned int __blsr_u32(unsigned int __a) { return __a & (__a - 1); }
__KIT_INTRINSIC unsigned int _blsr_u32(unsigned int __a) { return __a & (__a - 1); }
__KIT_INTRINSIC unsigned int __tzcnt_u32(unsigned int __a) { return __a ? (unsigned int)__builtin_ctz(__a) : 32; }
__KIT_INTRINSIC unsigned int _tzcnt_u32(unsigned int __a) { return __a ? (unsigned int)__builtin_ctz(__a) : 32; }
__KIT_INTRINSIC unsigned int __lzcnt32(unsigned int __a) { return __a ? (unsigned int)__builtin_clz(__a) : 32; }
__KIT_INTRINSIC unsigned int _lzcnt_u32(unsigned int __a) { return __a ? (unsigned int)__builtin_clz(__a) : 32; }
__KIT_INTRINSIC unsigned int __bextr_u32(unsigned int __a, unsigned int __c) { unsigned __s = __c & 255, __l = __c >> 8 & 255; unsigned int __x = __s < 32 ? __a >> __s : 0; return __l < 32 ? __x & (((unsigned int)1 << __l) - 1) : __x; }
__KIT_INTRINSIC unsigned int _bextr_u32(unsigned int __a, unsigned int __s, unsigned int __l) { return __bextr_u32(__a, (__s & 255) | (__l & 255) << 8); }
__KIT_INTRINSIC unsigned int _bzhi_u32(unsigned int __a, unsigned int __n) { __n &= 255; return __n < 32 ? __a & (((unsigned int)1 << __n) - 1) : __a; }
__KIT_INTRINSIC unsigned int _pdep_u32(unsigned int __a, unsigned int __m) { unsigned int __r = 0; for (unsigned int __b = 1; __m; __b <<= 1) { if (__a & __b) __r |= __m & -__m; __m &= __m - 1; } return __r; }
__KIT_INTRINSIC unsigned int _pext_u32(unsigned int __a, unsigned int __m) { unsigned int __r = 0; for (unsigned int __b = 1; __m; __b <<= 1) { if (__a & __m & -__m) __r |= __b; __m &= __m - 1; } return __r; }
__KIT_INTRINSIC unsigned long long __andn_u64(unsigned long long __a, unsigned long long __b) { return ~__a & __b; }
__KIT_INTRINSIC unsigned long long __blsi_u64(unsigned long long __a) { return __a & -__a; }
__KIT_INTRINSIC unsigned long long _blsi_u64(unsigned long long __a) { return __a & -__a; }
__KIT_INTRINSIC unsigned long long __blsmsk_u64(unsigned long long __a) { return __a ^ (__a - 1); }
__KIT_INTRINSIC unsigned long long _blsmsk_u64(unsigned long long __a) { return __a ^ (__a - 1); }
__KIT_INTRINSIC unsigned long long __blsr_u64(unsigned long long __a) { return __a & (__a - 1); }
__KIT_INTRINSIC unsigned long long _blsr_u64(unsigned long long __a) { return __a & (__a - 1); }
__KIT_INTRINSIC unsigned long long __tzcnt_u64(unsigned long long __a) { return __a ? (unsigned long long)__builtin_ctzll(__a) : 64; }
__KIT_INTRINSIC unsigned long long _tzcnt_u64(unsigned long long __a) { return __a ? (unsigned long long)__builtin_ctzll(__a) : 64; }
__KIT_INTRINSIC unsigned long long __lzcnt64(unsigned long long __a) { return __a ? (unsigned long long)__builtin_clzll(__a) : 64; }
__KIT_INTRINSIC unsigned long long _lzcnt_u64(unsigned long long __a) { return __a ? (unsigned long long)__builtin_clzll(__a) : 64; }
__KIT_INTRINSIC unsigned long long __bextr_u64(unsigned long long __a, unsigned long long __c) { unsigned __s = __c & 255, __l = __c >> 8 & 255; unsigned long long __x = __s < 64 ? __a >> __s : 0; return __l < 64 ? __x & (((unsigned long long)1 << __l) - 1) : __x; }
__KIT_INTRINSIC unsigned long long _bextr_u64(unsigned long long __a, unsigned int __s, unsigned int __l) { return __bextr_u64(__a, (__s & 255) | (__l & 255) << 8); }
__KIT_INTRINSIC unsigned long long _bzhi_u64(unsigned long long __a, unsigned int __n) { __n &= 255; return __n < 64 ? __a & (((unsigned long long)1 << __n) - 1) : __a; }
__KIT_INTRINSIC unsigned long long _pdep_u64(unsigned long long __a, unsigned long long __m) { unsigned long long __r = 0; for (unsigned long long __b = 1; __m; __b <<= 1) { if (__a & __b) __r |= __m & -__m; __m &= __m - 1; } return __r; }
__KIT_INTRINSIC unsigned long long _pext_u64(unsigned long long __a, unsigned long long __m) { unsigned long long __r = 0; for (unsigned long long __b = 1; __m; __b <<= 1) { if (__a & __m & -__m) __r |= __b; __m &= __m - 1; } return __r; }
__KIT_INTRINSIC unsigned int _mulx_u32(unsigned int __a, unsigned int __b, unsigned int *__h) { unsigned long long __p = (unsigned long long)__a * __b; *__h = (unsigned int)(__p >> 32); return (unsigned int)__p; }
__KIT_INTRINSIC unsigned long long _mulx_u64(unsigned long long __a, unsigned long long __b, unsigned long long *__h) { unsigned __int128 __p = (unsigned __int128)__a * __b; *__h = (unsigned long long)(__p >> 64); return (unsigned long long)__p; }

__KIT_INTRINSIC unsigned int _andn_u32(unsigned int __a, unsigned int __b) { return ~__a & __b; }
__KIT_INTRINSIC unsigned long long _andn_u64(unsigned long long __a, unsigned long long __b) { return ~__a & __b; }
__KIT_INTRINSIC unsigned short __tzcnt_u16(unsigned short __a) { return __a ? (unsigned short)__builtin_ctz(__a) : 16; }
__KIT_INTRINSIC unsigned short _tzcnt_u16(unsigned short __a) { return __tzcnt_u16(__a); }
__KIT_INTRINSIC unsigned short __lzcnt16(unsigned short __a) { return __a ? (unsigned short)(__builtin_clz(__a) - 16) : 16; }

/* Flags, control registers, the processor's state. */
__KIT_INTRINSIC unsigned long long __readeflags(void) { unsigned long long __f; __asm__ __volatile__("pushfq; popq %0" : "=r"(__f) : : "memory"); return __f; }
__KIT_INTRINSIC void __writeeflags(unsigned long long __f) { __asm__ __volatile__("pushq %0; popfq" : : "r"(__f) : "memory", "cc"); }
__KIT_INTRINSIC void __pause(void) { __asm__ __volatile__("pause"); }
__KIT_INTRINSIC void _xsetbv(unsigned int __n, unsigned long long __x) { __asm__ __volatile__("xsetbv" : : "c"(__n), "a"((unsigned int)__x), "d"((unsigned int)(__x >> 32))); }
__KIT_INTRINSIC void _fxsave64(void *__p) { __asm__ __volatile__("fxsave64 %0" : "=m"(*(char(*)[512])__p)); }
__KIT_INTRINSIC void _fxrstor64(void *__p) { __asm__ __volatile__("fxrstor64 %0" : : "m"(*(char(*)[512])__p)); }
__KIT_INTRINSIC void _fxsave(void *__p) { __asm__ __volatile__("fxsave %0" : "=m"(*(char(*)[512])__p)); }
__KIT_INTRINSIC void _fxrstor(void *__p) { __asm__ __volatile__("fxrstor %0" : : "m"(*(char(*)[512])__p)); }

/* Carries. */
__KIT_INTRINSIC unsigned char _addcarry_u32(unsigned char __c, unsigned int __a, unsigned int __b, unsigned int *__p) { unsigned int __x; unsigned char __r = __builtin_add_overflow(__a, __b, &__x); return __r | __builtin_add_overflow(__x, (unsigned int)(__c != 0), __p); }
__KIT_INTRINSIC unsigned char _addcarryx_u32(unsigned char __c, unsigned int __a, unsigned int __b, unsigned int *__p) { unsigned int __x; unsigned char __r = __builtin_add_overflow(__a, __b, &__x); return __r | __builtin_add_overflow(__x, (unsigned int)(__c != 0), __p); }
__KIT_INTRINSIC unsigned char _subborrow_u32(unsigned char __c, unsigned int __a, unsigned int __b, unsigned int *__p) { unsigned int __x; unsigned char __r = __builtin_sub_overflow(__a, __b, &__x); return __r | __builtin_sub_overflow(__x, (unsigned int)(__c != 0), __p); }
__KIT_INTRINSIC unsigned char _addcarry_u64(unsigned char __c, unsigned long long __a, unsigned long long __b, unsigned long long *__p) { unsigned long long __x; unsigned char __r = __builtin_add_overflow(__a, __b, &__x); return __r | __builtin_add_overflow(__x, (unsigned long long)(__c != 0), __p); }
__KIT_INTRINSIC unsigned char _addcarryx_u64(unsigned char __c, unsigned long long __a, unsigned long long __b, unsigned long long *__p) { unsigned long long __x; unsigned char __r = __builtin_add_overflow(__a, __b, &__x); return __r | __builtin_add_overflow(__x, (unsigned long long)(__c != 0), __p); }
__KIT_INTRINSIC unsigned char _subborrow_u64(unsigned char __c, unsigned long long __a, unsigned long long __b, unsigned long long *__p) { unsigned long long __x; unsigned char __r = __builtin_sub_overflow(__a, __b, &__x); return __r | __builtin_sub_overflow(__x, (unsigned long long)(__c != 0), __p); }


/* Transactions (RTM). */
#define _XBEGIN_STARTED (~0u)
#define _XABORT_EXPLICIT (1 << 0)
#define _XABORT_RETRY (1 << 1)
#define _XABORT_CONFLICT (1 << 2)
#define _XABORT_CAPACITY (1 << 3)
#define _XABORT_DEBUG (1 << 4)
#define _XABORT_NESTED (1 << 5)
#define _XABORT_CODE(x) (((x) >> 24) & 0xff)
__KIT_INTRINSIC unsigned int _xbegin(void) { unsigned int __r = _XBEGIN_STARTED; __asm__ __volatile__("xbegin 1f\n1:" : "+a"(__r) : : "memory"); return __r; }
__KIT_INTRINSIC void _xend(void) { __asm__ __volatile__("xend" : : : "memory"); }
__KIT_INTRINSIC int _xtest(void) { unsigned char __r; __asm__ __volatile__("xtest\n\tsetnz %0" : "=q"(__r) : : "cc"); return __r; }
#define _xabort(n) __asm__ __volatile__("xabort %0" : : "N"(n) : "memory")

#endif

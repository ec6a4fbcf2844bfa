/*
 * All intrinsics of Intel processors that kit has: up to AVX2, FMA, F16C, AES and the general registers.
 */
#ifndef __KIT_IMMINTRIN_H
#define __KIT_IMMINTRIN_H

#include <mmintrin.h>
#include <xmmintrin.h>
#include <emmintrin.h>
#include <pmmintrin.h>
#include <tmmintrin.h>
#include <smmintrin.h>
#include <wmmintrin.h>
#include <avxintrin.h>
#include <avx2intrin.h>
#include <fmaintrin.h>
#include <x86gprintrin.h>

#endif

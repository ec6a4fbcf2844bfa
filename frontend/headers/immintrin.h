/*
 * All intrinsics of Intel processors that kit has: up to SSE4.2, AES and the general registers.
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
#include <x86gprintrin.h>


#endif

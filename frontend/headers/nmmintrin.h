/*
 * SSE4.2 intrinsics: with those of SSE4.1.
 */
#ifndef __KIT_NMMINTRIN_H
#define __KIT_NMMINTRIN_H

#include <smmintrin.h>


#endif

/*
 * All intrinsics of x86 processors that kit has.
 */
#ifndef __KIT_X86INTRIN_H
#define __KIT_X86INTRIN_H

#include <immintrin.h>


#endif

/*
 * POPCNT intrinsics.
 */
#ifndef __KIT_POPCNTINTRIN_H
#define __KIT_POPCNTINTRIN_H

#include <x86gprintrin.h>


#endif

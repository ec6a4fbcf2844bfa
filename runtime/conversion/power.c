/* __builtin_powi for the formats that have instructions. */
#include "power.h"

POWER(__powisf2, float)
POWER(__powidf2, double)
POWER(__powixf2, long double)

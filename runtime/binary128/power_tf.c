/* __builtin_powi for binary128. */
#include "power.h"

POWER(__powitf2, __float128)

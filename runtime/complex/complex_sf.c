/* Complex binary32; division by way of binary64. */
#define REAL float
#define COMPLEX float _Complex
#define MULTIPLY __mulsc3
#define DIVIDE __divsc3
#define WIDE double
#define INFINITE __builtin_inff()
#define SIGN_BIT_OF(x) __builtin_signbitf(x)
#include "complex_number.h"

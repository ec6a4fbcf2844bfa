/* Complex binary64. */
#define REAL double
#define COMPLEX double _Complex
#define MULTIPLY __muldc3
#define DIVIDE __divdc3
#define LARGEST __DBL_MAX__
#define SMALLEST __DBL_MIN__
#define DIGIT __DBL_EPSILON__
#define INFINITE __builtin_inf()
#define SIGN_BIT_OF(x) __builtin_signbit(x)
#include "complex_number.h"

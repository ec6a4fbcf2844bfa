/* Complex binary64; division by way of x87 extended precision, whose exponents cannot overflow. */
#define REAL double
#define COMPLEX double _Complex
#define MULTIPLY __muldc3
#define DIVIDE __divdc3
#define WIDE long double
#define INFINITE __builtin_inf()
#define SIGN_BIT_OF(x) __builtin_signbit(x)
#include "complex_number.h"

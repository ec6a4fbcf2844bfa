/* Complex x87 extended precision. */
#define REAL long double
#define COMPLEX long double _Complex
#define MULTIPLY __mulxc3
#define DIVIDE __divxc3
#define LARGEST __LDBL_MAX__
#define SMALLEST __LDBL_MIN__
#define DIGIT __LDBL_EPSILON__
#define INFINITE __builtin_infl()
#define SIGN_BIT_OF(x) __builtin_signbitl(x)
#include "complex_number.h"

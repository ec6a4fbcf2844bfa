// oracle: none
// kit: -fgnuc-version=4.2.1
typedef float _Float32; /* as a C library does for a compiler that it takes for an old gcc */
#include <math.h>
#include <stdlib.h>
_Float32 a = 1.5f32; _Float64 b = 1.1f64; _Float32x c = 1.1f32x; _Float64x d = 1.1f64x; _Float128 e = 1.1f128; __float128 f = 1.1q; __float80 g = 1.1w;
_Complex _Float64 z = 2; _Float128 _Complex q = 3;
static _Float64 half(_Float64 x) { return x / 2; }
int main(void) {
  if (sizeof a != 4 || sizeof b != 8 || sizeof c != 8 || sizeof d != 16 || sizeof e != 16 || sizeof z != 16 || sizeof q != 32) return 1;
  if (_Generic(e, __float128: 1, default: 0) != 1 || _Generic(a, float: 1, default: 0) != 1) return 2;
  if (a != 1.5f || b != 1.1 || c != 1.1 || d != 1.1L || e != f || g != 1.1L) return 3;
  if (half(b) * 2 != b || __real__(z * z) != 4 || __real__ q != 3) return 4;
  return 0;
}

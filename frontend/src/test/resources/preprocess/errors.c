#define two(a, b) a b
two(1)
two(1, 2, 3)
two(1
#define two(a, b) b a
#undef
#define 3
#define dup(a, a)
#define bad(a
#define hash(a) #b
#define paste ## x
#define defined 1
#define __VA_ARGS__ 1
#if
#endif
#if 1 +
#endif
#if 1 2
#endif
#if (1
#endif
#if 1 / 0
#endif
#if "x"
#endif
#if 1.0
#endif
#if f(1)
#endif
#else
#elif 1
#endif
#if 1
#else
#else
#endif
#nonsense
#line 0x10
#line 3 x
#error   with    text
#include
#include <>
#include "
#define p(a, b) a ## b
p(+, /) p(., .)
_Pragma(3)
"unterminated
'
@ ` \
/* unterminated comment

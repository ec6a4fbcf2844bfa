_Static_assert(1, "fine"); _Static_assert(0, "fails"); _Static_assert(0); int n; _Static_assert(n, "no constant"); _Static_assert(1.0, "no integer");
  // ERROR 28 "static assertion failed: "fails""
  // ERROR 56 "static assertion failed"
  // ERROR 97 "expression in static assertion is not constant"
  // ERROR 131 "expression in static assertion is not an integer"
enum e { A, B = 5, C, D = -1, E = A + C, F = 2147483647, G, H = 1.5, I = n, J = 0x100000000, K = sizeof(int) };
  // ERROR 61 "enumerator value for 'H' is not an integer constant"
  // ERROR 70 "enumerator value for 'I' is not an integer constant"
_Static_assert(C == 6 && E == 6 && sizeof(enum e) == 8, "values");
enum big { L = 4294967295u }; _Static_assert(sizeof(L) == 4 && (enum big) -1 > 0, "unsigned");
struct bits { int a : 3; unsigned b : 33; int c : -1; int d : 0; int : 0; float f : 3; int g : n; _Bool h : 2; int i : 32, : 5, j; };
  // ERROR 35 "width of 'b' exceeds its type"
  // ERROR 47 "negative width in bit-field 'c'"
  // ERROR 59 "zero width for bit-field 'd'"
  // ERROR 81 "bit-field 'f' has invalid type"
  // ERROR 94 "bit-field 'g' width not an integer constant"
  // ERROR 105 "width of 'h' exceeds its type"
int array[sizeof(struct bits)], a0[0], a1[(int) 2.9], a2[1 ? 3 : 1 / 0], a3[(long) &((struct s { int x, y; } *) 0)->y];
  // WARNING 77 "variably modified 'a3' at file scope"
_Static_assert(sizeof a1 == 2 * sizeof(int) && sizeof a3 == 4 * sizeof(int), "");
_Static_assert(-1 < 0u ? 0 : 1, "unsigned comparison"); _Static_assert(-5 / 2 == -2 && -5 % 2 == -1 && -1 >> 1 == -1 && (unsigned) -1 >> 31 == 1, "");
_Static_assert(0x7fffffff + 0u + 1 == 0x80000000, ""); _Static_assert('\377' == -1 && '\x41' == 65 && 'ab' == 24930 && L'\x1234' == 0x1234, "");
  // WARNING 103 "multi-character character constant" [-Wmultichar]
_Static_assert((char) 200 == -56 && (unsigned short) 70000 == 4464 && (_Bool) 0.5 == 1 && (int) -1.9 == -1, "");
_Static_assert(1.0 / 3 * 3 == 1 && 0.1 + 0.2 != 0.3 && 0.1f != 0.1 && 1e308 * 10 > 1e308 && 0x1.8p1 == 3, "");
_Static_assert(__builtin_strlen("abc\0d") == 3 && sizeof "abc" == 4 && __builtin_clz(1) == 31 && __builtin_bswap32(0x01020304) == 0x04030201, "");
_Static_assert(__builtin_constant_p(1) && !__builtin_constant_p(n) && __builtin_constant_p("x") && __builtin_types_compatible_p(int, const int), "");
_Static_assert(__builtin_offsetof(struct s, y) == 4 && __builtin_choose_expr(1, 2, n) == 2 && __builtin_popcountll(-1) == 64, "");
_Static_assert((__int128) 1 << 100 > 0 && ((unsigned __int128) -1 >> 127) == 1 && sizeof(__int128) == 16, "");
_Static_assert(0 && n || 1, ""); _Static_assert(1 || n / 0, ""); _Static_assert(n || 1, "not constant"); _Static_assert((0, 1), "comma");
  // WARNING 18 "suggest parentheses around '&&' within '||'" [-Wparentheses]
  // ERROR 81 "expression in static assertion is not constant"
  // WARNING 123 "left-hand operand of comma expression has no effect" [-Wunused-value]
  // ERROR 121 "expression in static assertion is not constant"
_Static_assert(_Generic(1, int: 1, long: 0) && _Generic(1L, int: 0, default: 1) && _Generic("x", char *: 1, default: 0) && _Generic((const int) 1, int: 1), "");
int g1 = _Generic(1, float: 1), g2 = _Generic(1, int: 1, int: 2), g3 = _Generic(1, default: 1, default: 2);
  // ERROR 10 "'_Generic' selector of type 'int' is not compatible with any association"
  // ERROR 58 "'_Generic' specifies two compatible types"
  // ERROR 96 "duplicate 'default' case in '_Generic'"
_Static_assert(__extension__ 1 && sizeof(int[3]) == 12 && _Alignof(double) == 8 && sizeof(long double) == 16 && __alignof__(char) == 1, "");
int o1 = 1 / 0, o2 = 1 << 40, o3 = 2147483647 + 1, o4 = 5 % 0; unsigned o5 = -1u + 2; long o6 = 1L << 62, o7 = 1L << 63;
  // WARNING 12 "division by zero" [-Wdiv-by-zero]
  // ERROR 12 "initializer element is not constant"
  // WARNING 24 "left shift count >= width of type" [-Wshift-count-overflow]
  // ERROR 24 "initializer element is not constant"
  // WARNING 47 "integer overflow in expression of type 'int' results in '-2147483648'" [-Woverflow]
  // WARNING 59 "division by zero" [-Wdiv-by-zero]
  // ERROR 59 "initializer element is not constant"
int l1 = 08, l2 = 1.2.3, l3 = 0xg, l4 = 12abc, l5 = 99999999999999999999, l6 = 0b102, l7 = 0b101; char c1 = '', c2 = 'abcde', c3 = '\q';
  // ERROR 10 "invalid digit "8" in octal constant"
  // ERROR 19 "too many decimal points in number"
  // ERROR 31 "invalid suffix "xg" on integer constant"
  // ERROR 41 "invalid suffix "abc" on integer constant"
  // WARNING 53 "integer constant is too large for its type"
  // ERROR 80 "invalid digit "2" in binary constant"
  // ERROR 109 "empty character constant"
  // WARNING 118 "character constant too long for its type"
  // WARNING 118 "overflow in conversion from 'int' to 'char' changes value from '1650680933' to '101'" [-Woverflow]
  // WARNING 132 "unknown escape sequence: '\q'"
static void *lab(void) { static long diff = (char *) &&x - (char *) &&y; static void *t[] = { &&x, &&y }; x: y: return t[diff]; }
  // WARNING 14 "'lab' defined but not used" [-Wunused-function]

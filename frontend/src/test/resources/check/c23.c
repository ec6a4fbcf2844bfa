// STANDARD gnu23
static_assert(true && !false); static_assert(sizeof(bool) == 1 && _Generic(true, bool: 1, default: 0)); thread_local int tl; alignas(16) int al; static_assert(alignof(long) == 8);
int *null = nullptr; typeof(nullptr) np = nullptr; bool from_null = nullptr; int bad_null = nullptr; int compare(int *p) { return p == nullptr && np == nullptr; }
  // ERROR 93 "incompatible types when initializing type 'int' using type 'nullptr_t'"
enum small : unsigned char { S0, S1 = 255, S2 }; static_assert(sizeof(enum small) == 1); enum small forward; enum later : long; static_assert(sizeof(enum later) == 8);
  // ERROR 44 "enumerator value outside the range of underlying type"
typeof(int *) tp; typeof_unqual(const int) tu = 1; const int ci = 1; typeof(ci) tc = 2; auto inferred = 1.5; constexpr int five = 5; static_assert(five == 5); int sized[five];
int empty_scalar = {}; int empty_array[3] = {}; struct { int a, b; } empty_struct = {}; int big = 1'000'000 + 0b1010'1010 + 0xff'ff; static_assert(1'0 == 10 && 0b11 == 3);
[[noreturn]] void stop(void); [[nodiscard("reason")]] int must(void); [[maybe_unused]] static int mu; [[deprecated]] void dep(void); [[gnu::packed]] int gp;
int unnamed(int, int b) { return b; } int no_parameters() { return 1; } int call(void) { return no_parameters(1); } void variadic(...);
  // ERROR 97 "too many arguments to function 'no_parameters'"
  // ERROR note at 'int' "declared here"
int labels(int a) { switch (a) { case 1: int local = a; return local; default: } goto end; end: } void declared_after(void) { l: int x = 1; (void) x; }
  // WARNING 97 "control reaches end of non-void function" [-Wreturn-type]
  // WARNING 127 "label 'l' defined but not used" [-Wunused-label]
_BitInt(7) b7 = 1wb; unsigned _BitInt(128) b128 = 2uwb; static_assert(sizeof(_BitInt(7)) == 1 && sizeof(_BitInt(33)) == 8); _BitInt(0) b0;
  // ERROR 125 "'_BitInt' argument is not an integer constant expression between 1 and 65535"
char8_like(void); unsigned char u8c = u8'a'; const unsigned char *u8s = u8"text";
  // WARNING 1 "data definition has no type or storage class"
  // WARNING 1 "type defaults to 'int' in declaration of 'char8_like'" [-Wimplicit-int]

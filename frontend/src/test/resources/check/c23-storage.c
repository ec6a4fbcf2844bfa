// STANDARD gnu23
constexpr int N = 5; constexpr double D = 2.5; static constexpr unsigned char C[] = {1,2,3};
  // WARNING 79 "'C' defined but not used" [-Wunused-const-variable=]
enum E : unsigned char { A1, B1 = 255 }; enum F : long long { BIG = 1LL << 40 };
_Static_assert(sizeof(enum E) == 1 && sizeof BIG == 8 && N == 5);
struct p { int x, y; }; constexpr struct p P = { 1, 2 };
int arr[N + P.y];
_Static_assert(sizeof arr == 7 * sizeof(int) && P.x == 1);
_Static_assert(D > 2 && (int)D == 2);
auto gi = 3.5;
static auto gs = 7L;
  // WARNING 13 "'gs' defined but not used" [-Wunused-variable]
[[nodiscard]] int nd(void);
int k(int [[maybe_unused]], int) { return 0; }
void lab(void) { l: }
  // WARNING 18 "label 'l' defined but not used" [-Wunused-label]
int dig = 1'000'000, bin = 0b1010'1010;
static_assert(true);
thread_local int tl; alignas(16) int al;
constexpr auto CA = 12;
int g2(void) { constexpr int local = N * 2; static int t[local]; int *ip = &(static int){4}; return sizeof t + *ip + CA; }
int emp(void) { int a[3] = {}; struct p q = {}; return a[0] + q.x; }
enum E e1 = B1; typeof(e1) e2;
typedef typeof(nullptr) nullptr_t; nullptr_t give(void); void *from(nullptr_t n) { int *p = n; p = give(); return p ? n : p; } int wrong(nullptr_t n) { return n; }
  // ERROR 160 "incompatible types when returning type 'nullptr_t' but 'int' was expected"
static auto bad; auto extern e = 1; static static int twice; register static int both; int *lit = &(static int){ 4 }, *tl2(void) { return &(thread_local int){ 5 }; } int *no(void) { static int *p = &(int){ 1 }; return p; }
  // ERROR 13 "'__auto_type' requires an initialized data declaration"
  // ERROR 44 "duplicate 'static'"
  // ERROR 71 "multiple storage classes in declaration specifiers"
  // ERROR 130 "expected '=', ',', ';', 'asm' or '__attribute__' before '{' token"
  // ERROR 199 "initializer element is not constant"
  // WARNING 82 "'both' defined but not used" [-Wunused-variable]
struct q { int a, b[2]; }; constexpr struct q Q = { 1, { 2, 3 } }; static_assert(Q.a == 1); constexpr int notconst = twice; constexpr int *ptr = nullptr; constexpr unsigned char narrow = 300;
  // ERROR 118 "initializer element is not constant"
  // WARNING 188 "unsigned conversion from 'int' to 'unsigned char' changes value from '300' to '44'" [-Woverflow]
  // ERROR 188 "'constexpr' initializer not representable in type of object"
  // WARNING 107 "'notconst' defined but not used" [-Wunused-const-variable=]
  // WARNING 140 "'ptr' defined but not used" [-Wunused-variable]
  // WARNING 179 "'narrow' defined but not used" [-Wunused-const-variable=]

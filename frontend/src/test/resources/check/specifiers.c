long long int a;
unsigned long long b;
short double c;
  // ERROR 7 "both 'short' and 'double' in declaration specifiers"
long char d;
  // ERROR 6 "both 'long' and 'char' in declaration specifiers"
signed unsigned e;
  // ERROR 8 "both 'signed' and 'unsigned' in declaration specifiers"
long long long f;
  // ERROR 11 "'long long long' is too long for GCC"
int int g;
  // ERROR 5 "two or more data types in declaration specifiers"
unsigned float h;
  // ERROR 10 "both 'unsigned' and 'float' in declaration specifiers"
char signed i;
_Bool signed j;
  // ERROR 7 "both 'signed' and '_Bool' in declaration specifiers"
static extern k;
  // ERROR 8 "multiple storage classes in declaration specifiers"
  // WARNING 15 "type defaults to 'int' in declaration of 'k'" [-Wimplicit-int]
typedef static int l;
  // ERROR 9 "multiple storage classes in declaration specifiers"
  // WARNING 20 "'l' defined but not used" [-Wunused-variable]
extern int m, n;
auto o;
  // WARNING 6 "type defaults to 'int' in declaration of 'o'" [-Wimplicit-int]
  // ERROR 6 "file-scope declaration of 'o' specifies 'auto'"
register int p;
  // ERROR 14 "register name not specified for 'p'"
int restrict q;
  // ERROR 1 "invalid use of 'restrict'"
int *restrict r;
void s;
  // ERROR 6 "variable or field 's' declared void"
_Complex int t;
long double _Complex u;
_Thread_local int v;
extern _Thread_local int w;
static __thread int x;
  // WARNING 21 "'x' defined but not used" [-Wunused-variable]
const const int y = 1;
  // WARNING 7 "duplicate 'const' declaration specifier" [-Wduplicate-decl-specifier]
inline int z;
  // WARNING 12 "variable 'z' declared 'inline'"
struct incomplete aa;
  // ERROR 19 "storage size of 'aa' isn't known"
enum ee bb;
  // ERROR 9 "storage size of 'bb' isn't known"
int;
  // WARNING 1 "useless type name in empty declaration"
struct { int member; };
  // WARNING 1 "unnamed struct/union that defines no instances"
typedef int T;
T T2;
unsigned T cc;
  // ERROR 10 "'T' redeclared as different kind of symbol"
  // ERROR note at 'typedef' "previous declaration of 'T' with type 'int'"
  // ERROR 12 "expected '=', ',', ';', 'asm' or '__attribute__' before 'cc'"
void f1(void) { auto _Thread_local int local; static int ok; register int reg; auto int au; extern int ex; }
  // ERROR 40 "function-scope 'local' implicitly auto and declared '_Thread_local'"
  // WARNING 40 "unused variable 'local'" [-Wunused-variable]
  // WARNING 58 "unused variable 'ok'" [-Wunused-variable]
  // WARNING 75 "unused variable 'reg'" [-Wunused-variable]
  // WARNING 89 "unused variable 'au'" [-Wunused-variable]
void f2(static int parameter, register int fine) {}
  // ERROR 20 "storage class specified for parameter 'parameter'"
_Alignas(3) int dd;
  // ERROR 1 "requested alignment '3' is not a positive power of 2"
_Alignas(16) int ff;
_Alignas(double) char gg;
_Noreturn int hh;
  // WARNING 15 "variable 'hh' declared '_Noreturn'"
_Atomic(int) ii;
_Atomic int *jj;
_Atomic(const int) kk;
  // ERROR 1 "'_Atomic' applied to a qualified type"
int volatile const unsigned ll;

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

/* Every kind of type that C and GNU C have, as global variables. */
typedef unsigned int word;
typedef word register_value;
typedef const volatile register_value *port;
typedef int vector4 __attribute__((vector_size(16)));
typedef double vector2 __attribute__((vector_size(16)));
typedef int row[3];
typedef row grid[2];
typedef int binary(int, int);
typedef binary *operation;
typedef struct forward forward;
typedef struct { int x, y; } point;
typedef union { uint8_t bytes[4]; uint32_t whole; } bytes;
typedef enum { COLD = -3, WARM, HOT = 40 } heat;
enum huge { ENORMOUS = 0xffffffffffffull, TINY = 1 };
enum later;

struct bits {
  unsigned a : 1;
  signed b : 5;
  _Bool c : 1;
  unsigned long long wide : 40;
  enum { OFF, ON } state : 2;
  int : 0;
  unsigned char d : 4, : 2, e : 2;
  long f;
};
struct __attribute__((packed)) packed { char c; int i; short s : 9; long l; };
struct over { char c; int i __attribute__((aligned(32))); };
struct flexible { size_t n; int items[]; };
struct empty_array { int n; char zero[0]; };
struct empty {};
struct anonymous {
  int kind;
  union {
    struct { int left, right; };
    double number;
    struct { char *text; size_t length; } string;
  };
};
struct forward { forward *next; struct anonymous *deep; int (*call)(forward *, ...); };
struct mutual_b;
struct mutual_a { struct mutual_b *b; };
struct mutual_b { struct mutual_a *a; struct hidden *none; };
struct callbacks {
  void (*none)(void);
  int (*one)(const char *restrict, size_t);
  double (*array[3])(double);
  void (*(*maker)(int))(char);
};

char c = 'a';
signed char sc = -2;
unsigned char uc = 200;
short s = -300;
unsigned short us = 65000;
int i = -70000;
unsigned u = 4000000000u;
long l = -5000000000;
unsigned long ul = 18000000000000000000u;
long long ll = -1;
unsigned long long ull = 1;
__int128 wide = ((__int128) 1 << 100) + 7;
unsigned __int128 uwide = ~(unsigned __int128) 0;
_Bool yes = 1;
float f = 1.5f;
double d = -2.25;
long double ld = 1e400L;
__float128 quad = 0.5;
float _Complex fc = 1.0f + 2.0fi;
double _Complex dc = -1.0 + 0.5i;
long double _Complex lc = 3.0L - 4.0Li;
int _Complex ic = 3 + 4i;
wchar_t wide_char = L'x';
wchar_t wide_text[] = L"wide";
char text[] = "text\n\001\377";
char matrix_text[2][4] = { "one", "two" };
const char *const names[] = { "zero", "one", 0 };
int *volatile vp;
const volatile int cvi = 4;
port mapped = (port) 0x1000;
_Atomic int atomic = 5;
_Atomic(long *) atomic_pointer;
vector4 v4 = { 1, -2, 3, -4 };
vector2 v2 = { 0.5, 1.5 };
row r = { 1, 2, 3 };
grid g = { { 1, 2, 3 }, { 4, 5, 6 } };
int (*pointer_to_array)[3] = &g[1];
int *array_of_pointers[2] = { r, r + 1 };
int cube[2][3][4] = { { { 1 } } };
heat now = WARM;
enum huge big = ENORMOUS;
struct bits bits = { 1, -9, 1, 0xabcdef1234, ON, 5, 3, -8 };
struct packed packed = { 'p', 77, -200, 9 };
struct over over = { 'o', 8 };
struct flexible flexible = { 3, { 7, 8, 9 } };
struct empty_array zero_array = { 1 };
struct empty nothing;
struct anonymous anonymous = { 1, { { 10, 20 } } };
struct anonymous other = { 2, .string = { text, 4 } };
static int variadic(forward *f, ...) { return f != 0; }
forward chain = { &chain, &anonymous, variadic };
struct mutual_a ma;
struct mutual_b mb = { &ma, 0 };
struct callbacks callbacks;
point points[2] = { { 1, 2 }, { 3, 4 } };
bytes b = { .whole = 0x01020304 };
struct { int inner; struct { char deeper; } in; } unnamed = { 1, { 'z' } };
static int add(int x, int y) { return x + y; }
operation op = add;
binary *const table[2] = { add, add };
void *opaque = &chain;
struct hidden *hidden;
int main(int argc, char **argv);
int (*entry)(int, char **) = main;
static const struct { const char *name; operation run; } commands[] = { { "add", add } };
long long unused_never;
_Thread_local int thread = 3;
static __thread struct { int a, b; } thread_pair = { 1, 2 };

int main(int argc, char **argv)
{
  mb.a->b = &mb;
  return commands[0].run(i, argc) + thread + thread_pair.a == 0;
}

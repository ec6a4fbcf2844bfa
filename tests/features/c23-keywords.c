// kit: -std=gnu23
// oracle: none
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
static_assert(1);
static_assert(sizeof(int) == 4, "message");
static_assert(alignof(double) == 8);
alignas(32) int aligned[3];
thread_local int counter = 4;
constexpr int limit = 10;
constexpr double ratio = 2.5;
constexpr unsigned char bytes[] = {1, 2, 255};
struct pair { int a, b; };
constexpr struct pair two = {3, 4};
static_assert(limit == 10 && two.b == 4);
int table[limit];
bool flag = true;
static bool other = false;
enum color : unsigned char { red, green = 255 };
enum big : unsigned long long { huge = 0xffffffffffffffff };
enum forward : short;
enum forward : short { minus = -5 };
static_assert(sizeof(enum color) == 1 && sizeof(enum big) == 8 && sizeof(enum forward) == 2);
enum wide { w0 = 1, w1 = 0x100000000 };
static_assert(sizeof(enum wide) == 8);
static_assert(_Generic(w0, long: 1, unsigned long: 1, default: 0));
int no_prototype();
static int unnamed(int, int b) { return b; }
static void *null(void) { return nullptr; }
typeof_unqual(const volatile int) plain;
static_assert(_Generic(&plain, int *: 1, default: 0));
typeof(nullptr) np;
nullptr_t np2 = nullptr;
static int generic_type(void) {
  return _Generic(typeof(const int), const int: 1, int: 2, default: 3) == 1;
}
static int with_label(int x) {
  switch (x) {
    case 1:
      int local = x + 1;
      return local;
    default:
  }
  goto end;
end:
}
static int labels(void) {
  goto first;
first:
  int a = 3;
  {
  inner:
  }
  return a;
}
[[nodiscard]] int must(void);
[[nodiscard("why")]] int must(void) { return 1; }
[[deprecated]] int old;
[[maybe_unused]] static int unused;
[[noreturn]] void die(void);
void die(void) { exit(0); }
[[gnu::noinline, gnu::cold]] static int cold(void) { return 7; }
struct [[gnu::packed]] packed { char c; int i; };
static_assert(sizeof(struct packed) == 5);
static int fall(int x) {
  switch (x) {
    case 1: x++; [[fallthrough]];
    case 2: x++; break;
    case 0b11: x = 1'000'000; break;
  }
  return x;
}
struct node { int value; };
struct node { int value; };
enum again { ag1 = 1, ag2 };
enum again { ag1 = 1, ag2 };

int main(void) {
  auto n = 5;
  static_assert(_Generic(n, int: 1, default: 0));
  auto p = &n;
  *p = 6;
  auto d = 1.5f;
  static_assert(sizeof d == 4);
  if (n != 6) return 1;
  int empty[4] = {};
  struct pair zero = {};
  struct pair late = (static struct pair){1, 2};
  constexpr auto c = 4;
  if (empty[3] || zero.b || late.b != 2 || c != 4) return 2;
  if (null() != nullptr || unnamed(1, 2) != 2 || (int)sizeof table != 40) return 3;
  if ((size_t)&aligned % 32) return 4;
  if (!generic_type()) return 5;
  with_label(2);
  if (with_label(1) != 2 || labels() != 3) return 6;
  if (fall(1) != 3 || fall(3) != 1000000 || cold() != 7) return 7;
  unsigned char u = u8'x';
  static_assert(_Generic(u8'x', unsigned char: 1, default: 0));
  static_assert(_Generic(u8"x"[0], unsigned char: 1, default: 0));
  if (u != 'x') return 8;
  enum color e = green;
  e++;
  if (e != 0) return 9;
  static_assert(_Generic(huge, enum big: 2, default: 0));
  void *vp = nullptr;
  if (nullptr || vp || np2 != nullptr || !(np == 0)) return 10;
  int *q = nullptr;
  bool b = nullptr;
  if (q || b) return 11;
  int vla_n = 3;
  int vla[vla_n] = {};
  for (int i = 0; i < 3; i++) if (vla[i]) return 12;
  if (true != 1 || false != 0 || _Generic(true, bool: 0, default: 1)) return 13;
  if (counter != 4) return 14;
  die();
}

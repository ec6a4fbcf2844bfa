// kit: -std=gnu23
// oracle: none
#include <string.h>
#define A
#ifdef B
#error
#elifdef A
int one = 1;
#else
#error
#endif
#ifdef B
#error
#elifndef A
#error
#elifndef C
int two = 2;
#endif
#define F(x, ...) x __VA_OPT__(+) __VA_ARGS__
#define G(...) f(0 __VA_OPT__(,) __VA_ARGS__)
#define H(x, ...) #__VA_OPT__(x ## __VA_ARGS__ b)
#define ID(...) __VA_ARGS__
static int f(int a, ...) { return a; }
#if __has_include(<string.h>) && !__has_include("nowhere.h")
int three = 3;
#endif
#if !__has_c_attribute(nodiscard) || !__has_c_attribute(gnu::packed) || __has_c_attribute(nothing)
#error attributes
#endif
#if __has_c_attribute(fallthrough) < 201904L
#error
#endif
#if !defined __STDC_VERSION__ || __STDC_VERSION__ < 202000L
#error version
#endif
#if 1'000 != 1000 || 0b101 != 5 || 'a' != 97
#error
#endif
#if true != 1 || false
#error
#endif
static const unsigned char own[] = {
#embed __FILE__ limit(10) prefix(1, 2,) suffix(, 3)
};
static const unsigned char nothing[] = {
#embed "/dev/null" if_empty(42)
};
#if __has_embed(__FILE__) != __STDC_EMBED_FOUND__ || __has_embed("/dev/null") != __STDC_EMBED_EMPTY__
#error embed
#endif
#if __has_embed("nowhere.bin") != __STDC_EMBED_NOT_FOUND__
#error embed
#endif
#if __has_embed(__FILE__ unknown(1)) != __STDC_EMBED_NOT_FOUND__
#error embed
#endif
int main(void) {
  if (F(1, 2) != 3 || F(4) != 4 || G() != 0 || G(1) != 0) return 1;
  if (strcmp(H(a), "") || strcmp(H(a, q), "aq b")) return 2;
  if (sizeof own != 13 || own[0] != 1 || own[2] != '/' || own[12] != 3) return 3;
  if (sizeof nothing != 1 || nothing[0] != 42) return 4;
  if (one + two + three != 6) return 5;
  return 0;
}

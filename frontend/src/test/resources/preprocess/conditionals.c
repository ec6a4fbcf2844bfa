#if 1 ? 2 : (1/0)
ok 1
#endif
#if -1 > 0u && 'a' == 97 && 0x7fffffffffffffff + 1u > 0 || (2 || 1/0)
ok 2
#endif
#if 0
"unterminated ' in a skipped group
it's a /* lone apostrophe, after which no comment begins
/* a comment
#endif
*/ not
#if nested
#else
#endif
#elif 1
ok 3
#else
wrong
#endif
#ifdef one
wrong
#elifndef one
ok 4
#endif
#if defined one || !defined(two) && (~0 < 0) && (5 % 3 == 2) && (-5 / 2 == -2) && (1 << 4 >> 2 == 4)
ok 5
#endif
#if 18446744073709551615u == -1 && -1 >> 63 == -1 && 9223372036854775808u >> 63 == 1
ok 6
#endif
#define is_defined defined(is_defined)
#if is_defined
ok 7
#endif
#if __has_include("guarded.h") && !__has_include(<nowhere.h>) && __has_attribute(packed) && __has_attribute(__noreturn__) && !__has_attribute(nonsense)
ok 8
#endif
#if '\377' < 0 && L'\377' > 0 && 'ab' == 24930 && '\x41' == 'A'
ok 9
#endif
#if 0b101 == 5 && 010 == 8 && 0xFFull == 255
ok 10
#endif
#if (2, 1)
ok 11
#endif
#define HAS(x) __has_include(x)
#if HAS("guarded.h") && HAS(<guarded.h>) == 0 && !HAS("nothing")
ok 12
#endif

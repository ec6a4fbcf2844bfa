// GNU extensions: pasted comma, named variable arguments, keywords of expansion.
#define e(fmt, ...) p(fmt, ## __VA_ARGS__)
e("a") e("a",) e("a",1,2)
#define n(fmt, args...) p(fmt, ## args)
n("a") n("a",) n("a",1,2)
#define only(...) p(0, ## __VA_ARGS__)
only() only(1)
#define ff(a) a*gg
#define gg(a) ff(a)
ff(2)(9)
#define EMPTY
#define LPAREN (
#define RPAREN )
#define F3(x, y) x + y
#define ELLIP_FUNC(...) __VA_ARGS__
ELLIP_FUNC(F3, LPAREN, 'a', 'b', RPAREN);
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define foo() bar
foo
()
foo EMPTY ()
foo
#undef foo
()
__COUNTER__ __COUNTER__ __INCLUDE_LEVEL__ __FILE_NAME__ __BASE_FILE__
__LINE__ ELLIP_FUNC(
__LINE__
__LINE__) __LINE__
#pragma push_macro("EMPTY")
#undef EMPTY
#define EMPTY full
EMPTY
#pragma pop_macro("EMPTY")
[EMPTY]
-EMPTY- +EMPTY+ .EMPTY. <EMPTY<EMPTY= %:define
%:define dig <::>
dig

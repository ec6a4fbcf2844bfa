#define s(x) #x
#define v(...) #__VA_ARGS__
s( a  +
b ) s("x\n" '\'' L"\\") s(\) v( 1 , 2 ) s() s(/* c */) s(@ `) s(a/**/b)
#define xs(x) s(x)
#define e
xs(a e b) xs(-e-) xs(s("q"))

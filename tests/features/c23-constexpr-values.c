// kit: -std=gnu23
// rejected: c23-constexpr-values.c:9:29: error: 'constexpr' initializer not representable in type of object
// rejected: c23-constexpr-values.c:10:22: error: 'constexpr' initializer not representable in type of object
// rejected: c23-constexpr-values.c:11:20: error: 'constexpr' integer initializer is not an integer constant expression
// rejected: c23-constexpr-values.c:12:20: error: 'constexpr' pointer initializer is not null
// rejected: c23-constexpr-values.c:13:24: error: invalid qualifiers for 'constexpr' object
// rejected: c23-constexpr-values.c:14:15: error: 'constexpr' requires an initialized data declaration
static int x;
constexpr unsigned char a = 256;
constexpr float b2 = 0.1;
constexpr int i2 = 1.0;
constexpr int *p = &x;
constexpr volatile int v = 1;
constexpr int w;

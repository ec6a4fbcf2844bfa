// options: -fms-extensions
// Structures with tags, and typedef names, as anonymous members.
#include <stdio.h>
struct base { int a; union { int b; float c; }; };
typedef struct { long x; } point;
struct derived { struct base; int d; point; };
struct u { union { struct base; long whole; }; int z; };
static int take(struct base *b) { return b->a; }
int main(void) { struct derived v = { .a = 1, .b = 2, .d = 3, .x = 4 }; printf("%d %d %d %ld %zu\n", v.a, v.b, v.d, v.x, sizeof v); struct u w = {{{5, {6}}}, 7}; printf("%d %d %d\n", w.a, w.b, w.z);
return 0; }

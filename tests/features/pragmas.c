#include <stdio.h>
#include <stddef.h>
#define I(x) printf("%s %ld\n", #x, (long)(x))
#pragma pack(1)
struct p1 { char c; int i; };
#pragma pack()
struct p0 { char c; int i; };
#pragma pack(push)
#pragma pack(2)
struct p2 { char c; int i; };
#pragma pack(pop)
#pragma pack(push, 4)
struct p4 { char c; long i; };
#pragma pack(push, name, 1)
struct p5 { char c; long i; };
#pragma pack(pop, name)
struct p6 { char c; long i; };
#pragma pack(pop)
struct p7 { char c; long i; };
#pragma pack(push, r, 2)
#pragma pack(8)
#pragma pack(pop)
_Pragma("pack(push, 1)") struct p8 { char c; long i; }; _Pragma("pack(pop)")
#define PK(n) _Pragma("pack(1)")
PK(1)
struct p9 { char c; long i; int b : 3; long l : 40; };
#pragma pack(0)
struct p10 { char c; long i; };
#define M 1
#pragma push_macro("M")
#undef M
#define M 2
static int m2 = M;
#pragma pop_macro("M")
static int m1 = M;
#pragma push_macro("UNDEFINED")
#define UNDEFINED 3
#pragma pop_macro("UNDEFINED")
#ifdef UNDEFINED
#error
#endif
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic error "-Wformat"
#pragma GCC diagnostic warning "-Wall"
#pragma GCC diagnostic pop
#pragma GCC optimize ("O2")
#pragma GCC push_options
#pragma GCC target ("sse4.1")
#pragma GCC pop_options
#pragma GCC reset_options
#pragma STDC FP_CONTRACT OFF
#pragma STDC FENV_ACCESS ON
#pragma STDC CX_LIMITED_RANGE DEFAULT
#pragma message "hello"
#pragma message ("hello")
#pragma omp parallel for
#pragma unknown thing
#pragma GCC warning "careful"
#pragma scalar_storage_order default
#pragma ident "x"
#pragma GCC system_header
#pragma clang diagnostic push
#pragma region x
#pragma endregion
int main(void) {
  I(sizeof(struct p1)); I(sizeof(struct p0)); I(sizeof(struct p2)); I(sizeof(struct p4)); I(sizeof(struct p5)); I(sizeof(struct p6)); I(sizeof(struct p7)); I(sizeof(struct p8)); I(sizeof(struct p9)); I(sizeof(struct p10)); I(m1); I(m2);
#pragma GCC unroll 4
  for (int i = 0; i < 2; i++) printf("%d\n", i);
#pragma GCC ivdep
  for (int i = 0; i < 2; i++)
#pragma omp simd
    printf("%d\n", i);
  if (m1)
#pragma GCC diagnostic ignored "-Wfoo"
    puts("x");
  return 0;
}

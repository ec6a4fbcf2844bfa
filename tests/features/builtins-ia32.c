// options: -msse4.2 -mavx2 -mfma -mbmi -mbmi2 -mlzcnt -maes -mpclmul -msha -madx -mcrc32
// The builtins that are single instructions, as gcc computes them; those of a processor that has them.
#include <stdio.h>
#include <string.h>
typedef short v16hi __attribute__((vector_size(32)));
typedef char v16qi __attribute__((vector_size(16)));
typedef double v2df __attribute__((vector_size(16)));
typedef long long v2di __attribute__((vector_size(16)));
typedef int v2si __attribute__((vector_size(8)));
typedef char v32qi __attribute__((vector_size(32)));
typedef double v4df __attribute__((vector_size(32)));
typedef long long v4di __attribute__((vector_size(32)));
typedef short v4hi __attribute__((vector_size(8)));
typedef float v4sf __attribute__((vector_size(16)));
typedef int v4si __attribute__((vector_size(16)));
typedef short v8hi __attribute__((vector_size(16)));
typedef char v8qi __attribute__((vector_size(8)));
typedef float v8sf __attribute__((vector_size(32)));
typedef int v8si __attribute__((vector_size(32)));
static char out[64] __attribute__((aligned(64))), data[64] __attribute__((aligned(64))) = "0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQ";
static void show(const char *name, const void *p, int n) {
  const unsigned char *c = p;
  printf("%s ", name);
  for (int i = n; i-- > 0;) printf("%02x", c[i]);
  putchar('\n');
  if (p == out) memset(out, 0, sizeof out);
}
__attribute__((noinline)) static void part0(void) {
  { unsigned r = __builtin_ia32_crc32qi(7, 1); show("crc32qi", &r, sizeof r); }
  { unsigned r = __builtin_ia32_crc32hi(12345, 0); show("crc32hi", &r, sizeof r); }
  { unsigned r = __builtin_ia32_crc32si(1, 1073807875); show("crc32si", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_crc32di(1LL, 72623859790382856LL); show("crc32di", &r, sizeof r); }
  { int r = __builtin_ia32_bsrsi(1073807875); show("bsrsi", &r, sizeof r); }
  { int r = __builtin_ia32_bsrdi(1LL); show("bsrdi", &r, sizeof r); }
  { unsigned char r = __builtin_ia32_rolqi(0, 1073807875); show("rolqi", &r, sizeof r); }
  { unsigned short r = __builtin_ia32_rolhi(1, 12345); show("rolhi", &r, sizeof r); }
  { unsigned char r = __builtin_ia32_rorqi(100, 7); show("rorqi", &r, sizeof r); }
  { unsigned short r = __builtin_ia32_rorhi(1000, 1073807875); show("rorhi", &r, sizeof r); }
  __builtin_ia32_movnti(out, 12345); show("movnti", out, 64);
  __builtin_ia32_movnti64(out, 72623859790382856LL); show("movnti64", out, 64);
  { v4sf r = __builtin_ia32_addps((v4sf){-0.0, 3, 0.75, 3}, (v4sf){-2.25, -0.0, 1e9, 100.5}); show("addps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_subps((v4sf){1e9, -0.0, -2.25, -2.25}, (v4sf){7, 0.75, 100.5, 0.75}); show("subps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_mulps((v4sf){1e9, 7, 1.5, -2.25}, (v4sf){100.5, 100.5, 100.5, 1e9}); show("mulps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_divps((v4sf){1e9, -2.25, -2.25, -0.0}, (v4sf){1e9, -2.25, 1.5, -0.0}); show("divps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_minps((v4sf){1e9, -0.0, 7, 100.5}, (v4sf){1.5, 1e9, 100.5, 0.75}); show("minps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_maxps((v4sf){-2.25, 1e9, 1.5, 3}, (v4sf){-0.0, 0.75, 3, 7}); show("maxps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_andps((v4sf){7, 1e9, -2.25, 0.75}, (v4sf){1e9, 7, -0.0, 0.75}); show("andps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_andnps((v4sf){7, -0.0, 7, 100.5}, (v4sf){7, 3, 0.75, -2.25}); show("andnps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_orps((v4sf){0.75, 0.75, 3, 3}, (v4sf){1.5, 1e9, 0.75, -0.0}); show("orps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_xorps((v4sf){-0.0, 1.5, 0.75, 7}, (v4sf){100.5, 100.5, 0.75, 1.5}); show("xorps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_unpckhps((v4sf){1e9, 7, 7, 7}, (v4sf){7, -2.25, 1e9, 7}); show("unpckhps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_unpcklps((v4sf){1.5, 3, -2.25, 3}, (v4sf){1e9, 0.75, -2.25, 100.5}); show("unpcklps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_movhlps((v4sf){1.5, -2.25, 1.5, 0.75}, (v4sf){-2.25, 100.5, 1.5, -2.25}); show("movhlps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_movlhps((v4sf){3, 7, 0.75, -0.0}, (v4sf){100.5, 100.5, 1e9, -2.25}); show("movlhps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_addsubps((v4sf){-2.25, 1e9, 1e9, 1e9}, (v4sf){1e9, -0.0, -2.25, 0.75}); show("addsubps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_haddps((v4sf){-2.25, 100.5, -0.0, 1e9}, (v4sf){0.75, 1.5, 3, 100.5}); show("haddps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_hsubps((v4sf){0.75, 1.5, -0.0, -2.25}, (v4sf){-0.0, 100.5, 0.75, 100.5}); show("hsubps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_addss((v4sf){3, 100.5, 3, 3}, (v4sf){3, 7, 3, 3}); show("addss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_subss((v4sf){1e9, 100.5, 1.5, 1.5}, (v4sf){-0.0, 1e9, -0.0, 3}); show("subss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_mulss((v4sf){100.5, 1e9, 100.5, 100.5}, (v4sf){-2.25, 3, -2.25, 3}); show("mulss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_divss((v4sf){1e9, 3, 100.5, 3}, (v4sf){1e9, 1.5, 1e9, 100.5}); show("divss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_minss((v4sf){-2.25, -2.25, 7, 3}, (v4sf){1e9, 0.75, 7, 100.5}); show("minss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_maxss((v4sf){-2.25, 7, 1e9, 7}, (v4sf){-2.25, 0.75, 0.75, 0.75}); show("maxss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_movss((v4sf){1.5, 0.75, 1e9, 0.75}, (v4sf){1e9, 100.5, 0.75, 0.75}); show("movss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpeqps((v4sf){1.5, 1.5, -2.25, 0.75}, (v4sf){7, 3, 3, 1.5}); show("cmpeqps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpltps((v4sf){-0.0, 3, -0.0, 3}, (v4sf){100.5, -0.0, 7, 0.75}); show("cmpltps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpleps((v4sf){1.5, 100.5, 1e9, 7}, (v4sf){0.75, 0.75, 1.5, 1e9}); show("cmpleps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpunordps((v4sf){0.75, 1.5, 0.75, 0.75}, (v4sf){0.75, 1e9, -2.25, 1.5}); show("cmpunordps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpneqps((v4sf){100.5, 1e9, -2.25, 1.5}, (v4sf){3, 3, -0.0, 1.5}); show("cmpneqps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpnltps((v4sf){-2.25, 1e9, 1.5, -2.25}, (v4sf){1e9, 100.5, 3, -0.0}); show("cmpnltps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpnleps((v4sf){1e9, 1e9, 3, -0.0}, (v4sf){3, 1e9, 0.75, 7}); show("cmpnleps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpordps((v4sf){-2.25, 7, 1e9, 100.5}, (v4sf){-2.25, 3, 7, -2.25}); show("cmpordps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpeqss((v4sf){3, -0.0, -2.25, 0.75}, (v4sf){100.5, 0.75, -0.0, 0.75}); show("cmpeqss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpltss((v4sf){1e9, 3, -2.25, 7}, (v4sf){1e9, 0.75, 3, 0.75}); show("cmpltss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpless((v4sf){7, 7, 100.5, 7}, (v4sf){3, 100.5, 100.5, -2.25}); show("cmpless", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpunordss((v4sf){100.5, 1.5, 100.5, 1e9}, (v4sf){1e9, 1.5, 7, 100.5}); show("cmpunordss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpneqss((v4sf){-0.0, -2.25, -2.25, 3}, (v4sf){-2.25, -2.25, -0.0, -0.0}); show("cmpneqss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpnltss((v4sf){1.5, 0.75, -0.0, 0.75}, (v4sf){7, -0.0, 7, 0.75}); show("cmpnltss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpnless((v4sf){1e9, 100.5, -2.25, -0.0}, (v4sf){1.5, 0.75, 7, -2.25}); show("cmpnless", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpordss((v4sf){-0.0, 1.5, -2.25, -0.0}, (v4sf){-2.25, 3, -2.25, -0.0}); show("cmpordss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpgtps((v4sf){-2.25, 1e9, 1.5, 100.5}, (v4sf){7, -0.0, 0.75, 1.5}); show("cmpgtps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpgeps((v4sf){3, -2.25, 0.75, -0.0}, (v4sf){1.5, 0.75, 3, -0.0}); show("cmpgeps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpngtps((v4sf){-0.0, 3, -0.0, 1e9}, (v4sf){0.75, -0.0, 100.5, 1.5}); show("cmpngtps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cmpngeps((v4sf){-0.0, 1.5, 1.5, 1.5}, (v4sf){3, 1e9, 3, 1e9}); show("cmpngeps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_sqrtps((v4sf){-2.25, 7, 1e9, 7}); show("sqrtps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_rsqrtps((v4sf){-0.0, 3, 3, 100.5}); show("rsqrtps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_rcpps((v4sf){3, 0.75, 7, 100.5}); show("rcpps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_movshdup((v4sf){1.5, 0.75, 1.5, -2.25}); show("movshdup", &r, sizeof r); }
  { v4sf r = __builtin_ia32_movsldup((v4sf){-0.0, 7, 0.75, 1.5}); show("movsldup", &r, sizeof r); }
  { v4sf r = __builtin_ia32_sqrtss((v4sf){-2.25, 7, -0.0, 3}); show("sqrtss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_rsqrtss((v4sf){-0.0, 1.5, 1e9, 0.75}); show("rsqrtss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_rcpss((v4sf){0.75, -0.0, 1e9, 1.5}); show("rcpss", &r, sizeof r); }
  { v2df r = __builtin_ia32_addpd((v2df){-0.0, 100.5}, (v2df){100.5, 100.5}); show("addpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_subpd((v2df){3, 1.5}, (v2df){-0.0, 3}); show("subpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_mulpd((v2df){100.5, 0.75}, (v2df){1.5, 100.5}); show("mulpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_divpd((v2df){7, -2.25}, (v2df){1e9, -0.0}); show("divpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_minpd((v2df){3, 3}, (v2df){1.5, -2.25}); show("minpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_maxpd((v2df){-0.0, -2.25}, (v2df){0.75, 7}); show("maxpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_andpd((v2df){1.5, 7}, (v2df){1.5, -0.0}); show("andpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_andnpd((v2df){-0.0, 3}, (v2df){-2.25, 0.75}); show("andnpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_orpd((v2df){7, 100.5}, (v2df){1e9, 0.75}); show("orpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_xorpd((v2df){-0.0, 0.75}, (v2df){1.5, 7}); show("xorpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_unpckhpd((v2df){0.75, 1.5}, (v2df){3, -2.25}); show("unpckhpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_unpcklpd((v2df){1.5, 1.5}, (v2df){0.75, 100.5}); show("unpcklpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_addsubpd((v2df){-2.25, 7}, (v2df){1e9, 1.5}); show("addsubpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_haddpd((v2df){1.5, 3}, (v2df){1e9, -0.0}); show("haddpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_hsubpd((v2df){1.5, 1e9}, (v2df){-2.25, -2.25}); show("hsubpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_addsd((v2df){-2.25, 1e9}, (v2df){-0.0, -2.25}); show("addsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_subsd((v2df){-0.0, 3}, (v2df){3, 3}); show("subsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_mulsd((v2df){1e9, 1e9}, (v2df){7, -2.25}); show("mulsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_divsd((v2df){1e9, -0.0}, (v2df){1.5, 3}); show("divsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_minsd((v2df){-2.25, 0.75}, (v2df){100.5, -0.0}); show("minsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_maxsd((v2df){-0.0, 0.75}, (v2df){1.5, 1e9}); show("maxsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_movsd((v2df){1.5, 1e9}, (v2df){-0.0, -2.25}); show("movsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpeqpd((v2df){3, 1e9}, (v2df){-0.0, -0.0}); show("cmpeqpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpltpd((v2df){1e9, 1e9}, (v2df){1e9, -2.25}); show("cmpltpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmplepd((v2df){3, -0.0}, (v2df){-2.25, 1e9}); show("cmplepd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpunordpd((v2df){1.5, -0.0}, (v2df){1e9, -2.25}); show("cmpunordpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpneqpd((v2df){1e9, -0.0}, (v2df){7, 3}); show("cmpneqpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpnltpd((v2df){3, -2.25}, (v2df){-2.25, 0.75}); show("cmpnltpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpnlepd((v2df){-0.0, 100.5}, (v2df){0.75, -0.0}); show("cmpnlepd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpordpd((v2df){-2.25, 100.5}, (v2df){3, 1e9}); show("cmpordpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpeqsd((v2df){1e9, 7}, (v2df){1.5, 0.75}); show("cmpeqsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpltsd((v2df){1.5, 1e9}, (v2df){1e9, 7}); show("cmpltsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmplesd((v2df){-0.0, 0.75}, (v2df){7, 100.5}); show("cmplesd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpunordsd((v2df){7, 100.5}, (v2df){-2.25, 100.5}); show("cmpunordsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpneqsd((v2df){1.5, 100.5}, (v2df){100.5, 7}); show("cmpneqsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpnltsd((v2df){-2.25, 3}, (v2df){1.5, -0.0}); show("cmpnltsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpnlesd((v2df){-0.0, 100.5}, (v2df){-2.25, 7}); show("cmpnlesd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpordsd((v2df){7, -2.25}, (v2df){100.5, 7}); show("cmpordsd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpgtpd((v2df){-0.0, 1.5}, (v2df){-0.0, -2.25}); show("cmpgtpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpgepd((v2df){1.5, -0.0}, (v2df){0.75, 3}); show("cmpgepd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpngtpd((v2df){-0.0, 7}, (v2df){100.5, 3}); show("cmpngtpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cmpngepd((v2df){100.5, 7}, (v2df){1.5, 7}); show("cmpngepd", &r, sizeof r); }
  { v2df r = __builtin_ia32_sqrtpd((v2df){3, -2.25}); show("sqrtpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_sqrtsd((v2df){1.5, 7}); show("sqrtsd", &r, sizeof r); }
  { int r = __builtin_ia32_comieq((v4sf){1e9, 0.75, -0.0, 1e9}, (v4sf){1.5, 0.75, 0.75, 1e9}); show("comieq", &r, sizeof r); }
  { int r = __builtin_ia32_comineq((v4sf){7, 100.5, -0.0, -0.0}, (v4sf){-0.0, -0.0, 7, 3}); show("comineq", &r, sizeof r); }
  { int r = __builtin_ia32_comilt((v4sf){-0.0, 1e9, 7, -2.25}, (v4sf){0.75, 0.75, -2.25, 3}); show("comilt", &r, sizeof r); }
  { int r = __builtin_ia32_comile((v4sf){1e9, 3, 1e9, 100.5}, (v4sf){1e9, 7, 0.75, 3}); show("comile", &r, sizeof r); }
  { int r = __builtin_ia32_comigt((v4sf){3, -2.25, 0.75, 100.5}, (v4sf){-2.25, 100.5, 3, 100.5}); show("comigt", &r, sizeof r); }
  { int r = __builtin_ia32_comige((v4sf){-0.0, 3, 1.5, 7}, (v4sf){7, 7, 3, 7}); show("comige", &r, sizeof r); }
  { int r = __builtin_ia32_ucomieq((v4sf){-0.0, 100.5, 1.5, 1e9}, (v4sf){-0.0, 100.5, 0.75, 3}); show("ucomieq", &r, sizeof r); }
  { int r = __builtin_ia32_ucomineq((v4sf){-2.25, -0.0, 3, 7}, (v4sf){7, 1e9, 7, -0.0}); show("ucomineq", &r, sizeof r); }
  { int r = __builtin_ia32_ucomilt((v4sf){1.5, 0.75, 1.5, 7}, (v4sf){1e9, 1e9, 1.5, -2.25}); show("ucomilt", &r, sizeof r); }
  { int r = __builtin_ia32_ucomile((v4sf){7, 1e9, 1e9, 3}, (v4sf){-2.25, 3, 0.75, 0.75}); show("ucomile", &r, sizeof r); }
  { int r = __builtin_ia32_ucomigt((v4sf){-2.25, 1e9, -2.25, 1.5}, (v4sf){1.5, 0.75, 3, 1.5}); show("ucomigt", &r, sizeof r); }
  { int r = __builtin_ia32_ucomige((v4sf){-0.0, 0.75, -0.0, 7}, (v4sf){-2.25, -2.25, -2.25, -0.0}); show("ucomige", &r, sizeof r); }
  { int r = __builtin_ia32_comisdeq((v2df){3, 7}, (v2df){-0.0, 3}); show("comisdeq", &r, sizeof r); }
  { int r = __builtin_ia32_comisdneq((v2df){1.5, 1.5}, (v2df){-0.0, 1e9}); show("comisdneq", &r, sizeof r); }
  { int r = __builtin_ia32_comisdlt((v2df){-0.0, 100.5}, (v2df){3, 1e9}); show("comisdlt", &r, sizeof r); }
  { int r = __builtin_ia32_comisdle((v2df){3, 3}, (v2df){1.5, 7}); show("comisdle", &r, sizeof r); }
  { int r = __builtin_ia32_comisdgt((v2df){-0.0, 1.5}, (v2df){1.5, 3}); show("comisdgt", &r, sizeof r); }
  { int r = __builtin_ia32_comisdge((v2df){1e9, 7}, (v2df){-2.25, -0.0}); show("comisdge", &r, sizeof r); }
  { int r = __builtin_ia32_ucomisdeq((v2df){3, 7}, (v2df){100.5, 3}); show("ucomisdeq", &r, sizeof r); }
  { int r = __builtin_ia32_ucomisdneq((v2df){1e9, 1.5}, (v2df){100.5, 7}); show("ucomisdneq", &r, sizeof r); }
  { int r = __builtin_ia32_ucomisdlt((v2df){100.5, 7}, (v2df){3, 1.5}); show("ucomisdlt", &r, sizeof r); }
  { int r = __builtin_ia32_ucomisdle((v2df){-0.0, -2.25}, (v2df){3, 1e9}); show("ucomisdle", &r, sizeof r); }
  { int r = __builtin_ia32_ucomisdgt((v2df){3, -0.0}, (v2df){3, 3}); show("ucomisdgt", &r, sizeof r); }
  { int r = __builtin_ia32_ucomisdge((v2df){1e9, 3}, (v2df){-0.0, -0.0}); show("ucomisdge", &r, sizeof r); }
  { int r = __builtin_ia32_cvtss2si((v4sf){-2.25, 1e9, 0.75, 3}); show("cvtss2si", &r, sizeof r); }
  { int r = __builtin_ia32_cvttss2si((v4sf){1e9, 7, 1.5, 0.75}); show("cvttss2si", &r, sizeof r); }
  { long long r = __builtin_ia32_cvtss2si64((v4sf){7, 1.5, 3, 1.5}); show("cvtss2si64", &r, sizeof r); }
  { long long r = __builtin_ia32_cvttss2si64((v4sf){0.75, 7, 1.5, 1.5}); show("cvttss2si64", &r, sizeof r); }
  { int r = __builtin_ia32_cvtsd2si((v2df){0.75, 7}); show("cvtsd2si", &r, sizeof r); }
  { int r = __builtin_ia32_cvttsd2si((v2df){1e9, 100.5}); show("cvttsd2si", &r, sizeof r); }
  { long long r = __builtin_ia32_cvtsd2si64((v2df){-2.25, -2.25}); show("cvtsd2si64", &r, sizeof r); }
  { long long r = __builtin_ia32_cvttsd2si64((v2df){0.75, 100.5}); show("cvttsd2si64", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cvtsi2ss((v4sf){3, 0.75, 1e9, 1.5}, 7); show("cvtsi2ss", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cvtsi642ss((v4sf){7, 100.5, 100.5, 1e9}, 5LL); show("cvtsi642ss", &r, sizeof r); }
  { v2df r = __builtin_ia32_cvtsi2sd((v2df){-2.25, 1.5}, 1); show("cvtsi2sd", &r, sizeof r); }
  { v2df r = __builtin_ia32_cvtsi642sd((v2df){-0.0, -2.25}, 72623859790382856LL); show("cvtsi642sd", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cvtsd2ss((v4sf){7, -2.25, 3, 7}, (v2df){100.5, -0.0}); show("cvtsd2ss", &r, sizeof r); }
  { v2df r = __builtin_ia32_cvtss2sd((v2df){7, -2.25}, (v4sf){1.5, 1e9, 3, 100.5}); show("cvtss2sd", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cvtdq2ps((v4si){1974624994, -1, 1356484091, -1}); show("cvtdq2ps", &r, sizeof r); }
  { v2df r = __builtin_ia32_cvtdq2pd((v4si){-1, 268778796, 1103875130, 5}); show("cvtdq2pd", &r, sizeof r); }
  { v4si r = __builtin_ia32_cvtpd2dq((v2df){-0.0, 100.5}); show("cvtpd2dq", &r, sizeof r); }
  { v4si r = __builtin_ia32_cvttpd2dq((v2df){1.5, -0.0}); show("cvttpd2dq", &r, sizeof r); }
  { v4sf r = __builtin_ia32_cvtpd2ps((v2df){100.5, -0.0}); show("cvtpd2ps", &r, sizeof r); }
  { v4si r = __builtin_ia32_cvtps2dq((v4sf){-0.0, 1.5, -2.25, 1.5}); show("cvtps2dq", &r, sizeof r); }
  { v4si r = __builtin_ia32_cvttps2dq((v4sf){3, -2.25, 1e9, 1e9}); show("cvttps2dq", &r, sizeof r); }
  { v2df r = __builtin_ia32_cvtps2pd((v4sf){7, -0.0, 7, 1e9}); show("cvtps2pd", &r, sizeof r); }
  { int r = __builtin_ia32_movmskps((v4sf){0.75, 1e9, 0.75, 1.5}); show("movmskps", &r, sizeof r); }
  { int r = __builtin_ia32_movmskpd((v2df){-0.0, 0.75}); show("movmskpd", &r, sizeof r); }
  { int r = __builtin_ia32_pmovmskb128((v16qi){5, -128, -1, -1, -1, 69, -6, -128, -1, -1, -1, 0, 0, 12, 9, 11}); show("pmovmskb128", &r, sizeof r); }
  { v4sf r = __builtin_ia32_shufps((v4sf){3, 1e9, 3, 0.75}, (v4sf){3, 3, 0.75, -0.0}, 1); show("shufps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_blendps((v4sf){100.5, -2.25, 7, -0.0}, (v4sf){3, 3, -2.25, 1e9}, 0); show("blendps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_dpps((v4sf){-2.25, 1.5, 1e9, 3}, (v4sf){1e9, 100.5, 1.5, -0.0}, 1); show("dpps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_insertps128((v4sf){-2.25, 1.5, 3, 3}, (v4sf){-2.25, 100.5, 0.75, 1e9}, 2); show("insertps128", &r, sizeof r); }
  { v4sf r = __builtin_ia32_roundss((v4sf){1.5, -2.25, 100.5, 3}, (v4sf){1.5, 100.5, 100.5, 0.75}, 0); show("roundss", &r, sizeof r); }
  { v2df r = __builtin_ia32_shufpd((v2df){3, -0.0}, (v2df){1.5, 3}, 0); show("shufpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_blendpd((v2df){100.5, 7}, (v2df){100.5, 0.75}, 2); show("blendpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_dppd((v2df){-2.25, 3}, (v2df){1.5, 1e9}, 3); show("dppd", &r, sizeof r); }
  { v2df r = __builtin_ia32_roundsd((v2df){-2.25, 7}, (v2df){-2.25, 7}, 1); show("roundsd", &r, sizeof r); }
  { v4sf r = __builtin_ia32_roundps((v4sf){-2.25, 0.75, 7, -0.0}, 3); show("roundps", &r, sizeof r); }
  { v2df r = __builtin_ia32_roundpd((v2df){-0.0, -0.0}, 3); show("roundpd", &r, sizeof r); }
  { v4si r = __builtin_ia32_pshufd((v4si){0, -1, 13, 0}, 3); show("pshufd", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pshuflw((v8hi){-1, -6447, -32768, 11951, -32768, -1, 9, 16530}, 2); show("pshuflw", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pshufhw((v8hi){5302, -1, 24692, 19766, 7, 0, 0, 22551}, 1); show("pshufhw", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pblendw128((v8hi){13254, -32768, -32768, 10255, 0, -12082, 0, 13}, (v8hi){-1, 10, -32768, 0, -1, -32768, 16039, -1}, 1); show("pblendw128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_mpsadbw128((v16qi){-49, -1, -1, -127, 10, 0, -128, 48, -128, -69, -1, 122, 100, -128, 2, -1}, (v16qi){-1, -128, 5, -1, 14, -1, 12, 29, -1, 0, 1, -1, 5, -128, 37, -128}, 0); show("mpsadbw128", &r, sizeof r); }
  { v4sf r = __builtin_ia32_blendvps((v4sf){100.5, 1.5, 0.75, 1e9}, (v4sf){3, 1.5, 1.5, 1.5}, (v4sf){1.5, 100.5, -0.0, -2.25}); show("blendvps", &r, sizeof r); }
  { v2df r = __builtin_ia32_blendvpd((v2df){100.5, 3}, (v2df){7, -0.0}, (v2df){0.75, 3}); show("blendvpd", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pblendvb128((v16qi){-1, 17, -75, 0, 6, 0, 14, -1, 0, 126, 11, 23, 14, 0, -1, 0}, (v16qi){-1, -128, 0, 0, -128, -1, -66, 83, 1, 59, 0, 0, -128, -128, 0, 123}, (v16qi){21, 33, 95, 117, -128, 0, 0, -1, 0, -1, -128, 39, 100, 116, 8, 2}); show("pblendvb128", &r, sizeof r); }
  { v4sf r = __builtin_ia32_loadups(data); show("loadups", &r, sizeof r); }
  { v2df r = __builtin_ia32_loadupd(data); show("loadupd", &r, sizeof r); }
  { v16qi r = __builtin_ia32_loaddqu(data); show("loaddqu", &r, sizeof r); }
  { v16qi r = __builtin_ia32_lddqu(data); show("lddqu", &r, sizeof r); }
  __builtin_ia32_storeups(out, (v4sf){0.75, 1.5, 1.5, 1.5}); show("storeups", out, 64);
  __builtin_ia32_storeupd(out, (v2df){0.75, 1.5}); show("storeupd", out, 64);
  __builtin_ia32_storedqu(out, (v16qi){-78, 9, -128, 0, 49, 52, 0, 0, -95, 0, 5, 0, 65, 5, -128, -128}); show("storedqu", out, 64);
  { v2df r = __builtin_ia32_loadhpd((v2df){1.5, 7}, data); show("loadhpd", &r, sizeof r); }
  { v2df r = __builtin_ia32_loadlpd((v2df){1.5, 7}, data); show("loadlpd", &r, sizeof r); }
  { v4sf r = __builtin_ia32_loadhps((v4sf){-2.25, 100.5, 1e9, 1.5}, data); show("loadhps", &r, sizeof r); }
  { v4sf r = __builtin_ia32_loadlps((v4sf){3, -2.25, -0.0, 0.75}, data); show("loadlps", &r, sizeof r); }
  __builtin_ia32_storehps(out, (v4sf){7, 1.5, 3, -0.0}); show("storehps", out, 64);
  __builtin_ia32_storelps(out, (v4sf){1.5, 1.5, 100.5, 1e9}); show("storelps", out, 64);
  __builtin_ia32_movntps(out, (v4sf){-2.25, 1e9, 0.75, 1e9}); show("movntps", out, 64);
  __builtin_ia32_movntpd(out, (v2df){100.5, -0.0}); show("movntpd", out, 64);
  __builtin_ia32_movntdq(out, (v2di){2616945057561664969, -5543631211106944747}); show("movntdq", out, 64);
  { v2di r = __builtin_ia32_movntdqa(out); show("movntdqa", &r, sizeof r); show("out", out, 64); }
  { v16qi r = __builtin_ia32_paddb128((v16qi){-16, 0, 0, -1, 0, 0, 3, -128, 0, 120, 0, -64, -128, -1, 11, 0}, (v16qi){32, 0, -128, 0, 107, 19, -128, 3, 0, 0, 25, 12, 6, 50, -1, -1}); show("paddb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_psubb128((v16qi){0, 0, 59, -1, -1, 0, 53, 0, 74, -83, 5, -1, 0, 2, -1, -1}, (v16qi){86, -28, 99, 32, 91, -128, 0, 0, -128, -1, 126, 100, 9, 4, 97, -1}); show("psubb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_paddsb128((v16qi){10, 33, -128, -1, 27, 0, -128, 28, -1, -128, -1, 100, 0, 0, 0, 35}, (v16qi){-1, 0, 14, -1, -128, 41, 0, -107, 0, 75, 18, 7, -1, -128, -28, -128}); show("paddsb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_paddusb128((v16qi){13, 63, -1, -128, 33, -1, -1, -1, -128, -103, -1, 0, 7, 0, 10, -94}, (v16qi){0, -18, 61, -1, -96, 5, -128, 3, 6, 13, -1, 8, 64, -89, 0, 0}); show("paddusb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_psubsb128((v16qi){22, -1, -1, 76, -1, -101, -128, 48, 0, -104, 0, 80, 25, 0, 47, 0}, (v16qi){110, 107, -128, -1, -111, -128, -1, -1, 0, -1, 0, 27, -96, 2, -4, 111}); show("psubsb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_psubusb128((v16qi){0, 0, -66, 0, 0, 0, -1, 14, 0, 8, -128, 4, -1, 5, -1, 86}, (v16qi){1, 0, -1, 7, 9, -128, -128, 0, 1, -128, 124, -1, 98, 0, 4, 108}); show("psubusb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pavgb128((v16qi){-128, -128, -1, -128, -1, 0, 3, -1, 3, -1, -128, -50, -128, -128, -128, 24}, (v16qi){0, -128, -128, -37, 7, 0, 100, 0, 71, -128, 75, 12, -1, -128, -10, 25}); show("pavgb128", &r, sizeof r); }
}
__attribute__((noinline)) static void part1(void) {
  { v16qi r = __builtin_ia32_pcmpeqb128((v16qi){96, 0, 117, -1, -20, 40, 0, -1, 20, 92, 4, 15, 0, 0, -1, 2}, (v16qi){0, -128, 0, 5, 1, -1, 0, 0, -23, 118, 9, -1, -1, -41, 5, -46}); show("pcmpeqb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pcmpgtb128((v16qi){2, 94, 57, 2, 52, 9, 2, -1, 61, 0, 100, 13, 32, 6, 30, -1}, (v16qi){0, 0, -128, -1, -128, -1, 116, 73, 23, -128, -128, 12, -128, 90, -107, -128}); show("pcmpgtb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pmaxub128((v16qi){104, 5, -1, -1, 10, 9, 11, -109, -1, -9, 3, -1, -109, 0, 126, 102}, (v16qi){5, 79, -128, -47, 0, -128, -128, 61, 0, 45, -128, -62, 51, 75, -1, -65}); show("pmaxub128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pminub128((v16qi){0, -128, -122, -1, 0, -128, 14, -128, 41, 14, 0, -95, 1, 0, -1, -1}, (v16qi){-94, -128, -128, 69, -97, 1, -13, 44, -128, -1, 68, 15, -1, 36, -128, -128}); show("pminub128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pmaxsb128((v16qi){0, 0, -128, -1, 39, -128, -128, 14, 110, -1, 36, 75, -128, 0, -1, 90}, (v16qi){0, -1, 85, -128, -128, 0, -1, 0, 117, 105, -128, -128, 13, -33, 0, 11}); show("pmaxsb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pminsb128((v16qi){-128, 0, 0, -1, -128, -1, 48, 14, -128, 15, 52, -128, -128, -128, -128, -1}, (v16qi){-128, -83, 8, -128, -128, -1, -128, 9, -79, 5, 13, 0, 11, -128, 0, -128}); show("pminsb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pshufb128((v16qi){64, 0, 1, 0, -1, 0, -75, -22, -106, -128, 0, 68, -128, -128, -62, -128}, (v16qi){-128, 110, -128, 18, 90, -128, -1, -97, -128, -1, 79, -128, -38, -1, 9, -11}); show("pshufb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_psignb128((v16qi){0, -1, 0, 2, 2, 0, 101, -1, 85, 6, 31, 36, 0, 43, 61, 34}, (v16qi){56, 47, 0, 3, 60, 0, 11, -128, 47, 77, 32, -128, -1, -128, -1, 11}); show("psignb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_punpckhbw128((v16qi){3, 48, 14, 12, 11, 28, 6, -1, 0, 2, 0, 11, 0, 89, 6, 80}, (v16qi){-128, 0, -128, 3, 39, 0, 22, -128, 0, -81, 0, -128, 89, 0, 14, -1}); show("punpckhbw128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_punpcklbw128((v16qi){0, 3, -1, 0, 0, -96, -1, 65, 125, -128, 22, 99, -117, -1, 10, 0}, (v16qi){85, -128, 0, 89, -128, 0, -1, 0, -1, 98, 29, 92, 4, 11, 123, -128}); show("punpcklbw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_paddw128((v8hi){-32768, -1, -1, 11, 9, -1, -32768, 21090}, (v8hi){-32768, 0, 16476, 9086, 12952, 0, 0, 0}); show("paddw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psubw128((v8hi){-32768, 0, 11673, 8, 27243, -32768, 0, 29661}, (v8hi){0, -32768, 20528, 7454, -1, -1, 0, -32768}); show("psubw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_paddsw128((v8hi){-32768, 27881, 0, 27604, 288, -1, -32768, 11406}, (v8hi){8, -32768, 20503, -32768, -24913, -32768, -32768, -1}); show("paddsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_paddusw128((v8hi){2, 0, 27790, 0, -32768, -1, -32768, 28925}, (v8hi){5914, 24570, 0, 0, 23235, -32768, 0, -32768}); show("paddusw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psubsw128((v8hi){0, 26225, -32768, -18704, 0, 0, 17835, -28638}, (v8hi){-32768, 3771, 0, -1, 3949, 27916, 32395, 0}); show("psubsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psubusw128((v8hi){2, 0, 13, -32768, 15, -32768, -32768, 21454}, (v8hi){0, 8342, -32768, 28827, 1, 8, -1, 9}); show("psubusw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmullw128((v8hi){11, -3358, -1, -32652, -13078, 0, -1, -1}, (v8hi){-32768, 5, 7088, 20467, 0, -1, 5, -1}); show("pmullw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmulhw128((v8hi){7425, -32768, 0, -1, 8, -32768, 0, 2235}, (v8hi){-1, -24046, 25949, 26106, 4, 0, -32768, -18633}); show("pmulhw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmulhuw128((v8hi){10, -1, 12035, 15, 9883, -1, -32768, 9909}, (v8hi){2, 0, 10, -32768, 2622, -1, 0, 28067}); show("pmulhuw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pavgw128((v8hi){15876, -32768, 0, 17566, -1, 9, -8909, 12891}, (v8hi){-2416, -32768, 22358, 0, 10, 3, 21413, -32768}); show("pavgw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pcmpeqw128((v8hi){26226, 3764, 9, -32768, -1, 0, 15, 0}, (v8hi){27358, 609, 9349, -1, -32768, 0, 9, 9}); show("pcmpeqw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pcmpgtw128((v8hi){-12226, 0, 0, 4, 15, -32768, 10, 32424}, (v8hi){26269, 915, -32768, 18194, 9, 4892, 24174, 0}); show("pcmpgtw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmaxsw128((v8hi){-1, 14, -1, 13899, 7065, -1, -21351, -1}, (v8hi){0, -24437, 0, 3, -1, -1, 32156, 14}); show("pmaxsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pminsw128((v8hi){2, 18518, 28576, -32768, 31353, 1708, 11, -1}, (v8hi){14247, 0, 26378, 29907, -32768, 11523, 30440, 0}); show("pminsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmaxuw128((v8hi){14, -32768, 0, 503, -32768, 0, 15, 4230}, (v8hi){15969, 14040, 22458, -32768, 8, -10514, 31801, 0}); show("pmaxuw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pminuw128((v8hi){4, 31664, -32768, -3151, 0, -32768, 0, -1}, (v8hi){-1, -1, 13433, -6679, 8, -1, 7889, -32768}); show("pminuw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_phaddw128((v8hi){0, -32768, -1, -1, -1, -1, -32768, 0}, (v8hi){-1, -1, -32768, 13, -32768, -32768, -1, -32768}); show("phaddw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_phsubw128((v8hi){15617, -32768, -32768, 26651, 0, 0, 0, -1}, (v8hi){0, 1, -32768, 0, 6, -200, 0, -32768}); show("phsubw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_phaddsw128((v8hi){193, 0, -32768, 6, 1164, -32768, -32768, 5}, (v8hi){-1, -1, 2910, 12, -25044, 6, 12, 0}); show("phaddsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_phsubsw128((v8hi){4, -32768, 30304, 0, 0, 13312, -1, -1}, (v8hi){-4211, -1, -1, 32601, -1, 32195, 7615, 0}); show("phsubsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psignw128((v8hi){-1, -15082, -32768, -1, 27792, 0, -1, 0}, (v8hi){-32768, 9189, 2, 21911, 8, 1, 10, -1}); show("psignw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmulhrsw128((v8hi){4, -1, 4, 4317, -1, -32768, 14, 0}, (v8hi){0, 20595, 9, -1, 6571, -32768, 0, 6680}); show("pmulhrsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_punpckhwd128((v8hi){0, 8156, 19539, -32768, -1, 0, 9663, 27469}, (v8hi){30076, -31705, 13213, 10, 0, 27825, -4991, 7}); show("punpckhwd128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_punpcklwd128((v8hi){-32768, -32768, 4, 17980, 0, -1305, 0, -32768}, (v8hi){-1, -1, 21835, 2543, 0, -3970, 19055, -16360}); show("punpcklwd128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psllw128((v8hi){4, -26361, 7, 29263, -27605, -27518, 6369, 9831}, (v8hi){-1, 11, 12, -32768, -32768, -32768, 25772, 2595}); show("psllw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psrlw128((v8hi){21194, 13, 0, 5370, 1, -1, 19882, 6981}, (v8hi){-32768, -1, -32768, 4, -1, 6666, -32768, -32651}); show("psrlw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psraw128((v8hi){990, 0, 0, 2852, 10070, -32768, 7183, 21754}, (v8hi){-32768, 26841, 4787, 0, 4, -1, -26748, -1}); show("psraw128", &r, sizeof r); }
  { v4si r = __builtin_ia32_paddd128((v4si){-916534906, 0, 1457724446, 739420082}, (v4si){425632633, -1348463996, -1, 8}); show("paddd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_psubd128((v4si){-2147483648, 0, -1, 11}, (v4si){-1, -1, 0, -270012794}); show("psubd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pcmpeqd128((v4si){0, -1, -2147483648, -2147483648}, (v4si){0, 15, 1800390636, -1}); show("pcmpeqd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pcmpgtd128((v4si){-1, 0, -1, 0}, (v4si){15, -748314978, 10, -1}); show("pcmpgtd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmulld128((v4si){0, 2100466604, -1, -1}, (v4si){720303155, -1, 4, 2131293727}); show("pmulld128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmaxsd128((v4si){-1, 1155727184, 0, 806695634}, (v4si){583000149, 3, -1, -2147483648}); show("pmaxsd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmaxud128((v4si){2122896622, 1783757539, 1679057573, 376554123}, (v4si){0, 0, 0, 0}); show("pmaxud128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pminsd128((v4si){14, -2147483648, 7, 5}, (v4si){0, 0, -1, 2118881924}); show("pminsd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pminud128((v4si){0, -1, 1612918868, -1}, (v4si){-1, 15, -2147483648, -1}); show("pminud128", &r, sizeof r); }
  { v4si r = __builtin_ia32_phaddd128((v4si){0, 603166978, 1250571185, -1}, (v4si){0, 0, 14, -2147483648}); show("phaddd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_phsubd128((v4si){-2147483648, 1919252946, -2078794127, -2147483648}, (v4si){733053883, -1, 0, -1}); show("phsubd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_psignd128((v4si){-1, 10, -1, 7}, (v4si){-2147483648, -1, 12, -2147483648}); show("psignd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_punpckhdq128((v4si){0, 1, -1, 0}, (v4si){520103447, 0, -2147483648, 772669861}); show("punpckhdq128", &r, sizeof r); }
  { v4si r = __builtin_ia32_punpckldq128((v4si){-2147483648, 0, 0, 1997234001}, (v4si){0, -1572346655, 0, -1}); show("punpckldq128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pslld128((v4si){5, 398864326, -1, 14}, (v4si){0, 283252673, -2147483648, -1}); show("pslld128", &r, sizeof r); }
  { v4si r = __builtin_ia32_psrld128((v4si){0, 0, 1831764328, 477130638}, (v4si){14, 0, 1886924727, 0}); show("psrld128", &r, sizeof r); }
  { v4si r = __builtin_ia32_psrad128((v4si){14, -2147483648, 8, 457589765}, (v4si){0, -1851167602, -2147483648, 13}); show("psrad128", &r, sizeof r); }
  { v2di r = __builtin_ia32_paddq128((v2di){1, -1}, (v2di){5, -1894432672614513455}); show("paddq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_psubq128((v2di){4684887921681048395, 195705650859557395}, (v2di){-0x7fffffffffffffffLL-1, 6693689006200141109}); show("psubq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pand128((v2di){4027653981129160798, -0x7fffffffffffffffLL-1}, (v2di){509189729145589358, -0x7fffffffffffffffLL-1}); show("pand128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pandn128((v2di){5, 0}, (v2di){3, 904437194345737959}); show("pandn128", &r, sizeof r); }
  { v2di r = __builtin_ia32_por128((v2di){-0x7fffffffffffffffLL-1, -1}, (v2di){1246222851975818199, 0}); show("por128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pxor128((v2di){0, 4350792932508342855}, (v2di){-1678161786394713044, 9102024091598809458}); show("pxor128", &r, sizeof r); }
  { v2di r = __builtin_ia32_punpckhqdq128((v2di){7268508380202442729, 5974699046958916260}, (v2di){-1697221361006339960, 3707636441240983745}); show("punpckhqdq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_punpcklqdq128((v2di){0, 2425332145081470149}, (v2di){336139011771419378, 6548417106765968938}); show("punpcklqdq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_psllq128((v2di){-0x7fffffffffffffffLL-1, -1}, (v2di){-2233621253295051078, -0x7fffffffffffffffLL-1}); show("psllq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_psrlq128((v2di){-0x7fffffffffffffffLL-1, -0x7fffffffffffffffLL-1}, (v2di){-0x7fffffffffffffffLL-1, -0x7fffffffffffffffLL-1}); show("psrlq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pcmpeqq((v2di){0, -4878310167962568750}, (v2di){8, 1734565095641092444}); show("pcmpeqq", &r, sizeof r); }
  { v2di r = __builtin_ia32_pcmpgtq((v2di){4, 15}, (v2di){3542289287293660576, 7077692643165419895}); show("pcmpgtq", &r, sizeof r); }
  { v16qi r = __builtin_ia32_packsswb128((v8hi){15008, 0, -1, 0, -14656, 3, -16052, 0}, (v8hi){32430, 0, 0, 24678, 22396, 22647, 0, 24264}); show("packsswb128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_packuswb128((v8hi){-22537, -19994, -32768, 952, 0, -32768, -1, 1}, (v8hi){0, 0, -1, 10573, 12713, 3, -32768, 642}); show("packuswb128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_packssdw128((v4si){0, 0, 387852003, 2067560383}, (v4si){1645023078, -1848476954, 0, 2}); show("packssdw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_packusdw128((v4si){1164325542, 0, 795604861, 1424176014}, (v4si){2, -1027367498, 1392885211, 13}); show("packusdw128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmaddwd128((v8hi){-1, 17230, 6, -1, 28727, -1, -1, 30247}, (v8hi){27907, 4, 3, -32768, 15858, -1, -1, -32768}); show("pmaddwd128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmuludq128((v4si){13, -1, -1, -923158434}, (v4si){10, 0, -905926539, -1}); show("pmuludq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmuldq128((v4si){1105183654, -2147483648, -1, -2147483648}, (v4si){-1, 0, 6, 13}); show("pmuldq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_psadbw128((v16qi){115, -128, 117, 115, 56, 0, 80, 3, -1, 7, 0, 86, 115, 3, 7, 15}, (v16qi){2, 105, 47, 61, 12, -128, 91, 66, 122, -128, 34, 29, -1, -128, 28, 0}); show("psadbw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmaddubsw128((v16qi){-1, -22, 1, 123, -1, 0, -128, -1, 0, -128, -1, 14, 0, 32, -128, 65}, (v16qi){-128, 0, 83, 0, 0, 7, -1, 122, 52, 3, -1, 12, 0, 55, -1, -99}); show("pmaddubsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psllwi128((v8hi){7, 5, 6, 0, 22165, 0, -32768, 6685}, 1073807875); show("psllwi128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psrlwi128((v8hi){3, 0, 16761, 0, -8184, -32768, -32768, 17854}, 5); show("psrlwi128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_psrawi128((v8hi){5621, 2, 23301, 1265, 2899, 9739, 5, 7}, 7); show("psrawi128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pslldi128((v4si){1, 697758876, 11, 0}, 7); show("pslldi128", &r, sizeof r); }
  { v4si r = __builtin_ia32_psrldi128((v4si){1077520470, -2147483648, 110059076, -1}, 7); show("psrldi128", &r, sizeof r); }
  { v4si r = __builtin_ia32_psradi128((v4si){3, -1, 140955606, -1}, 12345); show("psradi128", &r, sizeof r); }
  { v2di r = __builtin_ia32_psllqi128((v2di){0, 1274746235193594213}, 1073807875); show("psllqi128", &r, sizeof r); }
  { v2di r = __builtin_ia32_psrlqi128((v2di){5847255230131377624, -0x7fffffffffffffffLL-1}, 7); show("psrlqi128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pabsb128((v16qi){7, -128, 0, 58, 3, 14, 20, 0, 0, -1, 11, 9, 0, 30, 80, 3}); show("pabsb128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pabsw128((v8hi){0, 0, 8, 0, -1, 0, 7, 0}); show("pabsw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_phminposuw128((v8hi){11, 0, -4331, 6877, 30227, -32768, 0, 0}); show("phminposuw128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pabsd128((v4si){0, -2147483648, 0, 0}); show("pabsd128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmovsxbw128((v16qi){4, -1, 14, -1, -128, 0, 0, 2, 10, 13, 0, 86, 114, 40, 0, 0}); show("pmovsxbw128", &r, sizeof r); }
  { v8hi r = __builtin_ia32_pmovzxbw128((v16qi){-128, 15, 0, 0, 87, 25, 101, 94, 94, -1, -1, -128, 14, 0, -33, -128}); show("pmovzxbw128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmovsxbd128((v16qi){-1, 0, 3, 0, 0, -1, -105, -73, -128, -55, -128, 3, 0, 0, -1, 4}); show("pmovsxbd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmovzxbd128((v16qi){93, -128, 85, -128, 101, -128, -128, 92, -128, 0, -1, 19, -1, 3, -128, 29}); show("pmovzxbd128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmovsxbq128((v16qi){-125, 0, 0, 8, 66, 77, 0, 0, 3, -128, 13, 113, 0, -1, -128, 0}); show("pmovsxbq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmovzxbq128((v16qi){127, 6, 4, -1, -128, 8, -1, -1, -1, -128, 18, 0, -1, -1, 0, 50}); show("pmovzxbq128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmovsxwd128((v8hi){-32768, 0, 0, -1, 9, 0, 0, 0}); show("pmovsxwd128", &r, sizeof r); }
  { v4si r = __builtin_ia32_pmovzxwd128((v8hi){12, 18724, 26249, 0, 9360, -6716, -1, 4}); show("pmovzxwd128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmovsxwq128((v8hi){0, 12, -23648, -32768, 12, -1, 0, 4}); show("pmovsxwq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmovzxwq128((v8hi){26917, -3979, 4962, 26397, 20389, 0, -1888, -32768}); show("pmovzxwq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmovsxdq128((v4si){2090662835, 1864161405, 0, 0}); show("pmovsxdq128", &r, sizeof r); }
  { v2di r = __builtin_ia32_pmovzxdq128((v4si){1522312882, 15, 180616453, 0}); show("pmovzxdq128", &r, sizeof r); }
  { int r = __builtin_ia32_ptestz128((v2di){-1, 9}, (v2di){-1084839020172144706, -1}); show("ptestz128", &r, sizeof r); }
  { int r = __builtin_ia32_ptestc128((v2di){8230128960610574538, 8302830458089242333}, (v2di){0, -0x7fffffffffffffffLL-1}); show("ptestc128", &r, sizeof r); }
  { int r = __builtin_ia32_ptestnzc128((v2di){-0x7fffffffffffffffLL-1, -1}, (v2di){0, -9013910478742897123}); show("ptestnzc128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpistri128((v16qi){-128, 0, 0, 0, 0, 90, 0, -1, -128, -1, 34, -128, -128, 0, -128, -128}, (v16qi){125, 125, 38, 14, 0, -128, -1, -128, 0, 0, 114, 0, 0, 12, -128, -128}, 2); show("pcmpistri128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pcmpistrm128((v16qi){13, 0, 121, 0, -128, 94, -1, -128, 8, 22, -1, 0, -128, 0, 0, 8}, (v16qi){21, 109, 64, -128, 77, -128, 123, -1, -50, 0, -128, 14, 41, 40, -1, 14}, 2); show("pcmpistrm128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpistria128((v16qi){-128, 84, 94, -1, 15, 73, 0, 1, -128, 0, 0, 0, 22, 4, 0, -1}, (v16qi){2, 0, 96, 10, 12, 0, -1, 4, -27, 0, 68, 73, -25, 1, -128, -1}, 3); show("pcmpistria128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpistric128((v16qi){-2, -1, 11, 6, -34, -1, -1, 11, 5, 69, 40, -106, -128, -1, 105, -1}, (v16qi){35, 13, -1, 6, 97, -7, 126, 4, 50, -58, -1, -128, 119, 2, 110, 65}, 0); show("pcmpistric128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpistrio128((v16qi){0, 0, -128, 10, 0, 65, -1, 66, 61, -1, 25, 4, 0, -85, -1, 17}, (v16qi){3, -1, 7, -1, 7, -1, -1, 0, -128, -4, -54, 102, 0, 0, 0, -1}, 3); show("pcmpistrio128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpistris128((v16qi){45, 92, 0, -33, 29, 28, 10, -128, 0, -128, 0, -128, -128, 11, -128, 75}, (v16qi){-128, -1, 85, 4, 0, -128, -128, 8, 0, -1, 93, 13, 7, 0, 26, 0}, 2); show("pcmpistris128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpistriz128((v16qi){-94, 0, -1, 0, 123, 87, 0, 1, -1, 2, -1, 2, 124, 5, 118, 4}, (v16qi){-1, 12, 1, -128, -3, -1, 11, 5, -128, -73, -128, 37, 109, -128, -31, 0}, 0); show("pcmpistriz128", &r, sizeof r); }
  { int r = __builtin_ia32_pcmpestri128((v16qi){58, -1, 46, -1, -1, 42, -128, 12, 0, 122, -1, 76, -1, 122, 1, -1}, 1, (v16qi){59, -79, 2, -128, 0, 0, -128, 5, 69, 5, -128, 70, 11, 0, 10, 35}, 7, 1); show("pcmpestri128", &r, sizeof r); }
  { v16qi r = __builtin_ia32_pcmpestrm128((v16qi){15, 51, 0, -1, 0, 13, -48, 14, -82, 69, 0, 2, 82, 78, 13, 70}, 12345, (v16qi){78, 0, -128, -128, -1, -128, 13, 57, -46, 20, -128, -70, -128, 2, 0, 68}, 5, 2); show("pcmpestrm128", &r, sizeof r); }
  { v8qi r = __builtin_ia32_paddb((v8qi){-128, 5, 16, -97, 0, 0, 11, -128}, (v8qi){-128, -19, 3, 0, -128, -1, -1, 103}); show("paddb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_psubb((v8qi){3, -128, 11, 101, 15, -128, 0, 11}, (v8qi){2, 0, -128, 19, 124, 0, -128, 1}); show("psubb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_paddsb((v8qi){70, -128, 3, 0, 101, -128, 0, 0}, (v8qi){0, -1, -1, 108, 22, -1, 99, 92}); show("paddsb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_paddusb((v8qi){-128, -128, 124, 119, 0, -1, 12, 93}, (v8qi){0, -1, 0, 88, 0, -128, 114, 1}); show("paddusb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_psubsb((v8qi){1, 125, 117, 0, 14, 1, 0, 99}, (v8qi){0, 0, 68, -128, 0, -128, -1, -1}); show("psubsb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_psubusb((v8qi){-1, -128, -128, -128, -126, -1, 0, 62}, (v8qi){24, 0, 93, 0, 0, 11, 3, 0}); show("psubusb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_pavgb((v8qi){0, 0, -50, 1, 11, -1, -1, -128}, (v8qi){-1, 13, 3, -1, -128, -128, 7, 118}); show("pavgb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_pcmpeqb((v8qi){-128, -128, 21, 34, -1, -1, 12, 0}, (v8qi){-61, 0, -1, -1, 2, -128, 11, 66}); show("pcmpeqb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_pcmpgtb((v8qi){-1, 32, 80, -112, -1, 78, -128, 0}, (v8qi){-1, -1, -128, 8, -93, -1, 87, -128}); show("pcmpgtb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_pmaxub((v8qi){4, -128, -128, -1, -128, -128, -128, 0}, (v8qi){0, -1, 0, 24, 0, -121, -1, 87}); show("pmaxub", &r, sizeof r); }
  { v8qi r = __builtin_ia32_pminub((v8qi){-128, 10, -1, -1, -128, -128, 119, 61}, (v8qi){71, 14, -1, 9, 102, 69, -128, 7}); show("pminub", &r, sizeof r); }
  { v8qi r = __builtin_ia32_pshufb((v8qi){13, 91, 12, 4, -1, -1, 56, -1}, (v8qi){0, 103, 0, -128, 7, 0, -110, -61}); show("pshufb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_psignb((v8qi){0, -1, -1, 44, -128, 0, 76, 0}, (v8qi){-128, 95, 0, 10, -1, -1, -128, 0}); show("psignb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_punpckhbw((v8qi){-98, 0, 90, 0, 15, -1, 5, 124}, (v8qi){-1, -1, -66, 29, -1, 0, 125, -91}); show("punpckhbw", &r, sizeof r); }
  { v8qi r = __builtin_ia32_punpcklbw((v8qi){-1, 51, 6, -1, 15, -1, -1, -128}, (v8qi){-128, -1, 25, -128, 0, 13, -1, 0}); show("punpcklbw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_paddw((v4hi){-1, 3, -27724, -32768}, (v4hi){5, -32768, -32768, -13175}); show("paddw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psubw((v4hi){-32768, 23816, 7, -23970}, (v4hi){0, 0, 22976, 29830}); show("psubw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_paddsw((v4hi){0, 0, -32768, -32768}, (v4hi){9294, -1, -1, 8}); show("paddsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_paddusw((v4hi){-32768, 17742, -4170, 0}, (v4hi){1, -1, -32768, -19612}); show("paddusw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psubsw((v4hi){-32768, -16325, 29075, -12428}, (v4hi){14, 29436, -32768, 15}); show("psubsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psubusw((v4hi){27326, -1, 0, 4}, (v4hi){17786, 28165, 15878, 28609}); show("psubusw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pmullw((v4hi){-14523, 0, 0, -32768}, (v4hi){10459, 13171, 10607, -1}); show("pmullw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pmulhw((v4hi){-1, -1, -24519, 11162}, (v4hi){0, -32768, 22917, 1}); show("pmulhw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pmulhuw((v4hi){0, 6, 0, -1}, (v4hi){-24740, -1, -1, 12945}); show("pmulhuw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pavgw((v4hi){0, 16749, -1, 15}, (v4hi){-32768, -23819, 12857, 13440}); show("pavgw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pcmpeqw((v4hi){-1, -32768, -32768, 14}, (v4hi){-23576, 27089, -1, 28713}); show("pcmpeqw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pcmpgtw((v4hi){-1, 13471, 0, 2916}, (v4hi){-1, 0, -1, 12751}); show("pcmpgtw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pmaxsw((v4hi){4510, -1, -1, 0}, (v4hi){-1, 6, -1, -32768}); show("pmaxsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pminsw((v4hi){-32043, 0, 25640, 12}, (v4hi){-1, 0, 5662, 3027}); show("pminsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_phaddw((v4hi){0, 11844, -1, 14705}, (v4hi){0, 11, 14604, 6092}); show("phaddw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_phsubw((v4hi){-1, 14, -32768, -1}, (v4hi){18409, 0, 0, 8}); show("phsubw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_phaddsw((v4hi){9, 0, 0, -1}, (v4hi){18766, 0, -1, 0}); show("phaddsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_phsubsw((v4hi){-941, -32768, -32768, 0}, (v4hi){-1, 0, 19597, -1}); show("phsubsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psignw((v4hi){3, 0, 0, -1}, (v4hi){0, -32768, 0, 15}); show("psignw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pmulhrsw((v4hi){26093, 0, 18926, 27127}, (v4hi){24615, 4, 6, 7}); show("pmulhrsw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_punpckhwd((v4hi){0, 5, 0, 7282}, (v4hi){-1, 17233, 10, 8}); show("punpckhwd", &r, sizeof r); }
  { v4hi r = __builtin_ia32_punpcklwd((v4hi){9000, -23729, 6, -1}, (v4hi){-32768, 0, -32768, 8591}); show("punpcklwd", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psllw((v4hi){16345, -32768, 3231, 8090}, (v4hi){17152, -1, 7, 0}); show("psllw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psrlw((v4hi){-32768, -1146, -18938, -1}, (v4hi){16814, -3037, -1, -32768}); show("psrlw", &r, sizeof r); }
  { v4hi r = __builtin_ia32_psraw((v4hi){-15408, -1, 12, -1}, (v4hi){-32768, 0, 0, 14693}); show("psraw", &r, sizeof r); }
  { v2si r = __builtin_ia32_paddd((v2si){1447474519, 0}, (v2si){0, -2147483648}); show("paddd", &r, sizeof r); }
  { v2si r = __builtin_ia32_psubd((v2si){0, -1}, (v2si){12, 1293442756}); show("psubd", &r, sizeof r); }
  { v2si r = __builtin_ia32_pcmpeqd((v2si){805530626, 0}, (v2si){0, 0}); show("pcmpeqd", &r, sizeof r); }
  { v2si r = __builtin_ia32_pcmpgtd((v2si){0, 188282864}, (v2si){-1, 10}); show("pcmpgtd", &r, sizeof r); }
  { v2si r = __builtin_ia32_phaddd((v2si){-1, -2147483648}, (v2si){-1, 445002210}); show("phaddd", &r, sizeof r); }
  { v2si r = __builtin_ia32_phsubd((v2si){0, 9}, (v2si){6, -1}); show("phsubd", &r, sizeof r); }
  { v2si r = __builtin_ia32_psignd((v2si){-2147483648, -1}, (v2si){0, 0}); show("psignd", &r, sizeof r); }
  { v2si r = __builtin_ia32_punpckhdq((v2si){-1, -2147483648}, (v2si){1722347522, -1}); show("punpckhdq", &r, sizeof r); }
  { v2si r = __builtin_ia32_punpckldq((v2si){571524711, 0}, (v2si){-2147483648, -2147483648}); show("punpckldq", &r, sizeof r); }
  { v2si r = __builtin_ia32_pand((v2si){924274196, 496776365}, (v2si){101094073, -1}); show("pand", &r, sizeof r); }
  { v2si r = __builtin_ia32_pandn((v2si){0, 1880489634}, (v2si){0, -2147483648}); show("pandn", &r, sizeof r); }
  { v2si r = __builtin_ia32_por((v2si){-1, -2147483648}, (v2si){12, 0}); show("por", &r, sizeof r); }
  { v2si r = __builtin_ia32_pxor((v2si){902657229, 11}, (v2si){-2147483648, 0}); show("pxor", &r, sizeof r); }
  { v8qi r = __builtin_ia32_packsswb((v4hi){10, -32768, -15935, 0}, (v4hi){2193, -32768, 6, -32768}); show("packsswb", &r, sizeof r); }
  { v8qi r = __builtin_ia32_packuswb((v4hi){0, -1, 29419, -32768}, (v4hi){1006, -1, -21393, 0}); show("packuswb", &r, sizeof r); }
  { v4hi r = __builtin_ia32_packssdw((v2si){0, -1}, (v2si){832052416, 12}); show("packssdw", &r, sizeof r); }
  { v2si r = __builtin_ia32_pmaddwd((v4hi){0, 25738, 0, -1}, (v4hi){-32768, -32768, 13793, 0}); show("pmaddwd", &r, sizeof r); }
  { int r = __builtin_ia32_pmovmskb((v8qi){15, -128, -1, 104, 8, -9, 83, -128}); show("pmovmskb", &r, sizeof r); }
  { v4hi r = __builtin_ia32_pshufw((v4hi){8, -10289, 18365, -32768}, 1); show("pshufw", &r, sizeof r); }
}
__attribute__((noinline)) static void part2(void) {
  { unsigned char r = __builtin_ia32_addcarryx_u32(1, 1, 1, (unsigned *)out); show("addcarryx_u32", &r, sizeof r); show("out", out, 64); }
  { unsigned char r = __builtin_ia32_addcarryx_u64(100, 12345678901LL, 1LL, (unsigned long long *)out); show("addcarryx_u64", &r, sizeof r); show("out", out, 64); }
  { unsigned char r = __builtin_ia32_sbb_u32(1, 1, 1073807875, (unsigned *)out); show("sbb_u32", &r, sizeof r); show("out", out, 64); }
  { unsigned char r = __builtin_ia32_sbb_u64(100, 1LL, 1LL, (unsigned long long *)out); show("sbb_u64", &r, sizeof r); show("out", out, 64); }
}
__attribute__((noinline)) static void part3(void) {
  { unsigned r = __builtin_ia32_bextr_u32(5, 1073807875); show("bextr_u32", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_bextr_u64(1LL, 12345678901LL); show("bextr_u64", &r, sizeof r); }
  { unsigned short r = __builtin_ia32_tzcnt_u16(5); show("tzcnt_u16", &r, sizeof r); }
  { unsigned r = __builtin_ia32_tzcnt_u32(1); show("tzcnt_u32", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_tzcnt_u64(1LL); show("tzcnt_u64", &r, sizeof r); }
}
__attribute__((noinline)) static void part4(void) {
  { unsigned r = __builtin_ia32_bzhi_si(1, 5); show("bzhi_si", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_bzhi_di(1LL, 5LL); show("bzhi_di", &r, sizeof r); }
  { unsigned r = __builtin_ia32_pdep_si(7, 12345); show("pdep_si", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_pdep_di(5LL, 1LL); show("pdep_di", &r, sizeof r); }
  { unsigned r = __builtin_ia32_pext_si(1073807875, 7); show("pext_si", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_pext_di(5LL, 1LL); show("pext_di", &r, sizeof r); }
}
__attribute__((noinline)) static void part5(void) {
  { unsigned short r = __builtin_ia32_lzcnt_u16(31000); show("lzcnt_u16", &r, sizeof r); }
  { unsigned r = __builtin_ia32_lzcnt_u32(1073807875); show("lzcnt_u32", &r, sizeof r); }
  { unsigned long long r = __builtin_ia32_lzcnt_u64(5LL); show("lzcnt_u64", &r, sizeof r); }
}
__attribute__((noinline)) static void part6(void) {
  { v2di r = __builtin_ia32_pclmulqdq128((v2di){0, 0}, (v2di){5767352633753737701, -1}, 3); show("pclmulqdq128", &r, sizeof r); }
}
__attribute__((noinline)) static void part7(void) {
  { v4si r = __builtin_ia32_sha1msg1((v4si){0, 7, -1, -1759882174}, (v4si){-1, 3, 5, 1220741089}); show("sha1msg1", &r, sizeof r); }
  { v4si r = __builtin_ia32_sha1msg2((v4si){1703960054, -2147483648, 1531364735, -2147483648}, (v4si){1151300610, 0, -1, -2147483648}); show("sha1msg2", &r, sizeof r); }
  { v4si r = __builtin_ia32_sha1nexte((v4si){1756762108, -2147483648, 15, -2147483648}, (v4si){0, -1, 733751758, 2}); show("sha1nexte", &r, sizeof r); }
  { v4si r = __builtin_ia32_sha1rnds4((v4si){264719001, 1967443647, 0, -1}, (v4si){486346177, -1, 0, 278389880}, 3); show("sha1rnds4", &r, sizeof r); }
}
__attribute__((noinline)) static void part8(void) {
  { v4si r = __builtin_ia32_sha256msg1((v4si){0, -1, 0, 12}, (v4si){0, 0, 0, -1191711358}); show("sha256msg1", &r, sizeof r); }
  { v4si r = __builtin_ia32_sha256msg2((v4si){-1, 0, -2147483648, 0}, (v4si){10, -36643116, 0, 1525832721}); show("sha256msg2", &r, sizeof r); }
  { v4si r = __builtin_ia32_sha256rnds2((v4si){-2147483648, 1455353326, 0, -2147483648}, (v4si){0, 0, 805406470, 254097}, (v4si){0, -1689955257, 2142318532, 13}); show("sha256rnds2", &r, sizeof r); }
  { v8sf r = __builtin_ia32_addps256((v8sf){-0.0, -0.0, -0.0, 1e9, 0.75, -0.0, -0.0, 1e9}, (v8sf){3, 0.75, 3, 1e9, 0.75, 3, 100.5, 0.75}); show("addps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_subps256((v8sf){7, -0.0, 7, 1e9, 7, 0.75, 100.5, 1.5}, (v8sf){7, -0.0, 0.75, 100.5, 3, 7, -0.0, 0.75}); show("subps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_mulps256((v8sf){0.75, 100.5, 1e9, 3, 0.75, 0.75, 100.5, -0.0}, (v8sf){1.5, 7, 0.75, -2.25, -0.0, -2.25, 3, -2.25}); show("mulps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_divps256((v8sf){-0.0, 1e9, 100.5, 3, -0.0, -0.0, 100.5, 1.5}, (v8sf){-2.25, 1.5, 1.5, 0.75, -0.0, -2.25, 7, 3}); show("divps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_minps256((v8sf){3, 1e9, 100.5, 1e9, 1.5, -0.0, -0.0, -2.25}, (v8sf){7, 100.5, -0.0, -2.25, 3, 100.5, -0.0, -0.0}); show("minps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_maxps256((v8sf){-0.0, -2.25, 3, 1.5, -2.25, 7, 100.5, 0.75}, (v8sf){7, 100.5, -0.0, 3, 0.75, -0.0, 0.75, -2.25}); show("maxps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_andps256((v8sf){0.75, 1.5, 3, 100.5, 1e9, 0.75, 7, 1e9}, (v8sf){0.75, 1.5, 100.5, -2.25, 1.5, 100.5, 0.75, 1.5}); show("andps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_andnps256((v8sf){1.5, 0.75, 0.75, -0.0, -0.0, -2.25, 0.75, 7}, (v8sf){0.75, -0.0, 100.5, 0.75, 0.75, 1e9, 0.75, 1e9}); show("andnps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_orps256((v8sf){7, 0.75, 0.75, -0.0, 7, 0.75, 100.5, 3}, (v8sf){7, 100.5, -2.25, 100.5, 1e9, -2.25, -2.25, -0.0}); show("orps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_xorps256((v8sf){-2.25, 0.75, 100.5, 100.5, 7, 1.5, -2.25, -2.25}, (v8sf){0.75, 7, -0.0, 100.5, 1.5, 0.75, -0.0, -2.25}); show("xorps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_unpckhps256((v8sf){100.5, 100.5, 100.5, 0.75, 1e9, 1e9, 1.5, 100.5}, (v8sf){-0.0, 100.5, -2.25, 100.5, 1.5, 100.5, 7, 100.5}); show("unpckhps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_unpcklps256((v8sf){100.5, 1e9, -0.0, 0.75, -2.25, -0.0, -2.25, 3}, (v8sf){7, 1.5, 1.5, -0.0, 0.75, 7, -2.25, 0.75}); show("unpcklps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_addsubps256((v8sf){3, -2.25, 0.75, 1e9, 1.5, 3, 1.5, 3}, (v8sf){1.5, 3, 0.75, 7, 0.75, 0.75, 7, 1e9}); show("addsubps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_haddps256((v8sf){-0.0, 1.5, 3, 100.5, -0.0, 1e9, 1.5, 100.5}, (v8sf){7, 0.75, 1e9, 0.75, 100.5, 1.5, 1e9, 0.75}); show("haddps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_hsubps256((v8sf){1.5, 100.5, 1e9, 7, 100.5, 1.5, 1e9, 1.5}, (v8sf){-2.25, 1e9, -2.25, -2.25, 7, 100.5, 3, -0.0}); show("hsubps256", &r, sizeof r); }
  { v4df r = __builtin_ia32_addpd256((v4df){1e9, -2.25, 1e9, 1e9}, (v4df){-0.0, 100.5, 1e9, 3}); show("addpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_subpd256((v4df){7, -2.25, 7, -2.25}, (v4df){100.5, 0.75, 7, 3}); show("subpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_mulpd256((v4df){3, 3, 3, 3}, (v4df){100.5, 1.5, 7, -0.0}); show("mulpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_divpd256((v4df){-0.0, 1.5, 1.5, 7}, (v4df){-0.0, 7, -0.0, 0.75}); show("divpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_minpd256((v4df){1e9, 1e9, 1e9, -0.0}, (v4df){7, 1.5, -2.25, 1e9}); show("minpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_maxpd256((v4df){100.5, 0.75, 1.5, 1e9}, (v4df){0.75, 3, -0.0, 100.5}); show("maxpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_andpd256((v4df){-2.25, 100.5, 1.5, 100.5}, (v4df){100.5, 7, -2.25, 100.5}); show("andpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_andnpd256((v4df){100.5, 100.5, -0.0, 0.75}, (v4df){0.75, 1.5, -2.25, 1e9}); show("andnpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_orpd256((v4df){100.5, 3, -2.25, 1.5}, (v4df){100.5, 3, 7, -0.0}); show("orpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_xorpd256((v4df){100.5, -0.0, 1.5, -2.25}, (v4df){-0.0, 100.5, -2.25, 7}); show("xorpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_unpckhpd256((v4df){-0.0, 1.5, 100.5, 7}, (v4df){1.5, -0.0, -0.0, 1.5}); show("unpckhpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_unpcklpd256((v4df){100.5, 1.5, 1.5, 3}, (v4df){1e9, -2.25, 100.5, -2.25}); show("unpcklpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_addsubpd256((v4df){-0.0, 100.5, -2.25, 0.75}, (v4df){-2.25, 1e9, 1e9, 3}); show("addsubpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_haddpd256((v4df){0.75, -0.0, 100.5, 1e9}, (v4df){-0.0, 7, 3, -2.25}); show("haddpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_hsubpd256((v4df){1.5, 1.5, 0.75, 1e9}, (v4df){100.5, 0.75, 7, 7}); show("hsubpd256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_sqrtps256((v8sf){-0.0, 7, 3, 1.5, -2.25, 0.75, 0.75, -0.0}); show("sqrtps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_rsqrtps256((v8sf){1e9, 0.75, 1.5, 1.5, 100.5, 100.5, 1.5, 1.5}); show("rsqrtps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_rcpps256((v8sf){7, -0.0, 3, 3, -2.25, 1e9, 3, -2.25}); show("rcpps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_movshdup256((v8sf){3, -2.25, 3, 3, -2.25, 1e9, -2.25, 100.5}); show("movshdup256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_movsldup256((v8sf){7, 100.5, 1e9, 0.75, 7, 1e9, 0.75, 100.5}); show("movsldup256", &r, sizeof r); }
  { v4df r = __builtin_ia32_sqrtpd256((v4df){7, 1e9, 0.75, -2.25}); show("sqrtpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_movddup256((v4df){-2.25, 1e9, 1e9, -2.25}); show("movddup256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_cmpps256((v8sf){-2.25, 3, 100.5, 0.75, -2.25, 7, 1e9, 1e9}, (v8sf){7, 0.75, 7, 1e9, 0.75, 1e9, -0.0, -2.25}, 1); show("cmpps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_shufps256((v8sf){100.5, 100.5, 3, 3, 3, 1e9, 7, 1e9}, (v8sf){7, 0.75, 3, 3, 100.5, 100.5, -2.25, -2.25}, 2); show("shufps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_blendps256((v8sf){-2.25, 1e9, 0.75, 1e9, 1e9, 1.5, 7, -2.25}, (v8sf){1.5, 7, 3, 1.5, 0.75, 3, 100.5, 7}, 2); show("blendps256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_dpps256((v8sf){3, 100.5, 3, -0.0, 3, 1.5, 3, 100.5}, (v8sf){1.5, 1.5, -0.0, 1.5, -2.25, 1.5, 7, 7}, 3); show("dpps256", &r, sizeof r); }
  { v4df r = __builtin_ia32_cmppd256((v4df){100.5, 1.5, 1e9, 0.75}, (v4df){1.5, 0.75, 1e9, 100.5}, 2); show("cmppd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_shufpd256((v4df){1e9, 1.5, -0.0, 100.5}, (v4df){100.5, 1.5, -2.25, -2.25}, 3); show("shufpd256", &r, sizeof r); }
  { v4df r = __builtin_ia32_blendpd256((v4df){1.5, 7, -2.25, 1e9}, (v4df){-2.25, -2.25, -0.0, 1.5}, 3); show("blendpd256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_roundps256((v8sf){-2.25, 3, 7, 3, -2.25, 100.5, 1.5, 7}, 1); show("roundps256", &r, sizeof r); }
  { v4df r = __builtin_ia32_roundpd256((v4df){1.5, -2.25, 0.75, 3}, 1); show("roundpd256", &r, sizeof r); }
  { int r = __builtin_ia32_movmskps256((v8sf){0.75, 100.5, 100.5, 7, 1.5, 100.5, 7, 0.75}); show("movmskps256", &r, sizeof r); }
  { int r = __builtin_ia32_movmskpd256((v4df){1e9, 3, -0.0, 1.5}); show("movmskpd256", &r, sizeof r); }
  { int r = __builtin_ia32_pmovmskb256((v32qi){-1, 0, 3, 0, -1, -18, 1, -118, 0, 78, -128, -128, 3, 10, 58, -128, 13, -1, -128, -128, 8, -128, -54, 0, -88, 41, -1, -47, 33, -1, 5, 8}); show("pmovmskb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_paddsb256((v32qi){0, 0, 0, -1, -128, 116, -128, 0, -1, -121, 9, 19, 43, -1, 3, 0, -1, -128, 2, 0, 0, -1, 121, -1, 0, 0, 22, -105, -128, -112, 98, -128}, (v32qi){0, -128, 0, 0, 0, 0, 26, 50, 100, -1, 0, -1, 0, 0, -1, 0, 8, -1, 9, 15, -128, 49, -128, 5, 12, -1, -102, 16, -1, -128, -128, -128}); show("paddsb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_paddusb256((v32qi){107, 0, -128, 0, 0, -128, -128, -1, 0, 70, 120, 0, -74, 30, 63, -1, 32, -23, 20, -128, 7, -1, 0, -128, 1, 0, 81, -128, -1, 60, -128, 88}, (v32qi){-1, 6, 0, 115, 64, 111, 7, 48, -1, -1, 24, 127, 57, 0, -1, 8, 25, -128, -128, 13, 0, 22, 3, -104, 13, -1, -128, 15, -128, 0, 2, -128}); show("paddusb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_psubsb256((v32qi){67, 101, -113, -128, -128, 14, 45, 4, -128, 102, -108, -112, -1, -128, -93, -128, 1, 8, -1, 0, 1, -128, -1, 5, 0, 3, -128, 0, -1, 87, 96, -82}, (v32qi){8, 0, -1, -1, 8, 72, -1, 41, -128, 60, -1, -1, -128, -1, 115, 0, 31, 99, 0, -10, -1, 86, 11, -128, -128, 112, 73, 42, -26, 0, 55, -128}); show("psubsb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_psubusb256((v32qi){14, 1, -128, -1, 0, -1, -1, 91, -1, 93, -61, 0, 78, 13, -128, 0, 66, 89, -87, 0, -1, -14, -84, 65, -1, -1, 14, 0, -128, 96, 6, -128}, (v32qi){-1, -1, 17, -81, 85, 0, 0, -128, -125, -128, -1, 5, -38, 108, 0, -1, -128, -128, -128, -128, 63, -128, 121, 73, -128, 66, 15, 118, 45, 0, 85, 1}); show("psubusb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pavgb256((v32qi){109, -128, -1, -128, -1, -128, -1, -128, 0, 127, 37, -52, 52, -37, 83, -1, -1, -1, 13, 121, -128, 0, 0, 2, 3, 1, -1, 5, -128, 0, -7, 14}, (v32qi){23, 12, 116, 31, 0, 12, 0, -128, -1, 13, 14, 29, 1, -128, 32, 0, 3, -1, -1, 109, 13, 9, -128, -1, 1, -128, -128, -90, 106, -114, -128, 104}); show("pavgb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pmaxub256((v32qi){8, 102, 55, 0, -118, -1, -1, -79, -128, 0, 0, -128, 70, 0, -128, -127, 0, -128, 55, -1, -34, -1, -1, -128, 0, 0, 0, 9, -1, -128, 71, 66}, (v32qi){15, 86, -128, -1, 0, 69, 125, -128, -41, -31, 0, -128, 0, -1, 23, 0, 113, 5, -128, 0, 2, 59, -1, -128, 125, -1, -1, -1, 0, -65, 5, 69}); show("pmaxub256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pminub256((v32qi){52, 52, 0, 8, 85, -128, 59, 28, -128, 0, -128, 23, 90, 16, -128, -113, -61, 6, 0, -1, -42, 0, -128, 103, 0, 7, 0, 5, 64, 88, -128, -1}, (v32qi){8, 85, 43, 3, -99, 9, 13, 45, -1, -128, 3, -48, -128, 1, -1, -114, 2, 11, 26, 9, 0, -128, 0, 0, -1, -128, -1, -1, 4, -1, 1, -128}); show("pminub256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pmaxsb256((v32qi){-1, 12, -128, -128, -128, -1, 13, -78, 81, -1, 124, 89, 32, -128, 52, -1, 0, 8, -82, -1, 9, 0, 0, -128, -26, 10, 109, 0, 72, -1, 20, 57}, (v32qi){113, 11, -64, -128, 4, 0, 0, 0, 0, -106, 0, -58, 14, -1, -128, -1, 36, -94, 0, -128, 15, 63, 55, -1, 87, 8, -20, -128, -1, -128, -1, 20}); show("pmaxsb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pminsb256((v32qi){46, 0, -1, 0, 86, 61, 0, -128, -128, 124, 0, 8, 27, -128, 0, -128, -128, -128, -12, -124, 0, 5, 7, 0, 0, 118, -1, 1, -128, 5, -1, -128}, (v32qi){2, 0, 43, 60, -1, 0, 1, 0, 4, 89, 0, 5, -1, 125, -98, 0, 0, 23, -128, 10, -38, 73, 40, 12, 25, 12, -65, -128, 97, 35, 0, 0}); show("pminsb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pshufb256((v32qi){-1, -128, -73, -1, -1, -128, 112, 0, -1, -128, 3, 50, 0, -1, 108, 0, -1, 0, -101, 88, 6, -128, -128, 103, 73, 1, 0, -1, 0, 102, 76, -128}, (v32qi){-1, -71, -27, -128, 67, -1, -128, -1, -68, 20, 16, -128, 41, 66, -83, 0, 95, -102, -106, 50, 5, -1, 6, -122, -1, -1, 9, -49, 0, 31, 72, 0}); show("pshufb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_psignb256((v32qi){30, -128, -128, 114, 0, 12, 38, -128, -128, 3, 0, -1, -13, 9, -1, -1, 0, 57, 14, 52, 15, -128, -128, -128, -128, -1, -1, -97, -128, 117, -1, -1}, (v32qi){-128, 29, 60, -128, -1, 11, 7, 14, 108, 7, 127, 107, -1, 0, 103, 12, -128, -1, 7, 2, 5, -103, 1, -83, 86, -1, 107, 0, 73, 24, -1, -1}); show("psignb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_punpckhbw256((v32qi){89, -128, 66, 0, -14, 62, -1, 0, -128, 7, 4, 0, 0, 65, 9, -128, -1, 31, 4, 0, -128, 0, 5, -1, 0, 25, 35, 84, 0, 92, -1, -1}, (v32qi){-128, -123, 0, -1, -30, 36, -128, -128, 121, 124, -128, 0, 0, -55, 1, 0, -63, 0, 0, 11, 0, 0, 0, -1, 12, -1, 83, -128, -1, -1, -94, -128}); show("punpckhbw256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_punpcklbw256((v32qi){-32, 11, 83, 2, 0, 2, -1, -128, -1, 90, -128, 63, 0, 127, 59, 0, -128, 72, -128, -1, -1, 7, -107, -83, 39, 3, 0, 0, -1, -100, 36, 0}, (v32qi){10, -67, 4, 0, -128, 9, -1, 101, -128, 0, -1, -1, 11, 47, 0, 122, 8, 99, -1, 0, 92, 10, 102, 0, 96, 7, 0, -1, 74, -1, 0, 6}); show("punpcklbw256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pcmpeqb256((v32qi){-128, -128, 72, -128, 0, -1, 79, 69, -128, 8, -1, 0, 124, -1, -128, 5, 3, -1, -107, 0, -27, 0, -1, 57, 6, 117, 0, 15, -128, 71, -1, 12}, (v32qi){0, 0, -88, -128, -128, 11, 15, 0, -92, -128, 0, -1, -1, 6, -1, -128, -128, 106, 3, 49, 4, 0, 44, 10, -128, -1, -108, 0, 1, -20, 0, 1}); show("pcmpeqb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pcmpgtb256((v32qi){0, -128, -1, 14, 0, 5, -1, 1, 101, 3, 74, 0, 0, -1, 4, 13, 0, 0, -1, 0, -128, 0, 0, 14, -128, 0, 13, -128, -32, 0, -1, 105}, (v32qi){78, -119, 0, 10, -128, -85, -1, -48, -114, 0, -22, 0, -94, 17, -1, 87, 12, 93, -1, -1, 0, 15, -97, 0, 122, -103, -1, 65, 97, -128, 120, 0}); show("pcmpgtb256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_paddsw256((v16hi){-1669, 0, 9293, -32768, 0, 0, -13890, -1, -32768, -1, 0, 29364, 22546, -1, 4419, -1}, (v16hi){0, 14034, -32768, -32768, 0, 0, 26318, 13, 0, 1, 11040, -32768, -32768, -32533, 0, 14}); show("paddsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_paddusw256((v16hi){-32768, 28264, 2103, 15, -1, -10438, 29270, -32768, -7437, 0, -1, 3653, 0, 15, -32768, 0}, (v16hi){-1, -19403, 21515, -29536, 23811, 28606, 0, 0, -32768, -1, -32768, 12, 25523, -32768, -6411, -1}); show("paddusw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_psubsw256((v16hi){-1, 32304, 6, 25880, 5, -32768, 13, -115, 0, 31968, 12, -32768, -26466, -1, 12, -1}, (v16hi){30007, -32768, -5291, -1, 7962, 6, 0, 13624, 0, 0, 31096, 2, 12, -32768, 0, 5}); show("psubsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_psubusw256((v16hi){9, 29856, -1, 28116, 11558, -32768, 0, -29766, 31033, 8, 3537, -1, -8421, 18536, -1, 4}, (v16hi){8, -32768, -21600, -32768, -1, -32768, 0, 9914, -12182, 26796, 28088, 9, 14, -1, 2, -32768}); show("psubusw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pmulhw256((v16hi){-1, -32768, 2, 18685, -32768, 11940, -19337, 17414, -32768, 0, 11, 1968, -32768, -1, 0, 3}, (v16hi){0, 0, -1, 0, 21575, -1, -1, -1, 1, 0, -1, 28129, -1, -32768, -32430, -32768}); show("pmulhw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pmulhuw256((v16hi){1765, 9, -1, 9485, 0, -1, 6969, 0, 14, 6628, -32768, -1, -7403, 8748, 13, 0}, (v16hi){0, 8364, 10, 8, -1, 12044, -1, -32768, 0, 0, -1, 14, -32768, -32768, 0, -32768}); show("pmulhuw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pavgw256((v16hi){20264, 0, 0, -32768, -32768, -14918, -10496, 25209, 0, 8, 12078, 0, 13881, 6, 9, -1}, (v16hi){74, -1, 7, 0, 39, -1, 18786, 0, 15613, -182, 9490, 10, -1, -12202, -1, -32768}); show("pavgw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pmaxsw256((v16hi){27885, 5, -32768, 12268, -10859, -1, -32768, -32768, 28088, 23069, -32768, 18982, 0, 28594, -1, 0}, (v16hi){-1, 0, 11, 23517, -32768, -1, 0, 0, 4442, 8004, -32768, -1, -32768, 15967, 0, -32768}); show("pmaxsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pminsw256((v16hi){-1, 0, -32768, 0, -1, 4, 31794, 0, 11, -1, 0, 14, 0, -32768, 31480, -32768}, (v16hi){-1, 5, -32768, 0, -1, -32768, 16959, 19456, 20088, 24526, 6, -1, -32768, 28416, -1, -1}); show("pminsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pmaxuw256((v16hi){-1, 13051, 0, -1, 15, -1, 6, 0, -18345, 8, -32768, -32768, -22518, 18529, 3, 13}, (v16hi){18335, -32768, 4, 0, -32342, 0, 1, 0, -1, 10, 25202, -32768, -32768, 15785, -1, -32768}); show("pmaxuw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pminuw256((v16hi){0, 14, 3504, -1, 17410, 2, 0, 14123, -1, -1, 13955, 5, 6, 17729, 0, -1}, (v16hi){30648, -1, -32768, 24197, -1, 0, 0, -32768, 28634, 2, -19904, 5, -1, 28371, 2, -32768}); show("pminuw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_phaddw256((v16hi){30625, 0, -1, -16926, 8600, 18677, 0, 28349, 4, -32768, -30576, 0, -1, 10950, 11, 0}, (v16hi){6, 0, 1, 19183, -32768, -32768, 6171, -1, -32768, 0, -32768, -13336, -32768, 13, 9985, 0}); show("phaddw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_phsubw256((v16hi){-32768, 15, -32768, -1, -32768, -32768, 22373, 2, 17680, -7645, -32768, -32768, 30256, -32768, -1, 15}, (v16hi){-32768, -1, 16747, 0, 1004, 8, 0, -17004, -32768, 0, 27939, -1, 5954, 0, -32768, 12258}); show("phsubw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_phaddsw256((v16hi){-2938, -32768, -1, -32768, -1, 14680, 9, 17128, 4, -32768, 15, -32768, -32768, 14, 10, 1}, (v16hi){0, -1, 3, -29966, -25326, 11981, -32768, 17692, 27477, -1, 2707, 27118, 3, 30287, 5, 0}); show("phaddsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_phsubsw256((v16hi){25329, 13, -1, -32768, 0, 0, -1, 6, 24302, 18131, 4, -1, -32768, -1, 0, -32768}, (v16hi){0, 13958, -32768, 27239, -1, -1, 0, -32768, 0, 12143, -1, 0, -1, 0, -1, 24605}); show("phsubsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_psignw256((v16hi){-32768, 20406, 5211, -32768, 27089, 1842, -12279, -32768, 154, 9, -1, 28449, 0, -4644, 10, 0}, (v16hi){3, 16200, 4, -1, 2, -32768, 0, 23267, -15399, 0, -32768, 4681, -32768, 0, 11, 0}); show("psignw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pmulhrsw256((v16hi){-1, 5, 14682, 14, 25539, -32768, -1, -1, 829, 12292, 0, -32768, 0, 5875, -32768, 11602}, (v16hi){0, 0, -8358, 0, -6239, -32768, 6, -32768, -32768, -1, 4, 0, 3, -14664, -32768, 10466}); show("pmulhrsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_punpckhwd256((v16hi){-1, 17052, 15, 0, 7916, 27985, -32768, 12784, -1, -17646, 0, -1, -32768, -5977, 6, 16937}, (v16hi){11, -12578, -1, 0, -32768, 0, -1, 0, -1, -32768, 12, -1, -1, 9, -32768, 15}); show("punpckhwd256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_punpcklwd256((v16hi){-1, 0, 0, 10, 14, 769, 3462, 11, -1, 5292, -32768, -1, 23233, -24608, -22952, -1}, (v16hi){26276, 15424, -32768, -1, 6921, 2, -1, -1, 0, 11, 28791, -1, -32768, 6938, -32768, 22580}); show("punpcklwd256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pcmpeqw256((v16hi){6, -1, 9, -32768, -1, 0, 0, -1, -1, -28654, -32768, 0, -1, -1, 32167, -32768}, (v16hi){-1, 7, 1, -1, -28538, 0, 15, 14, 22534, -32768, 11, 3525, 9943, -32768, 14790, -32768}); show("pcmpeqw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pcmpgtw256((v16hi){3, 11476, -1, 0, -32768, -1, 20081, -23475, 20933, -29866, 15, -32768, 28645, -1, 0, 25806}, (v16hi){-32768, 11, 15, -1, -1, -32768, 1, 20777, 0, 9342, 1, 0, -32768, -32768, -32768, 8}); show("pcmpgtw256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pmaxsd256((v8si){1190521664, 0, -331932443, -667812768, -1, -2147483648, 1776281188, 6}, (v8si){7, -1, -1, -1491683597, 369945404, 0, 0, -1}); show("pmaxsd256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pmaxud256((v8si){-2147483648, -2147483648, 0, 0, 373815832, -2108003082, -2147483648, 573459743}, (v8si){-2147483648, -2147483648, -1, 271780047, -2147483648, 0, 1424421350, -1}); show("pmaxud256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pminsd256((v8si){0, 0, 4, 185638936, 779610353, 0, 654606637, 931441795}, (v8si){-1, -2147483648, 1330710616, 10, -2147483648, 1570547666, 4, 0}); show("pminsd256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pminud256((v8si){-31694381, 89603412, -1, -1823624204, 0, -1536055780, 1691369218, -2147483648}, (v8si){1106527132, -2147483648, -2147483648, 1941765145, -2147483648, 1, 0, -2147483648}); show("pminud256", &r, sizeof r); }
  { v8si r = __builtin_ia32_phaddd256((v8si){1722812401, 2102398413, -1, 848064259, 33753033, 0, -1, 1089824886}, (v8si){734863410, 7, -1306533689, -1, 1966221270, 2, 1998380525, -2147483648}); show("phaddd256", &r, sizeof r); }
  { v8si r = __builtin_ia32_phsubd256((v8si){-2147483648, -2147483648, 0, 177822985, -2147483648, 5, 258825928, 467073033}, (v8si){1959932481, -1792796077, 0, 0, 7, -2147483648, 11, -1}); show("phsubd256", &r, sizeof r); }
  { v8si r = __builtin_ia32_psignd256((v8si){-2147483648, 1330234990, 1774553894, -1, 1571002011, -2147483648, 0, 1423400873}, (v8si){-2147483648, -1, 0, 540791391, 0, -2147483648, -230658298, -1090400707}); show("psignd256", &r, sizeof r); }
  { v8si r = __builtin_ia32_punpckhdq256((v8si){171593583, -1, -1, 5, 0, -1, 1077353552, -2147483648}, (v8si){-1, -2147483648, -1, -2147483648, 13, 26351940, 1115606267, 0}); show("punpckhdq256", &r, sizeof r); }
  { v8si r = __builtin_ia32_punpckldq256((v8si){-2147483648, 1558324665, 1843338053, -1, 9, 1994221431, -2147483648, 307300034}, (v8si){14, -498093664, -2147483648, -2147483648, 4, 180673837, 1531322177, 1644200755}); show("punpckldq256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pcmpeqd256((v8si){12, 9, 1005915247, 14, 14, -1925135713, 0, 0}, (v8si){0, 817805398, 0, 21216079, -459470745, -585204149, 0, 2}); show("pcmpeqd256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pcmpgtd256((v8si){0, -1, -2147483648, -2147483648, 544989996, 1099298002, -2147483648, 0}, (v8si){-1, -1, -1, 904555529, -1542526231, -2147483648, -2147483648, -385923578}); show("pcmpgtd256", &r, sizeof r); }
  { v4di r = __builtin_ia32_pcmpeqq256((v4di){3937932457368467143, -0x7fffffffffffffffLL-1, -1, 8424076492721752050}, (v4di){4435157040151296607, 0, 196106502732972611, -4005408674224915856}); show("pcmpeqq256", &r, sizeof r); }
  { v4di r = __builtin_ia32_pcmpgtq256((v4di){6505454172054225931, 0, -1, -0x7fffffffffffffffLL-1}, (v4di){7331973196844788084, 6308577789636136713, -6204488819486137175, 1946369342415563338}); show("pcmpgtq256", &r, sizeof r); }
  { v4di r = __builtin_ia32_punpckhqdq256((v4di){10, 7850298396772112772, 4356952205279568072, -0x7fffffffffffffffLL-1}, (v4di){0, 5160207122994149048, 2543282798913226969, 9}); show("punpckhqdq256", &r, sizeof r); }
  { v4di r = __builtin_ia32_punpcklqdq256((v4di){-4510031710842529304, 5, 1, 0}, (v4di){353747258746406916, -1, -9189620185282543856, 7480759018002369633}); show("punpcklqdq256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_packsswb256((v16hi){-32768, 0, 15, -32768, 13, -32768, 8, 4300, -4008, -32768, -1, 17081, -1, 0, -1742, -32768}, (v16hi){17260, 0, -32768, 0, 4027, -14755, 27139, 13, 0, -1, 3619, -1, 0, 16519, -32768, 8009}); show("packsswb256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_packuswb256((v16hi){-32768, 8932, 29886, 25221, 8867, 4, 0, 7402, -1, 14, -7657, 0, 0, 16819, -32768, 6}, (v16hi){-32768, 26621, 8148, -1, 0, 13350, -1, -1, 0, -32768, 23280, -16994, -1, -7647, 8112, 5451}); show("packuswb256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_packssdw256((v8si){-1, -1, 13, 1367309601, -1, -1, 2121316985, 5}, (v8si){0, 540531107, -2147483648, -2147483648, 13, 12, -1, -1}); show("packssdw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_packusdw256((v8si){370577907, -1, 409906160, -2147483648, -2147483648, 0, -1358473613, -2147483648}, (v8si){1706610756, 10, 1673218658, 1906584729, 0, 1139216129, 511301324, 447662452}); show("packusdw256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pmaddwd256((v16hi){13680, 21723, -1, 14319, 21100, 13917, -32768, -1, 9, 1760, 4689, 27072, 20175, 0, 0, -1}, (v16hi){21044, 5, -19026, 9, 30937, 14446, 5590, -1, -1, 0, 0, 12664, -32768, 4564, 6, 9}); show("pmaddwd256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pmaddubsw256((v32qi){11, 61, -128, 0, 69, 0, 93, 9, 12, -1, -128, 0, 15, -128, 109, 6, 0, -118, -128, 14, -128, -1, 14, 0, -128, 3, 71, -128, 4, 25, -1, -1}, (v32qi){15, -128, 10, 0, 6, 1, 10, 112, 0, -1, 0, 0, -1, 0, 0, -128, 103, -84, 3, 0, -19, 77, -128, 1, -1, -1, 2, -1, -128, -1, 106, 8}); show("pmaddubsw256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_psadbw256((v32qi){0, 63, 89, 25, -128, -1, -128, 43, 8, 0, -1, 0, 0, -128, 0, 84, 1, 0, 108, -128, -128, 3, 54, -128, -1, 0, 15, -128, 113, -127, -50, -1}, (v32qi){-1, -1, 12, 6, 0, -81, 0, -128, -128, 6, -1, -1, 7, 77, 127, -1, 1, -1, -89, 1, -128, -128, 69, 0, 0, 0, -1, -63, 3, -128, 42, 3}); show("psadbw256", &r, sizeof r); }
  { v32qi r = __builtin_ia32_pabsb256((v32qi){-1, -128, 4, 59, 0, -128, 0, 78, -86, 3, -128, -128, 7, 6, 87, 10, 0, -128, 0, -1, 91, -128, 12, -110, -1, 83, 0, 12, -128, 12, 26, -1}); show("pabsb256", &r, sizeof r); }
  { v16hi r = __builtin_ia32_pabsw256((v16hi){26112, 0, 18604, 6, -1, -1, 0, 7424, -32768, 2, -1, 11, -32768, -1, -32768, 8713}); show("pabsw256", &r, sizeof r); }
  { v8si r = __builtin_ia32_pabsd256((v8si){-2147483648, 1940438621, -1, 809236150, -2147483648, 2, 1131457269, 2072923420}); show("pabsd256", &r, sizeof r); }
  { v8sf r = __builtin_ia32_vfmaddps256((v8sf){7, 0.75, -2.25, 3, 100.5, 0.75, 7, 1.5}, (v8sf){-0.0, -0.0, 7, 1.5, 100.5, 1e9, 0.75, 3}, (v8sf){3, -0.0, -2.25, 7, 3, 3, 1e9, 100.5}); show("vfmaddps256", &r, sizeof r); }
  { v4df r = __builtin_ia32_vfmaddpd256((v4df){-0.0, 3, 100.5, 100.5}, (v4df){-0.0, -2.25, 1.5, -0.0}, (v4df){-2.25, -2.25, 1e9, 0.75}); show("vfmaddpd256", &r, sizeof r); }
}
__attribute__((noinline)) static void part9(void) {
  { v2di r = __builtin_ia32_aesenc128((v2di){-0x7fffffffffffffffLL-1, 0}, (v2di){-3752947148773931975, 6180793758273425255}); show("aesenc128", &r, sizeof r); }
  { v2di r = __builtin_ia32_aesenclast128((v2di){-1638527498627570476, 7}, (v2di){4, -1}); show("aesenclast128", &r, sizeof r); }
  { v2di r = __builtin_ia32_aesdec128((v2di){-1, 15}, (v2di){-0x7fffffffffffffffLL-1, 14}); show("aesdec128", &r, sizeof r); }
  { v2di r = __builtin_ia32_aesdeclast128((v2di){15964454980564405, 731336593510160565}, (v2di){-1, 6215694007952053112}); show("aesdeclast128", &r, sizeof r); }
  { v2di r = __builtin_ia32_aesimc128((v2di){0, 1}); show("aesimc128", &r, sizeof r); }
  { v2di r = __builtin_ia32_aeskeygenassist128((v2di){-1, -1}, 2); show("aeskeygenassist128", &r, sizeof r); }
}
__attribute__((noinline)) static void part10(void) {
  { v4sf r = __builtin_ia32_vfmaddps((v4sf){100.5, -2.25, -2.25, 3}, (v4sf){1e9, 100.5, -2.25, 1.5}, (v4sf){1e9, 100.5, 7, 3}); show("vfmaddps", &r, sizeof r); }
  { v2df r = __builtin_ia32_vfmaddpd((v2df){100.5, 0.75}, (v2df){7, 7}, (v2df){7, 3}); show("vfmaddpd", &r, sizeof r); }
  { v4sf r = __builtin_ia32_vfmaddss3((v4sf){1e9, 1e9, -0.0, 1.5}, (v4sf){1.5, 3, -0.0, 1e9}, (v4sf){-0.0, -2.25, -2.25, 7}); show("vfmaddss3", &r, sizeof r); }
  { v2df r = __builtin_ia32_vfmaddsd3((v2df){1e9, 100.5}, (v2df){7, -2.25}, (v2df){0.75, 100.5}); show("vfmaddsd3", &r, sizeof r); }
}
static void plain(void) {
  unsigned csr = __builtin_ia32_stmxcsr(); __builtin_ia32_ldmxcsr(csr | 0x6000); show("csr", &(unsigned){__builtin_ia32_stmxcsr()}, 4); __builtin_ia32_ldmxcsr(csr);
  unsigned long long f = __builtin_ia32_readeflags_u64(), g; __builtin_ia32_writeeflags_u64(f | 1); g = __builtin_ia32_readeflags_u64(); __builtin_ia32_writeeflags_u64(f); printf("%d\n", (int)(g >> 1 & 1));
  unsigned long long t = __builtin_ia32_rdtsc(), u; unsigned cpu; u = __builtin_ia32_rdtscp(&cpu); printf("%d\n", u > t);
  __builtin_ia32_pause(); __builtin_ia32_lfence(); __builtin_ia32_mfence(); __builtin_ia32_sfence(); __builtin_ia32_clflush(data); __builtin_ia32_emms();
  static char area[512] __attribute__((aligned(16))); __builtin_ia32_fxsave(area); __builtin_ia32_fxrstor(area); __builtin_ia32_fxsave64(area); __builtin_ia32_fxrstor64(area); printf("%d\n", area[0] != 0);
  printf("%d %d\n", __builtin_ia32_bsrsi(0x1234), __builtin_ia32_bsrdi(1LL << 40));
}
int main(void) {
  __builtin_cpu_init();
  plain();
  if (__builtin_cpu_supports("sse4.2")) part0();
  if (__builtin_cpu_supports("sse4.2")) part1();
  if (__builtin_cpu_supports("adx")) part2();
  if (__builtin_cpu_supports("bmi")) part3();
  if (__builtin_cpu_supports("bmi2")) part4();
  if (__builtin_cpu_supports("lzcnt")) part5();
  if (__builtin_cpu_supports("pclmul")) part6();
  if (__builtin_cpu_supports("sha")) part7();
  if (__builtin_cpu_supports("avx2")) part8();
  if (__builtin_cpu_supports("aes")) part9();
  if (__builtin_cpu_supports("fma")) part10();
  return 0;
}

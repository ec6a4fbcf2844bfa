#include <stdio.h>
#include <string.h>
#include <stdarg.h>
typedef _Float16 h; typedef _Complex _Float16 ch;
static unsigned seed = 12345; static unsigned rnd(void) { seed = seed * 1103515245u + 12345u; return seed >> 8; }
static h rh(void) { unsigned short b; switch (rnd() % 4) { case 0: b = rnd(); break; case 1: b = 0x3c00 + rnd() % 64; break; case 2: b = rnd() % 2048; break; default: b = 0x7800 + rnd() % 0x402; b |= rnd() << 15; } h x; memcpy(&x, &b, 2); return x; }
static void out(const char *n, h x) { unsigned short b; memcpy(&b, &x, 2); if (x != x) b = 0x7e00; printf("%s %04x\n", n, b); }
struct a { h x; }; struct b { h x, y, z; }; struct c { h x; float y; h z[3]; }; struct d { h x; int i; }; struct e { double d; h x; };
struct f { ch z; h w; }; union u { h x; short s; }; union v { h x; float f; };
__attribute__((noinline)) struct a fa(struct a p, h q) { p.x += q; return p; }
__attribute__((noinline)) struct b fb(struct b p, h q) { p.x += q; p.z = p.y * q; return p; }
__attribute__((noinline)) struct c fc(struct c p, h q) { p.x += q; p.z[2] = p.y * q; return p; }
__attribute__((noinline)) struct d fd(struct d p, h q) { p.x += q; p.i++; return p; }
__attribute__((noinline)) struct e fe(struct e p, h q) { p.x += q; p.d++; return p; }
__attribute__((noinline)) struct f ff(struct f p, h q) { p.w += q; p.z *= q; return p; }
__attribute__((noinline)) ch fz(ch a, ch b, int op) { return op == 0 ? a + b : op == 1 ? a - b : op == 2 ? a * b : a / b; }
__attribute__((noinline)) h many(h a, float b, h c, double d, h e, int f, h g, h i, h j, h k, h l, long double m, h n) { return a + b + c + (h)d + e + f + g * i - j * k + l + (h)m + n; }
__attribute__((noinline)) double va(int n, ...) { va_list l; va_start(l, n); double s = 0; for (int i = 0; i < n; i++) { s += va_arg(l, h); s += va_arg(l, int); s += va_arg(l, double); } va_end(l); return s; }
typedef h v8 __attribute__((vector_size(16)));
static h at[5] = {1, 2.5f16, [4] = -0.0f16};
static ch zt = 1.5f16 + 2.0if16;
int main(void) {
  volatile int one = 1;
  for (int i = 0; i < 200; i++) {
    h x = rh(), y = rh(), z = rh();
    out("add", x + y); out("sub", x - y); out("mul", x * y); out("div", x / y); out("fma", x * y + z); out("neg", -x);
    h t = x; out("ca", t += y); out("cm", t *= z); out("cd", t /= 3); t = x; out("ci", t += 1); out("cdd", t += 0.1); out("cl", t *= 1.1L); out("inc", t++); out("inc", ++t); out("dec", --t);
    printf("%d%d%d%d%d%d\n", x < y, x <= y, x > y, x >= y, x == y, x != y); printf("%d %d %d\n", x * y < z, !x, x && y);
    printf("%a %a %La\n", (double)(float)(x * y), (double)(x + y), (long double)(x - y));
    out("cast", (h)(x * y) + z); out("cond", (x < y ? x * y : z) + 1); out("asg", (t = x * y) + z);
    if (x > -60000 && x < 60000) printf("%d %ld %lld\n", (int)x, (long)x, (long long)(x * 2));
    if (x >= 0 && x < 60000) printf("%u %lu\n", (unsigned)x, (unsigned long)x);
    int k = rnd(); out("si", (h)(k % 70000 * one)); out("sl", (h)(long)(k % 3000)); out("ul", (h)(unsigned long)k); out("sc", (h)(signed char)k); out("us", (h)(unsigned short)k); out("b", (h)(_Bool)k); out("i128", (h)(__int128)(k % 66000)); out("u", (h)(unsigned)k);
    double d = x + rnd() * 0x1p-30; out("fd", d); out("ff", (float)d); out("fl", (long double)d + 0x1p-60L); out("fq", (__float128)d);
    struct a pa = fa((struct a){x}, y); out("pa", pa.x); struct b pb = fb((struct b){x, y, z}, y); out("pb", pb.x); out("pb", pb.z); out("pb", pb.y);
    struct c pc = fc((struct c){x, 2.5f, {y, z, x}}, y); out("pc", pc.x); out("pc", pc.z[2]); out("pc", pc.z[0]); printf("%g\n", pc.y);
    struct d pd = fd((struct d){x, k}, y); out("pd", pd.x); printf("%d\n", pd.i); struct e pe = fe((struct e){1.5, x}, y); out("pe", pe.x); printf("%g\n", pe.d);
    ch c1 = x + y * 1.0if16, c2 = z; __imag__ c2 = x; for (int o = 0; o < 3; o++) { ch r = fz(c1, c2, o); out("re", __real__ r); out("im", __imag__ r); }
    struct f pf = ff((struct f){1.5f16 + 2.0if16, x}, 3); out("pf", pf.w); out("pf", __real__ pf.z); out("pf", __imag__ pf.z);
    out("many", many(x, 1.5f, y, 2.5, z, 3, 1, 2, 3, 4, 5, 6.5L, 7)); printf("%g\n", va(2, x, 3, 4.5, y, 6, 7.5));
    v8 v = {x, y, z, 1, 2, 3, 4, 5}; v = v * v + v; for (int m = 0; m < 8; m++) out("v", v[m]);
    printf("%d %d %d %d %d\n", !!__builtin_isnan(x), !!__builtin_isinf(x), !!__builtin_isfinite(x), !!__builtin_isnormal(x), !!__builtin_signbit(x));
    out("abs", __builtin_fabsf16(x)); out("cs", __builtin_copysignf16(x, y)); union u uu; uu.x = x; printf("%hd\n", uu.s);
    _Atomic h ah = x; out("atomic", ah); ah = y; out("atomic", ah);
  }
  for (int i = 0; i < 5; i++) out("t", at[i]); out("t", __real__ zt); out("t", __imag__ zt);
  _Static_assert((h)0.1 != 0.1, ""); _Static_assert(sizeof(ch) == 4 && _Alignof(ch) == 2, ""); out("c", (h)0.1); out("c", 65520.0f16); out("m", __FLT16_DENORM_MIN__);

}

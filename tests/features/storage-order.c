// options: -Wno-scalar-storage-order
// Structures whose scalars stand in memory in the other byte order.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define BIG __attribute__((scalar_storage_order("big-endian")))

enum colour { RED = 3, BLUE = 0x123456 };

struct BIG header {
  uint8_t version : 4, length : 4;
  uint8_t service;
  uint16_t total;
  int16_t difference;
  uint16_t flags : 3, offset : 13;
  int32_t a : 5, b : 17, c : 10;
  uint64_t wide : 40;
  int64_t rest : 24;
  float f;
  double d;
  long l;
  unsigned long long ull;
  _Bool yes;
  enum colour colour;
  char text[6];
  short table[3];
  int matrix[2][3];
  void *pointer;
  _Complex float cf;
  __int128 huge;
  _Float128 quad;
};

struct BIG packed {
  char c;
  int i : 24;
  short s;
  long l : 33;
  unsigned u : 7;
  double d;
} __attribute__((packed));

union BIG view {
  uint32_t word;
  unsigned char bytes[4];
  uint16_t halves[2];
};

struct BIG outer {
  int n;
  struct inner { int n; } plain;
  struct BIG { int x, y; } points[2];
};

#pragma scalar_storage_order big-endian
struct by_pragma { int i; short s; };
#pragma scalar_storage_order default
struct native { int i; };

static struct header constant = {
    .version = 4, .length = 5, .service = 1, .total = 0x1234, .difference = -2, .flags = 5, .offset = 0x1abc, .a = -3, .b = 54321, .c = -300,
    .wide = 0x123456789a, .rest = -77, .f = 1.5f, .d = -2.25, .l = 0x1122334455667788, .ull = ~0ULL - 1, .yes = 1, .colour = BLUE, .text = "kit",
    .table = {1, -2, 3}, .matrix = {{1, 2, 3}, {4, 5, -6}}, .cf = 1.0f + 2.0fi, .huge = (__int128)7 << 70 | 9, .quad = 3.5};
static struct packed small = {'a', -12345, 0x0102, 0x1aabbccddL, 99, 1e10};

static void dump(const char *name, const void *p, size_t n) {
  const unsigned char *bytes = p;
  printf("%s", name);
  for (size_t i = 0; i < n; i++) printf("%s%02x", i % 16 ? " " : "\n  ", bytes[i]);
  printf("\n");
}

__attribute__((noinline)) static int sum(struct header h) { return h.total + h.matrix[1][2] + (int)h.rest; }
__attribute__((noinline)) static struct packed made(int i) {
  struct packed p = {.i = i, .l = i * 3L, .d = i / 2.0};
  return p;
}
__attribute__((noinline)) static int at(struct header *h, int i, int j) { return h->matrix[i][j] + h->table[j]; }

int main(void) {
  volatile int k = 1;
  struct header h;
  memset(&h, 0, sizeof h);
  h.version = k + 3;
  h.length = 5;
  h.service = 1;
  h.total = 0x1234 * k;
  h.difference = -2;
  h.flags = 5;
  h.offset = 0x1abc;
  h.a = -3;
  h.b = 54321;
  h.c = -300;
  h.wide = 0x123456789a;
  h.rest = -77;
  h.f = 1.5f * k;
  h.d = -2.25;
  h.l = 0x1122334455667788;
  h.ull = ~0ULL - k;
  h.yes = k;
  h.colour = BLUE;
  strcpy(h.text, "kit");
  for (int i = 0; i < 3; i++) h.table[i] = (short)(i == 1 ? -2 : i + 1);
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 3; j++) h.matrix[i][j] = i * 3 + j + 1;
  h.matrix[k][2] = -h.matrix[1][k + 1];
  h.cf = 1.0f + 2.0fi;
  h.huge = (__int128)7 << 70 | 9;
  h.quad = 3.5;
  dump("constant", &constant, offsetof(struct header, quad) + sizeof h.quad);
  printf("%d\n", memcmp(&h, &constant, sizeof h));
  dump("packed", &small, sizeof small);
  printf("%zu %zu %zu %zu\n", sizeof h, sizeof small, offsetof(struct header, matrix), offsetof(struct packed, d));
  h.total += 5;
  h.difference++;
  --h.table[k];
  h.b -= 20000;
  h.c <<= 1;
  h.rest *= 2;
  h.d /= 2;
  h.f++;
  h.huge += 1;
  h.cf *= 2;
  h.quad = -h.quad;
  h.matrix[0][k] ^= 0x70;
  int old = h.a++ + ++h.offset;
  printf("%d %d %d %d %d %d %d %d\n", h.total, h.difference, h.table[k], h.b, h.c, (int)h.rest, old, h.a);
  printf("%g %g %g %g %g %lx %lx\n", h.d, h.f, __real__ h.cf, __imag__ h.cf, (double)h.quad, (long)(h.huge >> 64), (long)h.huge);
  printf("%x %d %d %lx %d\n", h.matrix[0][k], h.offset, h.flags, (long)h.wide, h.colour == BLUE);
  printf("%d %d\n", sum(h), at(&h, k, 2));
  struct packed p = made(-1001);
  dump("made", &p, sizeof p);
  printf("%d %ld %g %d\n", p.i, (long)p.l, p.d, small.u);
  struct packed q = p, range[3] = {[0 ... 2] = {.s = (short)(k + 0x2ff), .i = k - 5}};
  q.s = p.s + 1;
  dump("range", range, sizeof range);
  printf("%d %d\n", q.s, range[2].s);
  union view v = {.word = 0x01020304};
  printf("%02x %02x %04x\n", v.bytes[0], v.bytes[3], v.halves[1]);
  struct outer o = {1, {2}, {{3, 4}, {5, 6}}};
  dump("outer", &o, sizeof o);
  printf("%d %d %d\n", o.n, o.plain.n, o.points[k].y);
  struct by_pragma b = {k, 2};
  struct native n = {k};
  dump("pragma", &b, sizeof b - 2);
  dump("native", &n, sizeof n);
  __typeof__(h.total) copied = h.total;
  short *raw = h.table;
  printf("%x %x %d\n", copied, (unsigned short)raw[2], _Generic(h.l, long: 1, default: 0));
  static const struct BIG { int a; short b[2]; } fixed = {0x01020304, {5, 6}};
  printf("%d %d %d\n", fixed.a, fixed.b[k], fixed.a == 0x01020304 ? 1 : 0);
  struct header *hp = &h;
  h.yes = hp->service && hp->total > 3 ? hp->flags : 0;
  switch (hp->colour) {
    case BLUE: printf("blue %d\n", h.yes); break;
    default: printf("other\n");
  }
  return 0;
}

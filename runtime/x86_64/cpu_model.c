/*
 * What the processor can do, for __builtin_cpu_supports and __builtin_cpu_is: __cpu_model and __cpu_features2 in the layout of libgcc (GCC 12: vendor, type, subtype, and a bit for each feature, 32 to a word;
 * the first word is in __cpu_model). Sources: Intel SDM volume 2, CPUID; AMD APM volume 3, appendix E.
 *
 * Features whose registers the operating system must save count only when it does (XCR0).
 */
#include "runtime.h"

struct processor_model {
  u32 vendor;
  u32 type;
  u32 subtype;
  u32 features[1];
};

struct processor_model __cpu_model;
u32 __cpu_features2[3];

int __cpu_indicator_init(void);

enum { VENDOR_INTEL = 1, VENDOR_AMD = 2, VENDOR_OTHER = 3 };

/* Results of CPUID, as far as they are asked for. */
enum { LEAF_1_ECX, LEAF_1_EDX, LEAF_7_EBX, LEAF_7_ECX, LEAF_7_EDX, LEAF_7_1_EAX, LEAF_D_1_EAX, LEAF_14_EBX, LEAF_19_EBX, EXTENDED_1_ECX, EXTENDED_1_EDX, EXTENDED_8_EBX, RESULTS };

/* State components that the operating system saves. */
enum { NO_STATE, AVX_STATE, AVX512_STATE, AMX_STATE, KEY_LOCKER };

struct feature {
  u8 number;
  u8 result;
  u8 bit;
  u8 state;
};

static const struct feature features[] = {
    {0, LEAF_1_EDX, 15, NO_STATE},        /* cmov */
    {1, LEAF_1_EDX, 23, NO_STATE},        /* mmx */
    {2, LEAF_1_ECX, 23, NO_STATE},        /* popcnt */
    {3, LEAF_1_EDX, 25, NO_STATE},        /* sse */
    {4, LEAF_1_EDX, 26, NO_STATE},        /* sse2 */
    {5, LEAF_1_ECX, 0, NO_STATE},         /* sse3 */
    {6, LEAF_1_ECX, 9, NO_STATE},         /* ssse3 */
    {7, LEAF_1_ECX, 19, NO_STATE},        /* sse4.1 */
    {8, LEAF_1_ECX, 20, NO_STATE},        /* sse4.2 */
    {9, LEAF_1_ECX, 28, AVX_STATE},       /* avx */
    {10, LEAF_7_EBX, 5, AVX_STATE},       /* avx2 */
    {11, EXTENDED_1_ECX, 6, NO_STATE},    /* sse4a */
    {12, EXTENDED_1_ECX, 16, AVX_STATE},  /* fma4 */
    {13, EXTENDED_1_ECX, 11, AVX_STATE},  /* xop */
    {14, LEAF_1_ECX, 12, AVX_STATE},      /* fma */
    {15, LEAF_7_EBX, 16, AVX512_STATE},   /* avx512f */
    {16, LEAF_7_EBX, 3, NO_STATE},        /* bmi */
    {17, LEAF_7_EBX, 8, NO_STATE},        /* bmi2 */
    {18, LEAF_1_ECX, 25, NO_STATE},       /* aes */
    {19, LEAF_1_ECX, 1, NO_STATE},        /* pclmul */
    {20, LEAF_7_EBX, 31, AVX512_STATE},   /* avx512vl */
    {21, LEAF_7_EBX, 30, AVX512_STATE},   /* avx512bw */
    {22, LEAF_7_EBX, 17, AVX512_STATE},   /* avx512dq */
    {23, LEAF_7_EBX, 28, AVX512_STATE},   /* avx512cd */
    {24, LEAF_7_EBX, 27, AVX512_STATE},   /* avx512er */
    {25, LEAF_7_EBX, 26, AVX512_STATE},   /* avx512pf */
    {26, LEAF_7_ECX, 1, AVX512_STATE},    /* avx512vbmi */
    {27, LEAF_7_EBX, 21, AVX512_STATE},   /* avx512ifma */
    {28, LEAF_7_EDX, 2, AVX512_STATE},    /* avx5124vnniw */
    {29, LEAF_7_EDX, 3, AVX512_STATE},    /* avx5124fmaps */
    {30, LEAF_7_ECX, 14, AVX512_STATE},   /* avx512vpopcntdq */
    {31, LEAF_7_ECX, 6, AVX512_STATE},    /* avx512vbmi2 */
    {32, LEAF_7_ECX, 8, NO_STATE},        /* gfni */
    {33, LEAF_7_ECX, 10, AVX_STATE},      /* vpclmulqdq */
    {34, LEAF_7_ECX, 11, AVX512_STATE},   /* avx512vnni */
    {35, LEAF_7_ECX, 12, AVX512_STATE},   /* avx512bitalg */
    {36, LEAF_7_1_EAX, 5, AVX512_STATE},  /* avx512bf16 */
    {37, LEAF_7_EDX, 8, AVX512_STATE},    /* avx512vp2intersect */
    {38, EXTENDED_1_EDX, 31, NO_STATE},   /* 3dnow */
    {39, EXTENDED_1_EDX, 30, NO_STATE},   /* 3dnowp */
    {40, LEAF_7_EBX, 19, NO_STATE},       /* adx */
    {41, EXTENDED_1_ECX, 5, NO_STATE},    /* abm */
    {42, LEAF_7_ECX, 25, NO_STATE},       /* cldemote */
    {43, LEAF_7_EBX, 23, NO_STATE},       /* clflushopt */
    {44, LEAF_7_EBX, 24, NO_STATE},       /* clwb */
    {45, EXTENDED_8_EBX, 0, NO_STATE},    /* clzero */
    {46, LEAF_1_ECX, 13, NO_STATE},       /* cmpxchg16b */
    {47, LEAF_1_EDX, 8, NO_STATE},        /* cmpxchg8b */
    {48, LEAF_7_ECX, 29, NO_STATE},       /* enqcmd */
    {49, LEAF_1_ECX, 29, AVX_STATE},      /* f16c */
    {50, LEAF_7_EBX, 0, NO_STATE},        /* fsgsbase */
    {51, LEAF_1_EDX, 24, NO_STATE},       /* fxsave */
    {52, LEAF_7_EBX, 4, NO_STATE},        /* hle */
    {53, LEAF_7_EDX, 20, NO_STATE},       /* ibt */
    {54, EXTENDED_1_ECX, 0, NO_STATE},    /* lahf_lm */
    {55, EXTENDED_1_EDX, 29, NO_STATE},   /* lm */
    {56, EXTENDED_1_ECX, 15, NO_STATE},   /* lwp */
    {57, EXTENDED_1_ECX, 5, NO_STATE},    /* lzcnt */
    {58, LEAF_1_ECX, 22, NO_STATE},       /* movbe */
    {59, LEAF_7_ECX, 28, NO_STATE},       /* movdir64b */
    {60, LEAF_7_ECX, 27, NO_STATE},       /* movdiri */
    {61, EXTENDED_1_ECX, 29, NO_STATE},   /* mwaitx */
    {62, LEAF_1_ECX, 27, NO_STATE},       /* osxsave */
    {63, LEAF_7_EDX, 18, NO_STATE},       /* pconfig */
    {64, LEAF_7_ECX, 3, NO_STATE},        /* pku */
    {65, LEAF_7_ECX, 0, NO_STATE},        /* prefetchwt1 */
    {66, EXTENDED_1_ECX, 8, NO_STATE},    /* prfchw */
    {67, LEAF_14_EBX, 4, NO_STATE},       /* ptwrite */
    {68, LEAF_7_ECX, 22, NO_STATE},       /* rdpid */
    {69, LEAF_1_ECX, 30, NO_STATE},       /* rdrnd */
    {70, LEAF_7_EBX, 18, NO_STATE},       /* rdseed */
    {71, LEAF_7_EBX, 11, NO_STATE},       /* rtm */
    {72, LEAF_7_EDX, 14, NO_STATE},       /* serialize */
    {73, LEAF_7_EBX, 2, NO_STATE},        /* sgx */
    {74, LEAF_7_EBX, 29, NO_STATE},       /* sha */
    {75, LEAF_7_ECX, 7, NO_STATE},        /* shstk */
    {76, EXTENDED_1_ECX, 21, NO_STATE},   /* tbm */
    {77, LEAF_7_EDX, 16, NO_STATE},       /* tsxldtrk */
    {78, LEAF_7_ECX, 9, AVX_STATE},       /* vaes */
    {79, LEAF_7_ECX, 5, NO_STATE},        /* waitpkg */
    {80, EXTENDED_8_EBX, 9, NO_STATE},    /* wbnoinvd */
    {81, LEAF_1_ECX, 26, AVX_STATE},      /* xsave */
    {82, LEAF_D_1_EAX, 1, AVX_STATE},     /* xsavec */
    {83, LEAF_D_1_EAX, 0, AVX_STATE},     /* xsaveopt */
    {84, LEAF_D_1_EAX, 3, AVX_STATE},     /* xsaves */
    {85, LEAF_7_EDX, 24, AMX_STATE},      /* amx-tile */
    {86, LEAF_7_EDX, 25, AMX_STATE},      /* amx-int8 */
    {87, LEAF_7_EDX, 22, AMX_STATE},      /* amx-bf16 */
    {88, LEAF_7_EDX, 5, NO_STATE},        /* uintr */
    {89, LEAF_7_1_EAX, 22, NO_STATE},     /* hreset */
    {90, LEAF_7_ECX, 23, NO_STATE},       /* kl */
    {91, LEAF_19_EBX, 0, KEY_LOCKER},     /* aeskle */
    {92, LEAF_19_EBX, 2, KEY_LOCKER},     /* widekl */
    {93, LEAF_7_1_EAX, 4, AVX_STATE},     /* avxvnni */
    {94, LEAF_7_EDX, 23, AVX512_STATE},   /* avx512fp16 */
};

/* The levels of the psABI (System V ABI, AMD64 supplement, 3.1.1): a level needs its features and the level before. */
static const u8 level_1[] = {0, 1, 3, 4, 47, 51, 55, 255};
static const u8 level_2[] = {2, 5, 6, 7, 8, 46, 54, 255};
static const u8 level_3[] = {9, 10, 14, 16, 17, 49, 57, 58, 62, 255};
static const u8 level_4[] = {15, 20, 21, 22, 23, 255};
static const u8 *const levels[] = {level_1, level_2, level_3, level_4};

enum { FIRST_LEVEL = 95 };

static void cpuid(u32 leaf, u32 subleaf, u32 out[4]) {
  __asm__ volatile("cpuid" : "=a"(out[0]), "=b"(out[1]), "=c"(out[2]), "=d"(out[3]) : "0"(leaf), "2"(subleaf));
}

static u32 saved_state(void) {
  u32 low;
  u32 high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return low;
}

static int has(int number) {
  u32 word = number < 32 ? __cpu_model.features[0] : __cpu_features2[number / 32 - 1];
  return word >> (number & 31) & 1;
}

static void set(int number) {
  if (number < 32) {
    __cpu_model.features[0] |= (u32)1 << number;
  } else {
    __cpu_features2[number / 32 - 1] |= (u32)1 << (number & 31);
  }
}

static void read_results(u32 maximum, u32 results[RESULTS]) {
  u32 out[4];
  for (int i = 0; i < RESULTS; i++) results[i] = 0;
  cpuid(1, 0, out);
  results[LEAF_1_ECX] = out[2];
  results[LEAF_1_EDX] = out[3];
  if (maximum >= 7) {
    cpuid(7, 0, out);
    u32 subleaves = out[0];
    results[LEAF_7_EBX] = out[1];
    results[LEAF_7_ECX] = out[2];
    results[LEAF_7_EDX] = out[3];
    if (subleaves >= 1) {
      cpuid(7, 1, out);
      results[LEAF_7_1_EAX] = out[0];
    }
  }
  if (maximum >= 0xd) {
    cpuid(0xd, 1, out);
    results[LEAF_D_1_EAX] = out[0];
  }
  if (maximum >= 0x14) {
    cpuid(0x14, 0, out);
    results[LEAF_14_EBX] = out[1];
  }
  if (maximum >= 0x19) {
    cpuid(0x19, 0, out);
    results[LEAF_19_EBX] = out[1];
  }
  cpuid(0x80000000, 0, out);
  u32 extended = out[0];
  if (extended >= 0x80000001) {
    cpuid(0x80000001, 0, out);
    results[EXTENDED_1_ECX] = out[2];
    results[EXTENDED_1_EDX] = out[3];
  }
  if (extended >= 0x80000008) {
    cpuid(0x80000008, 0, out);
    results[EXTENDED_8_EBX] = out[1];
  }
}

static void set_features(const u32 results[RESULTS]) {
  u32 state = results[LEAF_1_ECX] >> 27 & 1 ? saved_state() : 0;
  int usable[5];
  usable[NO_STATE] = 1;
  usable[AVX_STATE] = (state & 6) == 6;
  usable[AVX512_STATE] = (state & 0xe6) == 0xe6;
  usable[AMX_STATE] = (state & 0x60000) == 0x60000;
  usable[KEY_LOCKER] = results[LEAF_7_ECX] >> 23 & 1;
  for (u64 i = 0; i < sizeof features / sizeof features[0]; i++) {
    const struct feature *f = &features[i];
    if (results[f->result] >> f->bit & 1 && usable[f->state]) set(f->number);
  }
  for (int level = 0; level < 4; level++) {
    for (const u8 *needed = levels[level]; *needed != 255; needed++) {
      if (!has(*needed)) return;
    }
    set(FIRST_LEVEL + level);
  }
}

/* A range of models of a family, with libgcc's numbers for it. */
struct model {
  u16 family;
  u8 first;
  u8 last;
  u8 type;
  u8 subtype;
};

static const struct model intel_models[] = {
    {6, 0x0f, 0x0f, 2, 0},  {6, 0x17, 0x17, 2, 0},  {6, 0x1d, 0x1d, 2, 0},                                                    /* core2 */
    {6, 0x1c, 0x1c, 1, 0},  {6, 0x26, 0x26, 1, 0},                                                                            /* bonnell */
    {6, 0x37, 0x37, 6, 0},  {6, 0x4a, 0x4a, 6, 0},  {6, 0x4c, 0x4d, 6, 0},  {6, 0x5a, 0x5a, 6, 0}, {6, 0x5d, 0x5d, 6, 0},      /* silvermont */
    {6, 0x5c, 0x5c, 12, 0}, {6, 0x5f, 0x5f, 12, 0}, {6, 0x7a, 0x7a, 13, 0},                                                    /* goldmont, goldmont-plus */
    {6, 0x86, 0x86, 14, 0}, {6, 0x96, 0x96, 14, 0}, {6, 0x9c, 0x9c, 14, 0},                                                    /* tremont */
    {6, 0x57, 0x57, 7, 0},  {6, 0x85, 0x85, 11, 0},                                                                           /* knl, knm */
    {6, 0x1a, 0x1a, 3, 1},  {6, 0x1e, 0x1f, 3, 1},  {6, 0x2e, 0x2e, 3, 1},                                                     /* nehalem */
    {6, 0x25, 0x25, 3, 2},  {6, 0x2c, 0x2c, 3, 2},  {6, 0x2f, 0x2f, 3, 2},                                                     /* westmere */
    {6, 0x2a, 0x2a, 3, 3},  {6, 0x2d, 0x2d, 3, 3},  {6, 0x3a, 0x3a, 3, 12}, {6, 0x3e, 0x3e, 3, 12},                             /* sandybridge, ivybridge */
    {6, 0x3c, 0x3c, 3, 13}, {6, 0x3f, 0x3f, 3, 13}, {6, 0x45, 0x46, 3, 13},                                                    /* haswell */
    {6, 0x3d, 0x3d, 3, 14}, {6, 0x47, 0x47, 3, 14}, {6, 0x4f, 0x4f, 3, 14}, {6, 0x56, 0x56, 3, 14},                             /* broadwell */
    {6, 0x4e, 0x4e, 3, 15}, {6, 0x5e, 0x5e, 3, 15}, {6, 0x8e, 0x8e, 3, 15}, {6, 0x9e, 0x9e, 3, 15}, {6, 0xa5, 0xa6, 3, 15},     /* skylake */
    {6, 0x66, 0x66, 3, 17}, {6, 0x7d, 0x7e, 3, 18}, {6, 0x9d, 0x9d, 3, 18}, {6, 0x6a, 0x6a, 3, 19}, {6, 0x6c, 0x6c, 3, 19},     /* cannonlake, icelake */
    {6, 0x8c, 0x8d, 3, 22}, {6, 0x8f, 0x8f, 3, 24}, {6, 0x97, 0x97, 3, 25}, {6, 0x9a, 0x9a, 3, 25}, {6, 0xa7, 0xa7, 3, 27},     /* tigerlake, sapphirerapids, alderlake, rocketlake */
};

static const struct model amd_models[] = {
    {0x10, 2, 2, 4, 4},        {0x10, 4, 4, 4, 5},        {0x10, 8, 8, 4, 6},                                 /* barcelona, shanghai, istanbul */
    {0x15, 0, 1, 5, 7},        {0x15, 2, 0x1f, 5, 8},     {0x15, 0x30, 0x3f, 5, 9}, {0x15, 0x60, 0x7f, 5, 10}, /* bdver1 to bdver4 */
    {0x17, 0, 0x1f, 10, 11},   {0x17, 0x30, 0xff, 10, 20},                                                     /* znver1, znver2 */
    {0x19, 0, 0x0f, 15, 26},   {0x19, 0x20, 0x5f, 15, 26},                                                     /* znver3 */
};

/* Families that have a type whatever the model. */
static const struct model amd_families[] = {{0x10, 0, 0xff, 4, 0}, {0x14, 0, 0xff, 8, 0}, {0x15, 0, 0xff, 5, 0}, {0x16, 0, 0xff, 9, 0}, {0x17, 0, 0xff, 10, 0}, {0x19, 0, 0xff, 15, 0}};

static int find(const struct model *table, u64 rows, u32 family, u32 model) {
  for (u64 i = 0; i < rows; i++) {
    if (table[i].family == family && model >= table[i].first && model <= table[i].last) {
      __cpu_model.type = table[i].type;
      __cpu_model.subtype = table[i].subtype;
      return 1;
    }
  }
  return 0;
}

static void set_model(u32 signature) {
  u32 family = signature >> 8 & 15;
  u32 model = signature >> 4 & 15;
  if (family == 15) family += signature >> 20 & 0xff;
  if (family == 6 || family >= 15) model |= signature >> 12 & 0xf0;
  if (__cpu_model.vendor == VENDOR_INTEL) {
    /* One model of three: told apart by what they have. */
    if (family == 6 && model == 0x55) {
      __cpu_model.type = 3;
      __cpu_model.subtype = has(36) ? 23 : has(34) ? 21 : 16;
    } else {
      find(intel_models, sizeof intel_models / sizeof intel_models[0], family, model);
    }
  } else if (!find(amd_models, sizeof amd_models / sizeof amd_models[0], family, model)) {
    find(amd_families, sizeof amd_families / sizeof amd_families[0], family, model);
  }
}

/* Runs before other constructors, whose code may ask; an ifunc resolver, which runs earlier still, calls it itself (__builtin_cpu_init). */
__attribute__((constructor(101))) int __cpu_indicator_init(void) {
  u32 out[4];
  u32 results[RESULTS];
  if (__cpu_model.vendor != 0) return 0;
  cpuid(0, 0, out);
  u32 maximum = out[0];
  if (maximum < 1) {
    __cpu_model.vendor = VENDOR_OTHER;
    return -1;
  }
  u32 name = out[1];
  read_results(maximum, results);
  set_features(results);
  cpuid(1, 0, out);
  if (name == 0x756e6547) {
    __cpu_model.vendor = VENDOR_INTEL;
    set_model(out[0]);
  } else if (name == 0x68747541) {
    __cpu_model.vendor = VENDOR_AMD;
    set_model(out[0]);
  } else {
    __cpu_model.vendor = VENDOR_OTHER;
  }
  return 0;
}

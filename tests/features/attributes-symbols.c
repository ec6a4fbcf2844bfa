// options: -fPIC
// symbols
#define A(...) __attribute__((__VA_ARGS__))
A(weak) int weak_object = 1; A(weak) void weak_function(void) {}
A(visibility("hidden")) int hidden_object = 1; A(visibility("protected")) void protected_function(void) {} A(visibility("internal")) int internal_object; A(visibility("default")) int default_object;
void target(void) {} void alias_function(void) A(alias("target")); void weak_alias(void) A(weak, alias("target")); extern int object_alias A(alias("weak_object"));
static int inner(void) { return 4; } int inner_alias(void) A(alias("inner"));
static void weakref_function(void) A(weakref("elsewhere")); void use_weakref(void) { if (weakref_function) weakref_function(); }
static int weakref2(void) A(weakref, alias("elsewhere2")); int use2(void) { return weakref2(); }
A(section(".feature.text")) void in_section(void) {} A(section(".feature.data")) int section_object = 3; A(section(".feature.rodata")) const int section_constant = 3;
A(used) static int used_static = 4; A(retain, used, section(".feature.retain")) int retained = 5; A(retain, used) int retained_plain = 5;
static void *resolver(void) { return target; } void indirect(void) A(ifunc("resolver"));
A(common) int common_object; A(nocommon) int nocommon_object; int plain_object; int initialised = 0; int const constant = 5;
A(constructor) static void construct(void) {} A(constructor(200)) void construct200(void) {} A(destructor(300)) void destruct300(void) {}
A(aligned(64)) int aligned_object; A(tls_model("local-exec")) __thread int tls_object; _Thread_local int tls_initialised = 7;
A(noinit) int noinit_object; A(persistent) int persistent_object = 4; A(no_reorder) int no_reorder_object; A(externally_visible) void visible(void) {} A(cold) void cold(void) {} A(hot) void hot(void) {}
void renamed(void) __asm__("other_name"); void renamed(void) {} extern int undefined_weak A(weak); int *pw = &undefined_weak; extern void undefined_hidden(void) A(visibility("hidden")); void (*ph)(void) = undefined_hidden;
#pragma weak pragma_weak
void pragma_weak(void) {}
#pragma weak pragma_alias = target
void before_name(void);
#pragma redefine_extname before_name after_name
void before_name(void) {}
void plain_name(void) {}
#pragma GCC visibility push(hidden)
void pushed(void) {} int pushed_object;
extern void pushed_declared(void); void call_pushed(void) { pushed_declared(); }
#pragma GCC visibility pop
void popped(void) {} inline void c99_inline(void) {} extern inline void extern_inline(void) {} static inline void unused_inline(void) {} A(gnu_inline) extern inline void gnu_inline(void) {} A(copy(weak_function)) void copied(void) {}
__asm__(".symver versioned_v1,versioned@VERS_1"); void versioned_v1(void) {} A(symver("versioned2@VERS_2")) void versioned_v2(void) {}
char big[100]; static char local_big[100]; char *use_local = local_big; A(section(".feature.note"), used) static const char note[] = "note"; const char *const pointer = "text"; struct { int a; char *p; } relocated = {1, "x"}; const struct { const char *p; } relro = {"y"};
A(patchable_function_entry(4, 2)) void patchable(void) {} A(noipa) void noipa(void) {} A(flatten) void flat(void) {} A(naked) void naked(void) { __asm__("ret"); } 

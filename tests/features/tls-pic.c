// options: -O1 -fPIC
// relocations
__thread int defined = 1; extern __thread int declared; static __thread int local = 2; extern __thread int ie __attribute__((tls_model("initial-exec"))); __thread int le __attribute__((tls_model("local-exec"))); extern __thread int gd __attribute__((tls_model("global-dynamic"))); extern __thread char array[10];
int sum(void) { return defined + declared + local + ie + le + gd + array[3]; } int *address(int n) { switch (n) { case 0: return &defined; case 1: return &declared; case 2: return &local; default: return &ie; } } void set(int v) { defined = v; declared = v; local++; ie += v; }

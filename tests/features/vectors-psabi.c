// oracle: none
// says: warning: AVX vector argument without AVX enabled changes the ABI [-Wpsabi]
// says: warning: AVX vector return without AVX enabled changes the ABI [-Wpsabi]
typedef float v8 __attribute__((vector_size(32)));
v8 f(v8 a) { return a; }
int main(void) { return 0; }

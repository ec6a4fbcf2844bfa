// OPTIONS: tokens
#define N 4
#pragma pack(push, N)
#pragma unknown thing
#pragma GCC optimize "O2"
#define DO(x) _Pragma(#x) after
before DO(pack(pop)) _Pragma("weak f = g") end
#pragma STDC FP_CONTRACT ON
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wcpp"
#warning unheard
#pragma GCC diagnostic pop
#warning heard
#pragma GCC poison evil
evil
#pragma GCC warning "a warning"
#pragma GCC error "an error"
const __const__ inline __asm__ L"x" 1.5 'c'

// options: -O2 -w -D_FORTIFY_SOURCE=2
#include "fortify-abort-1.c"

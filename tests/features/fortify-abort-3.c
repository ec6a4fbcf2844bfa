// options: -O2 -w -D_FORTIFY_SOURCE=3
#include "fortify-abort-1.c"

/* <stdbool.h>, C11 7.18. */
#ifndef __kit_stdbool
#define __kit_stdbool
#define __bool_true_false_are_defined 1
#if __STDC_VERSION__ <= 201710L
#define bool _Bool
#define true 1
#define false 0
#endif
#endif

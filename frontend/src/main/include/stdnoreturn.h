/* <stdnoreturn.h>, C11 7.23. */
#ifndef __kit_stdnoreturn
#define __kit_stdnoreturn
#define noreturn _Noreturn
#endif

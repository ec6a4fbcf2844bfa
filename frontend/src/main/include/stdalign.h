/* <stdalign.h>, C11 7.15. */
#ifndef __kit_stdalign
#define __kit_stdalign
#if __STDC_VERSION__ <= 201710L
#define alignas _Alignas
#define alignof _Alignof
#define __alignas_is_defined 1
#define __alignof_is_defined 1
#endif
#endif

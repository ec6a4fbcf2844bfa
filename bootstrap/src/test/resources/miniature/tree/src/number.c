/* The number of the compiler that compiles this is 42 when it has been compiled rightly itself; other compilers have none. */
#ifndef NUMBER
#define NUMBER 0
#endif

unsigned number_of_the_compiler = NUMBER;

unsigned number(unsigned of) { return of * 2; }

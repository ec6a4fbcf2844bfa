// OPTIONS: -I.
#define FIRST pla
#define SECOND in.h
#define HEADER < FIRST SECOND >
#include HEADER
#define IN(name) <name.h>
#include IN(plain)

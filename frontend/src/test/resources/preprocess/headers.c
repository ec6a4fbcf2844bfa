// OPTIONS: -I.
#define FIRST pla
#define SECOND in.h
#define HEADER < FIRST SECOND >
#include HEADER
#define IN(name) <name.h>
#include IN(plain)
#define PREFIX one
#include "reincluded.h"
#undef READ_ONCE_H
#undef PREFIX
#define PREFIX two
#include "reincluded.h"
#include "reincluded.h"

#if 1
#ifdef X
#include "nowhere.h"
#else
#include "nowhere.h"
#endif

#include <stdio.h>

int tell(const char *text) { return puts(text) < 0; }

int unrelated(int value) { return value * 3; }

int version(void) { return tell("kit 0.0.1") || unrelated(0); }

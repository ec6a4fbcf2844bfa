// options: -ftrivial-auto-var-init=pattern
// Objects without initialiser are filled with 0xfe, but for those that say otherwise.
#define FILL 0xfe
#include "variable-fill.h"

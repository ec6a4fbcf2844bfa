// options: -ftrivial-auto-var-init=zero
// Objects without initialiser are zero, but for those that say otherwise.
#define FILL 0
#include "variable-fill.h"

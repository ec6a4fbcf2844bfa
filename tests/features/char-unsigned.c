// options: -funsigned-char -w
#include "character-types.h"

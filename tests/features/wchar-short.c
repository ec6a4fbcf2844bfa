// options: -fshort-wchar -w
#include "character-types.h"

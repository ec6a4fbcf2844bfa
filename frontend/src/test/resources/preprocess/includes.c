// OPTIONS: lines -DCOMPUTED=<guarded.h> -I. -include=once.h
#include "guarded.h"
#include "guarded.h"
#include COMPUTED
#include "once.h"
#import "plain.h"
#import "plain.h"
#define NAME "plain.h"
#include NAME
end __LINE__ __FILE__
#line 100 "renamed.c"
__LINE__ __FILE__
# 7 "marker.c" 3
__LINE__ __FILE__

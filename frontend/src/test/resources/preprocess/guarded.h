/* a comment before the guard */
#ifndef GUARDED_H
#define GUARDED_H
guarded once
#endif
/* and after */

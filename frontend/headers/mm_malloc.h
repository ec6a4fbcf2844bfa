/*
 * Memory of a given alignment.
 */
#ifndef __KIT_MM_MALLOC_H
#define __KIT_MM_MALLOC_H

#include <stddef.h>

extern int posix_memalign(void **, size_t, size_t);
extern void free(void *);

static __inline void *_mm_malloc(size_t __size, size_t __alignment) {
  void *__p;
  if (__alignment < sizeof(void *)) {
    __alignment = sizeof(void *);
  }
  return posix_memalign(&__p, __alignment, __size) == 0 ? __p : (void *)0;
}

static __inline void _mm_free(void *__p) {
  free(__p);
}

#endif

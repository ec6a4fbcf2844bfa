/* Meant to be read again whenever READ_ONCE_H is undefined: no include guard. */
#if !( defined( READ_ONCE_H ) && defined( READ_BEFORE_H ) )
#define READ_ONCE_H
#define READ_BEFORE_H
again PREFIX
#endif

#define MINIATURE 1

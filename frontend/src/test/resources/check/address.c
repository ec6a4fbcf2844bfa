#define SET(object, n) ((object != 0) ? (object)->x = n : n)
#define ASK(object) if (object) f(1)
typedef struct { int x; } T; extern int f(int);
int set(void) { T item[1]; SET(item, 3); if (item != 0) f(2); return item->x; }
  // WARNING 51 "the comparison will always evaluate as 'true' for the address of 'item' will never be NULL" [-Waddress]
int ask(void) { T one = {1}; ASK(&one); return one.x; }
  // WARNING 30 "the address of 'one' will always evaluate as 'true'" [-Waddress]

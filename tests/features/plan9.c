// options: -fplan9-extensions
// Anonymous members by the names of their types; pointers to structures for those to their anonymous members.
#include <stdio.h>
typedef struct lock { int locked; } Lock;
typedef struct { int id; } Node;
struct tree { Lock; Node; int leaf; };
struct outer { int first; struct tree; double d; };
static int lock(Lock *l) { return ++l->locked; }
static int id(Node *n) { return n->id; }
static Lock *of(struct outer *o) { return o; }
int main(void) {
  struct tree t = { .locked = 5, .id = 7, .leaf = 1 };
  struct outer o = { 1 };
  Lock *l; Node *n = &t;
  o.id = 9; o.locked = 3;
  printf("%d\n", lock(&t)); printf("%d %d\n", t.locked, id(&t));
  l = &o; n = &o;
  printf("%d %d\n", l->locked, n->id); printf("%d\n", lock(&o)); printf("%d\n", of(&o)->locked);
  t.Lock.locked = 11; t.Node.id = 12;
  printf("%d %d %d\n", t.locked, t.id, (&t)->Lock.locked);
  struct tree *p = &o; printf("%d\n", p->id);
  return 0;
}

#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <unistd.h>
#include <alloca.h>
#include <setjmp.h>
#include <string.h>

extern char **environ;
extern int elsewhere;
extern int never_defined;
extern _Thread_local int far_away;
static _Thread_local long per_thread = 11;
static jmp_buf context;

struct tree { struct tree *left, *right; int key; char text[]; };

static struct tree *insert(struct tree *t, int key)
{
  if (!t) {
    struct tree *fresh = calloc(1, sizeof *fresh + 8);
    fresh->key = key;
    sprintf(fresh->text, "n%d", key);
    return fresh;
  }
  struct tree **way = key < t->key ? &t->left : &t->right;
  *way = insert(*way, key);
  return t;
}

static int outer(int a, int n)
{
  int total = a;
  int inner(int x)
  {
    int local = 0;
    local = x * 2;
    total += local;
    return total;
  }
  for (int i = 0; i < n; i++)
    inner(i);
  return inner(10);
}

static double matrix(int rows, int columns, double m[rows][columns])
{
  double sum = 0;
  char *space = alloca(columns * 16);
  memset(space, 'x', columns * 16 - 1), space[columns * 16 - 1] = 0;
  double copy[columns][rows];
  memset(copy, 0, sizeof copy);
  double (*line)[columns] = &m[1];
  typedef int dynamic[rows + columns];
  dynamic d;
  for (int k = 0; k < rows + columns; k++)
    d[k] = k;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++) {
      double cell = m[i][j];
      copy[j][i] = cell;
      sum += cell;
    }
  d[0] = 1;
  return sum + copy[0][1] + (*line)[1];
}

static int jumps(int n)
{
  static int visits;
  static const char *const words[] = { "a", "b" };
again:
  visits++;
  if (n-- > 0)
    goto again;
  {
    int shadow = 0;
    shadow = 1;
    {
      int shadow = 0;
      shadow = 2;
      {
        int shadow = 0;
        shadow = 3;
        visits += shadow;
      }
      visits += shadow;
    }
    visits += shadow;
  }
  switch (n) {
    int odd_place;
  case -1:
    odd_place = 4;
    visits += odd_place;
  default:
    visits++;
  }
  return visits + words[0][0];
}

static int guarded(void)
{
  char text[64] = "";
  int n = 0;
  if (setjmp(context) == 0)
    longjmp(context, 5);
  else
    n = snprintf(text, sizeof text, "%d", errno);
  return n;
}

static int statement(int x)
{
  int y = ({ int t = x * 3; t + 1; });
  int *p = (int []) { y, x };
  const struct { int a; float b; } pair = { .a = p[0], .b = 2.5f };
  asm volatile("nop" : "+r"(y));
  return y + pair.a;
}

static void old_style(a, b, c) int a; char b; float c;
{
  a += b + c;
}

int main(int argc, char **argv, char **envp)
{
  struct tree *root = 0;
  int keys[] = { 5, 2, 8, 1 };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    root = insert(root, keys[i]);
  int r = outer(1, 3);
  double m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
  r += matrix(2, 3, m);
  r += jumps(2);
  r += guarded();
  r += statement(4);
  old_style(1, 'b', 2.0f);
  per_thread += elsewhere + far_away;
  return r == 0 || environ == envp || never_defined;
}

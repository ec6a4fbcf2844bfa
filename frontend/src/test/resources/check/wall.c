int g(void); int x; volatile int vo; int *p;
int f(int a) {
  if (a = 1) return 1;
  // WARNING 9 "suggest parentheses around assignment used as truth value" [-Wparentheses]
  if ((a = 2)) return 2;
  while (x = g()) ;
  // WARNING 12 "suggest parentheses around assignment used as truth value" [-Wparentheses]
  while ((x = g())) ;
  do ; while (a = 3);
  // WARNING 17 "suggest parentheses around assignment used as truth value" [-Wparentheses]
  a == 1;
  // WARNING 5 "statement with no effect" [-Wunused-value]
  a + x;
  // WARNING 5 "statement with no effect" [-Wunused-value]
  5;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  vo;
  (void) a;
  p;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  *p;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  x, a;
  // WARNING 4 "left-hand operand of comma expression has no effect" [-Wunused-value]
  // WARNING 4 "statement with no effect" [-Wunused-value]
  a ? 1 : 2;
  // WARNING 5 "statement with no effect" [-Wunused-value]
  g() ? 1 : 2;
  a && g();
  !a;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  &x;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  "text";
  // WARNING 3 "statement with no effect" [-Wunused-value]
  -a * 2;
  // WARNING 6 "statement with no effect" [-Wunused-value]
  used: a++;
  unused: a--;
  // WARNING 3 "label 'unused' defined but not used" [-Wunused-label]
  marked: __attribute__((unused)) a--;
  for (x; a; x + 1) ;
  // WARNING 8 "statement with no effect" [-Wunused-value]
  // WARNING 16 "statement with no effect" [-Wunused-value]
  int y = ({ a == 1; a; });
  // WARNING 16 "statement with no effect" [-Wunused-value]
  goto used;
  return y;
}

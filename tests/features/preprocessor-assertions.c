// options: -Wno-deprecated -Acolour=green -Ashape(round) -A-machine=x86_64
// #assert, #unassert and tests of predicates in #if.
#include <stdio.h>

#define NOT_EXPANDED other
#assert thing (one)
#assert thing ( two  words , and more )
#assert NOT_EXPANDED(macro)

int main(void) {
#if #thing(one) && #thing(two words , and more) && !#thing(two words, and more) && !#thing(three)
  puts("answers");
#endif
#if #NOT_EXPANDED(macro) && !#other
  puts("names are not expanded");
#endif
#if #colour(green) && #shape(round) && !#machine && #cpu(x86_64) && #system(unix)
  puts("the command line's");
#endif
#unassert thing(one)
#if #thing && !#thing(one)
  puts("one taken away");
#endif
#unassert thing
#if !#thing
  puts("all taken away");
#endif
#if (0, 2) == 2 || 1
  puts("comma");
#endif
  return 0;
}

/* A miniature of kit: a multi-call program whose tools are the system's. What it adds is that the objects of its cc depend on what it has
   been compiled to: they have its number in them (number.c). */
#include <stdio.h>
#include <string.h>

int command(const char *name, char **words);
int version(void);

int main(int count, char **words) {
  const char *slash = strrchr(words[0], '/');
  const char *name = slash ? slash + 1 : words[0];
  if (strcmp(name, "kit") == 0) return count > 1 && strcmp(words[1], "--version") == 0 ? version() : 2;
  return command(name, words);
}

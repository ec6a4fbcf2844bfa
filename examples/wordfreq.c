/* Prints the most frequent words of a text: wordfreq FILE [COUNT] */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word {
  struct word *next;
  unsigned count;
  char text[];
};

struct table {
  struct word **buckets;
  size_t size, used;
};

static unsigned long hash(const char *text) {
  unsigned long value = 5381;
  while (*text) value = value * 33 ^ (unsigned char)*text++;
  return value;
}

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (!memory) {
    perror("wordfreq");
    exit(EXIT_FAILURE);
  }
  return memory;
}

static void grow(struct table *table) {
  struct table larger = {.size = table->size ? table->size * 2 : 64, .used = table->used};
  larger.buckets = allocate(larger.size, sizeof *larger.buckets);
  for (size_t i = 0; i < table->size; i++) {
    for (struct word *word = table->buckets[i], *next; word; word = next) {
      struct word **slot = &larger.buckets[hash(word->text) & (larger.size - 1)];
      next = word->next;
      word->next = *slot;
      *slot = word;
    }
  }
  free(table->buckets);
  *table = larger;
}

static void count(struct table *table, const char *text) {
  if (table->used * 2 >= table->size) grow(table);
  struct word **slot = &table->buckets[hash(text) & (table->size - 1)];
  for (struct word *word = *slot; word; word = word->next) {
    if (strcmp(word->text, text) == 0) {
      word->count++;
      return;
    }
  }
  struct word *word = allocate(1, sizeof *word + strlen(text) + 1);
  strcpy(word->text, text);
  word->count = 1;
  word->next = *slot;
  *slot = word;
  table->used++;
}

static int by_frequency(const void *a, const void *b) {
  const struct word *left = *(struct word *const *)a, *right = *(struct word *const *)b;
  if (left->count != right->count) return left->count < right->count ? 1 : -1;
  return strcmp(left->text, right->text);
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: %s FILE [COUNT]\n", argv[0]);
    return EXIT_FAILURE;
  }
  FILE *file = fopen(argv[1], "r");
  if (!file) {
    fprintf(stderr, "%s: %s\n", argv[1], strerror(errno));
    return EXIT_FAILURE;
  }
  struct table table = {0};
  char word[128];
  size_t length = 0;
  unsigned long total = 0;
  for (int character; (character = getc(file)) != EOF || length;) {
    if (character != EOF && isalpha(character)) {
      if (length < sizeof word - 1) word[length++] = (char)tolower(character);
    } else if (length) {
      word[length] = '\0';
      count(&table, word);
      length = 0;
      total++;
    }
  }
  fclose(file);

  struct word **words = allocate(table.used + 1, sizeof *words);
  size_t found = 0;
  for (size_t i = 0; i < table.size; i++) {
    for (struct word *each = table.buckets[i]; each; each = each->next) words[found++] = each;
  }
  qsort(words, found, sizeof *words, by_frequency);
  size_t wanted = argc > 2 ? strtoul(argv[2], NULL, 10) : 10;
  for (size_t i = 0; i < found && i < wanted; i++) {
    printf("%-16s %6u %5.1f%%\n", words[i]->text, words[i]->count, 100.0 * words[i]->count / (double)total);
  }
  printf("%zu different words of %lu\n", found, total);
  return 0;
}

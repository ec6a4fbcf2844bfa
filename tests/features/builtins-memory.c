
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define I(x) printf("%s %ld\n", #x, (long)(x))
struct s { char a[10]; char b[6]; int c; } g;
char buf[20];
unsigned long sizes[] = {sizeof "abc", __builtin_strlen("hello"), 1, 2};
static int fold[] = {__builtin_strcmp("a", "b") < 0, __builtin_strncmp("abc", "abd", 2), __builtin_memcmp("a", "a", 1)};
int main(int argc, char **argv) {
  I(sizes[0]); I(sizes[1]); I(sizes[3]); I(fold[0]); I(fold[1]); I(fold[2]);
  I(__builtin_object_size(&g, 0)); I(__builtin_object_size(g.b, 1)); I(__builtin_object_size(g.b, 0)); I(__builtin_object_size(&g.c, 1)); I(__builtin_object_size(&g.a[3], 1)); I(__builtin_object_size(&g.a[3], 3));
  I(__builtin_object_size(argv, 0)); I(__builtin_object_size(argv, 2)); I(__builtin_object_size("hello", 0));
  I(__builtin_dynamic_object_size(buf, 0));
  char local[32]; char *p = local;
  I(__builtin___memcpy_chk(local, "hello", 6, __builtin_object_size(local, 0)) == p); puts(local);
  __builtin___strcpy_chk(local, "there", 32); puts(local); __builtin___strcat_chk(local, "!", 32); puts(local); __builtin___strncpy_chk(local, "xyz", 2, 32); puts(local);
  __builtin___sprintf_chk(local, 0, 32, "%d-%s", 5, "q"); puts(local); __builtin___snprintf_chk(local, 10, 0, 32, "%d", 77); puts(local); __builtin___memset_chk(local, 'z', 3, 32); puts(local); __builtin___memmove_chk(local + 1, local, 3, 31); puts(local);
  I(__builtin___stpcpy_chk(local, "abc", 32) - p); __builtin___printf_chk(1, "%d\n", 3); __builtin___mempcpy_chk(local, "pq", 2, 32); puts(local); __builtin___strncat_chk(local, "abcdef", 3, 32); puts(local);
  I(__builtin_strlen(local)); I(__builtin_strcmp(local, "x") < 0); I(*(char *)__builtin_memchr("abc", 'b', 3)); I(*__builtin_strchr("hello", 'l')); I(*__builtin_strrchr("hello", 'e')); I(__builtin_strspn("aab", "a")); I(__builtin_strcspn("aab", "b")); I(*__builtin_strstr("abcd", "cd")); I(*__builtin_strpbrk("abcd", "dc"));
  char *h = __builtin_malloc(10); __builtin_strcpy(h, "abc"); h = __builtin_realloc(h, 20); puts(h); __builtin_free(h); h = __builtin_calloc(3, 3); I(h[8]); __builtin_free(h); h = __builtin_strdup("dup"); puts(h); free(h); h = __builtin_strndup("dup", 2); puts(h); free(h);
  __builtin_bzero(local, 4); I(__builtin_bcmp(local, "\0\0", 2)); I(__builtin_mempcpy(local, "ab", 2) == local + 2); I(__builtin_index("abc", 'b') != 0); I(__builtin_stpcpy(local, "xyz") - local); I(__builtin_toupper('a')); I(__builtin_isdigit('4') != 0); I(__builtin_isalpha('4') != 0); I(__builtin_ffs(4)); I(__builtin_abs(-4)); I(__builtin_putchar('x')); I(__builtin_puts("y")); I(__builtin_printf("%d\n", 4)); __builtin_fprintf(stdout, "%s\n", "f"); __builtin_sprintf(local, "%d", 9); puts(local); __builtin_snprintf(local, 2, "%d", 99); puts(local); __builtin_memmove(local, "a", 2); puts(local);
  I(__builtin_strncasecmp("ABC", "abd", 2)); I(__builtin_strcasecmp("ABC", "abc")); I(__builtin_tolower('Q'));
  struct padded { char c; int i; long double l; } pd; memset(&pd, 255, sizeof pd); pd.c = 1; pd.i = 2; pd.l = 3; __builtin_clear_padding(&pd);
  unsigned char *q = (unsigned char *)&pd; for (unsigned i = 0; i < sizeof pd; i++) printf("%02x", q[i]); puts("");
  char *al = __builtin_alloca(10); char *al2 = __builtin_alloca_with_align(10, 512); char *al3 = __builtin_alloca_with_align_and_max(10, 256, 20); I((long)al2 % 64); I((long)al3 % 32); I(al != al2);
  I((long)__builtin_assume_aligned(buf, 1) == (long)buf); __builtin_prefetch(buf); __builtin_prefetch(buf, 1, 3); __builtin___clear_cache(buf, buf + 4);
  I(__builtin_speculation_safe_value(5)); I(__builtin_LINE() > 0); puts(__builtin_FUNCTION()); I(__builtin_FILE()[0] != 0);
  I(__builtin_extract_return_addr(__builtin_return_address(0)) == __builtin_return_address(0)); I(__builtin_frob_return_addr(__builtin_return_address(0)) == __builtin_return_address(0)); I(__builtin_frame_address(0) != 0); I(__builtin_return_address(0) != 0);
  if (0) __builtin_trap(); if (0) __builtin_unreachable(); if (argc > 100) __builtin_abort(); if (argc > 100) __builtin_exit(2);
  return 0;
}

package kit.frontend.parse;

import org.jspecify.annotations.Nullable;

/** Which header of the C library declares a function, for hints. */
final class LibraryHeaders {
  private static final String[][] HEADERS = {
    {
      "stdio.h",
      " printf fprintf sprintf snprintf vprintf vfprintf vsprintf vsnprintf scanf fscanf sscanf"
          + " puts putchar fputs fputc putc fwrite vsscanf "
    },
    {
      "string.h",
      " memcpy memmove memset memcmp memchr strlen strcpy strncpy strcat strncat strcmp strncmp"
          + " strchr strrchr strstr strpbrk strspn strcspn strdup strndup stpcpy mempcpy strnlen "
    },
    {"stdlib.h", " malloc calloc realloc free abort exit abs labs llabs aligned_alloc "},
    {"strings.h", " bcmp bcopy bzero index rindex strcasecmp strncasecmp "},
    {
      "ctype.h",
      " isalnum isalpha isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper"
          + " isxdigit tolower toupper "
    },
    {
      "math.h",
      " acos asin atan atan2 ceil cos cosh exp fabs floor fmod log log10 pow round sin sinh sqrt"
          + " tan tanh trunc fmax fmin hypot cbrt "
    },
  };

  private LibraryHeaders() {}

  /** The header's name, or null. */
  static @Nullable String of(String function) {
    String word = " " + function + " ";
    for (String[] header : HEADERS) {
      if (header[1].contains(word)) {
        return header[0];
      }
    }
    return null;
  }
}

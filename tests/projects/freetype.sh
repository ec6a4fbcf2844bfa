# freetype: CMake; every character of some fonts rendered at several sizes, hinted in each of its ways, by a program that is linked with the shared library
fetch() { source_package freetype freetype 2.12.1; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON; }
build() {
  cmake --build build -j"$jobs"
  cat >render.c <<'END'
#include <ft2build.h>
#include <stdio.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
int main(int count, char **files) {
  FT_Library library;
  if (FT_Init_FreeType(&library)) return 1;
  static const int loads[] = {FT_LOAD_DEFAULT, FT_LOAD_NO_HINTING, FT_LOAD_FORCE_AUTOHINT, FT_LOAD_TARGET_LIGHT, FT_LOAD_TARGET_MONO};
  for (int file = 1; file < count; file++) {
    FT_Face face;
    if (FT_New_Face(library, files[file], 0, &face)) return 1;
    for (int load = 0; load < 5; load++)
      for (int size = 7; size < 60; size = size * 5 / 3) {
        unsigned hash = 2166136261u, glyphs = 0;
        long advance = 0;
        FT_Set_Pixel_Sizes(face, 0, size);
        for (FT_Long glyph = 0; glyph < face->num_glyphs; glyph += 1 + load) {
          if (FT_Load_Glyph(face, glyph, loads[load] | FT_LOAD_RENDER)) continue;
          FT_Bitmap *bitmap = &face->glyph->bitmap;
          for (unsigned row = 0; row < bitmap->rows; row++)
            for (int column = 0; column < bitmap->pitch; column++) hash = (hash ^ bitmap->buffer[row * bitmap->pitch + column]) * 16777619u;
          glyphs++;
          advance += face->glyph->advance.x;
        }
        printf("RESULT %s %d %d: %u glyphs %ld %08x\n", face->family_name, load, size, glyphs, advance, hash);
      }
    FT_Done_Face(face);
  }
  return FT_Done_FreeType(library);
}
END
  "$CC" -O1 -Iinclude -o render render.c -Lbuild -lfreetype -Wl,-rpath,"$tree/build"
}
check() { ./render /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSerif-Italic.ttf /usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf; }
results() { sed -n 's/^RESULT /OUT /p' "$log"; }

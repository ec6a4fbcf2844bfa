# freetype: CMake; a font rendered
fetch() { source_package freetype freetype 2.12.1; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DBUILD_SHARED_LIBS=ON -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON; }
build() { cmake --build build -j"$jobs"; }
check() { true; }

# libjpeg-turbo: CMake, without its NASM sources; CTest compares images by checksum
fetch() { source_package libjpeg-turbo libjpeg-turbo 2.1.5; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DWITH_SIMD=0; }
build() { cmake --build build -j"$jobs"; }
check() { cd build && ctest -j"$jobs"; }
results() { ctest_results; }

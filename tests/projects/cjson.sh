# cJSON: CMake, CTest
fetch() { source_package cjson cjson 1.7.15; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DENABLE_CJSON_UTILS=On; }
build() { cmake --build build -j"$jobs"; }
check() { cd build && ctest; }
results() { ctest_results; }

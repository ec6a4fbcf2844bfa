# jansson: CMake, CTest
fetch() { source_package jansson jansson 2.14; }
configured_files='build/include/jansson_config.h build/private_include/jansson_private_config.h'
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DJANSSON_BUILD_DOCS=OFF -DJANSSON_BUILD_SHARED_LIBS=ON; }
build() { cmake --build build -j"$jobs"; }
check() { cd build && ctest; }
results() { ctest_results; }

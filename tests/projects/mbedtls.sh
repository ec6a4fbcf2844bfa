# mbed TLS: inline assembly, AES-NI; its test suites by CTest
fetch() { source_package mbedtls mbedtls 2.28.3; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DPYTHON_EXECUTABLE=/usr/bin/python3; }
build() { cmake --build build -j"$jobs"; }
check() { cd build && ctest -j"$jobs"; }
results() { ctest_results; }

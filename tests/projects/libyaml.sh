# libyaml: CMake, CTest
fetch() { source_package libyaml libyaml 0.2.5; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC" -DBUILD_TESTING=ON; }
build() { cmake --build build -j"$jobs"; }
check() { cd build && ctest; }
results() { ctest_results; }

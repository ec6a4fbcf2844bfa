# libuv: CMake; its own test runner
fetch() { source_package libuv libuv1 1.44.2; }
configure() { cmake -S . -B build -DCMAKE_C_COMPILER="$CC"; }
build() { cmake --build build -j"$jobs"; }
check() { UV_RUN_AS_ROOT=1 build/uv_run_tests || true; }
results() { sed -n 's/^ok [0-9]* - /PASS /p; s/^not ok [0-9]* - /FAIL /p' "$log"; }

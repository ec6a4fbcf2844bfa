# libpng: configure with libtool and automake's tests; SSE2 filters by intrinsics
fetch() { source_package libpng libpng1.6 1.6.39; }
configure() { ./configure CC="$CC" --enable-intel-sse; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

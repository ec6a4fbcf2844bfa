# libsodium: configure made by autoreconf; SSE2 to AVX2 by target attributes and intrinsics; its tests
fetch() { source_package libsodium libsodium 1.0.18; }
configure() { autoreconf -fi && ./configure CC="$CC"; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

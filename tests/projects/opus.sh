# Opus: intrinsics for SSE to SSE4.1 and AVX chosen at run time; automake's tests
fetch() { source_package opus opus 1.3.1; }
configure() {
  settle
  ./configure CC="$CC" --disable-doc --enable-custom-modes
}
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

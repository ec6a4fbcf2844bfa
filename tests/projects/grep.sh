# GNU grep
fetch() { source_package grep grep 3.8; }
configure() { ./configure CC="$CC" --disable-nls; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

# GNU MP: hand-written assembly through m4, and automake's tests
fetch() { source_package gmp gmp 6.2.1; }
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

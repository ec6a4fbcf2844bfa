# GNU gzip
fetch() { source_package gzip gzip 1.12; }
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

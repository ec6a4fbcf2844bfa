# GNU sed: a configure script with gnulib's probes, and automake's tests.
cheap=yes
fetch() { source_package sed sed 4.9; }
configure() { ./configure CC="$CC"; }
check() { make -j"$jobs" check; }
results() { automake_results; }

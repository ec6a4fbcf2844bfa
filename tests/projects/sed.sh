# GNU sed: a configure script with gnulib's probes, and automake's tests.
cheap=yes
fetch() { source_package sed sed 4.9; }
configured_files='config.h'
# A header of C23 that gcc 12 does not have.
configured_differences='HAVE_STDCKDINT_H'
configure() { ./configure CC="$CC"; }
check() { make -j"$jobs" check; }
results() { automake_results; }

# GNU gzip
fetch() { source_package gzip gzip 1.12; }
configured_files='lib/config.h'
# A header of C23 that gcc 12 does not have.
configured_differences='HAVE_STDCKDINT_H'
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

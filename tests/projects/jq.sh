# jq: configure made by autoreconf; its tests
fetch() { source_package jq jq 1.6; }
configure() { autoreconf -fi && ./configure CC="$CC" --disable-docs --disable-valgrind --with-oniguruma=no; }
build() { make -j"$jobs"; }
check() { make -k check; }
results() { automake_results; }

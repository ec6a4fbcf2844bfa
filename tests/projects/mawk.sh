# mawk: configure; its tests compare output
fetch() { source_package mawk mawk 1.3.4; }
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
check() { make check; }

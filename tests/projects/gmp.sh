# GNU MP: hand-written assembly through m4, and automake's tests
fetch() { source_package gmp gmp 6.2.1; }
# Debian's tarball lacks the manual, whose Makefile configure wants.
prepare() {
  cp -a "$corpus/gmp" "$tree"
  [ -e "$tree/doc/Makefile.in" ] || { mkdir -p "$tree/doc"; printf 'all check install clean:\n' >"$tree/doc/Makefile.in"; }
}
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

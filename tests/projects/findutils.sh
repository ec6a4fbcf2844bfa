# GNU findutils
fetch() { source_package findutils findutils 4.9.0; }
configure() { ./configure CC="$CC" --disable-nls; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() {
  automake_results
  sed -n 's/^\(PASS\|FAIL\|XFAIL\|XPASS\): \([a-z].*\)/\1 \2/p' "$log" | grep -v '\.sh$\|\.pl$' | LC_ALL=C sort -u
}

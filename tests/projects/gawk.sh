# GNU awk: its tests compare output
fetch() { source_package gawk gawk 5.2.1; }
configure() { ./configure CC="$CC" --disable-nls; }
build() { make -j"$jobs"; }
check() { make -k check; }
results() {
  failed=$(cd test && ls _* 2>/dev/null | sed 's/^_//')
  sed -n 's/^\([a-zA-Z][a-zA-Z0-9_-]*\)$/\1/p' "$log" | LC_ALL=C sort -u | while read -r test; do
    if grep -qx "$test" <<<"$failed"; then echo "FAIL $test"; else echo "PASS $test"; fi
  done
}

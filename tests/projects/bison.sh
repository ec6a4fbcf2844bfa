# GNU bison: the parser generator and its Autotest suite
fetch() { source_package bison bison 3.8.2; }
configure() { ./configure CC="$CC" CXX=false --disable-nls; }
build() { make -j"$jobs" MAKEINFO=true; }
check() { make -k -j"$jobs" check MAKEINFO=true TESTSUITEFLAGS="-j$jobs"; }
results() {
  automake_results
  # Autotest: "  1: name    ok"
  sed -n 's/^ *\([0-9]*\): \(.*[^ ]\)  *\(ok\|FAILED\|skipped\|expected failure\).*$/\3 \1 \2/p' "$log" | sed 's/^ok /PASS /; s/^FAILED /FAIL /; s/^skipped/SKIP/; s/^expected failure/XFAIL/'
}

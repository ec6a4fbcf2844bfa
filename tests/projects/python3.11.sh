# CPython: configure, 400 files, 70 shared modules (ctypes through libffi among them), and all of its regression tests but those that want the network or a display (the default of `python -m test`)
fetch() { source_package python3.11 python3.11 3.11.2; }
configured_files='pyconfig.h'
configure() { ./configure CC="$CC" OPT="-DNDEBUG -g -fwrapv -O1 -Wall"; }
build() { make -j"$jobs"; }
limit=10800
# The interpreter's verdict on a file and, from what it writes as JUnit's XML, on each case. Its tests of processes and clocks need time on a busy machine.
check() { ./python -m test -j"$jobs" --timeout 1800 --junit-xml junit.xml; }
results() {
  sed -n 's/^[0-9:]* .*\] \(test_[A-Za-z0-9_.]*\) \(passed\|failed\|skipped\|crashed\|timed out\|worker non-zero\).*/\2 \1/p' "$log" |
    sed 's/^passed/PASS/; s/^\(failed\|crashed\|timed out\|worker non-zero\)/FAIL/; s/^skipped/SKIP/'
  sed 's/<testcase /\n&/g' junit.xml | awk '
    /^<testcase / {
      name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name); gsub(/ /, "_", name)
      verdict = /<(error|failure)[ >]/ ? "FAIL" : /<skipped[ >]/ ? "SKIP" : /<output[ >]/ ? "XFAIL" : "PASS"
      print verdict, name
    }' | awk '{ n[$0]++; print $0 (n[$0] > 1 ? " #" n[$0] : "") }'
}

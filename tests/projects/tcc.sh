# tcc: builds itself to a fixed point and passes its own tests. The tests' reference is what $CC makes of tcctest.c.
cheap=yes
fetch() { source_package tcc tcc 0.9.27; }
configure() { ./configure --cc="$CC"; }
build() {
  make -j"$jobs" AR=ar
  # The compiler that $CC made builds tcc (stage 2), which builds tcc (stage 3): the two must be equal.
  for stage in 2 3; do
    previous=./tcc
    [ $stage = 2 ] || previous=stage2/tcc
    mkdir -p stage$stage
    $previous -B. -DCONFIG_TRIPLET='"x86_64-linux-gnu"' -DTCC_TARGET_X86_64 -DONE_SOURCE=1 -I. -o stage$stage/tcc.o -c tcc.c
    $previous -B. -o stage$stage/tcc stage$stage/tcc.o -lm -ldl
  done
}
check() { make -k test; }
results() {
  if cmp -s stage2/tcc stage3/tcc && cmp -s stage2/tcc.o stage3/tcc.o; then echo "PASS fixed-point"; else echo "FAIL fixed-point"; fi
  echo "OUT stage2 $(sha256sum <stage2/tcc.o)"
  # make names the targets that failed; tests2 prints the tests that it runs.
  failed=$(sed -n 's/^make\[[0-9]*\]: \*\*\* \[[^]]*: \([^]]*\)\] Error.*/\1/p' "$log" | sort -u)
  { sed -n 's/^------------ \(.*\) ------------$/\1/p' "$log"; sed -n 's/^Test: \([^ .]*\)\.\.\..*/tests2-\1/p' "$log"; } | sort -u | while read -r name; do
    if grep -qxE "(${name#tests2-}\.test|$name)" <<<"$failed"; then echo "FAIL $name"; else echo "PASS $name"; fi
  done
}

# lz4: its Makefile; the quick half of its tests.
cheap=yes
fetch() { source_package lz4 lz4 1.9.4; }
build() { make -j"$jobs" CC="$CC" lib-release lz4-release && make -C tests -j"$jobs" CC="$CC" fullbench fuzzer frametest roundTripTest datagen checkFrame decompress-partial; }
check() {
  make -C tests CC="$CC" test-lz4-essentials
  tests/fuzzer -s4217 -i200
  tests/frametest -s4217 -i200
  (cd tests && ./decompress-partial)
  tests/datagen -g2M -s7 >data
  for level in 1 3 9 12; do ./lz4 -$level -c data | sha256sum | sed "s/^/RESULT level-$level /"; done
}
results() { sed -n 's/^RESULT /OUT /p' "$log"; [ "$(grep -c '^RESULT' "$log")" = 4 ] && echo "PASS test-lz4-essentials fuzzer frametest"; }

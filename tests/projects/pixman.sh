# pixman: SSE2 and SSSE3 intrinsics, MMX; its shorter tests
fetch() { source_package pixman pixman 0.42.2; }
configure() {
  settle
  ./configure CC="$CC" --disable-gtk --disable-libpng
}
build() { make -j"$jobs"; }
check() {
  for test in oob-test infinite-loop trap-crasher fetch-test a1-trap-test prng-test radial-invalid pdf-op-test region-test combiner-test scaling-crash-test alpha-loop thread-test rotate-test alphamap gradient-crash-test pixel-test matrix-test composite-traps-test region-contains-test glyph-test; do
    if (cd test && timeout 300 "./$test"); then echo "RESULT PASS $test"; else echo "RESULT FAIL $test"; fi
  done
}
results() { sed -n 's/^RESULT //p' "$log"; }

# chibicc: passes its tests, rebuilds itself, passes them again, and rebuilds itself to the same objects.
cheap=yes
fetch() { orig_tarball chibicc chibicc 0+git20220719 'chibicc_*.orig.tar.*'; }
build() {
  make -j"$jobs" CC="$CC"
  make -j"$jobs" CC="$CC" stage2/chibicc
  # Stage 3 in the way in which stage 2 was made: the compiler finds its headers beside itself.
  mkdir stage3
  cp stage2/chibicc chibicc2
  for source in *.c; do ./chibicc2 -c -o "stage3/${source%.c}.o" "$source"; done
  "$CC" -o stage3/chibicc $(for object in *.o; do echo "stage3/$object"; done)
}
check() { make CC="$CC" test-all; }
results() {
  if cmp -s stage3/chibicc stage2/chibicc; then echo "PASS stage2=stage3 chibicc"; else echo "FAIL stage2=stage3 chibicc"; fi
  for object in stage3/*.o; do
    if cmp -s "$object" "stage2/${object#*/}"; then echo "PASS stage2=stage3 ${object#*/}"; else echo "FAIL stage2=stage3 ${object#*/}"; fi
    echo "OUT $object $(objcopy -O binary -j .text "$object" /dev/stdout | sha256sum)"
  done
  grep -E '^(stage2/)?test/.*\.exe$' "$log" | sed 's/^/PASS /'
  grep -E 'passed$' "$log" | sed 's/^testing /PASS driver /; s/ \.\.\. passed//' | awk '{ n[$0]++; print $0 (n[$0] > 1 ? " again" : "") }'
}

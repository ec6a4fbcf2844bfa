# FFmpeg without NASM's files: inline assembly from MMX to SSE4 and 3DNow!; its comparison of assembly with C, tests that need no samples, frames encoded and decoded
fetch() { source_package ffmpeg ffmpeg 5.1; }
configure() { ./configure --cc="$CC" --ld="$CC" --ar=ar --nm=nm --ranlib=ranlib --disable-x86asm --disable-doc; }
build() { make -j"$jobs"; }
check() {
  make -k -j"$jobs" fate-checkasm
  for codec in mpeg4 mpeg2video ffv1 mjpeg huffyuv; do
    ./ffmpeg -hide_banner -loglevel error -f lavfi -i testsrc=duration=1:size=320x240:rate=10 -c:v "$codec" -bitexact -y "$codec.nut"
    echo "RESULT $codec $(./ffmpeg -hide_banner -loglevel error -i "$codec.nut" -f framemd5 -bitexact - | sha256sum | cut -c 1-16)"
  done
}
results() {
  sed -n 's/^RESULT /OUT /p' "$log"
  sed -n 's/^TEST *\(checkasm.*\)/\1/p' "$log" | while read -r test; do
    if grep -q "^make: .*fate-$test\]" "$log"; then echo "FAIL $test"; else echo "PASS $test"; fi
  done
}

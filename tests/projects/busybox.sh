# busybox: Kbuild's predecessor, 400 small programs in one, and a test suite in shell
fetch() { source_package busybox busybox 1.35.0; }
configured_files='.config'
# The time that it was made.
configured_differences='^# [A-Z][a-z][a-z] '
configure() { make CC="$CC" HOSTCC="$CC" defconfig; }
# The echo that its tests use is compiled by a compiler named gcc, unless it is there.
build() { make -j"$jobs" CC="$CC" HOSTCC="$CC" && "$CC" -o testsuite/echo-ne scripts/echo.c; }
check() { cd testsuite && ./runtest; }
results() { sed -n 's/^\(PASS\|FAIL\|SKIPPED\|UNTESTED\): /\1 /p' "$log"; }

# PCRE2 with its just-in-time compiler in all three widths; automake's tests
fetch() { source_package pcre2 pcre2 10.42; }
configured_files='src/config.h'
configure() {
  settle
  ./configure CC="$CC" --enable-jit --enable-pcre2-16 --enable-pcre2-32
}
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; }

# libgcrypt: assembly for many instruction sets; needs libgpg-error
fetch() { source_package libgcrypt libgcrypt20 1.10.1; }
configure() { ./configure CC="$CC" --disable-doc; }
build() { make -j"$jobs"; }
check() { make -k -j"$jobs" check; }
results() { automake_results; sed -n 's/^\(PASS\|FAIL\): \(.*\)/\1 \2/p' "$log"; }

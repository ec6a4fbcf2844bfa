# libgcrypt: assembly for many instruction sets; libgpg-error, which it needs, is built and tested with it
fetch() {
  source_package libgcrypt libgcrypt20 1.10.1
  source_package libgpg-error libgpg-error 1.46
}
configure() {
  cp -a "$CORPUS/libgpg-error" error
  (cd error && ./configure CC="$CC" --prefix="$tree/installed" --disable-doc --disable-nls --enable-install-gpg-error-config && make -j"$jobs" && make install)
  ./configure CC="$CC" --disable-doc --with-libgpg-error-prefix="$tree/installed"
}
build() { make -j"$jobs"; }
check() {
  make -k -C error check || true
  make -k -j"$jobs" check || true
}
results() { sed -n 's/^\(PASS\|FAIL\): \(.*\)/\1 \2/p' "$log" | awk '{ n[$0]++; print $0 (n[$0] > 1 ? " #" n[$0] : "") }'; }

# memcached: threads and libevent, which is built with it; its tests are a program and Perl scripts
fetch() {
  source_package memcached memcached 1.6.18
  source_package libevent libevent 2.1.12
}
configure() {
  cp -a "$CORPUS/libevent" event
  (cd event && ./configure CC="$CC" --prefix="$tree/installed" --disable-openssl --disable-samples --disable-libevent-regress --disable-shared && make -j"$jobs" && make install)
  ./configure CC="$CC" --disable-docs --with-libevent="$tree/installed"
}
build() { make -j"$jobs" memcached memcached-debug sizes testapp timedrun; }
check() {
  ./testapp || true
  prove -j"$jobs" t/*.t || true
}
results() { sed -n 's/^ok [0-9]* - /PASS /p; s/^not ok [0-9]* - /FAIL /p; s/^\(t\/[^ ]*\) \.*.* ok.*/PASS \1/p' "$log"; }

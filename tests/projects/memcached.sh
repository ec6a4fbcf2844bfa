# memcached: threads and libevent; tests in Perl
fetch() { source_package memcached memcached 1.6.18; }
configure() { ./configure CC="$CC" --disable-docs; }
build() { make -j"$jobs"; }
check() { ./testapp; prove -j"$jobs" t/*.t || true; }
results() { sed -n 's/^ok [0-9]* - /PASS /p; s/^not ok [0-9]* - /FAIL /p; s/^\(t\/[^ ]*\) \.*.* ok.*/PASS \1/p' "$log"; }

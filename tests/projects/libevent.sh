# libevent: configure with libtool; its regression tests
fetch() { source_package libevent libevent 2.1.12; }
configured_files='config.h'
configure() { ./configure CC="$CC" --disable-openssl; }
build() { make -j"$jobs"; }
check() { make -j"$jobs" test/regress && test/regress --no-fork --quiet :bufferevent/.. :http/.. || true; test/regress -h >/dev/null || true; test/regress main/.. util/.. evbuffer/.. evtag/.. rpc/.. dns/.. || true; }
# common_timeout measures time, which other processes spoil.
results() { grep -v common_timeout "$log" | sed -n 's/^\([a-z]*\/[a-z0-9_]*\): *\(\[forking\] \)*\(.*OK\)$/PASS \1/p; s/^\([a-z]*\/[a-z0-9_]*\): .*FAIL.*/FAIL \1/p'; }

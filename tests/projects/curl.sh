# curl: configure and libtool, the library and the tool, and their tests against curl's own servers on this machine, those that measure time left out
fetch() { source_package curl curl 7.88.1; }
configured_files='lib/curl_config.h'
configure() { ./configure CC="$CC" --without-ssl --disable-ldap --without-libpsl --without-nghttp2; }
build() { make -j"$jobs" && make -j"$jobs" -C tests; }
limit=10800
check() { cd tests && ./runtests.pl -a -am -n '!flaky' '!timing-dependent'; }
results() { sed -n 's/^\(PASS\|FAIL\|SKIP\): \([0-9]*\) .*/\1 \2/p' "$log"; }

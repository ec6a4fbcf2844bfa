# curl: configure and libtool, the library and the tool, and their tests against curl's own servers on this machine
fetch() { source_package curl curl 7.88.1; }
configure() { ./configure CC="$CC" --without-ssl --disable-ldap --without-libpsl --without-nghttp2; }
build() { make -j"$jobs" && make -j"$jobs" -C tests; }
check() { cd tests && ./runtests.pl -a -am -n '!flaky' '!FTP' '!TFTP' '!SSH' '!SFTP' '!SCP' 1 to 1700; }
results() { sed -n 's/^\(PASS\|FAIL\|SKIP\): \([0-9]*\) .*/\1 \2/p' "$log"; }

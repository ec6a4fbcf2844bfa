# libffi: assembly for the calling convention. Its tests drive the compiler by DejaGnu
fetch() { source_package libffi libffi 3.4.4; }
configure() { ./configure CC="$CC" CXX=false --disable-docs; }
build() { make -j"$jobs"; }
check() { make -k check RUNTESTFLAGS='--tool_opts= ' ; }
results() { find . -name libffi.sum | xargs sed -n 's/^\(PASS\|FAIL\|XFAIL\|UNRESOLVED\|UNSUPPORTED\): \(libffi.*\)/\1 \2/p' | awk '{ n[$0]++; print $0 (n[$0] > 1 ? " #" n[$0] : "") }'; }

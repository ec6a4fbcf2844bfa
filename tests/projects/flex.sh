# flex: the scanner generator; its tests
fetch() { source_package flex flex 2.6.4; }
configure() { settle && ./configure CC="$CC" CXX=false --disable-nls; }
build() { make -j"$jobs" MAKEINFO=true HELP2MAN=true; }
check() { make -k -j"$jobs" check MAKEINFO=true HELP2MAN=true; }
results() { automake_results | grep -v '_cpp\|cxx\|c_cxx'; }

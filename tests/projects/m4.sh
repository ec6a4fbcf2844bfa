# GNU m4: its checks, and gnulib's
fetch() { source_package m4 m4 1.4.19; }
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs" MAKEINFO=true; }
check() { make -k -j"$jobs" check MAKEINFO=true; }
results() { automake_results; sed -n 's/^Checking \(.*\)/PASS \1/p; s/^Failed checks were:/FAIL checks:/p' "$log"; }

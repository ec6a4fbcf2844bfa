# GNU make: configure, and its tests, which are Perl scripts.
cheap=yes
fetch() { source_package make make-dfsg 4.3; }
configure() { ./configure CC="$CC" --without-guile; }
check() { make check-regression; }
results() { sed -n 's/^\([a-z]*\/[A-Za-z0-9_.+-]*\) \.* \(ok\|FAILED\).*/\2 \1/p' "$log" | sed 's/^ok /PASS /; s/^FAILED /FAIL /'; }

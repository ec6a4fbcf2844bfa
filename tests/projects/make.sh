# GNU make: configure (made by autoreconf: Debian's tarball has none), and its tests, which are Perl scripts.
cheap=yes
fetch() { source_package make make-dfsg 4.3 configure_make; }
# Its documentation is not in the tarball.
configure_make() { (cd "$new" && sed -i 's/ doc\b//; s/doc\/Makefile//' Makefile.am configure.ac && autoreconf -fi) >"$download/autoreconf.log" 2>&1 || die "make: autoreconf fails: $(tail -n 5 "$download/autoreconf.log")"; }
configured_files='src/config.h'
configure() { ./configure CC="$CC" --without-guile; }
check() { make check-regression; }
results() { sed -n 's/^\([a-z]*\/[A-Za-z0-9_.+-]*\) \.* \(ok\|FAILED\).*/\2 \1/p' "$log" | sed 's/^ok /PASS /; s/^FAILED /FAIL /'; }

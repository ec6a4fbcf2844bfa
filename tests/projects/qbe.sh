# qbe: a compiler back end. Its tests compile IR with it and run the result against C drivers.
cheap=yes
fetch() { pool_tarball qbe 1.2 pool/main/q/qbe/qbe_1.2.orig.tar.xz a6d50eb952525a234bf76ba151861f73b7a382ac952d985f2b9af1df5368225d; }
check() { make CC="$CC" check; }
results() { sed -n 's/^\([a-z0-9_]*\.ssa\)\.* *\[\([a-z]*\)\].*/\2 \1/p' "$log" | sed 's/^ok /PASS /; s/^fail /FAIL /'; }

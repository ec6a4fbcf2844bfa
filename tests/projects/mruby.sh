# mruby: built by rake, its tests
fetch() { source_package mruby mruby 3.1.0; }
build() { rake CC="$CC" LD="$CC" -j"$jobs"; }
check() { rake test CC="$CC" LD="$CC"; }

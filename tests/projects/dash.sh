# dash: the shell; scripts compared
fetch() { source_package dash dash 0.5.12; }
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
# It has no tests: a configure script and a few others are run by it.
check() {
  cp -a "$CORPUS/libffi" /tmp/dash-test.$$
  (cd /tmp/dash-test.$$ && CONFIG_SHELL=$tree/src/dash "$tree/src/dash" ./configure CC="$CC" >configure.out 2>&1; grep -E '^(checking|config)' configure.out)
  rm -rf /tmp/dash-test.$$
  src/dash -c 'f() { echo "$# $*"; }; f a "b c" d; i=0; while [ $i -lt 1000 ]; do i=$((i+1)); done; echo $i; trap "echo bye" EXIT; case abc in a*) echo match;; esac; echo ${PATH:+set} ${x:-unset} $((1<<40)); echo a b c | while read -r p q; do echo "$q"; done'
  echo 'RESULT end'
}
results() { printf 'OUT run %s\n' "$(grep -v "checking .*gcc\|checking for.* cc\|tempfile\|$CC\|checking.*assembler\|checking.* ld\|linker\|compiler\|nm\b" "$log" | sha256sum)"; }

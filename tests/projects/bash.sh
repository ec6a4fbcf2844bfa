# bash: configure; its tests, whose results are compared with expected output; the script prints a difference for those that fail.
fetch() { source_package bash bash 5.2.15; }
configure() { ./configure CC="$CC" --without-bash-malloc; }
build() { make -j"$jobs"; }
# Each test is a run-NAME script which prints nothing but the difference from what is expected.
check() {
  make -C . THIS_SH="$tree/bash" recho zecho printenv xcase 2>/dev/null || make tests/recho
  cd tests
  export THIS_SH=$tree/bash BUILD_DIR=$tree PATH=$tree/tests:$PATH
  unset BASH_ENV
  for test in run-*; do
    case $test in run-all | run-minimal | run-gprof | run-jobs | run-read | run-execscript | run-*.orig | run-*~) continue ;; esac
    timeout 120 sh "$test" >"/tmp/bash-test.$$" 2>&1 || true
    # Differences that name processes or times vary from run to run.
    echo "RESULT $test $(sed 's/[0-9]\{4,\}/N/g' "/tmp/bash-test.$$" | sha256sum | cut -c 1-16)"
  done
  rm -f "/tmp/bash-test.$$"
}
results() { sed -n 's/^RESULT /OUT /p' "$log"; }

# bash: configure; its tests, whose results are compared with expected output; the script prints a difference for those that fail.
fetch() { source_package bash bash 5.2.15; }
configure() { ./configure CC="$CC" --without-bash-malloc; }
build() { make -j"$jobs"; }
# Each test is a run-NAME script which prints nothing but the difference from what is expected.
check() {
  make recho zecho printenv xcase
  cp recho zecho printenv xcase tests/
  cd tests
  export THIS_SH=$tree/bash BUILD_DIR=$tree PATH=$tree/tests:$PATH
  unset BASH_ENV
  for test in run-*; do
    # Those that ask for a terminal, wait for jobs or run the others.
    case $test in run-all | run-minimal | run-gprof | run-jobs | run-read | run-execscript | *.orig | *~) continue ;; esac
    timeout 120 sh "$test" >output 2>&1 || true
    # Differences that name processes, times or this folder vary from run to run.
    echo "RESULT $test $(sed "s,$tree,TREE,g; s/[0-9]\{4,\}/N/g" output | sha256sum | cut -c 1-16)"
  done
}
results() { sed -n 's/^RESULT /OUT /p' "$log"; }

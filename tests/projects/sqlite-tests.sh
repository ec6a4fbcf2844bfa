# sqlite's own tests: testfixture (Tcl's headers and library are needed: tcl-dev), built without libtool, and a slice of the scripts that it runs.
fetch() { source_package sqlite sqlite3 3.40.1 make_sqlite_amalgamation; }
prepare() { cp -a "$corpus/sqlite" "$tree"; }
tests="select1 select2 select3 select4 select5 select6 expr func func2 join join2 index where where2 trans insert insert2 update delete alter analyze autoinc between blob cast check collate1 collate2
  conflict count date delete2 distinct fkey1 format4 hook in intarray json101 like limit null printf quote rowid savepoint subquery table trigger1 types utf16align vacuum view window1 with1 fts3aa fts3expr"
# words VARIABLE: what a variable of the Makefile holds.
words() {
  awk -v variable="$1" '
    /\\$/ { line = line substr($0, 1, length($0) - 1) " "; next }
    { line = line $0; if (line ~ "^" variable "[ \t]*[+]?=") { sub(/^[^=]*=/, "", line); print line }; line = "" }
  ' Makefile.in | sed 's/\$(TOP)/./g; s/""//g'
}
build() {
  mkdir objects
  # shellcheck disable=SC2046
  for source in $(words TESTSRC) ./src/tclsqlite.c ./sqlite3.c; do
    "$CC" -O1 -w -DSQLITE_NO_SYNC=1 -DSQLITE_TEMP_STORE=1 -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_MATH_FUNCTIONS -D_HAVE_SQLITE_CONFIG_H $(words TESTFIXTURE_FLAGS) \
      -I. -Isrc -Iext/rtree -Iext/icu -Iext/fts3 -Iext/fts5 -Iext/async -Iext/session -Iext/userauth -I/usr/include/tcl8.6 -c -o "objects/$(basename "$source" .c).o" "$source"
  done
  "$CC" -o testfixture objects/*.o -ltcl8.6 -lpthread -ldl -lm -lz
}
check() {
  for test in $tests; do
    timeout 300 ./testfixture "test/$test.test" || true
  done
}
# A line for each script, and what failed in it.
results() {
  sed -n 's/^! \(.*\) expected:.*/FAIL \1/p' "$log"
  grep -a 'errors out of' "$log" | sed 's/ on .*//' | awk '{ print "OUT", NR, $0 }'
}

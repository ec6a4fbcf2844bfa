# sqlite: the amalgamation, its shell, speedtest1, and a slice of its Tcl tests by testfixture where Tcl's headers are installed.
cheap=yes
fetch() { source_package sqlite sqlite3 3.40.1 make_sqlite_amalgamation; }
options="-O2 -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_MEMSYS5"
build() {
  "$CC" $options -c -o sqlite3.o sqlite3.c
  "$CC" $options -I. -o speedtest1 test/speedtest1.c sqlite3.o -lpthread -ldl -lm
  "$CC" $options -I. -o sqlite3 shell.c sqlite3.o -lpthread -ldl -lm
}
check() {
  ./speedtest1 --size 15 --verify | sed 's/ [0-9.]*s / /; s/\.*  *[0-9.]*s$//'
  ./speedtest1 --size 10 --testset cte --verify | sed 's/\.*  *[0-9.]*s$//; s/ [0-9.]*s / /'
  ./speedtest1 --size 5 --testset rtree --verify | sed 's/\.*  *[0-9.]*s$//; s/ [0-9.]*s / /'
  ./speedtest1 --size 5 --testset fp --verify | sed 's/\.*  *[0-9.]*s$//; s/ [0-9.]*s / /'
}
results() { sed 's/^/OUT /' "$log"; }

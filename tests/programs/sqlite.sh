#!/usr/bin/env bash
# sqlite 3.40.1's amalgamation and shell, and SQL whose output must be that of a gcc build.
. "$(dirname "$0")/common.sh"

options="-O0 -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_EXPLAIN_COMMENTS"
reference=${KIT_WORK:-$root/build/work}/sqlite-reference
if [ ! -x "$reference" ]; then
  # shellcheck disable=SC2086
  gcc $options -w -I"$corpus/sqlite" -o "$reference" "$corpus/sqlite/shell.c" "$corpus/sqlite/sqlite3.c" -lpthread -ldl -lm || exit 1
fi

build_sqlite() {
  # shellcheck disable=SC2086
  "$bin/cc" $options -c -o "$work/sqlite3.o" "$corpus/sqlite/sqlite3.c" &&
    "$bin/cc" $options -I"$corpus/sqlite" -c -o "$work/shell.o" "$corpus/sqlite/shell.c"
}
export bin options work corpus
export -f build_sqlite

if step compile alone bash -c build_sqlite; then
  for kind in dynamic static; do
    flags=
    [ "$kind" = static ] && flags=-static
    # shellcheck disable=SC2086
    step "link-$kind" alone "$bin/cc" $flags -o "$work/sqlite3-$kind" "$work/shell.o" "$work/sqlite3.o" -lpthread -ldl -lm || continue
    for script in "$here"/sqlite/*.sql; do
      name=$(basename "$script" .sql)
      (cd "$work" && rm -f test.db* && timeout 120 "$reference" test.db <"$script"; echo "exit $?") >"$work/$name.expected" 2>&1
      (cd "$work" && rm -f test.db* && timeout 120 "$work/sqlite3-$kind" test.db <"$script"; echo "exit $?") >"$work/$name.actual" 2>&1
      same "$kind-$name" "$work/$name.expected" "$work/$name.actual"
    done
  done
fi
finish

# musl: the library built and installed, then programs built with its own wrapper (musl-gcc, which is $CC with a specs file) and linked with it: lua, sqlite, sed, and busybox static
fetch() {
  source_package musl musl 1.2.3
  source_package lua lua5.4 5.4.4
  source_package sqlite sqlite3 3.40.1 make_sqlite_amalgamation
  source_package sed sed 4.9
  source_package busybox busybox 1.35.0
}
limit=7200
configured_files='config.mak'
configured_differences='^(prefix|syslibdir|CC) = |^# '
configure() { ./configure CC="$CC" --prefix="$tree/installed" --syslibdir="$tree/installed/lib"; }

build() {
  make -j"$jobs"
  make install
  # What busybox includes of the kernel's headers.
  ln -s /usr/include/linux /usr/include/asm-generic /usr/include/mtd /usr/include/x86_64-linux-gnu/asm installed/include/
  export REALGCC=$CC
  musl=$tree/installed/bin/musl-gcc
  options="-O1 -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_MATH_FUNCTIONS"
  for kind in static dynamic; do
    flags=
    [ $kind = dynamic ] || flags=-static
    mkdir -p with/$kind
    cp -a "$CORPUS/lua" with/$kind/lua
    make -C with/$kind/lua/src CC="$musl -std=gnu99" SYSCFLAGS=-DLUA_USE_POSIX MYLDFLAGS="$flags" lua
    # The objects of one kind serve the other: sqlite's is the one that takes time.
    [ -e with/sqlite3.o ] || $musl $options -c -o with/sqlite3.o "$CORPUS/sqlite/sqlite3.c"
    $musl $options $flags -I"$CORPUS/sqlite" -o with/$kind/speedtest1 "$CORPUS/sqlite/test/speedtest1.c" with/sqlite3.o
  done
  cp -a "$CORPUS/sed" with/sed
  (cd with/sed && ./configure -q CC="$musl" LDFLAGS=-static && make -j"$jobs")
  cp -a "$CORPUS/busybox" with/busybox
  (
    cd with/busybox
    make CC="$musl" HOSTCC="$CC" defconfig
    sed -i 's/.*CONFIG_STATIC\b.*/CONFIG_STATIC=y/' .config
    make -j"$jobs" CC="$musl" HOSTCC="$CC"
    "$CC" -o testsuite/echo-ne scripts/echo.c
  )
}
check() {
  export REALGCC=$CC
  for kind in static dynamic; do
    for script in calls failing numbers strings system tables; do
      echo "OUT lua-$kind-$script $(cd "$KIT_ROOT/tests/programs/lua" && timeout 120 "$tree/with/$kind/lua/src/lua" $script.lua one two 2>&1 | sed "s,$tree,TREE,g" | sha256sum)"
    done
    for set in main cte rtree fp; do
      echo "OUT sqlite-$kind-$set $(with/$kind/speedtest1 --size 5 --testset $set --verify | sed 's/\.*  *[0-9.]*s$//; s/ [0-9.]*s / /' | sha256sum)"
    done
  done
  (cd with/sed && make -k -j"$jobs" check) || true
  (cd with/busybox/testsuite && ./runtest) || true
}
results() {
  grep '^OUT ' "$log"
  automake_results with/sed | sed 's, \./, sed/,'
  sed -n 's/^\(PASS\|FAIL\|SKIPPED\|UNTESTED\): /\1 busybox: /p' "$log"
}

#!/usr/bin/env bash
# zlib 1.2.13: its configure script, its build, its own tests; then minigzip against gzip.
. "$(dirname "$0")/common.sh"

cp -a "$corpus/zlib" "$work/zlib"
cd "$work/zlib" || exit 1
if step configure alone CC="$bin/cc" AR="$bin/ar" RANLIB="$bin/ranlib" NM="$bin/nm" ./configure; then
  if step build alone make; then
    step test alone make test
    grep -q 'zlib test OK' "$work/test.log" && pass test-static || fail test-static "no \"zlib test OK\""
    if ls libz.so.* >/dev/null 2>&1; then
      grep -q 'zlib shared test OK' "$work/test.log" && pass test-shared || fail test-shared "no \"zlib shared test OK\""
    else
      fail test-shared "configure found no support for shared libraries"
    fi
    ./minigzip <"$corpus/sqlite/sqlite3.c" >"$work/out.gz" && gzip -dc <"$work/out.gz" >"$work/out.c"
    same minigzip-to-gzip "$corpus/sqlite/sqlite3.c" "$work/out.c"
    gzip -c "$corpus/sqlite/sqlite3.c" | ./minigzip -d >"$work/back.c"
    same gzip-to-minigzip "$corpus/sqlite/sqlite3.c" "$work/back.c"
  fi
fi
finish

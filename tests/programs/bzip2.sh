#!/usr/bin/env bash
# bzip2 1.0.8: its Makefile and its own test; then its output against a gcc build's.
. "$(dirname "$0")/common.sh"

cp -a "$corpus/bzip2" "$work/reference"
make -C "$work/reference" bzip2 >"$work/reference.log" 2>&1 || { echo "bzip2: error: gcc cannot build bzip2: $work/reference.log" >&2; exit 1; }
cp -a "$corpus/bzip2" "$work/bzip2"
cd "$work/bzip2" || exit 1
if step build alone make CC="$bin/cc" AR="$bin/ar" RANLIB="$bin/ranlib" libbz2.a bzip2 bzip2recover; then
  step test alone make CC="$bin/cc" AR="$bin/ar" RANLIB="$bin/ranlib" test
  "$work/reference/bzip2" -9 <"$corpus/sqlite/sqlite3.c" >"$work/expected.bz2"
  ./bzip2 -9 <"$corpus/sqlite/sqlite3.c" >"$work/actual.bz2"
  same compress "$work/expected.bz2" "$work/actual.bz2"
  ./bzip2 -dc <"$work/expected.bz2" >"$work/back.c"
  same decompress "$corpus/sqlite/sqlite3.c" "$work/back.c"
fi
finish

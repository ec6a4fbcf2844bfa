#!/usr/bin/env bash
# Every output byte-identical when made twice: again, in another folder, with another time zone, locale, umask, and with other files about.
. "$(dirname "$0")/common.sh"

# Everything that lua's build, an assembler run and both kinds of link leave behind.
make_all() {
  cp -a "$corpus/lua" . &&
    make -C lua linux CC="$bin/cc -std=gnu99" AR="$bin/ar rcu" RANLIB="$bin/ranlib" &&
    for file in lapi lvm lstrlib; do
      "$bin/cc" -O0 -S -o "$file.s" "lua/src/$file.c" &&
        "$bin/as" -o "$file.as.o" "$file.s" &&
        "$bin/cc" -E -o "$file.i" "lua/src/$file.c" || return 1
    done &&
    "$bin/cc" -static -o lua-static lua/src/lua.o lua/src/liblua.a -lm -ldl &&
    "$bin/ld" -r -o joined.o lua/src/lapi.o lua/src/lvm.o
}
export bin corpus
export -f make_all

first=$work/first
second=$work/second/in/another/folder
third=$work/third
mkdir -p "$first" "$second" "$third"
touch -d 2001-01-01 "$second/other-file"
ok=yes
(cd "$first" && step first alone TZ=UTC LC_ALL=C bash -c 'umask 022; make_all') || ok=
(cd "$second" && step second alone TZ=Asia/Kathmandu LC_ALL=C.UTF-8 LANG=tr_TR.UTF-8 bash -c 'umask 077; make_all') || ok=
(cd "$third" && step third alone TZ=America/St_Johns LC_ALL=POSIX bash -c 'umask 002; make_all') || ok=
if [ -n "$ok" ]; then
  for file in $(cd "$first" && find . -type f \( -name '*.o' -o -name '*.a' -o -name '*.s' -o -name '*.i' -o -name lua -o -name luac -o -name lua-static \) | LC_ALL=C sort); do
    same "$file-again" "$first/$file" "$third/$file"
    same "$file-elsewhere" "$first/$file" "$second/$file"
  done
fi
# The steps ran in subshells: count them here.
for name in first second third; do
  if grep -q "^PASS $name\$" "$result"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
finish

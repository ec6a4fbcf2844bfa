#!/usr/bin/env bash
# lua 5.4.4 through its own Makefile, dynamic and static, and scripts whose output must be that of a gcc build.
. "$(dirname "$0")/common.sh"

# build NAME CC AR RANLIB LDFLAGS: into $work/NAME
build_lua() {
  cp -a "$corpus/lua" "$work/$1"
  make -C "$work/$1" linux CC="$2 -std=gnu99" AR="$3 rcu" RANLIB="$4" MYLDFLAGS="$5"
}

build_lua reference gcc ar ranlib "" >"$work/reference.log" 2>&1 || { echo "lua: error: gcc cannot build lua: $work/reference.log" >&2; exit 1; }

scripts=("$here"/lua/*.lua)
for script in "${scripts[@]}"; do
  (cd "$here/lua" && timeout 60 "$work/reference/src/lua" "$(basename "$script")" one two) >"$work/$(basename "$script").expected" 2>&1
  echo "exit $?" >>"$work/$(basename "$script").expected"
done

# compiled NAME OUTPUT: bytecode of that build's luac, run by its lua.
compiled() {
  (cd "$here/lua" && "$work/$1/src/luac" -o "$work/out.luac" calls.lua && "$work/$1/src/lua" "$work/out.luac" one two; echo "exit $?") >"$2" 2>&1
}
compiled reference "$work/luac.expected"

for kind in dynamic static; do
  flags=
  [ "$kind" = static ] && flags=-static
  step "build-$kind" alone bash -c "$(declare -f build_lua)"'; corpus=$1; work=$2; build_lua "$3" "$4/cc" "$4/ar" "$4/ranlib" "$5"' \
    - "$corpus" "$work" "$kind" "$bin" "$flags" || continue
  for script in "${scripts[@]}"; do
    name=$(basename "$script")
    (cd "$here/lua" && timeout 60 "$work/$kind/src/lua" "$name" one two) >"$work/$name.actual" 2>&1
    echo "exit $?" >>"$work/$name.actual"
    # The program's own name is part of its messages.
    sed -i "s,$work/[a-z]*/src/lua,lua,g" "$work/$name.actual" "$work/$name.expected"
    same "$kind-$name" "$work/$name.expected" "$work/$name.actual"
  done
  # The compiler of bytecode, and its output in the interpreter.
  compiled "$kind" "$work/luac.actual"
  same "$kind-luac" "$work/luac.expected" "$work/luac.actual"
done
finish

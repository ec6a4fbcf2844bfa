#!/usr/bin/env bash
# Against musl: lua statically and dynamically, and musl's own kind of errors; the output must be that of a gcc build with musl.
. "$(dirname "$0")/common.sh"

build_lua() {
  cp -a "$corpus/lua" "$work/$1"
  make -C "$work/$1/src" CC="$2 -std=gnu99" AR="$3 rcu" RANLIB="$4" SYSCFLAGS="-DLUA_USE_POSIX" MYLDFLAGS="$5" lua
}

build_lua reference musl-gcc ar ranlib -static >"$work/reference.log" 2>&1 || { echo "musl: error: musl-gcc cannot build lua: $work/reference.log" >&2; exit 1; }
scripts=("$here"/lua/*.lua)
for script in "${scripts[@]}"; do
  (cd "$here/lua" && timeout 60 "$work/reference/src/lua" "$(basename "$script")" one two; echo "exit $?") >"$work/$(basename "$script").expected" 2>&1
done
target=${KIT_MUSL_FLAGS---target=x86_64-linux-musl}
for kind in static dynamic; do
  flags=
  [ "$kind" = static ] && flags=-static
  step "build-$kind" alone bash -c "$(declare -f build_lua)"'; corpus=$1; work=$2; build_lua "$3" "$4/cc $6" "$4/ar" "$4/ranlib" "$5"' \
    - "$corpus" "$work" "$kind" "$bin" "$flags" "$target" || continue
  for script in "${scripts[@]}"; do
    name=$(basename "$script")
    (cd "$here/lua" && timeout 60 "$work/$kind/src/lua" "$name" one two; echo "exit $?") >"$work/$name.actual" 2>&1
    sed -i "s,$work/[a-z]*/src/lua,lua,g" "$work/$name.actual" "$work/$name.expected"
    same "$kind-$name" "$work/$name.expected" "$work/$name.actual"
  done
done
finish

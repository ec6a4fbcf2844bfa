#!/usr/bin/env bash
# kit's runtime library: results and exception flags of every function equal those of GCC's; atomics under contention; nothing of it leaves a shared object; and programs link on a machine that has glibc but nothing of GCC.
. "$(dirname "$0")/common.sh"

# ---- the same object with one library and with the other
gcc_library=$(gcc -print-libgcc-file-name)
step differential-compile alone "$bin/cc" -c -o "$work/differential.o" "$here/runtime/differential.c" || finish
step differential-kit alone "$bin/cc" -no-pie -o "$work/differential-kit" "$work/differential.o" || finish
step differential-gcc alone "$bin/cc" -no-pie -nodefaultlibs -o "$work/differential-gcc" "$work/differential.o" "$gcc_library" -lc || finish
"$work/differential-kit" >"$work/kit.txt" 2>&1
"$work/differential-gcc" >"$work/gcc.txt" 2>&1
while IFS= read -r line; do
  name=${line%% *}
  if grep -Fqx -- "$line" "$work/gcc.txt"; then pass "equal-$name"; else fail "equal-$name" "calls differ: differential-kit $name, differential-gcc $name"; fi
done <"$work/kit.txt"
[ "$(wc -l <"$work/kit.txt")" = "$(wc -l <"$work/gcc.txt")" ] && pass "equal-count" || fail "equal-count" "one of the programs ended early"

# ---- atomics: threads of two compilers' code on the same objects
for image in "-no-pie" "-static"; do
  # shellcheck disable=SC2086
  step "atomics$image" alone "$bin/cc" -pthread $image -o "$work/atomics$image" "$here/runtime/atomics.c" &&
    step "run-atomics$image" timeout 60 "$work/atomics$image"
done

# ---- shared objects keep their copies to themselves
step shared alone "$bin/cc" -shared -fPIC -o "$work/shared.so" "$here/runtime/shared.c" &&
  step shared-hidden bash -c 'exported=$(nm -D --defined-only "$1" | awk "{print \$NF}"); echo "error: exported: $exported"; [ "$exported" = quotient ]' - "$work/shared.so"

# ---- a system without GCC: copies of glibc's development files
system=$work/system
mkdir -p "$system/usr/lib/x86_64-linux-gnu" "$system/usr/lib64"
ln -s usr/lib "$system/lib"
ln -s usr/lib64 "$system/lib64"
ln -s /usr/include "$system/usr/include"
{ dpkg -L libc6-dev libc6 2>/dev/null | grep -E '^(/usr)?/lib/x86_64-linux-gnu/[^/]*$' | while read -r file; do if [ -f "$file" ]; then cp -a "$file" "$system/usr/lib/x86_64-linux-gnu/"; fi; done; }
cp -aL /lib64/ld-linux-x86-64.so.2 "$system/usr/lib64/"
[ -e "$system/usr/lib/gcc" ] && fail system "GCC is in the system without GCC"
printf 'program 3 1.5 yes\n' >"$work/expected"
for image in "-pie" "-no-pie" "-static" "-static-pie"; do
  # shellcheck disable=SC2086
  step "without-gcc$image" alone "$bin/cc" --sysroot="$system" -pthread $image -o "$work/program$image" "$here/runtime/program.c" || continue
  timeout 20 "$work/program$image" >"$work/actual$image" 2>&1
  same "run-without-gcc$image" "$work/expected" "$work/actual$image"
done
step without-gcc-shared alone "$bin/cc" --sysroot="$system" -shared -fPIC -o "$work/shared-without.so" "$here/runtime/shared.c"
step without-gcc-names alone "$bin/cc" --sysroot="$system" -nodefaultlibs -o "$work/names" "$here/runtime/program.c" -lgcc -latomic -lc
finish

#!/usr/bin/env bash
# CMake, Meson, autoconf with automake and libtool, and Kbuild's probes with kit: each finds the compiler, draws the conclusions that it draws of gcc, builds static and shared libraries and
# programs, runs its tests and installs.
. "$(dirname "$0")/common.sh"
export LC_ALL=C
source=$here/buildsystems

# facts NAME EXPECTED ACTUAL FILTER: the conclusions of two configurations but the lines that a filter names.
facts() { same "$1" <(grep -vE "$4" "$2") <(grep -vE "$4" "$3"); }

# ---- CMake

for name in gcc kit; do
  if [ "$name" = kit ]; then compiler=$bin/cc tools="-DCMAKE_AR=$bin/ar -DCMAKE_RANLIB=$bin/ranlib -DCMAKE_NM=$bin/nm -DCMAKE_LINKER=$bin/ld"; else compiler=gcc tools=; fi
  # shellcheck disable=SC2086
  cmake -S "$source" -B "$work/cmake-$name" -G Ninja -DCMAKE_C_COMPILER="$compiler" $tools -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX="$work/cmake-$name-root" >"$work/cmake-$name.log" 2>&1 ||
    fail "cmake $name configures" "$(grep -i error "$work/cmake-$name.log" | head -n 3 | tr '\n' '|')"
done
facts "cmake conclusions" "$work/cmake-gcc/facts" "$work/cmake-kit/facts" '^(libraries|folders|linkfolders) '
for word in '^libraries .*c' '^folders .*/usr/include' '^linkfolders .*x86_64-linux-gnu'; do
  if grep -qE "$word" "$work/cmake-kit/facts"; then pass "cmake parses ${word%% *}"; else fail "cmake parses ${word%% *}" "$(grep -E "${word%% *}" "$work/cmake-kit/facts")"; fi
done
if grep -q '^id GNU$' "$work/cmake-kit/facts"; then pass "cmake detection"; else fail "cmake detection" "$(grep '^id' "$work/cmake-kit/facts")"; fi
step "cmake build" cmake --build "$work/cmake-kit" -j 2
step "cmake tests" sh -c "cd '$work/cmake-kit' && ctest --output-on-failure"
step "cmake install" cmake --install "$work/cmake-kit"
step "cmake nothing to do" sh -c "cmake --build '$work/cmake-kit' | grep -q 'no work to do'"
if readelf -d "$(find "$work/cmake-kit-root" -name libpart.so.1.2.3)" | grep -q 'soname: \[libpart.so.1\]'; then pass "cmake soname"; else fail "cmake soname" "no libpart.so.1"; fi

# A toolchain file that names the commands, Makefiles instead of Ninja, a build for release with checks for the linking of programs at every place.
cat >"$work/toolchain.cmake" <<END
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER $bin/cc)
set(CMAKE_AR $bin/ar CACHE FILEPATH "")
set(CMAKE_RANLIB $bin/ranlib CACHE FILEPATH "")
set(CMAKE_LINKER $bin/ld CACHE FILEPATH "")
set(CMAKE_STRIP $bin/strip CACHE FILEPATH "")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
END
step "cmake toolchain file" cmake -S "$source" -B "$work/cmake-toolchain" --toolchain "$work/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$work/cmake-toolchain-root" -DCMAKE_POSITION_INDEPENDENT_CODE=ON
facts "cmake toolchain conclusions" "$work/cmake-gcc/facts" "$work/cmake-toolchain/facts" '^(libraries|folders|linkfolders) '
step "cmake toolchain build" cmake --build "$work/cmake-toolchain" -j 2
step "cmake toolchain install" cmake --install "$work/cmake-toolchain" --strip

# ---- Meson

for name in gcc kit; do
  if [ "$name" = kit ]; then compiler=$bin/cc archiver=$bin/ar; else compiler=gcc archiver=ar; fi
  CC=$compiler AR=$archiver meson setup "$work/meson-$name" "$source" --prefix="$work/meson-$name-root" >"$work/meson-$name.log" 2>&1 ||
    fail "meson $name configures" "$(grep -i error "$work/meson-$name.log" | head -n 3 | tr '\n' '|')"
done
same "meson conclusions" "$work/meson-gcc/facts.h" "$work/meson-kit/facts.h"
if grep -qE 'C compiler for the host machine: .*\(gcc' "$work/meson-kit.log" && grep -qE 'C linker for the host machine: .* ld.bfd' "$work/meson-kit.log"; then
  pass "meson detection"
else
  fail "meson detection" "$(grep -E 'C (compiler|linker)' "$work/meson-kit.log" | tr '\n' '|')"
fi
step "meson build" ninja -C "$work/meson-kit"
step "meson tests" meson test -C "$work/meson-kit" --no-rebuild
step "meson install" meson install -C "$work/meson-kit" --no-rebuild
# What is installed is found by pkg-config.
cat >"$work/user.c" <<'END'
#include <part.h>
int main(void) { return part(20) != 42; }
END
export PKG_CONFIG_PATH=$work/meson-kit-root/lib/x86_64-linux-gnu/pkgconfig:$work/meson-kit-root/lib/pkgconfig
# shellcheck disable=SC2046
step "pkg-config build" "$bin/cc" $(pkg-config --cflags part) "$work/user.c" $(pkg-config --libs part) "-Wl,-rpath,$(pkg-config --variable=libdir part)" -o "$work/user"
step "pkg-config run" "$work/user"

# ---- autoconf, automake, libtool

cp -a "$source" "$work/autotools"
step "autoreconf" sh -c "cd '$work/autotools' && autoreconf -fi"
for name in gcc kit; do
  mkdir -p "$work/libtool-$name"
  if [ "$name" = kit ]; then words="CC=$bin/cc LD=$bin/ld AR=$bin/ar NM=$bin/nm RANLIB=$bin/ranlib STRIP=$bin/strip OBJDUMP=$bin/objdump"; else words="CC=gcc"; fi
  # shellcheck disable=SC2086
  (cd "$work/libtool-$name" && ../autotools/configure $words --prefix="$work/libtool-$name-root") >"$work/libtool-$name.log" 2>&1 ||
    fail "libtool $name configures" "$(tail -n 3 "$work/libtool-$name.log" | tr '\n' '|')"
  # What libtool has concluded, without paths and the commands' own names.
  sed -n '/^# ### BEGIN LIBTOOL CONFIG/,/^# ### END LIBTOOL CONFIG/p' "$work/libtool-$name/libtool" |
    grep -E '^[a-z_]+=' | grep -vE '^(CC|LTCC|LD|NM|AR|RANLIB|STRIP|OBJDUMP|old_striplib|striplib|LTCFLAGS|compiler_lib_search_dirs|predep_objects|postdep_objects|sys_lib_search_path_spec|lt_sysroot|SHELL|ECHO|macro_.*|build.*|host.*|SED|GREP|EGREP|FGREP|sharedlib_from_linklib_cmd|old_archive_from_new_cmds)=' |
    sed "s,$bin/,,g" >"$work/libtool-$name.facts"
done
same "libtool conclusions" "$work/libtool-gcc.facts" "$work/libtool-kit.facts"
same "autoconf conclusions" "$work/libtool-gcc/config.h" "$work/libtool-kit/config.h"
step "libtool build" make -C "$work/libtool-kit" -j 2
step "libtool tests" make -C "$work/libtool-kit" check
step "libtool install" make -C "$work/libtool-kit" install
nm -D --defined-only "$(find "$work/libtool-kit-root" -name 'libpart.so.1.0.2')" 2>/dev/null | awk '{ print $3 }' | sort >"$work/actual"
printf 'part\nwhole\n' >"$work/expected"
same "libtool exported symbols" "$work/expected" "$work/actual"
step "libtool installed program" "$work/libtool-kit-root/bin/program"

# ---- Kbuild's probes (scripts/Kbuild.include, scripts/Kconfig.include, scripts/cc-version.sh, scripts/ld-version.sh)

cc_option() { "$1" -Werror $2 -c -x c /dev/null -o "$work/probe.o" >/dev/null 2>&1 && echo yes || echo no; }
for option in -fno-stack-protector -fstack-protector-strong -mno-red-zone -mcmodel=kernel -Wno-unused-but-set-variable -fno-delete-null-pointer-checks -fno-such-option -mno-such-option \
  -fcf-protection=none -fno-asynchronous-unwind-tables -falign-functions=16 -fno-strict-overflow -fno-tree-vectorize -mno-80387 -mno-sse -mno-avx -mskip-rax-setup -fno-jump-tables \
  -Wimplicit-fallthrough=5 "-Wframe-larger-than=2048" -Wno-such-warning -fconserve-stack -fpatchable-function-entry=16,16 "--param=allow-store-data-races=0" \
  "-mstack-protector-guard-reg=gs -mstack-protector-guard-symbol=x" -mfentry "-mrecord-mcount" -m64 -fmacro-prefix-map=a=b -ftrivial-auto-var-init=zero -fstrict-flex-arrays=3; do
  if [ "$(cc_option gcc "$option")" = "$(cc_option "$bin/cc" "$option")" ]; then
    pass "cc-option $option"
  elif [ "$(cc_option "$bin/cc" "$option")" = no ]; then
    pass "cc-option $option (kit has it not)"
  else
    fail "cc-option $option" "gcc says $(cc_option gcc "$option")"
  fi
done
printf 'GCC __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__\n' | "$bin/cc" -E -P -x c - >"$work/actual" 2>&1
if grep -qE '^GCC [0-9]+ [0-9]+ [0-9]+$' "$work/actual"; then pass cc-version; else fail cc-version "$(cat "$work/actual")"; fi
if "$bin/ld" --version | head -n 1 | grep -qE '^GNU ld .* [0-9]+\.[0-9]+'; then pass ld-version; else fail ld-version "$("$bin/ld" --version | head -n 1)"; fi
if "$bin/as" --version | head -n 1 | grep -qE '^GNU assembler .* [0-9]+\.[0-9]+'; then pass as-version; else fail as-version "$("$bin/as" --version | head -n 1)"; fi
printf 'nop\n' >"$work/as.s"
step as-probe "$bin/cc" -Wa,--fatal-warnings -c -x assembler-with-cpp -o "$work/as.o" "$work/as.s"
printf 'void f(void) { asm goto ("1: jmp %%l[out]" : : : : out); out: return; }\n' >"$work/goto.c"
step asm-goto "$bin/cc" -x c "$work/goto.c" -c -o "$work/goto.o"
finish

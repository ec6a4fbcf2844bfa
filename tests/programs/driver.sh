#!/usr/bin/env bash
# The command line of cc against gcc: which files come to be and under which names, dependency rules to the byte, probes in the forms that build systems parse, spec files, protections that
# stop an overflow.
. "$(dirname "$0")/common.sh"
cc=$bin/cc

# ---- outputs: each line of outputs.txt is a command line; exit code, files and rules must be the same.

# run COMPILER ARGUMENTS: in a fresh folder; prints what happened.
run() {
  rm -rf "$work/case"
  mkdir -p "$work/case/sub" "$work/case/out"
  cd "$work/case" || exit 1
  printf '#include "h.h"\n#include <stddef.h>\nint a(void) { return H; }\n' >a.c
  printf '#define H 1\n' | tee h.h sub/h.h >'sub/sp ace.h'
  echo 'int b(void){return 0;}' >b.c
  echo 'int main(void){return 0;}' >m.c
  printf '#include "h.h"\n.text\nnop\n' >s.S
  echo nop >plain.s
  printf '#include "h.h"\nint main(void){return 0;}\n' >sub/mm.c
  printf '#include "sp ace.h"\n#include "do$.h"\n#include "ha#.h"\nint x;\n' >sub/sp.c
  touch 'sub/do$.h' 'sub/ha#.h'
  touch -d 2000-01-01 ./* sub/*
  eval "$1 $2" >"$work/stdout" 2>"$work/stderr"
  echo "exit $?"
  find . -newermt 2001-01-01 -type f | sort
  # Rules, on standard output or in files, without the compilers' own headers.
  for file in "$work/stdout" $(find . -name '*.d' -o -name 'dep*' | sort); do
    grep -q ': ' "$file" || continue
    grep -qE '^#|^	' "$file" && continue
    echo "-- ${file##*/}"
    grep -vE '^ */(usr|[^ ]*/include/)' "$file" | sed 's, /[^ ]*,,g; s/\\$//' | tr -s ' \n' ' '
    echo
  done
  cd "$root" || exit 1
}

while IFS= read -r line; do
  [ -n "$line" ] || continue
  run gcc "$line" >"$work/expected"
  run "$cc" "$line" >"$work/actual"
  same "outputs: $line" "$work/expected" "$work/actual"
done <"$here/driver/outputs.txt"

# Line breaks and quoting in rules.
mkdir "$work/rules"
cd "$work/rules" || exit 1
{
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    name=$(printf 'header_%0*d.h' $i $i)
    touch "$name"
    echo "#include \"$name\""
  done
  for name in 'a b' 'c$d' 'e#f' 'g\h' 'i\ j' 'k:l' 'm%n'; do
    touch "$name.h"
    echo "#include \"$name.h\""
  done
} >m.c
for options in "-MM" "-MM -MP" "-MM -MT x -MT 'a long target of two lines' -MT y" "-MM -MQ 'a b' -MQ 'q\\x' -MQ 'w\\ x' -MQ 'z#' -MQ v% -MQ u: -MQ 's\$'"; do
  eval "gcc $options m.c" >"$work/expected"
  eval "\"$cc\" $options m.c" >"$work/actual"
  same "rules: $options" "$work/expected" "$work/actual"
done

# ---- macros that are used; the order within a line is each compiler's own
for options in -dU -dMU "-dU -dI"; do
  # shellcheck disable=SC2086
  gcc -E $options "$here/driver/uses.c" | sort >"$work/expected"
  # shellcheck disable=SC2086
  "$cc" -E $options "$here/driver/uses.c" | sort >"$work/actual"
  same "$options" "$work/expected" "$work/actual"
done

# ---- probes

# probe OPTION: the same answer and exit code as gcc.
probe() {
  { gcc "$@" 2>/dev/null; echo "exit $?"; } >"$work/expected"
  { "$cc" "$@" 2>/dev/null; echo "exit $?"; } >"$work/actual"
  same "probe $*" "$work/expected" "$work/actual"
}
for option in -dumpmachine -print-multi-os-directory -print-multi-directory -print-multiarch -print-sysroot -print-prog-name=none -print-file-name=nosuch.o \
  -V -qversion -version; do
  probe "$option"
done
# matches NAME PATTERN COMMAND…: its output, both streams, has a line of that form.
matches() {
  local name=$1 pattern=$2
  shift 2
  "$@" >"$work/probe" 2>&1
  if grep -qE -- "$pattern" "$work/probe"; then pass "$name"; else fail "$name" "no line like $pattern: $(head -n 3 "$work/probe" | tr '\n' '|')"; fi
}
printf 'int main(void) { return 0; }\n' >"$work/main.c"
# gcc answers with a bare name for what it takes from PATH; kit has its own.
matches program-as '^GNU assembler' "$("$cc" -print-prog-name=as)" --version
matches program-ld '^GNU ld' "$("$cc" -print-prog-name=ld)" --version
matches program-separate '^GNU ld' "$("$cc" --print-prog-name ld)" --version
matches multiarch '^x86_64-linux-gnu$' "$cc" --print-multiarch
matches verbose-alone '^gcc version' "$cc" -m64 -v
matches dry-run-alone '^gcc version' "$cc" '-###'
matches linker-version '^GNU ld' "$cc" -Xlinker --version "$work/main.c" -o "$work/main"
matches version 'Free Software Foundation' "$cc" --version
matches linker-line "^ [^ ]*/ld .* -dynamic-linker .* -o $work/main .*/Scrt1\\.o .*crtn\\.o\$" "$cc" -v "$work/main.c" -o "$work/main"
matches dry-run '^ .*/ld .*"--hash-style=gnu" ' "$cc" '-###' "$work/main.c" -o "$work/main"
matches header-folders '^ /usr/include$' "$cc" -v -E "$work/main.c" -o /dev/null
matches end-of-list '^End of search list\.$' "$cc" -v -E "$work/main.c" -o /dev/null
matches misspelled "did you mean '-fstack-protector'" "$cc" -fstak-protector -c "$work/main.c"
matches other-language 'no other language' "$cc" -c -x c++ "$work/main.c"
matches no-linker "cannot find 'ld.nosuch'" "$cc" -fuse-ld=nosuch "$work/main.c"
matches database '^\{ "directory": ".*", "file": ".*main.c", "output": ".*main.o", "arguments": \[' "$cc" -MJ - -c "$work/main.c" -o "$work/main.o"
for option in -m32 -mx32 -mcmodel=large -fsanitize=address --coverage -fopenmp -fprofile-generate -fplugin=x -gz=zstd -msoft-float -mpreferred-stack-boundary=6; do
  if "$cc" "$option" -c "$work/main.c" -o /dev/null 2>"$work/refusal"; then
    fail "refused $option" "accepted"
  else
    matches "refused $option" "(not supported|unrecognized)" cat "$work/refusal"
  fi
done
for option in -march=armv7-a -mtune=x86-64-v2 -flto=thin -mpreferred-stack-boundary=2; do
  matches "refused $option" "(bad value|invalid argument|not between)" "$cc" "$option" -c "$work/main.c" -o /dev/null
done
# Not to do them is what is done.
for option in -fno-openmp -fno-profile-generate -fno-trapv -fno-split-stack -fno-analyzer -fno-single-precision-constant -fno-strict-volatile-bitfields -mno-soft-float -mno-ms-bitfields -mno-mpx -mtls-dialect=gnu; do
  step "accepted $option" "$cc" "$option" -c "$work/main.c" -o /dev/null
done
# Options of C++ are no concern of C, and libtool asks.
for option in -std=c++11 -std=gnu++17 -fno-rtti -fpermissive -fvisibility-inlines-hidden -fno-threadsafe-statics -ftemplate-depth=9 "-fno-rtti -w" "-fno-rtti -Werror"; do
  # shellcheck disable=SC2086
  (LC_ALL=C gcc $option -c "$work/main.c" -o /dev/null 2>&1; echo "exit $?") | sed 's/^cc1: //' | grep -v '^all warnings' >"$work/expected"
  # shellcheck disable=SC2086
  ("$cc" $option -c "$work/main.c" -o /dev/null 2>&1; echo "exit $?") | sed 's/^cc: //' >"$work/actual"
  same "another language's $option" "$work/expected" "$work/actual"
done

# ---- spec files

for specs in pie-compile no-pie-compile; do
  for options in "" -fno-pie -fPIC; do
    # shellcheck disable=SC2086
    gcc -specs=/usr/share/dpkg/$specs.specs $options -E -dM -x c /dev/null | grep -E '__(PIE|PIC)__' | sort >"$work/expected"
    # shellcheck disable=SC2086
    "$cc" -specs=/usr/share/dpkg/$specs.specs $options -E -dM -x c /dev/null | grep -E '__(PIE|PIC)__' | sort >"$work/actual"
    same "specs $specs $options" "$work/expected" "$work/actual"
  done
done
for specs in pie-link no-pie-link; do
  for options in "" -no-pie -static; do
    # shellcheck disable=SC2086
    gcc -specs=/usr/share/dpkg/$specs.specs $options "$work/main.c" -o "$work/main.gcc" && readelf -h "$work/main.gcc" | grep Type: >"$work/expected"
    # shellcheck disable=SC2086
    "$cc" -specs=/usr/share/dpkg/$specs.specs $options "$work/main.c" -o "$work/main.kit" && readelf -h "$work/main.kit" | grep Type: >"$work/actual"
    same "specs $specs $options" "$work/expected" "$work/actual"
  done
done
printf '#include <stdio.h>\nint main(void) { puts("musl"); return 0; }\n' >"$work/hello.c"
step specs-musl env REALGCC="$cc" musl-gcc "$work/hello.c" -o "$work/hello-musl"
matches specs-musl-runs '^musl$' "$work/hello-musl"
printf '*self_spec:\n+ %%Z\n' >"$work/bad.specs"
matches specs-unknown "spec '%Z' is not supported" "$cc" -specs="$work/bad.specs" -c "$work/main.c"

# ---- protections

for options in "-fstack-protector" "-fstack-protector-strong -fstack-clash-protection" "-fstack-protector-all -fcf-protection -g" "-fstack-protector-strong -static" "-fpatchable-function-entry=5,2 -fstack-protector" \
  "-pg -fstack-protector" "-fstack-protector-all -fno-pie -no-pie -mno-red-zone"; do
  # shellcheck disable=SC2086
  if step "protected $options" "$cc" $options "$here/driver/protected.c" -o "$work/protected"; then
    (cd "$work" && ./protected) >"$work/actual" 2>&1
    printf '100 1 1 4 4 6 5 1 9\n' >"$work/expected"
    same "protected $options runs" "$work/expected" "$work/actual"
    matches "protected $options stops" 'stack smashing detected' sh -c "cd '$work' && ./protected x"
  fi
done
for level in "" -strong -all -explicit; do
  { "$cc" -fstack-protector$level -S -o - "$here/driver/protected.c" | grep -c __stack_chk_fail; } >"$work/actual"
  { gcc -fstack-protector$level -S -o - "$here/driver/protected.c" | grep -c __stack_chk_fail; } >"$work/expected"
  same "guarded functions with -fstack-protector$level" "$work/expected" "$work/actual"
  "$cc" -fstack-protector$level -E -dM -x c /dev/null | grep -E 'SSP' >"$work/actual"
  gcc -fstack-protector$level -E -dM -x c /dev/null | grep -E 'SSP' >"$work/expected"
  same "macros of -fstack-protector$level" "$work/expected" "$work/actual"
done
# As the kernel's build asks.
echo 'int foo(void) { char X[200]; return 3; }' >"$work/kernel.c"
matches kernel-guard '%gs:40' "$cc" -S -x c -c -m64 -O0 -mcmodel=kernel -fno-PIE -fstack-protector "$work/kernel.c" -o -
matches kernel-guard-symbol '%gs:.*__ref_stack_chk_guard' "$cc" -S -O0 -mcmodel=kernel -fno-PIE -fstack-protector -mstack-protector-guard-reg=gs \
  -mstack-protector-guard-symbol=__ref_stack_chk_guard "$work/kernel.c" -o -
for option in branch return full none; do
  "$cc" -fcf-protection=$option -E -dM -x c /dev/null | grep CET >"$work/actual"
  gcc -fcf-protection=$option -E -dM -x c /dev/null | grep CET >"$work/expected"
  same "macros of -fcf-protection=$option" "$work/expected" "$work/actual"
  "$cc" -fcf-protection=$option -c "$work/main.c" -o "$work/main.o" && readelf -n "$work/main.o" | grep -i properties >"$work/actual"
  gcc -fcf-protection=$option -c "$work/main.c" -o "$work/main.o" && readelf -n "$work/main.o" | grep -i properties >"$work/expected"
  same "note of -fcf-protection=$option" "$work/expected" "$work/actual"
done

# ---- compressed debug information, errors in inline assembly, forms of output

"$cc" -g -gz -c "$here/driver/protected.c" -o "$work/packed.o" && "$cc" -g -c "$here/driver/protected.c" -o "$work/plain.o"
matches compressed ' \.debug_info .* C ' readelf -SW "$work/packed.o"
objcopy --decompress-debug-sections "$work/packed.o" "$work/unpacked.o" && readelf --debug-dump=info "$work/unpacked.o" | tail -n +3 >"$work/actual"
readelf --debug-dump=info "$work/plain.o" | tail -n +3 >"$work/expected"
same "compressed as GNU reads it" "$work/expected" "$work/actual"
"$bin/objcopy" --decompress-debug-sections "$work/packed.o" "$work/unpacked.o" && readelf --debug-dump=info "$work/unpacked.o" | tail -n +3 >"$work/actual"
same "decompressed" "$work/expected" "$work/actual"
step "linked compressed" "$cc" -g -gz "$work/packed.o" -o "$work/packed"
matches "linked compressed sections" ' \.debug_info .* C ' readelf -SW "$work/packed"
printf 'int f(int x) {\n  __asm__("nop\\n\\tbogus %%0" : "+r"(x));\n  return x;\n}\n' >"$work/inline.c"
matches "error in inline assembly" 'inline\.c:3:.*no such instruction: .bogus' "$cc" -c "$work/inline.c" -o /dev/null
printf '.globl _start\n_start: mov $5,%%al\n ret\n.data\n.byte 1,2,3\n' >"$work/flat.s"
"$bin/as" "$work/flat.s" -o "$work/flat.o"
"$bin/ld" --oformat binary -Ttext 0x7c00 -Tdata 0x7c10 "$work/flat.o" -o "$work/actual" && ld --oformat binary -Ttext 0x7c00 -Tdata 0x7c10 "$work/flat.o" -o "$work/expected"
same "binary image" "$work/expected" "$work/actual"
"$bin/ld" -Ttext 0x7c00 "$work/flat.o" -o "$work/first" && printf '.globl _begin\n_begin: mov $_start,%%eax\n' >"$work/second.s" && "$bin/as" "$work/second.s" -o "$work/second.o"
step "symbols of another image" "$bin/ld" -e _begin --just-symbols="$work/first" "$work/second.o" -o "$work/second"
matches "address of another image" 'mov +\$0x7c00,%eax' objdump -d "$work/second"

# ---- search paths of the environment, the order of -L, Intel syntax in C

mkdir -p "$work/paths/i1" "$work/paths/i2" "$work/paths/l1" "$work/paths/l2"
cd "$work/paths" || exit 1
echo '#define V 1' >i1/v.h
echo '#define V 2' >i2/v.h
printf '#include <v.h>\nint which(void);\nint main(void) { return V * 10 + which(); }\n' >v.c
for i in 1 2; do
  echo "int which(void) { return $i; }" >which.c
  gcc -c which.c && ar rcs "l$i/libwhich.a" which.o
done
# A library of the same name stands in every folder of the system, as it were.
for settings in "CPATH=i1 LIBRARY_PATH=l1" "C_INCLUDE_PATH=i1:i2 LIBRARY_PATH=l2:l1" "CPATH=i1 C_INCLUDE_PATH=i2 LIBRARY_PATH=:l1"; do
  for options in "" "-Ii2" "-isystem i2" "-Ll2" "-Ll1 -Ll2"; do
    for compiler in gcc "$cc"; do
      # shellcheck disable=SC2086
      env $settings "$compiler" $options v.c -lwhich -o v && ./v
      echo $?
    done >"$work/both"
    head -1 "$work/both" >"$work/expected"
    tail -1 "$work/both" >"$work/actual"
    same "paths: $settings $options" "$work/expected" "$work/actual"
  done
done
echo 'int powf(float x) { return 7; }' >m.c
gcc -w -shared -fPIC m.c -o l1/libm.so && printf 'int powf(float); int main(void) { return powf(1); }\n' >u.c
step "folders of -L come first" "$cc" -w u.c -Ll1 -lm -Wl,-rpath,"$work/paths/l1" -o u
./u
[ $? = 7 ] || fail "order of -L" "the library of the system was taken"
cd "$root" || exit 1

# ---- instruction sets: their macros as gcc defines them, intrinsics of AVX

sets='__(SSE[34][_12]*|SSSE3|AVX2*|FMA|F16C|AES|PCLMUL|BMI2*|LZCNT|RDRND|RDSEED|ADX|SHA|POPCNT|CRC32)__ '
for options in -msse3 -mssse3 -msse4 -msse4.2 -mavx -mavx2 -mfma -mf16c "-maes -mpclmul" "-mbmi -mbmi2 -mabm" "-mrdrnd -mrdseed -madx -msha" "-mavx2 -mno-avx" "-mavx2 -mno-sse4.2" "-mavx -mno-sse4" "-mno-popcnt -mavx" "-mno-avx -mavx2"; do
  # shellcheck disable=SC2086
  gcc $options -E -dM -x c /dev/null | grep -E "$sets" | sort >"$work/expected"
  # shellcheck disable=SC2086
  "$cc" $options -E -dM -x c /dev/null | grep -E "$sets" | sort >"$work/actual"
  same "macros of $options" "$work/expected" "$work/actual"
done
step "intrinsics of AVX" "$cc" -O1 -mavx2 -mfma -mf16c "$here/driver/avx.c" -o "$work/avx"
if grep -qw avx2 /proc/cpuinfo && grep -qw fma /proc/cpuinfo; then
  gcc -O1 -ffp-contract=off -mavx2 -mfma -mf16c "$here/driver/avx.c" -o "$work/avx-gcc" && "$work/avx-gcc" >"$work/expected"
  "$work/avx" >"$work/actual"
  same "what intrinsics of AVX compute" "$work/expected" "$work/actual"
fi

# ---- Intel syntax

step "-masm=intel" "$cc" -masm=intel "$here/driver/intel.c" -o "$work/intel"
step "the program in Intel syntax" "$work/intel"
step "-masm=intel -S" "$cc" -masm=intel -S "$here/driver/intel.c" -o "$work/intel.s"
step "its text by GNU as" gcc "$work/intel.s" -o "$work/intel"
step "the program in Intel syntax by way of its text" "$work/intel"
printf 'int f(int x) { __asm__("{addl $5, %%0|add %%0, 5}" : "+r"(x)); return x; }\n' >"$work/both.c"
step "dialects" "$cc" -c "$work/both.c" -o "$work/att.o"
step "dialects, Intel" "$cc" -masm=intel -c "$work/both.c" -o "$work/intel.o"
objdump -d "$work/att.o" | tail -n +4 >"$work/expected"
objdump -d "$work/intel.o" | tail -n +4 >"$work/actual"
same "both sides of {att|intel}" "$work/expected" "$work/actual"
finish

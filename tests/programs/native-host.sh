#!/usr/bin/env bash
# The native kit beside kit on the JVM where the operating system matters: unreadable and unwritable files, standard streams, names of any bytes, limits, signals.
# Both print the same words and end with the same code; what a limit does to one of them has no counterpart and is checked by itself.
. "$(dirname "$0")/common.sh"

native=$root/build/native/bin
jvm=$root/build/jvm
[ -x "$native/cc" ] || { echo "$suite: error: no $native/cc; run make native" >&2; exit 1; }

# both NAME SHELL-COMMAND: runs the command in an empty folder with $kit as each kit's folder and compares exit code, output, and the files left behind. The streams are kept apart.
both() {
  local name=$1 command=$2 side
  for side in jvm native; do
    rm -rf "$work/here"
    mkdir "$work/here"
    printf 'int main(void) { return 0; }\n' >"$work/here/main.c"
    printf 'int f(void) { return x; }\n' >"$work/here/wrong.c"
    kit=${!side}
    export kit
    (
      cd "$work/here" || exit 99
      TMPDIR=$work/here bash -c "$command" >"$work/$side.out" 2>"$work/$side.err" </dev/null
      echo "exit $?" >>"$work/$side.out"
      ls -a >>"$work/$side.out"
      cat ./*.o 2>/dev/null | sha256sum >>"$work/$side.out"
    )
    # The two are in different folders, and their temporaries have different names.
    sed -i "s,$jvm,KIT,g; s,$root/build/native/bin,KIT,g; s,$root/build/native,HOME,g; s,$root/build,HOME,g; s,kit-[0-9-]*\.,kit-N.,g" "$work/$side.out" "$work/$side.err"
  done
  cat "$work/jvm.err" >>"$work/jvm.out"
  cat "$work/native.err" >>"$work/native.out"
  same "$name" "$work/jvm.out" "$work/native.out"
}

both plain '"$kit/cc" -c main.c && "$kit/cc" -o main main.o && ./main'
both version '"$kit/cc" --version; "$kit/ld" --version; "$kit/as" --version; "$kit/ar" --version; "$kit/kit" --version; "$kit/kit"'
both error '"$kit/cc" -c wrong.c'
both missing-source '"$kit/cc" -c nothing.c'
both missing-header 'echo "#include <nothing.h>" >a.c; "$kit/cc" -c a.c'
both source-is-folder 'mkdir a.c; "$kit/cc" -c a.c'
both folder-in-the-way 'mkdir main.o; "$kit/cc" -c main.c'
both no-output-folder '"$kit/cc" -c main.c -o none/main.o'
both output-below-file '"$kit/cc" -c main.c -o main.c/main.o'
both output-null '"$kit/cc" -c main.c -o /dev/null'
both output-full '"$kit/cc" -c main.c -o /dev/full'
both output-standard '"$kit/cc" -S main.c -o - | grep -c main'
both output-dev-stdout '"$kit/cc" -c main.c -o /dev/stdout | sha256sum'
both output-link 'ln -s real.o main.o; "$kit/cc" -c main.c; test -h main.o && ls -l real.o | cut -c 1-10'
both output-link-loop 'ln -s b.o a.o; ln -s a.o b.o; "$kit/cc" -c main.c -o a.o'
both output-dangling-link 'ln -s none/real.o main.o; "$kit/cc" -c main.c'
both output-pipe 'mkfifo p; sha256sum <p & "$kit/cc" -c main.c -o p; wait'
both output-again '"$kit/cc" -c main.c; chmod 444 main.o; "$kit/cc" -c main.c; ls -l main.o | cut -c 1-10'
both output-umask 'umask 077; "$kit/cc" -o main main.c; ls -l main | cut -c 1-10'
both output-executable 'umask 022; "$kit/cc" -o main main.c; ls -l main | cut -c 1-10'
both input-standard '"$kit/cc" -c -x c - -o a.o <main.c'
both input-dev-stdin '"$kit/cc" -c -x c /dev/stdin -o a.o <main.c'
both input-pipe 'cat main.c | "$kit/cc" -E -x c -'
both input-null '"$kit/cc" -c -x c /dev/null -o a.o'
both input-empty ': >a.c; "$kit/cc" -c a.c'
both assembler-standard 'echo "nop" | "$kit/as" -o a.o -'
both input-closed '"$kit/cc" -c -x c - -o a.o <&-'
both stdout-closed '"$kit/cc" -E main.c >&-'
both stdout-full '"$kit/cc" -E main.c >/dev/full'
both stderr-closed '"$kit/cc" -c wrong.c 2>&-'
both stderr-full '"$kit/cc" -c wrong.c 2>/dev/full'
both broken-pipe '{ "$kit/cc" -E -include stdio.h -include stdlib.h main.c; echo "code $?" >&2; } | true; sleep 0.3'
both name-unicode 'cp main.c grüße-日本.c; "$kit/cc" -c grüße-日本.c; "$kit/cc" -c wrong-ü.c'
both name-newline 'cp main.c "$(printf "a\nb.c")"; "$kit/cc" -c "$(printf "a\nb.c")"'
both name-long '"$kit/cc" -c "$(printf "%0300d" 0).c"'
both name-empty '"$kit/cc" -c ""'
both name-with-dash '"$kit/cc" -c ./-c.c'
both through-link 'ln -s "$kit/cc" compiler; ./compiler -c main.c; ln -s "$kit/ar" my-ar; ./my-ar rcs a.a main.o && ./my-ar t a.a'
both through-path 'ln -s "$kit/cc" compiler; PATH=.:$PATH compiler -c main.c'
both unknown-name 'ln -s "$kit/kit" thing; ./thing cc -c main.c'
both unreadable 'chmod 000 main.c; [ "$(id -u)" = 0 ] || "$kit/cc" -c main.c'
both archive '"$kit/cc" -c main.c; "$kit/ar" rcs a.a main.o; "$kit/ar" t a.a; "$kit/ar" x a.a none.o; "$kit/ar" p none.a; "$kit/ranlib" none.a'
both archive-members '"$kit/cc" -c main.c; cp main.o a.o; "$kit/ar" rcD a.a main.o a.o; sha256sum <a.a; "$kit/ar" d a.a a.o; "$kit/ar" tv a.a | cut -c 1-20'
both linker-missing '"$kit/cc" -c main.c; "$kit/ld" -o main main.o -lnothing; "$kit/cc" -o main main.o -lnothing; "$kit/cc" main.o none.o'
both linker-undefined 'echo "int g(void); int main(void) { return g(); }" >a.c; "$kit/cc" a.c'
both run-assembler '"$kit/cc" -no-integrated-as -c main.c; "$kit/cc" -wrapper echo -c main.c'
both response-file 'echo "-c main.c -o other.o" >words; "$kit/cc" @words; "$kit/cc" @none'
both dependencies '"$kit/cc" -MMD -MP -c main.c; cat main.d'
both environment 'mkdir h; echo "#define A 1" >h/a.h; echo "#include <a.h>" >a.c; CPATH=h "$kit/cc" -E a.c'
both deep-parentheses '{ printf "int x = "; printf "(%.0s" $(seq 1500); printf 1; printf ")%.0s" $(seq 1500); echo ";"; } >a.c; "$kit/cc" -c a.c'
both too-deep-parentheses '{ printf "int x = "; printf "(%.0s" $(seq 60000); printf 1; printf ")%.0s" $(seq 60000); echo ";"; } >a.c; "$kit/cc" -c a.c 2>&1 | cut -c 1-200'
both deep-blocks '{ echo "void f(void) {"; printf "{%.0s" $(seq 5000); printf "}%.0s" $(seq 5000); echo "}"; } >a.c; "$kit/cc" -c a.c 2>&1 | cut -c 1-200'
both deep-unary '{ printf "int f(int x) { return "; printf -- "-(%.0s" $(seq 900); printf x; printf ")%.0s" $(seq 900); echo "; }"; } >a.c; "$kit/cc" -c a.c'
both deep-includes 'echo "#include \"a.c\"" >a.c; "$kit/cc" -c a.c 2>&1 | tail -n 3'
both deep-conditionals '{ printf "#if 1\n%.0s" $(seq 3000); printf "#endif\n%.0s" $(seq 3000); } >a.c; "$kit/cc" -c a.c'
both long-line '{ printf "int x = 0"; printf " + 1%.0s" $(seq 30000); echo ";"; } >a.c; "$kit/cc" -c a.c 2>&1 | cut -c 1-200'
both large-array 'echo "char a[3000000000L]; int b[1L << 40];" >a.c; "$kit/cc" -c a.c; "$kit/size" a.o'
both large-initializer 'echo "char a[100000000] = {1};" >a.c; "$kit/cc" -c a.c && "$kit/size" a.o'
both not-an-object 'echo hello >a.o; "$kit/cc" a.o; "$kit/nm" a.o; "$kit/objdump" -d a.o; "$kit/readelf" -a a.o; "$kit/strip" a.o'
both truncated-object '"$kit/cc" -c main.c; head -c 200 main.o >a.o; "$kit/cc" a.o; "$kit/nm" a.o; "$kit/readelf" -a a.o'

# What only the native kit has.
cd "$work" || exit 1
printf 'int main(void) { return 0; }\n' >main.c
# ends NAME CODE TEXT COMMAND…: the command ends with the code and says the text.
ends() {
  local name=$1 code=$2 text=$3 out
  shift 3
  out=$("$@" 2>&1)
  local got=$?
  if [ "$got" != "$code" ]; then
    fail "$name" "exit $got: $(printf '%s' "$out" | head -n 3 | tr '\n' '|' | cut -c 1-300)"
  elif [ -n "$text" ] && ! printf '%s' "$out" | grep -qF "$text"; then
    fail "$name" "says '$(printf '%s' "$out" | head -n 1)'"
  else
    pass "$name"
  fi
}
# The JVM cannot spell every name.
latin=$(printf 'a\351.c')
cp main.c "$latin"
ends name-latin 0 "" "$native/cc" -c "$latin"
ends name-latin-object 0 "main" "$native/nm" "${latin%c}o"
echo 'int x = y;' >"$latin"
ends name-latin-in-message 1 "$latin:1:9: error" env LC_ALL=C "$native/cc" -c "$latin"
limited() { (ulimit -v "$1" && shift && "$@"); }
ends memory-enough 0 "" limited 262144 "$native/cc" -c main.c
ends memory-small 0 "" limited 131072 "$native/cc" -c main.c
ends memory-none 1 "out of memory" bash -c 'ulimit -v 65536; for i in 1; do { echo "int x[] = {"; seq -s, 1 3000000; echo "};"; } >big.c; "$0" -c big.c; done' "$native/cc"
if [ -e main.o ] && ! ls -a | grep -q '\.tmp$'; then pass memory-leaves-nothing; else fail memory-leaves-nothing "$(ls -a | tr '\n' ' ')"; fi
ends no-stack-limit 0 "" bash -c 'ulimit -s 256; "$0" -c main.c' "$native/cc"
ends no-files 1 "Too many open files" bash -c 'ulimit -n 3; "$0" -c main.c' "$native/cc"
ends file-size 1 "File too large" bash -c 'trap "" XFSZ; ulimit -f 0; "$0" -c main.c -o limited.o' "$native/cc"

# There are no checks of null pointers in the translated code: the fault itself becomes the exception, and that the report of a fault of the compiler.
cat >null.gdb <<'SCRIPT'
handle SIGSEGV nostop pass
break *meth_kfp_Parser_parse
run
set $rdi=0
continue
SCRIPT
TMPDIR=$work gdb -batch -x null.gdb --args "$native/cc" -c main.c >null.log 2>&1
if grep -q 'internal compiler error: NullPointerException' null.log && grep -q 'exited with code 04' null.log; then pass null-pointer; else fail null-pointer "$(tail -n 3 null.log | tr '\n' '|')"; fi

# A signal while a temporary is there: cc -E into a pipe that nobody reads would wait, so would the reading of one.
mkfifo never
for signal in INT TERM HUP; do
  mkdir -p "signal-$signal"
  (
    cd "signal-$signal" || exit 1
    printf 'int main(void) { return 0; }\n' >first.c
    # The first source is compiled into a temporary, the second never comes.
    TMPDIR=. env --default-signal=INT,TERM,HUP "$native/cc" -o program first.c -x c ../never &
    child=$!
    for _ in 1 2 3 4 5 6 7 8 9 10; do
      ls kit-* >/dev/null 2>&1 && break
      sleep 0.1
    done
    ls kit-* >/dev/null 2>&1 || echo "no temporary" >problem
    kill -"$signal" "$child"
    # One that goes on all the same is ended, and leaves what it should have removed.
    for _ in $(seq 100); do
      kill -0 "$child" || break
      sleep 0.1
    done
    kill -KILL "$child"
    wait "$child"
    echo "$?" >code
  ) 2>/dev/null
  left=$(ls -A "signal-$signal" | grep -v -x -e first.c -e code | tr '\n' ' ')
  if [ -z "$left" ] && [ "$(cat "signal-$signal/code")" -gt 128 ]; then pass "signal-$signal"; else fail "signal-$signal" "code $(cat "signal-$signal/code"), left behind: $left"; fi
done
finish

#!/usr/bin/env bash
# ccache and distcc with kit as the compiler: second compilations come from the cache, in direct and in preprocessor mode, with right dependency files; a distccd on the loopback compiles.
. "$(dirname "$0")/common.sh"

# ---- ccache

export CCACHE_DIR=$work/cache CCACHE_CONFIGPATH=$work/ccache.conf
mkdir -p "$CCACHE_DIR" "$work/project/sub"
: >"$CCACHE_CONFIGPATH"
cd "$work/project" || exit 1
printf '#include "part.h"\n#include <stdio.h>\nint main(void) { printf("%%d\\n", PART); return 0; }\n' >main.c
printf '#define PART 42\n' >part.h
touch -d 2000-01-01 main.c part.h

# statistic NAME: a counter of ccache.
statistic() { ccache --print-stats | sed -n "s/^$1	//p"; }

# cached MODE: compiles twice through ccache; the second must be a hit and give the same files.
cached() {
  local mode=$1 direct=$2
  shift 2
  ccache -C -z >/dev/null 2>&1
  rm -rf first second
  mkdir first second
  CCACHE_DIRECT=$direct step "ccache $mode first" env "CCACHE_$direct=1" ccache "$bin/cc" "$@" -MD -MF first/main.d -c main.c -o first/main.o || return
  CCACHE_DIRECT=$direct step "ccache $mode second" env "CCACHE_$direct=1" ccache "$bin/cc" "$@" -MD -MF second/main.d -c main.c -o second/main.o || return
  same "ccache $mode object" first/main.o second/main.o
  sed 's,second/,first/,' second/main.d >second/main.renamed
  same "ccache $mode dependencies" first/main.d second/main.renamed
  local counter=direct_cache_hit
  [ "$direct" = NODIRECT ] && counter=preprocessed_cache_hit
  if [ "$(statistic $counter)" = 1 ]; then
    pass "ccache $mode hit"
  else
    fail "ccache $mode hit" "$(ccache --print-stats | grep -vE '	0$' | tr '\n' ' ')"
  fi
  "$bin/cc" "$@" -c main.c -o second/alone.o
  same "ccache $mode same as alone" second/alone.o first/main.o
}
cached direct DIRECT -O2
cached preprocessor NODIRECT -O2
cached debug NODIRECT -g -O0
cached hardened DIRECT -O2 -fstack-protector-strong -fPIC -Wall -D_FORTIFY_SOURCE=2
cached macros DIRECT -g3 -fdebug-prefix-map="$work=/build"
printf '%s\n' '-O1 -DNAME="two words"' -I. '-Wall' >arguments
cached file-direct DIRECT @arguments
cached file-preprocessor NODIRECT @arguments -g
# Dependency files as the only list of headers; no other names in rules.
export CCACHE_DEPEND=1
cached depend DIRECT -g -MT target -MP
unset CCACHE_DEPEND
# The preprocessed text is what is compiled: the object says of itself what it says when the source is.
export CCACHE_NOCPP2=1
cached preprocessed NODIRECT -O2
unset CCACHE_NOCPP2
# Two checkouts share what they compile, with -g as well, when the folder is not part of it.
mkdir -p "$work/checkout1/sub" "$work/checkout2/sub"
for folder in checkout1 checkout2; do
  cp -p main.c part.h "$work/$folder/"
done
ccache -C -z >/dev/null 2>&1
export CCACHE_BASEDIR=$work CCACHE_NOHASHDIR=1
for folder in checkout1 checkout2; do
  (cd "$work/$folder" && ccache "$bin/cc" -g -fdebug-prefix-map="$work/$folder=/project" -I"$work/$folder" -c "$work/$folder/main.c" -o main.o)
done
unset CCACHE_BASEDIR CCACHE_NOHASHDIR
same "ccache two folders object" "$work/checkout1/main.o" "$work/checkout2/main.o"
if [ "$(statistic direct_cache_hit)" = 1 ]; then pass "ccache two folders hit"; else fail "ccache two folders hit" "$(ccache --print-stats | grep -vE '	0$' | tr '\n' ' ')"; fi
# Warnings come from the cache as they came from the compiler; an error is not cached.
printf 'int f(void) { int unused; return 0; }\n' >warned.c
ccache "$bin/cc" -Wall -c warned.c -o warned.o 2>first/warnings
ccache "$bin/cc" -Wall -c warned.c -o warned.o 2>second/warnings
same "ccache warnings" first/warnings second/warnings
if grep -q 'Wunused-variable' second/warnings; then pass "ccache warning text"; else fail "ccache warning text" "$(head -n 2 second/warnings | tr '\n' '|')"; fi
printf 'int f(void) { return x; }\n' >failing.c
if ccache "$bin/cc" -c failing.c -o failing.o 2>first/errors; then fail "ccache error" "exit 0"; else pass "ccache error"; fi

# A changed header is a miss.
ccache -z >/dev/null
printf '#define PART 43\n' >part.h
touch -d 2000-01-02 part.h
ccache "$bin/cc" -O2 -c main.c -o changed.o && "$bin/cc" changed.o -o changed && ./changed >actual
echo 43 >expected
same "ccache changed header" expected actual
# ccache knows its compiler by name: as gcc through a link.
mkdir -p masquerade
ln -sf "$(command -v ccache)" masquerade/cc
PATH=$work/project/masquerade:$bin:$PATH step "ccache masquerade" masquerade/cc -c main.c -o masked.o

# ---- distcc

port=$((20000 + $$ % 20000))
export DISTCC_DIR=$work/distcc
mkdir -p "$DISTCC_DIR" "$work/server"
# The server runs the compiler that clients name when a folder of its own lists it.
printf '#!/bin/sh\necho "$@" >>"%s/calls"\nexec "%s/cc" "$@"\n' "$work/server" "$bin" >"$work/server/kitcc"
chmod 755 "$work/server/kitcc"
mkdir -p "$work/server/lib/distcc"
user=$(id -un)
[ "$user" = root ] && user=nobody
chmod -R a+rwX "$work/server"
PATH=$work/server:$PATH DISTCC_CMDLIST=$work/server/list distccd --no-detach --daemon --port $port --listen 127.0.0.1 --allow 127.0.0.1 --jobs 2 --log-file "$work/server/log" --log-level info \
  --enable-tcp-insecure --user "$user" >"$work/server/out" 2>&1 &
server=$!
# distccd drops its rights; what it starts must be reachable for that user.
for _ in 1 2 3 4 5 6 7 8 9 10; do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.5
done
export DISTCC_HOSTS="127.0.0.1:$port/2" DISTCC_FALLBACK=0
PATH=$work/server:$PATH
for options in "-O0" "-O2 -g -fPIC" "-O2 -fstack-protector-strong -Wall -MD -MF distributed.d"; do
  rm -f distributed.o
  # shellcheck disable=SC2086
  if step "distcc $options" distcc kitcc $options -c main.c -o distributed.o; then
    "$bin/cc" distributed.o -o distributed && ./distributed >actual
    same "distcc $options runs" expected actual
  fi
done
if grep -q . "$work/server/calls" 2>/dev/null && grep -q 'COMPILE_OK' "$work/server/log"; then
  pass "distcc compiled on the server"
else
  fail "distcc compiled on the server" "$(tail -n 3 "$work/server/log" 2>&1 | tr '\n' '|')"
fi
# What the server compiles is preprocessed text in a folder of its own: debug information tells of the source and the folder here.
rm -f distributed.o
step "distcc describes" distcc kitcc -g -c main.c -o distributed.o
{ echo main.c; pwd; } >described
readelf --debug-dump=info distributed.o | sed -n 's/.*DW_AT_name *: \((.*): \)\{0,1\}\(main\.c\|.*\.i\)$/\2/p; s/.*DW_AT_comp_dir *: \((.*): \)\{0,1\}//p' >actual
same "distcc describes the source" described actual
# So does assembly that was preprocessed elsewhere.
printf '#include "part.h"\n.text\nentry: mov $PART,%%eax\n ret\n' >entry.S
"$bin/cc" -g -E entry.S -o entry.s && "$bin/as" -g entry.s -o entry.o
echo entry.S >described
readelf --debug-dump=info entry.o | sed -n 's/.*DW_AT_name *: \((.*): \)\{0,1\}//p' >actual
same "as describes the source" described actual
# An error on the server is an error here, with the text of the compiler.
printf 'int f(void) { return x; }\n' >wrong.c
distcc kitcc -c wrong.c -o wrong.o >wrong.log 2>&1
if grep -q 'wrong.c:1' wrong.log; then pass "distcc error"; else fail "distcc error" "$(head -n 3 wrong.log | tr '\n' '|')"; fi
kill $server 2>/dev/null
wait $server 2>/dev/null
cd "$root" || exit 1
finish

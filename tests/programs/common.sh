# What the suites over whole programs share; sourced by them. Each suite builds an upstream program through its own Makefile with kit alone and compares what it does with a gcc
# build. A result file has a line per check: "PASS name" or "FAIL name: why".
#
#   KIT_BIN       the tools under test (build/bin); a folder of links to gcc and binutils tests the suite itself
#   KIT_CORPUS    build/corpus      KIT_RESULTS   build/results      KIT_WORK      build/work
set -uo pipefail
export LC_ALL=C.UTF-8

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bin=${KIT_BIN:-$root/build/bin}
corpus=${KIT_CORPUS:-$root/build/corpus}
results=${KIT_RESULTS:-$root/build/results}
suite=$(basename "$0" .sh)
work=${KIT_WORK:-$root/build/work}/$suite
here=$root/tests/programs
result=$results/$suite.txt
full_path=$PATH
passed=0
failed=0

rm -rf "$work"
mkdir -p "$work" "$results"
work=$(cd "$work" && pwd)
: >"$result"

[ -x "$bin/cc" ] || { echo "$suite: error: no $bin/cc; run make" >&2; exit 1; }
[ -d "$corpus" ] || { echo "$suite: error: no $corpus; run make corpus" >&2; exit 1; }

pass() {
  passed=$((passed + 1))
  printf 'PASS %s\n' "$1" >>"$result"
}

# fail NAME REASON
fail() {
  failed=$((failed + 1))
  printf 'FAIL %s: %s\n' "$1" "$2" | tee -a "$result" | sed "s/^/$suite: /"
}

# step NAME COMMAND…: passes when the command does; its output goes to a log, whose end is the reason of a failure.
step() {
  local name=$1
  shift
  "$@" >"$work/$name.log" 2>&1
  local exit=$?
  if [ "$exit" = 0 ]; then
    pass "$name"
    return 0
  fi
  fail "$name" "exit $exit: $(grep -aE 'error|Error|undefined|not found|FAIL' "$work/$name.log" | head -n 3 | tr '\n' '|' | cut -c 1-400) (${work#"$root"/}/$name.log)"
  return 1
}

# same NAME EXPECTED ACTUAL: passes when two files hold the same bytes.
same() {
  if cmp -s "$2" "$3"; then pass "$1"; else fail "$1" "$(diff -a "$2" "$3" 2>&1 | head -n 3 | tr '\n' '|' | cut -c 1-300)"; fi
}

finish() {
  printf '%s: %d passed, %d failed, 0 skipped\n' "$suite" "$passed" "$failed"
  if [ "$failed" = 0 ]; then
    rm -rf "$work"
    exit 0
  fi
  exit 1
}

# A PATH with what Makefiles and configure scripts call, and no compiler, assembler, linker or archiver but those under test.
isolated=$work/path
mkdir "$isolated"
for tool in sh bash dash make env cat cp mv rm mkdir rmdir ln ls chmod touch sed grep egrep fgrep awk mawk gawk tr cut sort uniq head tail wc expr test true false echo printf \
  uname date cmp diff install dirname basename tee find xargs sleep pwd od readlink realpath id hostname mktemp seq tclsh gzip bzip2 tar timeout getconf ldd file which rev comm; do
  found=$(PATH=$full_path command -v "$tool" 2>/dev/null)
  case $found in /*) ln -s "$found" "$isolated/$tool" ;; esac
done
for tool in gcc cc clang tcc as ld ar ranlib nm objdump; do
  if PATH=$isolated command -v "$tool" >/dev/null; then
    echo "$suite: error: $tool is on the isolated path" >&2
    exit 1
  fi
done

# alone COMMAND…: with the isolated PATH.
alone() { env PATH="$isolated" "$@"; }

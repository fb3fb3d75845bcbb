#!/bin/sh
# What Terraform starts where the Go program of the same name is not wanted: finds a Node that is new enough and becomes
# it, running the provider's bundle beside this file.
set -u

folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
bundle="$folder/terraform-provider-logos.mjs"

fail() {
  echo "terraform-provider-logos: $1" >&2
  exit 1
}

# True for a program that says v22.19 or higher.
new_enough() {
  version=$("$1" --version 2>/dev/null) || return 1
  case $version in v[0-9]*.[0-9]*) ;; *) return 1 ;; esac
  version=${version#v}
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  case $major$minor in *[!0-9]*) return 1 ;; esac
  [ "$major" -gt 22 ] || { [ "$major" -eq 22 ] && [ "$minor" -ge 19 ]; }
}

[ -f "$bundle" ] || fail "$bundle is missing; install the provider whole"

if [ -n "${LOGOS_NODE:-}" ]; then
  # The one that ran `logos` comes with this mark: asking for its version again would cost every plan a start of Node.
  if [ "${LOGOS_NODE_CHECKED:-}" != "$LOGOS_NODE" ] && ! new_enough "$LOGOS_NODE"; then
    fail "LOGOS_NODE=$LOGOS_NODE is not a Node ≥ 22.19; unset it or point it to one"
  fi
  exec "$LOGOS_NODE" "$bundle" "$@"
fi

rest="$folder:${PATH:-}:"
while [ -n "$rest" ]; do
  directory=${rest%%:*}
  rest=${rest#*:}
  case $directory in /*) ;; *) continue ;; esac
  if [ -x "$directory/node" ] && new_enough "$directory/node"; then
    exec "$directory/node" "$bundle" "$@"
  fi
done
fail "no Node ≥ 22.19 is on PATH; install one, or set LOGOS_NODE to it"

#!/usr/bin/env bash
# Builds core, alloc and compiler_builtins for wasm32v1-none into a sysroot of its own, which rustup cannot bring here and
# Debian's rustc does not ship. Needs Debian's rustc-web, cargo-web and rust-web-src; no network, and no nightly afterwards.
#
#   wasm-sysroot.sh FOLDER    prints FOLDER; does nothing if it was built by the present compiler
set -euo pipefail

sysroot="$1"
target=wasm32v1-none
# rustup's shims must not get in.
export PATH=/usr/bin:/bin
compiler="$(rustc -vV)"
library="$sysroot/lib/rustlib/$target/lib"

if [[ "$(cat "$sysroot/compiler" 2>/dev/null)" == "$compiler" ]]; then
  echo "$sysroot"
  exit 0
fi

sources="$(rustc --print sysroot)/lib/rustlib/src/rust/library"
if [[ ! -d "$sources/core" ]]; then
  echo "wasm-sysroot: $sources/core is missing; install it: apt-get install rust-web-src" >&2
  exit 1
fi

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/src" "$scratch/.cargo"
echo '#![no_std]' >"$scratch/src/lib.rs"
cat >"$scratch/Cargo.toml" <<EOF
[package]
name = "sysroot"
version = "0.0.0"
edition = "2021"

[workspace]
EOF
# The dependencies of core and alloc lie beside their sources.
cat >"$scratch/.cargo/config.toml" <<EOF
[source.crates-io]
replace-with = "vendored"

[source.vendored]
directory = "$sources/vendor"
EOF

(
  cd "$scratch"
  unset CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR RUSTC_WRAPPER
  RUSTC_BOOTSTRAP=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=1 RUSTFLAGS="-C embed-bitcode=yes" \
    cargo build --quiet --release --target "$target" -Zbuild-std=core,alloc >&2
)

rm -rf "$sysroot"
mkdir -p "$library"
for crate in core alloc compiler_builtins; do
  cp "$scratch/target/$target/release/deps/lib$crate"-*.rlib "$library/"
done
# Written last: a sysroot without it was not finished.
echo "$compiler" >"$sysroot/compiler"
echo "$sysroot"

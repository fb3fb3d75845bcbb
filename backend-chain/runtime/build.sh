#!/usr/bin/env bash
# Compiles the runtime to wasm and writes artifacts/: runtime.wasm, metadata.scale and manifest.json, which names the hash
# of the sources and the toolchain. The same toolchain gives the same bytes.
#
#   build.sh            builds if sources or toolchain differ from the manifest
#   build.sh --check    fails if the artifacts were not built from these sources; where the toolchain of the manifest is
#                       present, also builds and fails if the bytes differ (LOGOS_REQUIRE=all: it must be present)
#
# Needs Debian's rustc-web, cargo-web, rust-web-src and lld-22, and Node. Works in /var/tmp/logos-runtime.
set -euo pipefail
cd "$(dirname "$0")/.."

chain="$PWD"
artifacts="$chain/artifacts"
node="$(command -v node)"

# Everything that can change the bytes: manifests, lock file, sources that are compiled, presets, these scripts.
sources() {
  find Cargo.toml Cargo.lock runtime pallets -type f \
    \( -name '*.rs' -o -name 'Cargo.*' -o -path '*/presets/*.json' -o -name '*.sh' \) \
    ! -name 'tests.rs' ! -name 'mock.rs' ! -name 'benchmarking.rs' ! -path '*/tests/*' ! -path '*/benchmarking/*' ! -path '*/mock/*' |
    LC_ALL=C sort
}
source_hash() { sources | xargs sha256sum | sha256sum | cut -d' ' -f1; }
field() { "$node" -p "JSON.parse(require('fs').readFileSync('$artifacts/manifest.json', 'utf8')).$1" 2>/dev/null || true; }
toolchain() { if [[ -x /usr/bin/rustc ]]; then /usr/bin/rustc -V; else echo absent; fi; }

check=false
if [[ "${1:-}" == "--check" ]]; then
  check=true
  if [[ "$(field sourceHash)" != "$(source_hash)" ]]; then
    echo "runtime: artifacts/ was built from other sources; run \`npm run runtime:build\` and commit it" >&2
    exit 1
  fi
  if [[ "$(sha256sum <"$artifacts/runtime.wasm" | cut -d' ' -f1)" != "$(field wasmHash)" ]]; then
    echo "runtime: artifacts/runtime.wasm is not the file that manifest.json names" >&2
    exit 1
  fi
  if [[ "$(toolchain)" != "$(field toolchain)" ]]; then
    echo "runtime: not rebuilt: this needs $(field toolchain), here is $(toolchain)" >&2
    [[ "${LOGOS_REQUIRE:-}" == "all" ]] && exit 1
    exit 0
  fi
elif [[ "$(field sourceHash)" == "$(source_hash)" && "$(field toolchain)" == "$(toolchain)" ]]; then
  echo "runtime: artifacts/ is up to date" >&2
  exit 0
fi

# Everything that cargo hashes has one path on every machine, else the order of functions in the wasm would differ.
workshop=/var/tmp/logos-runtime
mkdir -p -m 700 "$workshop"
[[ -O "$workshop" ]] || { echo "runtime: $workshop belongs to somebody else" >&2; exit 1; }
exec 9>"$workshop/lock"
flock 9
rm -rf "$workshop/source"
mkdir "$workshop/source"
# Fresh times: cargo must not take a file of another checkout for one that it has compiled.
cp -r Cargo.toml Cargo.lock runtime pallets "$workshop/source/"
sysroot="$(bash runtime/wasm-sysroot.sh "$workshop/sysroot")"
(
  cd "$workshop/source"
  # rustup's shims must not get in.
  export PATH=/usr/bin:/bin CARGO_TARGET_DIR="$workshop/target" CARGO_HOME="${CARGO_HOME:-$HOME/.cargo}"
  unset CARGO_ENCODED_RUSTFLAGS
  export RUSTC_WRAPPER="$workshop/source/runtime/rustc-without-home.sh"
  export RUSTFLAGS="--sysroot=$sysroot -C linker=wasm-ld-22 -C target-cpu=mvp -C link-arg=--allow-undefined \
-C link-arg=--export-table -C link-arg=--export=__heap_base -C link-arg=--import-memory --cfg substrate_runtime"
  cargo rustc --locked --profile wasm --target wasm32v1-none -p logos-runtime --lib --no-default-features \
    --crate-type cdylib
)
built="$workshop/target/wasm32v1-none/wasm/logos_runtime.wasm"

if $check; then
  if ! cmp -s "$built" "$artifacts/runtime.wasm"; then
    echo "runtime: a rebuild by the same toolchain gives other bytes; run \`npm run runtime:build\` and commit it" >&2
    exit 1
  fi
  echo "runtime: rebuilt, byte for byte the same" >&2
  exit 0
fi

mkdir -p "$artifacts"
install -m 644 "$built" "$artifacts/runtime.wasm"
"$node" --conditions=source --import tsx runtime/write-artifacts.ts "$artifacts" "$(source_hash)" "$(toolchain)"

#!/bin/sh
# Runs the compiler that cargo names first so that no path of a home folder gets into what it makes. A wrapper, because
# cargo hashes RUSTFLAGS and the hash changes the bytes.
compiler="$1"
shift
exec "$compiler" "$@" --remap-path-prefix "$CARGO_HOME=/cargo"

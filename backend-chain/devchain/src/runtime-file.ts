import { readFileSync } from "node:fs";
import { DevchainError, messageOf } from "./errors.js";

/** Beside a bundle, and from the sources of this package. */
const PLACES = ["./runtime.wasm", "../../artifacts/runtime.wasm"] as const;

/** Reads a runtime, without a path the one that comes with logos; throws `bad-wasm`. */
export function readRuntime(path?: string): Uint8Array {
  const places = path === undefined ? PLACES.map((place) => new URL(place, import.meta.url)) : [path];
  let last: unknown;
  for (const place of places) {
    try {
      return new Uint8Array(readFileSync(place));
    } catch (error) {
      last = error;
    }
  }
  throw new DevchainError("bad-wasm", `no runtime to run: ${messageOf(last)}; give one by --wasm`, { cause: last });
}

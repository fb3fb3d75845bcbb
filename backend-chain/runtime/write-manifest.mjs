// Writes artifacts/metadata.scale and manifest.json for a runtime.wasm that was just built.
//
//   write-manifest.mjs ARTIFACTS SOURCE_HASH TOOLCHAIN
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [artifacts, sourceHash, toolchain] = process.argv.slice(2);
const wasm = readFileSync(join(artifacts, "runtime.wasm"));

/** A custom section of a wasm module. */
function section(name) {
  const [bytes] = WebAssembly.Module.customSections(new WebAssembly.Module(wasm), name);
  if (bytes === undefined) throw new Error(`runtime.wasm has no section ${name}`);
  return Buffer.from(bytes);
}

/** SCALE of RuntimeVersion begins with two texts and three numbers. */
function readVersion(bytes) {
  let offset = 0;
  const text = () => {
    const length = bytes[offset] >> 2;
    offset += 1 + length;
    return bytes.toString("utf8", offset - length, offset);
  };
  const number = () => {
    offset += 4;
    return bytes.readUInt32LE(offset - 4);
  };
  const specName = text();
  text();
  number();
  return { specName, specVersion: number() };
}

const manifest = {
  ...readVersion(section("runtime_version")),
  wasmHash: createHash("sha256").update(wasm).digest("hex"),
  sourceHash,
  toolchain,
};
writeFileSync(join(artifacts, "manifest.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
process.stderr.write(`runtime: ${wasm.length} bytes, spec version ${manifest.specVersion}\n`);

// Writes metadata.scale and manifest.json beside a runtime.wasm that was just built, by running it.
//
//   node --conditions=source --import tsx write-artifacts.ts FOLDER SOURCE_HASH TOOLCHAIN
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@logos/devchain";

const [folder = ".", sourceHash = "", toolchain = ""] = process.argv.slice(2);
const wasm = readFileSync(join(folder, "runtime.wasm"));

const engine = createEngine({ wasm, clock: { startMs: Date.now() } });
await engine.start();
const provider = engine.provider();
const call = (method: string, args: string): Promise<string> => provider.send("state_call", [method, args]);
const version = await provider.send<{ specName: string; specVersion: number }>("state_getRuntimeVersion", []);
// Option<OpaqueMetadata>: a tag, the length in compact form (four bytes from 64 KiB on, ours is larger), bytes.
const answer = Buffer.from((await call("Metadata_metadata_at_version", "0x0f000000")).slice(2), "hex");
const metadata = answer.subarray(5);
if (answer[0] !== 1 || metadata.subarray(0, 4).toString() !== "meta")
  throw new Error("runtime.wasm has no metadata v15");
await engine.close();

const manifest = {
  specName: version.specName,
  specVersion: version.specVersion,
  wasmHash: createHash("sha256").update(wasm).digest("hex"),
  metadataHash: createHash("sha256").update(metadata).digest("hex"),
  sourceHash,
  toolchain,
};
writeFileSync(join(folder, "metadata.scale"), metadata);
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
process.stderr.write(`runtime: ${wasm.length} bytes, spec version ${manifest.specVersion}\n`);

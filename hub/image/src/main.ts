import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { allowlistOf, executablesOf, filesClaimOf, measureUki } from "@logos/mia";
import { buildImage } from "./build.js";
import { ImageError } from "./errors.js";

const USAGE = `usage: npm run image -- --folder DIR [--release N] [--deployment HEX] [--agent FILE]
  --folder DIR       where the image's files go
  --release N        rises with each release (1)
  --deployment HEX   id of the signed deployment, 32 bytes; zeros for what leaves the factory
  --agent FILE       the agent, one file for Node
`;

/** Builds an image and prints what was built and what it will measure, as JSON. */
async function main(): Promise<void> {
  const { folder, agent, release, deployment } = readWords(process.argv.slice(2));
  const image = await buildImage({
    folder: folder ?? fail("--folder is missing"),
    agent: agent ?? fail("--agent is missing"),
    update: { release: countOf("--release", release), deploymentId: hashOf("--deployment", deployment) },
  });
  const uki = measureUki(new Uint8Array(await readFile(image.files.uki)), { phases: [] });
  const built = {
    files: image.files,
    diskSha256: createHash("sha256")
      .update(await readFile(image.files.disk))
      .digest("hex"),
    commandLine: uki.commandLine,
    pcrs: Object.fromEntries([...uki.pcrs].map(([pcr, value]) => [pcr, toHex(value)])),
    allowlistRoot: toHex(allowlistOf([...executablesOf(image.initrd), ...executablesOf(image.root)]).root),
    snapshotRoot: toHex(filesClaimOf(image.root, image.scope).snapshotRoot),
  };
  process.stdout.write(`${JSON.stringify(built, undefined, 2)}\n`);
}

function readWords(words: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { folder: text, agent: text, release: text, deployment: text };
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (cause) {
    throw new ImageError("usage", `${cause instanceof Error ? cause.message : cause}\n${USAGE}`, { cause });
  }
}

function countOf(word: string, text = "1"): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : fail(`${word} ${text}: give a whole number`);
}

function hashOf(word: string, text = "0".repeat(64)): Uint8Array {
  if (!/^[0-9a-fA-F]{64}$/.test(text)) fail(`${word} ${text}: give 32 bytes in hex`);
  return new Uint8Array(Buffer.from(text, "hex"));
}

function fail(message: string): never {
  throw new ImageError("usage", `${message}\n${USAGE}`);
}

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ImageError ? error.message : String(error)}\n`);
  process.exitCode = error instanceof ImageError && error.code === "usage" ? 2 : 1;
});

import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { CliError } from "./errors.js";

/** Asks for a secret on the terminal without showing it; undefined without a terminal or after Ctrl-C or Ctrl-D. */
export async function askHidden(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  // readline echoes through its output: one that swallows everything shows nothing.
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silence, terminal: true });
  process.stderr.write(question);
  try {
    return await new Promise((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(undefined));
      lines.once("SIGINT", () => resolve(undefined));
    });
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}

/** All of stdin as text, without a line break at its end; at most `maxBytes`. */
export async function readStdin(maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

/**
 * Lets a person confirm what cannot be taken back, unless `--yes` did. Throws `usage` without a terminal, `failed` for
 * anything but yes.
 */
export async function confirm(question: string, isSaid: boolean): Promise<void> {
  if (isSaid) return;
  if (!process.stdin.isTTY) throw new CliError("usage", `${question} Nobody is here to confirm`, { hint: "add --yes" });
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await new Promise<string>((resolve) => {
    lines.question(`${question} [yes/no] `, resolve);
    lines.once("close", () => resolve(""));
  });
  lines.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new CliError("failed", "not confirmed, and nothing was done");
}

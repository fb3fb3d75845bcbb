import { readFile } from "./read-file.js";

const MAX_COMMAND_LINE_BYTES = 64 << 10;

/** The kernel's command line without the newline that the kernel adds. */
export async function readCommandLine(path = "/proc/cmdline"): Promise<string> {
  const bytes = await readFile(path, MAX_COMMAND_LINE_BYTES, "is proc mounted?");
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replace(/\n$/, "");
}

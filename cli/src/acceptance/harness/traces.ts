import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** How a secret may be written down: as it is, and as encodings of it that need no key. */
export function spellings(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret);
  // Base64 of something within a longer text depends on where it begins, by three.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .slice(shift === 0 ? 0 : shift + 1)
      .replace(/=+$/, "")
      .slice(0, -1),
  );
  const utf16 = Buffer.from(secret, "utf16le");
  return [
    bytes,
    utf16,
    ...[bytes.toString("hex"), encodeURIComponent(secret), ...base64].map((text) => Buffer.from(text)),
  ];
}

/** Files below folders that hold one of the spellings. */
export function filesWith(folders: readonly string[], secrets: readonly Buffer[]): readonly string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory() === true) for (const name of readdirSync(path)) walk(join(path, name));
    else if (status?.isFile() === true) {
      const content = readFileSync(path);
      if (secrets.some((secret) => content.includes(secret))) found.push(path);
    }
  };
  for (const folder of folders) walk(folder);
  return found;
}

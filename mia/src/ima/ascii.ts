import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { fromHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import type { ImaEntry } from "./entry.js";
import { entryOf, knownFields } from "./fields.js";
import type { FieldName } from "./template.js";

const MAX_TEXT = 64 << 20;

/**
 * Reads `ascii_runtime_measurements`: one entry a line, fields apart by exactly one space, the last perhaps empty.
 *
 * Source: Documentation/security/IMA-templates.rst and ima_fs.c; names never hold a space, the kernel writes `_`.
 */
export function parseImaAscii(text: string): ImaEntry[] {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `an IMA list of ${text.length} characters`);
  if (text !== "" && !text.endsWith("\n")) throw new MiaError("truncated", "the last line of the IMA list has no end");
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line, index) => {
    try {
      return parseLine(line);
    } catch (error) {
      if (!(error instanceof MiaError)) throw error;
      throw new MiaError(error.code, `IMA entry ${index}: ${error.message}`, { cause: error });
    }
  });
}

function parseLine(line: string): ImaEntry {
  const [pcr = "", hash = "", template = "", ...texts] = line.split(" ");
  const fields = knownFields(template);
  if (!/^ ?\d{1,2}$/.test(pcr)) throw new MiaError("malformed", `PCR "${pcr.slice(0, 8)}"`);
  if (texts.length !== fields.length) {
    throw new MiaError("malformed", `${texts.length} fields where ${template} has ${fields.length}`);
  }
  const templateHash = fromHex(hash, "template hash");
  if (templateHash.length !== 20 && templateHash.length !== 32) {
    throw new MiaError("unsupported", `a template hash of ${templateHash.length} bytes`);
  }
  const values = fields.map((field, index) => fieldBytes(field, texts[index] ?? ""));
  return entryOf({ pcr: Number(pcr), templateHash, template }, fields, values);
}

function fieldBytes(field: FieldName, text: string): Uint8Array {
  if (field === "n") return utf8ToBytes(text);
  if (field === "n-ng") return utf8ToBytes(`${text}\0`);
  if (field === "d" || field === "sig" || field === "buf" || field === "modsig") return fromHex(text, field);
  if (text === "") return new Uint8Array();
  const split = text.lastIndexOf(":");
  return concatBytes(utf8ToBytes(`${text.slice(0, split)}:\0`), fromHex(text.slice(split + 1), field));
}

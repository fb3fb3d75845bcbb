import { allBytesAre } from "../bytes/compare.js";
import { wordDecoder } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import { checkDigest } from "./digest-field.js";
import { type ImaEntry, templateDataOf } from "./entry.js";
import { type FieldName, templateFields } from "./template.js";

const LATIN = new TextDecoder("latin1");
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const algorithmOf = wordDecoder((bytes) => LATIN.decode(bytes));
const MAX_NAME_BYTES = 4096; // PATH_MAX

/** Fields of a template, or `unsupported`. */
export function knownFields(template: string): readonly FieldName[] {
  const fields = templateFields(template);
  if (fields === undefined) throw new MiaError("unsupported", `IMA template "${template.slice(0, 24)}"`);
  return fields;
}

/** An entry of its raw fields, which must have the form that their template says, and of the data that they stand in. */
export function entryOf(
  head: Pick<ImaEntry, "pcr" | "templateHash" | "template">,
  fields: readonly FieldName[],
  values: readonly Uint8Array[],
  templateData: Uint8Array = templateDataOf(fields, values),
): ImaEntry {
  let digest: { algorithm: string; digest: Uint8Array } | undefined;
  let path: string | undefined;
  for (const [index, field] of fields.entries()) {
    const value = values[index] ?? new Uint8Array();
    if (field === "d") digest = legacyDigest(value);
    else if (field === "d-ng" || field === "d-ngv2") digest = splitDigest(value, field === "d-ngv2");
    else if (field === "n" || field === "n-ng") path = nameOfField(value, field === "n-ng");
    else if (field === "d-modsig" && value.length > 0) splitDigest(value, false);
  }
  if (digest === undefined || path === undefined)
    throw new MiaError("malformed", "an IMA entry without digest or name");
  const { algorithm, digest: fileDigest } = digest;
  return { ...head, algorithm, digest: fileDigest, path, templateData };
}

function legacyDigest(value: Uint8Array): { algorithm: string; digest: Uint8Array } {
  if (value.length !== 20) throw new MiaError("malformed", `a digest of ${value.length} bytes in template ima`);
  return { algorithm: "sha1", digest: value };
}

/** `sha256:` NUL digest. A violation may carry a digest of zeros of whatever length its kernel writes. */
function splitDigest(value: Uint8Array, versioned: boolean): { algorithm: string; digest: Uint8Array } {
  const end = value.indexOf(0);
  if (end < 2 || value[end - 1] !== 0x3a) throw new MiaError("malformed", "a digest field without its algorithm");
  const algorithm = algorithmOf(value.subarray(0, end - 1));
  const digest = value.subarray(end + 1);
  if (!allBytesAre(digest, 0) || digest.length === 0) checkDigest(algorithm, digest, versioned);
  return { algorithm, digest };
}

function nameOfField(value: Uint8Array, terminated: boolean): string {
  const end = terminated ? value.length - 1 : value.length;
  const name = value.subarray(0, end);
  if (terminated && value[end] !== 0) throw new MiaError("malformed", "a name without its NUL");
  if (name.includes(0) || name.includes(0x20)) throw new MiaError("malformed", "a name with a NUL or a space in it");
  if (name.length === 0 || name.length > (terminated ? MAX_NAME_BYTES : 255)) {
    throw new MiaError("malformed", `a name of ${name.length} bytes`);
  }
  try {
    return UTF8.decode(name);
  } catch {
    // File names are bytes: those that are no text keep theirs, one character each, and match no allowlisted text.
    return `\u0000${LATIN.decode(name)}`;
  }
}

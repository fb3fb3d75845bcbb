import { readIfThere } from "../durable-file.js";
import { HubError } from "../errors.js";

/** Which signed deployment made an image. */
export interface Deployment {
  readonly release: number;
  /** 32 bytes; zeros for the first image of a profile. */
  readonly id: Uint8Array;
}

const MAX_RELEASE = 0xffff_ffff;

/** Reads an image's `{"release": 1, "deployment": "0x…"}`. Throws `malformed` with the way out. */
export function readDeployment(file: string): Deployment {
  const text = readIfThere(file)?.toString("utf8");
  if (text === undefined) {
    throw new HubError("malformed", `${file} is missing: it says which deployment made this image; see --deployment`);
  }
  const found = parse(text);
  if (found !== undefined) return found;
  throw new HubError("malformed", `${file}: give {"release": 1, "deployment": "0x and 64 hex digits"}`);
}

function parse(text: string): Deployment | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { release, deployment } = value as Record<string, unknown>;
  if (typeof release !== "number" || !Number.isInteger(release) || release < 0 || release > MAX_RELEASE)
    return undefined;
  if (typeof deployment !== "string" || !/^0x[0-9a-f]{64}$/.test(deployment)) return undefined;
  return { release, id: new Uint8Array(Buffer.from(deployment.slice(2), "hex")) };
}

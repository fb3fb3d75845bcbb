import { readFileSync } from "node:fs";
import type { ResourceId } from "@logos/chain-client";
import { HubError } from "../../errors.js";

/** What goes wrong with a machine, on demand. */
export interface Fault {
  /** This step fails. */
  readonly fail?: string;
  /** Each step takes so long. */
  readonly delayMs?: number;
  /** The machine gets so many processors, whatever was asked for. */
  readonly vcpu?: number;
  /** It boots another image. */
  readonly wrongImage?: boolean;
  /** It loses power once it is ready. */
  readonly die?: boolean;
  /** It does not answer on its port. */
  readonly silent?: boolean;
  /** Every observer is shown another host key. */
  readonly twoFaced?: boolean;
  /** It is gone, though nobody removed it. */
  readonly vanish?: boolean;
  /** It can neither be made nor seen. */
  readonly down?: boolean;
}

const KINDS: Readonly<Record<keyof Fault, "string" | "number" | "boolean">> = {
  fail: "string",
  delayMs: "number",
  vcpu: "number",
  wrongImage: "boolean",
  die: "boolean",
  silent: "boolean",
  twoFaced: "boolean",
  vanish: "boolean",
  down: "boolean",
};

/**
 * The faults of one hub, read anew at each use from a file of this form (no file, no faults; `*` is every machine):
 * `{"7": {"fail": "boot"}, "*": {"delayMs": 50}}`.
 */
export class Faults {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** What goes wrong with this machine now. Throws `malformed` if the file says nothing that can be understood. */
  of(id: ResourceId): Fault {
    const text = readIfThere(this.#file);
    if (text === undefined) return {};
    const all = parseFaults(text, this.#file);
    return { ...all.get("*"), ...all.get(id.toString()) };
  }
}

/** Parses the file of {@link Faults}; throws `malformed` with the name and what is wrong with it. */
export function parseFaults(text: string, file: string): ReadonlyMap<string, Fault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new HubError("malformed", `${file} is not JSON`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HubError("malformed", `${file}: faults by resource, for example {"*": {"delayMs": 50}}`);
  }
  return new Map(Object.entries(value).map(([id, fault]) => [id, parseFault(id, fault, file)]));
}

function parseFault(id: string, fault: unknown, file: string): Fault {
  if (!/^(\*|\d{1,20})$/.test(id)) throw new HubError("malformed", `${file}: ${id} is no resource`);
  if (typeof fault !== "object" || fault === null) throw new HubError("malformed", `${file}: ${id} has no faults`);
  for (const [name, setting] of Object.entries(fault)) {
    const kind = isFaultName(name) ? KINDS[name] : undefined;
    if (kind === undefined) {
      throw new HubError(
        "malformed",
        `${file}: no fault is called ${name}; there are ${Object.keys(KINDS).join(", ")}`,
      );
    }
    const fits = kind === "number" ? Number.isSafeInteger(setting) && setting >= 0 : typeof setting === kind;
    if (!fits) throw new HubError("malformed", `${file}: ${id}.${name} must be a ${kind}`);
  }
  return fault;
}

function isFaultName(name: string): name is keyof Fault {
  return Object.hasOwn(KINDS, name);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

import type { Hex } from "@logos/chain-client";
import { parseHostPort } from "../host-port.js";
import type { TpmPlace } from "./tpm-access.js";

/** What the command line says of a hub that proves its integrity; files are named, not read yet. */
export interface IntegrityChoice {
  readonly tpm: TpmPlace;
  readonly profile: Hex;
  readonly issuer: string;
  readonly deployment: string;
  /** Folder of recorded logs that stand for the system's. */
  readonly measurements: string | undefined;
  readonly sensors: SensorsWord;
  readonly files: string | undefined;
  readonly kernelGuard: string | undefined;
  /** File that names chassis of a service processor. */
  readonly chassis: string | undefined;
}

export type SensorsWord =
  | { readonly kind: "none" | "bpftrace" }
  | { readonly kind: "tetragon"; readonly events: string; readonly metricsUrl: string; readonly policies: string };

const WORDS = [
  "tpm",
  "profile",
  "issuer",
  "deployment",
  "measurements",
  "sensors",
  "files",
  "kernel-guard",
  "chassis",
] as const;
type Word = (typeof WORDS)[number];
type Fail = (message: string) => never;

const DEPLOYMENT_FILE = "/etc/logos/deployment.json";

/** For `parseArgs`. */
export const INTEGRITY_WORDS: Readonly<Record<Word, { readonly type: "string" }>> = {
  tpm: { type: "string" },
  profile: { type: "string" },
  issuer: { type: "string" },
  deployment: { type: "string" },
  measurements: { type: "string" },
  sensors: { type: "string" },
  files: { type: "string" },
  "kernel-guard": { type: "string" },
  chassis: { type: "string" },
};

export const INTEGRITY_USAGE: string = `  --tpm PLACE           device (/dev/tpmrm0) or swtpm:HOST:PORT: prove the hub's integrity; needs --profile and --issuer
  --profile HEX         the hardware profile that the chain has of this model, 32 bytes
  --issuer FILE         certificate (PEM or DER) of who signed that of the TPM's key
  --deployment FILE     which deployment made this image (${DEPLOYMENT_FILE})
  --sensors CHOICE      bpftrace, none, or tetragon:EVENTS-FILE,METRICS-URL,POLICIES-FILE (bpftrace)
  --files FILE          what AIDE measures, and its database; left out: no AIDE
  --kernel-guard FILE   module file of LKRG; left out: no LKRG
  --chassis FILE        Redfish chassis whose intrusion switches count beside those of hwmon; left out: none
  --measurements DIR    for development: recorded logs instead of the system's, and no sensors by default
`;

/** Reads the words about integrity; `fail` is told what is wrong with one, and the way out. */
export function parseIntegrityWords(
  values: Partial<Readonly<Record<Word, string>>>,
  development: boolean,
  fail: Fail,
): IntegrityChoice | undefined {
  const { tpm, measurements, files, chassis } = values;
  if (tpm === undefined) {
    const stray = WORDS.find((word) => values[word] !== undefined);
    return stray === undefined ? undefined : fail(`--${stray} needs --tpm`);
  }
  if (measurements !== undefined && !development) {
    fail("--measurements is for development chains: it needs --account-uri");
  }
  const need = (word: "profile" | "issuer"): string => values[word] ?? fail(`--tpm needs --${word}`);
  return {
    tpm: parseTpm(tpm, fail),
    profile: parseProfile(need("profile"), fail),
    issuer: need("issuer"),
    deployment: values.deployment ?? DEPLOYMENT_FILE,
    sensors: parseSensors(values.sensors ?? (measurements === undefined ? "bpftrace" : "none"), fail),
    kernelGuard: values["kernel-guard"],
    ...{ measurements, files, chassis },
  };
}

function parseTpm(text: string, fail: Fail): TpmPlace {
  if (text === "device") return { kind: "device" };
  if (!text.startsWith("swtpm:")) return fail(`--tpm ${text}: there are device and swtpm:HOST:PORT`);
  return { kind: "swtpm", ...parseHostPort("--tpm", text.slice("swtpm:".length), fail) };
}

function parseProfile(text: string, fail: Fail): Hex {
  const digits = text.startsWith("0x") ? text.slice(2) : text;
  return /^[0-9a-fA-F]{64}$/.test(digits) ? `0x${digits.toLowerCase()}` : fail(`--profile ${text}: give 64 hex digits`);
}

function parseSensors(text: string, fail: Fail): SensorsWord {
  if (text === "none" || text === "bpftrace") return { kind: text };
  const [, events, metricsUrl, policies] = /^tetragon:([^,]+),([^,]+),([^,]+)$/.exec(text) ?? [];
  if (events !== undefined && metricsUrl !== undefined && policies !== undefined) {
    return { kind: "tetragon", events, metricsUrl, policies };
  }
  return fail(`--sensors ${text}: there are bpftrace, none and tetragon:EVENTS-FILE,METRICS-URL,POLICIES-FILE`);
}

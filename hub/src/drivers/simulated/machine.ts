import type { ResourceId } from "@logos/chain-client";
import type { MachineFacts } from "@logos/machine-types";
import { HubError } from "../../errors.js";
import { hostKeyLine } from "./host-key.js";

/** A machine's host key: PEM, or what the volume's key made of it. */
export type Secret = { readonly hostKeyPem: string } | { readonly sealedHostKey: string };

/** A simulated machine as its file keeps it. */
export type Machine = Secret & {
  readonly id: string;
  readonly vcpu: number;
  readonly memoryMib: string;
  readonly diskGib: string;
  /** SHA-256 of the image in hexadecimal. */
  readonly image: string;
  readonly mac: string;
  /** TCP port; 0 until the first boot. */
  readonly port: number;
  readonly power: "off" | "on";
};

/** A locally administered address that depends on nothing but the resource: 02 and five bytes of its number. */
export function macOf(id: ResourceId): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(id);
  return ["02", ...bytes.subarray(3).toString("hex").matchAll(/../g)].join(":");
}

/** What observers are shown of a machine with this host key (PEM). */
export function factsOf({ port, mac }: Machine, hostKeyPem: string, host: string): MachineFacts {
  const endpoint = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { hostKey: hostKeyLine(hostKeyPem), addresses: [host], endpoint, mac };
}

/** Reads a machine's file; throws `malformed` for anything that `JSON.stringify` of a Machine would not have written. */
export function parseMachine(text: string, file: string): Machine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new HubError("malformed", `${file} is not JSON`, { cause });
  }
  if (!isMachine(value)) throw new HubError("malformed", `${file} describes no machine`);
  return value;
}

function isMachine(value: unknown): value is Machine {
  if (typeof value !== "object" || value === null) return false;
  const { id, vcpu, memoryMib, diskGib, image, mac, port, power, ...rest } = value as Record<string, unknown>;
  const secrets = [rest["hostKeyPem"], rest["sealedHostKey"]].filter((secret) => secret !== undefined);
  return (
    [id, memoryMib, diskGib].every((item) => typeof item === "string" && /^\d{1,20}$/.test(item)) &&
    [image, mac, ...secrets].every((item) => typeof item === "string") &&
    secrets.length === 1 &&
    Number.isInteger(vcpu) &&
    Number.isInteger(port) &&
    (power === "on" || power === "off")
  );
}

import { allowlistOf, parseReferenceBundle, policyHash, type ReferenceBundle, sensorSetHash } from "@logos/mia";
import { CliError } from "../errors.js";
import { hexOf } from "./hex.js";
import { parseInput, readInput } from "./input-file.js";

/** Reads a bundle of reference values and sees to it that its parts belong together. Throws `not-found` or `failed`. */
export function readBundle(directory: string, name: string): ReferenceBundle {
  const bytes = readInput(directory, name, "the bundle");
  const bundle = parseInput(name, "reference bundle", () => parseReferenceBundle(bytes));
  const [fault] = faultsOf(bundle);
  if (fault !== undefined) throw new CliError("failed", `${name} contradicts itself: ${fault}`);
  return bundle;
}

/** Where the hashes in a bundle's claims are not those of what it holds. */
export function faultsOf({ rules, claims, allowlist, switches }: ReferenceBundle): readonly string[] {
  const faults: string[] = [];
  const same = (what: string, claimed: Uint8Array, held: Uint8Array): void => {
    if (Buffer.compare(claimed, held) !== 0) faults.push(`${what} is ${hexOf(held)}, its claims say ${hexOf(claimed)}`);
  };
  same("the hash of its rules", claims.profile.policyHash, policyHash(rules));
  same("the root of its allowlist", claims.ima.allowlistRoot, allowlistOf(allowlist).root);
  if (claims.boot.pcrMask !== rules.bootMask) {
    faults.push(`its rules quote the PCRs ${maskText(rules.bootMask)}, its claims ${maskText(claims.boot.pcrMask)}`);
  }
  // The chain makes this leaf by itself, and always with both clean.
  if (claims.ima.result !== "clean" || claims.ima.violations !== "clean") {
    faults.push(`its claim about IMA is ${claims.ima.result}, violations ${claims.ima.violations}: both must be clean`);
  }
  if (claims.tamper !== "absent")
    same("the hash of its switches", claims.tamper.sensorSetHash, sensorSetHash(switches));
  return faults;
}

const maskText = (mask: number): string => `0x${mask.toString(16)}`;

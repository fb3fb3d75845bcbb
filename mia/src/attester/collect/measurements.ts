import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Evidence } from "../../appraise/evidence.js";
import { parseEventLog } from "../../event-log/parse.js";
import { secureBootOf } from "../../event-log/secure-boot.js";
import type { IntegrityClaims } from "../../integrity/claims.js";
import { readSensors } from "../components/sensors.js";
import { readTamper } from "../components/tamper.js";
import type { Reading } from "../reading.js";
import type { AttestationSubject, Sources } from "./inputs.js";

type Component = "files" | "kernelGuard" | "sensors" | "tamper";

/** Everything that does not depend on the TPM's PCRs: measured once for all attempts to quote. */
export interface Measurements {
  readonly claims: Omit<IntegrityClaims, "boot" | "ima"> & {
    readonly boot: Pick<IntegrityClaims["boot"], "secureBoot" | "commandLineHash">;
    readonly ima: Pick<IntegrityClaims["ima"], "imaPolicyHash">;
  };
  readonly evidence: Pick<Evidence, "eventLog" | "commandLine" | Component>;
  /** Why each absent component is absent. */
  readonly absences: ReadonlyMap<Component, string>;
}

/** Measures all components at the same time. An absent one is absent in claim and evidence alike. */
export async function measure(
  sources: Sources,
  { machine, rules, profile, update }: AttestationSubject,
): Promise<Measurements> {
  const [eventLog, commandLine, imaPolicy, files, kernelGuard, window, readings] = await Promise.all([
    sources.eventLog(),
    sources.commandLine(),
    sources.imaPolicy(),
    sources.files(),
    sources.kernelGuard(),
    sources.sensors(),
    sources.tamper(),
  ]);
  const sensors = readSensors(window, rules.sensors);
  const tamper = readTamper(readings, machine.tamper);
  const components = { files, kernelGuard, sensors, tamper };
  return {
    claims: {
      profile,
      update,
      boot: {
        secureBoot: secureBootOf(parseEventLog(eventLog)) === true,
        commandLineHash: sha256(utf8ToBytes(commandLine)),
      },
      ima: { imaPolicyHash: sha256(imaPolicy) },
      files: part(files, "claim"),
      kernelGuard: part(kernelGuard, "claim"),
      sensors: part(sensors, "claim"),
      tamper: part(tamper, "claim"),
    },
    evidence: {
      eventLog,
      commandLine,
      files: part(files, "evidence"),
      kernelGuard: part(kernelGuard, "evidence"),
      sensors: part(sensors, "evidence"),
      tamper: part(tamper, "evidence"),
    },
    absences: absencesOf(components),
  };
}

function part<T, K extends keyof T>(reading: Reading<T>, name: K): T[K] | "absent" {
  return reading.present ? reading.value[name] : "absent";
}

function absencesOf(components: Readonly<Record<Component, Reading<unknown>>>): ReadonlyMap<Component, string> {
  const absences = new Map<Component, string>();
  for (const name of ["files", "kernelGuard", "sensors", "tamper"] as const) {
    const reading = components[name];
    if (!reading.present) absences.set(name, reading.reason);
  }
  return absences;
}

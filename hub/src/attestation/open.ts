import { readFileSync } from "node:fs";
import { recordedPlaces, SYSTEM_PLACES } from "@logos/mia/attester";
import { HubError } from "../errors.js";
import { readChassis } from "./chassis.js";
import { readDeployment } from "./deployment.js";
import { readIssuer } from "./endorsement.js";
import { readFilesScope } from "./files-scope.js";
import { Integrity, type IntegrityModules, type IntegrityOptions } from "./integrity.js";
import type { IntegrityChoice, SensorsWord } from "./options.js";
import { HubSources, type SensorChoice, type SourceOptions } from "./sources.js";
import { openTpm, TpmAccess, type TpmPlace } from "./tpm-access.js";

/** A hub's integrity with what it reads from. */
export interface OpenedIntegrity {
  readonly integrity: Integrity;
  /** Once {@link Integrity.run} has ended. */
  close(): Promise<void>;
}

/** What the command line says of a hub's integrity, its files read. */
export interface IntegritySetup extends Pick<IntegrityOptions, "profile" | "issuer" | "deployment"> {
  readonly tpm: TpmPlace;
  readonly sources: SourceOptions;
}

/** Reads the files that the command line names. Throws `malformed` for what is wrong with one. */
export function readIntegrity(choice: IntegrityChoice): IntegritySetup {
  const { measurements, files, kernelGuard, chassis, profile, tpm } = choice;
  return {
    ...{ profile, tpm },
    issuer: readIssuer(choice.issuer),
    deployment: readDeployment(choice.deployment),
    sources: {
      places: measurements === undefined ? SYSTEM_PLACES : recordedPlaces(measurements),
      sensors: sensorsOf(choice.sensors),
      files: files === undefined ? undefined : readFilesScope(files),
      kernelGuard,
      chassis: chassis === undefined ? [] : readChassis(chassis),
    },
  };
}

/** Opens what the hub measures itself with; the TPM may be away. */
export async function openIntegrity(
  { tpm: place, sources: places, ...setup }: IntegritySetup,
  known: Pick<IntegrityOptions, "hub" | "dataDirectory">,
  modules: Omit<IntegrityModules, "tpm" | "sources">,
): Promise<OpenedIntegrity> {
  const sources = await HubSources.open(places);
  const tpm = new TpmAccess(() => openTpm(place));
  const integrity = new Integrity({ ...known, ...setup }, { ...modules, tpm, sources });
  return { integrity, close: () => sources.close() };
}

function sensorsOf(word: SensorsWord): SensorChoice {
  if (word.kind !== "tetragon") return word;
  const { events, metricsUrl, policies } = word;
  try {
    return { kind: "tetragon", options: { events, metricsUrl, policies: new Uint8Array(readFileSync(policies)) } };
  } catch (cause) {
    throw new HubError(
      "malformed",
      `--sensors: ${policies} cannot be read; give Tetragon's policies as they were loaded`,
      {
        cause,
      },
    );
  }
}

import { readFileSync } from "node:fs";
import { recordedPlaces, SYSTEM_PLACES } from "@logos/mia/attester";
import { HubError } from "../errors.js";
import { readChassis } from "./chassis.js";
import { readDeployment } from "./deployment.js";
import { readIssuer } from "./endorsement.js";
import { readFilesScope } from "./files-scope.js";
import { Integrity, type IntegrityModules, type IntegrityOptions } from "./integrity.js";
import type { IntegrityChoice, SensorsWord } from "./options.js";
import { HubSources, type SensorChoice } from "./sources.js";
import { openTpm, TpmAccess } from "./tpm-access.js";

/** A hub's integrity with what it reads from. */
export interface OpenedIntegrity {
  readonly integrity: Integrity;
  /** Once {@link Integrity.run} has ended. */
  close(): Promise<void>;
}

/** Reads the files that the command line names; the TPM may be away. Throws `malformed` for what is wrong with a file. */
export async function openIntegrity(
  choice: IntegrityChoice,
  known: Pick<IntegrityOptions, "hub" | "dataDirectory">,
  modules: Omit<IntegrityModules, "tpm" | "sources">,
): Promise<OpenedIntegrity> {
  const { measurements, files, kernelGuard, chassis, profile } = choice;
  const issuer = readIssuer(choice.issuer);
  const deployment = readDeployment(choice.deployment);
  const sources = await HubSources.open({
    places: measurements === undefined ? SYSTEM_PLACES : recordedPlaces(measurements),
    sensors: sensorsOf(choice.sensors),
    files: files === undefined ? undefined : readFilesScope(files),
    kernelGuard,
    chassis: chassis === undefined ? [] : readChassis(chassis),
  });
  const tpm = new TpmAccess(() => openTpm(choice.tpm));
  const integrity = new Integrity({ ...known, profile, issuer, deployment }, { ...modules, tpm, sources });
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

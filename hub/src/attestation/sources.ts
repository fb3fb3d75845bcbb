import type { EnrolledMachine, SensorWindow } from "@logos/mia";
import {
  absent,
  type FilesOptions,
  followKernelLog,
  isKernelGuardRecord,
  type KernelLog,
  type Places,
  type Reading,
  type RedfishChassis,
  readFiles,
  readKernelGuard,
  type Sources,
  systemSources,
  type TetragonOptions,
  type TpmClient,
  watchWithBpftrace,
  watchWithTetragon,
} from "@logos/mia/attester";
import type { SwitchPlaces } from "./switches.js";

/** What watches the machine's behaviour. */
export type SensorChoice =
  | { readonly kind: "none" | "bpftrace" }
  | { readonly kind: "tetragon"; readonly options: TetragonOptions };

/** Which components a hub has, and where its logs stand. */
export interface SourceOptions {
  readonly places: Places;
  readonly sensors: SensorChoice;
  readonly files: FilesOptions | undefined;
  /** Module file of LKRG; undefined without LKRG. */
  readonly kernelGuard: string | undefined;
  /** Chassis of a service processor whose switches count beside those of `places`. */
  readonly chassis: readonly RedfishChassis[];
}

/** Components that need seconds or minutes, but no TPM. */
type SlowReadings = Pick<Sources, "files" | "kernelGuard" | "sensors">;

/** What a hub measures of itself. */
export class HubSources {
  readonly #options: SourceOptions;
  readonly #kernelLog: KernelLog | undefined;

  private constructor(options: SourceOptions, kernelLog: KernelLog | undefined) {
    this.#options = options;
    this.#kernelLog = kernelLog;
  }

  /** Follows the kernel's log from now on, where there is a kernel guard: its buffer forgets. */
  static async open(options: SourceOptions): Promise<HubSources> {
    const kernelLog = options.kernelGuard === undefined ? undefined : await followKernelLog(isKernelGuardRecord);
    return new HubSources(options, kernelLog);
  }

  get switches(): SwitchPlaces {
    const { places, chassis } = this.#options;
    return { folder: places.switches, chassis };
  }

  /** Reads the slow components, all at the same time, before the TPM is taken: a case may be opened meanwhile. */
  async measure(): Promise<SlowReadings> {
    const { files, kernelGuard: module, sensors } = this.#options;
    const notConfigured = absent("not configured");
    const log = this.#kernelLog;
    const [fileReading, guardReading, window] = await Promise.all([
      files === undefined ? notConfigured : readFiles(files),
      module === undefined || log === undefined ? notConfigured : readKernelGuard({ module, log }),
      watchWith(sensors),
    ]);
    return {
      files: () => Promise.resolve(fileReading),
      kernelGuard: () => Promise.resolve(guardReading),
      sensors: () => Promise.resolve(window),
    };
  }

  /** The whole of the sources, with what was measured before. */
  of(tpm: TpmClient, tamper: EnrolledMachine["tamper"], slow: SlowReadings): Sources {
    const { places, chassis } = this.#options;
    return { ...systemSources({ tpm, tamper, places, chassis }), ...slow };
  }

  async close(): Promise<void> {
    await this.#kernelLog?.close();
  }
}

function watchWith(choice: SensorChoice): Promise<Reading<SensorWindow>> {
  if (choice.kind === "tetragon") return watchWithTetragon(choice.options);
  return choice.kind === "bpftrace" ? watchWithBpftrace() : Promise.resolve(absent("not configured"));
}

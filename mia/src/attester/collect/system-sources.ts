import type { EnrolledMachine } from "../../appraise/policy.js";
import type { SensorWindow } from "../../sensors/window.js";
import { watchWithBpftrace } from "../components/bpftrace.js";
import { type FilesOptions, readFiles } from "../components/files.js";
import { type KernelGuardOptions, readKernelGuard } from "../components/kernel-guard.js";
import { latchTamper } from "../components/tamper.js";
import { type RedfishChassis, readHwmonSwitches, readRedfishSwitch } from "../components/tamper-switches.js";
import { absent, type Reading } from "../reading.js";
import { readCommandLine } from "../system/command-line.js";
import { readEventLog } from "../system/event-log.js";
import { readFileIfAny } from "../system/read-file.js";
import type { TpmClient } from "../tpm-commands/client.js";
import type { Sources } from "./inputs.js";
import { type Places, SYSTEM_PLACES } from "./places.js";

const MAX_POLICY_BYTES = 1 << 20;

export interface SystemOptions {
  readonly tpm: TpmClient;
  /** The tamper part of the enrolment. */
  readonly tamper: EnrolledMachine["tamper"];
  /** Left out: no AIDE, and the claim says absent. */
  readonly files?: FilesOptions;
  /** Left out: no LKRG. */
  readonly kernelGuard?: KernelGuardOptions;
  /** bpftrace with the hub's rules by default. */
  readonly sensors?: () => Promise<Reading<SensorWindow>>;
  /** Chassis of a service processor whose switches count beside hwmon's. */
  readonly chassis?: readonly RedfishChassis[];
  /** Where the logs stand; those of Linux by default. */
  readonly places?: Places;
}

/** The sources of a real machine. What is not configured is absent, and says so. */
export function systemSources(options: SystemOptions): Sources {
  const { files, kernelGuard, chassis = [], places = SYSTEM_PLACES } = options;
  const notConfigured = () => Promise.resolve(absent("not configured"));
  return {
    eventLog: () => readEventLog(places.eventLog),
    commandLine: () => readCommandLine(places.commandLine),
    imaList: places.imaList,
    imaPolicy: async () => (await readFileIfAny(places.imaPolicy, MAX_POLICY_BYTES)) ?? new Uint8Array(),
    files: files === undefined ? notConfigured : () => readFiles(files),
    kernelGuard: kernelGuard === undefined ? notConfigured : () => readKernelGuard(kernelGuard),
    sensors: options.sensors ?? (() => watchWithBpftrace()),
    tamper: async () => {
      const local = await readHwmonSwitches(places.switches);
      const switches = [...local, ...(await Promise.all(chassis.map(readRedfishSwitch)))];
      return latchTamper(options.tpm, switches, options.tamper);
    },
  };
}

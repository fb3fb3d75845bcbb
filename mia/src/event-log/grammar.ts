import { EVENT } from "./event-types.js";

/** What one PCR may hold: types before its separator, types after it, and whether the separator must be there. */
export interface PcrGrammar {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly separator: "required" | "none";
}

const LOADER: PcrGrammar = { before: [EVENT.ipl, EVENT.eventTag], after: [], separator: "none" };

/**
 * The firmware's PCRs (TCG PC Client Platform Firmware Profile 1.06, §3.3.4) and those of systemd's boot stub (9, 11 to
 * 13) and shim (14). A PCR that is not here must not be in the log: 10 belongs to IMA, 15 to userspace.
 */
export const GRAMMAR: ReadonlyMap<number, PcrGrammar> = new Map<number, PcrGrammar>([
  [
    0,
    firmware([
      EVENT.crtmContents,
      EVENT.crtmVersion,
      EVENT.firmwareBlob,
      EVENT.firmwareBlob2,
      EVENT.postCode,
      EVENT.nonHostCode,
    ]),
  ],
  [
    1,
    firmware([
      EVENT.variableBoot,
      EVENT.variableBoot2,
      EVENT.variableDriverConfig,
      EVENT.handoffTables,
      EVENT.handoffTables2,
      EVENT.cpuMicrocode,
      EVENT.platformConfigFlags,
      EVENT.tableOfDevices,
      EVENT.nonHostConfig,
    ]),
  ],
  [
    2,
    firmware([EVENT.bootServicesDriver, EVENT.runtimeServicesDriver, EVENT.bootServicesApplication, EVENT.nonHostCode]),
  ],
  [3, firmware([EVENT.variableDriverConfig, EVENT.platformConfigFlags, EVENT.nonHostConfig])],
  [
    4,
    firmware(
      [EVENT.efiAction, EVENT.bootServicesApplication, EVENT.omitBootDevice],
      [EVENT.efiAction, EVENT.bootServicesApplication],
    ),
  ],
  [5, firmware([EVENT.efiAction, EVENT.gptEvent, EVENT.gptEvent2], [EVENT.efiAction, EVENT.gptEvent, EVENT.gptEvent2])],
  [6, firmware([EVENT.compactHash])],
  [7, firmware([EVENT.variableDriverConfig, EVENT.efiAction], [EVENT.variableAuthority])],
  [8, LOADER],
  [9, LOADER],
  [11, LOADER],
  [12, LOADER],
  [13, LOADER],
  [14, LOADER],
]);

/** Variables of PCR 7 in their order; the last two stand only where the firmware has them. */
export const SECURE_BOOT_ORDER: readonly string[] = ["SecureBoot", "PK", "KEK", "db", "dbx", "dbt", "dbr"];

/** Texts of EV_EFI_ACTION (§10.4.4) that are no sign of trouble. */
export const ACTIONS: ReadonlyMap<number, readonly string[]> = new Map([
  [4, ["Calling EFI Application from Boot Option", "Returning from EFI Application from Boot Option"]],
  [5, ["Exit Boot Services Invocation", "Exit Boot Services Returned with Success"]],
  [7, []],
]);

function firmware(before: readonly number[], after: readonly number[] = []): PcrGrammar {
  return { before, after, separator: "required" };
}

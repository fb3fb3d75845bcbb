import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { bytesToUtf8, textToUtf16 } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import { extend } from "../event-log/replay.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { authenticodeHash, authenticodeOf } from "./authenticode.js";
import { loadedContent, type PeImage, parsePe } from "./pe.js";

const ZERO = new Uint8Array(32);
const SEPARATOR = new Uint8Array(4);
const BOOT_ACTION = "Calling EFI Application from Boot Option";
/** Sections that systemd's stub measures into PCR 11, in its order (systemd 257, src/fundamental/uki.c). */
const MEASURED = [
  ".linux",
  ".osrel",
  ".cmdline",
  ".initrd",
  ".ucode",
  ".splash",
  ".dtb",
  ".uname",
  ".sbat",
  ".pcrpkey",
];
/** What the stub of version 252, Debian 12's, does not measure yet (src/fundamental/tpm-pcr.h there). */
const SINCE_253 = [".ucode", ".uname", ".sbat"];

/** What a unified kernel image and the way it boots put into the PCRs. */
export interface UkiMeasurements {
  /** Authenticode of the image and of the kernel in it: the applications of PCR 4. */
  readonly applications: readonly Uint8Array[];
  /** Without the NUL that may end the section. */
  readonly commandLine: string;
  /** Predicted SHA-256 values of PCR 4, 9, 11 and 12. */
  readonly pcrs: ReadonlyMap<number, Uint8Array>;
}

export interface UkiBoot {
  /** Phases that systemd extends into PCR 11 before the quote: `sysinit`, `ready` for a boot without initrd. */
  readonly phases: readonly string[];
  /** The initrd as the kernel's stub gets it and measures it into PCR 9, where it is not the image's own section. */
  readonly initrd?: Uint8Array;
}

/**
 * Predicts the PCRs of a UKI that the firmware starts from a boot option. PCR 12 stays zero: command line overrides and
 * credentials are measured there, and none belongs to a build. Errors: `malformed`, `unsupported` (no kernel inside).
 */
export function measureUki(bytes: Uint8Array, boot: UkiBoot): UkiMeasurements {
  const image = parsePe(bytes);
  const sections = contentsOf(image);
  const kernel = sections.get(".linux");
  const commandLine = sections.get(".cmdline");
  if (kernel === undefined || commandLine === undefined) {
    throw new MiaError("unsupported", "a UKI without kernel or command line");
  }
  const unknown = isStub252(sections.get(".sdmagic")) ? SINCE_253 : [];
  const measured = MEASURED.filter((name) => !unknown.includes(name)).flatMap((name) => {
    const content = sections.get(name);
    return content === undefined ? [] : [utf8ToBytes(`${name}\0`), content];
  });
  const applications = [authenticodeHash(image), authenticodeOf(kernel)];
  const text = bytesToUtf8(commandLine).replace(/\0+$/, "");
  const initrd = boot.initrd ?? sections.get(".initrd");
  const loaded = initrd === undefined ? [] : [initrd];
  return {
    applications,
    commandLine: text,
    pcrs: new Map([
      [4, predictApplications(applications)],
      [9, extendAll(ZERO, [textToUtf16(text), ...loaded].map(hashed))],
      [11, extendPhases(extendAll(ZERO, measured.map(hashed)), boot.phases)],
      [12, ZERO],
    ]),
  };
}

/** Sections of a UKI by their name, as the stub sees them. `duplicate` for one that stands twice; `malformed`. */
export function sectionsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return contentsOf(parsePe(bytes));
}

function contentsOf(image: PeImage): ReadonlyMap<string, Uint8Array> {
  const sections = new Map(image.sections.map((section) => [section.name, loadedContent(section)]));
  if (sections.size !== image.sections.length) throw new MiaError("duplicate", "a section twice in the UKI");
  return sections;
}

/** PCR 4 after the firmware's action, its separator and the applications in their order. */
export function predictApplications(applications: readonly Uint8Array[]): Uint8Array {
  return extendAll(ZERO, [hashed(utf8ToBytes(BOOT_ACTION)), hashed(SEPARATOR), ...applications]);
}

/** PCR 11 after userspace reached some phases (systemd-pcrphase(8)). */
export function extendPhases(pcr11: Uint8Array, phases: readonly string[]): Uint8Array {
  return extendAll(
    pcr11,
    phases.map((phase) => hashed(utf8ToBytes(phase))),
  );
}

/** The stub's own mark, `#### LoaderInfo: systemd-stub VERSION ####`. */
function isStub252(mark: Uint8Array | undefined): boolean {
  return mark !== undefined && / systemd-stub 252[. ]/.test(String.fromCharCode(...mark));
}

function extendAll(start: Uint8Array, digests: readonly Uint8Array[]): Uint8Array {
  return digests.reduce((value, digest) => extend(ALGORITHM.sha256, value, digest), start);
}

function hashed(data: Uint8Array): Uint8Array {
  return sha256(data);
}

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ScaleWriter } from "../bytes/scale.js";
import { MiaError } from "../errors.js";
import type { CollectedFacts } from "../integrity/evidence-hash.js";
import { leafHash } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { parseSensorWindow, sensorCountsHash } from "../sensors/window.js";
import type { Evidence, KernelGuardEvidence } from "./evidence.js";

const ZERO = new Uint8Array(32);
const NO_WINDOW: CollectedFacts["sensorWindow"] = { fromMs: 0n, toMs: 0n, countsHash: ZERO, drops: 0n };

/** The facts that the quotes bind; an absent component counts as zeros. The agent and the appraiser compute them alike. */
export function collectedFactsOf(
  evidence: Pick<Evidence, "files" | "kernelGuard" | "sensors" | "tamper" | "collectedAtBlock">,
): CollectedFacts {
  const { files, kernelGuard, sensors, tamper, collectedAtBlock } = evidence;
  return {
    aideReportHash: files === "absent" ? ZERO : sha256(utf8ToBytes(files.report)),
    lkrgMessagesHash: kernelGuard === "absent" ? ZERO : kernelGuardHash(kernelGuard),
    sensorWindow: sensors === "absent" ? NO_WINDOW : windowFacts(sensors),
    tamperRaw: tamper === "absent" ? new Uint8Array() : tamper,
    collectedAtBlock,
  };
}

function kernelGuardHash({ settings, log, challengedAtUs }: KernelGuardEvidence): Uint8Array {
  const writer = new ScaleWriter().u64(challengedAtUs);
  return leafHash(TAG.kernelGuardMessages, writer.vec(utf8ToBytes(settings)).vec(utf8ToBytes(log)).finish());
}

function windowFacts(bytes: Uint8Array): CollectedFacts["sensorWindow"] {
  try {
    const window = parseSensorWindow(bytes);
    const { fromMs, toMs, drops } = window;
    return { fromMs, toMs, countsHash: sensorCountsHash(window), drops };
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    // Bound all the same, so that the quote stands for exactly these bytes; they are refused where they are judged.
    return { ...NO_WINDOW, countsHash: sha256(bytes) };
  }
}

import { parseAideDatabase } from "../aide/database.js";
import { parseAideReport } from "../aide/report.js";
import { snapshotRoot } from "../aide/snapshot.js";
import { equalBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { kernelGuardConfigHash, parseLkrgSysctl } from "../lkrg/config.js";
import { judgeKernelGuard } from "../lkrg/judge.js";
import { parseLkrgMessages } from "../lkrg/messages.js";
import { judgeSensors } from "../sensors/judge.js";
import { parseSensorWindow } from "../sensors/window.js";
import { judgeTamper } from "../tamper/judge.js";
import { parseTamperReadings, sensorSetHash } from "../tamper/readings.js";
import type { Evidence } from "./evidence.js";
import type { AppraisalPolicy } from "./policy.js";
import type { Reasons } from "./reasons.js";

/** Checks the claims 3 to 6 against what stands behind them. They are the agent's word; the boot claim proves the agent. */
export function checkComponents(evidence: Evidence, policy: AppraisalPolicy, reasons: Reasons): void {
  checkFiles(evidence, reasons);
  checkKernelGuard(evidence, reasons);
  checkSensors(evidence, policy, reasons);
  checkTamper(evidence, policy, reasons);
}

function checkFiles({ claims, files }: Evidence, reasons: Reasons): void {
  const claim = claims.files;
  if (claim === "absent" || files === "absent") {
    reasons.require(claim === files, "files-presence", "claim or report is missing");
    return;
  }
  const report = reasons.attempt(
    () => parseAideReport(files.report),
    () => "files-malformed",
  );
  if (report !== undefined) {
    const { added, removed, changed, total } = report;
    const same = added + removed + changed === 0;
    reasons.require(same, "files-changed", `${added} added, ${removed} removed, ${changed} changed`);
    reasons.require(total === claim.entries, "files-entries", `${total} checked, ${claim.entries} claimed`);
  }
  const { database } = files;
  if (database === undefined) return;
  const root = reasons.attempt(
    () => snapshotRoot(parseAideDatabase(database)),
    ({ code }) => (code === "duplicate" ? "files-duplicate-path" : "files-malformed"),
  );
  if (root !== undefined) reasons.require(equalBytes(root, claim.snapshotRoot), "files-root", toHex(root));
}

function checkKernelGuard({ claims, kernelGuard }: Evidence, reasons: Reasons): void {
  const claim = claims.kernelGuard;
  if (claim === "absent" || kernelGuard === "absent") {
    reasons.require(claim === kernelGuard, "kernel-guard-presence", "claim or messages are missing");
    return;
  }
  const found = reasons.attempt(
    () => ({
      configHash: kernelGuardConfigHash(parseLkrgSysctl(kernelGuard.settings)),
      judgement: judgeKernelGuard(parseLkrgMessages(kernelGuard.log), Number(kernelGuard.challengedAtUs)),
    }),
    () => "kernel-guard-malformed",
  );
  if (found === undefined) return;
  const { alive, alerts } = found.judgement;
  const agree = claim.alive === alive && claim.alerts === alerts && equalBytes(claim.configHash, found.configHash);
  reasons.require(agree, "claim-kernel-guard", `alive ${alive}, alerts ${alerts}, settings ${toHex(found.configHash)}`);
  reasons.require(alive, "kernel-guard-silent", `challenged at ${kernelGuard.challengedAtUs} us`);
  reasons.require(alerts !== "violated", "kernel-guard-alert", "ALERT or FATAL since boot");
  reasons.require(alerts !== "degraded", "kernel-guard-fault", "FAULT since boot");
}

function checkSensors({ claims, sensors }: Evidence, { rules }: AppraisalPolicy, reasons: Reasons): void {
  const claim = claims.sensors;
  if (claim === "absent" || sensors === "absent") {
    reasons.require(claim === sensors, "sensors-presence", "claim or window is missing");
    return;
  }
  const window = reasons.attempt(
    () => parseSensorWindow(sensors),
    () => "sensors-malformed",
  );
  if (window === undefined) return;
  const { result, lossy, exceeded } = judgeSensors(window, rules.sensors);
  const sameRules = claim.engine === window.engine && equalBytes(claim.rulesetHash, window.rulesetHash);
  const agree = sameRules && claim.result === result && claim.lossy === lossy;
  reasons.require(agree, "claim-sensors", `${window.engine}, ${result}, lossy ${lossy}`);
  reasons.require(exceeded.length === 0, "sensors-match", exceeded.join(", "));
  const degraded = result === "degraded" || lossy;
  reasons.require(!degraded, "sensors-degraded", `${window.drops} drops, ${window.heartbeats} heartbeats`);
}

function checkTamper({ claims, tamper }: Evidence, { machine }: AppraisalPolicy, reasons: Reasons): void {
  const claim = claims.tamper;
  if (machine.tamper === "absent" && (claim !== "absent" || tamper !== "absent")) {
    reasons.add("tamper-unenrolled", "no tamper switch was enrolled");
    return;
  }
  if (claim === "absent" || tamper === "absent" || machine.tamper === "absent") {
    const agree = claim === tamper && tamper === machine.tamper;
    reasons.require(agree, "tamper-presence", "claim, readings or enrolment are missing");
    return;
  }
  const readings = reasons.attempt(
    () => parseTamperReadings(tamper),
    () => "tamper-malformed",
  );
  if (readings === undefined) return;
  const findings = judgeTamper(readings, machine.tamper);
  reasons.addAll(findings.map((code) => ({ code, detail: `counter ${readings.nvCounter}` })));
  const raised = findings.includes("tamper-alarm") || findings.includes("tamper-latched");
  const rises = readings.nvCounter - machine.tamper.nvCounter;
  const delta = rises < 0n ? 0 : rises > 255n ? 255 : Number(rises);
  const setHash = sensorSetHash(readings.sensors.map(({ id }) => id));
  const agree = (claim.flag === "raised") === raised && claim.nvCounterDelta === delta;
  reasons.require(
    agree && equalBytes(claim.sensorSetHash, setHash),
    "claim-tamper",
    `raised ${raised}, ${delta} rises`,
  );
}

import { expect, test } from "vitest";
import { parseAideDatabase } from "../aide/database.js";
import { snapshotRoot } from "../aide/snapshot.js";
import type { IntegrityClaims, TamperClaim } from "../integrity/claims.js";
import { encodeSensorWindow } from "../sensors/window.js";
import { encodeTamperReadings } from "../tamper/readings.js";
import { hashOf } from "../testing/claims.js";
import { fixtureText } from "../testing/fixture.js";
import { judge } from "../testing/judge.js";
import { attestation, type Deviation, referenceClaims, sensorWindow, tamperReadings } from "../testing/machine.js";

const { evidence, policy } = attestation();
const present = <T>(value: T | "absent"): T => {
  if (value === "absent") throw new Error("the sample has every component");
  return value;
};
const guard = present(evidence.kernelGuard);
const claimOf = <N extends keyof IntegrityClaims>(
  name: N,
  changes: Partial<Exclude<IntegrityClaims[N], "absent">>,
) => ({
  claims: { [name]: { ...(referenceClaims[name] as object), ...changes } } as Partial<IntegrityClaims>,
});
const database = `${fixtureText("uki/aide.db.head200")}@@end_db\n`;
const report = '{"number_of_entries":1321}';
const window = (changes: Partial<typeof sensorWindow>) => encodeSensorWindow({ ...sensorWindow, ...changes });
const readings = (changes: Partial<typeof tamperReadings>) => encodeTamperReadings({ ...tamperReadings, ...changes });
const alert = `${guard.log}[   50.000000] LKRG: ALERT: DETECT: Kernel: x\n`;
const open = readings({ sensors: [{ id: "hwmon:case", alarm: true }] });
const raised: Partial<TamperClaim> = { flag: "raised" };

test.each<[string, Deviation, string[]]>([
  ["a changed file", { evidence: { files: { report: fixtureText("uki/aide_report.txt") } } }, ["files-changed"]],
  ["another number of files", { evidence: { files: { report: '{"number_of_entries":1320}' } } }, ["files-entries"]],
  ["a report that is none", { evidence: { files: { report: "AIDE crashed" } } }, ["files-malformed"]],
  ["a database of another root", { evidence: { files: { report, database } } }, ["files-root"]],
  [
    "a database with a path twice",
    { evidence: { files: { report, database: database.replace("/etc/.updated", "/etc") } } },
    ["files-duplicate-path"],
  ],
  ["a database that is none", { evidence: { files: { report, database: "" } } }, ["files-malformed"]],
  [
    "a silent kernel guard",
    { evidence: { kernelGuard: { ...guard, challengedAtUs: 90_000_000n } } },
    ["claim-kernel-guard", "kernel-guard-silent"],
  ],
  [
    "a silent kernel guard, told honestly",
    {
      evidence: { kernelGuard: { ...guard, challengedAtUs: 90_000_000n } },
      ...claimOf("kernelGuard", { alive: false }),
    },
    ["kernel-guard-silent", "reference-kernelGuard"],
  ],
  [
    "an attack on the kernel",
    { evidence: { kernelGuard: { ...guard, log: alert } } },
    ["claim-kernel-guard", "kernel-guard-alert"],
  ],
  [
    "a faulty kernel guard",
    { evidence: { kernelGuard: { ...guard, log: alert.replace("ALERT", "FAULT") } } },
    ["claim-kernel-guard", "kernel-guard-fault"],
  ],
  [
    "a disarmed kernel guard",
    {
      evidence: { kernelGuard: { ...guard, settings: guard.settings.replace("kint_enforce = 1", "kint_enforce = 0") } },
    },
    ["claim-kernel-guard"],
  ],
  [
    "a kernel guard that talks nonsense",
    { evidence: { kernelGuard: { ...guard, settings: "?" } } },
    ["kernel-guard-malformed"],
  ],
  ["dropped events", { evidence: { sensors: window({ drops: 1n }) } }, ["claim-sensors", "sensors-degraded"]],
  [
    "dropped events, told honestly",
    { evidence: { sensors: window({ drops: 1n }) }, ...claimOf("sensors", { result: "degraded", lossy: true }) },
    ["sensors-degraded", "reference-sensors"],
  ],
  ["a killed sensor", { evidence: { sensors: window({ heartbeats: 2 }) } }, ["claim-sensors", "sensors-degraded"]],
  ["too short a look", { evidence: { sensors: window({ toMs: 5_000n }) } }, ["claim-sensors", "sensors-degraded"]],
  ["other sensor rules", { evidence: { sensors: window({ rulesetHash: hashOf("x") }) } }, ["claim-sensors"]],
  [
    "a forbidden match",
    { evidence: { sensors: window({ counts: [{ rule: "ptrace", matches: 1n }] }) } },
    ["claim-sensors", "sensors-match"],
  ],
  ["a window that is none", { evidence: { sensors: Uint8Array.of(9) } }, ["sensors-malformed"]],
  ["an open case", { evidence: { tamper: open } }, ["tamper-alarm", "claim-tamper"]],
  [
    "an open case, told honestly",
    { evidence: { tamper: open }, ...claimOf("tamper", raised) },
    ["tamper-alarm", "reference-tamper"],
  ],
  [
    "a cleared intrusion latch",
    { evidence: { tamper: readings({ nvCounter: 5n }) } },
    ["tamper-latched", "claim-tamper"],
  ],
  [
    "a cleared latch, told honestly",
    { evidence: { tamper: readings({ nvCounter: 5n }) }, ...claimOf("tamper", { ...raised, nvCounterDelta: 1 }) },
    ["tamper-latched", "reference-tamper"],
  ],
  ["a counter made anew", { evidence: { tamper: readings({ nvCounter: 0n }) } }, ["tamper-counter-back"]],
  ["another set of switches", { evidence: { tamper: readings({ sensors: [] }) } }, ["tamper-sensors", "claim-tamper"]],
  ["readings that are none", { evidence: { tamper: Uint8Array.of(9) } }, ["tamper-malformed"]],
  [
    "switches that were not enrolled",
    { policy: { machine: { ...policy.machine, tamper: "absent" } } },
    ["tamper-unenrolled"],
  ],
])("%s is a violation", (_, deviation, codes) => {
  expect(judge(deviation)).toEqual({ outcome: "violated", codes });
});

test.each([
  ["files", "files-presence"],
  ["kernelGuard", "kernel-guard-presence"],
  ["sensors", "sensors-presence"],
  ["tamper", "tamper-presence"],
] as const)("%s without evidence does not look clean", (name, code) => {
  expect(judge({ evidence: { [name]: "absent" } }).codes).toEqual([code]);
  const honest = judge({ evidence: { [name]: "absent" }, claims: { [name]: "absent" } });
  const codes = name === "tamper" ? [code, "reference-tamper"] : [`reference-${name}`];
  expect(honest).toEqual({ outcome: "violated", codes });
});

test("a database with the claimed root passes", () => {
  const snapshot = { ...present(referenceClaims.files), snapshotRoot: snapshotRoot(parseAideDatabase(database)) };
  const claims = { ...referenceClaims, files: snapshot };
  const deviation = { evidence: { files: { report, database } }, claims, reference: { claims } };
  expect(judge(deviation).outcome).toBe("pass");
});

import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { ByteWriter } from "../bytes/writer.js";
import { encodeEventLog } from "../testing/event-log.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { printedPcrs } from "../testing/pcrs.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { EVENT } from "./event-types.js";
import { judgeEventLog } from "./judge.js";
import { parseEventLog } from "./parse.js";
import { replayEventLog } from "./replay.js";

const boots = [
  { boot: "uki", events: 39, pcrs: "uki/pcrs256_before.txt" },
  { boot: "tcb", events: 23, pcrs: "tcb/pcrs256_before.txt" },
  { boot: "bookworm", events: 23, pcrs: "bookworm/pcrs256_before.txt" },
  { boot: "mini", events: 23, pcrs: "mini/pcrs.txt" },
];

describe.each(boots)("the log of boot $boot", ({ boot, events, pcrs }) => {
  const bytes = fixture(`${boot}/bios_log.bin`);
  const log = parseEventLog(bytes);

  test("replays to the PCRs that the TPM reported", () => {
    const values = replayEventLog(log, ALGORITHM.sha256);
    const printed = printedPcrs(pcrs);
    for (let pcr = 0; pcr <= 9; pcr++) expect(values[pcr], `PCR ${pcr}`).toEqual(printed.get(pcr));
  });

  test("follows the grammar, and every digest is bound", () => {
    expect(log.events).toHaveLength(events);
    expect(judgeEventLog(log, ALGORITHM.sha256)).toEqual([]);
  });

  test("comes back from its events as it was", () => {
    expect(encodeEventLog(log)).toEqual(bytes);
  });
});

describe("replay", () => {
  test("PCR 11 of a UKI is the predicted one, and later than the firmware's log only by userspace phases", () => {
    const values = replayEventLog(parseEventLog(fixture("uki/bios_log.bin")), ALGORITHM.sha256);
    expect(toHex(values[11] ?? new Uint8Array())).toMatch(/^c22230ac/);
  });

  test("a locality other than 0 is the start of PCR 0, and DRTM PCRs start with ones", () => {
    const log = parseEventLog(fixture("mini/bios_log.bin"));
    const data = Uint8Array.of(...new TextEncoder().encode("StartupLocality\0"), 3);
    const locality = { pcr: 0, type: EVENT.noAction, digests: [new Uint8Array(20), new Uint8Array(32)], data };
    const values = replayEventLog({ ...log, events: [locality] }, ALGORITHM.sha256);
    expect(values[0]?.[31]).toBe(3);
    expect(values[17]).toEqual(new Uint8Array(32).fill(0xff));
    expect(judgeEventLog({ ...log, events: [locality, ...log.events] }, ALGORITHM.sha256)).toEqual([]);
  });

  test("a bank that the log lacks and a PCR that no TPM has are refused", () => {
    const log = parseEventLog(fixture("mini/bios_log.bin"));
    expect(() => replayEventLog(log, ALGORITHM.sha384)).toThrow(/no bank of 0xc/);
    const [first] = log.events;
    if (first === undefined) throw new Error("the fixture has events");
    expect(() => replayEventLog({ ...log, events: [{ ...first, pcr: 24 }] }, ALGORITHM.sha256)).toThrow(/PCR 24/);
  });
});

describe("parsing", () => {
  const bytes = fixture("tcb/bios_log.bin");

  test("a log that ends inside an event is refused, wherever it ends", () => {
    const afterFirst = 32 + (bytes[28] ?? 0);
    for (let end = 1; end < 120; end++) {
      if (end !== afterFirst) expect(() => parseEventLog(bytes.subarray(0, end)), `${end} bytes`).toThrow(/truncated/);
    }
  });

  test("a size of an event beyond the log is refused before anything is allocated", () => {
    const huge = new ByteWriter("little").u32(0).u32(1).bytes(new Uint8Array(20)).u32(0xffffffff).finish();
    expect(() => parseEventLog(huge)).toThrow(/too-large/);
  });

  test("a count of digests other than the declared one is refused", () => {
    const log = parseEventLog(bytes);
    const [first, ...rest] = log.events;
    if (first === undefined) throw new Error("the fixture has events");
    const events = [{ ...first, digests: first.digests.slice(1) }, ...rest];
    expect(() => parseEventLog(encodeEventLog({ ...log, events }))).toThrow(/1 digests, 2 declared/);
  });

  test("an algorithm whose declared size is wrong, or that stands twice, is refused", () => {
    const log = parseEventLog(bytes);
    const sizes = [
      { id: 4, size: 20 },
      { id: 11, size: 20 },
    ];
    expect(() => parseEventLog(encodeEventLog({ ...log, algorithms: sizes, events: [] }))).toThrow(/0xb of 20 bytes/);
    const twice = [
      { id: 4, size: 20 },
      { id: 4, size: 20 },
    ];
    expect(() => parseEventLog(encodeEventLog({ ...log, algorithms: twice, events: [] }))).toThrow(/duplicate/);
  });

  test("a digest of another algorithm than declared, no algorithm, and a Spec ID event with a digest are refused", () => {
    const log = parseEventLog(bytes);
    const second = 32 + (bytes[28] ?? 0);
    expect(() => parseEventLog(bytes.with(second + 12, 5))).toThrow(/a digest of 0x5/);
    expect(() => parseEventLog(encodeEventLog({ ...log, algorithms: [], events: [] }))).toThrow(/no digest algorithm/);
    expect(() => parseEventLog(bytes.with(8, 1))).toThrow(/with a digest/);
    expect(() => parseEventLog(bytes.with(0, 1))).toThrow(/outside PCR 0/);
  });

  test("a Spec ID event of more algorithms than a TPM has banks, or with bytes behind its last field, is refused", () => {
    const log = parseEventLog(bytes);
    const nine = Array.from({ length: 9 }, () => ({ id: 4, size: 20 }));
    expect(() => parseEventLog(encodeEventLog({ ...log, algorithms: nine, events: [] }))).toThrow(/limit of 8/);
    const none = encodeEventLog({ ...log, events: [] });
    const longer = Uint8Array.of(...none, 0).with(28, (none[28] ?? 0) + 1);
    expect(() => parseEventLog(longer)).toThrow(/trailing-bytes.*Spec ID/);
  });

  test("a log of more bytes or more events than any firmware writes is refused before they are read", () => {
    expect(() => parseEventLog(new Uint8Array((1 << 20) + 1))).toThrow(/too-large.*1048577 is above/);
    const event = new ByteWriter("little").u32(0).u32(4).bytes(new Uint8Array(20)).u32(0).finish();
    const many = new Uint8Array(4_200 * event.length);
    for (let index = 0; index < 4_200; index++) many.set(event, index * event.length);
    expect(() => parseEventLog(many)).toThrow(/too-large.*is above the limit of 4096/);
  });

  test("a legacy log parses, and is refused by the rules", () => {
    const event = (pcr: number) =>
      new ByteWriter("little").u32(pcr).u32(4).bytes(new Uint8Array(20)).sized32(Uint8Array.of(0));
    const log = parseEventLog(Uint8Array.of(...event(0).finish(), ...event(1).finish()));
    expect(log).toMatchObject({ form: "legacy", events: [{ pcr: 0 }, { pcr: 1 }] });
    expect(judgeEventLog(log, ALGORITHM.sha256)).toEqual([{ code: "log-legacy", event: 0, detail: "SHA-1 only" }]);
  });

  test("damaged logs only ever give a MiaError, from parser, replay and rules", () => {
    fuzz(
      (damaged) => {
        const log = parseEventLog(damaged);
        judgeEventLog(log, ALGORITHM.sha256);
        replayEventLog(log, ALGORITHM.sha256);
      },
      boots.map(({ boot }) => fixture(`${boot}/bios_log.bin`)),
    );
  });
});

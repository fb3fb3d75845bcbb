import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type AttestationResult,
  allowlistOf,
  appraise,
  attestationKeyOf,
  CLAIM_NAMES,
  captureProfile,
  type Evidence,
  encodeClaim,
  encodeReferenceBundle,
  enrolledMachineOf,
  type HardwareProfile,
  integrityHash,
  parseEvidence,
  type ReferenceBundle,
} from "@logos/mia";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildImage, type HubImage, type ImageOptions } from "./build.js";
import { openImage } from "./open.js";
import { referenceOf } from "./reference.js";
import { lacksParts } from "./testing/parts.js";
import { bootMachine } from "./vm/boot.js";
import { makeMachine, readData } from "./vm/machine.js";

const AGENT = fileURLToPath(new URL("testing/attest-once.ts", import.meta.url));
const SENSOR = "hwmon:logos_test:intrusion0";
const BLOCKS = ["first", "second", "third"].map((text) => createHash("sha256").update(text).digest("hex"));
const MODEL = { profileId: new Uint8Array(32).fill(7), epoch: 1 };
const UNKNOWN: HardwareProfile = {
  pcrs: new Map(Array.from({ length: 16 }, (_, pcr) => [pcr, new Uint8Array(32)])),
  secureBoot: false,
};
/** Offset of the time of making in a squashfs superblock, at which nobody looks. */
const SQUASHFS_TIME = 8;
const BUILD_MS = 240_000;
/** A boot and one attestation take a minute of a machine of one's own, and five of a busy one. */
const BOOT_MS = 600_000;

describe.skipIf(lacksParts("images of hubs in virtual machines"))("the image of a hub", () => {
  let folder: string;
  let agent: string;
  let image: HubImage;
  // The first boot of the model, of whichever image, tells what its firmware measures; before it nobody knows.
  let hardware: HardwareProfile | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "logos-image-"));
    agent = join(folder, "agent.mjs");
    const form = { bundle: true, platform: "node", format: "esm", target: "node22" } as const;
    await build({ entryPoints: [AGENT], outfile: agent, conditions: ["source"], logLevel: "error", ...form });
    image = await make("honest");
  }, BUILD_MS);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function make(name: string, options: Partial<ImageOptions> = {}): Promise<HubImage> {
    return buildImage({
      folder: join(folder, name),
      agent,
      update: { release: 1, deploymentId: new Uint8Array(32) },
      testConsole: true,
      ...options,
    });
  }

  /** Boots an image in a new machine and gives the evidence for each block, once the machine is off. */
  async function attest(disk: string, blocks: readonly string[], whileWatching: WhileWatching = async () => {}) {
    const machine = await makeMachine(
      await mkdtemp(join(folder, "machine-")),
      new Map<string, string | Uint8Array>([
        ["agent.words", blocks.map((block) => `${block}\n`).join("")],
        ["reference.bundle", encodeReferenceBundle(await referenceHere())],
      ]),
    );
    const running = await bootMachine(machine, { disk });
    try {
      for (const index of blocks.keys()) {
        await running.console.waitFor(new RegExp(`watches for evidence ${index}`), BOOT_MS);
        await whileWatching(index, (text) => running.order(text));
        await running.console.waitFor(new RegExp(`wrote evidence ${index}`), BOOT_MS);
      }
      await running.off;
    } finally {
      await running.stop();
    }
    const read = async (name: string) => (await readData(machine, `/${name}`)) ?? new Uint8Array();
    const enrolment = JSON.parse(Buffer.from(await read("enrolment.json")).toString()) as Readonly<
      Record<"key" | "ekName" | "nvCounter", string>
    >;
    const evidence = await Promise.all(blocks.map(async (_, index) => parseEvidence(await read(`evidence-${index}`))));
    for (const { eventLog } of evidence) {
      const captured = captureProfile(eventLog);
      hardware ??= captured;
      expect(captured, "the profile does not depend on what is booted").toEqual(hardware);
    }
    return { enrolment, evidence };
  }

  type Attested = Awaited<ReturnType<typeof attest>>;

  function judge({ enrolment }: Attested, evidence: Evidence, bundle: ReferenceBundle): AttestationResult {
    const key = attestationKeyOf(fromHex(enrolment.key));
    if (typeof key === "string") throw new Error(key);
    const machine = enrolledMachineOf({
      genesisHash: new Uint8Array(32),
      hub: 0,
      endorsementName: fromHex(enrolment.ekName),
      key,
      tamper: { sensorIds: [SENSOR], nvCounter: BigInt(enrolment.nvCounter) },
    });
    const { rules, claims, applications } = bundle;
    const reference = { phase: "active", claims, applications, allowlist: allowlistOf(bundle.allowlist) } as const;
    return appraise(evidence, reference, { rules, machine, freshBlocks: BLOCKS.map(fromHex), last: undefined });
  }

  /** What the honest image's files alone say, as somebody computes it who has not built them. */
  const referenceHere = async () =>
    referenceOf(await openImage(join(folder, "honest")), {
      ...MODEL,
      hardware: hardware ?? UNKNOWN,
      switches: [SENSOR],
    });
  const codesOf = ({ reasons }: AttestationResult) => [...new Set(reasons.map(({ code }) => code))];
  const first = ({ evidence: [evidence] }: Attested): Evidence => {
    if (evidence === undefined) throw new Error("no evidence");
    return evidence;
  };

  test(
    "is the same, byte for byte, when it is built again",
    async () => {
      const again = await make("again");
      expect(await digestOf(again.files.disk)).toBe(await digestOf(image.files.disk));
    },
    BUILD_MS,
  );

  test(
    "reports what its reference says, then a dead sensor, then an open case",
    async () => {
      const attested = await attest(image.files.disk, BLOCKS, async (index, order) => {
        if (index !== 1) return;
        await order("kill bpftrace");
        await order("intrusion 1");
      });
      const reference = await referenceHere();
      const [honest, blind, opened] = attested.evidence.map((evidence) => judge(attested, evidence, reference));
      expect(honest).toMatchObject({ outcome: "pass", reasons: [] });
      const { claims } = first(attested);
      for (const name of CLAIM_NAMES) {
        expect(encodeClaim(claims, name), `the claim ${name}`).toEqual(encodeClaim(reference.claims, name));
      }
      expect(honest?.integrityHash).toEqual(integrityHash(reference.claims));
      expect(blind?.outcome).toBe("violated");
      expect(blind && codesOf(blind)).toEqual(["sensors-degraded", "reference-sensors"]);
      expect(opened?.outcome).toBe("violated");
      expect(opened && codesOf(opened)).toEqual(["tamper-alarm", "tamper-latched", "reference-tamper"]);
    },
    2 * BOOT_MS,
  );

  test(
    "with one byte changed on the disk alone stops before it reaches its agent",
    async () => {
      const disk = await readFile(image.files.disk);
      const start = disk.indexOf((await readFile(image.files.root)).subarray(0, 96));
      const byte = start + SQUASHFS_TIME;
      await writeFile(join(folder, "broken.img"), disk.with(byte, (disk[byte] ?? 0) ^ 1));
      const machine = await makeMachine(await mkdtemp(join(folder, "machine-")), new Map());
      const running = await bootMachine(machine, { disk: join(folder, "broken.img") });
      try {
        await running.console.waitFor(/Kernel panic - not syncing: dm-verity device corrupted/, BOOT_MS);
        await running.off;
      } finally {
        await running.stop();
      }
      expect(running.console.lines.join("\n")).not.toMatch(/udhcpc|attest-once/);
    },
    BOOT_MS,
  );
});

type WhileWatching = (index: number, order: (text: string) => Promise<void>) => Promise<void>;

async function digestOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}

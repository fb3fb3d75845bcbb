import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Component, HubIntegrity, Violation } from "@logos/chain-client";
import {
  buildImage,
  type HubImage,
  type ImageOptions,
  openImage,
  type RunningMachine,
  referenceOf,
} from "@logos/hub/image";
import { lacksParts } from "@logos/hub/image/testing";
import { type HardwareProfile, integrityHash, type ReferenceBundle } from "@logos/mia";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExecutable } from "../executables.js";
import { hexOf } from "../mia/hex.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import {
  announceRelease,
  CAPTURING_AGENT,
  captureHardware,
  deployment,
  makeHubMachine,
  registerModel,
} from "./harness/hub-machine.js";
import { recordWhen } from "./harness/integrity.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

const HUB = 0;
const SWITCHES = ["hwmon:logos_test:intrusion0"];
const PROFILE = new Uint8Array(32).fill(7);
const BOOT_MS = 600_000;

// One machine through its life, each test a boot of it: every change of what it boots is told apart on chain.
describe.skipIf(lacksParts("a hub in a virtual machine"))("a real machine with a vTPM", () => {
  let devnet: TestDevnet;
  let folder: string;
  let hardware: HardwareProfile;
  let agent: string;
  let releases: readonly [HubImage, HubImage];
  let bundles: readonly [ReferenceBundle, ReferenceBundle];
  let boot: (image: HubImage) => Promise<RunningMachine>;
  let running: RunningMachine | undefined;

  beforeAll(async () => {
    folder = temporaryFolder("machine");
    agent = await findExecutable("logos-hub");
    const capturing = join(folder, "capture.mjs");
    writeFileSync(capturing, CAPTURING_AGENT);
    hardware = await captureHardware(join(folder, "model"), await make("capture", 1, { agent: capturing }));
    releases = [await make("first", 1), await make("second", 2)];
    bundles = [await referenceTo("first", 0), await referenceTo("second", 1)];
    devnet = await startTestDevnet({ hubs: 0 });
    const machine = await makeHubMachine(devnet, join(folder, "hub"), bundles);
    boot = machine.boot;
    await registerModel(devnet, machine.machine.issuer, bundles[0]);
    await announceRelease(devnet, bundles[0]);
  }, 1_200_000);
  afterAll(async () => {
    await running?.stop();
    await devnet?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function make(name: string, release: number, options: Partial<ImageOptions> = {}): Promise<HubImage> {
    const place = join(folder, name);
    mkdirSync(place);
    return buildImage({ folder: place, agent, update: deployment(release), testConsole: true, ...options });
  }

  /** From the image's files alone. */
  const referenceTo = async (name: string, epoch: number) =>
    referenceOf(await openImage(join(folder, name)), { profileId: PROFILE, epoch, hardware, switches: SWITCHES });

  /** Cuts the power, boots, and gives the first record of the new run that is as wanted. */
  async function bootTo(image: HubImage, isWanted: (record: HubIntegrity) => boolean): Promise<HubIntegrity> {
    await running?.stop();
    const before = await devnet.chain.attestation.hub(HUB);
    running = await boot(image);
    const isNew = ({ round }: HubIntegrity) => round > (before?.round ?? 0);
    try {
      return await recordWhen(devnet.chain, HUB, (record) => isNew(record) && isWanted(record), BOOT_MS);
    } catch (cause) {
      throw new Error(running.console.lines.slice(-40).join("\n"), { cause });
    }
  }

  const isTrusted = ({ phase }: HubIntegrity) => phase.kind === "trusted";
  const isViolated = ({ phase }: HubIntegrity) => phase.kind === "violated";
  const violationOf = ({ phase }: HubIntegrity): Violation | undefined =>
    phase.kind === "violated" ? phase.violation : undefined;
  const claims = (...components: readonly Component[]): Violation => ({ kind: "claims", components });

  test(
    "boots the release, enrols and is trusted, with the hash that was computed from the image",
    async () => {
      const record = await bootTo(releases[0], isTrusted);
      expect(record).toMatchObject({ epoch: 0, integrity: hexOf(integrityHash(bundles[0].claims)) });
    },
    BOOT_MS,
  );

  test(
    "that boots a signed update is trusted again, under the new epoch, and opens its volume",
    async () => {
      await announceRelease(devnet, bundles[1]);
      await running?.console.waitFor(/sealed to all accepted boots/, BOOT_MS);
      const record = await bootTo(releases[1], isTrusted);
      expect(record).toMatchObject({ epoch: 1, integrity: hexOf(integrityHash(bundles[1].claims)), mustReset: false });
      await running?.console.waitFor(/machines are served/, BOOT_MS);
    },
    BOOT_MS,
  );

  test(
    "is violated when a sensor is killed, before its time of trust is over",
    async () => {
      const kill = () => running?.order("kill bpftrace") ?? Promise.reject(new Error("no machine runs"));
      // The sensor runs while a window is watched.
      for (let killed = false; !killed; await sleep(1_000)) {
        killed = await kill().then(
          () => true,
          () => false,
        );
      }
      expect(violationOf(await recordWhen(devnet.chain, HUB, isViolated, BOOT_MS))).toEqual(claims("sensors"));
    },
    BOOT_MS,
  );

  test(
    "that boots an old image after the window of its successor is violated by its release",
    async () => {
      const isOver = async () => {
        const { phase } = (await devnet.chain.attestation.reference(hexOf(PROFILE), 0)) ?? {};
        const { timeMs } = await devnet.chain.head();
        return phase?.kind === "active" && phase.retiresAt !== undefined && Number(phase.retiresAt) <= timeMs;
      };
      while (!(await isOver())) await sleep(1_000);
      const violation = violationOf(await bootTo(releases[0], isViolated));
      expect(violation).toMatchObject({ kind: "claims", components: expect.arrayContaining(["boot", "update"]) });
    },
    BOOT_MS,
  );

  test(
    "is whole again after a boot of the release, and violated at once when its case is opened",
    async () => {
      await bootTo(releases[1], isTrusted);
      await running?.order("intrusion 1");
      expect(violationOf(await recordWhen(devnet.chain, HUB, isViolated, BOOT_MS))).toEqual(claims("tamper"));
    },
    BOOT_MS,
  );

  test(
    "that boots another command line is violated by its boot",
    async () => {
      const other = await make("command-line", 2, { commandLine: ["audit=0"] });
      const violation = violationOf(await bootTo(other, isViolated));
      expect(violation).toEqual(claims("boot", "tamper"));
    },
    BOOT_MS,
  );

  test(
    "with one byte of a program changed is violated by boot, log and files",
    async () => {
      const changed = await make("byte", 2, {
        tamper: (tree) => {
          // The end of an ELF file is its table of sections, which nobody loads: the program works as before.
          const content =
            tree.files.find(({ path }) => path === "/usr/bin/aide")?.content?.slice() ?? new Uint8Array(1);
          content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
          tree.file("/usr/bin/aide", content, 0o755);
        },
      });
      const violation = violationOf(await bootTo(changed, isViolated));
      expect(violation).toEqual(claims("boot", "ima", "files", "tamper"));
    },
    BOOT_MS,
  );
});

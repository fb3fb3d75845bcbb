import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extend } from "../event-log/replay.js";
import { pcrDigestOf } from "../reference/boot-digest.js";
import { hashOf } from "../testing/claims.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { maskOf } from "../tpm/pcr-selection.js";
import { latchTamper, openTamperCounter, TAMPER_COUNTER } from "./components/tamper.js";
import { openVolumeKey, resealVolumeKey } from "./sealing/open.js";
import { sealVolumeKey } from "./sealing/seal.js";
import { bootBranches, counterOperand, type SealPolicy, sealPolicyDigest } from "./sealing/seal-policy.js";
import { encodeSealedKey, parseSealedKey, type SealedKey } from "./sealing/sealed-key.js";
import { type Swtpm, startSwtpm } from "./testing/swtpm.js";
import { lacks } from "./testing/tools.js";
import { TpmClient } from "./tpm-commands/client.js";
import { COMMAND } from "./tpm-commands/constants.js";
import { encodeCommand } from "./tpm-commands/frame.js";
import { sealedArea } from "./tpm-commands/key-templates.js";
import { incrementCounter, undefineNv } from "./tpm-commands/nv-index.js";
import { extendPcr, readPcrs } from "./tpm-commands/pcrs.js";

const BOOT_PCRS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11];
const MASK = maskOf(BOOT_PCRS);
const KEY = new Uint8Array(randomBytes(32));

describe.skipIf(lacks("sealed volume keys on a software TPM", "swtpm", "tpm2_unseal"))("a sealed volume key", () => {
  let swtpm: Swtpm;
  let tpm: TpmClient;
  beforeEach(async () => {
    swtpm = await startSwtpm();
    tpm = await swtpm.connect();
  });
  afterEach(async () => {
    await tpm?.close();
    await swtpm?.end();
  });

  /** Starts the machine, with these applications in PCR 4. */
  async function boot(...applications: readonly string[]): Promise<void> {
    await tpm.close();
    await swtpm.control.powerCycle();
    tpm = await swtpm.connect();
    for (const application of applications) await extendPcr(tpm, 4, hashOf(application));
  }

  const currentBoot = async () => pcrDigestOf(MASK, await readPcrs(tpm, MASK));

  /** The boot of these applications, before any machine made it. */
  function predictedBoot(...applications: readonly string[]): Uint8Array {
    const zero: Uint8Array = new Uint8Array(32);
    const pcr4 = applications.reduce((value, name) => extend(ALGORITHM.sha256, value, hashOf(name)), zero);
    return pcrDigestOf(MASK, new Map(BOOT_PCRS.map((pcr) => [pcr, pcr === 4 ? pcr4 : zero])));
  }

  async function policyFor(...boots: readonly Uint8Array[]): Promise<SealPolicy> {
    return { mask: MASK, boots, counter: { index: TAMPER_COUNTER, value: await openTamperCounter(tpm) } };
  }

  async function enrolled(): Promise<SealedKey> {
    await boot("one");
    return sealVolumeKey(tpm, KEY, await policyFor(await currentBoot()));
  }

  test("opens again after its bytes were kept and the machine restarted", async () => {
    const kept = encodeSealedKey(await enrolled());
    await boot("one");
    await expect(openVolumeKey(tpm, parseSealedKey(kept))).resolves.toEqual({ ok: true, key: KEY });
    expect(Buffer.from(kept).includes(Buffer.from(KEY))).toBe(false);
    // A TPM has room for three objects and three sessions: none is left behind.
    for (let count = 0; count < 5; count++) await openVolumeKey(tpm, parseSealedKey(kept));
  });

  test("does not open in another boot, nor once a PCR of the mask moved, and opens in the right one again", async () => {
    const sealed = await enrolled();
    await boot("another");
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: false, refusal: "boot-changed" });
    await boot("one");
    await extendPcr(tpm, 10, hashOf("IMA is not in the mask"));
    await expect(openVolumeKey(tpm, sealed)).resolves.toMatchObject({ ok: true });
    await extendPcr(tpm, 11, hashOf("phase"));
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: false, refusal: "boot-changed" });
    for (let count = 0; count < 5; count++) await openVolumeKey(tpm, sealed);
    await boot("one");
    await expect(openVolumeKey(tpm, sealed)).resolves.toMatchObject({ ok: true });
  });

  test("does not open after the tamper latch, in this boot or any later one", async () => {
    const sealed = await enrolled();
    const { value } = sealed.policy.counter;
    await latchTamper(tpm, [{ id: "hwmon:case", alarm: true }], { sensorIds: ["hwmon:case"], nvCounter: value });
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: false, refusal: "tampered" });
    await boot("one");
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: false, refusal: "tampered" });
    await expect(resealVolumeKey(tpm, sealed, [hashOf("x")])).resolves.toEqual({ ok: false, refusal: "tampered" });
  });

  test("does not open when the counter is gone, defined anew, or replaced by an index that holds its value", async () => {
    const sealed = await enrolled();
    const refused = { ok: false, refusal: "tampered" };
    await undefineNv(tpm, TAMPER_COUNTER);
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual(refused);
    await tpm.close();
    await writeFile(join(swtpm.folder, "value"), counterOperand(sealed.policy));
    const attributes = "ownerwrite|authwrite|ownerread|authread|no_da";
    await swtpm.tool("tpm2_nvdefine", String(TAMPER_COUNTER), "-s", "8", "-a", attributes);
    await swtpm.tool("tpm2_nvwrite", String(TAMPER_COUNTER), "-C", "o", "-i", "value");
    tpm = await swtpm.connect();
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual(refused);
    await undefineNv(tpm, TAMPER_COUNTER);
    await openTamperCounter(tpm);
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual(refused);
  });

  test("opens in the boot it was predicted for, and in no other", async () => {
    await boot();
    const sealed = await sealVolumeKey(tpm, KEY, await policyFor(predictedBoot("one", "two")));
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: false, refusal: "boot-changed" });
    await boot("one", "two");
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: true, key: KEY });
  });

  test("goes over a signed update: sealed to both boots, then to the new one alone", async () => {
    const before = await enrolled();
    const next = predictedBoot("two");
    const during = await resealVolumeKey(tpm, before, [...before.policy.boots, next]);
    if (!during.ok) throw new Error(during.refusal);
    await expect(openVolumeKey(tpm, during.sealed)).resolves.toEqual({ ok: true, key: KEY });
    await boot("two");
    await expect(openVolumeKey(tpm, before)).resolves.toEqual({ ok: false, refusal: "boot-changed" });
    const after = await resealVolumeKey(tpm, during.sealed, [next]);
    if (!after.ok) throw new Error(after.refusal);
    await expect(openVolumeKey(tpm, after.sealed)).resolves.toEqual({ ok: true, key: KEY });
    await boot("one");
    await expect(openVolumeKey(tpm, after.sealed)).resolves.toEqual({ ok: false, refusal: "boot-changed" });
    await boot("three");
    await expect(openVolumeKey(tpm, during.sealed)).resolves.toEqual({ ok: false, refusal: "boot-changed" });
  });

  test("opens under any of eight boots", async () => {
    await boot("one");
    const others = Array.from({ length: 7 }, (_, index) => hashOf(`boot ${index}`));
    const sealed = await sealVolumeKey(tpm, KEY, await policyFor(...others, await currentBoot()));
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: true, key: KEY });
  });

  test("is of no use with another policy in its file, with other bytes, or to another TPM", async () => {
    const sealed = await enrolled();
    const refused = { ok: false, refusal: "other-tpm" };
    await incrementCounter(tpm, TAMPER_COUNTER);
    const counter = { index: TAMPER_COUNTER, value: sealed.policy.counter.value + 1n };
    await expect(openVolumeKey(tpm, { ...sealed, policy: { ...sealed.policy, counter } })).resolves.toEqual(refused);
    for (const at of [0, 10, sealed.privateArea.length - 1]) {
      const privateArea = sealed.privateArea.with(at, (sealed.privateArea[at] ?? 0) ^ 1);
      await expect(openVolumeKey(tpm, { ...sealed, privateArea })).resolves.toEqual(refused);
    }
    const empty = { ...sealed, privateArea: new Uint8Array() };
    await expect(openVolumeKey(tpm, empty)).resolves.toEqual(refused);
    const other = await startSwtpm();
    const otherTpm = await other.connect();
    await expect(openVolumeKey(otherTpm, sealed)).resolves.toEqual(refused);
    await otherTpm.close();
    await other.end();
  });

  test("opens although IMA extends a PCR between the proof and the key, and gives up where it does so each time", async () => {
    const sealed = await enrolled();
    await tpm.close();
    let disturbances = 3;
    const extend = encodeCommand({
      name: "pcrExtend",
      handles: [10],
      authorizations: [{ password: new Uint8Array() }],
      parameters: Uint8Array.of(0, 0, 0, 1, 0, ALGORITHM.sha256, ...hashOf("started")),
    });
    const transport = await swtpm.transport();
    tpm = new TpmClient({
      close: () => transport.close(),
      async transmit(command) {
        const unsealing = new DataView(command.buffer, command.byteOffset).getUint32(6) === COMMAND.unseal;
        if (unsealing && disturbances-- > 0) await transport.transmit(extend);
        return transport.transmit(command);
      },
    });
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: true, key: KEY });
    disturbances = Number.POSITIVE_INFINITY;
    await expect(openVolumeKey(tpm, sealed)).rejects.toMatchObject({ code: "unsettled" });
  });

  test("of no bytes, or of more than a TPM seals, is refused before the TPM is asked", async () => {
    const policy = await policyFor(await currentBoot());
    await expect(sealVolumeKey(tpm, new Uint8Array(), policy)).rejects.toThrow(/malformed/);
    await expect(sealVolumeKey(tpm, new Uint8Array(129), policy)).rejects.toThrow(/too-large.*129/);
    await expect(sealVolumeKey(tpm, KEY, { ...policy, boots: [] })).rejects.toThrow(/no boot/);
    const largest = new Uint8Array(randomBytes(128));
    const sealed = await sealVolumeKey(tpm, largest, policy);
    await expect(openVolumeKey(tpm, sealed)).resolves.toEqual({ ok: true, key: largest });
  });

  test("has the policy that trial sessions of tpm2-tools compute, and they open it", async () => {
    await boot("one");
    // The tools take no more than eight PCRs in one policy.
    const few = [0, 2, 3, 4, 7, 9, 11];
    const measured = pcrDigestOf(maskOf(few), await readPcrs(tpm, maskOf(few)));
    const policy = { ...(await policyFor(measured, hashOf("next"))), mask: maskOf(few) };
    const sealed = await sealVolumeKey(tpm, KEY, policy);
    const publicArea = sealedArea(sealPolicyDigest(policy), sealed.unique);
    await tpm.close();
    const inFolder = (name: string) => join(swtpm.folder, name);
    const withSize = (bytes: Uint8Array) =>
      Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
    await writeFile(inFolder("sealed.pub"), withSize(publicArea));
    await writeFile(inFolder("sealed.priv"), withSize(sealed.privateArea));
    await writeFile(inFolder("value"), counterOperand(policy));
    for (const [index, branch] of bootBranches(policy).entries()) await writeFile(inFolder(`branch${index}`), branch);
    const pcrs = `sha256:${few.join()}`;
    const index = String(TAMPER_COUNTER);

    async function prove(...session: readonly string[]): Promise<void> {
      await swtpm.tool("tpm2_startauthsession", "-S", "session.ctx", ...session);
      await swtpm.tool("tpm2_policypcr", "-S", "session.ctx", "-l", pcrs, "-L", "booted");
      await swtpm.tool("tpm2_policyor", "-S", "session.ctx", "-L", "either", "sha256:branch0,branch1");
      await swtpm.tool("tpm2_policynv", "-S", "session.ctx", "-i", "value", "-L", "policy", index, "eq");
    }

    await prove();
    await swtpm.tool("tpm2_flushcontext", "session.ctx");
    expect(new Uint8Array(await readFile(inFolder("booted")))).toEqual(bootBranches(policy)[0]);
    expect(new Uint8Array(await readFile(inFolder("policy")))).toEqual(sealPolicyDigest(policy));

    // The unique field of the storage key's template as the tools read it: their struct of two sized buffers.
    const coordinate = Buffer.concat([Buffer.from([32, 0]), Buffer.alloc(128)]);
    await writeFile(inFolder("unique"), Buffer.concat([coordinate, coordinate]));
    const attributes = "fixedtpm|fixedparent|sensitivedataorigin|userwithauth|noda|restricted|decrypt";
    await swtpm.tool("tpm2_createprimary", "-C", "o", "-G", "ecc", "-c", "srk.ctx", "-a", attributes, "-u", "unique");
    await swtpm.tool("tpm2_flushcontext", "-t");
    await swtpm.tool("tpm2_load", "-C", "srk.ctx", "-u", "sealed.pub", "-r", "sealed.priv", "-c", "sealed.ctx");
    await swtpm.tool("tpm2_flushcontext", "-t");
    await prove("--policy-session");
    await swtpm.tool("tpm2_unseal", "-c", "sealed.ctx", "-p", "session:session.ctx", "-o", "opened");
    expect(new Uint8Array(await readFile(inFolder("opened")))).toEqual(KEY);
    await expect(swtpm.tool("tpm2_unseal", "-c", "sealed.ctx")).rejects.toThrow(/0x(000)?9?12f|auth/i);
    tpm = await swtpm.connect();
  });
});

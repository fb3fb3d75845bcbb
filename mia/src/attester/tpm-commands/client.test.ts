import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ByteWriter } from "../../bytes/writer.js";
import { type Random, randomBytesOf, randomOf } from "../../testing/damage.js";
import { AttesterError } from "../errors.js";
import { activateCredential } from "./activate-credential.js";
import { TpmClient } from "./client.js";
import { HEADER_BYTES } from "./constants.js";
import { EMPTY_PASSWORD } from "./frame.js";
import { createKey, createPrimary, flushContext, loadKey, readPublic } from "./keys.js";
import * as nv from "./nv-index.js";
import { extendPcr, readPcrs } from "./pcrs.js";
import { policyNvEqual, policyPcr } from "./policy.js";
import { quotePcrs } from "./quote.js";
import { getRandom } from "./random.js";
import { startup } from "./startup.js";
import { unseal } from "./unseal.js";

const RUNS = process.env["SLOW"] ? 10_000_000 : 10_000;
const BATCH = 100;
if (process.env["SLOW"]) vi.setConfig({ testTimeout: 86_400_000 });
const NOTHING = new Uint8Array();

/** A TPM that gives these answers, one after the other and the last for ever, and remembers what it was sent. */
function scripted(...answers: readonly Uint8Array[]): { readonly tpm: TpmClient; readonly sent: Uint8Array[] } {
  const sent: Uint8Array[] = [];
  const transmit = (command: Uint8Array) => {
    sent.push(command);
    return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1] ?? NOTHING);
  };
  return { tpm: new TpmClient({ transmit, close: () => Promise.resolve() }), sent };
}

function answer(code: number, body: Uint8Array = NOTHING, tag = 0x8001): Uint8Array {
  return new ByteWriter("big")
    .u16(tag)
    .u32(HEADER_BYTES + body.length)
    .u32(code)
    .bytes(body)
    .finish();
}

test("a busy TPM is asked again, with the same bytes", async () => {
  const { tpm, sent } = scripted(answer(0x922), answer(0x90a), answer(0, Uint8Array.of(0, 2, 8, 9)));
  await expect(getRandom(tpm, 2)).resolves.toEqual(Uint8Array.of(8, 9));
  expect(sent).toHaveLength(3);
  expect(sent[2]).toEqual(sent[0]);
});

test("a TPM that stays busy is given up", async () => {
  const { tpm, sent } = scripted(answer(0x922));
  await expect(getRandom(tpm, 2)).rejects.toMatchObject({ response: "TPM_RC_RETRY" });
  expect(sent).toHaveLength(20);
});

test("commands of several callers are sent one after the other, after a failed one too", async () => {
  let running = 0;
  const transmit = async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    return answer(0x101);
  };
  const tpm = new TpmClient({ transmit, close: () => Promise.resolve() });
  const results = await Promise.allSettled([getRandom(tpm, 1), getRandom(tpm, 1), getRandom(tpm, 1)]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

test("a TPM that was started already counts as started", async () => {
  await expect(startup(scripted(answer(0x100)).tpm)).resolves.toBeUndefined();
  await expect(startup(scripted(answer(0x101)).tpm)).rejects.toMatchObject({ response: "TPM_RC_FAILURE" });
});

test("more parameters than a command gives are refused", async () => {
  const bytes = answer(0, Uint8Array.of(0, 1, 7, 7));
  await expect(getRandom(scripted(bytes).tpm, 1)).rejects.toMatchObject({ code: "tpm-protocol" });
});

test("more random bytes than asked for are refused", async () => {
  const bytes = answer(0, Uint8Array.of(0, 2, 7, 7));
  await expect(getRandom(scripted(bytes).tpm, 1)).rejects.toThrow(/too-large|has other parameters/);
});

test("a TPM without the SHA-256 bank is named, not asked for ever", async () => {
  const none = new ByteWriter("big").u32(1).u32(1).u16(0x0b).u8(3).bytes(new Uint8Array(3)).u32(0).finish();
  await expect(readPcrs(scripted(answer(0, none)).tpm, 1)).rejects.toThrow(/no SHA-256 bank/);
});

test("every command survives any answer: an AttesterError or a value, nothing else", async () => {
  const password = EMPTY_PASSWORD;
  const blob = { publicArea: NOTHING, privateArea: NOTHING };
  const credential = { idObject: NOTHING, encryptedSecret: NOTHING };
  const commands: readonly ((tpm: TpmClient) => Promise<unknown>)[] = [
    (tpm) => getRandom(tpm, 8),
    (tpm) => createPrimary(tpm, NOTHING, 1),
    (tpm) => createKey(tpm, NOTHING, 1, password),
    (tpm) => loadKey(tpm, blob, 1, password),
    (tpm) => readPublic(tpm, 1),
    (tpm) => flushContext(tpm, 1),
    (tpm) => readPcrs(tpm, 0xff),
    (tpm) => extendPcr(tpm, 1, NOTHING),
    (tpm) => quotePcrs(tpm, 1, 1, NOTHING),
    (tpm) => activateCredential(tpm, { key: 1, endorsementKey: 2 }, credential),
    (tpm) => policyPcr(tpm, 1, 1, NOTHING),
    (tpm) => policyNvEqual(tpm, 1, 2, NOTHING),
    (tpm) => unseal(tpm, 1, 2),
    (tpm) => nv.readNvPublic(tpm, 1),
    (tpm) => nv.readNv(tpm, 1, 100),
    (tpm) => nv.readCounter(tpm, 1),
  ];
  const answerOf = (random: Random): Uint8Array => {
    const body = randomBytesOf(random, random(120));
    const kind = random(3);
    if (kind === 0) return body;
    if (kind === 1) return answer(0, body);
    return answer(0, new ByteWriter("big").sized32(body).bytes(new Uint8Array(5)).finish(), 0x8002);
  };
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const random = randomOf(seed);
      for (let count = 0; count < BATCH; count++) {
        const { tpm } = scripted(answerOf(random), answerOf(random), answer(0x101));
        await commands[random(commands.length)]?.(tpm).catch((error: unknown) => {
          if (!(error instanceof AttesterError)) throw error;
        });
      }
    }),
    { numRuns: RUNS / BATCH, endOnFailure: true },
  );
});

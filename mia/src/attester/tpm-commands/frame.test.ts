import { describe, expect, test } from "vitest";
import { toHex } from "../../bytes/hex.js";
import { ByteWriter } from "../../bytes/writer.js";
import { fuzz } from "../../testing/fuzz.js";
import { AttesterError } from "../errors.js";
import { decodeAnswer, EMPTY_PASSWORD, encodeCommand, type TpmCommand } from "./frame.js";
import { describeResponseCode } from "./response-code.js";

const create: TpmCommand = { name: "createPrimary", handles: [1], authorizations: [EMPTY_PASSWORD], givesHandle: true };
const random: TpmCommand = { name: "getRandom", parameters: Uint8Array.of(0, 8) };

function answer(tag: number, code: number, body: Uint8Array): Uint8Array {
  const size = 10 + body.length;
  return new ByteWriter("big").u16(tag).u32(size).u32(code).bytes(body).finish();
}

const withSession = answer(
  0x8002,
  0,
  new ByteWriter("big")
    .u32(0x80000000)
    .sized32(Uint8Array.of(1, 2, 3))
    .bytes(new Uint8Array(5))
    .finish(),
);

describe("a command", () => {
  test("without authorizations is header, handles and parameters", () => {
    expect(toHex(encodeCommand(random))).toBe("80010000000c0000017b0008");
    expect(toHex(encodeCommand({ name: "readPublic", handles: [0x81000001] }))).toBe("80010000000e0000017381000001");
  });

  test("with a password and a policy session carries both in their order", () => {
    const command = encodeCommand({
      name: "activateCredential",
      handles: [0x80000001, 0x80000000],
      authorizations: [EMPTY_PASSWORD, { policySession: 0x03000000 }],
      parameters: Uint8Array.of(0xff),
    });
    const sessions = "40000009000001000003000000000001" + "0000";
    expect(toHex(command)).toBe(`80020000002900000147${"8000000180000000"}00000012${sessions}ff`);
  });
});

describe("an answer", () => {
  test("gives its handle and parameters", () => {
    expect(decodeAnswer(withSession, create)).toEqual({ handle: 0x80000000, parameters: Uint8Array.of(1, 2, 3) });
    const bytes = answer(0x8001, 0, Uint8Array.of(0, 1, 7));
    expect(decodeAnswer(bytes, random)).toEqual({ handle: 0, parameters: Uint8Array.of(0, 1, 7) });
  });

  test.each<[string, Uint8Array, TpmCommand]>([
    ["of another size than it says", withSession.subarray(1), create],
    ["with one byte more", Uint8Array.of(...withSession, 0), create],
    ["without the sessions of its command", answer(0x8001, 0, new Uint8Array(4)), create],
    ["with sessions that its command has not", withSession, random],
    ["with bytes after its sessions", answer(0x8002, 0, new Uint8Array(14)), create],
    ["that ends in its sessions", answer(0x8002, 0, new Uint8Array(12)), create],
    ["larger than any", answer(0x8001, 0, new Uint8Array(4096)), random],
  ])("%s is refused", (_, bytes, command) => {
    expect(() => decodeAnswer(bytes, command)).toThrow(/tpm-protocol/);
  });

  test("with a response code names it, whatever follows", () => {
    const error = (code: number) => {
      try {
        decodeAnswer(answer(0x8001, code, new Uint8Array()), create);
      } catch (thrown) {
        return thrown;
      }
      return undefined;
    };
    expect(error(0x1df)).toMatchObject({ code: "tpm-refused", response: "TPM_RC_INTEGRITY" });
    expect(String(error(0x1df))).toContain("createPrimary: TPM_RC_INTEGRITY about parameter 1 (0x1df)");
  });

  test("damaged at will gives an AttesterError and nothing else", () => {
    const decode = (bytes: Uint8Array, command: TpmCommand) => {
      try {
        decodeAnswer(bytes, command);
      } catch (error) {
        if (!(error instanceof AttesterError)) throw error;
      }
    };
    for (const command of [create, random]) fuzz((bytes) => decode(bytes, command), [withSession]);
  });
});

test.each([
  [0x100, "TPM_RC_INITIALIZE", undefined],
  [0x12f, "TPM_RC_AUTH_UNAVAILABLE", undefined],
  [0x18b, "TPM_RC_HANDLE", "handle 1"],
  [0x98e, "TPM_RC_AUTH_FAIL", "session 1"],
  [0x2d5, "TPM_RC_SIZE", "parameter 2"],
  [0x922, "TPM_RC_RETRY", undefined],
  [0x902, "TPM_RC_OBJECT_MEMORY", undefined],
  [0x000b0143, "TPM_RC_COMMAND_CODE", undefined],
  [0x01e, "TPM_RC_BAD_TAG", undefined],
  [0x501, "TPM_RC_VENDOR", undefined],
  [0x17e, "TPM_RC_UNKNOWN", undefined],
])("response code %x is %s about %s", (code, name, place) => {
  expect(describeResponseCode(code)).toEqual({ name, place });
});

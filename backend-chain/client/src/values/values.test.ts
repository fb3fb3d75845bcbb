import { TypeRegistry } from "@polkadot/types";
import { blake2AsHex } from "@polkadot/util-crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AttestationVote } from "../api/attestation.js";
import type { Finding } from "../api/duties.js";
import { toHex } from "../scale/bytes.js";
import { addressOf, publicKeyOf } from "./address.js";
import { formatAmount, parseAmount } from "./amount.js";
import { observationCommitment, resultCommitment, voteCommitment } from "./commitments.js";
import { logosHome } from "./home.js";
import { proposalHash } from "./proposals.js";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

test("an address is that of its public key", () => {
  expect(toHex(publicKeyOf(ALICE))).toBe("0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d");
  fc.assert(fc.property(bytes32, (key) => toHex(publicKeyOf(addressOf(key))) === toHex(key)));
});

test.each(["", "alice", `${ALICE}x`, "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"])(
  "“%s” is no address",
  (text) => expect(() => publicKeyOf(text)).toThrowError(expect.objectContaining({ code: "malformed" })),
);

test("an amount survives its text", () => {
  fc.assert(fc.property(fc.bigInt(0n, 1n << 120n), (amount) => parseAmount(formatAmount(amount)) === amount));
  expect(formatAmount(40_000_000_000n)).toBe("0.0400 LGS");
  expect(formatAmount(1n)).toBe("0.000000000001 LGS");
  expect(formatAmount(-5n * 10n ** 11n)).toBe("-0.5000 LGS");
});

test.each(["", "1,5", "-1", "1.0000000000001", "0x10", "1 DOT", "1."])("“%s” is no amount", (text) => {
  expect(() => parseAmount(text)).toThrowError(expect.objectContaining({ code: "malformed" }));
});

test("commitments are hashes of what the api encodes", () => {
  const registry = new TypeRegistry();
  registry.register({
    Finding: { _enum: ["ok", "mismatch", "unknown"] },
    Observation: { findings: "Vec<Finding>", facts: "Bytes", root: "H256" },
    Fence: { generation: "u32", assignment: "u32" },
  });
  const encode = (type: string, value: unknown) => registry.createType(type, value).toU8a();
  const finding = fc.constantFrom<Finding[]>("ok", "mismatch", "unknown");
  const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const facts = fc.uint8Array({ maxLength: 100 });
  const fenced = fc.record({ generation: u32, assignment: u32 });
  const all = fc.tuple(fc.array(finding), facts, bytes32, bytes32, fc.bigInt(0n, (1n << 64n) - 1n), fenced);
  fc.assert(
    fc.property(all, ([findings, seen, salt, key, id, fence]) => {
      const observation = { findings, facts: seen, root: salt };
      const types = "(Observation, [u8;32], AccountId, u64, Fence)";
      const expected = blake2AsHex(encode(types, [{ ...observation, facts: toHex(seen) }, salt, key, id, fence]));
      const said = { findings, facts: seen, evidenceRoot: toHex(salt) };
      expect(observationCommitment(said, salt, addressOf(key), id, fence)).toBe(expected);
      expect(resultCommitment(seen, salt)).toBe(blake2AsHex(encode("(Bytes, [u8;32])", [toHex(seen), salt])));
    }),
  );
});

test("a vote is committed to by the hash of what the api encodes", () => {
  const registry = new TypeRegistry();
  registry.register({
    Component: { _enum: ["profile", "boot", "ima", "files", "kernel-guard", "sensors", "tamper", "update"] },
    Vote: { _enum: { pass: "Null", fail: "Component", unknown: "Null" } },
  });
  const component = fc.constantFrom("profile", "kernel-guard", "update" as const);
  const said = fc.oneof(
    fc.constantFrom<AttestationVote[]>({ kind: "pass" }, { kind: "unknown" }),
    component.map((each) => ({ kind: "fail", component: each }) as AttestationVote),
  );
  const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(said, bytes32, bytes32, u32, u32, (vote, salt, key, hub, round) => {
      const theirs = vote.kind === "fail" ? { fail: vote.component } : vote.kind;
      const encoded = registry.createType("(Vote, [u8;32], AccountId, u32, u32)", [theirs, salt, key, hub, round]);
      expect(voteCommitment(vote, salt, addressOf(key), hub, round)).toBe(blake2AsHex(encoded.toU8a()));
    }),
  );
});

test("what signers sign is the hash of what the api encodes", () => {
  const registry = new TypeRegistry();
  registry.register({
    Boot: { digest: "H256", secure: "bool", line: "H256" },
    Ima: { list: "H256", violations: "bool", policy: "H256" },
    Update: { release: "u32", deployment: "H256" },
    Proposal: {
      ...{ epoch: "u32", boot: "Boot", ima: "Ima", files: "H256", guard: "H256", sensors: "H256", tamper: "H256" },
      ...{ update: "Update", exempt: "Vec<Bytes>" },
    },
  });
  const hash = (byte: string) => `0x${byte.repeat(32)}` as const;
  const theirs = {
    epoch: 7,
    boot: { digest: hash("01"), secure: true, line: hash("02") },
    ima: { list: hash("03"), violations: false, policy: hash("04") },
    ...{ files: hash("05"), guard: hash("06"), sensors: hash("07"), tamper: hash("08") },
    update: { release: 9, deployment: hash("0a") },
    exempt: ["/data/", "/srv/"].map((text) => toHex(new TextEncoder().encode(text))),
  };
  const encoded = registry.createType("(H256, Proposal)", [hash("0b"), theirs]).toU8a();
  const ours = {
    epoch: 7,
    boot: { pcrDigest: hash("01"), secureBoot: true, commandLine: hash("02") },
    ima: { allowlist: hash("03"), violationsAllowed: false, policy: hash("04") },
    ...{ files: hash("05"), kernelGuard: hash("06"), sensors: hash("07"), tamper: hash("08") },
    update: { release: 9, deployment: hash("0a") },
    exempt: ["/data/", "/srv/"],
  };
  expect(proposalHash(hash("0b"), ours)).toBe(blake2AsHex(encoded));
});

test("the home is LOGOS_HOME, else in the data folder of XDG, else in the user's", () => {
  expect(logosHome({ LOGOS_HOME: "/a", XDG_DATA_HOME: "/b", HOME: "/c" })).toBe("/a");
  expect(logosHome({ XDG_DATA_HOME: "/b", HOME: "/c" })).toBe("/b/logos");
  expect(logosHome({ XDG_DATA_HOME: "b", HOME: "/c" })).toBe("/c/.local/share/logos");
});

import { expect, test } from "vitest";
import type { RevisionHeader } from "../api/tfstate.js";
import { ciphertextHash, revisionHash } from "./revisions.js";

const header: RevisionHeader = {
  previousHash: `0x${"01".repeat(32)}`,
  ciphertextHash: `0x${"02".repeat(32)}`,
  sizeBytes: 3,
  digest: `0x${"04".repeat(32)}`,
  recipients: `0x${"05".repeat(32)}`,
  lineage: `0x${"06".repeat(32)}`,
  serial: 7n,
  forced: false,
  kind: { kind: "snapshot" },
  place: "inline",
};

test("the hash of nothing is that of BLAKE2b with 32 bytes", () => {
  expect(ciphertextHash(new Uint8Array())).toBe("0x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
});

test("every part of a revision changes its hash", () => {
  const changes: readonly Partial<RevisionHeader>[] = [
    { previousHash: header.digest },
    { ciphertextHash: header.digest },
    { sizeBytes: 4 },
    { digest: header.lineage },
    { recipients: header.digest },
    { lineage: header.digest },
    { serial: 8n },
    { forced: true },
    { kind: { kind: "delta", base: 0n } },
    { kind: { kind: "delta", base: 1n } },
    { place: "blob" },
  ];
  const hashes = [revisionHash(1n, header), revisionHash(2n, header)];
  for (const change of changes) hashes.push(revisionHash(1n, { ...header, ...change }));
  expect(new Set(hashes).size).toBe(13);
});

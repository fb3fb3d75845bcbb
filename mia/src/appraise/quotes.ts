import { equalBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { type CollectedFacts, collectedHash } from "../integrity/evidence-hash.js";
import { extraDataOf } from "../integrity/extra-data.js";
import { type VerifiedQuote, verifyQuote } from "../quote/verify.js";
import type { Evidence } from "./evidence.js";
import type { AppraisalPolicy } from "./policy.js";
import type { Reasons } from "./reasons.js";

/** Both quotes, when both verify, are fresh, and were made in one run of the machine, boot before log. */
export function checkQuotes(
  evidence: Evidence,
  { rules, machine, freshBlocks, last }: AppraisalPolicy,
  hashes: { readonly integrity: Uint8Array; readonly collected: CollectedFacts },
  reasons: Reasons,
): { readonly boot: VerifiedQuote; readonly log: VerifiedQuote } | undefined {
  const { blockHash } = evidence;
  const fresh = freshBlocks.some((block) => equalBytes(block, blockHash));
  reasons.require(fresh, "evidence-not-fresh", `block ${toHex(blockHash)}`);
  reasons.require(!machine.revoked, "key-revoked", toHex(machine.key.name));
  const extraData = extraDataOf({
    genesisHash: machine.genesisHash,
    machineId: machine.machineId,
    blockHash,
    integrityHash: hashes.integrity,
    collectedHash: collectedHash(hashes.collected),
  });
  const expected = { extraData, qualifiedSigner: machine.qualifiedSigner, last: last?.clock };
  const boot = verifyQuote(evidence.bootQuote, machine.key, { ...expected, mask: rules.bootMask });
  const log = verifyQuote(evidence.logQuote, machine.key, { ...expected, mask: rules.logMask });
  if (!boot.ok) reasons.addAll(boot.refusals.map(({ code, detail }) => ({ code, detail: `boot quote: ${detail}` })));
  if (!log.ok) reasons.addAll(log.refusals.map(({ code, detail }) => ({ code, detail: `log quote: ${detail}` })));
  if (!fresh || machine.revoked || !boot.ok || !log.ok) return undefined;
  const [first, second] = [boot.quote.clock, log.quote.clock];
  const oneRun = first.resetCount === second.resetCount && first.restartCount === second.restartCount;
  const ordered = second.clockMs >= first.clockMs;
  reasons.require(oneRun && ordered, "quotes-apart", `boot at ${first.clockMs} ms, log at ${second.clockMs} ms`);
  return { boot: boot.quote, log: log.quote };
}

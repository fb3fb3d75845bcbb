export { type FakeAccount, FakeChain, NOTHING_REFUSED } from "./fake-chain.js";
export { type BlockSource, type CallHandler, type CallName, FakeSigner, type RecordedCall } from "./fake-signer.js";

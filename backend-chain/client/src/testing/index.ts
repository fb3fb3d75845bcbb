export { developmentDaemon } from "./development-daemons.js";
export { FAKE_PARAMETERS, FakeAttestation } from "./fake-attestation.js";
export { FakeAttestationSigner } from "./fake-attestation-signer.js";
export { type FakeAccount, FakeChain, NOTHING_REFUSED } from "./fake-chain.js";
export { type CallHandler, type CallName, FakeSigner, type RecordedCall } from "./fake-signer.js";
export type { BlockSource } from "./recorder.js";

/** TPM_CC (TPM 2.0 Library Part 2, §6.5.2) of the commands that the attester uses. */
export const COMMAND = {
  nvUndefineSpace: 0x122,
  nvDefineSpace: 0x12a,
  createPrimary: 0x131,
  nvIncrement: 0x134,
  startup: 0x144,
  shutdown: 0x145,
  activateCredential: 0x147,
  policyNv: 0x149,
  nvRead: 0x14e,
  policySecret: 0x151,
  create: 0x153,
  load: 0x157,
  quote: 0x158,
  unseal: 0x15e,
  flushContext: 0x165,
  nvReadPublic: 0x169,
  policyOr: 0x171,
  readPublic: 0x173,
  startAuthSession: 0x176,
  getCapability: 0x17a,
  getRandom: 0x17b,
  pcrRead: 0x17e,
  policyPcr: 0x17f,
  pcrExtend: 0x182,
} as const;

export type CommandName = keyof typeof COMMAND;

/** TPM_RH (TPM 2.0 Library Part 2, §7.4): permanent handles. */
export const HANDLE = {
  owner: 0x40000001,
  null: 0x40000007,
  password: 0x40000009,
  endorsement: 0x4000000b,
} as const;

/** TPM_ST: whether sessions follow the handles, and the type of a hash-check ticket. */
export const STRUCTURE_TAG = { noSessions: 0x8001, sessions: 0x8002 } as const;

/** No TPM of today takes or gives more than this in one command. */
export const MAX_TRANSFER_BYTES = 4096;
export const HEADER_BYTES = 10;

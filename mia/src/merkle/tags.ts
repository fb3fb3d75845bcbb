/** Tags of leaves outside the integrity hash (0 to 7), so that no leaf of one structure is one of another. */
export const TAG = {
  collected: 0x10,
  evidence: 0x20,
  allowlist: 0x40,
  file: 0x41,
  pcrState: 0x42,
  filesScope: 0x43,
  kernelGuardConfig: 0x44,
  kernelGuardMessages: 0x45,
  sensorCounts: 0x46,
  sensorSet: 0x47,
  policy: 0x48,
} as const;

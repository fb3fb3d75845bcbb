/**
 * The next size that Padmé allows (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
 * PURBs", PETS 2019, §4): at most 12 % more, and the size tells only O(log log n) bits.
 */
export function padmeSize(sizeBytes: number): number {
  if (sizeBytes < 2) return sizeBytes;
  const exponent = Math.floor(Math.log2(sizeBytes));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  if (exponent <= mantissaBits) return sizeBytes;
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(sizeBytes / step) * step;
}

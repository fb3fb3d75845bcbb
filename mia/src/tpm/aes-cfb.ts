const SBOX = substitutionBox();

/**
 * AES-128 in CFB mode with a zero IV (FIPS 197; NIST SP 800-38A §6.3), as TPM credentials use it. Table look-ups take
 * time that depends on the key: fine for a verifier that makes a fresh secret, wrong for a long-lived key.
 */
export function encryptAes128Cfb(key: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const roundKeys = expandKey(key);
  const ciphertext = new Uint8Array(plaintext.length);
  let feedback: Uint8Array = new Uint8Array(16);
  for (let start = 0; start < plaintext.length; start += 16) {
    const stream = encryptBlock(roundKeys, feedback);
    const block = plaintext.subarray(start, start + 16).map((byte, index) => byte ^ (stream[index] ?? 0));
    ciphertext.set(block, start);
    feedback = block;
  }
  return ciphertext;
}

function encryptBlock(roundKeys: Uint8Array, block: Uint8Array): Uint8Array {
  let state = addRoundKey(block, roundKeys, 0);
  for (let round = 1; round < 10; round++) {
    state = addRoundKey(mixColumns(shiftRows(substitute(state))), roundKeys, round);
  }
  return addRoundKey(shiftRows(substitute(state)), roundKeys, 10);
}

function expandKey(key: Uint8Array): Uint8Array {
  const words = new Uint8Array(176);
  words.set(key);
  let rcon = 1;
  for (let at = 16; at < 176; at += 4) {
    let word: Uint8Array = words.slice(at - 4, at);
    if (at % 16 === 0) {
      word = substitute(Uint8Array.of(byteAt(word, 1), byteAt(word, 2), byteAt(word, 3), byteAt(word, 0)));
      word[0] = byteAt(word, 0) ^ rcon;
      rcon = double(rcon);
    }
    for (let index = 0; index < 4; index++) words[at + index] = byteAt(words, at + index - 16) ^ byteAt(word, index);
  }
  return words;
}

function addRoundKey(state: Uint8Array, roundKeys: Uint8Array, round: number): Uint8Array {
  return state.map((byte, index) => byte ^ byteAt(roundKeys, 16 * round + index));
}

function substitute(state: Uint8Array): Uint8Array {
  return state.map((byte) => byteAt(SBOX, byte));
}

function shiftRows(state: Uint8Array): Uint8Array {
  return state.map((_, index) => byteAt(state, (index + 4 * (index % 4)) % 16));
}

function mixColumns(state: Uint8Array): Uint8Array {
  return state.map((_, index) => {
    const column = index - (index % 4);
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => byteAt(state, column + ((index + step) % 4)));
    return double(a ?? 0) ^ double(b ?? 0) ^ (b ?? 0) ^ (c ?? 0) ^ (d ?? 0);
  });
}

function double(byte: number): number {
  return ((byte << 1) ^ ((byte & 0x80) === 0 ? 0 : 0x1b)) & 0xff;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

/** FIPS 197 §5.1.1: the inverse in GF(2^8) and an affine map, walked with the generator 3. */
function substitutionBox(): Uint8Array {
  const box = new Uint8Array(256);
  let value = 1;
  let inverse = 1;
  do {
    value ^= double(value);
    for (const shift of [1, 2, 4]) inverse = (inverse ^ (inverse << shift)) & 0xff;
    if ((inverse & 0x80) !== 0) inverse ^= 0x09;
    const rotated = [1, 2, 3, 4].map((by) => (inverse << by) | (inverse >> (8 - by)));
    box[value] = (rotated.reduce((sum, part) => sum ^ part, inverse) ^ 0x63) & 0xff;
  } while (value !== 1);
  box[0] = 0x63;
  return box;
}

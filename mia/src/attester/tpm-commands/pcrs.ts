import { ByteWriter } from "../../bytes/writer.js";
import { ALGORITHM, digestSize } from "../../tpm/algorithms.js";
import { maskOf, pcrsOf, readPcrSelection, writePcrSelection } from "../../tpm/pcr-selection.js";
import { AttesterError } from "../errors.js";
import type { TpmClient } from "./client.js";
import { EMPTY_PASSWORD } from "./frame.js";

const MAX_SELECTIONS = 16;
/** TPML_DIGEST has room for eight values; a TPM gives the others when it is asked again. */
const MAX_DIGESTS = 8;

/** TPML_PCR_SELECTION of one bank with the three bitmap bytes of a PC. */
export function selectionOf(mask: number, hash: number = ALGORITHM.sha256): Uint8Array {
  const writer = new ByteWriter("big").u32(1);
  writePcrSelection(writer, { hash, mask, bitmapSize: 3 });
  return writer.finish();
}

/** Values of the selected SHA-256 PCRs by index: as many TPM2_PCR_Read as it takes. Not atomic: only a quote is. */
export async function readPcrs(tpm: TpmClient, mask: number): Promise<ReadonlyMap<number, Uint8Array>> {
  const values = new Map<number, Uint8Array>();
  let wanted = mask;
  while (wanted !== 0) {
    const part = await readSome(tpm, wanted);
    if (part.size === 0) {
      throw new AttesterError("tpm-refused", "the TPM has no SHA-256 bank for these PCRs: allocate it in the firmware");
    }
    for (const [pcr, value] of part) values.set(pcr, value);
    wanted = (wanted & ~maskOf([...part.keys()])) >>> 0;
  }
  return new Map([...values].sort(([left], [right]) => left - right));
}

function readSome(tpm: TpmClient, mask: number): Promise<ReadonlyMap<number, Uint8Array>> {
  return tpm.execute({ name: "pcrRead", parameters: selectionOf(mask) }, (reader) => {
    reader.u32(); // update counter
    const selections = Array.from({ length: reader.limited(reader.u32(), MAX_SELECTIONS) }, () =>
      readPcrSelection(reader),
    );
    const given = selections.reduce((sum, { hash, mask: own }) => (hash === ALGORITHM.sha256 ? sum | own : sum), 0);
    const pcrs = pcrsOf(given & mask);
    const count = reader.limited(reader.u32(), MAX_DIGESTS);
    if (count !== pcrs.length) throw reader.error("malformed", `${count} values for ${pcrs.length} PCRs`);
    return new Map(
      pcrs.map((pcr) => {
        const value = reader.sized16(digestSize(ALGORITHM.sha256) ?? 0);
        if (value.length !== 32) throw reader.error("malformed", `PCR ${pcr} has ${value.length} bytes`);
        return [pcr, value] as const;
      }),
    );
  });
}

/** TPM2_PCR_Extend of the SHA-256 bank: what firmware and kernel do. The attester never does it; tests play both. */
export function extendPcr(tpm: TpmClient, pcr: number, digest: Uint8Array): Promise<void> {
  const parameters = new ByteWriter("big").u32(1).u16(ALGORITHM.sha256).bytes(digest).finish();
  return tpm.perform({ name: "pcrExtend", handles: [pcr], authorizations: [EMPTY_PASSWORD], parameters });
}

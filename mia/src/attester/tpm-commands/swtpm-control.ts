import { ByteReader } from "../../bytes/reader.js";
import { ByteWriter } from "../../bytes/writer.js";
import { AttesterError } from "../errors.js";
import { connect, exchange, nameOf, type SocketAddress } from "./socket-transport.js";

const TIMEOUT_MS = 10_000;
const RESULT_BYTES = 4;
/** Commands of the control channel (swtpm, tpm_ioctl.h). */
const CONTROL = { init: 0x02, shutdown: 0x03, stop: 0x0e } as const;

/** The control channel of swtpm: power, as a mainboard gives it. Each command uses a connection of its own. */
export class SwtpmControl {
  readonly #address: SocketAddress;

  constructor(address: SocketAddress) {
    this.#address = address;
  }

  /** Resets the TPM as a reboot of the machine does; TPM2_Startup must follow. */
  async powerCycle(): Promise<void> {
    await this.#send(CONTROL.stop, new Uint8Array());
    await this.#send(CONTROL.init, new ByteWriter("big").u32(0).finish());
  }

  /** Ends the process of the TPM. */
  async shutdown(): Promise<void> {
    await this.#send(CONTROL.shutdown, new Uint8Array());
  }

  async #send(command: number, payload: Uint8Array): Promise<void> {
    const name = nameOf(this.#address);
    const socket = await connect(this.#address);
    try {
      const bytes = new ByteWriter("big").u32(command).bytes(payload).finish();
      const answer = await exchange(socket, name, bytes, TIMEOUT_MS, () => RESULT_BYTES);
      const result = new ByteReader(answer, "swtpm control", "big").u32();
      if (result !== 0) {
        throw new AttesterError("tpm-refused", `swtpm at ${name}: control command ${command} gives ${result}`);
      }
    } finally {
      socket.destroy();
    }
  }
}

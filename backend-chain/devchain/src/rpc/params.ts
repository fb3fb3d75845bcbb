import { fromHex } from "../bytes/hex.js";
import { type Key, keyOf } from "../bytes/key.js";
import { DevchainError, messageOf } from "../errors.js";

const INVALID_PARAMS = -32602;

/** Positional parameters of a JSON-RPC request, each read with a check. */
export class Params {
  readonly #values: readonly unknown[];

  constructor(values: unknown) {
    if (values !== undefined && !Array.isArray(values)) {
      throw invalidParams("parameters must be a list");
    }
    this.#values = values ?? [];
  }

  /** null and absent are the same. */
  has(index: number): boolean {
    return this.#values[index] !== undefined && this.#values[index] !== null;
  }

  raw(index: number): unknown {
    return this.#values[index];
  }

  bytes(index: number, name: string): Uint8Array {
    const value = this.#values[index];
    if (typeof value !== "string") throw invalidParams(`${name} (parameter ${index + 1}) must be 0x-prefixed hex`);
    try {
      return fromHex(value);
    } catch (cause) {
      throw invalidParams(`${name} (parameter ${index + 1}): ${messageOf(cause)}`);
    }
  }

  key(index: number, name: string): Key {
    return keyOf(this.bytes(index, name));
  }

  keys(index: number, name: string): Key[] {
    const value = this.#values[index];
    if (!Array.isArray(value)) throw invalidParams(`${name} (parameter ${index + 1}) must be a list of keys`);
    const items = new Params(value);
    return value.map((_, at) => items.key(at, name));
  }

  text(index: number, name: string): string {
    const value = this.#values[index];
    if (typeof value !== "string") throw invalidParams(`${name} (parameter ${index + 1}) must be text`);
    return value;
  }

  count(index: number, name: string): number {
    const value = this.#values[index];
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
      throw invalidParams(`${name} (parameter ${index + 1}) must be a whole number`);
    }
    return value;
  }
}

export function invalidParams(data: string): DevchainError {
  return new DevchainError("rpc", "Invalid params", { rpc: { code: INVALID_PARAMS, data } });
}

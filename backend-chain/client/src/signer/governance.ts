import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import { type Asked, storedValue } from "../rpc/queries.js";
import type { RuntimeSource } from "../runtime/source.js";
import { address, optional } from "../shapes/from.js";
import type { AccountSender } from "./account.js";
import { sudoFailureOf } from "./events.js";

/** Calls that no account may make by itself. Where a chain has a sudo key, its holder makes them by `Sudo.sudo`. */
export class Governance {
  readonly #address: Address;
  readonly #sender: AccountSender;
  readonly #connection: Asked;
  readonly #source: RuntimeSource;

  constructor(account: Address, sender: AccountSender, connection: Asked, source: RuntimeSource) {
    this.#address = account;
    this.#sender = sender;
    this.#connection = connection;
    this.#source = source;
  }

  /** Rejects with `refused` for everybody else, and where the inner call was refused. */
  async decide(pallet: string, name: string, args: Readonly<Record<string, unknown>>): Promise<Included> {
    const holder = await this.#holder();
    if (holder !== this.#address) throw onlyByMotion(pallet, name, holder);
    const call = { type: pallet, value: { type: name, value: args } };
    const { included, events } = await this.#sender.send(this.#source.runtime.call("Sudo", "sudo", { call }));
    const failure = sudoFailureOf(this.#source.runtime, events);
    if (failure !== undefined) throw failure;
    return included;
  }

  async #holder(): Promise<Address | undefined> {
    const key = this.#source.runtime.storage("Sudo", "Key");
    return optional(address)(key.value(await storedValue(this.#connection, key.key())));
  }
}

function onlyByMotion(pallet: string, name: string, holder: Address | undefined): ChainError {
  const alone = holder === undefined ? "" : `, or let the holder of the sudo key, ${holder}, sign`;
  return new ChainError(
    "refused",
    `Only governance may call ${pallet}.${name}: propose it as a motion of the committee${alone}.`,
    { details: { pallet, error: "BadOrigin" } },
  );
}

import type { Included } from "../api/included.js";

type Call = (...args: never[]) => Promise<unknown>;
type Name<C> = keyof C & string;
/** What one kind of call is given. */
export type ArgsOf<C, K extends keyof C> = C[K] extends (...args: infer A) => unknown ? A : never;
/** What one kind of call gives. */
export type AnswerOf<C, K extends keyof C> = C[K] extends Call ? Awaited<ReturnType<C[K]>> : never;

/** Answers one kind of call; what it throws is what the caller gets. */
export type HandlerOf<C, K extends keyof C> = (...args: ArgsOf<C, K>) => AnswerOf<C, K> | Promise<AnswerOf<C, K>>;

/** One call as a signer was asked to send it. */
export type Recorded<C> = { [K in Name<C>]: { readonly name: K; readonly args: ArgsOf<C, K> } }[Name<C>];

/** Where the calls of a fake signer are said to have been included. */
export interface BlockSource {
  /** Makes the next block. */
  next(): Included;
  /** A number that no resource or lock has had. */
  fresh(): bigint;
}

/** Records calls in order and answers them by handlers; without one, each call succeeds in a block of its own. */
export class CallRecorder<C> {
  readonly calls: Recorded<C>[] = [];
  protected readonly blocks: BlockSource;
  readonly #handlers = new Map<keyof C, (...args: never[]) => unknown>();

  constructor(blocks: BlockSource) {
    this.blocks = blocks;
  }

  /** Sets the handler of one kind of call; it stays until the next `on`. */
  on<K extends Name<C>>(name: K, handler: HandlerOf<C, K>): this {
    this.#handlers.set(name, handler);
    return this;
  }

  /** The calls of one kind. */
  callsOf<K extends Name<C>>(name: K): readonly ArgsOf<C, K>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.args as ArgsOf<C, K>);
  }

  protected async record<K extends Name<C>>(
    name: K,
    args: ArgsOf<C, K>,
    answer: (included: Included) => AnswerOf<C, K>,
  ): Promise<AnswerOf<C, K>> {
    this.calls.push({ name, args } as Recorded<C>);
    const handler = this.#handlers.get(name) as HandlerOf<C, K> | undefined;
    return handler === undefined ? answer(this.blocks.next()) : await handler(...args);
  }
}

/** The answer of calls that say no more than where they are. */
export const same = (included: Included): Included => included;

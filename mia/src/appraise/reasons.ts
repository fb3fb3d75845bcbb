import { MiaError } from "../errors.js";
import type { Reason, ReasonCode } from "./reason.js";

/** Collects reasons in the order in which checks are made. */
export class Reasons {
  readonly #list: Reason[] = [];

  add(code: ReasonCode, detail: string): void {
    this.#list.push({ code, detail });
  }

  addAll(reasons: Iterable<Reason>): void {
    for (const { code, detail } of reasons) this.add(code, detail);
  }

  /** Adds a reason unless the condition holds. */
  require(condition: boolean, code: ReasonCode, detail: string): void {
    if (!condition) this.add(code, detail);
  }

  /** The parsed value, or undefined and the reason that its error stands for. */
  attempt<T>(parse: () => T, codeOf: (error: MiaError) => ReasonCode): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof MiaError)) throw error;
      this.add(codeOf(error), error.message);
      return undefined;
    }
  }

  get list(): readonly Reason[] {
    return this.#list;
  }
}

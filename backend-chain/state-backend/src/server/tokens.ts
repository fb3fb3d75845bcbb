import { createHash, timingSafeEqual } from "node:crypto";
import type { Hex } from "@logos/chain-client";

/** The runs that may speak with this backend, each by the hash of its one-time token. */
export class Tokens {
  readonly #hashes = new Map<string, Buffer>();
  readonly #plans = new Map<string, Hex>();

  /** Admits a run; `sha256` is in hexadecimal. Its applies are of this plan, by its digest. */
  admit(sha256: string, plan?: Hex): void {
    if (plan !== undefined) this.#plans.set(sha256, plan);
    this.#hashes.set(sha256, Buffer.from(sha256, "hex"));
  }

  withdraw(sha256: string): void {
    this.#hashes.delete(sha256);
    this.#plans.delete(sha256);
  }

  has(sha256: string): boolean {
    return this.#hashes.has(sha256);
  }

  planOf(sha256: string): Hex | undefined {
    return this.#plans.get(sha256);
  }

  /** The run that sent this Authorization header; the name in it is ignored (RFC 7617). */
  runOf(authorization: string | undefined): string | undefined {
    const [scheme, encoded] = (authorization ?? "").split(" ");
    if (scheme?.toLowerCase() !== "basic" || encoded === undefined) return undefined;
    const credentials = Buffer.from(encoded, "base64").toString();
    const hash = createHash("sha256")
      .update(credentials.slice(credentials.indexOf(":") + 1))
      .digest();
    let found: string | undefined;
    // All are compared, each in constant time: how long it takes tells nothing.
    for (const [sha256, known] of this.#hashes) if (timingSafeEqual(hash, known)) found = sha256;
    return found;
  }
}

/** How a token is known to everybody but Terraform. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

import type { Hex } from "@logos/chain-client";
import type { StrandedEntry } from "../log/index.js";

export interface DrainOptions {
  /** How long a Terraform that outlives its run may keep a lock; then it is given back and fences that Terraform off. 30 s. */
  readonly graceMs?: number;
  /** Hears what is waited for, as readable lines, at each change. */
  readonly onWait?: (open: readonly string[]) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The state backend of one account on one chain, listening. */
export interface StateBackend {
  /** Base address, `http://127.0.0.1:<port>/v1`; a workspace is at `<address>/<label>/<name>`. */
  readonly address: string;
  /**
   * Lets a run in by the SHA-256 of its one-time token, in hexadecimal. With a plan's digest its applies lock with that plan,
   * as a policy of approvals asks for.
   */
  admit(tokenSha256: string, options?: { readonly plan?: Hex | undefined }): void;
  /** Shuts a run out: its token counts no more, and the lease of a lock that it still has is not renewed. */
  withdraw(tokenSha256: string): void;
  /** Numbers of provider logos's resources in the newest state of `label/name`. Throws when it is not known. */
  holdings(workspace: string): Promise<readonly bigint[]>;
  /**
   * Resolves when all that came from this run is on chain and its locks are released. Throws `stranded` if a revision
   * cannot be appended any more: it stays in the local log.
   */
  drained(tokenSha256: string, options?: DrainOptions): Promise<void>;
  /** Revisions that Terraform was told are safe and that another history has overtaken. */
  stranded(): readonly StrandedEntry[];
  /** Stops listening. What is not on chain stays in the local log for the next backend. */
  close(): Promise<void>;
}

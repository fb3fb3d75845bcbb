import { ChainError, type ChainErrorCode } from "@logos/chain-client";
import { CliError } from "./errors.js";

/** Exit codes of every command but those that pass on a child's. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, unreachable: 4 } as const;

const OF_CHAIN: Partial<Record<ChainErrorCode, number>> = {
  refused: EXIT.refused,
  "cannot-pay": EXIT.refused,
  "invalid-transaction": EXIT.refused,
  unreachable: EXIT.unreachable,
};

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CliError) return error.code === "usage" ? EXIT.usage : EXIT.failed;
  if (error instanceof ChainError) return OF_CHAIN[error.code] ?? EXIT.failed;
  return EXIT.failed;
}

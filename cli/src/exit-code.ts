import { ChainError, type ChainErrorCode } from "@logos/chain-client";
import { StateBackendError, type StateBackendErrorCode } from "@logos/state-backend";
import { CliError, type CliErrorCode } from "./errors.js";

/** Exit codes of every command but those that pass on a child's. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, unreachable: 4 } as const;

const OF_CHAIN: Partial<Record<ChainErrorCode, number>> = {
  refused: EXIT.refused,
  "cannot-pay": EXIT.refused,
  "invalid-transaction": EXIT.refused,
  unreachable: EXIT.unreachable,
};

const OF_CLI: Partial<Record<CliErrorCode, number>> = { usage: EXIT.usage, refused: EXIT.refused };

const OF_STATE: Partial<Record<StateBackendErrorCode, number>> = {
  "not-allowed": EXIT.refused,
  refused: EXIT.refused,
  away: EXIT.unreachable,
};

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CliError) return OF_CLI[error.code] ?? EXIT.failed;
  if (error instanceof ChainError) return OF_CHAIN[error.code] ?? EXIT.failed;
  if (error instanceof StateBackendError) return OF_STATE[error.code] ?? EXIT.failed;
  return EXIT.failed;
}

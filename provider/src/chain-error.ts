import type { ChainError, ChainErrorCode } from "@logos/chain-client";
import { type Diagnostic, errorAt } from "./tfprotov6/diagnostic.js";

/**
 * The error as the chain client's; told by its name, for loading the client only to compare classes would cost time.
 */
export function chainErrorOf(error: unknown): ChainError | undefined {
  return error instanceof Error && error.name === "ChainError" ? (error as ChainError) : undefined;
}

const SUMMARIES: Readonly<Record<ChainErrorCode, string>> = {
  unreachable: "The chain cannot be reached",
  "wrong-genesis": "Another chain than configured",
  "incompatible-runtime": "The chain's runtime does not fit this provider",
  refused: "Refused by the chain",
  "invalid-transaction": "The transaction was not accepted",
  "cannot-pay": "The account cannot pay fees",
  dropped: "The transaction did not get into a block",
  aborted: "Stopped",
  closed: "The connection was closed",
  "key-not-found": "No such account",
  "key-refused": "The account cannot be used",
  "wrong-passphrase": "Wrong passphrase",
  malformed: "An answer of the chain cannot be read",
};

/** An error of the chain client as the practitioner reads it; undefined for every other error. */
export function explainChainError(error: unknown): Diagnostic | undefined {
  const chainError = chainErrorOf(error);
  if (chainError === undefined) return undefined;
  const { code, message } = chainError;
  const said = message.replace(/^\[[a-z-]+\] /, "");
  return errorAt(undefined, SUMMARIES[code], /[.!?]$/.test(said) ? said : `${said}.`);
}

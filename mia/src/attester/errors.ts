import type { TpmResponseName } from "./tpm-commands/response-names.js";

/** Every way in which the system or its TPM does not give what the attester asks for. */
export type AttesterErrorCode =
  | "tpm-unreachable" // no device, no socket, or the connection ended
  | "tpm-timeout"
  | "tpm-protocol" // an answer that is not one of a TPM 2.0
  | "tpm-refused" // an answer with a response code; `response` names it
  | "source-unreadable" // a file or service of the system cannot be read
  | "source-too-large"
  | "source-malformed"
  | "tool-missing"
  | "tool-failed" // a program that should measure ended without a measurement
  | "wrong-key" // the TPM's quotes are not by the enrolled key
  | "unsettled"; // PCRs moved in every attempt to quote them

/** Thrown by `@logos/mia/attester` only; bytes that are malformed in themselves still give a MiaError. */
export class AttesterError extends Error {
  override readonly name = "AttesterError";
  readonly code: AttesterErrorCode;
  /** Name of the TPM's response code, for `tpm-refused`. */
  readonly response: TpmResponseName | undefined;

  constructor(
    code: AttesterErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly response?: TpmResponseName } = {},
  ) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.response = options.response;
  }
}

/** Whether a TPM answered with one of these response codes. */
export function isRefusal(error: unknown, ...names: readonly TpmResponseName[]): boolean {
  return error instanceof AttesterError && error.response !== undefined && names.includes(error.response);
}

/** Code of a Node system error such as ENOENT, or undefined. */
export function systemCodeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

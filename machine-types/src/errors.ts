export type MachineTypesErrorCode =
  | "invalid-definition" // a definition that no catalogue would take
  | "truncated" // bytes end before the value does
  | "trailing-bytes" // bytes go on after the value
  | "malformed"; // a length, tag or text that cannot be

/** The only error that this package throws. */
export class MachineTypesError extends Error {
  override readonly name = "MachineTypesError";
  readonly code: MachineTypesErrorCode;

  constructor(code: MachineTypesErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`[${code}] ${message}`, options);
    this.code = code;
  }
}

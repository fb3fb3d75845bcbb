/** Errors of format zero by their low seven bits (TPM 2.0 Library Part 2, §6.6.3, RC_VER1). */
const ERRORS = {
  0: "TPM_RC_INITIALIZE",
  1: "TPM_RC_FAILURE",
  3: "TPM_RC_SEQUENCE",
  11: "TPM_RC_PRIVATE",
  25: "TPM_RC_HMAC",
  32: "TPM_RC_DISABLED",
  33: "TPM_RC_EXCLUSIVE",
  36: "TPM_RC_AUTH_TYPE",
  37: "TPM_RC_AUTH_MISSING",
  38: "TPM_RC_POLICY",
  39: "TPM_RC_PCR",
  40: "TPM_RC_PCR_CHANGED",
  45: "TPM_RC_UPGRADE",
  46: "TPM_RC_TOO_MANY_CONTEXTS",
  47: "TPM_RC_AUTH_UNAVAILABLE",
  48: "TPM_RC_REBOOT",
  49: "TPM_RC_UNBALANCED",
  66: "TPM_RC_COMMAND_SIZE",
  67: "TPM_RC_COMMAND_CODE",
  68: "TPM_RC_AUTHSIZE",
  69: "TPM_RC_AUTH_CONTEXT",
  70: "TPM_RC_NV_RANGE",
  71: "TPM_RC_NV_SIZE",
  72: "TPM_RC_NV_LOCKED",
  73: "TPM_RC_NV_AUTHORIZATION",
  74: "TPM_RC_NV_UNINITIALIZED",
  75: "TPM_RC_NV_SPACE",
  76: "TPM_RC_NV_DEFINED",
  80: "TPM_RC_BAD_CONTEXT",
  81: "TPM_RC_CPHASH",
  82: "TPM_RC_PARENT",
  83: "TPM_RC_NEEDS_TEST",
  84: "TPM_RC_NO_RESULT",
  85: "TPM_RC_SENSITIVE",
} as const;

/** Warnings of format zero: the command may succeed later or elsewhere (RC_WARN). */
const WARNINGS = {
  1: "TPM_RC_CONTEXT_GAP",
  2: "TPM_RC_OBJECT_MEMORY",
  3: "TPM_RC_SESSION_MEMORY",
  4: "TPM_RC_MEMORY",
  5: "TPM_RC_SESSION_HANDLES",
  6: "TPM_RC_OBJECT_HANDLES",
  7: "TPM_RC_LOCALITY",
  8: "TPM_RC_YIELDED",
  9: "TPM_RC_CANCELED",
  10: "TPM_RC_TESTING",
  16: "TPM_RC_REFERENCE_H0",
  17: "TPM_RC_REFERENCE_H1",
  18: "TPM_RC_REFERENCE_H2",
  24: "TPM_RC_REFERENCE_S0",
  25: "TPM_RC_REFERENCE_S1",
  26: "TPM_RC_REFERENCE_S2",
  32: "TPM_RC_NV_RATE",
  33: "TPM_RC_LOCKOUT",
  34: "TPM_RC_RETRY",
  35: "TPM_RC_NV_UNAVAILABLE",
} as const;

/** Errors of format one, which say which handle, session or parameter they are about (RC_FMT1). */
const PLACED = {
  1: "TPM_RC_ASYMMETRIC",
  2: "TPM_RC_ATTRIBUTES",
  3: "TPM_RC_HASH",
  4: "TPM_RC_VALUE",
  5: "TPM_RC_HIERARCHY",
  7: "TPM_RC_KEY_SIZE",
  8: "TPM_RC_MGF",
  9: "TPM_RC_MODE",
  10: "TPM_RC_TYPE",
  11: "TPM_RC_HANDLE",
  12: "TPM_RC_KDF",
  13: "TPM_RC_RANGE",
  14: "TPM_RC_AUTH_FAIL",
  15: "TPM_RC_NONCE",
  16: "TPM_RC_PP",
  18: "TPM_RC_SCHEME",
  21: "TPM_RC_SIZE",
  22: "TPM_RC_SYMMETRIC",
  23: "TPM_RC_TAG",
  24: "TPM_RC_SELECTOR",
  26: "TPM_RC_INSUFFICIENT",
  27: "TPM_RC_SIGNATURE",
  28: "TPM_RC_KEY",
  29: "TPM_RC_POLICY_FAIL",
  31: "TPM_RC_INTEGRITY",
  32: "TPM_RC_TICKET",
  33: "TPM_RC_RESERVED_BITS",
  34: "TPM_RC_BAD_AUTH",
  35: "TPM_RC_EXPIRED",
  36: "TPM_RC_POLICY_CC",
  37: "TPM_RC_BINDING",
  38: "TPM_RC_CURVE",
  39: "TPM_RC_ECC_POINT",
} as const;

type Names<Table> = Table[keyof Table];

export type TpmResponseName =
  | Names<typeof ERRORS>
  | Names<typeof WARNINGS>
  | Names<typeof PLACED>
  | "TPM_RC_BAD_TAG"
  | "TPM_RC_VENDOR" // a code of the maker's own
  | "TPM_RC_UNKNOWN";

/** Names by the part of the code that stands for them. */
export const RESPONSE_NAMES: {
  readonly errors: Readonly<Record<number, TpmResponseName>>;
  readonly warnings: Readonly<Record<number, TpmResponseName>>;
  readonly placed: Readonly<Record<number, TpmResponseName>>;
} = { errors: ERRORS, warnings: WARNINGS, placed: PLACED };

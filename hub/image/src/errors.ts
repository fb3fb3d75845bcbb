export type ImageErrorCode =
  | "usage" // the command line is wrong
  | "tool-missing" // a program of this system that the build needs
  | "tool-failed"
  | "no-packages" // the archive does not give the packages
  | "malformed"; // an input of the build that is not what it should be

/** The only error that building an image throws. */
export class ImageError extends Error {
  override readonly name = "ImageError";
  readonly code: ImageErrorCode;

  constructor(code: ImageErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`[${code}] ${message}`, options);
    this.code = code;
  }
}

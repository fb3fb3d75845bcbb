import { MiaError } from "../errors.js";

const CANONICAL = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Padded base64 (RFC 4648 §4) whose spare bits are zero, so that one value has one text. */
export function fromBase64(text: string, subject: string): Uint8Array {
  if (CANONICAL.test(text)) {
    const binary = atob(text);
    if (btoa(binary) === text) return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  }
  throw new MiaError("malformed", `${subject}: "${text.slice(0, 24)}" is not canonical base64`);
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

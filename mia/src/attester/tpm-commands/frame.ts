import { ByteReader } from "../../bytes/reader.js";
import { ByteWriter } from "../../bytes/writer.js";
import { MiaError } from "../../errors.js";
import { AttesterError } from "../errors.js";
import { COMMAND, type CommandName, HANDLE, HEADER_BYTES, MAX_TRANSFER_BYTES, STRUCTURE_TAG } from "./constants.js";
import { describeResponseCode } from "./response-code.js";

const NOTHING = new Uint8Array();
const CONTINUE_SESSION = 0x01;
const MAX_NONCE_BYTES = 64;

/** Proof that a handle may be used: its password, empty for everything that the attester makes, or a policy session. */
export type Authorization = { readonly password: Uint8Array } | { readonly policySession: number };

export const EMPTY_PASSWORD: Authorization = { password: NOTHING };

export interface TpmCommand {
  readonly name: CommandName;
  readonly handles?: readonly number[];
  /** One for each handle that needs one, in their order. */
  readonly authorizations?: readonly Authorization[];
  readonly parameters?: Uint8Array;
  /** Whether the answer starts with a handle. */
  readonly givesHandle?: boolean;
}

export interface TpmAnswer {
  /** 0 for a command that gives none. */
  readonly handle: number;
  readonly parameters: Uint8Array;
}

/** The bytes of a command (TPM 2.0 Library Part 1, §18): header, handles, authorizations, parameters. */
export function encodeCommand(command: TpmCommand): Uint8Array {
  const { name, handles = [], authorizations = [], parameters = NOTHING } = command;
  const body = new ByteWriter("big");
  for (const handle of handles) body.u32(handle);
  if (authorizations.length > 0) body.sized32(encodeAuthorizations(authorizations));
  const bytes = body.bytes(parameters).finish();
  const tag = authorizations.length > 0 ? STRUCTURE_TAG.sessions : STRUCTURE_TAG.noSessions;
  const size = HEADER_BYTES + bytes.length;
  return new ByteWriter("big").u16(tag).u32(size).u32(COMMAND[name]).bytes(bytes).finish();
}

function encodeAuthorizations(authorizations: readonly Authorization[]): Uint8Array {
  const area = new ByteWriter("big");
  for (const authorization of authorizations) {
    // The HMAC of a policy session that is neither bound nor salted is empty, and so is its nonce here: nothing is secret.
    const [session, secret] =
      "password" in authorization ? [HANDLE.password, authorization.password] : [authorization.policySession, NOTHING];
    area.u32(session).sized16(NOTHING).u8(CONTINUE_SESSION).sized16(secret);
  }
  return area.finish();
}

/**
 * What a TPM answered to a command, to the last byte. AttesterError `tpm-refused` for a response code, `tpm-protocol` for
 * bytes that are no answer to this command.
 */
export function decodeAnswer(bytes: Uint8Array, command: TpmCommand): TpmAnswer {
  try {
    return readAnswer(new ByteReader(bytes, `answer to ${command.name}`, "big"), bytes.length, command);
  } catch (cause) {
    if (!(cause instanceof MiaError)) throw cause;
    throw new AttesterError("tpm-protocol", `the TPM's answer to ${command.name} is none`, { cause });
  }
}

function readAnswer(reader: ByteReader, length: number, command: TpmCommand): TpmAnswer {
  reader.limited(length, MAX_TRANSFER_BYTES);
  const tag = reader.u16();
  const size = reader.u32();
  if (size !== length) throw reader.error("malformed", `a size of ${size} in ${length} bytes`);
  const code = reader.u32();
  if (code !== 0) throw refusalOf(command, code);
  const sessions = command.authorizations?.length ?? 0;
  const expected = sessions > 0 ? STRUCTURE_TAG.sessions : STRUCTURE_TAG.noSessions;
  if (tag !== expected) throw reader.error("malformed", `tag ${tag.toString(16)}`);
  const handle = command.givesHandle === true ? reader.u32() : 0;
  if (sessions === 0) return { handle, parameters: reader.take(reader.remaining) };
  const parameters = reader.sized32(MAX_TRANSFER_BYTES);
  for (let index = 0; index < sessions; index++) {
    reader.sized16(MAX_NONCE_BYTES);
    reader.u8();
    reader.sized16(MAX_NONCE_BYTES);
  }
  reader.end();
  return { handle, parameters };
}

function refusalOf(command: TpmCommand, code: number): AttesterError {
  const { name, place } = describeResponseCode(code);
  const about = place === undefined ? "" : ` about ${place}`;
  const message = `${command.name}: ${name}${about} (0x${code.toString(16)})`;
  return new AttesterError("tpm-refused", message, { response: name });
}

import { ProtoError } from "../errors.js";
import { logos } from "../gen/run.js";
import type {
  DrainProgress,
  DrainRequest,
  Holdings,
  MadeRequest,
  RegisterReply,
  RegisterRequest,
  ReportRequest,
  WorkspaceRequest,
} from "./messages.js";

const wire = logos.run.v1;
/** Limits of `run.proto`. */
export const MAX_REQUEST_BYTES = 65_536;
export const MAX_ANSWER_BYTES = 4_194_304;
const MAX_RESOURCES = 200_000;
const MAX_TEXT = 2_000;
const U64 = /^(0|[1-9][0-9]{0,19})$/;
const WORKSPACE = /^[A-Za-z0-9._-]{1,64}\/[A-Za-z0-9._-]{1,128}$/;
const LABEL = /^[A-Za-z0-9._-]{1,64}$/;
/** U+0000 to U+001F and U+007F to U+009F, which shall not reach a terminal. */
const CONTROL = /\p{Cc}/gu;

/** Decodes the message of the same name of `run.proto`. Throws ProtoError `malformed` on anything that breaks its limits. */
export function decodeWorkspaceRequest(bytes: Uint8Array): WorkspaceRequest {
  return { workspace: workspace(read("WorkspaceRequest", bytes, wire.WorkspaceRequest).workspace) };
}

export function decodeHoldings(bytes: Uint8Array): Holdings {
  const { headResources, runResources } = read("Holdings", bytes, wire.Holdings, MAX_ANSWER_BYTES);
  return { headResources: resources(headResources), runResources: resources(runResources) };
}

export function decodeMadeRequest(bytes: Uint8Array): MadeRequest {
  const message = read("MadeRequest", bytes, wire.MadeRequest);
  return { workspace: workspace(message.workspace), resource: resource(message.resource) };
}

/** Control characters in the texts become spaces: they go to a terminal. */
export function decodeReportRequest(bytes: Uint8Array): ReportRequest {
  const message = read("ReportRequest", bytes, wire.ReportRequest);
  return {
    workspace: workspace(message.workspace),
    addressName: line(message.addressName),
    text: line(message.text),
  };
}

export function decodeRegisterRequest(bytes: Uint8Array): RegisterRequest {
  const { tokenSha256, account, genesisHash, label, planDigest } = read("RegisterRequest", bytes, wire.RegisterRequest);
  if (!/^[1-9A-HJ-NP-Za-km-z]{2,64}$/.test(account)) throw malformed("account: not an address");
  if (!LABEL.test(label)) throw malformed("label: not one segment of a path");
  return {
    tokenSha256: sized("digest of the token", tokenSha256, 32),
    account,
    genesisHash: sized("genesis hash", genesisHash, 32),
    label,
    // proto3 does not tell absence from emptiness.
    ...(planDigest.length === 0 ? {} : { planDigest: sized("digest of the plan", planDigest, 32) }),
  };
}

export function decodeRegisterReply(bytes: Uint8Array): RegisterReply {
  const { stateAddress } = read("RegisterReply", bytes, wire.RegisterReply);
  if (!/^http:\/\/127\.0\.0\.1:[0-9]{1,5}\/v1$/.test(stateAddress)) throw malformed("state address: not on loopback");
  return { stateAddress };
}

export function decodeDrainRequest(bytes: Uint8Array): DrainRequest {
  return { tokenSha256: sized("digest of the token", read("DrainRequest", bytes, wire.DrainRequest).tokenSha256, 32) };
}

export function decodeDrainProgress(bytes: Uint8Array): DrainProgress {
  return { text: line(read("DrainProgress", bytes, wire.DrainProgress).text) };
}

function read<T>(
  what: string,
  bytes: Uint8Array,
  codec: { decode(bytes: Uint8Array): T },
  limit: number = MAX_REQUEST_BYTES,
): T {
  if (bytes.length > limit) throw malformed(`${what}: ${bytes.length} bytes, at most ${limit}`);
  try {
    return codec.decode(bytes);
  } catch (cause) {
    throw new ProtoError("malformed", `${what}: not a message of run.proto`, { cause });
  }
}

function resources(texts: readonly string[]): bigint[] {
  if (texts.length > MAX_RESOURCES) throw malformed(`${texts.length} resources`);
  return texts.map((text) => resource(text));
}

function resource(text: string): bigint {
  if (!U64.test(text)) throw malformed("resource: not a number");
  const value = BigInt(text);
  if (value > 0xffff_ffff_ffff_ffffn) throw malformed("resource: beyond 64 bits");
  return value;
}

function workspace(text: string): string {
  if (!WORKSPACE.test(text)) throw malformed("workspace: not account/name");
  return text;
}

function line(text: string): string {
  return text.slice(0, MAX_TEXT).replace(CONTROL, " ");
}

function sized(what: string, bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw malformed(`${what}: ${bytes.length} bytes, not ${length}`);
  return bytes;
}

function malformed(message: string): ProtoError {
  return new ProtoError("malformed", message);
}

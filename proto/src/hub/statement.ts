import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { decodeStatement } from "./decode.js";
import { encodeStatement } from "./encode.js";
import type { SignedStatement, Statement } from "./messages.js";

const PURPOSE = Buffer.from("logos.hub.v1.Statement\0");

/** Signs a statement with an agent's TLS key (`hub.proto`, message Observation). */
export function signStatement(statement: Statement, key: KeyObject): SignedStatement {
  const bytes = encodeStatement(statement);
  return { statement: bytes, signature: sign("sha256", Buffer.concat([PURPOSE, bytes]), key) };
}

/**
 * The statement, if the holder of this key (SPKI DER) signed it; undefined if not. Whether it answers the caller's
 * question (nonce, resource, fence, chain) is for the caller to compare. Throws ProtoError when the bytes are none.
 */
export function verifyStatement(signed: SignedStatement, tlsKeyDer: Uint8Array): Statement | undefined {
  const key = publicKey(tlsKeyDer);
  const message = Buffer.concat([PURPOSE, signed.statement]);
  if (key === undefined || !verify("sha256", message, key, signed.signature)) return undefined;
  return decodeStatement(signed.statement);
}

function publicKey(der: Uint8Array): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ec" ? key : undefined;
  } catch {
    return undefined;
  }
}

import { X509Certificate } from "node:crypto";
import type { PeerCertificate, TLSSocket } from "node:tls";
import type { Hex } from "@logos/chain-client";

/**
 * Lets grpc-js show handlers the certificate of a TLS 1.3 connection. The handshake proved that the peer holds its key;
 * whose key it is, and what for, is judged by each call against the chain, so no authority needs to have signed it.
 */
export function showCertificate(socket: TLSSocket): void {
  socket.authorized = true;
}

/** SPKI of the key that the caller proved to hold; undefined without a certificate that can be read. */
export function callerKey(certificate: PeerCertificate | undefined): Hex | undefined {
  if (certificate === undefined) return undefined;
  try {
    const { publicKey } = new X509Certificate(certificate.raw);
    return `0x${publicKey.export({ type: "spki", format: "der" }).toString("hex")}`;
  } catch {
    return undefined;
  }
}

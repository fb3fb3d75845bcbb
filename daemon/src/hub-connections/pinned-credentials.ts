import type { Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import { CallCredentials, ChannelCredentials, type experimental } from "@grpc/grpc-js";
import type { Identity } from "@logos/proto/tls";
import { DaemonError } from "../errors.js";

/**
 * Mutual TLS 1.3 with one peer, known by its key alone: no byte goes either way before the peer has proved to hold it.
 * grpc-js asks a callback about a certificate only after an authority vouched for it, so the handshake is made here.
 */
export class PinnedCredentials extends ChannelCredentials {
  readonly #identity: Identity;
  readonly #peerKey: Uint8Array;

  /** `peerKey` is the SPKI DER that the chain has of the peer. */
  constructor(identity: Identity, peerKey: Uint8Array) {
    super();
    this.#identity = identity;
    this.#peerKey = peerKey;
  }

  override _isSecure(): boolean {
    return true;
  }

  override _equals(other: ChannelCredentials): boolean {
    return this === other;
  }

  override _createSecureConnector(): experimental.SecureConnector {
    return {
      connect: async (socket) => ({ socket: await this.#handshake(socket), secure: true }),
      waitForReady: async () => {},
      getCallCredentials: () => CallCredentials.createEmpty(),
      destroy: () => {},
    };
  }

  #handshake(socket: Socket): Promise<TLSSocket> {
    const { keyPem: key, certPem: cert } = this.#identity;
    return new Promise((resolve, reject) => {
      const tls = connect({
        ...{ socket, key, cert, minVersion: "TLSv1.3", ALPNProtocols: ["h2"] },
        // No authority is asked: the key below is.
        rejectUnauthorized: false,
      });
      tls.once("error", reject);
      tls.once("close", () => reject(new DaemonError("hub-unreachable", "the peer hung up in the handshake")));
      tls.once("secureConnect", () => {
        const found = tls.getPeerX509Certificate()?.publicKey.export({ type: "spki", format: "der" });
        if (found?.equals(this.#peerKey) && tls.alpnProtocol === "h2") {
          resolve(tls);
          return;
        }
        tls.destroy();
        reject(new DaemonError("hub-unreachable", "the peer holds another key than the one on chain"));
      });
    });
  }
}

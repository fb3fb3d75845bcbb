import { createPublicKey, randomBytes, verify } from "node:crypto";
import { connect } from "node:net";
import type { Finding } from "@logos/chain-client";

/** What a machine's endpoint showed from outside. */
export interface Probe {
  readonly reachable: Finding;
  readonly hostKey: Finding;
  /** What it said, for the evidence; printable ASCII. */
  readonly transcript: string;
}

const PROBE_MS = 2_000;
const MAX_TRANSCRIPT = 2_048;
const PURPOSE = Buffer.from("logos.machine.v1.hostkey\0");
// RFC 8410 §4: what precedes the 32 bytes of an ed25519 key in its SPKI.
const ED25519_SPKI = Buffer.from("302a300506032b6570032100", "hex");
// RFC 8709 §4: string "ssh-ed25519", then the length of the key.
const ED25519_SSH = Buffer.from("0000000b7373682d6564323535313900000020", "hex");

/**
 * Connects to a machine and has it prove its host key. A machine that refuses is not reachable; one that does not answer in
 * time may be behind a network that failed, so that is unknown.
 */
export async function probeMachine(endpoint: string, hostKey: string, timeoutMs: number = PROBE_MS): Promise<Probe> {
  const target = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(endpoint);
  const port = Number(target?.[3]);
  if (target === null || port < 1 || port > 65_535) {
    return { reachable: "mismatch", hostKey: "unknown", transcript: "no endpoint" };
  }
  const nonce = randomBytes(32);
  const { text, error } = await converse(
    target[1] ?? target[2] ?? "",
    port,
    `nonce ${nonce.toString("hex")}\r\n`,
    timeoutMs,
  );
  const transcript = `nonce ${nonce.toString("hex")}\n${text}${error ?? ""}`.replaceAll(/[^\x20-\x7e\n]/g, "");
  if (!text.startsWith("SSH-2.0-")) {
    const reachable = error === "timeout" || error === "unreachable" ? "unknown" : "mismatch";
    return { reachable, hostKey: "unknown", transcript };
  }
  return { reachable: "ok", hostKey: judgeHostKey(text, hostKey, nonce), transcript };
}

function judgeHostKey(text: string, expected: string, nonce: Uint8Array): Finding {
  const shown = /^hostkey (ssh-ed25519 [A-Za-z0-9+/=]+)\r?$/m.exec(text)?.[1];
  const proof = /^proof ([A-Za-z0-9+/=]+)\r?$/m.exec(text)?.[1];
  if (shown === undefined || proof === undefined) return "unknown";
  if (shown !== expected) return "mismatch";
  const blob = Buffer.from(shown.slice("ssh-ed25519 ".length), "base64");
  if (blob.length !== ED25519_SSH.length + 32 || !blob.subarray(0, ED25519_SSH.length).equals(ED25519_SSH)) {
    return "mismatch";
  }
  const spki = Buffer.concat([ED25519_SPKI, blob.subarray(ED25519_SSH.length)]);
  const key = createPublicKey({ key: spki, format: "der", type: "spki" });
  return verify(null, Buffer.concat([PURPOSE, nonce]), key, Buffer.from(proof, "base64")) ? "ok" : "mismatch";
}

interface Conversation {
  readonly text: string;
  readonly error: "timeout" | "unreachable" | "refused" | undefined;
}

/** Says one line once it is spoken to and listens until the other side hangs up, is silent too long or says too much. */
function converse(host: string, port: number, line: string, timeoutMs: number): Promise<Conversation> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect({ host, port });
    const end = (error?: Conversation["error"]) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, error });
    };
    const timer = setTimeout(() => end("timeout"), timeoutMs);
    socket.once("error", (error) => {
      const code = "code" in error ? error.code : undefined;
      end(code === "ECONNREFUSED" || code === "ECONNRESET" ? "refused" : "unreachable");
    });
    socket.once("close", () => end());
    socket.setEncoding("latin1");
    socket.once("data", () => socket.write(line));
    socket.on("data", (chunk: string) => {
      text += chunk.slice(0, MAX_TRANSCRIPT - text.length);
      if (text.length >= MAX_TRANSCRIPT) end();
    });
  });
}

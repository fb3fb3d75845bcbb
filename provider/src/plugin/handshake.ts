import { ProviderError } from "../errors.js";

/** Value by which Terraform and its providers know each other; it keeps nothing secret. */
const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
const CORE_PROTOCOL = "1";
const PROTOCOL = "6";

type Environment = Readonly<Record<string, string | undefined>>;

/** What the host that started this process wants of it. */
export interface Handshake {
  /** Certificate that the host will show, in PEM; undefined where the host asked for no TLS. */
  readonly clientCertificate: string | undefined;
  /** Folder for the socket, if the host names one. */
  readonly socketFolder: string | undefined;
  /** The host knows multiplexing and waits to hear whether the plugin does. */
  readonly asksForMultiplexing: boolean;
}

/**
 * Reads the environment that go-plugin sets. Throws `not-a-plugin` when nobody set it, `handshake-failed` when the host
 * speaks no protocol 6.
 */
export function readHandshake(environment: Environment): Handshake {
  if (environment["TF_PLUGIN_MAGIC_COOKIE"] !== MAGIC_COOKIE) {
    throw new ProviderError(
      "not-a-plugin",
      "This is the logos provider for Terraform and OpenTofu. They start it themselves; " +
        'name it in required_providers as { source = "logos/logos" } and run terraform.',
    );
  }
  const offered = environment["PLUGIN_PROTOCOL_VERSIONS"] ?? "";
  if (!offered.split(",").includes(PROTOCOL)) {
    throw new ProviderError(
      "handshake-failed",
      `The logos provider speaks plugin protocol 6, but the program that started it offers "${offered}". ` +
        "Use Terraform 1.8 or later, or OpenTofu.",
    );
  }
  return {
    clientCertificate: environment["PLUGIN_CLIENT_CERT"] || undefined,
    socketFolder: environment["PLUGIN_UNIX_SOCKET_DIR"] || undefined,
    asksForMultiplexing: (environment["PLUGIN_MULTIPLEX_GRPC"] ?? "") !== "",
  };
}

/** Where this plugin answers. */
export type PluginAddress =
  | { readonly network: "unix"; readonly path: string }
  | { readonly network: "tcp"; readonly host: string; readonly port: number };

/** The one line that go-plugin reads from standard output; the certificate is DER in base64 without padding. */
export function handshakeLine(handshake: Handshake, address: PluginAddress, certDer: Uint8Array | undefined): string {
  const where = address.network === "unix" ? address.path : `${address.host}:${address.port}`;
  const certificate = certDer === undefined ? "" : Buffer.from(certDer).toString("base64").replace(/=+$/, "");
  const fields = [CORE_PROTOCOL, PROTOCOL, address.network, where, "grpc", certificate];
  if (handshake.asksForMultiplexing) fields.push("false");
  return fields.join("|");
}

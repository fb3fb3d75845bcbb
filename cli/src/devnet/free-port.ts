import { createServer } from "node:net";
import { CliError } from "../errors.js";

function tryPort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}

/** True if nobody listens on a loopback port now. */
export const isPortFree = (port: number): Promise<boolean> =>
  tryPort(port).then(
    () => true,
    () => false,
  );

/**
 * A loopback port that nobody listens on now: the wanted one, or with 0 any.
 * The devnet needs to know it before the chain listens, because everything starts at once.
 */
export async function findFreePort(wanted: number): Promise<number> {
  try {
    return await tryPort(wanted);
  } catch (cause) {
    throw new CliError("devnet-failed", `port ${wanted} is taken`, {
      hint: "--port takes another one, --port 0 any free one",
      cause,
    });
  }
}

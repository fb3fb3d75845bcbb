import { createServer } from "node:net";
import { CliError } from "../errors.js";

/**
 * A loopback port that nobody listens on now: the wanted one, or with 0 any.
 * The devnet needs to know it before the chain listens, because everything starts at once.
 */
export function findFreePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (cause) =>
      reject(
        new CliError("devnet-failed", `port ${wanted} is taken`, {
          hint: "--port takes another one, --port 0 any free one",
          cause,
        }),
      ),
    );
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}

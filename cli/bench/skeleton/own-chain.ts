import { rmSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "../../src/devnet/free-port.js";
import { type SupervisedProcess, superviseProcess } from "../../src/devnet/supervised-process.js";
import { findExecutable } from "../../src/executables.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";

/** A development chain without daemons and hubs, in a folder of its own. */
export interface OwnChain {
  readonly process: SupervisedProcess;
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Starts one; `process.ready` settles when it answers. */
export async function startOwnChain(): Promise<OwnChain> {
  const folder = temporaryFolder("bench");
  const port = await findFreePort(0);
  const running = superviseProcess({
    name: "chain",
    node: process.execPath,
    file: await findExecutable("logos-devchain"),
    words: ["--data", join(folder, "chain"), "--port", String(port), "--exit-with-parent"],
    environment: process.env,
    logFile: join(folder, "log"),
    onExit: () => {},
  });
  return {
    process: running,
    endpoint: `ws://127.0.0.1:${port}`,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { join } from "node:path";
import { unixSocketPath } from "../unix-socket.js";

/** Where the run that serves the states of a LOGOS_HOME lets later runs register. */
export const backendSocket = (home: string): string => unixSocketPath(join(home, "run"), "backend.sock");

import { commands } from "./commands.js";
import { dispatch } from "./dispatch.js";

/** One signal for SIGINT and SIGTERM; the second one ends the process at once. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}

// Whoever read our output may be gone (`| head`, a killed parent); the work goes on and the rest is said to nobody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
  });
}

const code = await dispatch(commands, process.argv.slice(2), {
  environment: process.env,
  directory: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  interrupted,
});
process.exitCode = code;
// Sockets and timers of libraries must not keep a finished command alive; pipes are flushed first.
const flush = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write("", () => resolve()));
await Promise.race([
  Promise.all([flush(process.stdout), flush(process.stderr)]),
  new Promise((r) => setTimeout(r, 500)),
]);
process.exit();

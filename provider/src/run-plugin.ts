import { ProviderError } from "./errors.js";
import { handleProvider } from "./framework/handle.js";
import type { Provider } from "./framework/provider.js";
import { hclog } from "./plugin/log.js";
import { servePlugin } from "./plugin/serve.js";
import type { Diagnostic } from "./tfprotov6/diagnostic.js";

/** Runs this process as the plugin of a provider until Terraform is done with it. */
export async function runPlugin<Client>(
  provider: Provider<Client>,
  explain: (error: unknown) => Diagnostic | undefined,
): Promise<void> {
  const log = hclog((line) => process.stderr.write(line));
  const { handlers, end } = handleProvider(provider, {
    explain,
    onFault: (call, error) => {
      log("error", `${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  });
  // A terminal's interrupt reaches the whole process group; Terraform tells what to do about it by StopProvider.
  process.on("SIGINT", () => {});
  process.on("unhandledRejection", (error) => log("error", `unhandled: ${String(error)}`));
  try {
    const plugin = await servePlugin({
      environment: process.env,
      handlers,
      stop: end,
      log,
      writeLine: (line) => process.stdout.write(`${line}\n`),
      exit: (code) => process.exit(code),
    });
    process.on("SIGTERM", () => plugin.lose("asked to terminate"));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    // The host shows only the first line of standard output; whoever starts it by hand reads either.
    process.stdout.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

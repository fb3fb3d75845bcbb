import type { ProviderCall, ProviderMessages } from "@logos/proto/tfplugin6";
import { ProviderError } from "../errors.js";
import { type Diagnostic, diagnosticToWire, errorAt } from "../tfprotov6/diagnostic.js";
import { diagnosticOf } from "./error-diagnostic.js";
import type { Context, Provider } from "./provider.js";

type Explain = (error: unknown) => Diagnostic | undefined;

/**
 * What a process knows between calls: the configured client, and whether Terraform asked to stop. Terraform configures
 * once per process, a debugger many times.
 */
export class Session<Client> {
  readonly #provider: Provider<Client>;
  readonly #explain: Explain;
  readonly #onFault: (call: string, error: unknown) => void;
  readonly #inHand = new Set<Promise<unknown>>();
  #abort = new AbortController();
  #client: Client | undefined;

  /** `explain` words errors that this package did not make; `onFault` hears of those nobody can explain. */
  constructor(provider: Provider<Client>, explain: Explain, onFault: (call: string, error: unknown) => void) {
    this.#provider = provider;
    this.#explain = explain;
    this.#onFault = onFault;
  }

  get context(): Context<Client> {
    return { client: this.#client, signal: this.#abort.signal };
  }

  /** A stop holds until the next configuration. */
  async configure(config: Parameters<Provider<Client>["configure"]>[0]): Promise<readonly Diagnostic[]> {
    if (this.#abort.signal.aborted) this.#abort = new AbortController();
    await this.#forget();
    const { client, diagnostics } = await this.#provider.configure(config, this.#abort.signal);
    this.#client = client;
    return diagnostics;
  }

  /** Aborts what is in hand. */
  stop(): void {
    this.#abort.abort(new ProviderError("stopped", "Terraform asked the provider to stop."));
  }

  /** Aborts what is in hand, waits for it and closes the client. */
  async end(): Promise<void> {
    this.stop();
    await Promise.allSettled([...this.#inHand]);
    await this.#forget();
  }

  /**
   * Runs one call. What it throws becomes a diagnostic of an answer that otherwise is `fallback`. Never rejects, for
   * Terraform forgets an object whose creation ends in an error of transport.
   */
  async run<C extends ProviderCall>(
    call: C,
    work: () => Promise<ProviderMessages[C][1]>,
    fallback: ProviderMessages[C][1] = {},
  ): Promise<ProviderMessages[C][1]> {
    const running = work().catch((error: unknown) => ({
      ...fallback,
      diagnostics: [diagnosticToWire(this.#diagnose(call, error))],
    }));
    this.#inHand.add(running);
    try {
      return await running;
    } finally {
      this.#inHand.delete(running);
    }
  }

  #diagnose(call: string, error: unknown): Diagnostic {
    const explained = error instanceof ProviderError ? diagnosticOf(error) : this.#explain(error);
    if (explained !== undefined) return explained;
    this.#onFault(call, error);
    const what = error instanceof Error ? error.message : String(error);
    return errorAt(undefined, "The logos provider failed", `${call}: ${what}. This is a fault of the provider.`);
  }

  async #forget(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client !== undefined) await this.#provider.close(client);
  }
}

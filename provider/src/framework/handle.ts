import { ProviderError } from "../errors.js";
import type { Diagnostic } from "../tfprotov6/diagnostic.js";
import type { ProviderHandlers } from "../tfprotov6/handlers.js";
import { dataSourceCalls } from "./data-source-calls.js";
import type { Provider } from "./provider.js";
import { providerCalls } from "./provider-calls.js";
import { resourceCalls } from "./resource-calls.js";
import { resourceChangeCalls } from "./resource-change-calls.js";
import { Session } from "./session.js";

export interface HandleOptions {
  /** Words an error that is not of this package; undefined where it is a fault of the provider. */
  readonly explain: (error: unknown) => Diagnostic | undefined;
  /** Hears of errors that nobody can explain, for the log. */
  readonly onFault: (call: string, error: unknown) => void;
}

/** Answers to every call of the protocol, and the end of what is in hand. */
export interface Handling {
  readonly handlers: ProviderHandlers;
  end(): Promise<void>;
}

/** Makes the answers of a provider; none ever rejects. */
export function handleProvider<Client>(provider: Provider<Client>, { explain, onFault }: HandleOptions): Handling {
  const session = new Session(provider, explain, onFault);
  const finder =
    <T extends { readonly typeName: string }>(list: readonly T[]) =>
    (typeName: string | null | undefined): T => {
      const found = list.find((each) => each.typeName === typeName);
      if (found === undefined) throw new ProviderError("malformed", `This provider has no type "${typeName}".`);
      return found;
    };
  return {
    handlers: {
      ...providerCalls(provider, session),
      ...resourceCalls(finder(provider.resources), session),
      ...resourceChangeCalls(finder(provider.resources), session),
      ...dataSourceCalls(finder(provider.dataSources), session),
    },
    end: () => session.end(),
  };
}

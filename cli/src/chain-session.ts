import { type Chain, connectChain } from "@logos/chain-client";
import type { Surroundings } from "./command/command.js";
import { endpointOfDevnet } from "./devnet/devnet.js";
import { devnetFolder } from "./home.js";

/** Where a development chain listens unless somebody says otherwise. */
const DEFAULT_ENDPOINT = "ws://127.0.0.1:9944";

/** The endpoint that a command talks to: what was asked for, else the devnet that runs here, else its usual address. */
export function resolveEndpoint(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return asked ?? endpointOfDevnet(devnetFolder(environment, undefined)) ?? DEFAULT_ENDPOINT;
}

/** Connects, lends the connection to `use`, and closes it whatever happens. */
export async function withChain<T>(
  invocation: Surroundings & { readonly options: { readonly endpoint: string | undefined } },
  use: (chain: Chain) => Promise<T>,
): Promise<T> {
  const endpoint = resolveEndpoint(invocation.options.endpoint, invocation.environment);
  const chain = await connectChain({ endpoint, signal: invocation.signal });
  try {
    return await use(chain);
  } finally {
    await chain.close();
  }
}

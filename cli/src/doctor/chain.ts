import { type Address, type Chain, formatAmount } from "@logos/chain-client";
import type { Check } from "./finding.js";

// What a network's blocks may be ahead of a well-kept clock.
const AHEAD_MS = 5_000;

/** Whether a chain answers, and which one. */
export const endpointCheck = (endpoint: string, connect: () => Promise<Chain>): Check => ({
  subject: "endpoint",
  look: async () => {
    const chain = await connect();
    const { number } = await chain.head();
    return { verdict: "ok", text: `${endpoint}, block ${number}, genesis ${chain.genesisHash}` };
  },
});

/** Whether our clock lags behind the chain's; a chain that sleeps says nothing about one that is ahead. */
export const clockCheck = (chain: () => Chain | undefined, nowMs: () => number): Check => ({
  subject: "clock",
  look: async () => {
    const connected = chain();
    if (connected === undefined) return { verdict: "skipped", text: "no chain to compare with" };
    const lagMs = (await connected.head()).timeMs - nowMs();
    if (lagMs > AHEAD_MS) {
      const text = `this machine is ${Math.round(lagMs / 1000)} s behind the chain`;
      return { verdict: "failed", text, hint: "synchronise the clock (NTP): leases of state locks are in chain time" };
    }
    return { verdict: "ok", text: "not behind the chain" };
  },
});

/** Whether the account has a key here and something to pay with. */
export const accountCheck = (
  account: string | undefined,
  chain: () => Chain | undefined,
  resolve: (chain: Chain) => Promise<Address>,
): Check => ({
  subject: "account",
  look: async () => {
    const hint = "set LOGOS_ACCOUNT (`logos keys list` shows the names; //Alice on a devnet)";
    if (account === undefined) return { verdict: "failed", text: "no account is named", hint };
    const connected = chain();
    if (connected === undefined) return { verdict: "skipped", text: `${account}: no chain to ask for its balance` };
    const address = await resolve(connected);
    const { free } = await connected.account(address);
    const text = `${account} = ${address}, ${formatAmount(free)} free`;
    if (free > 0n) return { verdict: "ok", text };
    return { verdict: "warning", text, hint: `it cannot pay: send something to ${address}` };
  },
});

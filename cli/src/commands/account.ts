import { formatAmount } from "@logos/chain-client";
import { resolveAddress } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";

export const accountShow: Command = defineCommand({
  path: ["account"],
  summary: "shows the balance of an account",
  example: "logos account --account //Alice",
  options: {},
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const address = await resolveAddress(invocation, chain);
      const { free, held, nonce } = await chain.account(address);
      const text = `${address}\n  free ${formatAmount(free)}\n  held ${formatAmount(held)} (escrow of machines and state)`;
      invocation.output.result({ address, free, held, nonce }, text);
      return 0;
    }),
});

import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand, type Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { issuerOf } from "../mia/issuer.js";

const ISSUER = {
  name: "ISSUER",
  help: "certificate (PEM or DER) of who signs EK certificates, or the hash of its key",
};

/** Accepts an issuer, or accepts it no more. */
async function decide(
  invocation: Invocation<OptionTable>,
  verb: "addIssuer" | "removeIssuer",
  done: string,
): Promise<number> {
  const issuer = issuerOf(invocation.directory, invocation.positionals[0] ?? "");
  return await withChain(invocation, async (chain) => {
    const { key } = await openAccount(invocation, chain);
    await chain.signer(key).attestation[verb](issuer);
    invocation.output.result({ issuer }, `certificates by ${issuer} are ${done}`);
    return 0;
  });
}

export const miaIssuerAdd: Command = defineCommand({
  path: ["mia", "issuer", "add"],
  summary: "accepts TPMs whose certificates this issuer signed, as governance",
  positionals: [ISSUER],
  example: "logos mia issuer add maker-ca.pem --account //Alice",
  options: {},
  run: async (invocation) => await decide(invocation, "addIssuer", "accepted"),
});

export const miaIssuerRemove: Command = defineCommand({
  path: ["mia", "issuer", "remove"],
  summary: "accepts no new TPMs of this issuer, as governance; those that are enrolled stay",
  positionals: [ISSUER],
  example: "logos mia issuer remove maker-ca.pem --account //Alice",
  options: {},
  run: async (invocation) => await decide(invocation, "removeIssuer", "accepted no more"),
});

export const miaIssuerList: Command = defineCommand({
  path: ["mia", "issuer", "list"],
  summary: "lists whose certificates of TPMs are accepted, by the SHA-256 of their keys",
  example: "logos mia issuer list",
  options: {},
  run: async (invocation) =>
    await withChain(invocation, async ({ attestation }) => {
      const issuers = await attestation.issuers();
      invocation.output.result(issuers, issuers.length === 0 ? "none" : issuers.join("\n"));
      return 0;
    }),
});

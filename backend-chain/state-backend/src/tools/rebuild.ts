import { randomUUID } from "node:crypto";
import type { Address, Chain } from "@logos/chain-client";
import type { Appended, RebuildPlan } from "../api.js";
import { StateBackendError } from "../errors.js";
import { lineageHash, newRing } from "../seal/index.js";
import type { ToolWorkspace } from "./tool-workspace.js";

const PROVIDER = /(^|\/)logos\/logos$/;

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Looks up by name what a configuration would create anew (`terraform show -json`, resource_changes). `workspace` is the
 * name that its resources have on chain, `label/name`.
 */
export async function planRebuild(
  chain: Chain,
  { owner, workspace }: { readonly owner: Address; readonly workspace: string },
  planJson: unknown,
): Promise<RebuildPlan> {
  const changes = object(planJson)["resource_changes"];
  if (!Array.isArray(changes) && object(planJson)["format_version"] === undefined) {
    const way = "give the output of: terraform show -json <plan file>";
    throw new StateBackendError("malformed", `this is no plan in JSON; ${way}`);
  }
  const imports: { address: string; name: string; id: bigint }[] = [];
  const lost: { address: string; reason: string }[] = [];
  for (const change of (Array.isArray(changes) ? changes : []).map(object)) {
    const address = text(change["address"]);
    const { actions, after } = object(change["change"]);
    const isMade = Array.isArray(actions) && actions.includes("create");
    if (change["mode"] !== "managed" || !isMade) continue;
    const provider = text(change["provider_name"]);
    const name = text(object(after)["name"]);
    if (!PROVIDER.test(provider)) {
      lost.push({ address, reason: `${provider} keeps it, not logos: import it by hand, or it is made anew` });
    } else if (name === "") {
      lost.push({ address, reason: "its name is known only after an apply" });
    } else {
      const id = await chain.resourceByKey(owner, workspace, name);
      if (id === undefined) lost.push({ address, reason: `${workspace} has no resource ${name} on chain` });
      else imports.push({ address, name, id });
    }
  }
  return { imports, lost };
}

/** An empty state of a new lineage as the next revision; see StateTools.startOver. */
export async function startOver(workspace: ToolWorkspace): Promise<Appended> {
  workspace.ensureOwner("start it over");
  const { key, name } = workspace.identity;
  const { head } = await workspace.onChain();
  const lineage = randomUUID();
  if (head > 0n) await workspace.parts.signer.adoptLineage(name, lineageHash(lineage));
  return await workspace.append("logos-rebuild", async ({ base }) => {
    const state = { version: 4, terraform_version: "1.0.0", serial: 1, lineage, outputs: {}, resources: [] };
    const plaintext = new TextEncoder().encode(`${JSON.stringify(state, undefined, 2)}\n`);
    const ring = newRing(key.recipient, base?.ring.extra ?? []);
    return { plaintext, serial: 1n, lineage: lineageHash(lineage), forced: false, ring };
  });
}

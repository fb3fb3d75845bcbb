import { ChainError } from "../api/errors.js";
import type { RuntimeDefinitions } from "./definitions.js";

/** Calls that this client sends. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  Provisioning: ["request", "update", "remove", "accept", "checkpoint", "commit_result", "reveal_result", "give_up"],
  Checks: ["commit_observation", "reveal_observation"],
  Hubs: ["announce"],
  Executors: ["set_tls_key"],
  Tfstate: [
    ...["lock", "renew", "unlock", "force_unlock", "write", "prune", "set_member", "remove_member", "set_policy"],
    ...["propose", "approve", "adopt", "record_replica"],
  ],
  Attestation: [
    ...["register_profile", "add_root", "remove_root", "set_signers", "propose_reference", "sign_reference"],
    ...["announce_reference", "activate_reference", "revoke_reference", "request_enrolment", "offer_credential"],
    ...["complete_enrolment", "revoke_key", "attest", "commit_vote", "reveal_vote", "prove_fraud", "quarantine"],
    ...["release", "forget_hub"],
  ],
  Balances: ["transfer_keep_alive"],
  Sudo: ["sudo"],
  Utility: ["force_batch"],
  System: ["remark"],
};

/** Storage that it reads or watches. */
const STORAGE: Readonly<Record<string, readonly string[]>> = {
  System: ["Account", "Events"],
  Timestamp: ["Now"],
  Provisioning: ["Resources", "Jobs", "Ended", "Duties"],
  Checks: ["Checks"],
  Hubs: ["Hubs", "HubByAccount"],
  Executors: ["Daemons"],
  Attestation: [
    ...["Profiles", "EndorsementRoots", "Signers", "References", "Hubs", "Enrolments", "Credentials", "Cases"],
    ...["Committees", "Tasks", "Nonces", "Parameters"],
  ],
  Sudo: ["Key"],
};

/** Runtime APIs that it asks. */
const APIS: Readonly<Record<string, readonly string[]>> = {
  ProvisioningApi: ["dry_run_many", "resource", "resource_by_key", "resources_of", "duties"],
  CatalogueApi: ["machine_types", "images"],
  TfstateApi: ["workspace", "revision", "revisions", "members", "proposals"],
  AttestationApi: ["integrity_phase"],
  TransactionPaymentApi: ["query_info"],
};

/** Transaction extensions whose contents it knows; others are fine as long as they have none. */
const EXTENSIONS = new Set(["CheckMortality", "CheckNonce", "ChargeTransactionPayment", "CheckMetadataHash"]);

/** Names of everything that this client uses and the runtime lacks. */
export function missingFrom(definitions: RuntimeDefinitions): readonly string[] {
  const pallet = (name: string) => definitions.pallets.find((candidate) => candidate.name === name);
  const calls = (name: string) => {
    const type = definitions.types.get(pallet(name)?.calls ?? -1);
    return type?.kind === "variant" ? type.variants.map((variant) => variant.name) : [];
  };
  const storage = (name: string) => pallet(name)?.storage.map((item) => item.name) ?? [];
  const methods = (name: string) => definitions.apis.filter(({ api }) => api === name).map(({ method }) => method);
  const unknown = definitions.extensions
    .filter(({ name, extra, implicit }) => !EXTENSIONS.has(name) && !known(definitions, name, extra, implicit))
    .map(({ name }) => `the meaning of extension ${name}`);
  return [...lacking(CALLS, calls), ...lacking(STORAGE, storage), ...lacking(APIS, methods), ...unknown];
}

/** Refuses a runtime that lacks something this client uses, and names it. */
export function ensureCompatible(definitions: RuntimeDefinitions): void {
  const missing = missingFrom(definitions);
  if (missing.length === 0) return;
  const shown = missing.join(", ");
  throw new ChainError(
    "incompatible-runtime",
    `The chain's runtime lacks ${shown}; use the release of this client that belongs to the chain.`,
    { details: { missing: shown } },
  );
}

function lacking(
  wanted: Readonly<Record<string, readonly string[]>>,
  have: (group: string) => readonly string[],
): readonly string[] {
  return Object.entries(wanted).flatMap(([group, names]) => {
    const present = have(group);
    return names.filter((name) => !present.includes(name)).map((name) => `${group}.${name}`);
  });
}

const VERSIONED = new Set(["CheckSpecVersion", "CheckTxVersion", "CheckGenesis"]);

function known(definitions: RuntimeDefinitions, name: string, extra: number, implicit: number): boolean {
  return isEmpty(definitions, extra) && (VERSIONED.has(name) || isEmpty(definitions, implicit));
}

/** Whether values of a type take no bytes. */
export function isEmpty(definitions: RuntimeDefinitions, type: number): boolean {
  const definition = definitions.types.get(type);
  if (definition?.kind === "tuple") return definition.members.every((member) => isEmpty(definitions, member));
  if (definition?.kind !== "composite") return false;
  return definition.fields.every((field) => isEmpty(definitions, field.type));
}

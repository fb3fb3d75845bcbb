import type { AttributePath } from "../tfprotov6/attribute-path.js";
import type { Diagnostic } from "../tfprotov6/diagnostic.js";
import type { ObjectValue } from "../tfprotov6/value.js";
import type { PrivateState } from "./private-state.js";
import type { Schema } from "./schema.js";

/** A provider: what it is configured with, and the resources and data sources that the resulting client serves. */
export interface Provider<Client> {
  readonly schema: Schema;
  readonly resources: readonly Resource<Client>[];
  readonly dataSources: readonly DataSource<Client>[];
  /** Makes a client of a configuration. May be called again in the same process; the former client is then closed. */
  configure(config: ObjectValue, signal: AbortSignal): Promise<Configured<Client>>;
  close(client: Client): Promise<void>;
}

/** `client` is undefined where the configuration is not known yet, or wrong: diagnostics then say why. */
export interface Configured<Client> {
  readonly client: Client | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What every operation of a resource gets. */
export interface Context<Client> {
  /** Undefined while the provider's configuration is unknown; only plans and reads are made then. */
  readonly client: Client | undefined;
  /** Aborts when Terraform asks to stop: the operation then returns at once what it has. */
  readonly signal: AbortSignal;
}

export interface PlanRequest {
  /** Null for a removal. */
  readonly config: ObjectValue | null;
  /** Null for a creation. */
  readonly prior: ObjectValue | null;
  /** The configuration with prior values where it leaves computed ones out; null for a removal. */
  readonly proposed: ObjectValue | null;
  readonly private: PrivateState;
}

export interface Plan {
  readonly planned: ObjectValue | null;
  /** Attributes whose change needs a new object. */
  readonly replace?: readonly AttributePath[];
  readonly private?: PrivateState;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Change<Prior, Planned> {
  readonly prior: Prior;
  readonly planned: Planned;
  readonly config: ObjectValue | null;
  readonly private: PrivateState;
}

/**
 * The state after an operation. Null with errors: a creation left nothing in state, an update or removal what it was.
 */
export interface Outcome {
  readonly state: ObjectValue | null;
  readonly private?: PrivateState;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A kind of object that Terraform keeps. What an operation throws becomes an error without state: see {@link Outcome}.
 */
export interface Resource<Client> {
  readonly typeName: string;
  readonly schema: Schema;
  plan(request: PlanRequest, context: Context<Client>): Promise<Plan>;
  create(change: Change<null, ObjectValue>, context: Context<Client>): Promise<Outcome>;
  read(state: ObjectValue, stored: PrivateState, context: Context<Client>): Promise<Outcome>;
  update(change: Change<ObjectValue, ObjectValue>, context: Context<Client>): Promise<Outcome>;
  remove(change: Change<ObjectValue, null>, context: Context<Client>): Promise<Outcome>;
  /** The least state that `read` can complete; null with an error when there is no such object. */
  import(id: string, context: Context<Client>): Promise<Outcome>;
}

/** Something that is only read. */
export interface DataSource<Client> {
  readonly typeName: string;
  readonly schema: Schema;
  read(config: ObjectValue, context: Context<Client>): Promise<Outcome>;
}

/** Finds a resource by its type; throws ProviderError `malformed` when the provider has none. */
export type FindResource<Client> = (typeName: string | null | undefined) => Resource<Client>;

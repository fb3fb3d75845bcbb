import type { Attributes, PlannedAttributes, TypeRef } from "./catalogue.js";
import type { Address, Fence, Hex, HubId, ResourceId } from "./identifiers.js";

/** Where a machine may stand; the tenant constrains, it does not pick. */
export interface Placement {
  readonly region?: string | undefined;
  readonly hubClass?: string | undefined;
  readonly antiAffinity?: string | undefined;
}

/** The desired state of a machine as a tenant asks for it; `A` is {@link Attributes} or {@link PlannedAttributes}. */
export interface Desire<A> {
  readonly workspace: string;
  readonly name: string;
  readonly type: { readonly name: string; readonly version?: number | undefined };
  readonly attributes: A;
  readonly placement: Placement;
  /** 3, 5 or 7; undefined is the chain's default. */
  readonly checkers?: number | undefined;
  readonly deleteProtection: boolean;
  /** Most that an hour may cost, in the smallest unit. */
  readonly maxPrice?: bigint | undefined;
}

export type MachineRequest = Desire<Attributes>;
export type PlannedRequest = Desire<PlannedAttributes>;

/** What a plan intends. */
export type Intent =
  | { readonly kind: "create"; readonly request: PlannedRequest }
  | { readonly kind: "update"; readonly id: ResourceId; readonly request: PlannedRequest }
  | { readonly kind: "remove"; readonly id: ResourceId };

/** Why the chain refuses; names are those of the runtime in kebab-case. */
export type RefusalReason =
  | { readonly code: "out-of-range"; readonly min: bigint; readonly max: bigint; readonly step: bigint }
  | { readonly code: "too-long"; readonly maxBytes: number }
  | { readonly code: "rule-broken"; readonly rule: number }
  | { readonly code: "too-few-daemons"; readonly eligible: number; readonly needed: number }
  | { readonly code: "price-above-max"; readonly price: bigint }
  | { readonly code: "insufficient-funds"; readonly missing: bigint }
  | { readonly code: "key-taken" | "key-busy"; readonly id: ResourceId }
  | { readonly code: "quota-exceeded"; readonly max: number }
  | {
      readonly code:
        | "protected"
        | "type-unknown"
        | "type-not-active"
        | "attribute-unknown"
        | "attribute-missing"
        | "wrong-kind"
        | "not-a-choice"
        | "image-unknown"
        | "not-allowed"
        | "region-unknown"
        | "hub-class-unknown"
        | "no-capacity"
        | "checkers-invalid"
        | "resource-unknown"
        | "needs-replacement"
        | "name-invalid"
        | "busy";
    };

/**
 * One refusal. `attribute` is what the tenant wrote: an attribute of the type, or `type`, `image`, `name`, `region`,
 * `hub_class`, `anti_affinity`, `checkers`, `max_price_per_hour`, `delete_protection`; undefined is the resource or account.
 */
export interface Refusal {
  readonly attribute: string | undefined;
  readonly reason: RefusalReason;
}

/** What a plan would meet. */
export interface DryRun {
  readonly refusals: readonly Refusal[];
  readonly type: TypeRef | undefined;
  readonly image: ImageRef | undefined;
  /** Attributes with defaults filled in, as far as they are known. */
  readonly attributes: Attributes;
  /** Attributes whose change needs a new machine. */
  readonly replace: readonly string[];
  /** Price per hour, if every priced attribute is known. */
  readonly price: bigint | undefined;
  readonly hold: bigint;
}

export interface ImageRef {
  readonly name: string;
  readonly version: number;
  readonly digest: Hex;
}

/** Desired state as the chain keeps it: selector resolved, defaults filled in. */
export interface Desired {
  readonly type: TypeRef;
  readonly image: ImageRef | undefined;
  readonly attributes: Attributes;
  readonly placement: Placement;
  readonly checkers: number;
  readonly deleteProtection: boolean;
  readonly price: bigint;
}

/** Actual state: what the last verified check agreed on. */
export interface Actual {
  readonly generation: number;
  readonly type: TypeRef;
  readonly image: ImageRef | undefined;
  readonly attributes: Attributes;
  /** SCALE of the machine type's facts; decode with `@logos/machine-types`. */
  readonly facts: Uint8Array;
  readonly verifiedAt: number;
  readonly executor: Address;
  readonly checkers: readonly Address[];
  readonly hub: HubId;
}

export type Action = "create" | "update" | "remove";
export type JobPhase = "requested" | "assigned" | "executing" | "committed" | "checking" | "contested";
export type ResourcePhase = "creating" | "live" | "updating" | "update-failed" | "removing";
export type EndedPhase = "removed" | "abandoned" | "failed";
export type FailureReason = "no-capacity" | "assignments-used-up" | "cancelled";

export interface Job {
  readonly action: Action;
  readonly fence: Fence;
  readonly phase: JobPhase;
  readonly hub: HubId | undefined;
  readonly executor: Address | undefined;
  /** Milliseconds of the duty clock. */
  readonly deadline: bigint;
  /** Name of the last checkpoint. */
  readonly step: string | undefined;
}

export interface Seat {
  readonly account: Address;
  readonly committed: boolean;
  readonly revealed: boolean;
}

export interface CheckView {
  readonly round: "committee" | "jury";
  readonly phase: "drawing" | "committing" | "revealing";
  readonly seats: readonly Seat[];
}

export interface Resource {
  readonly tenant: Address;
  readonly workspace: string;
  readonly name: string;
  readonly generation: number;
  readonly desired: Desired;
  readonly pending: Desired | undefined;
  readonly actual: Actual | undefined;
  readonly hub: HubId | undefined;
  readonly phase: ResourcePhase;
}

export interface Ended {
  readonly tenant: Address;
  readonly phase: EndedPhase;
  readonly failure: FailureReason | undefined;
  readonly hub: HubId | undefined;
}

/** Everything the chain knows of one resource at one block; `resource` is undefined exactly when `ended` is not. */
export interface ResourceView {
  readonly id: ResourceId;
  readonly resource: Resource | undefined;
  readonly job: Job | undefined;
  readonly check: CheckView | undefined;
  readonly ended: Ended | undefined;
}

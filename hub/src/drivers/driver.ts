import type { Attributes, Capacity, ImageRef, ResourceId, TypeRef } from "@logos/chain-client";
import type { MachineFacts } from "@logos/machine-types";
import type { ObservedValues } from "@logos/proto/hub";

/** What a driver shall make, as finalised chain state has it. */
export interface MachineSpec {
  readonly type: TypeRef;
  readonly image: ImageRef | undefined;
  readonly attributes: Attributes;
}

/** Why a driver cannot make this, by attribute. */
export interface SpecRefusal {
  readonly attribute: string;
  readonly reason: string;
}

interface DriverInfo {
  /** As catalogue entries name it. */
  readonly name: string;
  readonly version: number;
  /** SHA-256 of what the driver is. */
  readonly digest: Uint8Array;
}

/** What a driver sees. Unknown is never absent. */
export type Sight =
  | { readonly kind: "machine"; readonly facts: MachineFacts; readonly values: ObservedValues }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly reason: string };

/** A step that a driver has done; the receipt is a SHA-256. */
export interface StepReceipt {
  readonly step: string;
  readonly receipt: Uint8Array;
}

/** How a driver acts: every side effect goes through `run`. */
export interface StepContext {
  /** Aborted when a higher fence token takes over or the agent stops. */
  readonly signal: AbortSignal;
  /** Journals the intent, acts, journals what came of it. Whatever `act` does must bear being done again. */
  run(step: string, intent: string, act: () => Promise<string>): Promise<StepReceipt>;
}

/** A machine that a driver holds, finished or not. */
export interface HeldMachine {
  readonly id: ResourceId;
  readonly size: Capacity;
}

/**
 * Makes, changes, shows and takes away machines of one kind. After a crash at any instant `ensure` and `remove` go on from
 * whatever is there. Failures throw HubError `driver-failed` or `image-digest-mismatch`.
 */
export interface Driver {
  describe(): DriverInfo;
  /** Pure. */
  validate(spec: MachineSpec): readonly SpecRefusal[];
  /** Never mutates. */
  observe(id: ResourceId): Promise<Sight>;
  ensure(id: ResourceId, spec: MachineSpec, step: StepContext): AsyncIterable<StepReceipt>;
  /** Absent is success. */
  remove(id: ResourceId, step: StepContext): AsyncIterable<StepReceipt>;
  held(): readonly HeldMachine[];
  /** Why machines do not answer and cannot be seen or made; undefined while they may. Taking them away goes on. */
  readonly paused: string | undefined;
  /** Machines answer no more, and their secrets are out of reach when it resolves; {@link observe} gives unknown. */
  pause(reason: string): Promise<void>;
  /** Brings what was paused back under the key (32 bytes) of the volume of secrets, of which it keeps a copy. */
  resume(volumeKey: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

import type { Hex } from "@logos/chain-client";

/** What is known of the newest revision without its bytes. */
export interface Head {
  /** Ours, from 1, without gaps. */
  readonly number: bigint;
  /** Terraform's; it may repeat or skip. */
  readonly serial: bigint;
  /** Hash of Terraform's lineage. */
  readonly lineage: Hex;
}

/** A lock as the rules see it. */
export interface LiveLock {
  readonly id: string;
  /** Terraform's name of it, such as `OperationTypeApply` or `state-push`. */
  readonly operation: string;
}

const PLAN = "OperationTypePlan";
const PUSH = "state-push";

/** A plan reads and never writes: its lock stays on this machine. */
export const isPlan = ({ operation }: LiveLock): boolean => operation === PLAN;
/** `terraform state push` may go back in serials. */
export const isPush = ({ operation }: LiveLock): boolean => operation === PUSH;

/** Bytes as lower-case hexadecimal with `0x`. */
export type Hex = `0x${string}`;
/** SS58 address with prefix 42. */
export type Address = string;
/** Number of a resource; never used twice on a chain. */
export type ResourceId = bigint;
/** Number of a hub. */
export type HubId = number;

/** The fence token: one executor's try (from 1) at one generation of the desired state; a higher one voids every lower one. */
export interface Fence {
  readonly generation: number;
  readonly assignment: number;
}

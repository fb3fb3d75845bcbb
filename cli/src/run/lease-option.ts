/** How long a lock lasts once whoever holds it is gone. */
export const leaseOption: {
  readonly type: "integer";
  readonly placeholder: string;
  readonly environment: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly help: string;
} = {
  type: "integer",
  placeholder: "SECONDS",
  environment: "LOGOS_LEASE",
  default: 60,
  min: 3,
  max: 3600,
  help: "how long a lock outlives a machine that vanished; renewed three times within it",
};

//! The whole protocol, from a tenant's request to the verdict of the checkers, on the real pallets.
mod assignments;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
mod changes;
mod deadlines;
mod dry_runs;
mod evictions;
mod invariants;
mod lifecycle;
mod limits;
mod random;
mod refusals;
mod refused;
mod reports;
mod verdicts;
mod views;
mod world;

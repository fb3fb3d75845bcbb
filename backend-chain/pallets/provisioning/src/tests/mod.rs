//! The whole protocol, from a tenant's request to the verdict of the checkers, on the real pallets.
mod assignments;
mod deadlines;
mod dry_runs;
mod lifecycle;
mod random;
mod refusals;
mod reports;
mod verdicts;
mod views;
mod world;

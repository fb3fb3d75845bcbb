//! The whole protocol, from a tenant's request to the verdict of the checkers, on the real pallets.
mod assignments;
mod deadlines;
mod lifecycle;
mod reports;
mod verdicts;
mod world;

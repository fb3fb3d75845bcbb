//! The one integrity hash, what a quote is bound to, and proofs that a log which was passed should not have been. Pure:
//! no storage, no clock.
mod binding;
mod claims;
mod fraud;
mod hashes;
mod ima;
mod merkle;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;

pub use binding::{extra_data, machine_id, Binding};
pub use claims::{absent_leaf, integrity_hash, BootClaim, Component, ImaClaim, Leaves, ProfileClaim, UpdateClaim};
#[cfg(feature = "runtime-benchmarks")]
pub use fraud::state_leaf;
pub use fraud::{judge, Contested, FraudProof, FraudRefusal, Gap, Neighbour, Offending, PathPrefix};
#[cfg(feature = "runtime-benchmarks")]
pub use hashes::{list_root, node};

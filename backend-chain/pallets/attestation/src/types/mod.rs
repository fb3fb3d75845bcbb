//! What is stored, and its limits.
mod hub;
mod panel;
mod parameters;
mod release;

pub use hub::*;
pub use panel::*;
pub use parameters::*;
pub use release::*;

/// Most members of a committee.
pub const MAX_COMMITTEE: u32 = 7;
/// Most daemons that one draw looks at.
pub const MAX_LOTS: usize = 128;
/// Most draws that wait at a time; who comes then tries again later.
pub const MAX_DRAWS_WAITING: u32 = 64;
/// Random values after the one of the asking block that a seed mixes.
pub const SEED_VALUES: u8 = 3;
/// Most accounts that sign releases.
pub const MAX_SIGNERS: u32 = 16;
/// Most tasks of one daemon at a time; who has so many is not drawn.
pub const MAX_TASKS: u32 = 32;
/// Length of a bucket of freshness.
pub const BUCKET_MS: u64 = 10_000;
/// How long the hash of a block is good as a nonce.
pub const FRESH_MS: u64 = 600_000;
/// Most blocks that are nonces at a time.
pub const MAX_NONCES: u32 = (FRESH_MS / BUCKET_MS) as u32 + 1;
/// Most entries of a log, so that a path to one of its states has 16 hashes.
pub const MAX_LOG_LENGTH: u32 = 65_535;
/// Passes of a hub that can still be refuted.
pub const MAX_PASSES: u32 = 2;

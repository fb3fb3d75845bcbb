//! What a TPM signs and shows, read byte by byte, and judged. Pure: no storage, no clock.
//!
//! Formats: TPM 2.0 Library, Part 2 (Structures). All numbers are big-endian.
mod algorithms;
mod key_numbers;
mod name;
mod public;
mod quote;
mod reader;
mod signature;
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub mod simulated;
#[cfg(test)]
mod tests;
mod verify;

pub use name::{name_digest, qualified_name, QualifiedName};
pub use public::{attestation_key, endorsement_key, AttestationKey, KeyRefusal, Scheme};
pub use quote::{Clock, ClockRefusal};
pub use verify::{verify_quote, Expected, QuoteRefusal, VerifiedQuote};

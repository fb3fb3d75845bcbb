//! How the pallets are configured.
mod consensus;
mod logos;
pub mod rights;
pub mod system;

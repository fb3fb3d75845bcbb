//! # Primitives
//!
//! The words and numbers that every logos pallet shares: identifiers, attributes, requests, duties, observations, and the
//! traits by which the pallets meet. No storage and no calls: a pallet depends on this crate, never on another pallet, and
//! the runtime ties them together.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod attribute;
mod check;
mod draw;
mod duty;
mod machine_type;
mod refusal;
mod request;
mod size_and_price;
mod traits;

pub use attribute::*;
pub use check::*;
pub use draw::*;
pub use duty::*;
pub use machine_type::*;
pub use refusal::*;
pub use request::*;
pub use traits::*;

use sp_core::{bounded::BoundedVec, ConstU32};

/// Number of a resource; never used twice.
pub type ResourceId = u64;
/// Number of a hub.
pub type HubId = u32;
/// Number of a site.
pub type SiteId = u32;
/// Number of an operator.
pub type OperatorId = u32;
/// Milliseconds of chain time, or of the duty clock where said so.
pub type Milliseconds = u64;
/// A short name in ASCII: of a type, image, region, class, resource.
pub type Label = BoundedVec<u8, ConstU32<64>>;
/// Name of a workspace.
pub type WorkspaceName = BoundedVec<u8, ConstU32<128>>;
/// Canonical SCALE of what nobody desired but everybody must see alike: host key, addresses, volume identifiers.
pub type Facts = BoundedVec<u8, ConstU32<1024>>;

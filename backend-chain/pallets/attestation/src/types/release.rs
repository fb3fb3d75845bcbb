//! Profiles, and what their machines must show.
use super::MAX_SIGNERS;
use crate::{
	integrity::{BootClaim, ImaClaim, Leaves, PathPrefix, UpdateClaim},
	tpm::Scheme,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::Milliseconds;
use scale_info::TypeInfo;
use sp_core::H256;

/// Name of a hardware profile; the first field of the first leaf.
pub type ProfileId = H256;

/// Who may sign releases, and how many of them must.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ReleaseSigners<AccountId> {
	/// How many must sign.
	pub threshold: u32,
	/// Who, ascending.
	pub accounts: BoundedVec<AccountId, ConstU32<MAX_SIGNERS>>,
}

/// Components that must not be absent.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Required {
	/// A snapshot of files.
	pub files: bool,
	/// A kernel guard.
	pub kernel_guard: bool,
	/// Behaviour sensors.
	pub sensors: bool,
	/// Tamper switches.
	pub tamper: bool,
}

/// What machines of one model prove, and how.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ProfileEntry {
	/// PCRs of the boot quote, bit i for PCR i; without PCR 10, which differs at every boot.
	pub pcr_mask: u32,
	/// How attestation keys may sign.
	pub schemes: BoundedVec<Scheme, ConstU32<2>>,
	/// What must be there.
	pub required: Required,
	/// Hash of the policy that verifiers judge by.
	pub policy: H256,
	/// 0 hub, 1 validator, 2 personal.
	pub machine_class: u8,
}

/// A hardware profile.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Profile {
	/// What was registered.
	pub entry: ProfileEntry,
	/// Whether hubs may still enrol under it.
	pub open: bool,
	/// Epoch of the next proposal.
	pub next_epoch: u32,
	/// Highest release announced so far.
	pub last_release: Option<u32>,
	/// Epoch of the active reference.
	pub active: Option<u32>,
	/// Epoch of the proposed or announced one.
	pub coming: Option<u32>,
}

/// A release as its signers sign it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Proposal {
	/// Its epoch: the profile's next.
	pub epoch: u32,
	/// Leaf 1.
	pub boot: BootClaim,
	/// Leaf 2.
	pub ima: ImaClaim,
	/// Hash of leaf 3.
	pub files: H256,
	/// Hash of leaf 4.
	pub kernel_guard: H256,
	/// Hash of leaf 5.
	pub sensors: H256,
	/// Hash of leaf 6.
	pub tamper: H256,
	/// Leaf 7.
	pub update: UpdateClaim,
	/// Beginnings of absolute paths that the allowlist need not name, each ending in a slash.
	pub exempt: BoundedVec<PathPrefix, ConstU32<4>>,
}

/// How far a reference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum ReferencePhase {
	/// Waits for signatures, then until `ready_at`.
	#[codec(index = 0)]
	Proposed {
		/// When it may be announced, once enough have signed.
		ready_at: Option<Milliseconds>,
	},
	/// Accepted beside the active one, which is refused from `until` on.
	#[codec(index = 1)]
	Announced {
		/// End of the window.
		until: Milliseconds,
	},
	/// Accepted; if its successor is announced, until `retires_at`.
	#[codec(index = 2)]
	Active {
		/// End of the window.
		retires_at: Option<Milliseconds>,
	},
	/// Replaced.
	#[codec(index = 3)]
	Retired,
	/// Withdrawn.
	#[codec(index = 4)]
	Revoked,
}

/// What a machine of a profile must show, by epoch.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Reference<AccountId> {
	/// The eight leaves.
	pub leaves: Leaves,
	/// What was proposed, but for what the leaves say already.
	pub boot_digest: H256,
	/// Root of what may be executed.
	pub allowlist: H256,
	/// Whether violations may occur.
	pub violations_allowed: bool,
	/// Beginnings of paths that need not be in it.
	pub exempt: BoundedVec<PathPrefix, ConstU32<4>>,
	/// Release and deployment.
	pub update: UpdateClaim,
	/// Hash of what is signed.
	pub proposal: H256,
	/// Who signed.
	pub signed_by: BoundedVec<AccountId, ConstU32<MAX_SIGNERS>>,
	/// How far it is.
	pub phase: ReferencePhase,
}

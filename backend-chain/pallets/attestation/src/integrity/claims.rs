//! The eight leaves of the integrity hash. Those that decide something on chain are built here from their fields; the
//! other four are taken as hashes.
use super::hashes::{leaf, struct_root, top};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;

/// First byte of every leaf's content.
const VERSION: u8 = 1;
/// A result of a component: nothing to report.
const CLEAN: u8 = 0;

/// What a leaf is about; its number is its tag and place.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Component {
	/// Profile, epoch, policy.
	#[codec(index = 0)]
	Profile,
	/// Boot chain: stable PCRs, Secure Boot, command line.
	#[codec(index = 1)]
	Boot,
	/// What was executed since.
	#[codec(index = 2)]
	Ima,
	/// Files.
	#[codec(index = 3)]
	Files,
	/// Kernel guard.
	#[codec(index = 4)]
	KernelGuard,
	/// Behaviour sensors.
	#[codec(index = 5)]
	Sensors,
	/// Tamper switches.
	#[codec(index = 6)]
	Tamper,
	/// Release and deployment.
	#[codec(index = 7)]
	Update,
}

/// Leaf hashes in the order of [`Component`].
pub type Leaves = [H256; 8];

/// Root over exactly eight leaves: the one hash that is compared.
pub fn integrity_hash(leaves: &Leaves) -> H256 {
	struct_root(8, &top(leaves))
}

/// Leaf of a component that may be absent and is: not measured never looks clean.
pub fn absent_leaf(component: Component) -> H256 {
	leaf(component as u8, &[VERSION, 0])
}

fn versioned(component: Component, fields: impl Encode) -> H256 {
	leaf(component as u8, &(VERSION, fields).encode())
}

/// Leaf 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileClaim {
	pub profile: H256,
	pub epoch: u32,
	pub policy: H256,
	pub machine_class: u8,
}

impl ProfileClaim {
	/// Its leaf.
	pub fn leaf(&self) -> H256 {
		versioned(Component::Profile, (self.profile, self.epoch, self.policy, self.machine_class))
	}
}

/// Leaf 1 without the mask, which the profile gives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct BootClaim {
	/// SHA-256 of the values of the profile's PCRs, ascending: what the quote must show.
	pub pcr_digest: H256,
	/// Whether Secure Boot is on.
	pub secure_boot: bool,
	/// SHA-256 of the kernel's command line.
	pub command_line: H256,
}

impl BootClaim {
	/// Its leaf.
	pub fn leaf(&self, mask: u32) -> H256 {
		versioned(Component::Boot, (mask, self.pcr_digest, self.secure_boot, self.command_line))
	}
}

/// Leaf 2, of a list whose result is clean.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ImaClaim {
	/// Root of the sorted list of what may be executed, mapped or loaded.
	pub allowlist: H256,
	/// Whether files may be measured while they are written, on paths that the policy allows.
	pub violations_allowed: bool,
	/// SHA-256 of the kernel's IMA policy.
	pub policy: H256,
}

impl ImaClaim {
	/// Its leaf.
	pub fn leaf(&self) -> H256 {
		// Clean of violations too: those that the rules allow are in the hash of the rules, leaf 0.
		versioned(Component::Ima, (self.allowlist, CLEAN, CLEAN, self.policy))
	}
}

/// Leaf 7.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct UpdateClaim {
	/// Counter of releases; it only rises.
	pub release: u32,
	/// The signed deployment that brought it; zeros for the first image of a profile.
	pub deployment: H256,
}

impl UpdateClaim {
	/// Its leaf.
	pub fn leaf(&self) -> H256 {
		versioned(Component::Update, (self.release, self.deployment))
	}
}

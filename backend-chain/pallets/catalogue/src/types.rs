//! What the catalogue stores.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use logos_primitives::MachineType;
use scale_info::TypeInfo;
use sp_core::H256;

/// Where a type stands: only Active ones are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum TypePhase {
	/// Can still be replaced.
	#[codec(index = 0)]
	Proposed,
	/// Can be asked for, and never changes again.
	#[codec(index = 1)]
	Active,
	/// Runs where it runs.
	#[codec(index = 2)]
	Deprecated,
}

/// A machine type and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct TypeEntry {
	/// The type.
	pub machine_type: MachineType,
	/// Where it stands.
	pub phase: TypePhase,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ImageEntry {
	/// SHA-256 of its bytes.
	pub digest: H256,
	/// Whether it can be asked for.
	pub active: bool,
}

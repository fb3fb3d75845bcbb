//! Catalogue entries: what a machine type offers, asks and lets be checked.
use crate::{AttributeName, AttributeValue, Label, Milliseconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32, H256};

/// A machine type at one version.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct TypeRef {
	/// Its name, for example `vm.small`.
	pub name: Label,
	/// Its version, from 1.
	pub version: u32,
}

/// How a tenant names a machine type: without a version the newest active one.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct TypeSelector {
	/// Its name.
	pub name: Label,
	/// Its version, if pinned.
	pub version: Option<u32>,
}

/// What values an attribute takes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum AttributeKind {
	/// `min`, `min + step`, … up to `max`.
	#[codec(index = 0)]
	Uint {
		/// Smallest value.
		min: u64,
		/// Largest value.
		max: u64,
		/// Distance between two values, at least 1.
		step: u64,
	},
	/// UTF-8 of at most so many bytes.
	#[codec(index = 1)]
	Text {
		/// Longest text in bytes.
		max_bytes: u32,
	},
	/// One of these.
	#[codec(index = 2)]
	Choice(BoundedVec<Label, ConstU32<16>>),
	/// A digest.
	#[codec(index = 3)]
	Digest,
	/// The name of a catalogue image, with or without `@version`.
	#[codec(index = 4)]
	Image,
	/// The digest of something sealed to the hub, of at most so many bytes.
	#[codec(index = 5)]
	Sealed {
		/// Largest plaintext in bytes.
		max_bytes: u32,
	},
}

/// What a change of an attribute does to a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Mutability {
	/// The machine changes and stays.
	#[codec(index = 0)]
	InPlace,
	/// A new machine takes its place.
	#[codec(index = 1)]
	Replace,
}

/// One attribute of a machine type.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct AttributeSpec {
	/// Its name.
	pub name: AttributeName,
	/// What values it takes.
	pub kind: AttributeKind,
	/// Whether a request must carry it.
	pub required: bool,
	/// What it is when a request leaves it out.
	pub default: Option<AttributeValue>,
	/// What a change of it does.
	pub mutability: Mutability,
	/// Price per unit and hour, in the smallest unit of the currency; counts only for `Uint`.
	pub unit_price: u128,
}

/// A condition between attributes; it holds or not, whatever the order of the attributes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Rule {
	/// The attribute is at most this.
	#[codec(index = 0)]
	AtMost {
		/// Which.
		attribute: AttributeName,
		/// Its bound.
		value: u64,
	},
	/// If the first is given, so is the second.
	#[codec(index = 1)]
	Requires {
		/// The first.
		attribute: AttributeName,
		/// The second.
		other: AttributeName,
	},
	/// Not both are given.
	#[codec(index = 2)]
	Excludes {
		/// The first.
		attribute: AttributeName,
		/// The second.
		other: AttributeName,
	},
	/// Their sum is at most this.
	#[codec(index = 3)]
	SumAtMost {
		/// Which.
		attributes: BoundedVec<AttributeName, ConstU32<4>>,
		/// Their bound.
		value: u64,
	},
	/// `min × denominator ≤ numerator ≤ max × denominator`.
	#[codec(index = 4)]
	RatioBetween {
		/// The numerator.
		attribute: AttributeName,
		/// The denominator.
		per: AttributeName,
		/// Smallest ratio.
		min: u64,
		/// Largest ratio.
		max: u64,
	},
}

/// Who controls what a predicate looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum PredicateClass {
	/// The hub: decides verdicts, payment and penalties.
	#[codec(index = 0)]
	Platform,
	/// The tenant's guest: recorded and shown, decides nothing.
	#[codec(index = 1)]
	Guest,
}

/// How far an observed value may be from the desired one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Band {
	/// Not at all.
	#[codec(index = 0)]
	Exact,
	/// By so many thousandths of the desired value.
	#[codec(index = 1)]
	WithinPermille(u32),
}

/// One thing a checker looks at.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Predicate {
	/// Its name: that of an attribute, or `power`, `reachable`, `host_key`.
	pub name: AttributeName,
	/// Who controls it.
	pub class: PredicateClass,
	/// Its band.
	pub band: Band,
}

/// A catalogue entry.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct MachineType {
	/// Class of resource, for example `vm`.
	pub class: Label,
	/// Driver that makes it.
	pub driver: Label,
	/// Its attributes, strictly ascending by name.
	pub attributes: BoundedVec<AttributeSpec, ConstU32<16>>,
	/// What must hold between them.
	pub rules: BoundedVec<Rule, ConstU32<16>>,
	/// What checkers look at; findings are in this order.
	pub predicates: BoundedVec<Predicate, ConstU32<16>>,
	/// Price per hour before any attribute.
	pub base_price: u128,
	/// How long an executor has, on the duty clock.
	pub execute_ms: Milliseconds,
	/// Whether its machines run on hubs alone that prove their integrity now.
	pub trusted_hub: bool,
}

/// An image at one version.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ImageRef {
	/// Its name, for example `debian-13`.
	pub name: Label,
	/// Its version, from 1.
	pub version: u32,
	/// SHA-256 of its bytes.
	pub digest: H256,
}

/// What a machine takes from a hub, or a hub has.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Capacity {
	/// Virtual processors.
	pub vcpu: u32,
	/// Memory in MiB.
	pub memory_mib: u64,
	/// Disk in GiB.
	pub disk_gib: u64,
}

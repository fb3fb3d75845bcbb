//! Why a request is refused: one closed set for the call, the plan and the error texts of every client.
use crate::{AttributeName, Attributes, ImageRef, ResourceId, TypeRef};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// A reason; indices are stable, new reasons are appended.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum RefusalReason {
	/// The resource is protected against removal.
	#[codec(index = 0)]
	Protected,
	/// No type of this name and version.
	#[codec(index = 1)]
	TypeUnknown,
	/// The type is proposed or deprecated.
	#[codec(index = 2)]
	TypeNotActive,
	/// The type has no such attribute.
	#[codec(index = 3)]
	AttributeUnknown,
	/// A required attribute is missing.
	#[codec(index = 4)]
	AttributeMissing,
	/// The value is of another kind.
	#[codec(index = 5)]
	WrongKind,
	/// The number is outside its range or off its step.
	#[codec(index = 6)]
	OutOfRange {
		/// Smallest.
		min: u64,
		/// Largest.
		max: u64,
		/// Step.
		step: u64,
	},
	/// The text is too long.
	#[codec(index = 7)]
	TooLong {
		/// Longest in bytes.
		max_bytes: u32,
	},
	/// Not one of the choices of the type.
	#[codec(index = 8)]
	NotAChoice,
	/// A rule of the type does not hold.
	#[codec(index = 9)]
	RuleBroken {
		/// Its position in the type.
		rule: u8,
	},
	/// No active image of this name and version.
	#[codec(index = 10)]
	ImageUnknown,
	/// The account may not act for this resource.
	#[codec(index = 11)]
	NotAllowed,
	/// No hub in this region.
	#[codec(index = 12)]
	RegionUnknown,
	/// No hub of this class.
	#[codec(index = 13)]
	HubClassUnknown,
	/// No hub has room.
	#[codec(index = 14)]
	NoCapacity,
	/// `checkers` is not 3, 5 or 7.
	#[codec(index = 15)]
	CheckersInvalid,
	/// Too few daemons could execute and check.
	#[codec(index = 16)]
	TooFewDaemons {
		/// How many are eligible.
		eligible: u32,
		/// How many are needed.
		needed: u32,
	},
	/// An hour costs more than `max_price`.
	#[codec(index = 17)]
	PriceAboveMax {
		/// Price per hour.
		price: u128,
	},
	/// The account cannot hold the escrow.
	#[codec(index = 18)]
	InsufficientFunds {
		/// What is missing.
		missing: u128,
	},
	/// A live resource has this name.
	#[codec(index = 19)]
	KeyTaken {
		/// Which.
		id: ResourceId,
	},
	/// A resource of this name is being removed.
	#[codec(index = 20)]
	KeyBusy {
		/// Which.
		id: ResourceId,
	},
	/// No such resource.
	#[codec(index = 21)]
	ResourceUnknown,
	/// The change needs a new machine.
	#[codec(index = 22)]
	NeedsReplacement,
	/// The name or workspace is empty or has other characters than letters, digits, `.`, `_`, `-`, `/`.
	#[codec(index = 23)]
	NameInvalid,
	/// A job is running that does not let this in.
	#[codec(index = 24)]
	Busy,
	/// The tenant has as many resources as it may have.
	#[codec(index = 25)]
	QuotaExceeded {
		/// How many it may have.
		max: u32,
	},
	/// The attribute is written twice.
	#[codec(index = 26)]
	AttributeRepeated,
}

/// One refusal. `attribute` names what the tenant wrote: an attribute of the type, or `type`, `name`, `workspace`, `region`,
/// `hub_class`, `anti_affinity`, `checkers`, `max_price_per_hour`, `delete_protection`; `None` is the resource or the
/// account. An image is refused on the attribute that names it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Refusal {
	/// What it is about.
	pub attribute: Option<AttributeName>,
	/// Why.
	pub reason: RefusalReason,
}

/// What a plan would meet; at most [`MAX_REFUSALS`] refusals, all stages are tried.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DryRun {
	/// All refusals.
	pub refusals: Vec<Refusal>,
	/// The type that the selector means now.
	pub machine_type: Option<TypeRef>,
	/// The image that the attribute means now.
	pub image: Option<ImageRef>,
	/// The attributes with defaults filled in, as far as they are known.
	pub attributes: Attributes,
	/// Attributes whose change needs a new machine.
	pub replace: Vec<AttributeName>,
	/// Price per hour, if every priced attribute is known.
	pub price: Option<u128>,
	/// What would be held in addition to what is held for the resource already.
	pub hold: u128,
}

/// Most refusals in one answer.
pub const MAX_REFUSALS: usize = 16;

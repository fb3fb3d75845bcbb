//! What the chain waits for, from whom, until when.
use crate::{Milliseconds, ResourceId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The fence token: one executor's try at one generation. A higher one makes every lower one void.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Fence {
	/// Version of the desired state.
	pub generation: u32,
	/// Which try at it, from 1.
	pub assignment: u32,
}

/// What is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum DutyKind {
	/// The executor takes the assignment.
	#[codec(index = 0)]
	Accept,
	/// The executor carries it out and commits the result.
	#[codec(index = 1)]
	Execute,
	/// The executor reveals its result.
	#[codec(index = 2)]
	RevealResult,
	/// A checker observes and commits.
	#[codec(index = 3)]
	Observe,
	/// A checker reveals.
	#[codec(index = 4)]
	RevealObservation,
	/// A juror observes and commits.
	#[codec(index = 5)]
	ObserveAsJuror,
	/// A juror reveals.
	#[codec(index = 6)]
	RevealAsJuror,
	/// A hub hosts this resource, or must take it away: the executor will call.
	#[codec(index = 7)]
	Host,
}

/// One duty of one account; an account has at most one of each (resource, kind).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Duty {
	/// About which resource.
	pub resource: ResourceId,
	/// Under which fence token.
	pub fence: Fence,
	/// What.
	pub kind: DutyKind,
	/// Until when on the duty clock; 0 for `Host`.
	pub deadline: Milliseconds,
}

/// How long the parties have, on the duty clock; executing takes as long as the machine type says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Windows {
	/// From the assignment to `accept`.
	pub accept_ms: Milliseconds,
	/// From the draw to the commitment of an observation.
	pub commit_ms: Milliseconds,
	/// From the last commitment to the last reveal.
	pub reveal_ms: Milliseconds,
}

//! Observations and verdicts of the cross-check.
use crate::{Action, Facts, Fence, HubId, ResourceId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32, H256};

/// What a checker found about one predicate. Unknown is neither ok nor mismatch, and never absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Finding {
	/// As desired, within its band.
	#[codec(index = 0)]
	Ok,
	/// Seen, and not as desired.
	#[codec(index = 1)]
	Mismatch,
	/// Could not be seen.
	#[codec(index = 2)]
	Unknown,
}

/// Findings in the order of the machine type's predicates; for a removal exactly one: `absent`.
pub type Findings = BoundedVec<Finding, ConstU32<16>>;

/// What one checker saw. Its commitment is `blake2_256(SCALE(observation, salt, checker, resource, fence))`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Observation {
	/// What it found.
	pub findings: Findings,
	/// What it saw that nobody desired; empty for a removal or when unknown.
	pub facts: Facts,
	/// Root of the evidence it keeps.
	pub evidence_root: H256,
}

/// What an executor says it did. Its commitment is `blake2_256(SCALE(facts, salt))`.
pub type Salt = [u8; 32];

/// What the check concluded.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Verdict {
	/// As desired; these are the agreed facts.
	#[codec(index = 0)]
	Verified(Facts),
	/// The assignment is void: refuted, or nobody could tell.
	#[codec(index = 1)]
	Void,
}

/// What provisioning asks the checks pallet to look at once a result is committed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct CheckOrder<AccountId> {
	/// Which resource.
	pub resource: ResourceId,
	/// Which try.
	pub fence: Fence,
	/// What was done.
	pub action: Action,
	/// By whom.
	pub executor: AccountId,
	/// Where.
	pub hub: HubId,
	/// How many checkers.
	pub checkers: u8,
	/// For each predicate whether it is of class platform; one `true` for a removal.
	pub platform: BoundedVec<bool, ConstU32<16>>,
	/// Commitment to the result.
	pub result: H256,
}

/// What a daemon is suspended for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Offence {
	/// An executor's result was refuted.
	#[codec(index = 0)]
	FalseResult,
	/// A checker or juror said ok and was refuted.
	#[codec(index = 1)]
	FalseOk,
	/// A checker or juror reported a mismatch that was refuted.
	#[codec(index = 2)]
	FalseAlarm,
	/// A commitment was not revealed.
	#[codec(index = 3)]
	NotRevealed,
}

/// What a draw is for; part of what is hashed, so that one seed serves many draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Purpose {
	/// Hub and executor of a job.
	#[codec(index = 0)]
	Placement,
	/// Checkers of a committed result.
	#[codec(index = 1)]
	Committee,
	/// Jurors of a contested one.
	#[codec(index = 2)]
	Jury,
}

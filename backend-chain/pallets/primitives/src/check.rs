//! Observations and verdicts of the cross-check.
use crate::{Action, Facts, Fence, HubId, ResourceId};
use alloc::vec::Vec;
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

/// Random bytes that keep a commitment from being guessed. An executor commits to `blake2_256(SCALE(facts, salt))`.
pub type Salt = [u8; 32];

/// Most checkers that a verified result names.
pub const MAX_CHECKERS: u32 = 7;
/// The checkers or jurors whose answers a verified result rests on.
pub type Witnesses<AccountId> = BoundedVec<AccountId, ConstU32<MAX_CHECKERS>>;

/// What the check concluded.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Verdict<AccountId> {
	/// As desired.
	#[codec(index = 0)]
	Verified {
		/// The agreed facts.
		facts: Facts,
		/// Who saw them.
		witnesses: Witnesses<AccountId>,
	},
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

/// Who looks: first the drawn checkers, after a mismatch the jury.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Round {
	/// The drawn checkers.
	#[codec(index = 0)]
	Committee,
	/// The jury.
	#[codec(index = 1)]
	Jury,
}

/// What a check waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum CheckPhase {
	/// For the seed of a draw.
	#[codec(index = 0)]
	Drawing,
	/// For commitments.
	#[codec(index = 1)]
	Committing,
	/// For what was committed.
	#[codec(index = 2)]
	Revealing,
}

/// One checker or juror, as clients see it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct SeatView<AccountId> {
	/// Who.
	pub account: AccountId,
	/// Whether it committed.
	pub committed: bool,
	/// Whether it revealed.
	pub revealed: bool,
}

/// A running check, as clients see it; seats of the present round.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckView<AccountId> {
	/// Who looks.
	pub round: Round,
	/// What is awaited.
	pub phase: CheckPhase,
	/// From whom.
	pub seats: Vec<SeatView<AccountId>>,
}

//! What the pallet keeps.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use logos_primitives::{
	CheckOrder, CheckPhase, Fence, Finding, Milliseconds, OperatorId, Purpose, ResourceId, Round, MAX_CHECKERS,
};
use scale_info::TypeInfo;
use sp_core::H256;

/// How often missing answers are replaced.
pub const MAX_REDRAWS: u8 = 3;
/// How many are drawn for each missing one.
pub const REPLACEMENTS: u32 = 2;
/// Most checkers of one check: the first, and twice as many in each redraw.
pub const MAX_SEATS: u32 = MAX_CHECKERS * (1 + MAX_REDRAWS as u32 * REPLACEMENTS);
/// Most jurors.
pub const MAX_JURY: u32 = 31;
/// Most daemons that one draw looks at.
pub const MAX_LOTS: usize = 128;
/// A seed mixes the randomness of so many blocks after the one that asked.
pub const SEED_BLOCKS: u64 = 3;

/// What an observation says about the predicates that the hub controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Statement {
	/// Mismatch if any is, else unknown if any is, else ok.
	pub finding: Finding,
	/// `blake2_256(SCALE(findings of class platform, facts))`: equal exactly when two observations say the same.
	pub digest: H256,
}

/// One checker or juror.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Seat<AccountId> {
	/// Who.
	pub account: AccountId,
	/// Who runs it: no two checkers are of one operator.
	pub operator: OperatorId,
	/// Its commitment.
	pub commitment: Option<H256>,
	/// What it revealed.
	pub statement: Option<Statement>,
}

/// Checkers in the order they were drawn.
pub type Committee<AccountId> = BoundedVec<Seat<AccountId>, ConstU32<MAX_SEATS>>;
/// Jurors.
pub type Jury<AccountId> = BoundedVec<Seat<AccountId>, ConstU32<MAX_JURY>>;

/// The check of one committed result.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Check<AccountId> {
	/// What is checked.
	pub order: CheckOrder<AccountId>,
	/// Who looks.
	pub round: Round,
	/// What is awaited.
	pub phase: CheckPhase,
	/// Checkers.
	pub committee: Committee<AccountId>,
	/// The first checker of the present draw; earlier ones had their chance.
	pub tranche: u32,
	/// How many the pending draw is to find.
	pub wanted: u32,
	/// How often missing answers were replaced.
	pub redraws: u8,
	/// Jurors.
	pub jury: Jury<AccountId>,
	/// What the executor revealed, as the statement of somebody who found all ok.
	pub claim: Option<Statement>,
	/// Deadline of the present phase on the duty clock; 0 while drawing.
	pub deadline: Milliseconds,
}

impl<AccountId: PartialEq> Check<AccountId> {
	/// The seats that may act now.
	pub fn active(&self) -> &[Seat<AccountId>] {
		match self.round {
			Round::Committee => self.committee.get(self.tranche as usize..).unwrap_or_default(),
			Round::Jury => &self.jury,
		}
	}

	/// The same, to change.
	pub fn active_mut(&mut self) -> &mut [Seat<AccountId>] {
		match self.round {
			Round::Committee => self.committee.get_mut(self.tranche as usize..).unwrap_or_default(),
			Round::Jury => self.jury.get_mut(..).unwrap_or_default(),
		}
	}

	/// The active seat of an account.
	pub fn seat_mut(&mut self, account: &AccountId) -> Option<&mut Seat<AccountId>> {
		self.active_mut().iter_mut().find(|seat| seat.account == *account)
	}
}

/// A draw that waits for its seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PendingDraw {
	/// What for.
	pub purpose: Purpose,
	/// Of which resource.
	pub resource: ResourceId,
	/// For which assignment.
	pub fence: Fence,
	/// Number of the random value of the block that asked: the seed mixes the next three.
	pub round: u64,
}

/// A queue of draws: numbers from `head` up to, not including, `tail`.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Queue {
	/// The oldest.
	pub head: u64,
	/// The next to be added.
	pub tail: u64,
}

impl Queue {
	/// How many wait.
	pub fn len(&self) -> u64 {
		self.tail.saturating_sub(self.head)
	}

	/// Whether none waits.
	pub fn is_empty(&self) -> bool {
		self.len() == 0
	}
}

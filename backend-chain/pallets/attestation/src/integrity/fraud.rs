//! One-step proofs that a passed log was bad.
//!
//! PCR 10 is a hash chain: state 0 is zeros, state i is the value after i entries. A hub commits to all of them as a list
//! of `length + 1` leaves SCALE{u32 i, state i} with tag 0x42. Whoever finds one bad step shows two neighbouring states
//! and what lies between them: two short paths and a hash, whatever the length of the log.
use super::{
	hashes::{extend, leaf, list_root, ALLOWLIST, PCR_STATE},
	ima::Entry,
	merkle::climb,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32, H256};
use sp_io::hashing::sha2_256;

/// Siblings of a state: lists of at most 65,536.
pub type StatePath = BoundedVec<H256, ConstU32<16>>;
/// Siblings of an allowlisted entry: lists of at most 262,144.
pub type AllowlistPath = BoundedVec<H256, ConstU32<18>>;
/// Template data of one entry. A longer one has to be shown by other means than a proof.
pub type TemplateData = BoundedVec<u8, ConstU32<1_152>>;
/// Beginning of paths that no allowlist has to name; ends in a slash.
pub type PathPrefix = BoundedVec<u8, ConstU32<64>>;

/// What a prover shows of a log.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum FraudProof {
	/// The first state is this one, not zeros: the log hides what came before.
	#[codec(index = 0)]
	FalseStart {
		/// The first state.
		state: H256,
		/// Its siblings.
		path: StatePath,
	},
	/// The last state is this one, not the one that the hub claimed.
	#[codec(index = 1)]
	FalseEnd {
		/// The last state.
		state: H256,
		/// Its siblings.
		path: StatePath,
	},
	/// An entry that the reference does not allow.
	#[codec(index = 2)]
	Entry {
		/// Its place, from 0: the state before it has the same.
		index: u32,
		/// The state before it.
		before: H256,
		/// Siblings of that state.
		before_path: StatePath,
		/// Siblings of the state after it.
		after_path: StatePath,
		/// What was measured.
		template: TemplateData,
		/// Where it would stand in the allowlist; not needed for a second `boot_aggregate` or a first entry that is none.
		gap: Option<Gap>,
	},
	/// A file was measured while it was written, which the reference does not allow.
	#[codec(index = 3)]
	Violation {
		/// Place of the entry, from 0.
		index: u32,
		/// The state before it.
		before: H256,
		/// Siblings of that state.
		before_path: StatePath,
		/// Siblings of the state after it.
		after_path: StatePath,
	},
}

/// Two neighbours in the sorted allowlist with nothing between them, or one at its end.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Gap {
	/// Length of the list.
	pub count: u32,
	/// Place of the right neighbour, or the length if there is none.
	pub index: u32,
	/// The last leaf before, unless the gap is at the start.
	pub left: Option<Neighbour>,
	/// The first leaf after, unless the gap is at the end.
	pub right: Option<Neighbour>,
}

/// A leaf of the allowlist.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Neighbour {
	/// The leaf.
	pub leaf: H256,
	/// Its siblings.
	pub path: AllowlistPath,
}

/// What was passed, and under which reference.
#[derive(Clone, Copy, Debug)]
pub struct Contested<'a> {
	/// Root over the states.
	pub states: H256,
	/// Number of entries.
	pub length: u32,
	/// The state after the last.
	pub pcr10: H256,
	/// Root of what may be executed.
	pub allowlist: H256,
	/// Beginnings of paths that need not be in it.
	pub exempt: &'a [PathPrefix],
	/// Whether violations may occur.
	pub violations_allowed: bool,
}

/// What a proof proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Offending {
	/// Something came before the log.
	#[codec(index = 0)]
	Start,
	/// The states do not lead to what was claimed.
	#[codec(index = 1)]
	End,
	/// The log does not begin with the boot.
	#[codec(index = 2)]
	NoBootAggregate,
	/// A second boot without a reset: kexec.
	#[codec(index = 3)]
	SecondBoot,
	/// Something that may not be executed.
	#[codec(index = 4)]
	NotAllowlisted,
	/// A file that was written while it was measured.
	#[codec(index = 5)]
	Violation,
}

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum FraudRefusal {
	/// A state is not in the list at its place.
	#[codec(index = 0)]
	StateNotProved,
	/// The state is the one it should be.
	#[codec(index = 1)]
	StateCorrect,
	/// The template data is none of a known template.
	#[codec(index = 2)]
	EntryMalformed,
	/// The entry may be there.
	#[codec(index = 3)]
	EntryAllowed,
	/// No gap in the allowlist was shown in which the entry would stand.
	#[codec(index = 4)]
	GapNotProved,
	/// The reference allows violations.
	#[codec(index = 5)]
	ViolationAllowed,
}

const BOOT_AGGREGATE: &[u8] = b"boot_aggregate";

/// What the proof proves about what was passed.
pub fn judge(proof: &FraudProof, about: &Contested) -> Result<Offending, FraudRefusal> {
	match proof {
		FraudProof::FalseStart { state, path } => {
			about.has_state(0, state, path)?;
			different(state, &H256::zero()).map(|()| Offending::Start)
		}
		FraudProof::FalseEnd { state, path } => {
			about.has_state(about.length, state, path)?;
			different(state, &about.pcr10).map(|()| Offending::End)
		}
		FraudProof::Entry { index, before, before_path, after_path, template, gap } => {
			about.has_step(*index, before, before_path, &sha2_256(template), after_path)?;
			about.judge_entry(*index, template, gap.as_ref())
		}
		FraudProof::Violation { index, before, before_path, after_path } => {
			// The kernel extends ones for a violation, for it has no digest of what was written meanwhile.
			about.has_step(*index, before, before_path, &[0xff; 32], after_path)?;
			(!about.violations_allowed).then_some(Offending::Violation).ok_or(FraudRefusal::ViolationAllowed)
		}
	}
}

fn different(state: &H256, expected: &H256) -> Result<(), FraudRefusal> {
	(state != expected).then_some(()).ok_or(FraudRefusal::StateCorrect)
}

/// Leaf of the state after `index` entries.
pub fn state_leaf(index: u32, state: &H256) -> H256 {
	leaf(PCR_STATE, &(index, state).encode())
}

impl Contested<'_> {
	fn has_state(&self, index: u32, state: &H256, path: &[H256]) -> Result<(), FraudRefusal> {
		let count = self.length.saturating_add(1);
		let top = climb(state_leaf(index, state), index, count, path).ok_or(FraudRefusal::StateNotProved)?;
		(list_root(PCR_STATE, count, &top) == self.states).then_some(()).ok_or(FraudRefusal::StateNotProved)
	}

	fn has_step(
		&self,
		index: u32,
		before: &H256,
		before_path: &[H256],
		digest: &[u8; 32],
		after_path: &[H256],
	) -> Result<(), FraudRefusal> {
		self.has_state(index, before, before_path)?;
		self.has_state(index.saturating_add(1), &extend(before, digest), after_path)
	}

	fn judge_entry(&self, index: u32, template: &[u8], gap: Option<&Gap>) -> Result<Offending, FraudRefusal> {
		let entry = Entry::parse(template).ok_or(FraudRefusal::EntryMalformed)?;
		match (index, entry.path == BOOT_AGGREGATE) {
			(0, true) => return Err(FraudRefusal::EntryAllowed),
			(0, false) => return Ok(Offending::NoBootAggregate),
			(_, true) => return Ok(Offending::SecondBoot),
			(_, false) => {}
		}
		if self.exempt.iter().any(|prefix| entry.path.starts_with(prefix)) {
			return Err(FraudRefusal::EntryAllowed);
		}
		let gap = gap.ok_or(FraudRefusal::GapNotProved)?;
		gap.lacks(&entry.leaf(), &self.allowlist).then_some(Offending::NotAllowlisted).ok_or(FraudRefusal::GapNotProved)
	}
}

impl Gap {
	/// Whether the list with this root has no such leaf.
	fn lacks(&self, wanted: &H256, root: &H256) -> bool {
		if self.count == 0 {
			return list_root(ALLOWLIST, 0, &H256::zero()) == *root;
		}
		let left = match (&self.left, self.index.checked_sub(1)) {
			(None, None) => true,
			(Some(left), Some(at)) => left.leaf < *wanted && self.holds(left, at, root),
			_ => false,
		};
		let right = match (&self.right, self.index == self.count) {
			(None, true) => true,
			(Some(right), false) => *wanted < right.leaf && self.holds(right, self.index, root),
			_ => false,
		};
		left && right
	}

	fn holds(&self, neighbour: &Neighbour, at: u32, root: &H256) -> bool {
		climb(neighbour.leaf, at, self.count, &neighbour.path)
			.is_some_and(|top| list_root(ALLOWLIST, self.count, &top) == *root)
	}
}

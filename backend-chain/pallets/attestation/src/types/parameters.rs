//! Numbers that governance sets.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use logos_primitives::Milliseconds;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Windows in milliseconds of chain time, sizes of committees, and what a false fraud proof costs.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttestationParameters {
	/// Members of a committee, at most [`crate::MAX_COMMITTEE`].
	pub committee_size: u32,
	/// Credentials of a committee that a hub must open.
	pub quorum: u32,
	/// How long committee and hub have for an enrolment.
	pub enrolment_ms: Milliseconds,
	/// How long a committee has to commit.
	pub commit_ms: Milliseconds,
	/// How long it has to reveal.
	pub reveal_ms: Milliseconds,
	/// How long a hub is trusted after a pass.
	pub trusted_ms: Milliseconds,
	/// How long a signed release waits before it is announced.
	pub timelock_ms: Milliseconds,
	/// How long an announced reference and its predecessor are accepted together.
	pub overlap_ms: Milliseconds,
	/// What a false fraud proof costs.
	pub fraud_deposit: u128,
}

impl AttestationParameters {
	/// What holds until governance sets others.
	pub const fn production() -> Self {
		Self {
			committee_size: 5,
			quorum: 3,
			enrolment_ms: 600_000,
			commit_ms: 180_000,
			reveal_ms: 120_000,
			trusted_ms: 1_800_000,
			timelock_ms: 86_400_000,
			overlap_ms: 259_200_000,
			fraud_deposit: 10_000_000_000_000,
		}
	}
}

//! Committees: who enrols and who judges.
use super::{ProfileId, PublicArea, MAX_COMMITTEE};
use crate::integrity::Component;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{HubId, Milliseconds, OperatorId};
use scale_info::TypeInfo;
use sp_core::H256;

/// What TPM2_MakeCredential gives, as tpm2-tools write it: 336 bytes for an RSA-2048 key.
pub type Credential = BoundedVec<u8, ConstU32<400>>;

/// Accounts of a committee.
pub type Members<AccountId> = BoundedVec<AccountId, ConstU32<MAX_COMMITTEE>>;

/// What a hub asks to be enrolled with.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct EnrolmentRequest {
	/// What machine it is.
	pub profile: ProfileId,
	/// Its endorsement key.
	pub endorsement_key: PublicArea,
	/// SHA-256 of the certificate of that key, which the hub hands to the committee.
	pub certificate: H256,
	/// SHA-256 of the SubjectPublicKeyInfo that signed that certificate.
	pub issuer: H256,
	/// Its attestation key.
	pub attestation_key: PublicArea,
	/// Value of its tamper counter; 0 without one.
	pub tamper_counter: u64,
}

/// A member of an enrolment's committee.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct CredentialSeat<AccountId> {
	/// Who.
	pub account: AccountId,
	/// SHA-256 of the secret in its credential, once that is there.
	pub commitment: Option<H256>,
}

/// A hub on its way to be enrolled.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Enrolment<AccountId> {
	/// Its number.
	pub serial: u32,
	/// What was asked.
	pub request: EnrolmentRequest,
	/// Who makes credentials; empty until drawn.
	pub seats: BoundedVec<CredentialSeat<AccountId>, ConstU32<MAX_COMMITTEE>>,
	/// Until when; `None` while it waits for the draw.
	pub deadline: Option<Milliseconds>,
}

/// A secret that the hub's TPM took out of a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Opened {
	/// Whose credential: the place of its maker in the committee.
	pub seat: u8,
	/// The secret.
	pub secret: [u8; 32],
}

/// An attestation that a committee looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Case {
	/// Which attestation of the hub.
	pub round: u32,
	/// Root over the states of PCR 10.
	pub states: H256,
}

/// What a member says of an attestation's evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Vote {
	/// All of it is as the reference and the policy want it.
	#[codec(index = 0)]
	Pass,
	/// This is not.
	#[codec(index = 1)]
	Fail(Component),
	/// It could not be had.
	#[codec(index = 2)]
	Unknown,
}

/// A member of an appraisal's committee.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct VoteSeat<AccountId> {
	/// Who.
	pub account: AccountId,
	/// What it committed to.
	pub commitment: Option<H256>,
	/// What it revealed.
	pub vote: Option<Vote>,
}

/// What an appraisal waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum AppraisalPhase {
	/// For the seed of its draw.
	#[codec(index = 0)]
	Drawing,
	/// For commitments.
	#[codec(index = 1)]
	Committing,
	/// For what was committed.
	#[codec(index = 2)]
	Revealing,
}

/// A committee at work.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Appraisal<AccountId> {
	/// Which attestation of the hub.
	pub round: u32,
	/// What it waits for.
	pub phase: AppraisalPhase,
	/// Until when; 0 while it waits for the draw.
	pub deadline: Milliseconds,
	/// Who looks; empty until drawn.
	pub seats: BoundedVec<VoteSeat<AccountId>, ConstU32<MAX_COMMITTEE>>,
}

/// How an appraisal ends.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Conclusion<AccountId> {
	/// More than half of the committee passed it: these.
	#[codec(index = 0)]
	Pass(Members<AccountId>),
	/// More than half found it bad, most of them this.
	#[codec(index = 1)]
	Fail(Component),
	/// Neither.
	#[codec(index = 2)]
	Undecided,
}

/// What a draw is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Panel {
	/// Makers of credentials for the enrolment of this number.
	#[codec(index = 0)]
	Enrolment(u32),
	/// Judges of the hub's attestation of this number.
	#[codec(index = 1)]
	Appraisal(u32),
}

/// A draw that waits for its seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PendingDraw {
	/// About which hub.
	pub hub: HubId,
	/// For what.
	pub panel: Panel,
	/// Random values still to come, the one of the asking block among them.
	pub missing: u8,
	/// What those that came were mixed to.
	pub seed: H256,
}

/// What the chain waits for from a daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Task {
	/// About which hub.
	pub hub: HubId,
	/// A credential, or a vote.
	pub panel: Panel,
}

/// A daemon that a draw chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn<AccountId> {
	/// Who.
	pub account: AccountId,
	/// Whose.
	pub operator: OperatorId,
}

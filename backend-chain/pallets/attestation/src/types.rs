//! What is stored of profiles, references, hubs, enrolments and appraisals.
use crate::{
	integrity::{BootClaim, Component, ImaClaim, Leaves, Offending, PathPrefix, UpdateClaim},
	tpm::{Clock, Scheme},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{HubId, Milliseconds, OperatorId};
use scale_info::TypeInfo;
use sp_core::H256;

/// Most members of a committee.
pub const MAX_COMMITTEE: u32 = 7;
/// Most daemons that one draw looks at.
pub const MAX_LOTS: usize = 128;
/// Most draws that wait at a time; who comes then tries again later.
pub const MAX_DRAWS_WAITING: u32 = 64;
/// Random values after the one of the asking block that a seed mixes.
pub const SEED_VALUES: u8 = 3;
/// Most accounts that sign releases.
pub const MAX_SIGNERS: u32 = 16;
/// Most tasks of one daemon at a time; who has so many is not drawn.
pub const MAX_TASKS: u32 = 32;
/// Length of a bucket of freshness.
pub const BUCKET_MS: u64 = 10_000;
/// How long the hash of a block is good as a nonce.
pub const FRESH_MS: u64 = 600_000;
/// Most blocks that are nonces at a time.
pub const MAX_NONCES: u32 = (FRESH_MS / BUCKET_MS) as u32 + 1;
/// Most entries of a log, so that a path to one of its states has 16 hashes.
pub const MAX_LOG_LENGTH: u32 = 65_535;
/// Passes of a hub that can still be refuted.
pub const MAX_PASSES: u32 = 2;

/// Name of a hardware profile; the first field of the first leaf.
pub type ProfileId = H256;
/// A TPMT_PUBLIC without size prefix: RSA-2048 keys take at most 314 bytes.
pub type PublicArea = BoundedVec<u8, ConstU32<384>>;
/// A TPMS_ATTEST without size prefix: 145 bytes with SHA-256.
pub type Attest = BoundedVec<u8, ConstU32<192>>;
/// A TPMT_SIGNATURE: 72 bytes of ECDSA, 262 of RSA-2048.
pub type TpmSignature = BoundedVec<u8, ConstU32<264>>;
/// What TPM2_MakeCredential gives, as tpm2-tools write it: 336 bytes for an RSA-2048 key.
pub type Credential = BoundedVec<u8, ConstU32<400>>;
/// Accounts of a committee.
pub type Members<AccountId> = BoundedVec<AccountId, ConstU32<MAX_COMMITTEE>>;

/// Who may sign releases, and how many of them must.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ReleaseSigners<AccountId> {
	/// How many must sign.
	pub threshold: u32,
	/// Who, ascending.
	pub accounts: BoundedVec<AccountId, ConstU32<MAX_SIGNERS>>,
}

/// Components that must not be absent.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Required {
	/// A snapshot of files.
	pub files: bool,
	/// A kernel guard.
	pub kernel_guard: bool,
	/// Behaviour sensors.
	pub sensors: bool,
	/// Tamper switches.
	pub tamper: bool,
}

/// What machines of one model prove, and how.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ProfileEntry {
	/// PCRs of the boot quote, bit i for PCR i; without PCR 10, which differs at every boot.
	pub pcr_mask: u32,
	/// How attestation keys may sign.
	pub schemes: BoundedVec<Scheme, ConstU32<2>>,
	/// What must be there.
	pub required: Required,
	/// Hash of the policy that verifiers judge by.
	pub policy: H256,
	/// 0 hub, 1 validator, 2 personal.
	pub machine_class: u8,
}

/// A hardware profile.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Profile {
	/// What was registered.
	pub entry: ProfileEntry,
	/// Whether hubs may still enrol under it.
	pub open: bool,
	/// Epoch of the next proposal.
	pub next_epoch: u32,
	/// Highest release announced so far.
	pub last_release: Option<u32>,
	/// Epoch of the active reference.
	pub active: Option<u32>,
	/// Epoch of the proposed or announced one.
	pub coming: Option<u32>,
}

/// A release as its signers sign it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Proposal {
	/// Its epoch: the profile's next.
	pub epoch: u32,
	/// Leaf 1.
	pub boot: BootClaim,
	/// Leaf 2.
	pub ima: ImaClaim,
	/// Hash of leaf 3.
	pub files: H256,
	/// Hash of leaf 4.
	pub kernel_guard: H256,
	/// Hash of leaf 5.
	pub sensors: H256,
	/// Hash of leaf 6.
	pub tamper: H256,
	/// Leaf 7.
	pub update: UpdateClaim,
	/// Beginnings of absolute paths that the allowlist need not name, each ending in a slash.
	pub exempt: BoundedVec<PathPrefix, ConstU32<4>>,
}

/// How far a reference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum ReferencePhase {
	/// Waits for signatures, then until `ready_at`.
	#[codec(index = 0)]
	Proposed {
		/// When it may be announced, once enough have signed.
		ready_at: Option<Milliseconds>,
	},
	/// Accepted beside the active one, which is refused from `until` on.
	#[codec(index = 1)]
	Announced {
		/// End of the window.
		until: Milliseconds,
	},
	/// Accepted; if its successor is announced, until `retires_at`.
	#[codec(index = 2)]
	Active {
		/// End of the window.
		retires_at: Option<Milliseconds>,
	},
	/// Replaced.
	#[codec(index = 3)]
	Retired,
	/// Withdrawn.
	#[codec(index = 4)]
	Revoked,
}

/// What a machine of a profile must show, by epoch.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Reference<AccountId> {
	/// The eight leaves.
	pub leaves: Leaves,
	/// What was proposed, but for what the leaves say already.
	pub boot_digest: H256,
	/// Root of what may be executed.
	pub allowlist: H256,
	/// Whether violations may occur.
	pub violations_allowed: bool,
	/// Beginnings of paths that need not be in it.
	pub exempt: BoundedVec<PathPrefix, ConstU32<4>>,
	/// Release and deployment.
	pub update: UpdateClaim,
	/// Hash of what is signed.
	pub proposal: H256,
	/// Who signed.
	pub signed_by: BoundedVec<AccountId, ConstU32<MAX_SIGNERS>>,
	/// How far it is.
	pub phase: ReferencePhase,
}

/// The components in which a machine differs from its reference, bit i for component i.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Components(pub u8);

/// Why a hub is violated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Violation {
	/// Its claims differ from the reference in these components.
	#[codec(index = 0)]
	Claims(Components),
	/// It booted something else than it claims.
	#[codec(index = 1)]
	BootDigest,
	/// The committee found this component of its evidence bad.
	#[codec(index = 2)]
	Evidence(Component),
	/// A fraud proof refuted its log.
	#[codec(index = 3)]
	Log(Offending),
}

/// Whether a hub may be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum IntegrityPhase {
	/// Its key is known; it proved nothing yet.
	#[codec(index = 0)]
	Enrolled,
	/// It proved itself lately.
	#[codec(index = 1)]
	Trusted,
	/// It was trusted, and has not proved itself since.
	#[codec(index = 2)]
	Stale,
	/// It proved the contrary.
	#[codec(index = 3)]
	Violated(Violation),
	/// Put aside until released.
	#[codec(index = 4)]
	Quarantined,
}

/// What a committee passed; shown again by whoever refutes it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Passed<AccountId> {
	/// Which hub.
	pub hub: HubId,
	/// Which of its attestations.
	pub round: u32,
	/// Under which profile.
	pub profile: ProfileId,
	/// And reference.
	pub epoch: u32,
	/// Root over the states of PCR 10.
	pub states: H256,
	/// Entries of the log.
	pub log_length: u32,
	/// PCR 10 after them.
	pub pcr10: H256,
	/// Who said pass.
	pub witnesses: Members<AccountId>,
}

/// A pass as a hub's record keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Pass {
	/// Which attestation.
	pub round: u32,
	/// `blake2_256(SCALE(Passed))`.
	pub digest: H256,
}

/// What the chain knows of a hub's integrity.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct HubRecord {
	/// Its hardware profile.
	pub profile: ProfileId,
	/// Name of its endorsement key without `000b`.
	pub endorsement_key: H256,
	/// Name of its attestation key without `000b`. The key itself comes with each quote.
	pub attestation_key: H256,
	/// Whether it may be believed; see [`crate::Pallet::integrity_phase`] for what holds now.
	pub phase: IntegrityPhase,
	/// Epoch of the last reference it showed.
	pub epoch: u32,
	/// Where its TPM stood at the last accepted quote.
	pub clock: Option<Clock>,
	/// Whether it must reset before it can be trusted.
	pub must_reset: bool,
	/// The integrity hash it showed last.
	pub integrity: H256,
	/// Commitment to the evidence it showed last.
	pub evidence: H256,
	/// Entries of the log at that time.
	pub log_length: u32,
	/// PCR 10 after them.
	pub pcr10: H256,
	/// Until when it is trusted.
	pub trusted_until: Milliseconds,
	/// Number of its last attestation.
	pub round: u32,
	/// Passes that can still be refuted, the newest last.
	pub passes: BoundedVec<Pass, ConstU32<MAX_PASSES>>,
}

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

/// A leaf that is not the reference's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Difference {
	/// Which.
	pub component: Component,
	/// Its hash.
	pub leaf: H256,
}

/// What a hub says with a quote.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Claims {
	/// Which reference it means.
	pub epoch: u32,
	/// Which block is its nonce: the first of this bucket of chain time.
	pub bucket: u64,
	/// Leaves that differ from that reference, by ascending component; none in good times.
	pub differences: BoundedVec<Difference, ConstU32<8>>,
	/// Root over what it collected before it asked for the quotes.
	pub collected: H256,
	/// Commitment to the whole evidence.
	pub evidence: H256,
	/// Root over the states of PCR 10, from zeros to the last.
	pub states: H256,
	/// Entries of the log.
	pub log_length: u32,
	/// PCR 10 after them.
	pub pcr10: H256,
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

/// A block whose hash is a nonce: the first of its bucket of chain time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Nonce {
	/// Chain time divided by ten seconds.
	pub bucket: u64,
	/// The block's hash.
	pub hash: H256,
}

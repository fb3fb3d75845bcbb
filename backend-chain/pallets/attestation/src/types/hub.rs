//! What hubs show and what is known of them.
use super::{Members, ProfileId, MAX_PASSES};
use crate::{
	integrity::{Component, Offending},
	tpm::Clock,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{HubId, Milliseconds};
use scale_info::TypeInfo;
use sp_core::H256;

/// A TPMT_PUBLIC without size prefix: RSA-2048 keys take at most 314 bytes.
pub type PublicArea = BoundedVec<u8, ConstU32<384>>;

/// A TPMS_ATTEST without size prefix: 145 bytes with SHA-256.
pub type Attest = BoundedVec<u8, ConstU32<192>>;

/// A TPMT_SIGNATURE: 72 bytes of ECDSA, 262 of RSA-2048.
pub type TpmSignature = BoundedVec<u8, ConstU32<264>>;

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
	/// Number of the block whose event `Trusted` carries it in full.
	pub block: u32,
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
	/// Value of its tamper counter when its TPM was enrolled: one rise since then betrays it.
	pub tamper_counter: u64,
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

/// A block whose hash is a nonce: the first of its bucket of chain time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Nonce {
	/// Chain time divided by ten seconds.
	pub bucket: u64,
	/// The block's hash.
	pub hash: H256,
}

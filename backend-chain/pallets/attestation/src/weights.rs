//! Weights of the calls: upper bounds derived by hand from reads, writes and measured cryptography, until a node runs
//! the benchmarks.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight of each call.
pub trait WeightInfo {
	/// `register_profile`.
	fn register_profile() -> Weight;
	/// `close_profile`.
	fn close_profile() -> Weight;
	/// `add_root`.
	fn add_root() -> Weight;
	/// `remove_root`.
	fn remove_root() -> Weight;
	/// `set_signers`.
	fn set_signers() -> Weight;
	/// `propose_reference`.
	fn propose_reference() -> Weight;
	/// `sign_reference`.
	fn sign_reference() -> Weight;
	/// `announce_reference`.
	fn announce_reference() -> Weight;
	/// `activate_reference`.
	fn activate_reference() -> Weight;
	/// `revoke_reference`.
	fn revoke_reference() -> Weight;
	/// `request_enrolment`.
	fn request_enrolment() -> Weight;
	/// `offer_credential`.
	fn offer_credential() -> Weight;
	/// `complete_enrolment`.
	fn complete_enrolment() -> Weight;
	/// `revoke_key`.
	fn revoke_key() -> Weight;
	/// `attest`.
	fn attest() -> Weight;
	/// `commit_vote`.
	fn commit_vote() -> Weight;
	/// `reveal_vote`, of the one that concludes.
	fn reveal_vote() -> Weight;
	/// `prove_fraud`.
	fn prove_fraud() -> Weight;
	/// `quarantine`.
	fn quarantine() -> Weight;
	/// `release`.
	fn release() -> Weight;
	/// `forget_hub`.
	fn forget_hub() -> Weight;
	/// `set_parameters`.
	fn set_parameters() -> Weight;
	/// Keeping a nonce.
	fn keep_nonce() -> Weight;
	/// Mixing a value into every draw that waits.
	fn seed() -> Weight;
	/// One draw.
	fn draw() -> Weight;
	/// Looking at one hub.
	fn wake() -> Weight;
}

/// Picoseconds of one signature over a quote in the runtime's wasm, and of checking the key it was made with.
const QUOTE_PS: u64 = 2_000_000_000;
/// Picoseconds of the hashes of a fraud proof: at most 80 of 100 bytes and one of 1,152.
const PROOF_PS: u64 = 200_000_000;

/// By hand: reads and writes at the database's price; seven members take seven tasks away.
pub struct UpperBounds<T>(PhantomData<T>);

impl<T: frame_system::Config> UpperBounds<T> {
	fn plain(reads: u64, writes: u64) -> Weight {
		Weight::from_parts(40_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(reads, writes))
	}

	fn with_members(reads: u64, writes: u64) -> Weight {
		Weight::from_parts(120_000_000, 32_000).saturating_add(T::DbWeight::get().reads_writes(reads + 7, writes + 7))
	}
}

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	fn register_profile() -> Weight {
		Self::plain(1, 1)
	}
	fn close_profile() -> Weight {
		Self::plain(1, 1)
	}
	fn add_root() -> Weight {
		Self::plain(1, 1)
	}
	fn remove_root() -> Weight {
		Self::plain(1, 1)
	}
	fn set_signers() -> Weight {
		Self::plain(0, 1)
	}
	fn propose_reference() -> Weight {
		Self::plain(5, 2)
	}
	fn sign_reference() -> Weight {
		Self::plain(4, 1)
	}
	fn announce_reference() -> Weight {
		Self::plain(7, 4)
	}
	fn activate_reference() -> Weight {
		Self::plain(4, 3)
	}
	fn revoke_reference() -> Weight {
		Self::plain(4, 3)
	}
	fn request_enrolment() -> Weight {
		// The point of the key is checked as for a quote, and an enrolment that has run out ends.
		Self::with_members(18, 14).saturating_add(Weight::from_parts(QUOTE_PS, 0))
	}
	fn offer_credential() -> Weight {
		Self::plain(3, 3)
	}
	fn complete_enrolment() -> Weight {
		// Two committees may end: that of the enrolment and that of an attestation with the old key.
		Self::with_members(25, 28)
	}
	fn revoke_key() -> Weight {
		Self::with_members(4, 4)
	}
	fn attest() -> Weight {
		Self::with_members(11, 7).saturating_add(Weight::from_parts(QUOTE_PS, 0))
	}
	fn commit_vote() -> Weight {
		Self::plain(4, 2)
	}
	fn reveal_vote() -> Weight {
		// Seven members may be suspended.
		Self::with_members(26, 30)
	}
	fn prove_fraud() -> Weight {
		// As may seven witnesses here.
		Self::with_members(27, 30).saturating_add(Weight::from_parts(PROOF_PS, 0))
	}
	fn quarantine() -> Weight {
		Self::with_members(3, 3)
	}
	fn release() -> Weight {
		Self::plain(1, 1)
	}
	fn forget_hub() -> Weight {
		Self::with_members(20, 20)
	}
	fn set_parameters() -> Weight {
		Self::plain(0, 1)
	}
	fn keep_nonce() -> Weight {
		Self::plain(3, 2)
	}
	fn seed() -> Weight {
		Weight::from_parts(150_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
	fn draw() -> Weight {
		// Each of 128 lots is looked up by number and by place.
		Weight::from_parts(600_000_000, 64_000).saturating_add(T::DbWeight::get().reads_writes(272, 12))
	}
	fn wake() -> Weight {
		Self::with_members(32, 34)
	}
}

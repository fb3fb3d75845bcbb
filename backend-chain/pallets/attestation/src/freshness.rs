//! Nonces that nobody has to ask for: hashes of recent blocks.
use crate::{Config, LastBucket, Nonce, Nonces, Pallet, BUCKET_MS, FRESH_MS};
use frame_support::traits::Time;
use logos_primitives::Milliseconds;
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// Chain time.
	pub(crate) fn now() -> Milliseconds {
		T::Time::now()
	}

	/// Keeps the parent's hash if the parent is the first block of its bucket, and drops what is too old. Runs before the
	/// block's own timestamp is set: the time is still the parent's.
	pub(crate) fn keep_nonce() {
		let bucket = Self::now() / BUCKET_MS;
		if bucket <= LastBucket::<T>::get() {
			return;
		}
		Self::push_nonce(Nonce { bucket, hash: frame_system::Pallet::<T>::parent_hash() });
	}

	pub(crate) fn push_nonce(nonce: Nonce) {
		LastBucket::<T>::put(nonce.bucket);
		Nonces::<T>::mutate(|nonces| {
			nonces.retain(|nonce| Self::is_fresh(nonce.bucket));
			if nonces.is_full() {
				nonces.remove(0);
			}
			let pushed = nonces.try_push(nonce);
			debug_assert!(pushed.is_ok(), "room was just made");
		});
	}

	fn is_fresh(bucket: u64) -> bool {
		Self::now() <= bucket.saturating_mul(BUCKET_MS).saturating_add(FRESH_MS)
	}

	/// The nonce of a bucket, unless it is too old or was never one.
	pub(crate) fn nonce_of(bucket: u64) -> Option<H256> {
		let nonces = Nonces::<T>::get();
		nonces.iter().find(|nonce| nonce.bucket == bucket && Self::is_fresh(bucket)).map(|nonce| nonce.hash)
	}
}

//! Ciphertext in chunks.
use crate::{Chunks, Config, Pallet, CHUNK_BYTES};
use alloc::vec::Vec;
use frame_support::BoundedVec;
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// Stores the bytes of a revision.
	pub(crate) fn put_bytes(key: H256, number: u64, bytes: &[u8]) {
		for (index, chunk) in bytes.chunks(CHUNK_BYTES as usize).enumerate() {
			Chunks::<T>::insert((key, number, index as u32), BoundedVec::truncate_from(chunk.to_vec()));
		}
	}

	/// The bytes of a revision of this size.
	pub(crate) fn bytes(key: H256, number: u64, size_bytes: u32) -> Vec<u8> {
		(0..size_bytes.div_ceil(CHUNK_BYTES))
			.flat_map(|index| Chunks::<T>::get((key, number, index)).unwrap_or_default())
			.collect()
	}

	/// Forgets them.
	pub(crate) fn remove_bytes(key: H256, number: u64, size_bytes: u32) {
		for index in 0..size_bytes.div_ceil(CHUNK_BYTES) {
			Chunks::<T>::remove((key, number, index));
		}
	}
}

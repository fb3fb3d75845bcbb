//! Weights of the calls: upper bounds derived by hand from reads and writes, until a node runs the benchmarks.
use crate::{CHUNK_BYTES, MAX_CIPHERTEXT_BYTES, MAX_PRUNED};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight of each call.
pub trait WeightInfo {
	/// `lock`.
	fn lock() -> Weight;
	/// `renew`.
	fn renew() -> Weight;
	/// `unlock` and `force_unlock`.
	fn unlock() -> Weight;
	/// `write` of so many bytes.
	fn write(bytes: u32) -> Weight;
	/// `prune` of the most and largest revisions.
	fn prune() -> Weight;
}

/// By hand: reads and writes at the database's price; hashing and copying cost 2 ns a byte.
pub struct UpperBounds<T>(PhantomData<T>);

const PS_PER_BYTE: u64 = 2_000;

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	fn lock() -> Weight {
		Weight::from_parts(50_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(4, 3))
	}
	fn renew() -> Weight {
		Weight::from_parts(25_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
	fn unlock() -> Weight {
		Weight::from_parts(25_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn write(bytes: u32) -> Weight {
		let chunks = u64::from(bytes.div_ceil(CHUNK_BYTES));
		Weight::from_parts(60_000_000 + PS_PER_BYTE * u64::from(bytes), 12_000)
			.saturating_add(T::DbWeight::get().reads_writes(3, 4 + chunks))
	}
	fn prune() -> Weight {
		let chunks = MAX_PRUNED * u64::from(MAX_CIPHERTEXT_BYTES.div_ceil(CHUNK_BYTES));
		Weight::from_parts(100_000_000, 16_000)
			.saturating_add(T::DbWeight::get().reads_writes(2 + 3 * MAX_PRUNED, 2 + 3 * MAX_PRUNED + chunks))
	}
}

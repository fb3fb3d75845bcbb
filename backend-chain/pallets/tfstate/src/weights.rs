//! Weights of the calls: upper bounds derived by hand from reads and writes, until a node runs the benchmarks.
use crate::{CHUNK_BYTES, MAX_APPROVALS, MAX_CIPHERTEXT_BYTES, MAX_PROPOSALS, MAX_PRUNED};
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
	/// `set_member` and `remove_member`.
	fn set_member() -> Weight;
	/// `set_policy` and `adopt`.
	fn set_policy() -> Weight;
	/// `propose`, with as many stale plans as there can be.
	fn propose() -> Weight;
	/// `approve`.
	fn approve() -> Weight;
	/// `record_replica`.
	fn record_replica() -> Weight;
}

/// By hand: reads and writes at the database's price; hashing and copying cost 2 ns a byte.
pub struct UpperBounds<T>(PhantomData<T>);

const PS_PER_BYTE: u64 = 2_000;

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	fn lock() -> Weight {
		let approvers = u64::from(MAX_APPROVALS);
		Weight::from_parts(60_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(6 + approvers, 3))
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
	fn set_member() -> Weight {
		Weight::from_parts(30_000_000, 6_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn set_policy() -> Weight {
		Weight::from_parts(25_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn propose() -> Weight {
		let plans = u64::from(MAX_PROPOSALS);
		Weight::from_parts(90_000_000, 24_000).saturating_add(T::DbWeight::get().reads_writes(2 + plans, 2 + plans))
	}
	fn approve() -> Weight {
		Weight::from_parts(30_000_000, 6_000).saturating_add(T::DbWeight::get().reads_writes(3, 2))
	}
	fn record_replica() -> Weight {
		Weight::from_parts(30_000_000, 6_000).saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
}

//! Weights of the calls: upper bounds derived by hand from reads and writes, until a node runs the benchmarks.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight of each call.
pub trait WeightInfo {
	/// `register_operator`.
	fn register_operator() -> Weight;
	/// `retire_operator`.
	fn retire_operator() -> Weight;
	/// `register_site`.
	fn register_site() -> Weight;
	/// `retire_site`.
	fn retire_site() -> Weight;
	/// `register_hub`.
	fn register_hub() -> Weight;
	/// `announce`.
	fn announce() -> Weight;
	/// `report_capacity`.
	fn report_capacity() -> Weight;
	/// `drain`.
	fn drain() -> Weight;
	/// `retire_hub`.
	fn retire_hub() -> Weight;
	/// `set_operator_cap`.
	fn set_operator_cap() -> Weight;
}

/// By hand: reads and writes at the database's price; a call that sorts a full pool moves 4 KiB.
pub struct UpperBounds<T>(PhantomData<T>);

impl<T: frame_system::Config> UpperBounds<T> {
	fn plain(reads: u64, writes: u64) -> Weight {
		Weight::from_parts(25_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(reads, writes))
	}

	fn with_pool(reads: u64, writes: u64) -> Weight {
		Weight::from_parts(90_000_000, 48_000).saturating_add(T::DbWeight::get().reads_writes(reads + 2, writes + 2))
	}
}

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	fn register_operator() -> Weight {
		Self::plain(1, 2)
	}
	fn retire_operator() -> Weight {
		Self::plain(1, 1)
	}
	fn register_site() -> Weight {
		Self::plain(2, 3)
	}
	fn retire_site() -> Weight {
		Self::plain(2, 2)
	}
	fn register_hub() -> Weight {
		Self::with_pool(6, 5)
	}
	fn announce() -> Weight {
		Self::plain(2, 1)
	}
	fn report_capacity() -> Weight {
		Self::with_pool(2, 1)
	}
	fn drain() -> Weight {
		Self::with_pool(2, 1)
	}
	fn retire_hub() -> Weight {
		Self::plain(4, 4)
	}
	fn set_operator_cap() -> Weight {
		Self::plain(0, 1)
	}
}

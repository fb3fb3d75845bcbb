//! Weights of the catalogue's calls: upper bounds derived by hand from reads and writes, until a node runs the benchmarks.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight of each call.
pub trait WeightInfo {
	/// `propose_type`.
	fn propose_type() -> Weight;
	/// `activate_type`.
	fn activate_type() -> Weight;
	/// `deprecate_type`.
	fn deprecate_type() -> Weight;
	/// `register_image`.
	fn register_image() -> Weight;
	/// `withdraw_image`.
	fn withdraw_image() -> Weight;
}

/// By hand: reads and writes at the database's price, plus what decoding the largest entry takes.
pub struct UpperBounds<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	fn propose_type() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn activate_type() -> Weight {
		Weight::from_parts(50_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn deprecate_type() -> Weight {
		Weight::from_parts(50_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn register_image() -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(3, 3))
	}
	fn withdraw_image() -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
}

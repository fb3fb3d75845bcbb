//! Weights of the calls: upper bounds derived by hand from reads and writes, until a node runs the benchmarks.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight of each call.
pub trait WeightInfo {
	/// `register`.
	fn register() -> Weight;
	/// `set_tls_key`.
	fn set_tls_key() -> Weight;
	/// `bond_extra`.
	fn bond_extra() -> Weight;
	/// `leave`.
	fn leave() -> Weight;
	/// `reinstate`.
	fn reinstate() -> Weight;
}

/// By hand: reads and writes at the database's price.
pub struct UpperBounds<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	fn register() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(4, 6))
	}
	fn set_tls_key() -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn bond_extra() -> Weight {
		Weight::from_parts(50_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(3, 3))
	}
	fn leave() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(6, 7))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(30_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(2, 4))
	}
}

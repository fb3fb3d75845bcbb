//! Weights, derived by hand as upper bounds: storage accesses counted in the code at their largest, plus 20 µs of
//! computing for each call and 1 µs for each draw of a lot. Benchmarks replace them once they run on reference
//! hardware.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls and hooks of this pallet cost.
pub trait WeightInfo {
	/// `commit_observation`, with the begin of the reveals.
	fn commit_observation() -> Weight;
	/// `reveal_observation`, with the end of the check by a jury.
	fn reveal_observation() -> Weight;
	/// `reveal_observation` of a checker, with the end of the check or the call for a jury.
	fn reveal_to_committee() -> Weight;
	/// Taking the randomness of a block.
	fn seed() -> Weight;
	/// One draw.
	fn draw() -> Weight;
}

/// Upper bounds with the database costs of the runtime.
pub struct UpperBounds<T>(PhantomData<T>);

impl<T: frame_system::Config> UpperBounds<T> {
	fn of(micros: u64, reads: u64, writes: u64) -> Weight {
		Weight::from_parts(micros.saturating_mul(1_000_000), reads.saturating_mul(8_192))
			.saturating_add(T::DbWeight::get().reads_writes(reads, writes))
	}
}

impl<T: frame_system::Config> WeightInfo for UpperBounds<T> {
	/// Check, clock, windows, own duties; then the duties of 31 jurors or 14 checkers and a wake-up in 26 buckets.
	fn commit_observation() -> Weight {
		Self::of(200, 64, 40)
	}
	/// What a checker's takes, and the observations of 31 jurors; of 49 checkers, 10 jurors and the executor each is
	/// suspended: record, number and the last in the list, who takes the place.
	fn reveal_observation() -> Weight {
		Self::of(1_000, 260, 440)
	}
	/// Check, clock, own duties, observation; then the observations of 49 seats, the resource with its hub, pool and
	/// money, and what its next job needs.
	fn reveal_to_committee() -> Weight {
		Self::of(300, 48, 96)
	}
	/// Randomness, count, recent values, draws of the round; the seed.
	fn seed() -> Weight {
		Self::of(20, 4, 3)
	}
	/// Queue, seed, job or check, resource; 128 lots with account and place; duties of 31, a wake-up in 26 buckets.
	/// For a placement 96 lots, 256 pools, 64 hubs and the labels on 16 of them.
	fn draw() -> Weight {
		Self::of(600, 640, 48)
	}
}

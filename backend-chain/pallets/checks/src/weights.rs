//! Weights, derived by hand as upper bounds: storage accesses counted in the code at their largest, plus 20 µs of computing
//! for each call and 1 µs for each draw of a lot. Benchmarks replace them once they run on reference hardware.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls and hooks of this pallet cost.
pub trait WeightInfo {
	/// `commit_observation`, with the begin of the reveals.
	fn commit_observation() -> Weight;
	/// `reveal_observation`, with the end of the check.
	fn reveal_observation() -> Weight;
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
	/// Check, clock, own duties, observation; then the observations of all seats, offences of all who are refuted, the
	/// resource and what its next job needs.
	fn reveal_observation() -> Weight {
		Self::of(400, 160, 160)
	}
	/// Randomness, count, recent values, draws of the round; the seed.
	fn seed() -> Weight {
		Self::of(20, 4, 3)
	}
	/// Queue, seed, job or check, resource; 128 lots with account and place; duties of 31, a wake-up in 26 buckets.
	fn draw() -> Weight {
		Self::of(200, 320, 48)
	}
}

//! Weights, derived by hand as upper bounds: storage accesses counted in the code at their largest, plus 20 µs of computing
//! for each call and 1 µs for each draw of a lot. Benchmarks replace them once they run on reference hardware.
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls and hooks of this pallet cost.
pub trait WeightInfo {
	/// `request`.
	fn request() -> Weight;
	/// `update`.
	fn update() -> Weight;
	/// `remove`.
	fn remove() -> Weight;
	/// `accept`.
	fn accept() -> Weight;
	/// `checkpoint`.
	fn checkpoint() -> Weight;
	/// `commit_result`.
	fn commit_result() -> Weight;
	/// `reveal_result`, with the end of the check that it may bring.
	fn reveal_result() -> Weight;
	/// `give_up`.
	fn give_up() -> Weight;
	/// `set_windows` and `set_policy`.
	fn set_parameters() -> Weight;
	/// One wake-up that ends an assignment or finds nothing to do.
	fn wake_job() -> Weight;
	/// One wake-up that a check goes on with, to its end at most.
	fn wake_check() -> Weight;
	/// Moving the duty clock.
	fn advance_clock() -> Weight;
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
	/// Reads: catalogue 3, key and resource 2, quota and policy 3, twice 16 candidates with label 64, daemons 1, balance and
	/// holds 4, numbers 3. Writes: the resource, its job, key, owner, count, number, balance, holds, escrow, draw.
	fn request() -> Weight {
		Self::of(200, 80, 14)
	}
	fn update() -> Weight {
		Self::of(150, 24, 12)
	}
	fn remove() -> Weight {
		Self::of(60, 16, 16)
	}
	/// Job, resource, type, clock, duties; a wake-up may look at 26 buckets.
	fn accept() -> Weight {
		Self::of(40, 32, 4)
	}
	fn checkpoint() -> Weight {
		Self::of(40, 32, 3)
	}
	fn commit_result() -> Weight {
		Self::of(60, 16, 8)
	}
	/// 49 checkers and 31 jurors with one duty and one observation each, then the next job's opening.
	fn reveal_result() -> Weight {
		Self::of(400, 240, 200)
	}
	fn give_up() -> Weight {
		Self::of(60, 24, 16)
	}
	fn set_parameters() -> Weight {
		Self::of(20, 0, 1)
	}
	/// First key, bucket, job, resource, duties of the executor and of the hub, room; then a draw.
	fn wake_job() -> Weight {
		Self::of(60, 20, 12)
	}
	fn wake_check() -> Weight {
		Self::of(400, 260, 200)
	}
	fn advance_clock() -> Weight {
		Self::of(20, 4, 1)
	}
}

//! Weights, derived by hand as upper bounds: storage accesses counted in the code at their largest, plus 20 µs of
//! computing for each call and 1 µs for each draw of a lot. Benchmarks replace them once they run on reference
//! hardware.
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
	/// `reveal_result`, with the end of the check by a jury that it may bring.
	fn reveal_result() -> Weight;
	/// `reveal_result` while checkers look, with the end of the check or the call for a jury.
	fn reveal_to_committee() -> Weight;
	/// `give_up`.
	fn give_up() -> Weight;
	/// `set_windows` and `set_policy`.
	fn set_parameters() -> Weight;
	/// One wake-up that ends an assignment or finds nothing to do.
	fn wake_job() -> Weight;
	/// One look at a machine of a violated hub.
	fn evict() -> Weight;
	/// One wake-up that checkers go on with, to the end of the check or the call for a jury.
	fn wake_check() -> Weight;
	/// One wake-up that a jury goes on with, to the end of the check: the largest.
	fn wake_jury() -> Weight;
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
	/// Reads: catalogue 3, key and resource 2, quota and policy 3, twice 256 pools, 64 hubs and the labels on 16 of
	/// them, daemons 1, balance and holds 4, numbers 3. Writes: the resource, its job, key, owner, count, number,
	/// balance, holds, escrow, draw.
	fn request() -> Weight {
		Self::of(400, 690, 14)
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
	/// As the end of a check by a jury in pallet-checks: the observations of 80 seats, 60 suspensions, the next job's
	/// opening.
	fn reveal_result() -> Weight {
		Self::of(1_000, 260, 440)
	}
	fn reveal_to_committee() -> Weight {
		Self::of(300, 48, 96)
	}
	/// Job, resource, duties of the executor and of the hub; then hub, pool, label, name, owner, money and the record
	/// of the end, or a draw.
	fn give_up() -> Weight {
		Self::of(60, 24, 20)
	}
	fn set_parameters() -> Weight {
		Self::of(20, 0, 1)
	}
	/// First key and bucket; then what giving up takes.
	fn wake_job() -> Weight {
		Self::of(60, 26, 22)
	}
	/// Hub, duties, resource, job, type, the hub's record and reference; then the end of the resource.
	fn evict() -> Weight {
		Self::of(60, 18, 14)
	}
	/// What the last report takes, and the duties of 14 checkers and the executor, ended or given, with a wake-up in 26
	/// buckets.
	fn wake_check() -> Weight {
		Self::of(300, 96, 116)
	}
	/// The same with 31 jurors.
	fn wake_jury() -> Weight {
		Self::of(1_000, 320, 480)
	}
	fn advance_clock() -> Weight {
		Self::of(20, 4, 1)
	}
}

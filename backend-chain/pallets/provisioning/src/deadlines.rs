//! The deadline queue. It only wakes: who is woken compares its record's own deadline with the clock, so an entry
//! that is late, stale or twice does no harm.
use crate::{Config, Deadlines, DutyClock, JobOf, JobPhase, LostBy, OpenJobs, Pallet, Resources, Wake, WeightInfo};
use frame_support::{
	defensive,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use logos_primitives::{Checks, Fence, Milliseconds, ResourceId};

/// A tenth of a block may go into wake-ups.
const SHARE_OF_BLOCK: u64 = 10;
/// Seconds later that a full bucket makes an entry go: the next eight, then ever further, up to twelve days.
fn detours() -> impl Iterator<Item = u64> {
	(0..=8).chain((4..=20).map(|power| 1 << power))
}

impl<T: Config> Pallet<T> {
	/// Wakes the job at the first full second at or after `at`.
	pub(crate) fn schedule(at: Milliseconds, resource: ResourceId, fence: Fence) {
		let second = at.div_ceil(1_000);
		let placed = detours().any(|detour| {
			let key = second.saturating_add(detour).to_be_bytes();
			Deadlines::<T>::try_mutate(key, |bucket| bucket.try_push(Wake { resource, fence })).is_ok()
		});
		if !placed {
			defensive!("26 buckets of 128 at doubling distances are full");
		}
	}

	/// What wake-ups may take of one block.
	pub(crate) fn share_of_block() -> Weight {
		T::BlockWeights::get().max_block.div(SHARE_OF_BLOCK)
	}

	/// Wakes everybody whose second has come, as far as a tenth of the block and `meter` allow; the rest stays queued.
	pub(crate) fn drain(meter: &mut WeightMeter) {
		let mut budget = WeightMeter::with_limit(Self::share_of_block().min(meter.remaining()));
		let now = DutyClock::<T>::get().now;
		while budget.can_consume(T::WeightInfo::wake_jury()) {
			let Some(key) = Deadlines::<T>::iter_keys().next() else { break };
			if u64::from_be_bytes(key).saturating_mul(1_000) > now {
				break;
			}
			let mut bucket = Deadlines::<T>::take(key);
			while budget.can_consume(T::WeightInfo::wake_jury()) {
				let Some(wake) = bucket.pop() else { break };
				budget.consume(Self::wake(wake));
			}
			if !bucket.is_empty() {
				Deadlines::<T>::insert(key, bucket);
			}
		}
		meter.consume(budget.consumed());
	}

	/// Ends the phase of a job whose deadline passed; tells what that costs at most.
	fn wake(Wake { resource, fence }: Wake) -> Weight {
		let Some(job) = OpenJobs::<T>::get(resource) else { return T::WeightInfo::wake_job() };
		if job.fence != fence || job.deadline == 0 || DutyClock::<T>::get().now < job.deadline {
			return T::WeightInfo::wake_job();
		}
		match job.phase {
			JobPhase::Requested => Self::lose(resource, job, LostBy::NoExecutor),
			JobPhase::Assigned => Self::lose(resource, job, LostBy::NotAccepted),
			JobPhase::Executing => Self::lose(resource, job, LostBy::NotExecuted),
			JobPhase::Committed | JobPhase::Checking => {
				T::Checks::wake(resource, fence);
				return T::WeightInfo::wake_check();
			}
			JobPhase::Contested => {
				T::Checks::wake(resource, fence);
				return T::WeightInfo::wake_jury();
			}
		}
		T::WeightInfo::wake_job()
	}

	/// Ends an assignment that came to nothing.
	pub(crate) fn lose(id: ResourceId, job: JobOf<T>, by: LostBy) {
		match Resources::<T>::get(id) {
			Some(resource) => Self::reassign(id, resource, job, by),
			None => {
				defensive!("an open job has a resource");
			}
		}
	}

	/// The earliest second on which the queue wakes somebody, in milliseconds of the duty clock.
	pub(crate) fn earliest_wake() -> Option<Milliseconds> {
		Deadlines::<T>::iter_keys().next().map(|key| u64::from_be_bytes(key).saturating_mul(1_000))
	}
}

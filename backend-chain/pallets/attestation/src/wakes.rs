//! The queue of wake-ups. It only makes ends visible: whoever is woken compares its own deadlines with the clock, so an
//! entry that is late, stale or twice does no harm.
use crate::{Config, Enrolments, Pallet, Wakes, WeightInfo};
use frame_support::{
	defensive,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use logos_primitives::{HubId, Milliseconds};

/// A tenth of a block may go into wake-ups.
const SHARE_OF_BLOCK: u64 = 10;
/// Seconds later that a full bucket makes an entry go: the next eight, then ever further, up to twelve days.
fn detours() -> impl Iterator<Item = u64> {
	(0..=8).chain((4..=20).map(|power| 1 << power))
}

impl<T: Config> Pallet<T> {
	/// Looks at the hub in the first full second at or after `at`.
	pub(crate) fn wake_at(at: Milliseconds, hub: HubId) {
		let second = at.div_ceil(1_000);
		let placed = detours().any(|detour| {
			let key = second.saturating_add(detour).to_be_bytes();
			Wakes::<T>::try_mutate(key, |bucket| bucket.try_push(hub)).is_ok()
		});
		if !placed {
			defensive!("26 buckets of 128 at doubling distances are full");
		}
	}

	/// What a chain that makes blocks only when needed must know: how many blocks pending draws still need, and the
	/// chain time of the next wake-up.
	pub fn wake_needs() -> (u32, Option<Milliseconds>) {
		let next = Wakes::<T>::iter_keys().next().map(|key| u64::from_be_bytes(key).saturating_mul(1_000));
		(Self::blocks_until_drawn(), next)
	}

	/// What wake-ups may take of one block.
	fn share_of_block() -> Weight {
		T::BlockWeights::get().max_block.div(SHARE_OF_BLOCK)
	}

	/// Wakes everybody whose second has come, as far as a tenth of the block and `meter` allow; the rest stays queued.
	pub(crate) fn drain(meter: &mut WeightMeter) {
		let mut budget = WeightMeter::with_limit(Self::share_of_block().min(meter.remaining()));
		while budget.can_consume(T::WeightInfo::wake()) {
			let Some(key) = Wakes::<T>::iter_keys().next() else { break };
			if u64::from_be_bytes(key).saturating_mul(1_000) > Self::now() {
				break;
			}
			let mut bucket = Wakes::<T>::take(key);
			while budget.can_consume(T::WeightInfo::wake()) {
				let Some(hub) = bucket.pop() else { break };
				budget.consume(T::WeightInfo::wake());
				Self::wake(hub);
			}
			if !bucket.is_empty() {
				Wakes::<T>::insert(key, bucket);
			}
		}
		meter.consume(budget.consumed());
	}

	/// Ends what has run out for a hub.
	pub(crate) fn wake(hub: HubId) {
		if let Some(enrolment) = Enrolments::<T>::get(hub) {
			if enrolment.deadline.is_some_and(|at| Self::now() >= at) {
				Self::lapse(hub, enrolment);
			}
		}
		Self::advance(hub);
		Self::expire(hub);
	}
}

//! Seeds and the queue of draws.
//!
//! Random values of blocks are counted. What is asked for in a block gets the number of that block's own value, which
//! its author knew; its seed mixes the next three. A block without a value delays draws by itself.
use crate::{
	Config, DrawQueue, DrawsOfRound, Pallet, PendingDraw, PendingDraws, Queue, RandomValues, RecentRandomness, Seeds,
	SEED_BLOCKS,
};
use codec::Encode;
use frame_support::{
	defensive,
	traits::{Get, Randomness},
};
use logos_primitives::{Fence, Jobs, Purpose, ResourceId};
use sp_core::H256;
use sp_io::hashing::blake2_256;

impl<T: Config> Pallet<T> {
	/// Queues a draw.
	pub(crate) fn ask(purpose: Purpose, resource: ResourceId, fence: Fence) {
		let round = RandomValues::<T>::get().saturating_add(1);
		DrawsOfRound::<T>::mutate(round, |draws| *draws = draws.saturating_add(1));
		DrawQueue::<T>::mutate(|queue| {
			PendingDraws::<T>::insert(queue.tail, PendingDraw { purpose, resource, fence, round });
			queue.tail = queue.tail.saturating_add(1);
		});
	}

	/// Counts the randomness of this block and makes the seed that it completes, if anybody needs it.
	pub(crate) fn take_randomness() {
		let Some(value) = T::Randomness::random(b"logos draw").0 else { return };
		let number = RandomValues::<T>::get().saturating_add(1);
		RandomValues::<T>::put(number);
		let recent = RecentRandomness::<T>::mutate(|recent| {
			if recent.is_full() {
				recent.remove(0);
			}
			let pushed = recent.try_push(H256(blake2_256(value.as_ref())));
			debug_assert!(pushed.is_ok(), "room was just made");
			recent.clone()
		});
		let Some(asked) = number.checked_sub(SEED_BLOCKS) else { return };
		if DrawsOfRound::<T>::contains_key(asked) {
			Seeds::<T>::insert(asked, H256(blake2_256(&recent.encode())));
		}
	}

	/// How many draws the end of this block can do.
	pub(crate) fn draws_due() -> u64 {
		let queue = DrawQueue::<T>::get();
		let Some(oldest) = PendingDraws::<T>::get(queue.head) else { return 0 };
		let values = RandomValues::<T>::get().saturating_add(1);
		if oldest.round.saturating_add(SEED_BLOCKS) > values {
			return 0;
		}
		queue.len().min(u64::from(T::MaxDraws::get()))
	}

	/// Does draws that have their seed, oldest first, at most `MaxDraws`.
	pub(crate) fn do_draws() {
		for _ in 0..T::MaxDraws::get() {
			let Queue { head, tail } = DrawQueue::<T>::get();
			if head == tail {
				return;
			}
			let Some(draw) = PendingDraws::<T>::get(head) else {
				defensive!("the queue has no gaps");
				return;
			};
			let Some(seed) = Seeds::<T>::get(draw.round) else { return };
			PendingDraws::<T>::remove(head);
			DrawQueue::<T>::put(Queue { head: head.saturating_add(1), tail });
			Self::done_of_round(draw.round);
			match draw.purpose {
				Purpose::Placement => T::Jobs::drawn(draw.resource, draw.fence, seed),
				Purpose::Committee => Self::draw_committee(draw.resource, draw.fence, seed),
				Purpose::Jury => Self::draw_jury(draw.resource, draw.fence, seed),
			}
		}
	}

	/// Forgets a seed with its last draw.
	fn done_of_round(round: u64) {
		DrawsOfRound::<T>::mutate_exists(round, |draws| {
			*draws = draws.and_then(|draws| draws.checked_sub(1)).filter(|left| *left > 0);
			if draws.is_none() {
				Seeds::<T>::remove(round);
			}
		});
	}

	/// How many blocks the pending draws still need if each brings a random value.
	pub(crate) fn blocks_needed() -> u32 {
		let queue = DrawQueue::<T>::get();
		let Some(newest) = queue.tail.checked_sub(1).and_then(PendingDraws::<T>::get) else { return 0 };
		let values = newest.round.saturating_add(SEED_BLOCKS).saturating_sub(RandomValues::<T>::get());
		let backlog = queue.len().div_ceil(u64::from(T::MaxDraws::get()).max(1));
		u32::try_from(values.max(backlog).max(1)).unwrap_or(u32::MAX)
	}
}

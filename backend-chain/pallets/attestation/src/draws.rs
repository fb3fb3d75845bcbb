//! The queue of draws. What is asked for in a block gets a seed of the three random values after that block's own,
//! which its author knew. A block without a value delays draws by itself.
use crate::{Config, Error, Event, Pallet, Panel, PendingDraw, PendingDraws, SEED_VALUES};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::{Get, Randomness};
use logos_primitives::HubId;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Asks for a committee.
	pub(crate) fn ask_draw(hub: HubId, panel: Panel) -> DispatchResult {
		let draw = PendingDraw { hub, panel, missing: SEED_VALUES + 1, seed: H256::zero() };
		Ok(PendingDraws::<T>::try_mutate(|queue| queue.try_push(draw)).map_err(|_| Error::<T>::DrawsFull)?)
	}

	/// Blocks with a random value after which every draw that waits could be done.
	pub(crate) fn blocks_until_drawn() -> u32 {
		// One that misses nothing waits for its turn, in the next block.
		PendingDraws::<T>::get().iter().map(|draw| u32::from(draw.missing.max(1))).max().unwrap_or_default()
	}

	/// How many draws the end of this block does at most.
	pub(crate) fn draws_due() -> u64 {
		let due = PendingDraws::<T>::get().iter().filter(|draw| draw.missing <= 1).count();
		(due as u64).min(u64::from(T::MaxDraws::get()))
	}

	/// Mixes this block's value into every draw that misses one, and does the oldest that miss none.
	pub(crate) fn do_draws() {
		let mut queue = PendingDraws::<T>::get();
		if queue.is_empty() {
			return;
		}
		if let Some(value) = T::Randomness::random(b"logos attestation").0 {
			for draw in queue.iter_mut().filter(|draw| draw.missing > 0) {
				draw.missing -= 1;
				if draw.missing < SEED_VALUES {
					draw.seed = H256(blake2_256(&(draw.seed, value).encode()));
				}
			}
		}
		let mut ready: Vec<PendingDraw> = Vec::new();
		queue.retain(|draw| {
			let now = draw.missing == 0 && (ready.len() as u32) < T::MaxDraws::get();
			if now {
				ready.push(*draw);
			}
			!now
		});
		PendingDraws::<T>::put(queue);
		for PendingDraw { hub, panel, seed, .. } in ready {
			// Hub and panel keep draws of one block apart.
			let seed = H256(blake2_256(&(seed, hub, panel).encode()));
			match panel {
				Panel::Enrolment(serial) => Self::seat_enrolment(hub, serial, seed),
				Panel::Appraisal(round) => Self::seat_appraisal(hub, round, seed),
			}
		}
	}

	/// Whether a draw waits.
	#[cfg(any(test, feature = "try-runtime"))]
	pub(crate) fn draw_waits(hub: HubId, panel: Panel) -> bool {
		PendingDraws::<T>::get().iter().any(|draw| draw.hub == hub && draw.panel == panel)
	}

	/// Tells that an enrolment ended without effect.
	pub(crate) fn tell_lapsed(hub: HubId) {
		Self::deposit_event(Event::EnrolmentLapsed { hub });
	}
}

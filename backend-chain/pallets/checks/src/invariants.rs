//! What always holds.
#![cfg(any(test, feature = "try-runtime"))]
use crate::{
	Checks, Config, DrawQueue, DrawsOfRound, Observations, Pallet, PendingDraws, RandomValues, Seeds, SEED_BLOCKS,
};
use frame_support::ensure;
use logos_primitives::{CheckPhase, Checks as ChecksTrait, Round};

impl<T: Config> Pallet<T> {
	/// - The queue has no gaps, its rounds ascend, and each round knows how many of it wait.
	/// - Seeds are kept for draws that wait, and only once their three values are there.
	/// - A check waits for a draw or has a deadline; no two checkers of one operator; the executor has no seat.
	/// - An observation belongs to a seat with a statement.
	pub(crate) fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		let queue = DrawQueue::<T>::get();
		ensure!(PendingDraws::<T>::iter().count() as u64 == queue.len(), "nothing waits outside the queue");
		let mut last = 0;
		for position in queue.head..queue.tail {
			let draw = PendingDraws::<T>::get(position).ok_or("the queue has no gaps")?;
			ensure!(draw.round >= last, "older draws come first");
			ensure!(DrawsOfRound::<T>::get(draw.round) > 0, "a draw is counted in its round");
			last = draw.round;
		}
		let counted: u64 = DrawsOfRound::<T>::iter().map(|(_, draws)| u64::from(draws)).sum();
		ensure!(counted == queue.len(), "rounds count what waits");
		for (round, _) in Seeds::<T>::iter() {
			ensure!(DrawsOfRound::<T>::get(round) > 0, "a seed is kept for draws that wait");
			ensure!(round.saturating_add(SEED_BLOCKS) <= RandomValues::<T>::get(), "a seed needs three later values");
		}
		for (resource, check) in Checks::<T>::iter() {
			ensure!(check.order.resource == resource, "a check is kept under its resource");
			let drawing = check.phase == CheckPhase::Drawing;
			let waits = <Self as ChecksTrait<T::AccountId>>::draw_pending(resource, check.order.fence);
			ensure!(drawing == (check.deadline == 0) && drawing == waits, "a check has a deadline or a pending draw");
			for (position, seat) in check.committee.iter().enumerate() {
				let earlier = &check.committee[..position];
				ensure!(earlier.iter().all(|other| other.operator != seat.operator), "no two checkers of one operator");
			}
			let mut seats = check.committee.iter().chain(check.jury.iter());
			ensure!(seats.all(|seat| seat.account != check.order.executor), "nobody checks himself");
		}
		for (resource, (round, account), _) in Observations::<T>::iter() {
			let check = Checks::<T>::get(resource).ok_or("an observation belongs to a check")?;
			let seats = if round == Round::Jury { &check.jury[..] } else { &check.committee[..] };
			let said = seats.iter().any(|seat| seat.account == account && seat.statement.is_some());
			ensure!(said, "an observation belongs to a seat");
		}
		Ok(())
	}
}

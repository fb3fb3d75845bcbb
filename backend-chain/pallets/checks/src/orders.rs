//! What provisioning asks for.
use crate::{Check, CheckOf, Checks, Config, DrawQueue, Error, Pallet, PendingDraws, Statement};
use frame_support::ensure;
use logos_primitives::{
	CheckOrder, CheckPhase, CheckView, Checks as ChecksTrait, DutyKind, Facts, Fence, Jobs, Purpose, ResourceId, Round,
	SeatView,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The check, if it waits for the executor's result.
	fn check_without_claim(resource: ResourceId, fence: Fence) -> Result<CheckOf<T>, DispatchError> {
		let check = Checks::<T>::get(resource).ok_or(Error::<T>::CheckUnknown)?;
		ensure!(check.order.fence == fence, Error::<T>::FenceStale);
		let awaited = check.phase == CheckPhase::Revealing && check.claim.is_none();
		ensure!(awaited, Error::<T>::NotAwaited);
		ensure!(T::Jobs::now() < check.deadline, Error::<T>::DeadlinePassed);
		Ok(check)
	}
}

impl<T: Config> ChecksTrait<T::AccountId> for Pallet<T> {
	fn order_draw(purpose: Purpose, resource: ResourceId, fence: Fence) {
		Self::ask(purpose, resource, fence);
	}

	fn open(order: CheckOrder<T::AccountId>) {
		let (resource, fence) = (order.resource, order.fence);
		let wanted = u32::from(order.checkers);
		Checks::<T>::insert(
			resource,
			Check {
				order,
				round: Round::Committee,
				phase: CheckPhase::Drawing,
				committee: Default::default(),
				tranche: 0,
				wanted,
				redraws: 0,
				jury: Default::default(),
				claim: None,
				deadline: 0,
			},
		);
		Self::ask(Purpose::Committee, resource, fence);
	}

	fn awaits_result(resource: ResourceId, fence: Fence) -> bool {
		Self::check_without_claim(resource, fence).is_ok()
	}

	fn result_revealed(resource: ResourceId, fence: Fence, facts: Facts) -> DispatchResult {
		let mut check = Self::check_without_claim(resource, fence)?;
		check.claim = Some(Statement::claim(&facts, &check.order.platform));
		T::Jobs::end_duty(&check.order.executor, resource, DutyKind::RevealResult);
		Self::after_report(check);
		Ok(())
	}

	fn wake(resource: ResourceId, fence: Fence) {
		Self::after_deadline(resource, fence);
	}

	fn view(resource: ResourceId) -> Option<CheckView<T::AccountId>> {
		let check = Checks::<T>::get(resource)?;
		let seats = match check.round {
			Round::Committee => check.committee.into_inner(),
			Round::Jury => check.jury.into_inner(),
		};
		let seats = seats.into_iter().map(|seat| SeatView {
			account: seat.account,
			committed: seat.commitment.is_some(),
			revealed: seat.statement.is_some(),
		});
		Some(CheckView { round: check.round, phase: check.phase, seats: seats.collect() })
	}

	fn blocks_until_drawn() -> u32 {
		Self::blocks_needed()
	}

	fn draw_pending(resource: ResourceId, fence: Fence) -> bool {
		let queue = DrawQueue::<T>::get();
		(queue.head..queue.tail)
			.filter_map(PendingDraws::<T>::get)
			.any(|draw| draw.resource == resource && draw.fence == fence)
	}
}

//! Drawing checkers.
use crate::{CheckOf, Checks, Config, Event, Pallet, Seat, MAX_LOTS};
use alloc::vec::Vec;
use logos_primitives::{
	draw_seed, CheckPhase, DaemonRegistry, Duty, DutyKind, Fence, HubRegistry, Jobs, Lots, NetworkPlace, Purpose,
	ResourceId, Round,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// The check that a draw is for; nothing when it is over or goes on without it.
	pub(crate) fn check_drawing(resource: ResourceId, fence: Fence, round: Round) -> Option<CheckOf<T>> {
		Checks::<T>::get(resource)
			.filter(|check| check.order.fence == fence && check.round == round && check.phase == CheckPhase::Drawing)
	}

	/// Whether a daemon may look at a hub for this check: not the executor, and no kin of the hub.
	pub(crate) fn may_look(
		check: &CheckOf<T>,
		daemon: &T::AccountId,
		hub: &Option<NetworkPlace>,
	) -> Option<NetworkPlace> {
		let place = T::DaemonRegistry::place(daemon)?;
		let kin = hub.as_ref().is_some_and(|hub| hub.kin(&place));
		(*daemon != check.order.executor && !kin).then_some(place)
	}

	/// Draws the wanted number of checkers, no two of one operator, none of the executor's, none twice. Nobody to be found
	/// is a case for the jury.
	pub(crate) fn draw_committee(resource: ResourceId, fence: Fence, block_seed: H256) {
		let Some(mut check) = Self::check_drawing(resource, fence, Round::Committee) else { return };
		let hub = T::HubRegistry::place(check.order.hub);
		let seed = draw_seed(block_seed, Purpose::Committee, resource, fence);
		let deadline = T::Jobs::now().saturating_add(T::Jobs::windows().commit_ms);
		let executor = T::DaemonRegistry::place(&check.order.executor).map(|place| place.operator);
		check.tranche = check.committee.len() as u32;
		let mut drawn: Vec<T::AccountId> = Vec::new();
		for lot in Lots::new(seed, T::DaemonRegistry::eligible()).take(MAX_LOTS) {
			if drawn.len() as u32 == check.wanted {
				break;
			}
			let Some(account) = T::DaemonRegistry::at(lot) else { continue };
			let Some(place) = Self::may_look(&check, &account, &hub) else { continue };
			let operator = place.operator;
			let seated = check.committee.iter().any(|seat| seat.account == account || seat.operator == operator);
			if seated || executor == Some(operator) {
				continue;
			}
			let duty = Duty { resource, fence, kind: DutyKind::Observe, deadline };
			let seat = Seat { account: account.clone(), operator, commitment: None, statement: None };
			if T::Jobs::add_duty(&account, duty).is_ok() && check.committee.try_push(seat).is_ok() {
				drawn.push(account);
			}
		}
		if drawn.is_empty() {
			return Self::contest(check);
		}
		Self::deposit_event(Event::CheckersDrawn { resource, fence, checkers: drawn });
		T::Jobs::checking(resource, fence);
		Self::await_commitments(check, deadline);
	}
}

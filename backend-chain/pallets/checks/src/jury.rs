//! The jury: everybody else, or 31 of them.
use crate::{decision, CheckOf, Checks, Config, Event, Pallet, Seat, MAX_JURY, MAX_LOTS};
use alloc::vec::Vec;
use logos_primitives::{
	draw_seed, CheckPhase, DaemonRegistry, Duty, DutyKind, Fence, Finding, HubRegistry, Jobs, Lots, Purpose,
	ResourceId, Round,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// Calls a jury.
	pub(crate) fn contest(mut check: CheckOf<T>) {
		let (resource, fence) = (check.order.resource, check.order.fence);
		check.round = Round::Jury;
		check.phase = CheckPhase::Drawing;
		check.deadline = 0;
		Checks::<T>::insert(resource, check);
		T::Jobs::contested(resource, fence);
		T::Jobs::drawing(resource, fence);
		Self::deposit_event(Event::Contested { resource, fence });
		Self::ask(Purpose::Jury, resource, fence);
	}

	/// Draws the jurors: all eligible daemons but the executor and the hub's kin, at most 31 of them. Checkers are
	/// among them: they look anew like everybody.
	pub(crate) fn draw_jury(resource: ResourceId, fence: Fence, block_seed: H256) {
		let Some(mut check) = Self::check_drawing(resource, fence, Round::Jury) else { return };
		let hub = T::HubRegistry::place(check.order.hub);
		let seed = draw_seed(block_seed, Purpose::Jury, resource, fence);
		let deadline = T::Jobs::now().saturating_add(T::Jobs::windows().commit_ms);
		let mut drawn: Vec<T::AccountId> = Vec::new();
		for lot in Lots::new(seed, T::DaemonRegistry::eligible()).take(MAX_LOTS) {
			if drawn.len() as u32 == MAX_JURY {
				break;
			}
			let Some(account) = T::DaemonRegistry::at(lot) else { continue };
			let Some(place) = Self::may_look(&check, &account, &hub) else { continue };
			let duty = Duty { resource, fence, kind: DutyKind::ObserveAsJuror, deadline };
			let seat = Seat { account: account.clone(), operator: place.operator, commitment: None, statement: None };
			if T::Jobs::add_duty(&account, duty).is_ok() && check.jury.try_push(seat).is_ok() {
				drawn.push(account);
			}
		}
		if drawn.is_empty() {
			return Self::conclude_void(check);
		}
		Self::deposit_event(Event::JurorsDrawn { resource, fence, jurors: drawn });
		Self::await_commitments(check, deadline);
	}

	/// Decides by what two thirds of the jurors say; without them the assignment is void and nobody is blamed.
	pub(crate) fn decide_by_jury(check: CheckOf<T>) {
		let Some(decided) = decision::jury_decision(&check.jury) else { return Self::conclude_void(check) };
		let (resource, fence) = (check.order.resource, check.order.fence);
		for (account, offence) in decision::offences(&check, decided) {
			T::DaemonRegistry::suspend(&account, offence, resource, fence);
		}
		let as_claimed = check.claim.is_none_or(|claim| claim == decided);
		if decided.finding == Finding::Ok && as_claimed {
			Self::conclude_verified(check, decided);
		} else {
			Self::conclude_void(check);
		}
	}
}

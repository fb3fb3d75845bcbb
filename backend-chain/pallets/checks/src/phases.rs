//! How a check goes on: as soon as everybody answered, or when the time is over.
use crate::{
	decision::{committee_outcome, Outcome},
	CheckOf, Checks, Config, Event, Observations, Pallet, SeatOf, Statement, MAX_REDRAWS, MAX_SEATS, REPLACEMENTS,
};
use alloc::vec::Vec;
use frame_support::{defensive, BoundedVec};
use logos_primitives::{
	CheckPhase, Duty, DutyKind, Fence, Jobs, Milliseconds, Purpose, ResourceId, Round, Verdict, Witnesses, MAX_CHECKERS,
};

/// The duty to commit in this round.
pub(crate) fn observe(round: Round) -> DutyKind {
	match round {
		Round::Committee => DutyKind::Observe,
		Round::Jury => DutyKind::ObserveAsJuror,
	}
}

/// The duty to reveal in this round.
pub(crate) fn reveal(round: Round) -> DutyKind {
	match round {
		Round::Committee => DutyKind::RevealObservation,
		Round::Jury => DutyKind::RevealAsJuror,
	}
}

impl<T: Config> Pallet<T> {
	/// Waits for the commitments of those just drawn, who have their duties.
	pub(crate) fn await_commitments(mut check: CheckOf<T>, deadline: Milliseconds) {
		let (resource, fence) = (check.order.resource, check.order.fence);
		check.phase = CheckPhase::Committing;
		check.deadline = deadline;
		Checks::<T>::insert(resource, check);
		T::Jobs::wake_at(deadline, resource, fence);
	}

	/// Waits for what was committed, and for the executor's result if it is not there yet. Whoever has no room for a
	/// duty may reveal all the same.
	fn await_reveals(mut check: CheckOf<T>) {
		let (resource, fence) = (check.order.resource, check.order.fence);
		let deadline = T::Jobs::now().saturating_add(T::Jobs::windows().reveal_ms);
		check.phase = CheckPhase::Revealing;
		check.deadline = deadline;
		let kind = reveal(check.round);
		for seat in check.active().iter().filter(|seat| seat.commitment.is_some()) {
			let _ = T::Jobs::add_duty(&seat.account, Duty { resource, fence, kind, deadline });
		}
		if check.claim.is_none() {
			let duty = Duty { resource, fence, kind: DutyKind::RevealResult, deadline };
			let _ = T::Jobs::add_duty(&check.order.executor, duty);
		}
		Checks::<T>::insert(resource, check);
		T::Jobs::wake_at(deadline, resource, fence);
		Self::deposit_event(Event::Revealing { resource, fence });
	}

	/// Writes a check after a report and goes on if it was the last one awaited.
	pub(crate) fn after_report(check: CheckOf<T>) {
		match check.phase {
			CheckPhase::Committing if check.active().iter().all(|seat| seat.commitment.is_some()) => {
				Self::await_reveals(check)
			}
			CheckPhase::Revealing if check.claim.is_some() && all_revealed::<T>(&check) => Self::settle(check),
			_ => Checks::<T>::insert(check.order.resource, check),
		}
	}

	/// Goes on with what is there when the deadline of the present phase has passed.
	pub(crate) fn after_deadline(resource: ResourceId, fence: Fence) {
		let Some(check) = Checks::<T>::get(resource).filter(|check| check.order.fence == fence) else { return };
		if check.phase == CheckPhase::Drawing || T::Jobs::now() < check.deadline {
			return;
		}
		Self::end_duties(&check);
		match check.phase {
			CheckPhase::Committing if check.active().iter().any(|seat| seat.commitment.is_some()) => {
				Self::await_reveals(check)
			}
			_ => Self::settle(check),
		}
	}

	/// Decides, draws more, or calls a jury.
	fn settle(mut check: CheckOf<T>) {
		if check.round == Round::Jury {
			return Self::decide_by_jury(check);
		}
		match committee_outcome(&check.committee, check.claim, check.order.checkers) {
			Outcome::Agreed(statement) => Self::conclude_verified(check, statement),
			Outcome::Missing(missing) if check.redraws < MAX_REDRAWS => {
				let (resource, fence) = (check.order.resource, check.order.fence);
				check.redraws = check.redraws.saturating_add(1);
				check.wanted = missing.saturating_mul(REPLACEMENTS).min(MAX_SEATS);
				check.phase = CheckPhase::Drawing;
				check.deadline = 0;
				Checks::<T>::insert(resource, check);
				T::Jobs::drawing(resource, fence);
				Self::ask(Purpose::Committee, resource, fence);
			}
			Outcome::Missing(_) | Outcome::Contested => Self::contest(check),
		}
	}

	/// Ends a check with the facts that its witnesses agree on.
	pub(crate) fn conclude_verified(check: CheckOf<T>, agreed: Statement) {
		let seats = match check.round {
			Round::Committee => &check.committee[..],
			Round::Jury => &check.jury[..],
		};
		let witnesses: Vec<T::AccountId> = seats
			.iter()
			.filter(|seat| seat.statement == Some(agreed))
			.map(|seat| seat.account.clone())
			.take(MAX_CHECKERS as usize)
			.collect();
		let first = witnesses.first().cloned();
		let seen = first.and_then(|account| Observations::<T>::get(check.order.resource, (check.round, account)));
		let Some(seen) = seen else {
			defensive!("what was agreed on was observed");
			return Self::conclude_void(check);
		};
		let witnesses: Witnesses<T::AccountId> = BoundedVec::truncate_from(witnesses);
		Self::conclude(check, Verdict::Verified { facts: seen.facts, witnesses });
	}

	/// Ends a check without a result.
	pub(crate) fn conclude_void(check: CheckOf<T>) {
		Self::conclude(check, Verdict::Void);
	}

	/// Forgets a check and tells its verdict.
	fn conclude(check: CheckOf<T>, verdict: Verdict<T::AccountId>) {
		let (resource, fence) = (check.order.resource, check.order.fence);
		Self::end_duties(&check);
		for (round, seats) in [(Round::Committee, &check.committee[..]), (Round::Jury, &check.jury[..])] {
			for seat in seats {
				Observations::<T>::remove(resource, (round, &seat.account));
			}
		}
		Checks::<T>::remove(resource);
		let verified = verdict != Verdict::Void;
		Self::deposit_event(Event::Concluded { resource, fence, verified });
		T::Jobs::concluded(resource, fence, verdict);
	}

	/// Ends the duties of those who did not answer in the present phase.
	fn end_duties(check: &CheckOf<T>) {
		let resource = check.order.resource;
		let (kind, waiting): (_, fn(&SeatOf<T>) -> bool) = match check.phase {
			CheckPhase::Drawing => return,
			CheckPhase::Committing => (observe(check.round), |seat| seat.commitment.is_none()),
			CheckPhase::Revealing => {
				(reveal(check.round), |seat| seat.commitment.is_some() && seat.statement.is_none())
			}
		};
		for seat in check.active().iter().filter(|seat| waiting(seat)) {
			T::Jobs::end_duty(&seat.account, resource, kind);
		}
		if check.phase == CheckPhase::Revealing && check.claim.is_none() {
			T::Jobs::end_duty(&check.order.executor, resource, DutyKind::RevealResult);
		}
	}
}

/// Whether everybody who committed has revealed.
fn all_revealed<T: Config>(check: &CheckOf<T>) -> bool {
	check.active().iter().all(|seat| seat.commitment.is_none() || seat.statement.is_some())
}

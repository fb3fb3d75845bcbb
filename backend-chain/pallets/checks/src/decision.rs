//! Decisions as pure functions of what was revealed.
use crate::{Check, Seat, Statement};
use alloc::vec::Vec;
use logos_primitives::{Finding, Offence};

/// What a committee came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
	/// Enough checkers found all ok, with the same facts.
	Agreed(Statement),
	/// Somebody found a mismatch, or facts differ.
	Contested,
	/// So many definite answers are missing.
	Missing(u32),
}

/// Judges all checkers drawn so far, and the executor's claim if it was revealed. One mismatch is enough: a majority
/// could be the drawn third of liars.
pub(crate) fn committee_outcome<A>(committee: &[Seat<A>], claim: Option<Statement>, needed: u8) -> Outcome {
	let statements = || committee.iter().filter_map(|seat| seat.statement);
	if statements().any(|statement| statement.finding == Finding::Mismatch) {
		return Outcome::Contested;
	}
	let ok: Vec<Statement> = statements().filter(|statement| statement.finding == Finding::Ok).collect();
	let missing = u32::from(needed).saturating_sub(ok.len() as u32);
	let Some(first) = ok.first().copied() else { return Outcome::Missing(missing) };
	if ok.iter().chain(claim.iter()).any(|statement| *statement != first) {
		return Outcome::Contested;
	}
	if missing == 0 {
		Outcome::Agreed(first)
	} else {
		Outcome::Missing(missing)
	}
}

/// The definite statement that two thirds of all jurors made, silent ones counted.
pub(crate) fn jury_decision<A>(jury: &[Seat<A>]) -> Option<Statement> {
	let definite = |seat: &Seat<A>| seat.statement.filter(|statement| statement.finding != Finding::Unknown);
	jury.iter().filter_map(definite).find(|statement| {
		let alike = jury.iter().filter(|seat| seat.statement == Some(*statement)).count();
		alike * 3 >= jury.len() * 2
	})
}

/// Who said what the decided statement refutes, each with its worst offence. Who said the same, or that it could not
/// tell, or committed to nothing, has not offended.
pub(crate) fn offences<A: Clone + PartialEq>(check: &Check<A>, decided: Statement) -> Vec<(A, Offence)> {
	let upheld = decided.finding == Finding::Ok;
	let executor = match check.claim {
		Some(claim) if claim == decided => None,
		None if upheld => Some(Offence::NotRevealed),
		_ => Some(Offence::FalseResult),
	};
	let mut offences: Vec<(A, Offence)> = Vec::new();
	offences.extend(executor.map(|offence| (check.order.executor.clone(), offence)));
	for seat in check.committee.iter().chain(check.jury.iter()) {
		let Some(offence) = offence_of(seat, decided) else { continue };
		match offences.iter_mut().find(|(account, _)| *account == seat.account) {
			Some((_, known)) if rank(offence) < rank(*known) => *known = offence,
			Some(_) => {}
			None => offences.push((seat.account.clone(), offence)),
		}
	}
	offences
}

fn offence_of<A>(seat: &Seat<A>, decided: Statement) -> Option<Offence> {
	let Some(statement) = seat.statement else {
		return seat.commitment.map(|_| Offence::NotRevealed);
	};
	match (statement.finding, decided.finding) {
		(Finding::Unknown, _) | (Finding::Mismatch, Finding::Mismatch) => None,
		(Finding::Ok, Finding::Ok) if statement == decided => None,
		(Finding::Ok, _) => Some(Offence::FalseOk),
		(Finding::Mismatch, _) => Some(Offence::FalseAlarm),
	}
}

/// The worst first.
fn rank(offence: Offence) -> u8 {
	match offence {
		Offence::FalseResult => 0,
		Offence::FalseOk => 1,
		Offence::FalseAlarm => 2,
		Offence::NotRevealed => 3,
	}
}

//! What checkers and jurors come to, and who is suspended for it.
use super::world::*;
use crate::{mock::*, EndedPhase, Event, FailureReason, JobPhase, LostBy, ResourcePhase};
use frame_support::assert_ok;
use logos_primitives::{CheckPhase, DutyKind, Fence, HubRegistry, NetworkPlace, Offence, Round};
use pallet_executors::{DaemonPhase, Daemons};

const FIRST: Fence = Fence { generation: 1, assignment: 1 };

/// Who is suspended for what, ascending.
fn suspended() -> Vec<(u64, Offence)> {
	let mut found: Vec<(u64, Offence)> = Daemons::<Test>::iter()
		.filter_map(|(account, daemon)| match daemon.phase {
			DaemonPhase::Suspended { offence, .. } => Some((account, offence)),
			DaemonPhase::Active => None,
		})
		.collect();
	found.sort_by_key(|(account, _)| *account);
	found
}

fn accounts(of: &[u64], offence: Offence) -> Vec<(u64, Offence)> {
	let mut all: Vec<(u64, Offence)> = of.iter().map(|account| (*account, offence)).collect();
	all.sort_by_key(|(account, _)| *account);
	all
}

fn both(one: Vec<(u64, Offence)>, other: Vec<(u64, Offence)>) -> Vec<(u64, Offence)> {
	let mut all = [one, other].concat();
	all.sort_by_key(|(account, _)| *account);
	all
}

/// Everybody of the committee, the executor apart, says this; then the jury is drawn.
fn contested_by(id: u64, says: impl Fn(u64) -> Says) -> Vec<u64> {
	answer(id, says);
	assert_eq!((job(id).phase, check(id).round), (JobPhase::Contested, Round::Jury));
	seats(id)
}

#[test]
fn guest_findings_decide_nothing() {
	run(|| {
		let id = checking();
		let fence = FIRST;
		let seen = |who: u64| {
			let mut seen = observation(id, Says::Ok);
			let guest = [logos_primitives::Finding::Mismatch, logos_primitives::Finding::Unknown][who as usize % 2];
			seen.findings[2] = guest;
			seen
		};
		for who in seats(id) {
			let commitment = commitment(id, who, &seen(who));
			assert_ok!(report(who, pallet_checks::Call::commit_observation { resource: id, fence, commitment }));
		}
		reveal_result(id);
		for who in seats(id) {
			let observation = seen(who);
			let call = pallet_checks::Call::reveal_observation { resource: id, fence, observation, salt: salt() };
			assert_ok!(report(who, call));
		}
		assert_eq!(phase(id), ResourcePhase::Live);
	});
}

#[test]
fn no_two_checkers_are_of_one_operator_and_none_is_kin_of_the_hub() {
	run(|| {
		drain(1..3);
		let id = ask(machine(1));
		let hub = Hubs::place(0).expect("registered");
		for daemon in DAEMON..DAEMON + 5 {
			relocate(daemon, |own| match daemon - DAEMON {
				0..3 => NetworkPlace { operator: 50, ..own },
				3 => NetworkPlace { asn: hub.asn, ..own },
				_ => NetworkPlace { prefix: hub.prefix.clone(), ..own },
			});
		}
		execute(id);
		let seats = seats(id);
		assert!(seats.iter().filter(|seat| **seat < DAEMON + 3).count() <= 1, "{seats:?}");
		assert!(!seats.contains(&(DAEMON + 3)) && !seats.contains(&(DAEMON + 4)));
	});
}

#[test]
fn an_executor_that_does_not_reveal_is_verified_by_the_checkers() {
	run(|| {
		let id = checking();
		commit_all(id, |_| Says::Ok);
		reveal_all(id, |_| Says::Ok);
		assert_eq!(check(id).phase, CheckPhase::Revealing);
		let who = executor(id);
		expire(id);
		assert_eq!((phase(id), suspended(), kinds(who)), (ResourcePhase::Live, vec![], vec![]));
	});
}

#[test]
fn two_more_are_drawn_for_each_unknown() {
	run(|| {
		let id = checking();
		let first = seats(id);
		answer(id, |who| if who == first[0] { Says::Unknown } else { Says::Ok });
		assert_eq!(
			(check(id).redraws, check(id).round, check(id).phase),
			(1, Round::Committee, CheckPhase::Committing)
		);
		let more = seats(id);
		assert_eq!((more.len(), more.iter().any(|seat| first.contains(seat))), (2, false));
		answer(id, |_| Says::Ok);
		assert_eq!((phase(id), suspended()), (ResourcePhase::Live, vec![]));
		assert_eq!(resource(id).actual.expect("verified").checkers.len(), 4);
	});
}

#[test]
fn two_more_are_drawn_for_who_does_not_commit_or_does_not_reveal() {
	run(|| {
		for (name, says) in [("silent", Says::Silent), ("unrevealed", Says::Unrevealed)] {
			let id = ask(named(name));
			execute(id);
			let first = seats(id);
			answer(id, |who| if who == first[0] { says } else { Says::Ok });
			assert_eq!((check(id).redraws, seats(id).len(), kinds(first[0])), (1, 2, vec![]));
			answer(id, |_| Says::Ok);
			assert_eq!((phase(id), suspended()), (ResourcePhase::Live, vec![]));
		}
	});
}

#[test]
fn what_nobody_can_tell_goes_to_the_jury_and_is_void_without_blame() {
	run(|| {
		let id = checking();
		answer(id, |_| Says::Unknown);
		assert_eq!((check(id).redraws, seats(id).len()), (1, 4));
		answer(id, |_| Says::Unknown);
		assert_eq!((check(id).round, seats(id).len()), (Round::Jury, 7));
		answer(id, |_| Says::Unknown);
		System::assert_has_event(Event::AssignmentLost { resource: id, fence: FIRST, by: LostBy::Void }.into());
		assert_eq!((job(id).fence.assignment, suspended()), (2, vec![]));
	});
}

#[test]
fn missing_answers_are_replaced_three_times_then_the_jury_is_called() {
	run(|| {
		recruit(24);
		let id = checking();
		let missing = seats(id)[0];
		answer(id, |who| if who == missing { Says::Silent } else { Says::Ok });
		for redraws in 1..=3 {
			assert_eq!((check(id).redraws, check(id).round, seats(id).len()), (redraws, Round::Committee, 2));
			answer(id, |_| Says::Unknown);
		}
		assert_eq!((job(id).phase, check(id).round, seats(id).len()), (JobPhase::Contested, Round::Jury, 31));
		answer(id, |_| Says::Ok);
		assert_eq!((phase(id), suspended()), (ResourcePhase::Live, vec![]));
		assert_eq!(resource(id).actual.expect("verified").checkers.len(), 7);
	});
}

#[test]
fn one_mismatch_calls_everybody_else_as_jury() {
	run(|| {
		let id = checking();
		let liar = seats(id)[1];
		let jury = contested_by(id, |who| if who == liar { Says::Mismatch } else { Says::Ok });
		let everybody: Vec<u64> = eligible().into_iter().filter(|daemon| *daemon != executor(id)).collect();
		let mut sorted = jury.clone();
		sorted.sort();
		assert_eq!(sorted, everybody);
		assert!(jury.iter().all(|juror| kinds(*juror) == [DutyKind::ObserveAsJuror]));
		System::assert_has_event(pallet_checks::Event::Contested { resource: id, fence: FIRST }.into());
	});
}

#[test]
fn a_false_alarm_is_verified_by_the_jury_and_suspends_only_who_raised_it() {
	run(|| {
		let id = checking();
		let liar = seats(id)[1];
		contested_by(id, |who| if who == liar { Says::Mismatch } else { Says::Ok });
		answer(id, |who| if who == liar { Says::Mismatch } else { Says::Ok });
		assert_eq!(phase(id), ResourcePhase::Live);
		assert_eq!(suspended(), [(liar, Offence::FalseAlarm)]);
		assert!(!resource(id).actual.expect("verified").checkers.contains(&liar));
	});
}

#[test]
fn a_false_result_is_void_and_suspends_the_executor_and_who_said_ok() {
	run(|| {
		let id = checking();
		let (who, accomplice) = (executor(id), seats(id)[0]);
		let says = |who| if who == accomplice { Says::Ok } else { Says::Mismatch };
		contested_by(id, says);
		answer(id, says);
		System::assert_has_event(Event::AssignmentLost { resource: id, fence: FIRST, by: LostBy::Void }.into());
		let mut expected = vec![(who, Offence::FalseResult), (accomplice, Offence::FalseOk)];
		expected.sort_by_key(|(account, _)| *account);
		assert_eq!(suspended(), expected);
		assert_ne!(executor(id), who);
		accept(id);
	});
}

#[test]
fn a_juror_who_contradicts_two_thirds_is_suspended_too() {
	run(|| {
		let id = checking();
		let who = executor(id);
		let jury = contested_by(id, |_| Says::Mismatch);
		let liar = jury[0];
		answer(id, |juror| if juror == liar { Says::Ok } else { Says::Mismatch });
		assert_eq!(suspended(), both(vec![(who, Offence::FalseResult)], vec![(liar, Offence::FalseOk)]));
	});
}

#[test]
fn without_two_thirds_the_assignment_is_void_and_nobody_is_blamed() {
	run(|| {
		let id = checking();
		let jury = contested_by(id, |_| Says::Mismatch);
		assert_eq!(jury.len(), 7);
		let four = jury[..4].to_vec();
		answer(id, |juror| if four.contains(&juror) { Says::Mismatch } else { Says::Ok });
		assert_eq!((job(id).fence.assignment, suspended()), (2, vec![]));
	});
}

#[test]
fn silent_jurors_count_against_two_thirds() {
	run(|| {
		let id = checking();
		let jury = contested_by(id, |_| Says::Mismatch);
		let silent = jury[..3].to_vec();
		answer(id, |juror| if silent.contains(&juror) { Says::Silent } else { Says::Mismatch });
		assert_eq!((job(id).fence.assignment, suspended()), (2, vec![]));
	});
}

#[test]
fn five_of_seven_are_two_thirds_and_who_could_not_tell_has_not_offended() {
	run(|| {
		let id = checking();
		let who = executor(id);
		let jury = contested_by(id, |_| Says::Mismatch);
		let others = [jury[0], jury[1]];
		answer(id, |juror| match juror {
			juror if juror == others[0] => Says::Unknown,
			juror if juror == others[1] => Says::Silent,
			_ => Says::Mismatch,
		});
		assert_eq!(suspended(), [(who, Offence::FalseResult)]);
	});
}

#[test]
fn facts_that_differ_are_contested_and_the_true_ones_decide() {
	run(|| {
		let id = checking();
		let (who, committee) = (executor(id), seats(id));
		contested_by(id, |checker| if checker == committee[0] { Says::Ok } else { Says::OtherFacts });
		answer(id, |_| Says::OtherFacts);
		let expected = both(vec![(who, Offence::FalseResult)], vec![(committee[0], Offence::FalseOk)]);
		assert_eq!((suspended(), job(id).fence.assignment), (expected, 2));
	});
}

#[test]
fn facts_of_the_executor_that_all_checkers_contradict_are_contested() {
	run(|| {
		let id = checking();
		let who = executor(id);
		contested_by(id, |_| Says::OtherFacts);
		answer(id, |_| Says::OtherFacts);
		assert_eq!((suspended(), job(id).fence.assignment), (vec![(who, Offence::FalseResult)], 2));
	});
}

#[test]
fn checkers_with_false_facts_are_suspended_when_the_jury_upholds_the_executor() {
	run(|| {
		let id = checking();
		let liars = seats(id);
		contested_by(id, |_| Says::OtherFacts);
		answer(id, |juror| if liars.contains(&juror) { Says::Unknown } else { Says::Ok });
		assert_eq!((job(id).phase, suspended()), (JobPhase::Assigned, vec![]), "four of seven are no two thirds");
		draw();
		accept(id);
		let fence = job(id).fence;
		assert_ok!(report(executor(id), commit_call(id, fence, &facts())));
		draw();
		let liar = seats(id)[0];
		contested_by(id, |checker| if checker == liar { Says::OtherFacts } else { Says::Ok });
		answer(id, |_| Says::Ok);
		assert_eq!((phase(id), suspended()), (ResourcePhase::Live, vec![(liar, Offence::FalseOk)]));
	});
}

#[test]
fn a_commitment_that_is_not_revealed_is_an_offence_once_a_jury_decided() {
	run(|| {
		let id = checking();
		let (who, committee) = (executor(id), seats(id));
		commit_all(id, |_| Says::Mismatch);
		let hidden = committee[0];
		reveal_all(id, |checker| if checker == hidden { Says::Unrevealed } else { Says::Mismatch });
		expire(id);
		draw();
		assert_eq!(check(id).round, Round::Jury);
		commit_all(id, |_| Says::Ok);
		reveal_all(id, |_| Says::Ok);
		expire(id);
		let offences =
			both(accounts(&[who, hidden], Offence::NotRevealed), accounts(&committee[1..], Offence::FalseAlarm));
		assert_eq!((phase(id), suspended()), (ResourcePhase::Live, offences));
	});
}

#[test]
fn an_executor_that_hides_a_false_result_is_suspended_for_the_result() {
	run(|| {
		let id = checking();
		let who = executor(id);
		commit_all(id, |_| Says::Mismatch);
		reveal_all(id, |_| Says::Mismatch);
		expire(id);
		draw();
		commit_all(id, |_| Says::Mismatch);
		reveal_all(id, |_| Says::Mismatch);
		expire(id);
		assert_eq!(suspended(), [(who, Offence::FalseResult)]);
	});
}

#[test]
fn the_worst_of_two_offences_counts() {
	run(|| {
		let id = checking();
		let liar = seats(id)[0];
		let jury = contested_by(id, |checker| if checker == liar { Says::Mismatch } else { Says::Ok });
		assert!(jury.contains(&liar));
		answer(id, |juror| if juror == liar { Says::OtherFacts } else { Says::Ok });
		assert_eq!((phase(id), suspended()), (ResourcePhase::Live, vec![(liar, Offence::FalseOk)]));
	});
}

#[test]
fn a_result_that_is_refuted_nine_times_fails_the_creation() {
	run(|| {
		recruit(12);
		let id = ask(machine(1));
		for _ in 0..9 {
			execute(id);
			answer(id, |_| Says::Mismatch);
			answer(id, |_| Says::Mismatch);
		}
		assert_eq!(ended(id), EndedPhase::Failed { reason: FailureReason::AssignmentsUsedUp });
		assert_eq!(suspended().len(), 9);
	});
}

#[test]
fn nothing_of_a_check_stays_but_its_verdict() {
	run(|| {
		let id = checking();
		contested_by(id, |_| Says::Mismatch);
		answer(id, |_| Says::Ok);
		assert_eq!(pallet_checks::Checks::<Test>::iter().count(), 0);
		assert_eq!(pallet_checks::Observations::<Test>::iter().count(), 0);
		System::assert_has_event(pallet_checks::Event::Concluded { resource: id, fence: FIRST, verified: true }.into());
		assert!((DAEMON..DAEMON + DAEMONS).all(|daemon| kinds(daemon).is_empty()));
	});
}

#[test]
fn with_nobody_to_check_the_assignment_is_void() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		let who = executor(id);
		for daemon in eligible().into_iter().filter(|daemon| *daemon != who) {
			assert_ok!(Executors::leave(signed(daemon)));
		}
		assert_ok!(report(who, commit_call(id, FIRST, &facts())));
		draw();
		System::assert_has_event(Event::AssignmentLost { resource: id, fence: FIRST, by: LostBy::Void }.into());
		assert_eq!(suspended(), []);
	});
}

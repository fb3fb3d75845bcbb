//! Drawn committees and juries, from the order to the verdict.
use super::seats::*;
use crate::{mock::*, Event, Observations, MAX_JURY, MAX_SEATS};
use logos_primitives::{
	CheckPhase, Checks as _, DutyKind, Facts, Finding, NetworkPlace, Observation, Offence, Round, Verdict,
};

fn verdicts() -> Vec<Verdict<u64>> {
	let verdict = |note| match note {
		Note::Concluded(verdict) => Some(verdict),
		_ => None,
	};
	Told::notes().into_iter().filter_map(verdict).collect()
}

fn ok(_: u64) -> Observation {
	all(Finding::Ok)
}

fn wrong(_: u64) -> Observation {
	all(Finding::Mismatch)
}

fn unclear(_: u64) -> Observation {
	Observation { facts: Facts::default(), ..all(Finding::Unknown) }
}

/// A check that a mismatch brought before a jury.
fn contested() {
	open(3);
	active().iter().for_each(|who| commit(*who, &wrong(*who)).expect("awaited"));
	claim();
	active().iter().for_each(|who| reveal(*who, wrong(*who)).expect("awaited"));
	draw();
}

#[test]
fn agreed_facts_and_who_saw_them_are_the_verdict() {
	run(6, || {
		open(3);
		let seats = active();
		System::assert_last_event(
			Event::CheckersDrawn { resource: RESOURCE, fence: FENCE, checkers: seats.clone() }.into(),
		);
		assert_eq!(Told::notes(), [Note::Checking]);
		for who in &seats {
			assert_eq!(Told::kinds(*who), [DutyKind::Observe]);
			commit(*who, &ok(*who)).expect("awaited");
		}
		System::assert_last_event(Event::Revealing { resource: RESOURCE, fence: FENCE }.into());
		assert_eq!(Told::kinds(EXECUTOR), [DutyKind::RevealResult]);
		claim();
		seats.iter().for_each(|who| reveal(*who, ok(*who)).expect("awaited"));
		let witnesses = seats.try_into().expect("three");
		assert_eq!(verdicts(), [Verdict::Verified { facts: facts(), witnesses }]);
		System::assert_last_event(Event::Concluded { resource: RESOURCE, fence: FENCE, verified: true }.into());
		assert_eq!((runs(), Told::duties(), Observations::<Test>::iter().count()), (false, 0, 0));
		assert_eq!(Daemons::offences(), []);
	});
}

#[test]
fn the_last_report_decides_whoever_sends_it() {
	run(6, || {
		open(3);
		active().iter().for_each(|who| commit(*who, &ok(*who)).expect("awaited"));
		active().iter().for_each(|who| reveal(*who, ok(*who)).expect("awaited"));
		assert_eq!(verdicts(), []);
		claim();
		assert_eq!(verdicts().len(), 1);
	});
}

#[test]
fn without_the_executors_result_the_checkers_decide_at_the_deadline() {
	run(6, || {
		open(3);
		answer(ok);
		Told::pass(WINDOWS.reveal_ms);
		assert_eq!((verdicts().len(), Told::duties(), Daemons::offences()), (1, 0, vec![]));
	});
}

#[test]
fn neither_the_executors_operator_nor_kin_of_the_hub_nor_two_of_one_operator_are_drawn() {
	run(0, || {
		let hub = Hub::stands();
		Daemons::join(11, hub.operator);
		let own =
			|account: u32| NetworkPlace { operator: account, asn: account, prefix: label(&format!("own-{account}")) };
		Daemons::join_at(12, NetworkPlace { asn: hub.asn, ..own(12) });
		Daemons::join_at(13, NetworkPlace { prefix: hub.prefix, ..own(13) });
		[14, 15, 16].into_iter().for_each(|account| Daemons::join(account, 77));
		[17, 18].into_iter().for_each(|account| Daemons::join(account, account as u32));
		Daemons::join(19, EXECUTOR_OPERATOR);
		open(7);
		let mut seats = active();
		seats.sort();
		assert_eq!(seats.len(), 3);
		assert!((14..=16).contains(&seats[0]) && seats[1..] == [17, 18], "{seats:?}");
	});
}

#[test]
fn a_daemon_without_room_for_a_duty_is_passed_over() {
	run(4, || {
		[11, 12].into_iter().for_each(Told::busy);
		open(3);
		assert_eq!(active().len(), 2);
		assert!(!active().contains(&11) && !active().contains(&12));
	});
}

#[test]
fn who_lost_its_room_between_may_reveal_all_the_same() {
	run(3, || {
		open(3);
		active().iter().for_each(|who| commit(*who, &ok(*who)).expect("awaited"));
		Told::notes();
		(11..=13).for_each(Told::busy);
		claim();
		active().iter().for_each(|who| reveal(*who, ok(*who)).expect("awaited"));
		assert_eq!(verdicts().len(), 1);
	});
}

#[test]
fn only_those_drawn_last_may_answer_after_a_redraw() {
	run(9, || {
		open(3);
		let first = active();
		Told::pass(WINDOWS.commit_ms);
		assert_eq!(check().phase, CheckPhase::Drawing);
		assert_eq!(Told::duties(), 0);
		draw();
		let second = active();
		assert_eq!((second.len(), check().redraws), (6, 1));
		assert!(commit(first[0], &ok(first[0])).is_err());
		answer(ok);
		claim_if_awaited();
		assert_eq!(verdicts().len(), 1);
	});
}

fn claim_if_awaited() {
	if runs() && Checks::awaits_result(RESOURCE, FENCE) {
		claim();
	}
}

#[test]
fn a_claim_from_before_a_redraw_still_counts() {
	run(9, || {
		open(3);
		let unsure = active()[0];
		active()
			.iter()
			.for_each(|who| commit(*who, &if *who == unsure { unclear(0) } else { ok(0) }).expect("awaited"));
		claim();
		active().iter().for_each(|who| reveal(*who, if *who == unsure { unclear(0) } else { ok(0) }).expect("awaited"));
		draw();
		assert_eq!((check().redraws, active().len()), (1, 2));
		assert!(!Checks::awaits_result(RESOURCE, FENCE));
		answer(ok);
		assert_eq!(verdicts().len(), 1);
	});
}

#[test]
fn the_largest_committee_has_a_seat_for_everybody_drawn() {
	run(60, || {
		open(7);
		for redraws in 0..=3 {
			assert_eq!((check().redraws, active().len()), (redraws, if redraws == 0 { 7 } else { 14 }));
			Told::pass(WINDOWS.commit_ms);
			draw();
		}
		assert_eq!(check().committee.len() as u32, MAX_SEATS);
		assert_eq!((check().round, active().len() as u32), (Round::Jury, MAX_JURY));
		answer(ok);
		claim_if_awaited();
		let [Verdict::Verified { witnesses, .. }] = &verdicts()[..] else { panic!("the jury verified it") };
		assert_eq!(witnesses.len(), 7);
	});
}

#[test]
fn a_jury_is_everybody_but_the_executor_and_kin_of_the_hub() {
	run(8, || {
		Daemons::join(30, Hub::stands().operator);
		contested();
		let mut jury = active();
		jury.sort();
		assert_eq!(jury, (11..=18).collect::<Vec<_>>());
		assert!(jury.iter().all(|who| Told::kinds(*who) == [DutyKind::ObserveAsJuror]));
		assert_eq!(Told::notes(), [Note::Checking, Note::Contested, Note::Drawing]);
		answer(wrong);
		assert_eq!(verdicts(), [Verdict::Void]);
		assert_eq!(Daemons::offences(), [(EXECUTOR, Offence::FalseResult)]);
		System::assert_last_event(Event::Concluded { resource: RESOURCE, fence: FENCE, verified: false }.into());
	});
}

#[test]
fn a_juror_reveals_as_a_juror() {
	run(5, || {
		contested();
		let seats = active();
		seats.iter().for_each(|who| commit(*who, &ok(*who)).expect("awaited"));
		assert!(seats.iter().all(|who| Told::kinds(*who) == [DutyKind::RevealAsJuror]));
		assert_eq!(
			Checks::view(RESOURCE).map(|view| (view.round, view.phase)),
			Some((Round::Jury, CheckPhase::Revealing))
		);
	});
}

#[test]
fn nobody_to_check_and_nobody_to_judge_is_void() {
	run(0, || {
		open(3);
		assert_eq!(verdicts(), [Verdict::Void]);
		assert_eq!((runs(), Daemons::offences()), (false, vec![]));
	});
}

#[test]
fn a_jury_that_keeps_silent_is_void_and_blames_nobody() {
	run(5, || {
		contested();
		Told::pass(WINDOWS.commit_ms);
		assert_eq!((verdicts(), Daemons::offences(), Told::duties()), (vec![Verdict::Void], vec![], 0));
	});
}

#[test]
fn a_wake_up_before_the_deadline_while_drawing_or_for_another_fence_does_nothing() {
	run(5, || {
		Checks::open(order(3));
		let drawing = check();
		Checks::wake(RESOURCE, FENCE);
		assert_eq!(check(), drawing);
		draw();
		let committing = check();
		Told::sleep(WINDOWS.commit_ms - 1);
		Checks::wake(RESOURCE, FENCE);
		Told::sleep(1);
		Checks::wake(RESOURCE, logos_primitives::Fence { assignment: 9, ..FENCE });
		Checks::wake(99, FENCE);
		assert_eq!(check(), committing);
		Checks::wake(RESOURCE, FENCE);
		assert_ne!(check(), committing);
	});
}

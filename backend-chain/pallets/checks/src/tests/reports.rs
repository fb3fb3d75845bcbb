//! Which reports are let in. Each goes through a helper that asserts it feeless exactly when it succeeds.
use super::seats::*;
use crate::{mock::*, Call, Error, Event};
use frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};
use logos_primitives::{Checks as _, Fence, Finding, Observation};
use sp_core::H256;

const OTHER: Fence = Fence { generation: 2, assignment: 4 };

fn ok() -> Observation {
	all(Finding::Ok)
}

fn commit_to(who: u64, resource: u64, fence: Fence) -> frame_support::dispatch::DispatchResult {
	report(who, Call::commit_observation { resource, fence, commitment: H256::zero() })
}

#[test]
fn only_who_is_seated_commits_once_in_time_and_for_the_present_fence() {
	run(4, || {
		assert_noop!(commit_to(11, RESOURCE, FENCE), Error::<Test>::CheckUnknown);
		Checks::open(order(3));
		assert_noop!(commit_to(11, RESOURCE, FENCE), Error::<Test>::NotSeated);
		draw();
		let (one, two) = (active()[0], active()[1]);
		assert_noop!(commit_to(EXECUTOR, RESOURCE, FENCE), Error::<Test>::NotSeated);
		assert_noop!(commit_to(one, RESOURCE, OTHER), Error::<Test>::FenceStale);
		assert_noop!(commit_to(one, 99, FENCE), Error::<Test>::CheckUnknown);
		assert_ok!(commit(one, &ok()));
		System::assert_last_event(
			Event::ObservationCommitted { resource: RESOURCE, fence: FENCE, account: one }.into(),
		);
		assert_noop!(commit(one, &ok()), Error::<Test>::AlreadyCommitted);
		assert_noop!(reveal(one, ok()), Error::<Test>::NotAwaited);
		Told::sleep(WINDOWS.commit_ms);
		assert_noop!(commit(two, &ok()), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn only_what_was_committed_is_revealed_once_and_in_time() {
	run(4, || {
		open(3);
		let seats = active();
		seats[..2].iter().for_each(|who| commit(*who, &ok()).expect("awaited"));
		Told::pass(WINDOWS.commit_ms);
		assert_noop!(commit(seats[2], &ok()), Error::<Test>::NotAwaited);
		assert_noop!(reveal(seats[2], ok()), Error::<Test>::NotCommitted);
		assert_noop!(reveal(seats[0], all(Finding::Unknown)), Error::<Test>::CommitmentMismatch);
		let rooted = Observation { evidence_root: H256::repeat_byte(1), ..ok() };
		assert_noop!(reveal(seats[0], rooted), Error::<Test>::CommitmentMismatch);
		let salted = Call::reveal_observation { resource: RESOURCE, fence: FENCE, observation: ok(), salt: [8; 32] };
		assert_noop!(report(seats[0], salted), Error::<Test>::CommitmentMismatch);
		for count in [0, 2, 4] {
			let findings = vec![Finding::Ok; count].try_into().expect("few");
			let odd = Observation { findings, ..ok() };
			assert_noop!(reveal(seats[0], odd), Error::<Test>::FindingsMalformed);
		}
		assert_noop!(reveal(EXECUTOR, ok()), Error::<Test>::NotSeated);
		let stale = Call::reveal_observation { resource: RESOURCE, fence: OTHER, observation: ok(), salt: salt() };
		assert_noop!(report(seats[0], stale), Error::<Test>::FenceStale);
		assert_ok!(reveal(seats[0], ok()));
		let (account, finding, observation) = (seats[0], Finding::Ok, ok());
		System::assert_last_event(
			Event::ObservationRevealed { resource: RESOURCE, fence: FENCE, account, finding, observation }.into(),
		);
		assert_noop!(reveal(seats[0], ok()), Error::<Test>::AlreadyRevealed);
		Told::sleep(WINDOWS.reveal_ms);
		assert_noop!(reveal(seats[1], ok()), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn findings_that_do_not_fit_the_predicates_are_not_let_in_even_if_committed() {
	run(3, || {
		open(3);
		let short = Observation { findings: Default::default(), ..ok() };
		active().iter().for_each(|who| commit(*who, &short).expect("awaited"));
		assert_noop!(reveal(active()[0], short), Error::<Test>::FindingsMalformed);
	});
}

#[test]
fn the_executors_result_is_awaited_only_while_checkers_reveal_and_once() {
	run(3, || {
		let reveals = || Checks::result_revealed(RESOURCE, FENCE, facts());
		assert_noop!(reveals(), Error::<Test>::CheckUnknown);
		open(3);
		assert!(!Checks::awaits_result(RESOURCE, FENCE));
		assert_noop!(reveals(), Error::<Test>::NotAwaited);
		active().iter().for_each(|who| commit(*who, &ok()).expect("awaited"));
		assert!(Checks::awaits_result(RESOURCE, FENCE) && !Checks::awaits_result(RESOURCE, OTHER));
		assert_noop!(Checks::result_revealed(RESOURCE, OTHER, facts()), Error::<Test>::FenceStale);
		claim();
		assert!(!Checks::awaits_result(RESOURCE, FENCE));
		assert_noop!(reveals(), Error::<Test>::NotAwaited);
	});
}

#[test]
fn a_late_result_is_not_awaited() {
	run(3, || {
		open(3);
		active().iter().for_each(|who| commit(*who, &ok()).expect("awaited"));
		Told::sleep(WINDOWS.reveal_ms);
		assert!(!Checks::awaits_result(RESOURCE, FENCE));
		assert_noop!(Checks::result_revealed(RESOURCE, FENCE, facts()), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn reports_of_nobody_are_not_feeless() {
	run(3, || {
		open(3);
		let call = RuntimeCall::from(Call::<Test>::commit_observation {
			resource: RESOURCE,
			fence: FENCE,
			commitment: H256::zero(),
		});
		assert!(call.is_feeless(&RuntimeOrigin::signed(active()[0])));
		assert!(!call.is_feeless(&RuntimeOrigin::root()) && !call.is_feeless(&RuntimeOrigin::none()));
	});
}

#[test]
fn the_view_shows_who_committed_and_revealed() {
	run(3, || {
		assert_eq!(Checks::view(RESOURCE), None);
		open(3);
		let seats = active();
		seats.iter().for_each(|who| commit(*who, &ok()).expect("awaited"));
		assert_ok!(reveal(seats[0], ok()));
		let view = Checks::view(RESOURCE).expect("a check runs");
		assert!(view.seats.iter().all(|seat| seat.committed && seat.revealed == (seat.account == seats[0])));
	});
}

//! That what always holds is really looked at: each broken rule is found.
use super::seats::*;
use crate::{mock::*, CheckOf, Checks as Running, DrawQueue, DrawsOfRound, Observations, PendingDraws, Seeds};
use logos_primitives::{Finding, Round};
use sp_core::H256;

/// A check that collects commitments and a draw that waits, and what is wrong with them afterwards.
fn found(breaks: impl FnOnce()) -> &'static str {
	new_test_ext().execute_with(|| {
		(1..=4).for_each(|number| Daemons::join(EXECUTOR + number, 100 + number as u32));
		open(3);
		ask(99);
		Checks::do_try_state().expect("all is well");
		breaks();
		match Checks::do_try_state().expect_err("the broken rule is found") {
			sp_runtime::TryRuntimeError::Other(rule) => rule,
			other => unreachable!("rules are told as text: {other:?}"),
		}
	})
}

fn change(change: impl FnOnce(&mut CheckOf<Test>)) {
	Running::<Test>::mutate_extant(RESOURCE, change);
}

#[test]
fn a_queue_with_gaps_or_without_order_is_found() {
	let head = || DrawQueue::<Test>::get().head;
	let waiting = || PendingDraws::<Test>::get(head()).expect("one waits");
	assert_eq!(found(|| PendingDraws::<Test>::remove(head())), "nothing waits outside the queue");
	let elsewhere = || PendingDraws::<Test>::insert(head() + 9, PendingDraws::<Test>::take(head()).expect("one waits"));
	assert_eq!(found(elsewhere), "the queue has no gaps");
	assert_eq!(found(|| DrawsOfRound::<Test>::remove(waiting().round)), "a draw is counted in its round");
	assert_eq!(found(|| DrawsOfRound::<Test>::insert(1_000, 1)), "rounds count what waits");
	let unordered = || {
		ask(98);
		PendingDraws::<Test>::mutate_extant(head() + 1, |draw| draw.round -= 1);
		DrawsOfRound::<Test>::insert(waiting().round, 1);
		DrawsOfRound::<Test>::insert(waiting().round - 1, 1);
	};
	assert_eq!(found(unordered), "older draws come first");
	assert_eq!(found(|| Seeds::<Test>::insert(1_000, H256::zero())), "a seed is kept for draws that wait");
	assert_eq!(found(|| Seeds::<Test>::insert(waiting().round, H256::zero())), "a seed needs three later values");
}

#[test]
fn a_check_that_nobody_could_end_is_found() {
	assert_eq!(found(|| change(|check| check.deadline = 0)), "a check has a deadline or a pending draw");
	assert_eq!(found(|| change(|check| check.order.resource = 1)), "a check is kept under its resource");
}

#[test]
fn seats_that_may_not_be_are_found() {
	let one_operator = || change(|check| check.committee[1].operator = check.committee[0].operator);
	assert_eq!(found(one_operator), "no two checkers of one operator");
	assert_eq!(found(|| change(|check| check.committee[0].account = EXECUTOR)), "nobody checks himself");
}

#[test]
fn observations_of_nobody_are_found() {
	let stray = |resource, who| Observations::<Test>::insert(resource, (Round::Committee, who), all(Finding::Ok));
	assert_eq!(found(|| stray(99, 11)), "an observation belongs to a check");
	assert_eq!(found(|| stray(RESOURCE, active()[0])), "an observation belongs to a seat");
}

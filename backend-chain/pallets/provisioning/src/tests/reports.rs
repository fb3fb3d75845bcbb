//! What executors and checkers may report when. Each report goes through a helper that asserts it feeless exactly
//! when it succeeds.
use super::world::*;
use crate::{mock::*, Call, Error, Event, JobPhase, MAX_CHECKPOINTS};
use frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};
use logos_primitives::{CheckPhase, DutyKind, Fence};
use sp_core::H256;

const FIRST: Fence = Fence { generation: 1, assignment: 1 };
const NEXT: Fence = Fence { generation: 1, assignment: 2 };

type CheckError = pallet_checks::Error<Test>;

#[test]
fn only_the_drawn_executor_accepts_and_only_once() {
	run(|| {
		let id = ask(machine(1));
		assert_noop!(report(DAEMON, accept_call(id, FIRST)), Error::<Test>::NotExecutor);
		draw();
		let other = (DAEMON..).find(|daemon| *daemon != executor(id)).expect("eight");
		assert_noop!(report(other, accept_call(id, FIRST)), Error::<Test>::NotExecutor);
		assert_noop!(report(ALICE, accept_call(id, FIRST)), Error::<Test>::NotExecutor);
		assert_noop!(report(executor(id), accept_call(id, NEXT)), Error::<Test>::FenceStale);
		assert_noop!(report(executor(id), accept_call(9, FIRST)), Error::<Test>::JobUnknown);
		assert_noop!(report(executor(id), commit_call(id, FIRST, &facts())), Error::<Test>::NotAwaited);
		assert_noop!(report(executor(id), checkpoint_call(id, FIRST)), Error::<Test>::NotAwaited);
		accept(id);
		assert_noop!(report(executor(id), accept_call(id, FIRST)), Error::<Test>::NotAwaited);
	});
}

#[test]
fn a_report_of_nobody_is_not_feeless() {
	run(|| {
		let id = ask(machine(1));
		draw();
		let call = RuntimeCall::Provisioning(accept_call(id, FIRST));
		assert!(call.is_feeless(&signed(executor(id))));
		assert!(!call.is_feeless(&root()));
		assert!(!call.is_feeless(&RuntimeOrigin::none()));
	});
}

#[test]
fn what_tenants_ask_is_never_feeless() {
	run(|| {
		let id = live();
		let free = |call: Call<Test>| RuntimeCall::from(call).is_feeless(&signed(ALICE));
		assert!(!free(Call::request { request: named("other") }));
		assert!(!free(Call::update { resource: id, request: machine(2) }));
		assert!(!free(Call::remove { resource: id }));
	});
}

#[test]
fn checkpoints_extend_the_deadline_to_twice_the_window_at_most() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		let (who, first) = (executor(id), job(id).deadline);
		next_block(15_000);
		assert_ok!(report(who, checkpoint_call(id, FIRST)));
		System::assert_last_event(
			Event::Checkpointed { resource: id, fence: FIRST, step: label("boot"), journal_root: H256::zero() }.into(),
		);
		assert_eq!((job(id).deadline, job(id).step), (first + 15_000, Some(label("boot"))));
		assert_eq!(duty(who, DutyKind::Execute).deadline, first + 15_000);
		next_block(15_000);
		assert_ok!(report(who, checkpoint_call(id, FIRST)));
		assert_eq!((job(id).deadline, job(id).extended_ms), (first + EXECUTE_MS, EXECUTE_MS));
	});
}

#[test]
fn an_assignment_has_only_so_many_checkpoints() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		for _ in 0..MAX_CHECKPOINTS {
			assert_ok!(report(executor(id), checkpoint_call(id, FIRST)));
		}
		assert_noop!(report(executor(id), checkpoint_call(id, FIRST)), Error::<Test>::TooManyCheckpoints);
		assert_ok!(report(executor(id), commit_call(id, FIRST, &facts())));
	});
}

#[test]
fn the_next_assignment_begins_without_checkpoints() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		next_block(1_000);
		assert_ok!(report(executor(id), checkpoint_call(id, FIRST)));
		assert_ok!(report(executor(id), give_up_call(id, FIRST)));
		assert_eq!((job(id).checkpoints, job(id).extended_ms, job(id).step), (0, 0, None));
	});
}

#[test]
fn nobody_gives_up_what_it_committed() {
	run(|| {
		let id = checking();
		assert_noop!(report(executor(id), give_up_call(id, FIRST)), Error::<Test>::NotAwaited);
		assert_noop!(report(executor(id), commit_call(id, FIRST, &facts())), Error::<Test>::NotAwaited);
	});
}

#[test]
fn a_result_is_revealed_while_the_checkers_reveal_and_as_it_was_committed() {
	run(|| {
		let id = checking();
		let who = executor(id);
		let call = |fence| reveal_call(id, fence, facts());
		assert_noop!(report(who, call(FIRST)), Error::<Test>::NotAwaited);
		commit_all(id, |_| Says::Ok);
		assert_noop!(report(who, call(NEXT)), Error::<Test>::FenceStale);
		assert_noop!(report(seats(id)[0], call(FIRST)), Error::<Test>::NotExecutor);
		assert_noop!(report(who, reveal_call(id, FIRST, no_facts())), Error::<Test>::CommitmentMismatch);
		let salted = Call::reveal_result { resource: id, fence: FIRST, facts: facts(), salt: [8; 32] };
		assert_noop!(report(who, salted), Error::<Test>::CommitmentMismatch);
		assert_eq!(kinds(who), [DutyKind::RevealResult]);
		assert_ok!(report(who, call(FIRST)));
		assert_eq!(kinds(who), []);
		assert_noop!(report(who, call(FIRST)), Error::<Test>::NotAwaited);
	});
}

#[test]
fn a_result_that_comes_late_is_not_awaited() {
	run(|| {
		let id = checking();
		commit_all(id, |_| Says::Ok);
		let left = check(id).deadline - crate::DutyClock::<Test>::get().now;
		next_block_asleep(left);
		assert_noop!(report(executor(id), reveal_call(id, FIRST, facts())), Error::<Test>::NotAwaited);
		assert_noop!(reveal_observation(id, seats(id)[0], Says::Ok), CheckError::DeadlinePassed);
	});
}

#[test]
fn a_checker_commits_once_and_only_if_it_was_drawn() {
	run(|| {
		let id = checking();
		let (one, other) = (seats(id)[0], executor(id));
		assert_noop!(commit_observation(id, other, Says::Ok), CheckError::NotSeated);
		assert_ok!(commit_observation(id, one, Says::Ok));
		assert_eq!(kinds(one), []);
		assert_noop!(commit_observation(id, one, Says::Ok), CheckError::AlreadyCommitted);
		assert_noop!(reveal_observation(id, one, Says::Ok), CheckError::NotAwaited);
		let commitment = H256::zero();
		let stale = pallet_checks::Call::commit_observation { resource: id, fence: NEXT, commitment };
		assert_noop!(report(seats(id)[1], stale), CheckError::FenceStale);
		let unknown = pallet_checks::Call::commit_observation { resource: 9, fence: FIRST, commitment };
		assert_noop!(report(seats(id)[1], unknown), CheckError::CheckUnknown);
		let left = check(id).deadline - crate::DutyClock::<Test>::get().now;
		next_block_asleep(left);
		assert_noop!(commit_observation(id, seats(id)[1], Says::Ok), CheckError::DeadlinePassed);
	});
}

#[test]
fn a_checker_reveals_once_and_only_what_it_committed() {
	run(|| {
		let id = checking();
		let late = seats(id)[2];
		commit_all(id, |who| if who == late { Says::Silent } else { Says::Ok });
		let (one, fence) = (seats(id)[0], FIRST);
		assert_eq!(check(id).phase, CheckPhase::Revealing);
		assert_noop!(commit_observation(id, late, Says::Ok), CheckError::NotAwaited);
		assert_noop!(reveal_observation(id, late, Says::Ok), CheckError::NotCommitted);
		assert_noop!(reveal_observation(id, one, Says::Mismatch), CheckError::CommitmentMismatch);
		assert_noop!(reveal_observation(id, executor(id), Says::Ok), CheckError::NotSeated);
		let short = logos_primitives::Observation { findings: Default::default(), ..observation(id, Says::Ok) };
		let call = pallet_checks::Call::reveal_observation { resource: id, fence, observation: short, salt: salt() };
		assert_noop!(report(one, call), CheckError::FindingsMalformed);
		assert_ok!(reveal_observation(id, one, Says::Ok));
		assert_noop!(reveal_observation(id, one, Says::Ok), CheckError::AlreadyRevealed);
	});
}

#[test]
fn a_commitment_counts_for_its_own_account_only() {
	run(|| {
		let id = checking();
		let (one, two) = (seats(id)[0], seats(id)[1]);
		let copied = commitment(id, one, &observation(id, Says::Ok));
		for who in seats(id) {
			let call = pallet_checks::Call::commit_observation { resource: id, fence: FIRST, commitment: copied };
			assert_ok!(report(who, call));
		}
		assert_ok!(reveal_observation(id, one, Says::Ok));
		assert_noop!(reveal_observation(id, two, Says::Ok), CheckError::CommitmentMismatch);
	});
}

#[test]
fn the_view_of_a_resource_shows_its_check() {
	run(|| {
		let id = checking();
		assert_ok!(commit_observation(id, seats(id)[0], Says::Ok));
		let view = Provisioning::resource(id).expect("it lives");
		let check = view.check.expect("a check runs");
		assert_eq!(check.seats.iter().map(|seat| seat.committed).collect::<Vec<_>>(), [true, false, false]);
		assert_eq!((check.phase, view.job.expect("open").phase), (CheckPhase::Committing, JobPhase::Checking));
		assert!(view.ended.is_none());
	});
}

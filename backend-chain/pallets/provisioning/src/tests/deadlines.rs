//! The duty clock and the queue that no party can stop.
use super::world::*;
use crate::{
	mock::*, Clock, Deadlines, DutyClock, Error, Event, JobPhase, LostBy, Policy, PolicyNumbers, Wake, WeightInfo,
};
use frame_support::{assert_noop, assert_ok, traits::Get, weights::WeightMeter};
use frame_system::limits::BlockWeights;
use logos_primitives::{Fence, Windows};
use sp_runtime::DispatchError::BadOrigin;

const FIRST: Fence = Fence { generation: 1, assignment: 1 };

fn policy() -> Policy {
	PolicyNumbers::<Test>::get()
}

fn now() -> u64 {
	DutyClock::<Test>::get().now
}

fn bucket(second: u64) -> usize {
	Deadlines::<Test>::get(second.to_be_bytes()).len()
}

fn stale(resource: u64) -> Wake {
	Wake { resource, fence: FIRST }
}

#[test]
fn the_duty_clock_begins_with_chain_time_and_follows_it() {
	run(|| {
		assert_eq!(DutyClock::<Test>::get(), Clock { now: START_MS, chain: START_MS });
		next_block(100_000);
		assert_eq!(now(), START_MS + 100_000);
	});
}

#[test]
fn an_outage_of_the_chain_makes_nobody_late() {
	run(|| {
		assert_ok!(Provisioning::set_policy(root(), Policy { max_gap_ms: 1_000, ..policy() }));
		let id = ask(machine(1));
		draw();
		next_block(3_600_000);
		assert_eq!(job(id).phase, JobPhase::Assigned);
		accept(id);
	});
}

#[test]
fn the_clock_stands_while_finality_is_far_behind() {
	run(|| {
		let id = ask(machine(1));
		draw();
		let before = now();
		FinalityLags::set(true);
		next_block(3_600_000);
		assert_eq!((now(), job(id).phase), (before, JobPhase::Assigned));
		FinalityLags::set(false);
		next_block(500);
		assert_eq!(now(), before + 500);
	});
}

#[test]
fn a_deadline_that_passed_is_over_before_the_queue_wakes_anybody() {
	run(|| {
		let id = ask(machine(1));
		draw();
		let (who, left) = (executor(id), job(id).deadline - now());
		next_block_asleep(left);
		assert_eq!(now(), job(id).deadline);
		assert_noop!(report(who, accept_call(id, FIRST)), Error::<Test>::DeadlinePassed);
		next_block(1_000);
		System::assert_last_event(Event::AssignmentLost { resource: id, fence: FIRST, by: LostBy::NotAccepted }.into());
	});
}

#[test]
fn a_report_in_the_last_millisecond_is_in_time() {
	run(|| {
		let id = ask(machine(1));
		draw();
		next_block(job(id).deadline - now() - 1);
		accept(id);
	});
}

#[test]
fn a_wake_up_of_an_older_assignment_or_a_moved_deadline_does_nothing() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		let first = job(id).deadline;
		next_block(10_000);
		assert_ok!(report(executor(id), checkpoint_call(id, FIRST)));
		assert_eq!(job(id).deadline, first + 10_000);
		next_block(first + 1_000 - now());
		assert_eq!(job(id).phase, JobPhase::Executing);
		expire(id);
		assert_eq!(job(id).fence.assignment, 2);
	});
}

#[test]
fn a_full_second_overflows_into_the_next() {
	run(|| {
		let at = now() + 60_000;
		for resource in 0..130 {
			Provisioning::schedule(at, 1_000 + resource, FIRST);
		}
		assert_eq!((bucket(at / 1_000), bucket(at / 1_000 + 1)), (128, 2));
		let far = at / 1_000 + 8;
		for resource in 0..128 * 8 {
			Provisioning::schedule(at, 2_000 + resource, FIRST);
		}
		assert_eq!((bucket(far), bucket(far + 1), bucket(far + 8)), (128, 0, 2));
	});
}

#[test]
fn what_a_block_has_no_room_for_is_carried_over() {
	run(|| {
		let at = now() + 1_000;
		let id = ask(machine(1));
		draw();
		for resource in 0..100 {
			Provisioning::schedule(at, 1_000 + resource, FIRST);
		}
		let one = <Test as crate::Config>::WeightInfo::wake_jury();
		let mut little = WeightMeter::with_limit(one.saturating_mul(3));
		next_block_with(6_000, &mut little);
		let left = Deadlines::<Test>::iter().map(|(_, bucket)| bucket.len()).sum::<usize>();
		assert!((1..100).contains(&left), "some, not all: {left}");
		assert!(little.consumed().all_lte(one.saturating_mul(3)));
		next_block(0);
		assert_eq!(job(id).fence.assignment, 2);
		assert_eq!(Deadlines::<Test>::iter().count(), 0);
	});
}

#[test]
fn wake_ups_take_no_more_than_a_tenth_of_a_block() {
	run(|| {
		for resource in 0..10_000 {
			Provisioning::schedule(now() + resource * 10, 1_000 + resource, FIRST);
		}
		let mut meter = WeightMeter::new();
		next_block_with(200_000, &mut meter);
		let block = <<Test as frame_system::Config>::BlockWeights as Get<BlockWeights>>::get().max_block;
		assert!(meter.consumed().ref_time() <= block.ref_time() / 10 + 100_000_000);
		assert!(Deadlines::<Test>::iter().next().is_some());
	});
}

#[test]
fn the_next_deadline_is_told_in_chain_time() {
	run(|| {
		assert_eq!((Provisioning::next_deadline(), Provisioning::wake_needs()), (None, (0, None)));
		let id = ask(machine(1));
		assert_eq!(Provisioning::wake_needs(), (4, None));
		draw();
		let second = job(id).deadline.div_ceil(1_000) * 1_000;
		assert_eq!(Provisioning::next_deadline(), Some(second));
		assert_ok!(Provisioning::set_policy(root(), Policy { max_gap_ms: 1, ..policy() }));
		next_block(5_001);
		assert_eq!(Provisioning::next_deadline(), Some(second + 5_000));
		assert_eq!(Deadlines::<Test>::get((second / 1_000).to_be_bytes()).to_vec(), [stale(id)]);
	});
}

#[test]
fn governance_sets_windows_and_policy_within_bounds() {
	run(|| {
		let windows = Windows { accept_ms: 1_000, commit_ms: 2_000, reveal_ms: 86_400_000 };
		assert_noop!(Provisioning::set_windows(signed(ALICE), windows), BadOrigin);
		assert_ok!(Provisioning::set_windows(root(), windows));
		System::assert_last_event(Event::WindowsSet { windows }.into());
		for wrong in [
			Windows { accept_ms: 999, ..windows },
			Windows { commit_ms: 0, ..windows },
			Windows { reveal_ms: 86_400_001, ..windows },
		] {
			assert_noop!(Provisioning::set_windows(root(), wrong), Error::<Test>::ParameterInvalid);
		}
		let new = Policy { default_checkers: 7, escrow_hours: 1, max_gap_ms: 5, max_resources: 9 };
		assert_noop!(Provisioning::set_policy(signed(ALICE), new), BadOrigin);
		assert_ok!(Provisioning::set_policy(root(), new));
		System::assert_last_event(Event::PolicySet { policy: new }.into());
		for wrong in
			[Policy { default_checkers: 4, ..new }, Policy { max_gap_ms: 0, ..new }, Policy { max_resources: 0, ..new }]
		{
			assert_noop!(Provisioning::set_policy(root(), wrong), Error::<Test>::ParameterInvalid);
		}
		let id = ask(machine(1));
		draw();
		assert_eq!(job(id).deadline - now(), 995, "drawn at the end of the block before");
	});
}

#[test]
#[should_panic(expected = "genesis windows are within bounds")]
fn a_genesis_with_useless_windows_is_refused() {
	use frame_support::traits::BuildGenesisConfig;
	run(|| crate::GenesisConfig::<Test> { accept_ms: 1, ..Default::default() }.build());
}

#[test]
#[should_panic(expected = "genesis policy is within bounds")]
fn a_genesis_with_a_useless_policy_is_refused() {
	use frame_support::traits::BuildGenesisConfig;
	run(|| crate::GenesisConfig::<Test> { default_checkers: 2, ..Default::default() }.build());
}

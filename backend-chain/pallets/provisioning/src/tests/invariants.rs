//! That what always holds is really looked at: each broken rule is found.
use super::world::*;
use crate::{mock::*, Deadlines, Keys, OpenJobs, Owned, OwnedCount, ResourcePhase, Resources};
use sp_core::H256;

/// A job that runs, a machine that lives, and what is wrong with them afterwards.
fn found(breaks: impl FnOnce(u64, u64)) -> &'static str {
	new_test_ext().execute_with(|| {
		let settled = live();
		let running = ask(named("other"));
		draw();
		check_invariants();
		breaks(settled, running);
		let error = Provisioning::do_try_state().expect_err("the broken rule is found");
		match error {
			sp_runtime::TryRuntimeError::Other(rule) => rule,
			other => unreachable!("rules are told as text: {other:?}"),
		}
	})
}

#[test]
fn keys_and_owners_that_do_not_fit_are_found() {
	assert_eq!(found(|_, _| Keys::<Test>::insert(H256::zero(), 9)), "a key is held by a resource");
	assert_eq!(found(|id, _| Owned::<Test>::remove(ALICE, id)), "a resource is owned");
	assert_eq!(found(|_, _| Owned::<Test>::insert(BOB, 9, ())), "what is owned exists");
	assert_eq!(found(|_, _| OwnedCount::<Test>::insert(BOB, 1)), "owned resources are counted");
	assert_eq!(
		found(|id, _| Resources::<Test>::mutate_extant(id, |it| it.name = label("db"))),
		"a resource holds its key"
	);
}

#[test]
fn a_machine_that_is_not_settled_without_a_job_is_found() {
	let phase = |id, phase| Resources::<Test>::mutate_extant(id, |resource| resource.phase = phase);
	assert_eq!(found(|id, _| phase(id, ResourcePhase::Updating)), "what waits or runs has a job");
	let nowhere = |id| Resources::<Test>::mutate_extant(id, |resource| resource.hub = None);
	assert_eq!(found(|id, _| nowhere(id)), "a settled resource is somewhere");
	assert_eq!(found(|_, id| OpenJobs::<Test>::remove(id)), "what waits or runs has a job");
}

#[test]
fn a_job_that_nobody_could_end_is_found() {
	let forgotten = "an open job has a deadline or a pending draw";
	assert_eq!(found(|_, _| drop(Deadlines::<Test>::clear(u32::MAX, None))), forgotten);
	assert_eq!(found(|_, id| OpenJobs::<Test>::mutate_extant(id, |job| job.deadline = 0)), forgotten);
	assert_eq!(
		found(|_, id| OpenJobs::<Test>::mutate_extant(id, |job| job.executor = None)),
		"an assignment has an executor"
	);
	assert_eq!(
		found(|_, id| OpenJobs::<Test>::mutate_extant(id, |job| job.hub = None)),
		"the job is where its resource is"
	);
	let newer = |id| OpenJobs::<Test>::mutate_extant(id, |job| job.fence.generation += 1);
	assert_eq!(found(|_, id| newer(id)), "a job carries out the present generation");
	let removes = |id| OpenJobs::<Test>::mutate_extant(id, |job| job.action = logos_primitives::Action::Remove);
	assert_eq!(found(|_, id| removes(id)), "a removal shows");
	assert_eq!(
		found(|id, other| {
			let job = OpenJobs::<Test>::get(other).expect("it runs");
			OpenJobs::<Test>::insert(id + 99, job);
		}),
		"a job has a resource"
	);
}

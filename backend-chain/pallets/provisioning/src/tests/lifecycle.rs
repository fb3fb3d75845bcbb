//! The life of a machine when everybody does what is awaited.
use super::world::*;
use crate::{mock::*, EndedPhase, Error, Event, FailureReason, JobPhase, Keys, OpenJobs, OwnedCount, ResourcePhase};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::{Action, AttributeValue, Capacity, DutyKind, Fence, MachineRequest};

const FIRST: Fence = Fence { generation: 1, assignment: 1 };

fn assigned(hub: u32) -> Capacity {
	pallet_hubs::Hubs::<Test>::get(hub).expect("registered").assigned
}

fn vcpu(id: u64) -> AttributeValue {
	let actual = resource(id).actual.expect("verified");
	actual.attributes.into_iter().find(|a| a.name == attribute("vcpu")).expect("has processors").value
}

#[test]
fn a_machine_is_created_checked_and_verified() {
	run(|| {
		let id = ask(machine(2));
		System::assert_has_event(Event::Requested { resource: id, tenant: ALICE, generation: 1 }.into());
		System::assert_last_event(Event::JobOpened { resource: id, action: Action::Create, fence: FIRST }.into());
		assert_eq!((phase(id), job(id).phase), (ResourcePhase::Creating, JobPhase::Requested));
		draw();
		let (hub, who) = (job(id).hub.expect("drawn"), executor(id));
		System::assert_has_event(Event::Assigned { resource: id, fence: FIRST, hub, executor: who }.into());
		assert_eq!((kinds(who), kinds(HUB + u64::from(hub))), (vec![DutyKind::Accept], vec![DutyKind::Host]));
		assert_eq!(assigned(hub), Capacity { vcpu: 2, memory_mib: 1_024, disk_gib: 10 });
		accept(id);
		System::assert_last_event(Event::Accepted { resource: id, fence: FIRST }.into());
		assert_eq!((job(id).phase, kinds(who)), (JobPhase::Executing, vec![DutyKind::Execute]));
		assert_ok!(report(who, commit_call(id, FIRST, &facts())));
		System::assert_last_event(
			Event::ResultCommitted { resource: id, fence: FIRST, result: result_of(&facts()) }.into(),
		);
		assert_eq!((job(id).phase, kinds(who)), (JobPhase::Committed, vec![]));
		draw();
		assert_eq!((job(id).phase, seats(id).len()), (JobPhase::Checking, 3));
		let checkers = seats(id);
		assert!(checkers.iter().all(|checker| kinds(*checker) == [DutyKind::Observe] && *checker != who));
		commit_all(id, |_| Says::Ok);
		assert!(checkers.iter().all(|checker| kinds(*checker) == [DutyKind::RevealObservation]));
		assert_eq!(kinds(who), [DutyKind::RevealResult]);
		reveal_result(id);
		System::assert_last_event(Event::ResultRevealed { resource: id, fence: FIRST }.into());
		reveal_all(id, |_| Says::Ok);
		System::assert_last_event(Event::Verified { resource: id, generation: 1, hub }.into());
		assert_eq!((phase(id), OpenJobs::<Test>::get(id)), (ResourcePhase::Live, None));
		let actual = resource(id).actual.expect("verified");
		assert_eq!((actual.generation, actual.hub, actual.executor, actual.facts), (1, hub, who, facts()));
		assert_eq!((actual.checkers.to_vec(), actual.image), (checkers.clone(), Some(image(1))));
		assert_eq!(actual.attributes, resource(id).desired.attributes);
		assert!(checkers.into_iter().chain([who]).all(|account| kinds(account).is_empty()));
		assert_eq!(kinds(HUB + u64::from(hub)), [DutyKind::Host]);
	});
}

#[test]
fn a_machine_is_updated_in_place_by_a_job_of_its_next_generation() {
	run(|| {
		let id = live();
		let hub = resource(id).hub;
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(3)));
		System::assert_has_event(Event::Updated { resource: id, tenant: ALICE, waiting: false }.into());
		assert_eq!((phase(id), resource(id).generation), (ResourcePhase::Updating, 2));
		carry_out(id);
		assert_eq!((phase(id), resource(id).hub, vcpu(id)), (ResourcePhase::Live, hub, AttributeValue::Uint(3)));
		assert_eq!(resource(id).actual.map(|actual| actual.generation), Some(2));
	});
}

#[test]
fn room_and_money_grow_with_an_update_and_only_room_shrinks_again() {
	run(|| {
		let id = live();
		let hub = resource(id).hub.expect("somewhere");
		assert_eq!((held(ALICE), assigned(hub).vcpu), (11 * 24, 1));
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(4)));
		assert_eq!((held(ALICE), resource(id).held, assigned(hub).vcpu), (41 * 24, 41 * 24, 4));
		carry_out(id);
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		assert_eq!((held(ALICE), assigned(hub).vcpu), (41 * 24, 4));
		carry_out(id);
		assert_eq!((held(ALICE), assigned(hub).vcpu), (41 * 24, 2));
	});
}

#[test]
fn an_update_of_nothing_that_the_machine_is_needs_no_job() {
	run(|| {
		let id = live();
		let protected = MachineRequest { delete_protection: true, checkers: Some(5), ..machine(1) };
		assert_ok!(Provisioning::update(signed(ALICE), id, protected));
		System::assert_last_event(Event::Updated { resource: id, tenant: ALICE, waiting: false }.into());
		assert_eq!((phase(id), resource(id).generation, OpenJobs::<Test>::get(id)), (ResourcePhase::Live, 1, None));
		assert!(resource(id).desired.delete_protection && resource(id).desired.checkers == 5);
	});
}

#[test]
fn of_updates_that_wait_for_a_job_the_latest_wins() {
	run(|| {
		let id = ask(machine(1));
		execute(id);
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		System::assert_last_event(Event::Updated { resource: id, tenant: ALICE, waiting: true }.into());
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(3)));
		assert_eq!((resource(id).desired.price, resource(id).generation), (11, 1));
		answer(id, |_| Says::Ok);
		assert_eq!(
			(phase(id), vcpu(id), job(id).action),
			(ResourcePhase::Updating, AttributeValue::Uint(1), Action::Update)
		);
		carry_out(id);
		assert_eq!((vcpu(id), resource(id).generation), (AttributeValue::Uint(3), 2));
	});
}

#[test]
fn an_update_back_to_what_is_being_made_takes_the_waiting_one_away() {
	run(|| {
		let id = checking();
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(1)));
		System::assert_last_event(Event::Updated { resource: id, tenant: ALICE, waiting: false }.into());
		assert_eq!(resource(id).pending, None);
		answer(id, |_| Says::Ok);
		assert_eq!((phase(id), OpenJobs::<Test>::get(id)), (ResourcePhase::Live, None));
	});
}

#[test]
fn a_removed_machine_frees_name_money_and_room() {
	run(|| {
		let id = live();
		let hub = resource(id).hub.expect("somewhere");
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		System::assert_has_event(Event::RemovalRequested { resource: id, tenant: ALICE, waiting: false }.into());
		assert_eq!((phase(id), job(id).action), (ResourcePhase::Removing, Action::Remove));
		execute(id);
		assert_eq!(check(id).order.platform.to_vec(), [true]);
		answer(id, |_| Says::Ok);
		System::assert_last_event(Event::Ended { resource: id, phase: EndedPhase::Removed }.into());
		assert_eq!(ended(id), EndedPhase::Removed);
		assert_eq!((held(ALICE), assigned(hub), OwnedCount::<Test>::get(ALICE)), (0, Capacity::default(), 0));
		assert_eq!((Keys::<Test>::iter().count(), kinds(HUB + u64::from(hub))), (0, vec![]));
	});
}

#[test]
fn a_name_is_taken_while_its_machine_lives_busy_while_it_goes_and_free_again() {
	run(|| {
		let id = live();
		let again = || Provisioning::request(signed(ALICE), machine(1));
		assert_noop!(again(), Error::<Test>::KeyTaken);
		assert_ok!(Provisioning::request(signed(BOB), machine(1)));
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		assert_noop!(again(), Error::<Test>::KeyBusy);
		draw();
		carry_out(id);
		let next = ask(machine(1));
		assert!(next > id);
		assert_eq!(
			Provisioning::resource_by_key(ALICE, b"shop".to_vec().try_into().expect("short"), label("web")),
			Some(next)
		);
	});
}

#[test]
fn a_removal_before_anybody_began_cancels_the_creation() {
	run(|| {
		let undrawn = ask(machine(1));
		assert_ok!(Provisioning::remove(signed(ALICE), undrawn));
		assert_eq!(ended(undrawn), EndedPhase::Failed { reason: FailureReason::Cancelled });
		let drawn = ask(machine(1));
		draw();
		let (who, hub) = (executor(drawn), job(drawn).hub.expect("drawn"));
		assert_ok!(Provisioning::remove(signed(ALICE), drawn));
		System::assert_has_event(Event::RemovalRequested { resource: drawn, tenant: ALICE, waiting: false }.into());
		assert_eq!(ended(drawn), EndedPhase::Failed { reason: FailureReason::Cancelled });
		assert_eq!((kinds(who), kinds(HUB + u64::from(hub)), assigned(hub)), (vec![], vec![], Capacity::default()));
		assert_eq!(held(ALICE), 0);
		assert_noop!(report(who, accept_call(drawn, FIRST)), Error::<Test>::JobUnknown);
	});
}

#[test]
fn a_removal_waits_for_a_job_that_runs() {
	run(|| {
		let id = checking();
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		System::assert_last_event(Event::RemovalRequested { resource: id, tenant: ALICE, waiting: true }.into());
		assert_eq!((phase(id), job(id).action, resource(id).pending), (ResourcePhase::Removing, Action::Create, None));
		assert_noop!(Provisioning::remove(signed(ALICE), id), Error::<Test>::Busy);
		assert_noop!(Provisioning::update(signed(ALICE), id, machine(1)), Error::<Test>::Busy);
		answer(id, |_| Says::Ok);
		assert_eq!((phase(id), job(id).action), (ResourcePhase::Removing, Action::Remove));
		carry_out(id);
		assert_eq!(ended(id), EndedPhase::Removed);
	});
}

#[test]
fn a_removal_takes_the_place_of_a_job_that_fails() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		assert_ok!(report(executor(id), give_up_call(id, FIRST)));
		assert_eq!((job(id).action, job(id).fence), (Action::Remove, Fence { generation: 2, assignment: 1 }));
		carry_out(id);
		assert_eq!(ended(id), EndedPhase::Removed);
	});
}

#[test]
fn a_creation_that_somebody_began_is_removed_by_a_job() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		assert_ok!(report(executor(id), give_up_call(id, FIRST)));
		assert_eq!((job(id).phase, job(id).touched), (JobPhase::Requested, true));
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		assert_eq!((phase(id), job(id).action), (ResourcePhase::Removing, Action::Remove));
		draw();
		carry_out(id);
		assert_eq!(ended(id), EndedPhase::Removed);
	});
}

#[test]
fn a_removal_replaces_an_update_that_nobody_began() {
	run(|| {
		let id = live();
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		draw();
		let who = executor(id);
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		assert_eq!((job(id).action, resource(id).generation, kinds(who)), (Action::Remove, 3, vec![]));
		draw();
		carry_out(id);
		assert_eq!(ended(id), EndedPhase::Removed);
	});
}

#[test]
fn a_protected_machine_is_removed_only_after_an_update() {
	run(|| {
		let id = ask(MachineRequest { delete_protection: true, ..machine(1) });
		assert_noop!(Provisioning::remove(signed(ALICE), id), Error::<Test>::Protected);
		execute(id);
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		assert_ok!(Provisioning::remove(signed(ALICE), id));
	});
}

#[test]
fn protection_that_waits_with_an_update_holds_already() {
	run(|| {
		let id = checking();
		assert_ok!(Provisioning::update(signed(ALICE), id, MachineRequest { delete_protection: true, ..machine(2) }));
		assert_noop!(Provisioning::remove(signed(ALICE), id), Error::<Test>::Protected);
	});
}

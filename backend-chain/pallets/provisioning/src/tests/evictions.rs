//! What becomes of the machines of a violated hub.
use super::world::*;
use crate::{mock::*, EndedPhase, Evictions, Keys, OpenJobs, Resources};
use logos_primitives::{Capacity, DutyKind, OnViolated};

fn violate(hub: u32) {
	ViolatedHubs::mutate(|hubs| hubs.push(hub));
	Provisioning::violated(hub);
}

fn blocked(hub: u32) -> Capacity {
	pallet_hubs::Hubs::<Test>::get(hub).expect("registered").assigned
}

#[test]
fn machines_leave_a_violated_hub_and_their_room_stays_blocked() {
	run(|| {
		let id = live();
		let hub = resource(id).hub.expect("it is somewhere");
		let room = blocked(hub);
		violate(hub);
		assert!(Resources::<Test>::contains_key(id), "nothing is done within the call that tells");
		assert_eq!(Provisioning::wake_needs().0, 1, "a chain that sleeps makes a block for it");
		next_block(20);
		assert_eq!(ended(id), EndedPhase::Abandoned);
		assert_eq!((held(ALICE), Keys::<Test>::iter().count()), (0, 0));
		assert_eq!(blocked(hub), room);
		assert_eq!(kinds(HUB + u64::from(hub)), [DutyKind::Host]);
		next_block(20);
		assert!(!Evictions::<Test>::contains_key(hub), "nobody is looked at twice");
	});
}

#[test]
fn the_name_is_free_for_a_machine_on_another_hub() {
	run(|| {
		let id = live();
		let hub = resource(id).hub.expect("it is somewhere");
		violate(hub);
		next_block(20);
		let again = ask(machine(1));
		carry_out(again);
		assert_ne!(resource(again).hub, Some(hub));
	});
}

#[test]
fn a_machine_of_another_hub_stays() {
	run(|| {
		let id = live();
		let hub = resource(id).hub.expect("it is somewhere");
		violate((hub + 1) % 3);
		next_block(20);
		assert!(Resources::<Test>::contains_key(id));
	});
}

#[test]
fn a_hub_that_is_whole_again_before_its_turn_keeps_its_machines() {
	run(|| {
		let id = live();
		violate(resource(id).hub.expect("it is somewhere"));
		ViolatedHubs::mutate(Vec::clear);
		next_block(20);
		assert!(Resources::<Test>::contains_key(id));
	});
}

#[test]
fn a_job_under_way_ends_first_and_then_the_machine() {
	run(|| {
		let id = checking();
		violate(resource(id).hub.expect("it is somewhere"));
		next_block(20);
		assert!(OpenJobs::<Test>::contains_key(id), "the check goes on");
		answer(id, |_| Says::Ok);
		assert_eq!(ended(id), EndedPhase::Abandoned);
	});
}

//! Draws of hub and executor, and what happens when an assignment comes to nothing.
use super::world::*;
use crate::{
	mock::*, EndedPhase, EndedResources, Error, Event, FailureReason, GiveUpReason, JobPhase, LostBy, OpenJobs,
	ResourcePhase,
};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::{
	Action, Capacity, DaemonRegistry, DutyKind, Fence, HubRegistry, MachineRequest, NetworkPlace, Offence, Placement,
};
use std::collections::BTreeSet;

fn fence(generation: u32, assignment: u32) -> Fence {
	Fence { generation, assignment }
}

/// The present assignment is not accepted in time; the next is drawn.
fn miss(id: u64) {
	expire(id);
	draw();
}

/// Daemons that are left are those for whom `keeps` holds.
fn only(keeps: impl Fn(u64) -> bool) {
	for daemon in (DAEMON..DAEMON + DAEMONS).filter(|daemon| !keeps(*daemon)) {
		assert_ok!(Executors::leave(signed(daemon)));
	}
}

#[test]
fn a_draw_takes_the_random_values_of_three_later_blocks() {
	run(|| {
		let id = ask(machine(1));
		for _ in 0..3 {
			next_block(20);
			assert_eq!(job(id).phase, JobPhase::Requested);
		}
		next_block(20);
		assert_eq!(job(id).phase, JobPhase::Assigned);
	});
}

#[test]
fn blocks_without_a_random_value_delay_a_draw() {
	run(|| {
		let id = ask(machine(1));
		BlockRandomness::set(None);
		for _ in 0..10 {
			next_block(20);
		}
		assert_eq!((job(id).phase, Provisioning::wake_needs()), (JobPhase::Requested, (4, None)));
		BlockRandomness::set(Some(1));
		draw();
		assert_eq!(job(id).phase, JobPhase::Assigned);
	});
}

#[test]
fn other_random_values_draw_other_hubs_and_executors() {
	let drawn: BTreeSet<(u32, u64)> = (0..40)
		.map(|seed| {
			new_test_ext().execute_with(|| {
				BlockRandomness::set(Some(seed));
				let id = ask(machine(1));
				draw();
				(job(id).hub.expect("drawn"), executor(id))
			})
		})
		.collect();
	assert_eq!(drawn.iter().map(|(hub, _)| *hub).collect::<BTreeSet<_>>(), (0..3).collect());
	assert_eq!(drawn.iter().map(|(_, who)| *who).collect::<BTreeSet<_>>(), (DAEMON..DAEMON + DAEMONS).collect());
}

#[test]
fn the_lot_of_the_hub_says_nothing_about_that_of_the_executor() {
	let mut pairs = BTreeSet::new();
	for seed in 0..60 {
		new_test_ext().execute_with(|| {
			assert_ok!(Executors::leave(signed(DAEMON)));
			assert_ok!(Executors::leave(signed(DAEMON + 1)));
			BlockRandomness::set(Some(seed));
			let id = ask(machine(1));
			draw();
			pairs.insert((job(id).hub, executor(id)));
		});
	}
	assert!(pairs.len() > 12, "each of three hubs meets most of six daemons: {pairs:?}");
}

#[test]
fn an_assignment_that_nobody_accepts_is_drawn_anew_for_somebody_else() {
	run(|| {
		let id = ask(machine(1));
		draw();
		let (hub, first) = (job(id).hub, executor(id));
		expire(id);
		System::assert_last_event(
			Event::AssignmentLost { resource: id, fence: fence(1, 1), by: LostBy::NotAccepted }.into(),
		);
		assert_eq!((job(id).fence, job(id).phase, kinds(first)), (fence(1, 2), JobPhase::Requested, vec![]));
		assert_noop!(report(first, accept_call(id, fence(1, 1))), Error::<Test>::FenceStale);
		draw();
		assert_eq!((job(id).hub, job(id).phase), (hub, JobPhase::Assigned));
		assert_ne!(executor(id), first);
	});
}

#[test]
fn an_assignment_that_is_not_carried_out_in_time_is_lost() {
	run(|| {
		let id = ask(machine(1));
		draw();
		accept(id);
		expire(id);
		System::assert_last_event(
			Event::AssignmentLost { resource: id, fence: fence(1, 1), by: LostBy::NotExecuted }.into(),
		);
	});
}

#[test]
fn an_executor_gives_an_assignment_back() {
	run(|| {
		let id = ask(machine(1));
		draw();
		let who = executor(id);
		assert_ok!(report(who, give_up_call(id, fence(1, 1))));
		let by = LostBy::GivenUp(GiveUpReason::HubRefused);
		System::assert_last_event(Event::AssignmentLost { resource: id, fence: fence(1, 1), by }.into());
		assert_noop!(report(who, give_up_call(id, fence(1, 2))), Error::<Test>::NotExecutor);
	});
}

#[test]
fn a_hub_gets_three_assignments_of_a_creation_then_another_hub_has_its_turn() {
	run(|| {
		let id = ask(machine(1));
		let mut hubs = Vec::new();
		let mut executors = BTreeSet::new();
		draw();
		for assignment in 1..=9 {
			assert_eq!((job(id).fence, job(id).phase), (fence(1, assignment), JobPhase::Assigned));
			hubs.push(job(id).hub.expect("drawn"));
			executors.insert(executor(id));
			let before = hubs[hubs.len() - 1];
			miss(id);
			if assignment % 3 == 0 {
				assert_eq!(kinds(HUB + u64::from(before)), []);
				assert_eq!(pallet_hubs::Hubs::<Test>::get(before).expect("there").assigned, Capacity::default());
			}
		}
		assert!(hubs.chunks(3).all(|three| three.iter().all(|hub| *hub == three[0])), "{hubs:?}");
		assert_eq!(hubs.iter().collect::<BTreeSet<_>>().len(), 3);
		assert_eq!(executors, (DAEMON..DAEMON + DAEMONS).collect(), "who failed comes again only after all others");
		assert_eq!(ended(id), EndedPhase::Failed { reason: FailureReason::AssignmentsUsedUp });
		assert_eq!((held(ALICE), EndedResources::<Test>::get(id).and_then(|ended| ended.hub)), (0, Some(hubs[8])));
	});
}

#[test]
fn a_creation_with_nowhere_else_to_go_fails_for_want_of_room() {
	run(|| {
		let placement = Placement { region: Some(label("eu-de")), ..Default::default() };
		let id = ask(MachineRequest { placement, ..machine(1) });
		draw();
		assert_eq!(job(id).hub, Some(1));
		(0..3).for_each(|_| miss(id));
		System::assert_last_event(
			Event::Ended { resource: id, phase: EndedPhase::Failed { reason: FailureReason::NoCapacity } }.into(),
		);
		assert_eq!(held(ALICE), 0);
	});
}

#[test]
fn a_machine_for_which_no_room_is_left_at_its_draw_fails_and_gets_everything_back() {
	run(|| {
		let id = ask(machine(1));
		drain(0..3);
		draw();
		assert_eq!(ended(id), EndedPhase::Failed { reason: FailureReason::NoCapacity });
		assert_eq!((held(ALICE), OpenJobs::<Test>::get(id)), (0, None));
	});
}

#[test]
fn two_machines_that_want_the_last_room_get_it_in_the_order_of_their_requests() {
	run(|| {
		drain(1..3);
		let big = |name| MachineRequest { name: label(name), ..machine(5) };
		let (one, two) = (ask(big("one")), ask(big("two")));
		draw();
		assert_eq!(job(one).hub, Some(0));
		assert_eq!(ended(two), EndedPhase::Failed { reason: FailureReason::NoCapacity });
	});
}

#[test]
fn an_executor_is_never_of_the_operator_system_or_prefix_of_the_hub() {
	run(|| {
		drain(1..3);
		let hub = Hubs::place(0).expect("registered");
		for daemon in DAEMON..DAEMON + 6 {
			relocate(daemon, |own| match daemon % 3 {
				0 => NetworkPlace { operator: hub.operator, ..own },
				1 => NetworkPlace { asn: hub.asn, ..own },
				_ => NetworkPlace { prefix: hub.prefix.clone(), ..own },
			});
		}
		for name in 0..4 {
			let id = ask(named(&format!("web-{name}")));
			draw();
			assert!([DAEMON + 6, DAEMON + 7].contains(&executor(id)));
		}
	});
}

#[test]
fn a_hub_at_which_nobody_may_work_is_passed_over() {
	run(|| {
		let taken = Hubs::place(0).expect("registered").asn;
		for daemon in DAEMON..DAEMON + DAEMONS {
			relocate(daemon, |own| NetworkPlace { asn: taken, ..own });
		}
		for (name, seed) in [("a", 1), ("b", 2), ("c", 3), ("d", 4)] {
			BlockRandomness::set(Some(seed));
			let id = ask(named(name));
			draw();
			assert_ne!(job(id).hub, Some(0));
		}
	});
}

#[test]
fn who_failed_is_drawn_again_only_when_there_is_nobody_else() {
	run(|| {
		let id = ask(machine(1));
		only(|daemon| daemon < DAEMON + 2);
		draw();
		let first = executor(id);
		miss(id);
		let second = executor(id);
		assert_ne!(first, second);
		miss(id);
		assert!([first, second].contains(&executor(id)));
	});
}

#[test]
fn a_suspended_daemon_is_not_drawn() {
	run(|| {
		let id = ask(machine(1));
		for daemon in DAEMON..DAEMON + 7 {
			<Executors as DaemonRegistry<u64>>::suspend(&daemon, Offence::FalseOk, 9, fence(1, 1));
		}
		draw();
		assert_eq!(executor(id), DAEMON + 7);
	});
}

#[test]
fn an_update_that_uses_up_its_assignments_leaves_the_machine_as_it_was() {
	run(|| {
		let id = live();
		let before = resource(id).actual;
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		draw();
		(0..3).for_each(|_| miss(id));
		System::assert_last_event(Event::UpdateFailed { resource: id, generation: 2 }.into());
		assert_eq!(
			(phase(id), resource(id).actual, OpenJobs::<Test>::get(id)),
			(ResourcePhase::UpdateFailed, before, None)
		);
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		assert_eq!((job(id).fence, job(id).action), (fence(3, 1), Action::Update));
		carry_out(id);
		assert_eq!(phase(id), ResourcePhase::Live);
	});
}

#[test]
fn a_failed_update_makes_way_for_the_one_that_waits() {
	run(|| {
		let id = live();
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		draw();
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(3)));
		(0..3).for_each(|_| miss(id));
		System::assert_has_event(Event::UpdateFailed { resource: id, generation: 2 }.into());
		carry_out(id);
		assert_eq!((phase(id), resource(id).desired.price), (ResourcePhase::Live, 31));
	});
}

#[test]
fn a_waiting_update_for_which_its_hub_has_no_room_fails_when_its_turn_comes() {
	run(|| {
		let placement = Placement { region: Some(label("eu-de")), ..Default::default() };
		let id = ask(MachineRequest { placement: placement.clone(), ..machine(1) });
		execute(id);
		assert_ok!(Provisioning::update(
			signed(ALICE),
			id,
			MachineRequest { placement: placement.clone(), ..machine(5) }
		));
		let other = ask(MachineRequest { placement, name: label("other"), ..machine(5) });
		draw();
		answer(id, |_| Says::Ok);
		System::assert_has_event(Event::UpdateFailed { resource: id, generation: 2 }.into());
		assert_eq!((phase(id), OpenJobs::<Test>::get(id)), (ResourcePhase::UpdateFailed, None));
		assert_eq!(job(other).hub, Some(1));
		let full = Provisioning::update(signed(ALICE), id, resource_request(id, 5));
		assert_noop!(full, Error::<Test>::NoCapacity);
	});
}

fn resource_request(id: u64, vcpu: u64) -> MachineRequest {
	MachineRequest { placement: resource(id).desired.placement, ..machine(vcpu) }
}

#[test]
fn a_removal_that_cannot_be_observed_frees_name_and_money_but_not_the_room() {
	run(|| {
		let id = live();
		let hub = resource(id).hub.expect("somewhere");
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		draw();
		(0..3).for_each(|_| miss(id));
		System::assert_last_event(Event::Ended { resource: id, phase: EndedPhase::Abandoned }.into());
		let record = EndedResources::<Test>::get(id).expect("ended");
		let blocked = Capacity { vcpu: 1, memory_mib: 1_024, disk_gib: 10 };
		assert_eq!((record.tenant, record.hub, record.blocked), (ALICE, Some(hub), Some(blocked)));
		assert_eq!(pallet_hubs::Hubs::<Test>::get(hub).expect("there").assigned, blocked);
		assert_eq!((held(ALICE), kinds(HUB + u64::from(hub))), (0, vec![DutyKind::Host]));
		ask(machine(1));
	});
}

#[test]
fn an_update_for_which_nobody_may_work_at_its_hub_tries_three_times() {
	run(|| {
		let id = live();
		let taken = Hubs::place(resource(id).hub.expect("somewhere")).expect("registered").asn;
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		for daemon in DAEMON..DAEMON + DAEMONS {
			relocate(daemon, |own| NetworkPlace { asn: taken, ..own });
		}
		draw();
		assert_eq!((job(id).phase, job(id).executor, job(id).deadline > 0), (JobPhase::Requested, None, true));
		expire(id);
		System::assert_last_event(
			Event::AssignmentLost { resource: id, fence: fence(2, 1), by: LostBy::NoExecutor }.into(),
		);
		draw();
		(0..2).for_each(|_| miss(id));
		assert_eq!(phase(id), ResourcePhase::UpdateFailed);
	});
}

#[test]
fn an_executor_with_its_hands_full_is_passed_over() {
	run(|| {
		let full = |account: u64| {
			for resource in 1_000..1_064 {
				let duty =
					logos_primitives::Duty { resource, fence: fence(1, 1), kind: DutyKind::Observe, deadline: 1 };
				assert_ok!(Provisioning::put_duty(&account, duty));
			}
		};
		(DAEMON..DAEMON + 7).for_each(full);
		let one_more = logos_primitives::Duty { resource: 1, fence: fence(1, 1), kind: DutyKind::Observe, deadline: 1 };
		assert_noop!(Provisioning::put_duty(&DAEMON, one_more), Error::<Test>::TooManyDuties);
		let id = ask(machine(1));
		full(HUB + 1);
		draw();
		assert_eq!((executor(id), job(id).hub == Some(1)), (DAEMON + 7, false));
	});
}

#[test]
fn machines_with_one_label_stand_on_different_hubs() {
	run(|| {
		let placement = Placement { anti_affinity: Some(label("db")), ..Default::default() };
		let apart = |name: &str| MachineRequest { placement: placement.clone(), name: label(name), ..machine(1) };
		let ids = ["a", "b", "c"].map(|name| {
			let id = ask(apart(name));
			carry_out(id);
			id
		});
		let hubs: BTreeSet<_> = ids.iter().map(|id| resource(*id).hub).collect();
		assert_eq!(hubs.len(), 3);
		assert_noop!(Provisioning::request(signed(ALICE), apart("d")), Error::<Test>::NoCapacity);
		assert_ok!(Provisioning::request(signed(BOB), apart("d")));
		assert_ok!(Provisioning::remove(signed(ALICE), ids[1]));
		carry_out(ids[1]);
		assert_ok!(Provisioning::request(signed(ALICE), apart("d")));
	});
}

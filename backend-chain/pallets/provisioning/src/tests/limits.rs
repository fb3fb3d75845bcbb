//! What a request meets beyond its type: quota, room, daemons, price, money, names and rights.
use super::{refused::*, world::*};
use crate::{mock::*, Error, Policy, PolicyNumbers, ResourcePhase};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::{MachineRequest, Placement, RefusalReason, WorkspaceName};

#[test]
fn a_tenant_has_no_more_machines_than_its_quota() {
	run(|| {
		let ids = ["a", "b", "c", "d"].map(|name| ask(named(name)));
		create_refused(named("e"), None, RefusalReason::QuotaExceeded { max: 4 });
		assert_ok!(Provisioning::request(signed(BOB), named("e")));
		assert_ok!(Provisioning::remove(signed(ALICE), ids[0]));
		ask(named("e"));
	});
}

#[test]
fn some_hub_of_region_and_class_has_room() {
	run(|| {
		let region = |name: &str| placed(Placement { region: Some(label(name)), ..Default::default() });
		let class = |name: &str| placed(Placement { hub_class: Some(label(name)), ..Default::default() });
		create_refused(region("us-ny"), Some("region"), RefusalReason::RegionUnknown);
		create_refused(class("home"), Some("hub_class"), RefusalReason::HubClassUnknown);
		drain(0..1);
		create_refused(region("eu-at"), Some("region"), RefusalReason::RegionUnknown);
		(1..3).for_each(|hub| Hubs::report_capacity(signed(HUB + hub), Default::default()).expect("registered"));
		create_refused(machine(1), None, RefusalReason::NoCapacity);
	});
}

#[test]
fn labels_to_keep_apart_are_named_when_only_they_stand_in_the_way() {
	run(|| {
		drain(1..3);
		let apart = |name: &str| MachineRequest {
			placement: Placement { anti_affinity: Some(label("db")), ..Default::default() },
			..named(name)
		};
		let id = ask(apart("a"));
		carry_out(id);
		create_refused(apart("b"), Some("anti_affinity"), RefusalReason::NoCapacity);
		ask(named("b"));
	});
}

#[test]
fn checkers_are_three_five_or_seven_and_there_are_daemons_enough() {
	run(|| {
		for checkers in [0, 1, 2, 4, 6, 8, 255] {
			let request = MachineRequest { checkers: Some(checkers), ..machine(1) };
			create_refused(request, Some("checkers"), RefusalReason::CheckersInvalid);
		}
		let id = ask(MachineRequest { checkers: Some(7), ..machine(1) });
		execute(id);
		assert_eq!(seats(id).len(), 7);
		assert_ok!(Executors::leave(signed(DAEMON)));
		let request = MachineRequest { checkers: Some(7), ..named("next") };
		create_refused(request, Some("checkers"), RefusalReason::TooFewDaemons { eligible: 7, needed: 8 });
	});
}

#[test]
fn the_price_is_that_of_type_and_attributes_and_at_most_the_agreed_one() {
	run(|| {
		let at_most = |max| MachineRequest { max_price: Some(max), ..machine(3) };
		create_refused(at_most(30), Some("max_price_per_hour"), RefusalReason::PriceAboveMax { price: 31 });
		let id = ask(at_most(31));
		assert_eq!((resource(id).desired.price, held(ALICE)), (31, 31 * 24));
	});
}

#[test]
fn the_escrow_of_all_hours_is_held_or_nothing_is_asked() {
	run(|| {
		let hours = u32::try_from(FUNDS / 11).expect("small");
		assert_ok!(Provisioning::set_policy(
			root(),
			Policy { escrow_hours: hours + 1, ..PolicyNumbers::<Test>::get() }
		));
		let missing = u128::from(hours + 1) * 11 - (FUNDS - 1);
		create_refused(machine(1), None, RefusalReason::InsufficientFunds { missing });
		assert_eq!(held(ALICE), 0);
		assert_ok!(Provisioning::set_policy(root(), Policy { escrow_hours: hours, ..PolicyNumbers::<Test>::get() }));
		let id = ask(machine(1));
		assert_eq!(held(ALICE), u128::from(hours) * 11);
		update_refused(
			id,
			machine(2),
			None,
			RefusalReason::InsufficientFunds { missing: u128::from(hours) * 10 - (FUNDS - 1 - held(ALICE)) },
		);
	});
}

#[test]
fn money_may_be_asked_for_nothing() {
	run(|| {
		assert_ok!(Provisioning::set_policy(root(), Policy { escrow_hours: 0, ..PolicyNumbers::<Test>::get() }));
		let id = live();
		assert_eq!((held(ALICE), resource(id).held), (0, 0));
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		carry_out(id);
	});
}

#[test]
fn a_held_name_is_refused_with_who_holds_it() {
	run(|| {
		let id = live();
		create_refused(machine(1), Some("name"), RefusalReason::KeyTaken { id });
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		create_refused(machine(1), Some("name"), RefusalReason::KeyBusy { id });
		let elsewhere = WorkspaceName::try_from(b"other".to_vec()).expect("short");
		ask(MachineRequest { workspace: elsewhere, ..machine(1) });
	});
}

#[test]
fn only_the_tenant_changes_or_removes_what_there_is() {
	run(|| {
		let id = live();
		update_refused(9, machine(1), None, RefusalReason::ResourceUnknown);
		assert_noop!(Provisioning::remove(signed(ALICE), 9), Error::<Test>::ResourceUnknown);
		assert_noop!(Provisioning::update(signed(BOB), id, machine(2)), Error::<Test>::NotAllowed);
		assert_noop!(Provisioning::remove(signed(BOB), id), Error::<Test>::NotAllowed);
		assert_noop!(Provisioning::request(root(), machine(1)), sp_runtime::DispatchError::BadOrigin);
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		update_refused(id, machine(2), None, RefusalReason::Busy);
		assert_eq!(phase(id), ResourcePhase::Removing);
	});
}

#[test]
fn a_refused_request_leaves_no_trace() {
	run(|| {
		let broke = 77;
		let request = Provisioning::request(signed(broke), machine(1));
		assert_noop!(request, Error::<Test>::InsufficientFunds);
		assert_eq!(Provisioning::resources_of(broke, None, 10), vec![]);
	});
}

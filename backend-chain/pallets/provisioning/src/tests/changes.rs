//! What an update may change in place.
use super::{refused::*, world::*};
use crate::mock::*;
use frame_support::assert_ok;
use logos_primitives::{AttributeValue, MachineRequest, MachineType, Placement, RefusalReason, TypeRef, WorkspaceName};
use sp_core::H256;

#[test]
fn a_machine_keeps_its_own_type_after_that_was_deprecated() {
	run(|| {
		let id = live();
		assert_ok!(Catalogue::deprecate_type(root(), vm(1)));
		let pinned = |vcpu| MachineRequest { machine_type: of_type("vm.small", Some(1)).machine_type, ..machine(vcpu) };
		assert_ok!(Provisioning::update(signed(ALICE), id, pinned(2)));
		update_refused(id, machine(3), Some("type"), RefusalReason::TypeUnknown);
	});
}

#[test]
fn a_machine_keeps_the_image_it_has_while_its_text_stays() {
	run(|| {
		let id = live();
		assert_ok!(Catalogue::register_image(root(), image(2)));
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
		assert_eq!(resource(id).desired.image, Some(image(1)));
		update_refused(id, with(&[("image", text("debian@2"))]), Some("image"), RefusalReason::NeedsReplacement);
		let renamed = with(&[("image", text("debian@1")), ("vcpu", uint(2))]);
		assert_ok!(Provisioning::update(signed(ALICE), id, renamed));
	});
}

#[test]
fn what_cannot_change_in_place_needs_a_new_machine() {
	run(|| {
		let placement = Placement {
			region: Some(label("eu-at")),
			hub_class: Some(label("edge")),
			anti_affinity: Some(label("db")),
		};
		let id = ask(placed(placement.clone()));
		carry_out(id);
		let needs = RefusalReason::NeedsReplacement;
		let other = |change: fn(&mut Placement)| {
			let mut placement = placement.clone();
			change(&mut placement);
			placed(placement)
		};
		update_refused(id, other(|placement| placement.region = None), Some("region"), needs.clone());
		update_refused(id, other(|placement| placement.hub_class = None), Some("hub_class"), needs.clone());
		update_refused(id, other(|placement| placement.anti_affinity = None), Some("anti_affinity"), needs.clone());
		let same = placed(placement.clone());
		update_refused(id, MachineRequest { name: label("other"), ..same.clone() }, Some("name"), needs.clone());
		let workspace = WorkspaceName::try_from(b"other".to_vec()).expect("short");
		update_refused(id, MachineRequest { workspace, ..same.clone() }, Some("workspace"), needs.clone());
		let mut keyed = image_and("key", AttributeValue::Digest(H256::zero()));
		keyed.placement = placement;
		update_refused(id, keyed, Some("key"), needs);
		assert_ok!(Provisioning::update(signed(ALICE), id, same));
	});
}

#[test]
fn a_type_changes_in_place_to_another_version_of_the_same_driver() {
	run(|| {
		add_type(vm(2), entry());
		let other_line = TypeRef { name: label("vm.other"), version: 1 };
		add_type(other_line, entry());
		let id = ask(of_type("vm.small", Some(1)));
		carry_out(id);
		update_refused(id, of_type("vm.other", None), Some("type"), RefusalReason::NeedsReplacement);
		assert_ok!(Provisioning::update(signed(ALICE), id, of_type("vm.small", Some(2))));
		carry_out(id);
		assert_eq!(resource(id).actual.expect("verified").machine_type, vm(2));
		add_type(vm(3), MachineType { driver: label("qemu"), ..entry() });
		update_refused(id, of_type("vm.small", Some(3)), Some("type"), RefusalReason::NeedsReplacement);
	});
}

#[test]
fn an_optional_image_that_is_left_out_needs_a_new_machine() {
	run(|| {
		let mut optional = entry();
		optional.attributes.iter_mut().find(|spec| spec.name == attribute("image")).expect("has one").required = false;
		add_type(vm(2), optional);
		let id = live();
		update_refused(id, with(&[]), Some("image"), RefusalReason::NeedsReplacement);
		update_refused(id, with(&[("image", text("fedora"))]), Some("image"), RefusalReason::ImageUnknown);
	});
}

#[test]
fn an_update_has_room_on_its_own_hub() {
	run(|| {
		let id = live();
		let hub = u64::from(resource(id).hub.expect("somewhere"));
		let little = logos_primitives::Capacity { vcpu: 2, memory_mib: 1_024, disk_gib: 10 };
		assert_ok!(Hubs::report_capacity(signed(HUB + hub), little));
		update_refused(id, machine(3), None, RefusalReason::NoCapacity);
		assert_ok!(Provisioning::update(signed(ALICE), id, machine(2)));
	});
}

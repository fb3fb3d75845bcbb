//! What the chain of validation refuses, each on the attribute that the tenant wrote. Every refusal of a call is compared
//! with the first refusal of its dry run.
use super::world::*;
use crate::{mock::*, Error, Event, Policy, PolicyNumbers, ResourcePhase};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use logos_primitives::{
	AttributeName, AttributeText, AttributeValue, Intent, MachineRequest, MachineType, Placement, Refusal,
	RefusalReason, TypeRef, TypeSelector, WorkspaceName,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

fn uint(value: u64) -> AttributeValue {
	AttributeValue::Uint(value)
}

fn first(refusals: Vec<Refusal>, expected: Option<&str>) -> RefusalReason {
	let first = refusals.into_iter().next().expect("something is refused");
	assert_eq!(first.attribute, expected.map(attribute));
	first.reason
}

/// The call fails with the error of the first refusal of its dry run, which is this reason on this attribute.
fn refuses(call: DispatchResult, refusals: Vec<Refusal>, on: Option<&str>, reason: RefusalReason) {
	assert_eq!(first(refusals, on), reason);
	assert_eq!(call, Err(Error::<Test>::from(&reason).into()));
}

fn create_refused(request: MachineRequest, on: Option<&str>, reason: RefusalReason) {
	let plan = Provisioning::dry_run(ALICE, Intent::Create(Provisioning::planned(request.clone())));
	let before = crate::NextResource::<Test>::get();
	refuses(Provisioning::request(signed(ALICE), request), plan.refusals, on, reason);
	assert_eq!(crate::NextResource::<Test>::get(), before);
}

fn update_refused(id: u64, request: MachineRequest, on: Option<&str>, reason: RefusalReason) {
	let plan = Provisioning::dry_run(ALICE, Intent::Update(id, Provisioning::planned(request.clone())));
	refuses(Provisioning::update(signed(ALICE), id, request), plan.refusals, on, reason);
}

fn image_and(name: &str, value: AttributeValue) -> MachineRequest {
	with(&[("image", text("debian")), (name, value)])
}

fn placed(placement: Placement) -> MachineRequest {
	MachineRequest { placement, ..machine(1) }
}

fn of_type(name: &str, version: Option<u32>) -> MachineRequest {
	MachineRequest { machine_type: TypeSelector { name: label(name), version }, ..machine(1) }
}

fn add_type(of: TypeRef, entry: MachineType) {
	assert_ok!(Catalogue::propose_type(root(), of.clone(), entry));
	assert_ok!(Catalogue::activate_type(root(), of));
}

#[test]
fn each_reason_is_the_error_of_its_name() {
	let id = 1;
	let reasons = [
		RefusalReason::Protected,
		RefusalReason::TypeUnknown,
		RefusalReason::TypeNotActive,
		RefusalReason::AttributeUnknown,
		RefusalReason::AttributeMissing,
		RefusalReason::WrongKind,
		RefusalReason::OutOfRange { min: 0, max: 0, step: 1 },
		RefusalReason::TooLong { max_bytes: 1 },
		RefusalReason::NotAChoice,
		RefusalReason::RuleBroken { rule: 0 },
		RefusalReason::ImageUnknown,
		RefusalReason::NotAllowed,
		RefusalReason::RegionUnknown,
		RefusalReason::HubClassUnknown,
		RefusalReason::NoCapacity,
		RefusalReason::CheckersInvalid,
		RefusalReason::TooFewDaemons { eligible: 0, needed: 1 },
		RefusalReason::PriceAboveMax { price: 1 },
		RefusalReason::InsufficientFunds { missing: 1 },
		RefusalReason::KeyTaken { id },
		RefusalReason::KeyBusy { id },
		RefusalReason::ResourceUnknown,
		RefusalReason::NeedsReplacement,
		RefusalReason::NameInvalid,
		RefusalReason::Busy,
		RefusalReason::QuotaExceeded { max: 1 },
		RefusalReason::AttributeRepeated,
	];
	for (index, reason) in reasons.iter().enumerate() {
		let name = format!("{reason:?}");
		let error = Error::<Test>::from(reason);
		assert!(name.starts_with(&format!("{error:?}")), "{name} is {error:?}");
		assert_eq!((reason.encode()[0], error.encode()[0]), (index as u8, index as u8), "{name} has the same number");
	}
}

#[test]
fn names_are_written_in_permitted_characters() {
	run(|| {
		for name in ["", "a b", "ä", "a\"b", "a\n"] {
			create_refused(MachineRequest { name: label(name), ..machine(1) }, Some("name"), RefusalReason::NameInvalid);
			let workspace = WorkspaceName::try_from(name.as_bytes().to_vec()).expect("short");
			let request = MachineRequest { workspace, ..machine(1) };
			create_refused(request, Some("workspace"), RefusalReason::NameInvalid);
		}
		ask(MachineRequest { name: label("Web-1._/x"), ..machine(1) });
	});
}

#[test]
fn a_type_is_known_and_active() {
	run(|| {
		create_refused(of_type("vm.large", None), Some("type"), RefusalReason::TypeUnknown);
		create_refused(of_type("vm.small", Some(2)), Some("type"), RefusalReason::TypeUnknown);
		assert_ok!(Catalogue::propose_type(root(), vm(2), entry()));
		create_refused(of_type("vm.small", Some(2)), Some("type"), RefusalReason::TypeNotActive);
		assert_ok!(Catalogue::deprecate_type(root(), vm(1)));
		create_refused(of_type("vm.small", Some(1)), Some("type"), RefusalReason::TypeNotActive);
	});
}

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
fn attributes_are_known_given_once_and_there_if_required() {
	run(|| {
		create_refused(image_and("gpu", uint(1)), Some("gpu"), RefusalReason::AttributeUnknown);
		create_refused(image_and("image", text("debian")), Some("image"), RefusalReason::AttributeRepeated);
		create_refused(with(&[("vcpu", uint(1))]), Some("image"), RefusalReason::AttributeMissing);
	});
}

#[test]
fn values_are_of_their_kind_and_in_their_range() {
	run(|| {
		for (name, value) in [
			("vcpu", text("2")),
			("note", uint(1)),
			("note", AttributeValue::Text(AttributeText::truncate_from(vec![0xff]))),
			("tier", uint(1)),
			("key", text("ssh")),
			("secret", uint(1)),
		] {
			create_refused(image_and(name, value), Some(name), RefusalReason::WrongKind);
		}
		create_refused(with(&[("image", uint(1))]), Some("image"), RefusalReason::WrongKind);
		let range = RefusalReason::OutOfRange { min: 512, max: 8_192, step: 512 };
		for memory in [0, 511, 513, 1_000, 8_704, u64::MAX] {
			create_refused(image_and("memory_mib", uint(memory)), Some("memory_mib"), range.clone());
		}
		create_refused(image_and("note", text("too long!")), Some("note"), RefusalReason::TooLong { max_bytes: 8 });
		create_refused(image_and("tier", text("wood")), Some("tier"), RefusalReason::NotAChoice);
		let key = ("key", AttributeValue::Digest(H256::zero()));
		let secret = ("secret", AttributeValue::Digest(H256::zero()));
		ask(with(&[("image", text("debian")), key, ("note", text("12345678")), secret]));
	});
}

#[test]
fn every_rule_of_the_type_holds() {
	run(|| {
		let broken = |rule| RefusalReason::RuleBroken { rule };
		create_refused(machine(7), Some("vcpu"), broken(0));
		create_refused(image_and("secret", AttributeValue::Digest(H256::zero())), Some("secret"), broken(1));
		let both = with(&[("image", text("debian")), ("note", text("n")), ("tier", text("gold"))]);
		create_refused(both, Some("note"), broken(2));
		create_refused(image_and("disk_gib", uint(90)), Some("disk_gib"), broken(3));
		create_refused(image_and("memory_mib", uint(8_192)), Some("memory_mib"), broken(4));
		ask(with(&[("image", text("debian")), ("memory_mib", uint(8_192)), ("vcpu", uint(2))]));
	});
}

#[test]
fn an_image_is_known_and_active() {
	run(|| {
		let with_image = |name: &str| with(&[("image", text(name))]);
		for name in ["fedora", "debian@2", ""] {
			create_refused(with_image(name), Some("image"), RefusalReason::ImageUnknown);
		}
		let id = ask(with_image("debian@1"));
		assert_eq!(resource(id).desired.image, Some(image(1)));
		assert_ok!(Catalogue::withdraw_image(root(), label("debian"), 1));
		create_refused(MachineRequest { name: label("next"), ..machine(1) }, Some("image"), RefusalReason::ImageUnknown);
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
		assert_ok!(Provisioning::set_policy(root(), Policy { escrow_hours: hours + 1, ..PolicyNumbers::<Test>::get() }));
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

#[test]
fn an_attribute_name_of_another_type_is_no_name_of_this_one() {
	run(|| {
		let mut renamed = entry();
		renamed.attributes.iter_mut().find(|spec| spec.name == attribute("note")).expect("has one").name =
			AttributeName::truncate_from(b"nota".to_vec());
		renamed.rules = Default::default();
		add_type(vm(2), renamed);
		create_refused(image_and("note", text("n")), Some("note"), RefusalReason::AttributeUnknown);
		let id = ask(image_and("nota", text("n")));
		System::assert_has_event(Event::Requested { resource: id, tenant: ALICE, generation: 1 }.into());
	});
}

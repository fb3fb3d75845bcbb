//! What the type of a request does not take.
use super::{refused::*, world::*};
use crate::{mock::*, Error, Event};
use codec::Encode;
use frame_support::assert_ok;
use logos_primitives::{AttributeName, AttributeText, AttributeValue, MachineRequest, RefusalReason, WorkspaceName};
use sp_core::H256;

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
			create_refused(
				MachineRequest { name: label(name), ..machine(1) },
				Some("name"),
				RefusalReason::NameInvalid,
			);
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
		create_refused(
			MachineRequest { name: label("next"), ..machine(1) },
			Some("image"),
			RefusalReason::ImageUnknown,
		);
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

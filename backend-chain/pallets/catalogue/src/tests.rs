use crate::{mock::*, Error, Event, Types};
use codec::Encode;
use frame_support::{assert_noop, assert_ok, traits::BuildGenesisConfig};
use frame_system::RawOrigin;
use logos_primitives::{
	AttributeKind, AttributeName, AttributeSpec, AttributeValue, ImageRef, Label, MachineType, Mutability,
	RefusalReason, Rule, TypeRef, TypeSelector,
};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;

fn name(text: &str) -> Label {
	Label::try_from(text.as_bytes().to_vec()).expect("short")
}

fn attribute(text: &str) -> AttributeName {
	AttributeName::try_from(text.as_bytes().to_vec()).expect("short")
}

fn vm(version: u32) -> TypeRef {
	TypeRef { name: name("vm.small"), version }
}

fn count(of: &str, min: u64, max: u64, default: Option<u64>) -> AttributeSpec {
	AttributeSpec {
		name: attribute(of),
		kind: AttributeKind::Uint { min, max, step: 1 },
		required: default.is_none(),
		default: default.map(AttributeValue::Uint),
		mutability: Mutability::InPlace,
		unit_price: 1,
	}
}

fn entry() -> MachineType {
	MachineType {
		class: name("vm"),
		driver: name("simulated"),
		attributes: vec![count("memory_mib", 512, 8192, None), count("vcpu", 1, 4, Some(2))].try_into().expect("two"),
		rules: Default::default(),
		predicates: Default::default(),
		base_price: 1,
		execute_ms: 20_000,
		trusted_hub: false,
	}
}

fn image(version: u32) -> ImageRef {
	ImageRef { name: name("debian-13"), version, digest: H256::repeat_byte(version as u8) }
}

fn propose(of: TypeRef, entry: MachineType) -> frame_support::dispatch::DispatchResult {
	Catalogue::propose_type(RawOrigin::Root.into(), of, entry)
}

fn activate(of: TypeRef) -> frame_support::dispatch::DispatchResult {
	Catalogue::activate_type(RawOrigin::Root.into(), of)
}

fn newest() -> TypeSelector {
	TypeSelector { name: name("vm.small"), version: None }
}

#[test]
fn a_proposed_type_can_be_replaced_and_becomes_the_newest_when_activated() {
	run(|| {
		assert_ok!(propose(vm(1), entry()));
		assert_ok!(propose(vm(1), MachineType { base_price: 7, ..entry() }));
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&newest()), Err(RefusalReason::TypeUnknown));
		assert_ok!(activate(vm(1)));
		System::assert_last_event(Event::TypeActivated { machine_type: vm(1) }.into());
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&newest()), Ok(vm(1)));
		let stored = <Catalogue as logos_primitives::Catalogue>::machine_type(&vm(1)).expect("stored");
		assert_eq!(stored.base_price, 7);
	});
}

#[test]
fn a_selector_without_a_version_means_the_newest_active_one() {
	run(|| {
		for version in [1, 2] {
			assert_ok!(propose(vm(version), entry()));
			assert_ok!(activate(vm(version)));
		}
		assert_ok!(propose(vm(3), entry()));
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&newest()), Ok(vm(2)));
		let pinned = TypeSelector { version: Some(1), ..newest() };
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&pinned), Ok(vm(1)));
		let proposed = TypeSelector { version: Some(3), ..newest() };
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&proposed), Err(RefusalReason::TypeNotActive));
		let unknown = TypeSelector { version: Some(9), ..newest() };
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&unknown), Err(RefusalReason::TypeUnknown));
	});
}

#[test]
fn an_active_type_never_changes() {
	run(|| {
		assert_ok!(propose(vm(1), entry()));
		assert_ok!(activate(vm(1)));
		assert_noop!(propose(vm(1), entry()), Error::<Test>::TypeImmutable);
		assert_noop!(activate(vm(1)), Error::<Test>::VersionTooLow);
		assert_ok!(Catalogue::deprecate_type(RawOrigin::Root.into(), vm(1)));
		assert_noop!(propose(vm(1), entry()), Error::<Test>::TypeImmutable);
		assert_noop!(activate(vm(1)), Error::<Test>::TypeNotProposed);
	});
}

#[test]
fn a_deprecated_type_is_still_known_but_not_made() {
	run(|| {
		assert_ok!(propose(vm(1), entry()));
		assert_noop!(Catalogue::deprecate_type(RawOrigin::Root.into(), vm(1)), Error::<Test>::TypeNotActive);
		assert_ok!(activate(vm(1)));
		assert_ok!(Catalogue::deprecate_type(RawOrigin::Root.into(), vm(1)));
		let pinned = TypeSelector { version: Some(1), ..newest() };
		assert_eq!(<Catalogue as logos_primitives::Catalogue>::resolve(&pinned), Err(RefusalReason::TypeNotActive));
		assert!(<Catalogue as logos_primitives::Catalogue>::machine_type(&vm(1)).is_some());
	});
}

#[test]
fn what_is_not_there_cannot_be_activated_or_deprecated() {
	run(|| {
		assert_noop!(activate(vm(1)), Error::<Test>::TypeUnknown);
		assert_noop!(Catalogue::deprecate_type(RawOrigin::Root.into(), vm(1)), Error::<Test>::TypeUnknown);
	});
}

#[test]
fn entries_that_could_never_be_met_are_refused() {
	run(|| {
		let with =
			|attributes: Vec<AttributeSpec>| MachineType { attributes: attributes.try_into().expect("few"), ..entry() };
		assert_noop!(propose(vm(0), entry()), Error::<Test>::VersionTooLow);
		assert_noop!(propose(vm(1), MachineType { class: name("V M"), ..entry() }), Error::<Test>::NameInvalid);
		assert_noop!(propose(vm(1), MachineType { execute_ms: 10, ..entry() }), Error::<Test>::ExecutionTooShort);
		let unsorted = vec![count("vcpu", 1, 4, None), count("memory_mib", 1, 4, None)];
		assert_noop!(propose(vm(1), with(unsorted)), Error::<Test>::AttributesNotSorted);
		assert_noop!(propose(vm(1), with(vec![count("vcpu", 4, 1, None)])), Error::<Test>::AttributeEmpty);
		assert_noop!(propose(vm(1), with(vec![count("vcpu", 1, 4, Some(9))])), Error::<Test>::DefaultInvalid);
		let rule = Rule::AtMost { attribute: attribute("gpu"), value: 1 };
		let ruled = MachineType { rules: vec![rule].try_into().expect("one"), ..entry() };
		assert_noop!(propose(vm(1), ruled), Error::<Test>::RuleInvalid);
	});
}

#[test]
fn the_catalogue_has_an_end() {
	run(|| {
		for version in 1..=3 {
			assert_ok!(propose(vm(version), entry()));
			assert_ok!(Catalogue::register_image(RawOrigin::Root.into(), image(version)));
		}
		assert_noop!(propose(vm(4), entry()), Error::<Test>::CatalogueFull);
		assert_noop!(Catalogue::register_image(RawOrigin::Root.into(), image(4)), Error::<Test>::CatalogueFull);
		assert_ok!(propose(vm(3), entry()));
	});
}

#[test]
fn an_image_is_found_by_name_and_by_version_until_it_is_withdrawn() {
	run(|| {
		let find = <Catalogue as logos_primitives::Catalogue>::image;
		assert_ok!(Catalogue::register_image(RawOrigin::Root.into(), image(1)));
		assert_ok!(Catalogue::register_image(RawOrigin::Root.into(), image(2)));
		assert_eq!(find(b"debian-13"), Some(image(2)));
		assert_eq!(find(b"debian-13@1"), Some(image(1)));
		for wrong in ["debian-13@", "debian-13@x", "debian-13@01", "debian-13@9", "debian", "@1", ""] {
			assert_eq!(find(wrong.as_bytes()), None, "{wrong}");
		}
		assert_ok!(Catalogue::withdraw_image(RawOrigin::Root.into(), name("debian-13"), 2));
		assert_eq!(find(b"debian-13"), None);
		assert_eq!(find(b"debian-13@2"), None);
		assert_eq!(find(b"debian-13@1"), Some(image(1)));
		let again = Catalogue::withdraw_image(RawOrigin::Root.into(), name("debian-13"), 2);
		assert_noop!(again, Error::<Test>::ImageUnknown);
	});
}

#[test]
fn an_image_is_registered_once_and_versions_rise() {
	run(|| {
		let register = |image| Catalogue::register_image(RawOrigin::Root.into(), image);
		assert_ok!(register(image(2)));
		assert_noop!(register(image(2)), Error::<Test>::VersionTooLow);
		assert_noop!(register(image(1)), Error::<Test>::VersionTooLow);
		assert_ok!(Catalogue::withdraw_image(RawOrigin::Root.into(), name("debian-13"), 2));
		assert_noop!(register(image(2)), Error::<Test>::ImageExists);
		assert_noop!(register(ImageRef { name: name("De bian"), ..image(1) }), Error::<Test>::NameInvalid);
	});
}

#[test]
fn nobody_but_its_origin_changes_the_catalogue() {
	run(|| {
		let tenant = || RawOrigin::Signed(1).into();
		assert_noop!(Catalogue::propose_type(tenant(), vm(1), entry()), BadOrigin);
		assert_noop!(Catalogue::activate_type(tenant(), vm(1)), BadOrigin);
		assert_noop!(Catalogue::deprecate_type(tenant(), vm(1)), BadOrigin);
		assert_noop!(Catalogue::register_image(tenant(), image(1)), BadOrigin);
		assert_noop!(Catalogue::withdraw_image(tenant(), name("debian-13"), 1), BadOrigin);
	});
}

#[test]
fn genesis_entries_are_active() {
	run(|| {
		crate::GenesisConfig::<Test> {
			machine_types: vec![(vm(1), entry()).encode().into()],
			images: vec![image(1).encode().into()],
			phantom: Default::default(),
		}
		.build();
		assert_eq!(Types::<Test>::count(), 1);
		assert_eq!(Catalogue::machine_types(), vec![(vm(1), entry(), true)]);
		assert_eq!(Catalogue::images(), vec![(image(1), true)]);
	});
}

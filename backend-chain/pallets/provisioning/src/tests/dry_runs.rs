//! What a plan is told.
use super::world::*;
use crate::{mock::*, Resources, MAX_PAGE};
use frame_support::assert_ok;
use logos_primitives::{
	Attribute, AttributeName, AttributeValue, DryRun, Intent, MachineRequest, Placement, PlannedAttribute,
	PlannedRequest, RefusalReason, MAX_REFUSALS,
};
use sp_runtime::StateVersion;

fn planned(request: MachineRequest) -> PlannedRequest {
	Provisioning::planned(request)
}

/// The same with values that nobody knows yet.
fn unknown(request: MachineRequest, names: &[&str]) -> PlannedRequest {
	let mut plan = planned(request);
	for name in names {
		let known = plan.attributes.iter_mut().find(|given| given.name == attribute(name));
		match known {
			Some(given) => given.value = None,
			None => plan.attributes.try_push(PlannedAttribute { name: attribute(name), value: None }).expect("few"),
		}
	}
	plan
}

/// Asks without leaving a trace.
fn dry(intent: Intent) -> DryRun {
	let before = sp_io::storage::root(StateVersion::V1);
	let answer = Provisioning::dry_run(ALICE, intent);
	assert_eq!(sp_io::storage::root(StateVersion::V1), before, "a dry run changes nothing");
	answer
}

fn create(plan: PlannedRequest) -> DryRun {
	dry(Intent::Create(plan))
}

fn refused(answer: &DryRun) -> Vec<(Option<AttributeName>, RefusalReason)> {
	answer.refusals.iter().map(|refusal| (refusal.attribute.clone(), refusal.reason.clone())).collect()
}

#[test]
fn a_plan_that_would_be_accepted_is_told_everything_it_means() {
	run(|| {
		let answer = create(planned(machine(2)));
		assert_eq!((refused(&answer), answer.price, answer.hold), (vec![], Some(21), 21 * 24));
		assert_eq!((answer.machine_type, answer.image, answer.replace), (Some(vm(1)), Some(image(1)), vec![]));
		let names: Vec<_> = answer.attributes.iter().map(|given| given.name.clone()).collect();
		assert_eq!(names, ["disk_gib", "image", "memory_mib", "vcpu"].map(attribute));
		let id = ask(machine(2));
		assert_eq!(resource(id).desired.attributes, answer.attributes);
	});
}

#[test]
fn all_refusals_come_at_once_each_on_its_attribute() {
	run(|| {
		let request = MachineRequest {
			name: label("a b"),
			checkers: Some(4),
			max_price: Some(5),
			placement: Placement { region: Some(label("mars")), hub_class: Some(label("x")), anti_affinity: None },
			..with(&[
				("disk_gib", AttributeValue::Uint(11)),
				("gpu", AttributeValue::Uint(1)),
				("image", text("fedora")),
				("tier", text("wood")),
				("vcpu", AttributeValue::Uint(7)),
			])
		};
		let on = |name: &str, reason| (Some(attribute(name)), reason);
		assert_eq!(
			refused(&create(planned(request))),
			[
				on("name", RefusalReason::NameInvalid),
				on("disk_gib", RefusalReason::OutOfRange { min: 10, max: 100, step: 10 }),
				on("gpu", RefusalReason::AttributeUnknown),
				on("tier", RefusalReason::NotAChoice),
				on("vcpu", RefusalReason::RuleBroken { rule: 0 }),
				on("image", RefusalReason::ImageUnknown),
				on("region", RefusalReason::RegionUnknown),
				on("hub_class", RefusalReason::HubClassUnknown),
				on("checkers", RefusalReason::CheckersInvalid),
				on("max_price_per_hour", RefusalReason::PriceAboveMax { price: 71 }),
			]
		);
	});
}

#[test]
fn an_answer_has_only_so_many_refusals() {
	run(|| {
		let names: Vec<String> = (0..16).map(|number| format!("x{number}")).collect();
		let values: Vec<_> = names.iter().map(|name| (name.as_str(), AttributeValue::Uint(1))).collect();
		let answer = create(planned(MachineRequest { name: label(""), ..with(&values) }));
		assert_eq!(answer.refusals.len(), MAX_REFUSALS);
	});
}

#[test]
fn unknown_values_satisfy_whatever_they_may_still_satisfy() {
	run(|| {
		let all = ["disk_gib", "image", "key", "memory_mib", "note", "secret", "tier", "vcpu"];
		let answer = create(unknown(with(&[]), &all));
		assert_eq!((refused(&answer), answer.price, answer.hold, answer.image), (vec![], None, 0, None));
		assert!(answer.attributes.is_empty());
		let answer = create(unknown(machine(2), &["memory_mib"]));
		assert_eq!((refused(&answer), answer.price), (vec![], Some(21)), "memory has no price");
		let secret = ("secret", AttributeValue::Digest(Default::default()));
		let open = create(unknown(with(&[("image", text("debian")), secret]), &["key"]));
		assert_eq!(refused(&open), []);
	});
}

#[test]
fn an_unknown_attribute_of_no_type_is_refused_all_the_same() {
	run(|| {
		let answer = create(unknown(machine(1), &["gpu"]));
		assert_eq!(refused(&answer), [(Some(attribute("gpu")), RefusalReason::AttributeUnknown)]);
	});
}

#[test]
fn room_is_judged_by_the_least_that_an_unknown_number_can_be() {
	run(|| {
		for hub in 0..3 {
			let little = logos_primitives::Capacity { vcpu: 1, memory_mib: 1_024, disk_gib: 9 };
			assert_ok!(Hubs::report_capacity(signed(HUB + hub), little));
		}
		assert_eq!(refused(&create(unknown(machine(1), &["disk_gib"]))), [(None, RefusalReason::NoCapacity)]);
	});
}

#[test]
fn a_plan_of_an_update_names_what_needs_a_new_machine() {
	run(|| {
		let id = live();
		let key = ("key", AttributeValue::Digest(Default::default()));
		let change = with(&[("image", text("debian")), key, ("vcpu", AttributeValue::Uint(2))]);
		let answer = dry(Intent::Update(id, planned(MachineRequest { name: label("new"), ..change })));
		assert_eq!(answer.replace, ["name", "key"].map(attribute));
		assert!(answer.refusals.iter().all(|refusal| refusal.reason == RefusalReason::NeedsReplacement));
		let open = dry(Intent::Update(id, unknown(machine(1), &["key"])));
		assert_eq!((open.replace, open.refusals), (vec![], vec![]));
		let answer = dry(Intent::Update(id, planned(machine(2))));
		assert_eq!((answer.price, answer.hold, answer.replace), (Some(21), 10 * 24, vec![]));
		let answer = dry(Intent::Update(id, planned(machine(1))));
		assert_eq!(answer.hold, 0);
	});
}

#[test]
fn a_plan_of_a_removal_says_whether_it_is_let_in() {
	run(|| {
		let id = ask(MachineRequest { delete_protection: true, ..machine(1) });
		let answer = dry(Intent::Remove(id));
		assert_eq!(refused(&answer), [(Some(attribute("delete_protection")), RefusalReason::Protected)]);
		assert_eq!((answer.price, answer.hold), (None, 0));
		assert_eq!(refused(&dry(Intent::Remove(9))), [(None, RefusalReason::ResourceUnknown)]);
		let open = ask(named("open"));
		assert_eq!(refused(&dry(Intent::Remove(open))), []);
		assert!(Resources::<Test>::contains_key(open));
	});
}

#[test]
fn each_of_many_plans_is_judged_alone() {
	run(|| {
		let intents = (0..MAX_PAGE + 4).map(|_| (ALICE, Intent::Create(planned(machine(1))))).collect();
		let answers = Provisioning::dry_run_many(intents);
		assert_eq!(answers.len(), MAX_PAGE as usize);
		assert!(answers.iter().all(|answer| answer.refusals.is_empty()));
		let one_each = [(ALICE, Intent::Remove(9)), (77, Intent::Create(planned(machine(1))))].to_vec();
		let reasons: Vec<_> =
			Provisioning::dry_run_many(one_each).iter().map(|answer| refused(answer)[0].1.clone()).collect();
		assert_eq!(reasons, [RefusalReason::ResourceUnknown, RefusalReason::InsufficientFunds { missing: 11 * 24 }]);
	});
}

#[test]
fn the_order_of_attributes_means_nothing() {
	run(|| {
		let mut request = machine(2);
		request.attributes = vec![
			Attribute { name: attribute("vcpu"), value: AttributeValue::Uint(2) },
			Attribute { name: attribute("image"), value: text("debian") },
		]
		.try_into()
		.expect("two");
		assert_eq!(create(planned(request)), create(planned(machine(2))));
	});
}

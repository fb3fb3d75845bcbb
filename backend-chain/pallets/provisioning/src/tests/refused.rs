//! How a refusal is tested: that of a call is the first of its dry run, on the attribute that the tenant wrote.
use super::world::*;
use crate::{mock::*, Error};
use frame_support::assert_ok;
use logos_primitives::{
	AttributeValue, Intent, MachineRequest, MachineType, Placement, Refusal, RefusalReason, TypeRef, TypeSelector,
};
use sp_runtime::DispatchResult;

pub fn uint(value: u64) -> AttributeValue {
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

pub fn create_refused(request: MachineRequest, on: Option<&str>, reason: RefusalReason) {
	let plan = Provisioning::dry_run(ALICE, Intent::Create(Provisioning::planned(request.clone())));
	let before = crate::NextResource::<Test>::get();
	refuses(Provisioning::request(signed(ALICE), request), plan.refusals, on, reason);
	assert_eq!(crate::NextResource::<Test>::get(), before);
}

pub fn update_refused(id: u64, request: MachineRequest, on: Option<&str>, reason: RefusalReason) {
	let plan = Provisioning::dry_run(ALICE, Intent::Update(id, Provisioning::planned(request.clone())));
	refuses(Provisioning::update(signed(ALICE), id, request), plan.refusals, on, reason);
}

pub fn image_and(name: &str, value: AttributeValue) -> MachineRequest {
	with(&[("image", text("debian")), (name, value)])
}

pub fn placed(placement: Placement) -> MachineRequest {
	MachineRequest { placement, ..machine(1) }
}

pub fn of_type(name: &str, version: Option<u32>) -> MachineRequest {
	MachineRequest { machine_type: TypeSelector { name: label(name), version }, ..machine(1) }
}

pub fn add_type(of: TypeRef, entry: MachineType) {
	assert_ok!(Catalogue::propose_type(root(), of.clone(), entry));
	assert_ok!(Catalogue::activate_type(root(), of));
}

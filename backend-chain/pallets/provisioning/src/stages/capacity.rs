//! Room on the hubs.
use super::{Plan, Stage};
use crate::{room::growth, Config, Desired, OpenJobs, Pallet};
use logos_primitives::{
	Action, Attribute, AttributeKind, AttributeValue, Capacity, HubIntegrity, HubRegistry, Placement, RefusalReason,
};

/// Some hub of the wanted region and class, whole enough for the type and apart from the tenant's others, has room;
/// for an update, the machine's own hub has. Caps of sites and operators bound what hubs there are: the registry
/// keeps them.
pub struct Room;

impl<T: Config> Stage<T> for Room {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some(placement) = plan.request.as_ref().map(|request| request.placement.clone()) else { return };
		match plan.action {
			Action::Create => anywhere(plan, &placement),
			Action::Update => here(plan),
			Action::Remove => {}
		}
	}
}

fn anywhere<T: Config>(plan: &mut Plan<T>, placement: &Placement) {
	let before = plan.refusals.len();
	if placement.region.as_ref().is_some_and(|region| !T::HubRegistry::region_known(region)) {
		plan.refuse(Some(b"region"), RefusalReason::RegionUnknown);
	}
	if placement.hub_class.as_ref().is_some_and(|class| !T::HubRegistry::class_known(class)) {
		plan.refuse(Some(b"hub_class"), RefusalReason::HubClassUnknown);
	}
	let Some(type_ref) = plan.type_ref.clone().filter(|_| plan.refusals.len() == before) else { return };
	let size = Capacity::of(&at_least(plan));
	if !Pallet::<T>::hubs_for(placement, &size, &plan.who, &type_ref).is_empty() {
		return;
	}
	let alone = Placement { anti_affinity: None, ..placement.clone() };
	let apart =
		placement.anti_affinity.is_some() && !Pallet::<T>::hubs_for(&alone, &size, &plan.who, &type_ref).is_empty();
	plan.refuse(apart.then_some(b"anti_affinity".as_slice()), RefusalReason::NoCapacity);
}

/// An update that waits for a job takes its room when its own job opens.
fn here<T: Config>(plan: &mut Plan<T>) {
	let (Some(resource), Some(type_ref)) = (&plan.resource, &plan.type_ref) else { return };
	let (Some(hub), false) = (resource.hub, OpenJobs::<T>::contains_key(plan.id)) else { return };
	let wanted =
		Desired { attributes: frame_support::BoundedVec::truncate_from(at_least(plan)), ..resource.desired.clone() };
	let more = growth::<T>(resource, &wanted);
	let fits = T::HubIntegrity::may_run(hub, type_ref) && T::HubRegistry::reserve(hub, &more).is_ok();
	if fits {
		T::HubRegistry::release(hub, &more);
	} else {
		plan.refuse(None, RefusalReason::NoCapacity);
	}
}

/// The known attributes, and for unknown numbers the least that they can be.
fn at_least<T: Config>(plan: &Plan<T>) -> alloc::vec::Vec<Attribute> {
	let mut attributes = plan.attributes.clone();
	for name in &plan.unknown {
		let kind = plan.machine_type.as_ref().and_then(|machine_type| machine_type.spec(name)).map(|spec| &spec.kind);
		if let Some(AttributeKind::Uint { min, .. }) = kind {
			attributes.push(Attribute { name: name.clone(), value: AttributeValue::Uint(*min) });
		}
	}
	attributes
}

//! What an update may change in place.
use super::{Plan, Stage};
use crate::{Config, Desired};
use logos_primitives::{AttributeKind, AttributeName, AttributeSpec, Catalogue, Mutability};

/// Type name, placement and attributes of mutability `Replace` stay; an image is changed only when it means another
/// one.
pub struct Changes;

impl<T: Config> Stage<T> for Changes {
	fn judge(&self, plan: &mut Plan<T>) {
		let (Some(request), Some(old)) =
			(&plan.request, plan.resource.as_ref().map(|resource| resource.desired.clone()))
		else {
			return;
		};
		let placement = request.placement.clone();
		if plan.type_ref.as_ref().is_some_and(|new| !same_line::<T>(plan, new, &old)) {
			plan.replace(b"type");
		}
		let moved: [(&[u8], bool); 3] = [
			(b"region", placement.region != old.placement.region),
			(b"hub_class", placement.hub_class != old.placement.hub_class),
			(b"anti_affinity", placement.anti_affinity != old.placement.anti_affinity),
		];
		for (attribute, _) in moved.iter().filter(|(_, changed)| *changed) {
			plan.replace(attribute);
		}
		let Some(machine_type) = &plan.machine_type else { return };
		let specs = machine_type.attributes.iter().filter(|spec| spec.mutability == Mutability::Replace);
		let changed: alloc::vec::Vec<AttributeName> =
			specs.filter(|spec| changes(plan, spec, &old)).map(|spec| spec.name.clone()).collect();
		for attribute in changed {
			plan.replace(&attribute);
		}
	}
}

/// Whether a type may take the place of the old one on a running machine: another version of the same name, made by the
/// same driver.
fn same_line<T: Config>(plan: &Plan<T>, new: &logos_primitives::TypeRef, old: &Desired) -> bool {
	let drivers = (
		plan.machine_type.as_ref().map(|machine_type| machine_type.driver.clone()),
		T::Catalogue::machine_type(&old.machine_type).map(|machine_type| machine_type.driver),
	);
	new.name == old.machine_type.name && drivers.0 == drivers.1
}

/// Whether an attribute has another value than before; not while it is unknown.
fn changes<T: Config>(plan: &Plan<T>, spec: &AttributeSpec, old: &Desired) -> bool {
	if plan.is_unknown(&spec.name) {
		return false;
	}
	let before = old.attributes.iter().find(|attribute| attribute.name == spec.name).map(|attribute| &attribute.value);
	let differs = plan.value(&spec.name) != before;
	match spec.kind {
		AttributeKind::Image => {
			let unresolved = plan.value(&spec.name).is_some() && plan.image.is_none();
			differs && !unresolved && plan.image != old.image
		}
		_ => differs,
	}
}

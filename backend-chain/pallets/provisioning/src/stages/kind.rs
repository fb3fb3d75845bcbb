//! The machine type.
use super::{Plan, Stage};
use crate::Config;
use logos_primitives::{Catalogue, RefusalReason};

/// It is known and active. A machine keeps its own type even if that was deprecated since.
pub struct Kind;

impl<T: Config> Stage<T> for Kind {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some(request) = &plan.request else { return };
		let selector = &request.machine_type;
		let own = plan.resource.as_ref().map(|resource| &resource.desired.machine_type);
		let kept = own.filter(|own| own.name == selector.name && Some(own.version) == selector.version);
		let resolved = kept.map_or_else(|| T::Catalogue::resolve(selector), |own| Ok(own.clone()));
		let found = resolved.and_then(|type_ref| {
			let machine_type = T::Catalogue::machine_type(&type_ref).ok_or(RefusalReason::TypeUnknown)?;
			Ok((type_ref, machine_type))
		});
		match found {
			Ok((type_ref, machine_type)) => {
				plan.type_ref = Some(type_ref);
				plan.machine_type = Some(machine_type);
			}
			Err(reason) => plan.refuse(Some(b"type"), reason),
		}
	}
}

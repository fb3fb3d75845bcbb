//! The image that an attribute names.
use super::{Plan, Stage};
use crate::Config;
use logos_primitives::{AttributeKind, AttributeName, AttributeText, AttributeValue, Catalogue, RefusalReason};

/// It is known and active. A machine whose image attribute is not rewritten keeps the very image it has.
pub struct Image;

impl<T: Config> Stage<T> for Image {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some((name, text)) = named(plan) else { return };
		let old = plan.resource.as_ref().map(|resource| &resource.desired);
		let rewritten = old.is_none_or(|old| {
			!old.attributes.iter().any(|a| a.name == name && a.value == AttributeValue::Text(text.clone()))
		});
		let image = match old {
			Some(old) if !rewritten => old.image.clone(),
			_ => T::Catalogue::image(&text),
		};
		if image.is_none() {
			plan.refuse(Some(&name), RefusalReason::ImageUnknown);
		}
		plan.image = image;
	}
}

/// The first attribute of kind image that has a known value.
fn named<T: Config>(plan: &Plan<T>) -> Option<(AttributeName, AttributeText)> {
	let machine_type = plan.machine_type.as_ref()?;
	let spec = machine_type.attributes.iter().find(|spec| matches!(spec.kind, AttributeKind::Image))?;
	match plan.value(&spec.name)? {
		AttributeValue::Text(text) => Some((spec.name.clone(), text.clone())),
		_ => None,
	}
}

//! Attributes against their specifications.
use super::{Plan, Stage};
use crate::Config;
use logos_primitives::{Attribute, AttributeKind, AttributeValue, RefusalReason};

/// Each is known to the type, given once, of its kind and in its range; required ones are there; defaults are filled
/// in.
pub struct AttributeSpecs;

impl<T: Config> Stage<T> for AttributeSpecs {
	fn judge(&self, plan: &mut Plan<T>) {
		let (Some(request), Some(machine_type)) = (plan.request.clone(), plan.machine_type.clone()) else { return };
		for (position, planned) in request.attributes.iter().enumerate() {
			let name = planned.name.as_slice();
			if request.attributes[..position].iter().any(|earlier| earlier.name == planned.name) {
				plan.refuse(Some(name), RefusalReason::AttributeRepeated);
				continue;
			}
			let Some(spec) = machine_type.spec(&planned.name) else {
				plan.refuse(Some(name), RefusalReason::AttributeUnknown);
				continue;
			};
			match &planned.value {
				None => plan.unknown.push(planned.name.clone()),
				Some(value) => match fits(&spec.kind, value) {
					Ok(()) => plan.attributes.push(Attribute { name: spec.name.clone(), value: value.clone() }),
					Err(reason) => plan.refuse(Some(name), reason),
				},
			}
		}
		for spec in
			machine_type.attributes.iter().filter(|spec| !plan.is_given(&spec.name)).collect::<alloc::vec::Vec<_>>()
		{
			match &spec.default {
				Some(value) => plan.attributes.push(Attribute { name: spec.name.clone(), value: value.clone() }),
				None if spec.required => plan.refuse(Some(&spec.name), RefusalReason::AttributeMissing),
				None => {}
			}
		}
		plan.attributes.sort_by(|one, other| one.name.cmp(&other.name));
	}
}

/// Whether a value is one that its kind takes.
pub(crate) fn fits(kind: &AttributeKind, value: &AttributeValue) -> Result<(), RefusalReason> {
	match (kind, value) {
		(AttributeKind::Uint { min, max, step }, AttributeValue::Uint(number)) => {
			let on_step = number.checked_sub(*min).is_some_and(|above| above.checked_rem(*step) == Some(0));
			let refusal = RefusalReason::OutOfRange { min: *min, max: *max, step: *step };
			if on_step && number <= max {
				Ok(())
			} else {
				Err(refusal)
			}
		}
		(AttributeKind::Text { max_bytes }, AttributeValue::Text(text)) => match core::str::from_utf8(text) {
			Err(_) => Err(RefusalReason::WrongKind),
			Ok(_) if text.len() as u64 > u64::from(*max_bytes) => Err(RefusalReason::TooLong { max_bytes: *max_bytes }),
			Ok(_) => Ok(()),
		},
		(AttributeKind::Choice(choices), AttributeValue::Text(text)) => {
			let known = choices.iter().any(|choice| choice.as_slice() == text.as_slice());
			if known {
				Ok(())
			} else {
				Err(RefusalReason::NotAChoice)
			}
		}
		(AttributeKind::Image, AttributeValue::Text(_))
		| (AttributeKind::Digest | AttributeKind::Sealed { .. }, AttributeValue::Digest(_)) => Ok(()),
		_ => Err(RefusalReason::WrongKind),
	}
}

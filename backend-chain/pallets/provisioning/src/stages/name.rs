//! The name of a resource and of its workspace.
use super::{Plan, Stage};
use crate::Config;
use logos_primitives::RefusalReason;

/// Both are written in permitted characters, and an update does not change them.
pub struct Name;

impl<T: Config> Stage<T> for Name {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some(request) = &plan.request else { return };
		let texts: [(&[u8], bool, bool); 2] = [
			(
				b"workspace",
				permitted(&request.workspace),
				plan.resource.as_ref().is_none_or(|resource| resource.workspace == request.workspace),
			),
			(
				b"name",
				permitted(&request.name),
				plan.resource.as_ref().is_none_or(|resource| resource.name == request.name),
			),
		];
		for (attribute, permitted, same) in texts {
			if !permitted {
				plan.refuse(Some(attribute), RefusalReason::NameInvalid);
			} else if !same {
				plan.replace(attribute);
			}
		}
	}
}

/// Letters, digits, `.`, `_`, `-`, `/`, at least one.
fn permitted(text: &[u8]) -> bool {
	!text.is_empty() && text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"._-/".contains(byte))
}

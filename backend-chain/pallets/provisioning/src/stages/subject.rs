//! The resource that an update or removal is about.
use super::{Plan, Stage};
use crate::{Config, ResourcePhase, Resources};
use logos_primitives::{Action, RefusalReason};

/// It exists, belongs to who asks, is not being removed, and a removal is not protected against.
pub struct Subject;

impl<T: Config> Stage<T> for Subject {
	fn judge(&self, plan: &mut Plan<T>) {
		if plan.action == Action::Create {
			return;
		}
		let Some(resource) = Resources::<T>::get(plan.id) else {
			plan.stopped = true;
			return plan.refuse(None, RefusalReason::ResourceUnknown);
		};
		if resource.tenant != plan.who {
			plan.stopped = true;
			return plan.refuse(None, RefusalReason::NotAllowed);
		}
		if resource.phase == ResourcePhase::Removing {
			plan.refuse(None, RefusalReason::Busy);
		}
		if plan.action == Action::Remove && resource.pending.as_ref().unwrap_or(&resource.desired).delete_protection {
			plan.refuse(Some(b"delete_protection"), RefusalReason::Protected);
		}
		plan.stopped = plan.action == Action::Remove;
		plan.resource = Some(resource);
	}
}

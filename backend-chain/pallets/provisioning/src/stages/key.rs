//! The key of a new resource.
use super::{Plan, Stage};
use crate::{Config, Keys, Pallet, ResourcePhase, Resources};
use logos_primitives::{Action, RefusalReason};

/// No live resource of the tenant has this name in this workspace.
pub struct Key;

impl<T: Config> Stage<T> for Key {
	fn judge(&self, plan: &mut Plan<T>) {
		let (Action::Create, Some(request)) = (plan.action, &plan.request) else { return };
		let key = Pallet::<T>::key(&plan.who, &request.workspace, &request.name);
		let Some(id) = Keys::<T>::get(key) else { return };
		let leaving = Resources::<T>::get(id).is_some_and(|resource| resource.phase == ResourcePhase::Removing);
		let reason = if leaving { RefusalReason::KeyBusy { id } } else { RefusalReason::KeyTaken { id } };
		plan.refuse(Some(b"name"), reason);
	}
}

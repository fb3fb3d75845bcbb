//! How much a tenant may have.
use super::{Plan, Stage};
use crate::{Config, OwnedCount, PolicyNumbers};
use logos_primitives::{Action, RefusalReason};

/// A new resource is within the tenant's quota.
pub struct Quota;

impl<T: Config> Stage<T> for Quota {
	fn judge(&self, plan: &mut Plan<T>) {
		let max = PolicyNumbers::<T>::get().max_resources;
		if plan.action == Action::Create && OwnedCount::<T>::get(&plan.who) >= max {
			plan.refuse(None, RefusalReason::QuotaExceeded { max });
		}
	}
}

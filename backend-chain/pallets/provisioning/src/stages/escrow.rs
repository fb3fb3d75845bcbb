//! Money in advance.
use super::{Plan, Stage};
use crate::{Config, PolicyNumbers};
use logos_primitives::{Escrow, RefusalReason};

/// Holds what the price of the agreed hours is more than what is held already. The last stage, and the only one that
/// writes: who runs the chain rolls back when anything was refused.
pub struct Held;

impl<T: Config> Stage<T> for Held {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some(price) = plan.price else { return };
		let wanted = price.saturating_mul(u128::from(PolicyNumbers::<T>::get().escrow_hours));
		plan.hold = wanted.saturating_sub(plan.resource.as_ref().map_or(0, |resource| resource.held));
		let missing = T::Escrow::missing(&plan.who, plan.hold);
		if missing > 0 {
			plan.refuse(None, RefusalReason::InsufficientFunds { missing });
		} else if plan.refusals.is_empty() && T::Escrow::hold(&plan.who, plan.id, plan.hold).is_err() {
			plan.refuse(None, RefusalReason::InsufficientFunds { missing: plan.hold });
		}
	}
}

//! Who could execute and check.
use super::{Plan, Stage};
use crate::{Config, PolicyNumbers};
use logos_primitives::{DaemonRegistry, RefusalReason};

/// `checkers` is 3, 5 or 7, and so many daemons and one more are eligible.
pub struct Daemons;

impl<T: Config> Stage<T> for Daemons {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some(request) = &plan.request else { return };
		let asked = request.checkers.unwrap_or_else(|| PolicyNumbers::<T>::get().default_checkers);
		if !matches!(asked, 3 | 5 | 7) {
			return plan.refuse(Some(b"checkers"), RefusalReason::CheckersInvalid);
		}
		plan.checkers = asked;
		let (eligible, needed) = (T::DaemonRegistry::eligible(), u32::from(asked) + 1);
		if eligible < needed {
			plan.refuse(Some(b"checkers"), RefusalReason::TooFewDaemons { eligible, needed });
		}
	}
}

//! The chain of validation: who is refused what, for calls and dry runs alike.
//!
//! Each stage is a type of its own. It reads the request and what earlier stages found, adds what it finds, and
//! refuses by [`Plan::refuse`], each refusal on the attribute that the tenant wrote. A stage whose input is missing
//! says nothing: the stage that did not find it has spoken. Stages run in the order of [`chain`]; a call fails with
//! the first refusal.
mod attributes;
mod capacity;
mod changes;
mod daemons;
mod escrow;
mod image;
mod key;
mod kind;
mod name;
mod plan;
mod price;
mod quota;
mod rules;
mod subject;

pub use plan::Plan;

use crate::{Config, Pallet};
use alloc::boxed::Box;
use logos_primitives::{Action, PlannedRequest, ResourceId};

/// One link of the chain.
pub trait Stage<T: Config> {
	/// Judges a plan.
	fn judge(&self, plan: &mut Plan<T>);
}

/// All stages in their order.
pub fn chain<T: Config>() -> [Box<dyn Stage<T>>; 13] {
	[
		Box::new(subject::Subject),
		Box::new(name::Name),
		Box::new(key::Key),
		Box::new(kind::Kind),
		Box::new(attributes::AttributeSpecs),
		Box::new(rules::Rules),
		Box::new(image::Image),
		Box::new(changes::Changes),
		Box::new(quota::Quota),
		Box::new(capacity::Room),
		Box::new(daemons::Daemons),
		Box::new(price::Price),
		Box::new(escrow::Held),
	]
}

impl<T: Config> Pallet<T> {
	/// Runs the chain. The last stage holds money: run it where a refusal rolls back.
	pub(crate) fn judge(
		who: &T::AccountId,
		action: Action,
		id: Option<ResourceId>,
		request: Option<PlannedRequest>,
	) -> Plan<T> {
		let mut plan = Plan::new(who.clone(), action, id, request);
		for stage in chain::<T>() {
			if plan.stopped {
				break;
			}
			stage.judge(&mut plan);
		}
		plan
	}
}

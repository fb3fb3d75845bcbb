//! Rules between attributes.
use super::{Plan, Stage};
use crate::Config;
use logos_primitives::{AttributeName, AttributeValue, RefusalReason, Rule};

/// Every rule of the type holds. One that depends on a value nobody knows yet is not judged.
pub struct Rules;

impl<T: Config> Stage<T> for Rules {
	fn judge(&self, plan: &mut Plan<T>) {
		let Some(machine_type) = &plan.machine_type else { return };
		let broken: alloc::vec::Vec<(u8, AttributeName)> = (0u8..)
			.zip(machine_type.rules.iter())
			.filter(|(_, rule)| holds(plan, rule) == Some(false))
			.filter_map(|(position, rule)| Some((position, subject(rule)?.clone())))
			.collect();
		for (rule, attribute) in broken {
			plan.refuse(Some(&attribute), RefusalReason::RuleBroken { rule });
		}
	}
}

/// The attribute that a broken rule is shown on.
fn subject(rule: &Rule) -> Option<&AttributeName> {
	match rule {
		Rule::AtMost { attribute, .. }
		| Rule::Requires { attribute, .. }
		| Rule::Excludes { attribute, .. }
		| Rule::RatioBetween { attribute, .. } => Some(attribute),
		Rule::SumAtMost { attributes, .. } => attributes.first(),
	}
}

/// Whether a rule holds; nothing while that depends on an unknown value. A missing number is 0 in a sum and satisfies
/// every other bound.
fn holds<T: Config>(plan: &Plan<T>, rule: &Rule) -> Option<bool> {
	match rule {
		Rule::AtMost { attribute, value } => Some(number(plan, attribute)?.is_none_or(|have| have <= *value)),
		Rule::Requires { attribute, other } => {
			let satisfied = !plan.is_given(attribute) || plan.value(other).is_some();
			let open = plan.is_unknown(attribute) || plan.is_unknown(other);
			(satisfied || !open).then_some(satisfied)
		}
		Rule::Excludes { attribute, other } => {
			let satisfied = !plan.is_given(attribute) || !plan.is_given(other);
			let open = plan.is_unknown(attribute) || plan.is_unknown(other);
			(satisfied || !open).then_some(satisfied)
		}
		Rule::SumAtMost { attributes, value } => {
			let mut sum = 0u128;
			for attribute in attributes {
				sum = sum.saturating_add(u128::from(number(plan, attribute)?.unwrap_or(0)));
			}
			Some(sum <= u128::from(*value))
		}
		Rule::RatioBetween { attribute, per, min, max } => {
			let (Some(have), Some(per)) = (number(plan, attribute)?, number(plan, per)?) else { return Some(true) };
			let (have, per) = (u128::from(have), u128::from(per));
			let times = |bound: &u64| u128::from(*bound).saturating_mul(per);
			Some(times(min) <= have && have <= times(max))
		}
	}
}

/// A number: `None` while unknown, `Some(None)` when absent.
fn number<T: Config>(plan: &Plan<T>, name: &AttributeName) -> Option<Option<u64>> {
	if plan.is_unknown(name) {
		return None;
	}
	match plan.value(name) {
		Some(AttributeValue::Uint(value)) => Some(Some(*value)),
		_ => Some(None),
	}
}

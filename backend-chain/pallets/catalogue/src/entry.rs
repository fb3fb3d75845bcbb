//! What makes a machine type a valid entry.
use crate::{Config, Error};
use frame_support::ensure;
use logos_primitives::{AttributeKind, AttributeName, AttributeSpec, AttributeValue, MachineType, Rule, TypeRef};

/// An executor needs at least this long to reach a hub at all.
const MIN_EXECUTE_MS: u64 = 1_000;

/// Whether a name is one that a tenant can write: lower case, digits, `.`, `_`, `-`, not empty.
pub(crate) fn is_label(name: &[u8]) -> bool {
	!name.is_empty() && name.iter().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-'))
}

/// Refuses an entry that could never be met, or that means two things.
pub(crate) fn validate<T: Config>(name: &TypeRef, entry: &MachineType) -> Result<(), Error<T>> {
	ensure!(name.version > 0, Error::VersionTooLow);
	ensure!(is_label(&name.name) && is_label(&entry.class) && is_label(&entry.driver), Error::NameInvalid);
	ensure!(entry.execute_ms >= MIN_EXECUTE_MS, Error::ExecutionTooShort);
	ensure!(entry.attributes.windows(2).all(|pair| pair[0].name < pair[1].name), Error::AttributesNotSorted);
	for spec in &entry.attributes {
		ensure!(is_label(&spec.name), Error::NameInvalid);
		ensure!(takes_values(&spec.kind), Error::AttributeEmpty);
		ensure!(default_fits(spec), Error::DefaultInvalid);
	}
	for predicate in &entry.predicates {
		ensure!(is_label(&predicate.name), Error::NameInvalid);
	}
	ensure!(entry.rules.iter().all(|rule| rule_fits(rule, entry)), Error::RuleInvalid);
	Ok(())
}

fn takes_values(kind: &AttributeKind) -> bool {
	match kind {
		AttributeKind::Uint { min, max, step } => min <= max && *step > 0,
		AttributeKind::Text { max_bytes } | AttributeKind::Sealed { max_bytes } => *max_bytes > 0,
		AttributeKind::Choice(choices) => !choices.is_empty(),
		AttributeKind::Digest | AttributeKind::Image => true,
	}
}

/// A required attribute has no default; any other default is one of the values the attribute takes.
fn default_fits(spec: &AttributeSpec) -> bool {
	match (&spec.kind, &spec.default) {
		(_, None) => true,
		(_, Some(_)) if spec.required => false,
		(AttributeKind::Uint { min, max, step }, Some(AttributeValue::Uint(value))) => {
			value >= min && value <= max && (value - min) % step == 0
		}
		(AttributeKind::Text { max_bytes }, Some(AttributeValue::Text(text))) => text.len() <= *max_bytes as usize,
		(AttributeKind::Choice(choices), Some(AttributeValue::Text(text))) => {
			choices.iter().any(|choice| choice.as_slice() == text.as_slice())
		}
		(AttributeKind::Image, Some(AttributeValue::Text(_))) => true,
		(AttributeKind::Digest | AttributeKind::Sealed { .. }, Some(AttributeValue::Digest(_))) => true,
		_ => false,
	}
}

fn rule_fits(rule: &Rule, entry: &MachineType) -> bool {
	let spec = |name: &AttributeName| entry.attributes.iter().find(|spec| spec.name == *name);
	let number = |name: &AttributeName| spec(name).is_some_and(|spec| matches!(spec.kind, AttributeKind::Uint { .. }));
	match rule {
		Rule::AtMost { attribute, .. } => number(attribute),
		Rule::Requires { attribute, other } | Rule::Excludes { attribute, other } => {
			spec(attribute).is_some() && spec(other).is_some() && attribute != other
		}
		Rule::SumAtMost { attributes, .. } => !attributes.is_empty() && attributes.iter().all(number),
		Rule::RatioBetween { attribute, per, min, max } => number(attribute) && number(per) && min <= max,
	}
}

//! What a machine takes and costs: pure functions of its type and attributes.
use crate::{Attribute, AttributeName, AttributeSpec, AttributeValue, Capacity, MachineType, PredicateClass};
use sp_core::{bounded::BoundedVec, ConstU32};

impl MachineType {
	/// The specification of an attribute.
	pub fn spec(&self, name: &AttributeName) -> Option<&AttributeSpec> {
		self.attributes.iter().find(|spec| spec.name == *name)
	}

	/// Price per hour: the base and, for each number, its unit price times its value. Saturates.
	pub fn price(&self, attributes: &[Attribute]) -> u128 {
		attributes.iter().fold(self.base_price, |sum, attribute| match (&attribute.value, self.spec(&attribute.name)) {
			(AttributeValue::Uint(value), Some(spec)) => {
				sum.saturating_add(spec.unit_price.saturating_mul(u128::from(*value)))
			}
			_ => sum,
		})
	}

	/// For each predicate whether the hub controls what it looks at.
	pub fn platform(&self) -> BoundedVec<bool, ConstU32<16>> {
		let classes = self.predicates.iter().map(|predicate| predicate.class == PredicateClass::Platform).collect();
		BoundedVec::truncate_from(classes)
	}
}

impl Capacity {
	/// What a machine with these attributes takes: `vcpu`, `memory_mib` and `disk_gib`, each 0 when absent. Saturates.
	pub fn of(attributes: &[Attribute]) -> Self {
		let mut size = Self::default();
		for attribute in attributes {
			let AttributeValue::Uint(value) = attribute.value else { continue };
			match attribute.name.as_slice() {
				b"vcpu" => size.vcpu = u32::try_from(value).unwrap_or(u32::MAX),
				b"memory_mib" => size.memory_mib = value,
				b"disk_gib" => size.disk_gib = value,
				_ => {}
			}
		}
		size
	}

	/// The larger of both in each dimension.
	pub fn max(&self, other: &Self) -> Self {
		Self {
			vcpu: self.vcpu.max(other.vcpu),
			memory_mib: self.memory_mib.max(other.memory_mib),
			disk_gib: self.disk_gib.max(other.disk_gib),
		}
	}

	/// Both together. Saturates.
	pub fn with(&self, other: &Self) -> Self {
		Self {
			vcpu: self.vcpu.saturating_add(other.vcpu),
			memory_mib: self.memory_mib.saturating_add(other.memory_mib),
			disk_gib: self.disk_gib.saturating_add(other.disk_gib),
		}
	}

	/// Whether the other fits into this in each dimension.
	pub fn covers(&self, other: &Self) -> bool {
		self.vcpu >= other.vcpu && self.memory_mib >= other.memory_mib && self.disk_gib >= other.disk_gib
	}

	/// What remains of this without the other, 0 where there is less.
	pub fn without(&self, other: &Self) -> Self {
		Self {
			vcpu: self.vcpu.saturating_sub(other.vcpu),
			memory_mib: self.memory_mib.saturating_sub(other.memory_mib),
			disk_gib: self.disk_gib.saturating_sub(other.disk_gib),
		}
	}
}

//! What the stages share.
use crate::{Config, Desired, Error, Pallet, ResourceOf};
use alloc::vec::Vec;
use frame_support::BoundedVec;
use logos_primitives::{
	Action, Attribute, AttributeName, AttributeValue, Attributes, DryRun, ImageRef, MachineType, PlannedRequest,
	Refusal, RefusalReason, ResourceId, TypeRef, MAX_REFUSALS,
};
use sp_runtime::DispatchError;

/// A request on its way through the chain.
pub struct Plan<T: Config> {
	/// Who asks.
	pub who: T::AccountId,
	/// For what.
	pub action: Action,
	/// For which resource; a new one has the next number.
	pub id: ResourceId,
	/// What is asked for; nothing for a removal.
	pub request: Option<PlannedRequest>,
	/// The resource as it is; nothing for a new one.
	pub resource: Option<ResourceOf<T>>,
	/// The type that the selector means.
	pub type_ref: Option<TypeRef>,
	/// Its catalogue entry.
	pub machine_type: Option<MachineType>,
	/// Attributes that are known, with defaults filled in, ascending by name.
	pub attributes: Vec<Attribute>,
	/// Attributes whose value is not known yet.
	pub unknown: Vec<AttributeName>,
	/// The image that an attribute means.
	pub image: Option<ImageRef>,
	/// Attributes whose change needs a new machine.
	pub replace: Vec<AttributeName>,
	/// How many checkers.
	pub checkers: u8,
	/// Price per hour, if every priced attribute is known.
	pub price: Option<u128>,
	/// What is held in addition.
	pub hold: u128,
	/// What is refused, bounded.
	pub refusals: Vec<Refusal>,
	/// No later stage can say anything.
	pub stopped: bool,
}

impl<T: Config> Plan<T> {
	pub(crate) fn new(
		who: T::AccountId,
		action: Action,
		id: Option<ResourceId>,
		request: Option<PlannedRequest>,
	) -> Self {
		Self {
			who,
			action,
			id: id.unwrap_or_else(crate::NextResource::<T>::get),
			request,
			resource: None,
			type_ref: None,
			machine_type: None,
			attributes: Vec::new(),
			unknown: Vec::new(),
			image: None,
			replace: Vec::new(),
			checkers: 0,
			price: None,
			hold: 0,
			refusals: Vec::new(),
			stopped: false,
		}
	}

	/// Refuses; what is more than fits an answer is left out.
	pub fn refuse(&mut self, attribute: Option<&[u8]>, reason: RefusalReason) {
		if self.refusals.len() < MAX_REFUSALS {
			let attribute = attribute.map(|name| AttributeName::truncate_from(name.to_vec()));
			self.refusals.push(Refusal { attribute, reason });
		}
	}

	/// Says that the change of this attribute needs a new machine, and refuses it.
	pub fn replace(&mut self, attribute: &[u8]) {
		self.replace.push(AttributeName::truncate_from(attribute.to_vec()));
		self.refuse(Some(attribute), RefusalReason::NeedsReplacement);
	}

	/// A known value.
	pub fn value(&self, name: &AttributeName) -> Option<&AttributeValue> {
		self.attributes.iter().find(|attribute| attribute.name == *name).map(|attribute| &attribute.value)
	}

	/// Whether it is there, but its value is not known yet.
	pub fn is_unknown(&self, name: &AttributeName) -> bool {
		self.unknown.contains(name)
	}

	/// Whether the tenant wrote it, known or not.
	pub fn is_given(&self, name: &AttributeName) -> bool {
		self.request.as_ref().is_some_and(|request| request.attributes.iter().any(|given| given.name == *name))
	}

	/// The first refusal as an error.
	pub(crate) fn ensure_accepted(&self) -> Result<(), DispatchError> {
		self.refusals.first().map_or(Ok(()), |refusal| Err(Error::<T>::from(&refusal.reason).into()))
	}

	/// The desired state, if the stages found everything it needs.
	pub(crate) fn desired(&self) -> Option<Desired> {
		let request = self.request.as_ref()?;
		Some(Desired {
			machine_type: self.type_ref.clone()?,
			image: self.image.clone(),
			attributes: self.known(),
			placement: request.placement.clone(),
			checkers: self.checkers,
			delete_protection: request.delete_protection,
			price: self.price?,
		})
	}

	/// The answer to a dry run.
	pub(crate) fn answer(self) -> DryRun {
		let attributes = self.known();
		DryRun {
			refusals: self.refusals,
			machine_type: self.type_ref,
			image: self.image,
			attributes,
			replace: self.replace,
			price: self.price,
			hold: self.hold,
		}
	}

	fn known(&self) -> Attributes {
		BoundedVec::truncate_from(self.attributes.clone())
	}
}

impl<T: Config> Pallet<T> {
	/// A request as a plan without unknown values.
	pub(crate) fn planned(request: logos_primitives::MachineRequest) -> PlannedRequest {
		let logos_primitives::Desire {
			workspace,
			name,
			machine_type,
			attributes,
			placement,
			checkers,
			delete_protection,
			max_price,
		} = request;
		let known = |Attribute { name, value }| logos_primitives::PlannedAttribute { name, value: Some(value) };
		let attributes = BoundedVec::truncate_from(attributes.into_iter().map(known).collect());
		PlannedRequest { workspace, name, machine_type, attributes, placement, checkers, delete_protection, max_price }
	}
}

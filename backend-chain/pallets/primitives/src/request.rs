//! What a tenant asks for.
use crate::{Attributes, Label, PlannedAttributes, ResourceId, TypeSelector, WorkspaceName};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Where a machine may stand; the tenant constrains, it does not pick.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Placement {
	/// Only hubs of this region.
	pub region: Option<Label>,
	/// Only hubs of this class.
	pub hub_class: Option<Label>,
	/// Not on a hub that holds another resource of this tenant with the same label.
	pub anti_affinity: Option<Label>,
}

/// The desired state of a machine, as a tenant asks for it; `A` is [`Attributes`] or [`PlannedAttributes`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Desire<A> {
	/// Workspace the resource belongs to; part of its key.
	pub workspace: WorkspaceName,
	/// Name of the resource; part of its key.
	pub name: Label,
	/// Its type.
	pub machine_type: TypeSelector,
	/// Its attributes.
	pub attributes: A,
	/// Where it may stand.
	pub placement: Placement,
	/// How many checkers: 3, 5 or 7; `None` is the chain's default.
	pub checkers: Option<u8>,
	/// Whether `remove` is refused.
	pub delete_protection: bool,
	/// Most that an hour may cost.
	pub max_price: Option<u128>,
}

/// What `request` and `update` take.
pub type MachineRequest = Desire<Attributes>;
/// What `dry_run` takes: the same, with values that Terraform does not know yet.
pub type PlannedRequest = Desire<PlannedAttributes>;

/// What a plan intends.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Intent {
	/// A new machine.
	#[codec(index = 0)]
	Create(PlannedRequest),
	/// A change of this one.
	#[codec(index = 1)]
	Update(ResourceId, PlannedRequest),
	/// Its removal.
	#[codec(index = 2)]
	Remove(ResourceId),
}

/// What a job does to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Action {
	/// Make it.
	#[codec(index = 0)]
	Create,
	/// Change it in place.
	#[codec(index = 1)]
	Update,
	/// Take it away.
	#[codec(index = 2)]
	Remove,
}

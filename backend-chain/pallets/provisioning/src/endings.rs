//! How a resource ends: removed, abandoned or never made.
use crate::{
	Config, Ended, EndedPhase, EndedResources, Event, FailureReason, Keys, OpenJobs, Owned, OwnedCount, Pallet,
	ResourceOf, Resources,
};
use codec::Encode;
use frame_support::traits::Time;
use logos_primitives::{Capacity, Escrow, HubId, Label, ResourceId, WorkspaceName};
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// The key of a name in a workspace of a tenant.
	pub fn key(tenant: &T::AccountId, workspace: &WorkspaceName, name: &Label) -> H256 {
		sp_io::hashing::blake2_256(&(tenant, workspace, b"machine", name).encode()).into()
	}

	/// The resource was never made.
	pub(crate) fn fail(id: ResourceId, mut resource: ResourceOf<T>, reason: FailureReason) {
		let hub = resource.hub;
		Self::vacate(id, &mut resource);
		Self::end(id, resource, EndedPhase::Failed { reason }, hub, None);
	}

	/// Its removal was verified.
	pub(crate) fn removed(id: ResourceId, mut resource: ResourceOf<T>) {
		let hub = resource.hub;
		Self::vacate(id, &mut resource);
		Self::end(id, resource, EndedPhase::Removed, hub, None);
	}

	/// Its removal could not be observed: the room stays blocked, and the hub keeps its duty, until it proves the
	/// removal.
	pub(crate) fn abandon(id: ResourceId, resource: ResourceOf<T>) {
		let (hub, blocked) = (resource.hub, resource.reserved);
		if let Some(hub) = hub {
			Self::part(&resource, hub);
		}
		Self::end(id, resource, EndedPhase::Abandoned, hub, Some(blocked));
	}

	/// Frees key and money; what stays is the record of the end.
	fn end(id: ResourceId, resource: ResourceOf<T>, phase: EndedPhase, hub: Option<HubId>, blocked: Option<Capacity>) {
		let tenant = resource.tenant;
		Keys::<T>::remove(Self::key(&tenant, &resource.workspace, &resource.name));
		Owned::<T>::remove(&tenant, id);
		OwnedCount::<T>::mutate_exists(&tenant, |count| {
			*count = count.and_then(|count| count.checked_sub(1)).filter(|left| *left > 0);
		});
		T::Escrow::release(&tenant, id);
		OpenJobs::<T>::remove(id);
		Resources::<T>::remove(id);
		EndedResources::<T>::insert(id, Ended { tenant, phase, hub, blocked, at: T::Time::now() });
		Self::deposit_event(Event::Ended { resource: id, phase });
	}
}

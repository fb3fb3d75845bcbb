//! Room on hubs: taken by the draw, grown by an update, given back at the end.
use crate::{Config, Desired, Neighbours, Pallet, ResourceOf};
use frame_support::defensive;
use logos_primitives::{Capacity, Duty, DutyKind, Fence, HubId, HubRegistry, ResourceId};
use sp_runtime::DispatchResult;

/// Room that a resource needs for this desired state and does not have yet.
pub(crate) fn growth<T: Config>(resource: &ResourceOf<T>, desired: &Desired) -> Capacity {
	Capacity::of(&desired.attributes).without(&resource.reserved)
}

impl<T: Config> Pallet<T> {
	/// Whether the tenant has no other resource with the same anti-affinity label on this hub.
	pub(crate) fn keeps_apart(tenant: &T::AccountId, desired: &logos_primitives::Placement, hub: HubId) -> bool {
		desired.anti_affinity.as_ref().is_none_or(|label| Neighbours::<T>::get((tenant, label, hub)) == 0)
	}

	/// Takes room on a hub that has none taken yet for this resource, and tells the hub.
	pub(crate) fn occupy(id: ResourceId, resource: &mut ResourceOf<T>, hub: HubId, fence: Fence) -> DispatchResult {
		let size = Capacity::of(&resource.desired.attributes);
		T::HubRegistry::reserve(hub, &size)?;
		if let Err(full) = Self::tell_hub(id, hub, fence) {
			T::HubRegistry::release(hub, &size);
			return Err(full);
		}
		if let Some(label) = &resource.desired.placement.anti_affinity {
			Neighbours::<T>::mutate((&resource.tenant, label, hub), |count| *count = count.saturating_add(1));
		}
		resource.hub = Some(hub);
		resource.reserved = size;
		Ok(())
	}

	/// Gives the hub the duty to host this resource under this fence token.
	pub(crate) fn tell_hub(id: ResourceId, hub: HubId, fence: Fence) -> DispatchResult {
		match T::HubRegistry::account(hub) {
			Some(account) => Self::put_duty(&account, Duty { resource: id, fence, kind: DutyKind::Host, deadline: 0 }),
			None => Ok(()),
		}
	}

	/// Takes the room that an update needs beyond what is there.
	pub(crate) fn grow(resource: &mut ResourceOf<T>, desired: &Desired) -> DispatchResult {
		let Some(hub) = resource.hub else { return Ok(()) };
		let more = growth::<T>(resource, desired);
		T::HubRegistry::reserve(hub, &more)?;
		resource.reserved = resource.reserved.max(&Capacity::of(&desired.attributes));
		Ok(())
	}

	/// Gives back what the verified state does not need.
	pub(crate) fn shrink(resource: &mut ResourceOf<T>) {
		let Some(hub) = resource.hub else { return };
		let needed = Capacity::of(&resource.desired.attributes);
		T::HubRegistry::release(hub, &resource.reserved.without(&needed));
		resource.reserved = needed;
	}

	/// Gives all room back and ends the hub's duty: a hub deletes what finalised state does not let it host.
	pub(crate) fn vacate(id: ResourceId, resource: &mut ResourceOf<T>) {
		let Some(hub) = resource.hub.take() else { return };
		T::HubRegistry::release(hub, &core::mem::take(&mut resource.reserved));
		Self::part(resource, hub);
		if let Some(account) = T::HubRegistry::account(hub) {
			Self::take_duty(&account, id, DutyKind::Host);
		}
	}

	/// Forgets that the resource keeps others of its label from this hub.
	pub(crate) fn part(resource: &ResourceOf<T>, hub: HubId) {
		let Some(label) = &resource.desired.placement.anti_affinity else { return };
		Neighbours::<T>::mutate_exists((&resource.tenant, label, hub), |count| match count {
			Some(more) if *more > 1 => *more -= 1,
			Some(_) => *count = None,
			None => {
				defensive!("a resource with a label on a hub is counted there");
			}
		});
	}
}

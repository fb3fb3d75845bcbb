//! What other pallets ask.
use crate::{Config, Error, HubPhase, Hubs, Pallet, PoolKeys};
use alloc::vec::Vec;
use frame_support::{defensive, ensure, storage::with_storage_layer};
use logos_primitives::{Capacity, HubId, HubRegistry, Label, NetworkPlace, Placement};
use sp_runtime::DispatchResult;

impl<T: Config> HubRegistry<T::AccountId> for Pallet<T> {
	fn candidates(placement: &Placement, size: &Capacity, limit: u32) -> Vec<HubId> {
		Self::best(placement, size, limit)
	}

	fn region_known(region: &Label) -> bool {
		PoolKeys::<T>::get().iter().any(|(known, _)| known == region)
	}

	fn class_known(class: &Label) -> bool {
		PoolKeys::<T>::get().iter().any(|(_, known)| known == class)
	}

	fn account(hub: HubId) -> Option<T::AccountId> {
		Hubs::<T>::get(hub).map(|hub| hub.account)
	}

	fn place(hub: HubId) -> Option<NetworkPlace> {
		Hubs::<T>::get(hub).map(|hub| hub.place)
	}

	fn reserve(id: HubId, size: &Capacity) -> DispatchResult {
		let mut hub = Hubs::<T>::get(id).ok_or(Error::<T>::HubUnknown)?;
		ensure!(hub.room().covers(size), Error::<T>::NoRoom);
		hub.assigned = hub.assigned.with(size);
		Self::keep(id, hub)
	}

	fn release(id: HubId, size: &Capacity) {
		let Some(mut hub) = Hubs::<T>::get(id) else {
			defensive!("room is given back to a hub that is kept until it is empty");
			return;
		};
		hub.assigned = hub.assigned.without(size);
		if hub.phase == HubPhase::Overcommitted && hub.capacity.covers(&hub.assigned) {
			hub.phase = HubPhase::Active;
		}
		if with_storage_layer(|| Self::keep(id, hub.clone())).is_err() {
			// Its pool filled up while it was overcommitted: its next report tries again.
			hub.phase = HubPhase::Overcommitted;
			Hubs::<T>::insert(id, hub);
		}
	}
}

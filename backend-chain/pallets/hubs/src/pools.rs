//! The index that a draw reads: pools of active hubs.
use crate::{Config, Error, HubOf, Hubs, Pallet, PoolEntry, PoolKeys, Pools, MAX_LOOKS};
use alloc::vec::Vec;
use logos_primitives::{Capacity, HubId, Label, Placement};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts an active hub into its pool, or moves it to where its room belongs.
	pub(crate) fn rank(id: HubId, hub: &HubOf<T>) -> DispatchResult {
		let (region, class) = (&hub.region, &hub.class);
		let entry = PoolEntry { vcpu: hub.room().vcpu, hub: id };
		Pools::<T>::try_mutate(region, class, |pool| {
			pool.retain(|other| other.hub != id);
			let place = pool.partition_point(|other| other.rank() < entry.rank());
			pool.try_insert(place, entry).map_err(|_| Error::<T>::PoolFull)
		})?;
		PoolKeys::<T>::try_mutate(|keys| match keys.binary_search(&(region.clone(), class.clone())) {
			Ok(_) => Ok(()),
			Err(place) => {
				keys.try_insert(place, (region.clone(), class.clone())).map_err(|_| Error::<T>::PoolFull.into())
			}
		})
	}

	/// Takes a hub out of its pool; an empty pool is forgotten.
	pub(crate) fn unrank(id: HubId, hub: &HubOf<T>) {
		let (region, class) = (&hub.region, &hub.class);
		let empty = Pools::<T>::mutate(region, class, |pool| {
			pool.retain(|entry| entry.hub != id);
			pool.is_empty()
		});
		if empty {
			Pools::<T>::remove(region, class);
			PoolKeys::<T>::mutate(|keys| keys.retain(|(r, c)| (r, c) != (region, class)));
		}
	}

	/// At most `limit` active hubs with this room, most free processors first. Looks at no more than `limit` hubs of each
	/// pool that fits and at [`MAX_LOOKS`] in all.
	pub(crate) fn best(placement: &Placement, size: &Capacity, limit: u32) -> Vec<HubId> {
		let wanted = |asked: &Option<Label>, label: &Label| asked.as_ref().is_none_or(|asked| asked == label);
		let mut entries: Vec<PoolEntry> = Vec::new();
		for (region, class) in PoolKeys::<T>::get() {
			if wanted(&placement.region, &region) && wanted(&placement.hub_class, &class) {
				let pool = Pools::<T>::get(region, class);
				let roomy = pool.into_iter().take_while(|entry| entry.vcpu >= size.vcpu);
				entries.extend(roomy.take(MAX_LOOKS));
			}
		}
		entries.sort_by_key(PoolEntry::rank);
		let has_room = |entry: &PoolEntry| Hubs::<T>::get(entry.hub).is_some_and(|hub| hub.room().covers(size));
		entries.into_iter().take(MAX_LOOKS).filter(has_room).take(limit as usize).map(|entry| entry.hub).collect()
	}
}

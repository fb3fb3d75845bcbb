//! What always holds.
#![cfg(any(test, feature = "try-runtime"))]
use crate::{Config, HubByAccount, HubPhase, Hubs, NextHub, Operators, Pallet, PoolKeys, Pools, Presence, Sites};
use alloc::collections::BTreeMap;
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// - What is assigned fits the capacity, unless the hub is overcommitted or draining.
	/// - Exactly the active hubs are in a pool, each in its own, sorted by its room; pools and their keys agree.
	/// - Sites and operators count their hubs; no site holds more than its cap.
	/// - Accounts and hubs that are not retired belong to each other.
	pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		let mut pooled = BTreeMap::new();
		for (region, class, pool) in Pools::<T>::iter() {
			ensure!(PoolKeys::<T>::get().contains(&(region.clone(), class.clone())), "every pool has a key");
			ensure!(!pool.is_empty(), "an empty pool is forgotten");
			ensure!(pool.windows(2).all(|pair| pair[0].rank() < pair[1].rank()), "a pool is sorted");
			for entry in pool {
				ensure!(
					pooled.insert(entry.hub, (region.clone(), class.clone(), entry.vcpu)).is_none(),
					"one pool each"
				);
			}
		}
		ensure!(PoolKeys::<T>::get().len() == Pools::<T>::iter().count(), "every key has a pool");

		let (mut of_site, mut of_operator) = (BTreeMap::new(), BTreeMap::new());
		for (id, hub) in Hubs::<T>::iter() {
			ensure!(id < NextHub::<T>::get(), "numbers are given once");
			let expected =
				(hub.phase == HubPhase::Active).then(|| (hub.region.clone(), hub.class.clone(), hub.room().vcpu));
			ensure!(pooled.remove(&id) == expected, "exactly the active hubs are in their pools, with their room");
			let fits = hub.capacity.covers(&hub.assigned);
			ensure!(fits || hub.phase != HubPhase::Active, "what is assigned to an active hub fits");
			let known = HubByAccount::<T>::get(&hub.account) == Some(id);
			ensure!(known == (hub.phase != HubPhase::Retired), "an account has its hub until that retires");
			if hub.phase != HubPhase::Retired {
				*of_site.entry(hub.site).or_insert(0) += 1;
				*of_operator.entry((hub.place.operator, hub.region)).or_insert(0) += 1;
			}
		}
		ensure!(pooled.is_empty(), "no pool has a hub that is not there");
		for (id, site) in Sites::<T>::iter() {
			ensure!(site.hubs == of_site.get(&id).copied().unwrap_or(0), "a site counts its hubs");
			ensure!(site.hubs <= site.cap, "a site holds no more than its cap");
			ensure!(Operators::<T>::contains_key(site.operator), "a site has an operator");
		}
		for (operator, region, hubs) in Presence::<T>::iter() {
			ensure!(of_operator.get(&(operator, region)) == Some(&hubs), "an operator's hubs in a region are counted");
		}
		Ok(())
	}
}

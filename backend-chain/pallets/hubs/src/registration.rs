//! How operators, sites and hubs come, change and go.
use crate::{
	Config, Endpoint, Error, Event, Hub, HubByAccount, HubEntry, HubOf, HubPhase, Hubs, NextHub, NextOperator,
	NextSite, Operator, OperatorCap, Operators, Pallet, Presence, Site, Sites, TlsKey,
};
use frame_support::ensure;
use logos_primitives::{Capacity, HubId, Label, NetworkPlace, OperatorId, SiteId};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_operator(account: T::AccountId) -> OperatorId {
		let operator = NextOperator::<T>::get();
		NextOperator::<T>::put(operator.saturating_add(1));
		Operators::<T>::insert(operator, Operator { account: account.clone(), sites: 0 });
		Self::deposit_event(Event::OperatorRegistered { operator, account });
		operator
	}

	pub(crate) fn do_retire_operator(operator: OperatorId) -> DispatchResult {
		let record = Operators::<T>::get(operator).ok_or(Error::<T>::OperatorUnknown)?;
		ensure!(record.sites == 0, Error::<T>::OperatorHasSites);
		Operators::<T>::remove(operator);
		Self::deposit_event(Event::OperatorRetired { operator });
		Ok(())
	}

	pub(crate) fn do_register_site(operator: OperatorId, region: Label, cap: u32) -> Result<SiteId, DispatchError> {
		ensure!(!region.is_empty() && cap > 0, Error::<T>::Malformed);
		Operators::<T>::try_mutate(operator, |record| -> DispatchResult {
			let record = record.as_mut().ok_or(Error::<T>::OperatorUnknown)?;
			record.sites = record.sites.saturating_add(1);
			Ok(())
		})?;
		let site = NextSite::<T>::get();
		NextSite::<T>::put(site.saturating_add(1));
		Sites::<T>::insert(site, Site { operator, region: region.clone(), cap, hubs: 0 });
		Self::deposit_event(Event::SiteRegistered { site, operator, region, cap });
		Ok(site)
	}

	pub(crate) fn do_retire_site(site: SiteId) -> DispatchResult {
		let record = Sites::<T>::get(site).ok_or(Error::<T>::SiteUnknown)?;
		ensure!(record.hubs == 0, Error::<T>::SiteHasHubs);
		Sites::<T>::remove(site);
		Operators::<T>::mutate_extant(record.operator, |operator| operator.sites = operator.sites.saturating_sub(1));
		Self::deposit_event(Event::SiteRetired { site });
		Ok(())
	}

	pub(crate) fn do_register_hub(account: T::AccountId, entry: HubEntry) -> Result<HubId, DispatchError> {
		let HubEntry { site, class, asn, prefix, capacity, lines } = entry;
		ensure!(!class.is_empty() && !prefix.is_empty() && capacity.vcpu > 0, Error::<T>::Malformed);
		ensure!(!HubByAccount::<T>::contains_key(&account), Error::<T>::AccountTaken);
		let mut place_of = Sites::<T>::get(site).ok_or(Error::<T>::SiteUnknown)?;
		let Site { operator, region, .. } = place_of.clone();
		ensure!(place_of.hubs < place_of.cap, Error::<T>::SiteFull);
		let present = Presence::<T>::get(operator, &region);
		ensure!(present < OperatorCap::<T>::get(), Error::<T>::OperatorAtCap);

		let id = NextHub::<T>::get();
		let hub = Hub {
			account: account.clone(),
			site,
			region: region.clone(),
			class,
			place: NetworkPlace { operator, asn, prefix },
			capacity,
			assigned: Capacity::default(),
			endpoint: Endpoint::default(),
			tls_key: TlsKey::default(),
			lines,
			phase: HubPhase::Active,
		};
		Self::keep(id, hub)?;
		NextHub::<T>::put(id.saturating_add(1));
		HubByAccount::<T>::insert(&account, id);
		place_of.hubs = place_of.hubs.saturating_add(1);
		Sites::<T>::insert(site, place_of);
		Presence::<T>::insert(operator, region, present.saturating_add(1));
		Self::deposit_event(Event::HubRegistered { hub: id, account, site });
		Ok(id)
	}

	pub(crate) fn do_announce(who: &T::AccountId, endpoint: Endpoint, tls_key: TlsKey) -> DispatchResult {
		ensure!(!endpoint.is_empty() && !tls_key.is_empty(), Error::<T>::Malformed);
		let (id, mut hub) = Self::hub_of(who)?;
		ensure!(hub.endpoint != endpoint || hub.tls_key != tls_key, Error::<T>::Unchanged);
		hub.endpoint = endpoint.clone();
		hub.tls_key = tls_key.clone();
		Hubs::<T>::insert(id, hub);
		Self::deposit_event(Event::HubAnnounced { hub: id, endpoint, tls_key });
		Ok(())
	}

	/// A report below what is assigned sets the hub Overcommitted and lowers nothing.
	pub(crate) fn do_report_capacity(who: &T::AccountId, capacity: Capacity) -> DispatchResult {
		let (id, mut hub) = Self::hub_of(who)?;
		hub.capacity = capacity.clone();
		if hub.phase != HubPhase::Draining {
			let enough = hub.capacity.covers(&hub.assigned);
			hub.phase = if enough { HubPhase::Active } else { HubPhase::Overcommitted };
		}
		let phase = hub.phase;
		Self::keep(id, hub)?;
		Self::deposit_event(Event::CapacityReported { hub: id, capacity, phase });
		Ok(())
	}

	pub(crate) fn do_drain(who: &T::AccountId, id: HubId) -> DispatchResult {
		let mut hub = Hubs::<T>::get(id).ok_or(Error::<T>::HubUnknown)?;
		ensure!(hub.account == *who || Self::operates(who, &hub), Error::<T>::NotOperator);
		ensure!(matches!(hub.phase, HubPhase::Active | HubPhase::Overcommitted), Error::<T>::NotActive);
		hub.phase = HubPhase::Draining;
		Self::keep(id, hub)?;
		Self::deposit_event(Event::HubDraining { hub: id });
		Ok(())
	}

	pub(crate) fn do_retire_hub(who: &T::AccountId, id: HubId) -> DispatchResult {
		let mut hub = Hubs::<T>::get(id).ok_or(Error::<T>::HubUnknown)?;
		ensure!(Self::operates(who, &hub), Error::<T>::NotOperator);
		ensure!(hub.phase == HubPhase::Draining, Error::<T>::NotDraining);
		ensure!(hub.assigned == Capacity::default(), Error::<T>::StillAssigned);
		hub.phase = HubPhase::Retired;
		HubByAccount::<T>::remove(&hub.account);
		Sites::<T>::mutate_extant(hub.site, |site| site.hubs = site.hubs.saturating_sub(1));
		Presence::<T>::mutate_exists(hub.place.operator, &hub.region, |hubs| {
			*hubs = hubs.and_then(|hubs| hubs.checked_sub(1)).filter(|left| *left > 0);
		});
		Hubs::<T>::insert(id, hub);
		Self::deposit_event(Event::HubRetired { hub: id });
		Ok(())
	}

	/// Fails unless `who` signs for the operator of this site.
	pub(crate) fn ensure_operator_of_site(who: &T::AccountId, site: SiteId) -> DispatchResult {
		let site = Sites::<T>::get(site).ok_or(Error::<T>::SiteUnknown)?;
		let operator = Operators::<T>::get(site.operator).ok_or(Error::<T>::OperatorUnknown)?;
		ensure!(operator.account == *who, Error::<T>::NotOperator);
		Ok(())
	}

	/// Stores a hub and has it in its pool exactly if it is active. Fails before it changes anything.
	pub(crate) fn keep(id: HubId, hub: HubOf<T>) -> DispatchResult {
		if hub.phase == HubPhase::Active {
			Self::rank(id, &hub)?;
		} else {
			Self::unrank(id, &hub);
		}
		Hubs::<T>::insert(id, hub);
		Ok(())
	}

	fn operates(who: &T::AccountId, hub: &HubOf<T>) -> bool {
		Operators::<T>::get(hub.place.operator).is_some_and(|operator| operator.account == *who)
	}

	fn hub_of(who: &T::AccountId) -> Result<(HubId, HubOf<T>), DispatchError> {
		let id = HubByAccount::<T>::get(who).ok_or(Error::<T>::HubUnknown)?;
		Ok((id, Hubs::<T>::get(id).ok_or(Error::<T>::HubUnknown)?))
	}
}

//! Machines leave a hub that is violated, if their type asks for a trusted one: their leases end, key and money are free,
//! and the room stays blocked until the hub proves the removal. The tenant's next plan makes them anew elsewhere.
use crate::{Config, Duties, Evictions, OpenJobs, Pallet, ResourceOf, Resources, WeightInfo};
use frame_support::weights::WeightMeter;
use logos_primitives::{DutyKind, HubId, HubIntegrity, HubRegistry, OnViolated, ResourceId};

impl<T: Config> OnViolated for Pallet<T> {
	fn violated(hub: HubId) {
		// From the first one again, if it was violated before.
		Evictions::<T>::insert(hub, 0);
	}
}

impl<T: Config> Pallet<T> {
	/// Looks at machines of violated hubs, one at a time, as far as a tenth of the block and `meter` allow.
	pub(crate) fn evict(meter: &mut WeightMeter) {
		let mut budget = WeightMeter::with_limit(Self::share_of_block().min(meter.remaining()));
		while budget.can_consume(T::WeightInfo::evict()) {
			let Some((hub, from)) = Evictions::<T>::iter().next() else { break };
			budget.consume(T::WeightInfo::evict());
			match Self::next_hosted(hub, from) {
				Some(id) => {
					Evictions::<T>::insert(hub, id.saturating_add(1));
					if let Some(resource) = Resources::<T>::get(id) {
						Self::forfeit(id, &resource);
					}
				}
				None => Evictions::<T>::remove(hub),
			}
		}
		meter.consume(budget.consumed());
	}

	/// The first machine from a number on that a hub has the duty to host.
	fn next_hosted(hub: HubId, from: ResourceId) -> Option<ResourceId> {
		let account = T::HubRegistry::account(hub)?;
		let duties = Duties::<T>::get(account);
		let hosted = duties.iter().filter(|duty| duty.kind == DutyKind::Host && duty.resource >= from);
		hosted.map(|duty| duty.resource).min()
	}

	/// Ends a machine that a violated hub must not have. One with an open job is looked at again when that is verified.
	pub(crate) fn forfeit(id: ResourceId, resource: &ResourceOf<T>) -> bool {
		let lost = resource.hub.is_some_and(|hub| T::HubIntegrity::forfeits(hub, &resource.desired.machine_type));
		let ends = lost && !OpenJobs::<T>::contains_key(id);
		if ends {
			Self::abandon(id, resource.clone());
		}
		ends
	}
}

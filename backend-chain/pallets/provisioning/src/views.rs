//! What clients read.
use crate::{
	Config, Duties, EndedResources, Evictions, Keys, OpenJobs, Owned, Pallet, ResourceView, Resources, Views, MAX_PAGE,
};
use alloc::vec::Vec;
use frame_system::pallet_prelude::BlockNumberFor;
use logos_primitives::{Checks, Duty, Label, Milliseconds, ResourceId, WorkspaceName};

impl<T: Config> Pallet<T> {
	/// Everything about one resource, also one that ended; `None` if there never was one of this number.
	pub fn resource(id: ResourceId) -> Option<ResourceView<T::AccountId, BlockNumberFor<T>>> {
		let (resource, ended) = (Resources::<T>::get(id), EndedResources::<T>::get(id));
		if resource.is_none() && ended.is_none() {
			return None;
		}
		Some(ResourceView { id, resource, job: OpenJobs::<T>::get(id), check: T::Checks::view(id), ended })
	}

	/// The live resource of this name.
	pub fn resource_by_key(tenant: T::AccountId, workspace: WorkspaceName, name: Label) -> Option<ResourceId> {
		Keys::<T>::get(Self::key(&tenant, &workspace, &name))
	}

	/// A page of a tenant's live resources, at most [`MAX_PAGE`], in an order of its own: go on with the last one's
	/// number, even if it ended meanwhile.
	pub fn resources_of(
		tenant: T::AccountId,
		after: Option<ResourceId>,
		limit: u32,
	) -> Views<T::AccountId, BlockNumberFor<T>> {
		let ids = match after {
			Some(after) => Owned::<T>::iter_key_prefix_from(&tenant, Owned::<T>::hashed_key_for(&tenant, after)),
			None => Owned::<T>::iter_key_prefix(&tenant),
		};
		ids.take(limit.min(MAX_PAGE) as usize).filter_map(Self::resource).collect()
	}

	/// What the chain awaits from an account.
	pub fn duties(account: T::AccountId) -> Vec<Duty> {
		Duties::<T>::get(account).into_inner()
	}

	/// Chain time at which the queue wakes somebody next, if the chain does not stand still.
	pub fn next_deadline() -> Option<Milliseconds> {
		Self::earliest_wake().map(Self::chain_time_of)
	}

	/// What a chain that makes blocks only when needed must know: how many blocks pending draws and evictions still need,
	/// and the chain time of the next wake-up.
	pub fn wake_needs() -> (u32, Option<Milliseconds>) {
		let evicting = u32::from(Evictions::<T>::iter_keys().next().is_some());
		(T::Checks::blocks_until_drawn().max(evicting), Self::next_deadline())
	}
}

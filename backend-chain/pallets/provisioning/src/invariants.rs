//! What always holds.
#![cfg(any(test, feature = "try-runtime"))]
use crate::{Config, Deadlines, JobPhase, Keys, OpenJobs, Owned, OwnedCount, Pallet, ResourcePhase, Resources, Wake};
use frame_support::ensure;
use logos_primitives::{Action, Checks};

impl<T: Config> Pallet<T> {
	/// - Each resource holds its key and is owned, and nothing else is.
	/// - A job belongs to a resource, has its generation, and waits for a draw or has a deadline with a wake-up.
	/// - A resource without a job is live or its update failed; it has a hub and an actual state.
	pub(crate) fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		let mut resources = 0;
		for (id, resource) in Resources::<T>::iter() {
			resources += 1;
			let key = Self::key(&resource.tenant, &resource.workspace, &resource.name);
			ensure!(Keys::<T>::get(key) == Some(id), "a resource holds its key");
			ensure!(Owned::<T>::contains_key(&resource.tenant, id), "a resource is owned");
			if !OpenJobs::<T>::contains_key(id) {
				let settled = matches!(resource.phase, ResourcePhase::Live | ResourcePhase::UpdateFailed);
				ensure!(settled && resource.pending.is_none(), "what waits or runs has a job");
				ensure!(resource.hub.is_some() && resource.actual.is_some(), "a settled resource is somewhere");
			}
		}
		ensure!(Keys::<T>::iter().count() == resources, "a key is held by a resource");
		ensure!(Owned::<T>::iter().count() == resources, "what is owned exists");
		let counted: u32 = OwnedCount::<T>::iter().map(|(_, count)| count).sum();
		ensure!(counted as usize == resources, "owned resources are counted");
		let wakes: alloc::vec::Vec<(u64, Wake)> = Deadlines::<T>::iter()
			.flat_map(|(second, bucket)| bucket.into_iter().map(move |wake| (u64::from_be_bytes(second), wake)))
			.collect();
		for (id, job) in OpenJobs::<T>::iter() {
			let resource = Resources::<T>::get(id).ok_or("a job has a resource")?;
			ensure!(job.fence.generation == resource.generation, "a job carries out the present generation");
			ensure!(job.action != Action::Remove || resource.phase == ResourcePhase::Removing, "a removal shows");
			ensure!(job.hub == resource.hub, "the job is where its resource is");
			ensure!(job.executor.is_some() == (job.phase != JobPhase::Requested), "an assignment has an executor");
			let woken = wakes.iter().any(|(second, wake)| {
				*wake == Wake { resource: id, fence: job.fence } && second.saturating_mul(1_000) >= job.deadline
			});
			let drawn = T::Checks::draw_pending(id, job.fence);
			ensure!(if job.deadline == 0 { drawn } else { woken }, "an open job has a deadline or a pending draw");
		}
		Ok(())
	}
}

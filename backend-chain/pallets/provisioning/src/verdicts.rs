//! What the checks pallet tells this one.
use crate::{
	Actual, Config, DutyClock, Event, JobOf, JobPhase, LostBy, OpenJobs, Pallet, PartyWindows, ResourcePhase, Resources,
};
use frame_support::defensive;
use frame_system::Pallet as System;
use logos_primitives::{
	Action, Duty, DutyKind, Facts, Fence, Jobs, Milliseconds, ResourceId, Verdict, Windows, Witnesses,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Jobs<T::AccountId> for Pallet<T> {
	fn drawn(resource: ResourceId, fence: Fence, seed: H256) {
		Self::assign(resource, fence, seed);
	}

	fn drawing(resource: ResourceId, fence: Fence) {
		Self::follow(resource, fence, |job| job.deadline = 0);
	}

	fn checking(resource: ResourceId, fence: Fence) {
		Self::follow(resource, fence, |job| job.phase = JobPhase::Checking);
	}

	fn contested(resource: ResourceId, fence: Fence) {
		Self::follow(resource, fence, |job| job.phase = JobPhase::Contested);
	}

	fn concluded(resource: ResourceId, fence: Fence, verdict: Verdict<T::AccountId>) {
		let Some(job) = OpenJobs::<T>::get(resource).filter(|job| job.fence == fence) else {
			defensive!("a check ends while its assignment lasts");
			return;
		};
		match verdict {
			Verdict::Verified { facts, witnesses } => Self::verified(resource, job, facts, witnesses),
			Verdict::Void => Self::lose(resource, job, LostBy::Void),
		}
	}

	fn now() -> Milliseconds {
		DutyClock::<T>::get().now
	}

	fn windows() -> Windows {
		PartyWindows::<T>::get()
	}

	fn wake_at(at: Milliseconds, resource: ResourceId, fence: Fence) {
		Self::follow(resource, fence, |job| job.deadline = at);
		Self::schedule(at, resource, fence);
	}

	fn add_duty(account: &T::AccountId, duty: Duty) -> DispatchResult {
		Self::put_duty(account, duty)
	}

	fn end_duty(account: &T::AccountId, resource: ResourceId, kind: DutyKind) {
		Self::take_duty(account, resource, kind);
	}
}

impl<T: Config> Pallet<T> {
	/// Changes the job that a check is about.
	fn follow(id: ResourceId, fence: Fence, change: impl FnOnce(&mut JobOf<T>)) {
		OpenJobs::<T>::mutate(id, |job| match job.as_mut().filter(|job| job.fence == fence) {
			Some(job) => change(job),
			None => {
				defensive!("a check lasts no longer than its assignment");
			}
		});
	}

	/// Writes the actual state, or the end of a removed resource.
	fn verified(id: ResourceId, job: JobOf<T>, facts: Facts, checkers: Witnesses<T::AccountId>) {
		let Some(mut resource) = Resources::<T>::get(id) else {
			defensive!("an open job has a resource");
			return;
		};
		let (Some(hub), Some(executor)) = (job.hub, job.executor) else {
			defensive!("a committed job has hub and executor");
			return;
		};
		Self::deposit_event(Event::Verified { resource: id, generation: resource.generation, hub });
		if job.action == Action::Remove {
			return Self::removed(id, resource);
		}
		resource.actual = Some(Actual {
			generation: resource.generation,
			machine_type: resource.desired.machine_type.clone(),
			attributes: resource.desired.attributes.clone(),
			image: resource.desired.image.clone(),
			facts,
			verified_at: System::<T>::block_number(),
			executor,
			checkers,
			hub,
		});
		Self::shrink(&mut resource);
		if resource.phase != ResourcePhase::Removing {
			resource.phase = ResourcePhase::Live;
		}
		Self::close(id, resource);
	}
}

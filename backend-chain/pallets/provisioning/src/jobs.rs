//! Opening jobs, one after the other.
use crate::{Config, DutyClock, Event, Job, JobOf, JobPhase, OpenJobs, Pallet, ResourceOf, ResourcePhase, Resources};
use frame_support::traits::Time;
use logos_primitives::{Action, Checks, Fence, Purpose, ResourceId};

impl<T: Config> Pallet<T> {
	/// Opens the job of the present generation and asks for its draw. The resource is written.
	pub(crate) fn open(id: ResourceId, resource: ResourceOf<T>, action: Action) {
		let fence = Fence { generation: resource.generation, assignment: 1 };
		let job = Job {
			action,
			fence,
			phase: JobPhase::Requested,
			hub: resource.hub,
			executor: None,
			result: None,
			requested_at: T::Time::now(),
			deadline: 0,
			extended_ms: 0,
			touched: false,
			hubs_tried: Default::default(),
			spent: Default::default(),
			step: None,
			checkpoints: 0,
		};
		Resources::<T>::insert(id, resource);
		OpenJobs::<T>::insert(id, job);
		Self::deposit_event(Event::JobOpened { resource: id, action, fence });
		T::Checks::order_draw(Purpose::Placement, id, fence);
	}

	/// Opens a removal; whatever job was open is gone.
	pub(crate) fn open_removal(id: ResourceId, mut resource: ResourceOf<T>) {
		resource.phase = ResourcePhase::Removing;
		resource.pending = None;
		resource.generation = resource.generation.saturating_add(1);
		Self::open(id, resource, Action::Remove);
	}

	/// Opens the change to `resource.desired`, or ends it at once if the hub has no room for it.
	pub(crate) fn open_update(id: ResourceId, mut resource: ResourceOf<T>) {
		resource.generation = resource.generation.saturating_add(1);
		let desired = resource.desired.clone();
		if Self::grow(&mut resource, &desired).is_err() {
			return Self::end_update(id, resource);
		}
		resource.phase = ResourcePhase::Updating;
		Self::open(id, resource, Action::Update);
	}

	/// Ends an update that came to nothing.
	pub(crate) fn end_update(id: ResourceId, mut resource: ResourceOf<T>) {
		if resource.phase != ResourcePhase::Removing {
			resource.phase = ResourcePhase::UpdateFailed;
		}
		Self::deposit_event(Event::UpdateFailed { resource: id, generation: resource.generation });
		Self::close(id, resource);
	}

	/// Ends the open job of a resource that lives on, and opens what waits for that.
	pub(crate) fn close(id: ResourceId, mut resource: ResourceOf<T>) {
		OpenJobs::<T>::remove(id);
		if resource.phase == ResourcePhase::Removing {
			return Self::open_removal(id, resource);
		}
		match resource.pending.take() {
			Some(pending) if !pending.same_machine(&resource.desired) || resource.phase != ResourcePhase::Live => {
				resource.desired = pending;
				Self::open_update(id, resource);
			}
			Some(pending) => {
				resource.desired = pending;
				Resources::<T>::insert(id, resource);
			}
			None if Self::forfeit(id, &resource) => {}
			None => Resources::<T>::insert(id, resource),
		}
	}

	/// Whether the deadline of the present phase has not passed.
	pub(crate) fn in_time(job: &JobOf<T>) -> bool {
		DutyClock::<T>::get().now < job.deadline
	}
}

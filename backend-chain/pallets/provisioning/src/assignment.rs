//! The draw of hub and executor, and what happens when an assignment comes to nothing.
use crate::{
	Config, DutyClock, Event, FailureReason, JobOf, JobPhase, LostBy, OpenJobs, Pallet, PartyWindows, ResourceOf,
	ResourcePhase, Resources, Tried, MAX_ASSIGNMENTS_PER_HUB, MAX_CANDIDATES, MAX_HUBS_PER_JOB,
};
use alloc::vec::Vec;
use frame_support::defensive;
use logos_primitives::{
	draw_seed, Action, Capacity, Checks, DutyKind, Fence, HubId, HubIntegrity, HubRegistry, Lots, Placement, Purpose,
	ResourceId, TypeRef,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// Hubs that a new machine may go to, most room first. The third of the arguments is whose labels to keep apart.
	pub(crate) fn hubs_for(
		placement: &Placement,
		size: &Capacity,
		tenant: &T::AccountId,
		machine_type: &TypeRef,
	) -> Vec<HubId> {
		let mut hubs = T::HubRegistry::candidates(placement, size, MAX_CANDIDATES);
		hubs.retain(|hub| T::HubIntegrity::may_run(*hub, machine_type) && Self::keeps_apart(tenant, placement, *hub));
		hubs
	}

	/// Draws hub and executor of a job that waits for it; a seed for an older assignment does nothing.
	pub(crate) fn assign(id: ResourceId, fence: Fence, block_seed: H256) {
		let Some(job) = OpenJobs::<T>::get(id) else { return };
		if job.fence != fence || job.phase != JobPhase::Requested || job.deadline != 0 {
			return;
		}
		let Some(resource) = Resources::<T>::get(id) else {
			defensive!("an open job has a resource");
			return;
		};
		let seed = draw_seed(block_seed, Purpose::Placement, id, fence);
		match resource.hub {
			Some(hub) => Self::assign_at(id, resource, job, hub, seed),
			None => Self::assign_anywhere(id, resource, job, seed),
		}
	}

	/// Draws an executor for a machine whose hub is settled.
	fn assign_at(id: ResourceId, resource: ResourceOf<T>, mut job: JobOf<T>, hub: HubId, seed: H256) {
		Self::count_assignment(&mut job, hub);
		let deadline = DutyClock::<T>::get().now.saturating_add(PartyWindows::<T>::get().accept_ms);
		let told = Self::tell_hub(id, hub, job.fence);
		if told.is_err() {
			defensive!("a hub that hosts a resource has a duty to replace");
		}
		let mut tries = crate::MAX_LOTS;
		match Self::draw_executor(id, &job, hub, seed, deadline, &mut tries) {
			Some(executor) => Self::begin(id, resource, job, hub, executor, deadline),
			None => {
				job.deadline = deadline;
				Self::schedule(deadline, id, job.fence);
				OpenJobs::<T>::insert(id, job);
			}
		}
	}

	/// Draws hub and executor together; the first hub by lot that has both room and somebody to work there.
	fn assign_anywhere(id: ResourceId, mut resource: ResourceOf<T>, mut job: JobOf<T>, seed: H256) {
		let desired = &resource.desired;
		let size = Capacity::of(&desired.attributes);
		let mut hubs = Self::hubs_for(&desired.placement, &size, &resource.tenant, &desired.machine_type);
		hubs.retain(|hub| !job.hubs_tried.iter().any(|tried| tried.hub == *hub));
		let deadline = DutyClock::<T>::get().now.saturating_add(PartyWindows::<T>::get().accept_ms);
		let mut tries = crate::MAX_LOTS;
		for lot in Lots::new(seed, hubs.len() as u32) {
			let hub = hubs[lot as usize];
			let Some(executor) = Self::draw_executor(id, &job, hub, seed, deadline, &mut tries) else { continue };
			if Self::occupy(id, &mut resource, hub, job.fence).is_ok() {
				Self::count_assignment(&mut job, hub);
				return Self::begin(id, resource, job, hub, executor, deadline);
			}
			Self::take_duty(&executor, id, DutyKind::Accept);
		}
		Self::fail(id, resource, FailureReason::NoCapacity);
	}

	/// Writes the assignment down; its executor has the duty to accept already.
	fn begin(
		id: ResourceId,
		resource: ResourceOf<T>,
		mut job: JobOf<T>,
		hub: HubId,
		executor: T::AccountId,
		deadline: u64,
	) {
		let fence = job.fence;
		job.hub = Some(hub);
		job.executor = Some(executor.clone());
		job.phase = JobPhase::Assigned;
		job.deadline = deadline;
		Self::schedule(deadline, id, fence);
		Resources::<T>::insert(id, resource);
		OpenJobs::<T>::insert(id, job);
		Self::deposit_event(Event::Assigned { resource: id, fence, hub, executor });
	}

	/// Counts one assignment on a hub.
	fn count_assignment(job: &mut JobOf<T>, hub: HubId) {
		match job.hubs_tried.last_mut().filter(|tried| tried.hub == hub) {
			Some(tried) => tried.assignments = tried.assignments.saturating_add(1),
			None => {
				if job.hubs_tried.try_push(Tried { hub, assignments: 1 }).is_err() {
					defensive!("a job leaves its last hub only while it may try another");
				}
			}
		}
	}

	/// Voids an assignment: the fence token rises and the next is drawn, as often as the limits allow. A removal that
	/// waits for this job takes its place.
	pub(crate) fn reassign(id: ResourceId, mut resource: ResourceOf<T>, mut job: JobOf<T>, by: LostBy) {
		Self::deposit_event(Event::AssignmentLost { resource: id, fence: job.fence, by });
		Self::dismiss(id, &mut job);
		if resource.phase == ResourcePhase::Removing && job.action != Action::Remove {
			return Self::close(id, resource);
		}
		if job.assignments_here() >= MAX_ASSIGNMENTS_PER_HUB {
			match job.action {
				Action::Create if (job.hubs_tried.len() as u32) < MAX_HUBS_PER_JOB => {
					Self::vacate(id, &mut resource);
					job.hub = None;
					job.touched = false;
				}
				Action::Create => return Self::fail(id, resource, FailureReason::AssignmentsUsedUp),
				Action::Update => return Self::end_update(id, resource),
				Action::Remove => return Self::abandon(id, resource),
			}
		}
		job.fence.assignment = job.fence.assignment.saturating_add(1);
		job.phase = JobPhase::Requested;
		job.deadline = 0;
		let fence = job.fence;
		Resources::<T>::insert(id, resource);
		OpenJobs::<T>::insert(id, job);
		T::Checks::order_draw(Purpose::Placement, id, fence);
	}
}

//! What tenants ask for.
use crate::{
	stages::Plan, Config, Desired, Error, Event, FailureReason, JobPhase, Keys, NextResource, OpenJobs, Owned,
	OwnedCount, Pallet, ResourceOf, ResourcePhase, Resources,
};
use frame_support::traits::Time;
use logos_primitives::{Action, DutyKind, MachineRequest, ResourceId};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Runs the chain and fails with the first refusal. What the chain held is rolled back with the call.
	fn accepted(
		who: &T::AccountId,
		action: Action,
		id: Option<ResourceId>,
		request: MachineRequest,
	) -> Result<(Plan<T>, Desired), DispatchError> {
		let plan = Self::judge(who, action, id, Some(Self::planned(request)));
		plan.ensure_accepted()?;
		let desired = plan.desired().ok_or(Error::<T>::TypeUnknown)?;
		Ok((plan, desired))
	}

	pub(crate) fn do_request(tenant: T::AccountId, request: MachineRequest) -> DispatchResult {
		let (workspace, name) = (request.workspace.clone(), request.name.clone());
		let (plan, desired) = Self::accepted(&tenant, Action::Create, None, request)?;
		let id = plan.id;
		NextResource::<T>::put(id.saturating_add(1));
		Keys::<T>::insert(Self::key(&tenant, &workspace, &name), id);
		Owned::<T>::insert(&tenant, id, ());
		OwnedCount::<T>::mutate(&tenant, |count| *count = count.saturating_add(1));
		Self::deposit_event(Event::Requested { resource: id, tenant: tenant.clone(), generation: 1 });
		let resource = ResourceOf::<T> {
			tenant,
			workspace,
			name,
			generation: 1,
			desired,
			pending: None,
			actual: None,
			hub: None,
			reserved: Default::default(),
			held: plan.hold,
			phase: ResourcePhase::Creating,
			created_at: T::Time::now(),
		};
		Self::open(id, resource, Action::Create);
		Ok(())
	}

	pub(crate) fn do_update(tenant: T::AccountId, id: ResourceId, request: MachineRequest) -> DispatchResult {
		let (plan, desired) = Self::accepted(&tenant, Action::Update, Some(id), request)?;
		let mut resource = plan.resource.ok_or(Error::<T>::ResourceUnknown)?;
		resource.held = resource.held.saturating_add(plan.hold);
		let running = OpenJobs::<T>::contains_key(id);
		let same = desired.same_machine(&resource.desired);
		Self::deposit_event(Event::Updated { resource: id, tenant, waiting: running && !same });
		match (running, same) {
			(true, false) => resource.pending = Some(desired),
			(false, _) if !same || resource.phase != ResourcePhase::Live => {
				resource.desired = desired;
				Self::open_update(id, resource);
				return Ok(());
			}
			_ => {
				resource.pending = None;
				resource.desired = desired;
			}
		}
		Resources::<T>::insert(id, resource);
		Ok(())
	}

	pub(crate) fn do_remove(tenant: T::AccountId, id: ResourceId) -> DispatchResult {
		let plan = Self::judge(&tenant, Action::Remove, Some(id), None);
		plan.ensure_accepted()?;
		let mut resource = plan.resource.ok_or(Error::<T>::ResourceUnknown)?;
		let job = OpenJobs::<T>::get(id);
		let begun = job.as_ref().is_some_and(|job| !matches!(job.phase, JobPhase::Requested | JobPhase::Assigned));
		Self::deposit_event(Event::RemovalRequested { resource: id, tenant, waiting: begun });
		let Some(job) = job else {
			Self::open_removal(id, resource);
			return Ok(());
		};
		if begun {
			resource.phase = ResourcePhase::Removing;
			resource.pending = None;
			Resources::<T>::insert(id, resource);
			return Ok(());
		}
		if let Some(executor) = &job.executor {
			Self::take_duty(executor, id, DutyKind::Accept);
		}
		match job.action {
			Action::Create if !job.touched => Self::fail(id, resource, FailureReason::Cancelled),
			_ => Self::open_removal(id, resource),
		}
		Ok(())
	}
}

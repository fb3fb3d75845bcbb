//! What executors report. A report is feeless exactly when it would succeed: each `awaits_…` is the check of its call.
use crate::{
	Config, DutyClock, Error, Event, GiveUpReason, JobOf, JobPhase, LostBy, OpenJobs, Pallet, Resources,
	MAX_CHECKPOINTS,
};
use codec::Encode;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use logos_primitives::{
	Action, Catalogue, CheckOrder, Checks, Duty, DutyKind, Facts, Fence, Label, Milliseconds, ResourceId, Salt,
};
use sp_core::H256;
use sp_runtime::{BoundedVec, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The job, if `who` is its executor and `fence` its present token.
	fn job_of(who: &T::AccountId, id: ResourceId, fence: Fence) -> Result<JobOf<T>, DispatchError> {
		let job = OpenJobs::<T>::get(id).ok_or(Error::<T>::JobUnknown)?;
		ensure!(job.fence == fence, Error::<T>::FenceStale);
		ensure!(job.executor.as_ref() == Some(who), Error::<T>::NotExecutor);
		Ok(job)
	}

	/// The same, in one of these phases and in time.
	fn job_in(
		who: &T::AccountId,
		id: ResourceId,
		fence: Fence,
		phases: &[JobPhase],
	) -> Result<JobOf<T>, DispatchError> {
		let job = Self::job_of(who, id, fence)?;
		ensure!(phases.contains(&job.phase), Error::<T>::NotAwaited);
		ensure!(Self::in_time(&job), Error::<T>::DeadlinePassed);
		Ok(job)
	}

	/// The same, with checkpoints left.
	fn job_to_checkpoint(who: &T::AccountId, id: ResourceId, fence: Fence) -> Result<JobOf<T>, DispatchError> {
		let job = Self::job_in(who, id, fence, &[JobPhase::Executing])?;
		ensure!(job.checkpoints < MAX_CHECKPOINTS, Error::<T>::TooManyCheckpoints);
		Ok(job)
	}

	/// The job, if its result is awaited and this is what was committed to.
	fn job_to_reveal(
		who: &T::AccountId,
		id: ResourceId,
		fence: Fence,
		facts: &Facts,
		salt: &Salt,
	) -> Result<JobOf<T>, DispatchError> {
		let job = Self::job_of(who, id, fence)?;
		ensure!(T::Checks::awaits_result(id, fence), Error::<T>::NotAwaited);
		let hash = H256(sp_io::hashing::blake2_256(&(facts, salt).encode()));
		ensure!(job.result == Some(hash), Error::<T>::CommitmentMismatch);
		Ok(job)
	}

	/// How long the executor of a job has.
	pub(crate) fn execute_ms(id: ResourceId) -> Result<Milliseconds, DispatchError> {
		let resource = Resources::<T>::get(id).ok_or(Error::<T>::ResourceUnknown)?;
		let machine_type = T::Catalogue::machine_type(&resource.desired.machine_type).ok_or(Error::<T>::TypeUnknown)?;
		Ok(machine_type.execute_ms)
	}

	/// Writes the job with the deadline, the executor's duty and a wake-up for it.
	fn execute_until(who: &T::AccountId, id: ResourceId, mut job: JobOf<T>, deadline: Milliseconds) -> DispatchResult {
		let fence = job.fence;
		job.deadline = deadline;
		Self::put_duty(who, Duty { resource: id, fence, kind: DutyKind::Execute, deadline })?;
		Self::schedule(deadline, id, fence);
		OpenJobs::<T>::insert(id, job);
		Ok(())
	}

	pub(crate) fn do_accept(who: T::AccountId, id: ResourceId, fence: Fence) -> DispatchResult {
		let mut job = Self::job_in(&who, id, fence, &[JobPhase::Assigned])?;
		let deadline = DutyClock::<T>::get().now.saturating_add(Self::execute_ms(id)?);
		Self::take_duty(&who, id, DutyKind::Accept);
		job.phase = JobPhase::Executing;
		job.touched = true;
		Self::execute_until(&who, id, job, deadline)?;
		Self::deposit_event(Event::Accepted { resource: id, fence });
		Ok(())
	}

	pub(crate) fn do_checkpoint(
		who: T::AccountId,
		id: ResourceId,
		fence: Fence,
		step: Label,
		journal_root: H256,
	) -> DispatchResult {
		let mut job = Self::job_to_checkpoint(&who, id, fence)?;
		let window = Self::execute_ms(id)?;
		let first = job.deadline.saturating_sub(job.extended_ms);
		let deadline =
			DutyClock::<T>::get().now.saturating_add(window).min(first.saturating_add(window)).max(job.deadline);
		job.extended_ms = deadline.saturating_sub(first);
		job.step = Some(step.clone());
		job.checkpoints = job.checkpoints.saturating_add(1);
		Self::execute_until(&who, id, job, deadline)?;
		Self::deposit_event(Event::Checkpointed { resource: id, fence, step, journal_root });
		Ok(())
	}

	pub(crate) fn do_commit_result(who: T::AccountId, id: ResourceId, fence: Fence, result: H256) -> DispatchResult {
		let mut job = Self::job_in(&who, id, fence, &[JobPhase::Executing])?;
		let resource = Resources::<T>::get(id).ok_or(Error::<T>::ResourceUnknown)?;
		let hub = job.hub.ok_or(Error::<T>::NotAwaited)?;
		let machine_type = T::Catalogue::machine_type(&resource.desired.machine_type).ok_or(Error::<T>::TypeUnknown)?;
		let platform = match job.action {
			Action::Create | Action::Update => machine_type.platform(),
			Action::Remove => BoundedVec::truncate_from(alloc::vec![true]),
		};
		let (action, checkers) = (job.action, resource.desired.checkers);
		job.phase = JobPhase::Committed;
		job.result = Some(result);
		job.deadline = 0;
		OpenJobs::<T>::insert(id, job);
		Self::take_duty(&who, id, DutyKind::Execute);
		Self::deposit_event(Event::ResultCommitted { resource: id, fence, result });
		T::Checks::open(CheckOrder { resource: id, fence, action, executor: who, hub, checkers, platform, result });
		Ok(())
	}

	/// Tells the phase, for the weight: only a jury's end blames anybody.
	pub(crate) fn do_reveal_result(
		who: T::AccountId,
		id: ResourceId,
		fence: Fence,
		facts: Facts,
		salt: Salt,
	) -> Result<JobPhase, DispatchError> {
		let job = Self::job_to_reveal(&who, id, fence, &facts, &salt)?;
		Self::deposit_event(Event::ResultRevealed { resource: id, fence });
		T::Checks::result_revealed(id, fence, facts)?;
		Ok(job.phase)
	}

	pub(crate) fn do_give_up(who: T::AccountId, id: ResourceId, fence: Fence, reason: GiveUpReason) -> DispatchResult {
		let job = Self::job_in(&who, id, fence, &[JobPhase::Assigned, JobPhase::Executing])?;
		Self::lose(id, job, LostBy::GivenUp(reason));
		Ok(())
	}

	pub(crate) fn awaits_accept(origin: &OriginFor<T>, id: ResourceId, fence: Fence) -> bool {
		Self::awaits(origin, |who| Self::job_in(who, id, fence, &[JobPhase::Assigned]).is_ok())
	}

	pub(crate) fn awaits_checkpoint(origin: &OriginFor<T>, id: ResourceId, fence: Fence) -> bool {
		Self::awaits(origin, |who| Self::job_to_checkpoint(who, id, fence).is_ok())
	}

	pub(crate) fn awaits_commit(origin: &OriginFor<T>, id: ResourceId, fence: Fence) -> bool {
		Self::awaits(origin, |who| Self::job_in(who, id, fence, &[JobPhase::Executing]).is_ok())
	}

	pub(crate) fn awaits_reveal(
		origin: &OriginFor<T>,
		id: ResourceId,
		fence: Fence,
		facts: &Facts,
		salt: &Salt,
	) -> bool {
		Self::awaits(origin, |who| Self::job_to_reveal(who, id, fence, facts, salt).is_ok())
	}

	pub(crate) fn awaits_give_up(origin: &OriginFor<T>, id: ResourceId, fence: Fence) -> bool {
		let phases = [JobPhase::Assigned, JobPhase::Executing];
		Self::awaits(origin, |who| Self::job_in(who, id, fence, &phases).is_ok())
	}

	/// Whether the origin is a signer whom `awaited` holds for.
	fn awaits(origin: &OriginFor<T>, awaited: impl FnOnce(&T::AccountId) -> bool) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| awaited(&who))
	}
}

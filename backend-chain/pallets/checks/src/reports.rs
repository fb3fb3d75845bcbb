//! What checkers and jurors report. A report is feeless exactly when it would succeed.
use crate::{
	phases::{observe, reveal},
	statement::commitment,
	CheckOf, Checks, Config, Error, Event, Observations, Pallet, Statement,
};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use logos_primitives::{CheckPhase, Fence, Jobs, Observation, ResourceId, Round, Salt};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The check, if it is in this phase and in time and `who` is to answer.
	fn check_in(
		phase: CheckPhase,
		who: &T::AccountId,
		resource: ResourceId,
		fence: Fence,
	) -> Result<CheckOf<T>, DispatchError> {
		let mut check = Checks::<T>::get(resource).ok_or(Error::<T>::CheckUnknown)?;
		ensure!(check.order.fence == fence, Error::<T>::FenceStale);
		ensure!(check.seat_mut(who).is_some(), Error::<T>::NotSeated);
		ensure!(check.phase == phase, Error::<T>::NotAwaited);
		ensure!(T::Jobs::now() < check.deadline, Error::<T>::DeadlinePassed);
		Ok(check)
	}

	/// The check with the commitment in its seat.
	fn committed(
		who: &T::AccountId,
		resource: ResourceId,
		fence: Fence,
		commitment: H256,
	) -> Result<CheckOf<T>, DispatchError> {
		let mut check = Self::check_in(CheckPhase::Committing, who, resource, fence)?;
		let seat = check.seat_mut(who).ok_or(Error::<T>::NotSeated)?;
		ensure!(seat.commitment.is_none(), Error::<T>::AlreadyCommitted);
		seat.commitment = Some(commitment);
		Ok(check)
	}

	/// The check with the statement in its seat, and that statement.
	fn revealed(
		who: &T::AccountId,
		resource: ResourceId,
		fence: Fence,
		observation: &Observation,
		salt: &Salt,
	) -> Result<(CheckOf<T>, Statement), DispatchError> {
		let mut check = Self::check_in(CheckPhase::Revealing, who, resource, fence)?;
		ensure!(observation.findings.len() == check.order.platform.len(), Error::<T>::FindingsMalformed);
		let statement = Statement::of(observation, &check.order.platform);
		let seat = check.seat_mut(who).ok_or(Error::<T>::NotSeated)?;
		let committed = seat.commitment.ok_or(Error::<T>::NotCommitted)?;
		ensure!(seat.statement.is_none(), Error::<T>::AlreadyRevealed);
		ensure!(committed == commitment(observation, salt, who, resource, fence), Error::<T>::CommitmentMismatch);
		seat.statement = Some(statement);
		Ok((check, statement))
	}

	pub(crate) fn do_commit(who: T::AccountId, resource: ResourceId, fence: Fence, commitment: H256) -> DispatchResult {
		let check = Self::committed(&who, resource, fence, commitment)?;
		T::Jobs::end_duty(&who, resource, observe(check.round));
		Self::deposit_event(Event::ObservationCommitted { resource, fence, account: who });
		Self::after_report(check);
		Ok(())
	}

	/// Tells the round, for the weight: only a jury's end blames anybody.
	pub(crate) fn do_reveal(
		who: T::AccountId,
		resource: ResourceId,
		fence: Fence,
		observation: Observation,
		salt: Salt,
	) -> Result<Round, DispatchError> {
		let (check, Statement { finding, .. }) = Self::revealed(&who, resource, fence, &observation, &salt)?;
		T::Jobs::end_duty(&who, resource, reveal(check.round));
		Observations::<T>::insert(resource, (check.round, &who), &observation);
		Self::deposit_event(Event::ObservationRevealed { resource, fence, account: who, finding, observation });
		let round = check.round;
		Self::after_report(check);
		Ok(round)
	}

	pub(crate) fn awaits_commitment(origin: &OriginFor<T>, resource: ResourceId, fence: Fence) -> bool {
		let who = ensure_signed(origin.clone());
		who.is_ok_and(|who| Self::committed(&who, resource, fence, H256::zero()).is_ok())
	}

	pub(crate) fn awaits_reveal(
		origin: &OriginFor<T>,
		resource: ResourceId,
		fence: Fence,
		observation: &Observation,
		salt: &Salt,
	) -> bool {
		let who = ensure_signed(origin.clone());
		who.is_ok_and(|who| Self::revealed(&who, resource, fence, observation, salt).is_ok())
	}
}

//! How a hub's phase changes, and what placement hears of it.
use crate::{
	Appraisals, Appraiser, Case, Cases, Conclusion, Config, EndorsementOwner, Enrolments, Error, Event, HubRecord,
	Hubs, IntegrityDemand, IntegrityPhase, Pallet, Pass, Passed, RevokedKeys, Violation,
};
use codec::Encode;
use frame_support::ensure;
use logos_primitives::{HubId, HubIntegrity, OnViolated, TypeRef};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	/// The phase that holds now: trust ends with its time and with its reference, whether or not anybody said so.
	pub fn integrity_phase(hub: HubId) -> Option<IntegrityPhase> {
		let record = Hubs::<T>::get(hub)?;
		let lasts = || {
			let accepted = Self::reference(record.profile, record.epoch).map(|known| Self::ensure_accepted(&known));
			Self::now() < record.trusted_until && matches!(accepted, Ok(Ok(())))
		};
		match record.phase {
			IntegrityPhase::Trusted if !lasts() => Some(IntegrityPhase::Stale),
			phase => Some(phase),
		}
	}

	/// Makes a hub violated. Only a reset and a good attestation heal that.
	pub(crate) fn violate(hub: HubId, violation: Violation) {
		Self::close_case(hub);
		let known = Hubs::<T>::mutate(hub, |record| {
			let Some(record) = record else { return false };
			record.must_reset = true;
			record.trusted_until = 0;
			// What is put aside stays so.
			if record.phase != IntegrityPhase::Quarantined {
				record.phase = IntegrityPhase::Violated(violation);
			}
			true
		});
		if known {
			Self::deposit_event(Event::Violated { hub, violation });
			T::OnViolated::violated(hub);
		}
	}

	fn trust(hub: HubId, mut record: HubRecord, passed: Passed<T::AccountId>) {
		let until = Self::now().saturating_add(Self::parameters().trusted_ms);
		let block = frame_system::Pallet::<T>::block_number().saturated_into();
		let pass = Pass { round: passed.round, block, digest: digest_of(&passed) };
		if record.passes.is_full() {
			record.passes.remove(0);
		}
		let kept = record.passes.try_push(pass);
		debug_assert!(kept.is_ok(), "room was just made");
		record.phase = IntegrityPhase::Trusted;
		record.must_reset = false;
		record.trusted_until = until;
		Hubs::<T>::insert(hub, record);
		Self::wake_at(until, hub);
		Self::deposit_event(Event::Trusted { hub, until, passed });
	}

	/// Shows that trust has ended.
	pub(crate) fn expire(hub: HubId) {
		Hubs::<T>::mutate_extant(hub, |record| {
			if record.phase == IntegrityPhase::Trusted && Self::now() >= record.trusted_until {
				record.phase = IntegrityPhase::Stale;
				Self::deposit_event(Event::Stale { hub });
			}
		});
	}

	/// Stops judging a hub's attestation.
	pub(crate) fn close_case(hub: HubId) {
		if Cases::<T>::take(hub).is_some() {
			T::Appraiser::cancel(hub);
		}
	}

	pub(crate) fn do_quarantine(hub: HubId) -> DispatchResult {
		let mut record = Self::enrolled(hub)?;
		ensure!(record.phase != IntegrityPhase::Quarantined, Error::<T>::Quarantined);
		record.phase = IntegrityPhase::Quarantined;
		record.must_reset = true;
		record.trusted_until = 0;
		Hubs::<T>::insert(hub, record);
		Self::close_case(hub);
		Self::deposit_event(Event::Quarantined { hub });
		Ok(())
	}

	pub(crate) fn do_release(hub: HubId) -> DispatchResult {
		let mut record = Self::enrolled(hub)?;
		ensure!(record.phase == IntegrityPhase::Quarantined, Error::<T>::NotQuarantined);
		record.phase = IntegrityPhase::Enrolled;
		Hubs::<T>::insert(hub, record);
		Self::deposit_event(Event::Released { hub });
		Ok(())
	}

	pub(crate) fn do_revoke_key(hub: HubId) -> DispatchResult {
		let record = Self::enrolled(hub)?;
		ensure!(!RevokedKeys::<T>::contains_key(record.attestation_key), Error::<T>::KeyRevoked);
		RevokedKeys::<T>::insert(record.attestation_key, ());
		Self::deposit_event(Event::KeyRevoked { hub, attestation_key: record.attestation_key });
		if record.phase != IntegrityPhase::Quarantined {
			Self::do_quarantine(hub)?;
		}
		Ok(())
	}

	pub(crate) fn do_forget_hub(hub: HubId) -> DispatchResult {
		let record = Self::enrolled(hub)?;
		Self::close_case(hub);
		if let Some(enrolment) = Enrolments::<T>::get(hub) {
			Self::lapse(hub, enrolment);
		}
		EndorsementOwner::<T>::remove(record.endorsement_key);
		Hubs::<T>::remove(hub);
		Self::deposit_event(Event::HubForgotten { hub });
		Ok(())
	}

	fn enrolled(hub: HubId) -> Result<HubRecord, DispatchError> {
		Ok(Hubs::<T>::get(hub).ok_or(Error::<T>::NotEnrolled)?)
	}
}

/// What a hub's record keeps of a pass.
pub(crate) fn digest_of<AccountId: Encode>(passed: &Passed<AccountId>) -> H256 {
	H256(blake2_256(&passed.encode()))
}

impl<T: Config> Appraisals<T::AccountId> for Pallet<T> {
	fn concluded(hub: HubId, round: u32, conclusion: Conclusion<T::AccountId>) {
		let Some(Case { states, .. }) = Cases::<T>::get(hub).filter(|case| case.round == round) else { return };
		Cases::<T>::remove(hub);
		let Some(record) = Hubs::<T>::get(hub) else { return };
		match conclusion {
			Conclusion::Pass(witnesses) => {
				let HubRecord { profile, epoch, log_length, pcr10, .. } = record;
				let passed = Passed { hub, round, profile, epoch, states, log_length, pcr10, witnesses };
				Self::trust(hub, record, passed);
			}
			Conclusion::Fail(component) => Self::violate(hub, Violation::Evidence(component)),
			Conclusion::Undecided => Self::deposit_event(Event::Undecided { hub, round }),
		}
	}
}

impl<T: Config> HubIntegrity for Pallet<T> {
	fn may_run(hub: HubId, machine_type: &TypeRef) -> bool {
		!T::Demand::asks(machine_type) || Self::integrity_phase(hub) == Some(IntegrityPhase::Trusted)
	}
	fn forfeits(hub: HubId, machine_type: &TypeRef) -> bool {
		let violated = || matches!(Self::integrity_phase(hub), Some(IntegrityPhase::Violated(_)));
		T::Demand::asks(machine_type) && violated()
	}
}

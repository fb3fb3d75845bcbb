//! Refuting what a committee passed.
use crate::{
	integrity::{judge, Contested, FraudProof, FraudRefusal, Offending},
	phases::digest_of,
	Config, Error, Event, HoldReason, Hubs, Pallet, PassedOf, Penalties, Violation,
};
use frame_support::{
	ensure,
	traits::{
		fungible::{BalancedHold, MutateHold},
		tokens::Precision,
		OnUnbalanced,
	},
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_prove_fraud(who: T::AccountId, passed: PassedOf<T>, proof: &FraudProof) -> DispatchResult {
		let record = Hubs::<T>::get(passed.hub).ok_or(Error::<T>::NotEnrolled)?;
		let digest = digest_of(&passed);
		ensure!(record.passes.iter().any(|pass| pass.digest == digest), Error::<T>::PassUnknown);
		let reference = Self::reference(passed.profile, passed.epoch)?;
		let about = Contested {
			states: passed.states,
			length: passed.log_length,
			pcr10: passed.pcr10,
			allowlist: reference.allowlist,
			exempt: &reference.exempt,
			violations_allowed: reference.violations_allowed,
		};
		let deposit = Self::parameters().fraud_deposit;
		T::Currency::hold(&HoldReason::FraudProof.into(), &who, deposit)?;
		match judge(proof, &about) {
			Ok(offending) => {
				T::Currency::release(&HoldReason::FraudProof.into(), &who, deposit, Precision::BestEffort)?;
				Self::uphold(who, passed, offending);
			}
			Err(refusal) => Self::refuse(who, &passed, refusal, deposit),
		}
		Ok(())
	}

	/// Whoever said pass is suspended, and the hub is violated whatever it proved since.
	fn uphold(by: T::AccountId, passed: PassedOf<T>, offending: Offending) {
		let PassedOf::<T> { hub, round, witnesses, .. } = passed;
		Hubs::<T>::mutate_extant(hub, |record| record.passes.retain(|pass| pass.round != round));
		for member in &witnesses {
			T::Penalties::false_pass(member, hub, round);
		}
		Self::deposit_event(Event::FraudProved { hub, round, by, offending, witnesses });
		Self::violate(hub, Violation::Log(offending));
	}

	fn refuse(by: T::AccountId, passed: &PassedOf<T>, refusal: FraudRefusal, deposit: u128) {
		let (credit, _) = T::Currency::slash(&HoldReason::FraudProof.into(), &by, deposit);
		let lost = frame_support::traits::Imbalance::peek(&credit);
		T::LostDeposits::on_unbalanced(credit);
		Self::deposit_event(Event::FraudRefused { hub: passed.hub, round: passed.round, by, refusal, lost });
	}
}

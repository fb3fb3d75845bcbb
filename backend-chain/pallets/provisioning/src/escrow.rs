//! Escrow by plain holds: all of it goes back when the resource ends. Rent comes with the leases pallet.
use crate::{Config, Escrowed, HoldReason};
use frame_support::traits::{
	fungible::{Inspect, MutateHold},
	tokens::{Fortitude, Precision, Preservation},
};
use logos_primitives::{Escrow, ResourceId};
use sp_runtime::DispatchResult;

/// Holds a tenant's money for a resource under [`HoldReason::Escrow`].
pub struct HoldEscrow<T>(core::marker::PhantomData<T>);

impl<T: Config> Escrow<T::AccountId> for HoldEscrow<T> {
	fn missing(tenant: &T::AccountId, amount: u128) -> u128 {
		let free = T::Currency::reducible_balance(tenant, Preservation::Protect, Fortitude::Force);
		amount.saturating_sub(free)
	}

	fn hold(tenant: &T::AccountId, resource: ResourceId, amount: u128) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		T::Currency::hold(&HoldReason::Escrow.into(), tenant, amount)?;
		Escrowed::<T>::mutate(resource, |held| *held = held.saturating_add(amount));
		Ok(())
	}

	fn release(tenant: &T::AccountId, resource: ResourceId) {
		let held = Escrowed::<T>::take(resource);
		let released = T::Currency::release(&HoldReason::Escrow.into(), tenant, held, Precision::BestEffort);
		debug_assert_eq!(released, Ok(held), "what was held is there");
	}
}

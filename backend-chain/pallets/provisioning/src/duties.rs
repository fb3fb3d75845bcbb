//! What the chain awaits from each account.
use crate::{Config, Duties, Error, Pallet};
use frame_support::ensure;
use logos_primitives::{Duty, DutyKind, ResourceId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Adds a duty, replacing one of the same resource and kind.
	pub(crate) fn put_duty(account: &T::AccountId, duty: Duty) -> DispatchResult {
		Duties::<T>::try_mutate(account, |duties| {
			match duties.iter_mut().find(|other| other.resource == duty.resource && other.kind == duty.kind) {
				Some(other) => *other = duty,
				None => ensure!(duties.try_push(duty).is_ok(), Error::<T>::TooManyDuties),
			}
			Ok(())
		})
	}

	/// Takes a duty away.
	pub(crate) fn take_duty(account: &T::AccountId, resource: ResourceId, kind: DutyKind) {
		Duties::<T>::mutate_exists(account, |slot| {
			let Some(duties) = slot else { return };
			duties.retain(|duty| duty.resource != resource || duty.kind != kind);
			if duties.is_empty() {
				*slot = None;
			}
		});
	}
}

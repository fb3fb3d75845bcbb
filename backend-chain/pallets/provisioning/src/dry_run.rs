//! What a plan would meet: the same chain as a call, in a storage layer that is rolled back.
use crate::{Config, Pallet, MAX_PAGE};
use alloc::vec::Vec;
use frame_support::storage::{with_transaction_unchecked, TransactionOutcome};
use logos_primitives::{Action, DryRun, Intent};

impl<T: Config> Pallet<T> {
	/// Every refusal that the call would meet now, each on its attribute, with price and hold. Judged alone: another
	/// request may take the room first.
	pub fn dry_run(who: T::AccountId, intent: Intent) -> DryRun {
		with_transaction_unchecked(|| {
			let plan = match intent {
				Intent::Create(request) => Self::judge(&who, Action::Create, None, Some(request)),
				Intent::Update(id, request) => Self::judge(&who, Action::Update, Some(id), Some(request)),
				Intent::Remove(id) => Self::judge(&who, Action::Remove, Some(id), None),
			};
			TransactionOutcome::Rollback(plan.answer())
		})
	}

	/// The same for many, each judged as if it were alone; at most [`MAX_PAGE`], the rest is not answered.
	pub fn dry_run_many(intents: Vec<(T::AccountId, Intent)>) -> Vec<DryRun> {
		intents.into_iter().take(MAX_PAGE as usize).map(|(who, intent)| Self::dry_run(who, intent)).collect()
	}
}

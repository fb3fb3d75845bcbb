//! Numbers that governance sets.
use crate::{AttestationParameters, Config, Error, Pallet, Parameters, MAX_COMMITTEE};
use frame_support::ensure;
use logos_primitives::Milliseconds;
use sp_runtime::DispatchResult;

const LONGEST_MS: Milliseconds = 31 * 24 * 3_600_000;

impl<T: Config> Pallet<T> {
	/// The parameters now.
	pub(crate) fn parameters() -> AttestationParameters {
		Parameters::<T>::get()
	}

	pub(crate) fn do_set_parameters(parameters: AttestationParameters) -> DispatchResult {
		let AttestationParameters { committee_size, quorum, fraud_deposit, .. } = parameters;
		let seated = (1..=MAX_COMMITTEE).contains(&committee_size) && (1..=committee_size).contains(&quorum);
		ensure!(seated && fraud_deposit > 0, Error::<T>::ParametersMalformed);
		let AttestationParameters { enrolment_ms, commit_ms, reveal_ms, trusted_ms, .. } = parameters;
		let open =
			[enrolment_ms, commit_ms, reveal_ms, trusted_ms].iter().all(|window| (1..=LONGEST_MS).contains(window));
		// A development chain may do without a time lock; a window in which two references hold may be empty as well.
		let bounded = parameters.timelock_ms <= LONGEST_MS && parameters.overlap_ms <= LONGEST_MS;
		ensure!(open && bounded, Error::<T>::ParametersMalformed);
		Parameters::<T>::put(parameters);
		Ok(())
	}
}

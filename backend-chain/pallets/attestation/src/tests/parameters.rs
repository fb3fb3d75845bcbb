//! Numbers that governance sets.
use super::steps::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn governance_sets_the_parameters() {
	run(|| {
		let parameters = AttestationParameters { committee_size: 1, quorum: 1, ..PARAMETERS };
		assert_noop!(Attestation::set_parameters(signed(1), parameters), BadOrigin);
		assert_ok!(Attestation::set_parameters(root(), parameters));
		System::assert_last_event(Event::ParametersSet { parameters }.into());
		let agent = enrolled_by_one();
		assert_ok!(agent.attest());
		blocks(4);
		assert_eq!(judges().len(), 1);
	});
}

#[test]
fn parameters_that_nothing_could_meet_are_refused() {
	run(|| {
		for wrong in [
			AttestationParameters { committee_size: 0, quorum: 0, ..PARAMETERS },
			AttestationParameters { committee_size: MAX_COMMITTEE + 1, ..PARAMETERS },
			AttestationParameters { quorum: 4, ..PARAMETERS },
			AttestationParameters { quorum: 0, ..PARAMETERS },
			AttestationParameters { enrolment_ms: 0, ..PARAMETERS },
			AttestationParameters { commit_ms: 0, ..PARAMETERS },
			AttestationParameters { reveal_ms: 0, ..PARAMETERS },
			AttestationParameters { trusted_ms: 0, ..PARAMETERS },
			AttestationParameters { timelock_ms: u64::MAX, ..PARAMETERS },
			AttestationParameters { overlap_ms: u64::MAX, ..PARAMETERS },
			AttestationParameters { fraud_deposit: 0, ..PARAMETERS },
		] {
			assert_noop!(Attestation::set_parameters(root(), wrong), Error::<Test>::ParametersMalformed);
		}
		assert_ok!(Attestation::set_parameters(root(), AttestationParameters::production()));
	});
}

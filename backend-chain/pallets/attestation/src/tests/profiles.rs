use super::steps::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a_profile_is_registered_once_and_closed() {
	run(|| {
		assert_noop!(Attestation::register_profile(signed(1), PROFILE, entry()), BadOrigin);
		assert_ok!(Attestation::register_profile(root(), PROFILE, entry()));
		assert_noop!(Attestation::register_profile(root(), PROFILE, entry()), Error::<Test>::ProfileExists);
		assert_noop!(Attestation::close_profile(signed(1), PROFILE), BadOrigin);
		assert_noop!(Attestation::close_profile(root(), H256::zero()), Error::<Test>::ProfileUnknown);
		assert_ok!(Attestation::close_profile(root(), PROFILE));
		assert_noop!(Attestation::close_profile(root(), PROFILE), Error::<Test>::ProfileNotOpen);
	});
}

#[test]
fn a_profile_quotes_stable_pcrs_and_has_a_scheme_and_a_class() {
	run(|| {
		let refused = |entry| {
			let register = Attestation::register_profile(root(), PROFILE, entry);
			assert_noop!(register, Error::<Test>::ProfileMalformed);
		};
		refused(ProfileEntry { pcr_mask: 0, ..entry() });
		refused(ProfileEntry { pcr_mask: 1 << 24, ..entry() });
		refused(ProfileEntry { pcr_mask: MASK | 1 << 10, ..entry() });
		refused(ProfileEntry { schemes: Default::default(), ..entry() });
		refused(ProfileEntry { machine_class: 3, ..entry() });
	});
}

#[test]
fn roots_come_and_go() {
	run(|| {
		assert_noop!(Attestation::add_root(signed(1), ISSUER), BadOrigin);
		assert_ok!(Attestation::add_root(root(), ISSUER));
		assert_noop!(Attestation::add_root(root(), ISSUER), Error::<Test>::RootExists);
		assert_noop!(Attestation::remove_root(signed(1), ISSUER), BadOrigin);
		assert_ok!(Attestation::remove_root(root(), ISSUER));
		assert_noop!(Attestation::remove_root(root(), ISSUER), Error::<Test>::IssuerUnknown);
	});
}

#[test]
fn signers_are_ascending_and_can_reach_their_threshold() {
	run(|| {
		let signers = |threshold, accounts: &[u64]| ReleaseSigners {
			threshold,
			accounts: accounts.to_vec().try_into().expect("at most sixteen"),
		};
		assert_noop!(Attestation::set_signers(signed(1), signers(1, &[1])), BadOrigin);
		for malformed in [signers(0, &[1]), signers(3, &[1, 2]), signers(1, &[2, 1]), signers(1, &[1, 1])] {
			assert_noop!(Attestation::set_signers(root(), malformed), Error::<Test>::SignersMalformed);
		}
		assert_ok!(Attestation::set_signers(root(), signers(2, &[1, 2])));
	});
}

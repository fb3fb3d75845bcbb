use super::steps::*;
use crate::{
	integrity::{absent_leaf, integrity_hash, Component, PathPrefix, UpdateClaim},
	mock::*,
	*,
};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;

fn propose(proposal: Proposal) -> sp_runtime::DispatchResult {
	Attestation::propose_reference(signed(1), PROFILE, proposal)
}

fn announce_now(epoch: u32) -> sp_runtime::DispatchResult {
	Attestation::announce_reference(signed(9), PROFILE, epoch)
}

fn activate(epoch: u32) -> sp_runtime::DispatchResult {
	Attestation::activate_reference(signed(9), PROFILE, epoch)
}

#[test]
fn the_first_release_is_signed_waits_and_becomes_active() {
	run(|| {
		prepare();
		assert_noop!(Attestation::propose_reference(signed(4), PROFILE, proposal(0)), Error::<Test>::NotSigner);
		assert_ok!(propose(proposal(0)));
		let signed_hash = reference(0).proposal;
		let sign = |who, hash| Attestation::sign_reference(signed(who), PROFILE, 0, hash);
		assert_noop!(announce_now(0), Error::<Test>::SignaturesMissing);
		assert_noop!(sign(4, signed_hash), Error::<Test>::NotSigner);
		assert_noop!(sign(1, signed_hash), Error::<Test>::AlreadySigned);
		assert_noop!(sign(2, H256::zero()), Error::<Test>::ProposalMismatch);
		assert_noop!(Attestation::sign_reference(signed(2), PROFILE, 1, signed_hash), Error::<Test>::ReferenceUnknown);
		assert_ok!(sign(2, signed_hash));
		next_block(49_999);
		assert_noop!(announce_now(0), Error::<Test>::TooEarly);
		next_block(1);
		assert_ok!(announce_now(0));
		assert_eq!(reference(0).phase, ReferencePhase::Active { retires_at: None });
		assert_noop!(sign(3, signed_hash), Error::<Test>::NotProposed);
		assert_noop!(announce_now(0), Error::<Test>::NotProposed);
		assert_noop!(activate(0), Error::<Test>::NotAnnounced);
		System::assert_has_event(
			Event::ReferenceProposed {
				profile: PROFILE,
				epoch: 0,
				proposal: signed_hash,
				integrity: integrity_hash(&reference(0).leaves),
			}
			.into(),
		);
	});
}

#[test]
fn a_successor_is_accepted_beside_the_active_one_until_the_window_ends() {
	run(|| {
		prepare();
		announce(0);
		announce(1);
		let until = Timestamp::get() + 100_000;
		assert_eq!(reference(0).phase, ReferencePhase::Active { retires_at: Some(until) });
		assert_eq!(reference(1).phase, ReferencePhase::Announced { until });
		let accepted = |epoch| Attestation::ensure_accepted(&reference(epoch));
		next_block(99_999);
		assert_ok!(accepted(0));
		assert_ok!(accepted(1));
		assert_noop!(activate(1), Error::<Test>::TooEarly);
		next_block(1);
		assert_noop!(accepted(0), Error::<Test>::ReferenceRetired);
		assert_ok!(accepted(1));
		assert_ok!(activate(1));
		assert_eq!(reference(0).phase, ReferencePhase::Retired);
		assert_noop!(accepted(0), Error::<Test>::ReferenceRetired);
		assert_eq!(reference(1).phase, ReferencePhase::Active { retires_at: None });
	});
}

#[test]
fn one_update_at_a_time_in_the_order_of_epochs() {
	run(|| {
		prepare();
		assert_noop!(propose(proposal(1)), Error::<Test>::EpochNotNext);
		assert_noop!(
			Attestation::propose_reference(signed(1), H256::zero(), proposal(0)),
			Error::<Test>::ProfileUnknown
		);
		assert_ok!(propose(proposal(0)));
		assert_noop!(propose(proposal(1)), Error::<Test>::UpdateRunning);
	});
}

#[test]
fn releases_only_rise_and_each_has_a_deployment_of_its_own() {
	run(|| {
		prepare();
		announce(0);
		announce(1);
		next_block(100_000);
		assert_ok!(activate(1));
		let with = |release, deployment| Proposal { update: UpdateClaim { release, deployment }, ..proposal(2) };
		assert_noop!(propose(with(2, hash("new"))), Error::<Test>::ReleaseNotRising);
		assert_noop!(propose(with(1, hash("new"))), Error::<Test>::ReleaseNotRising);
		assert_noop!(propose(with(3, H256::zero())), Error::<Test>::DeploymentMissing);
		assert_noop!(propose(with(3, hash("deployment 1"))), Error::<Test>::DeploymentUsed);
		assert_ok!(propose(with(3, hash("new"))));
	});
}

#[test]
fn a_deployment_that_two_profiles_propose_serves_the_first() {
	run(|| {
		prepare();
		let other = H256::repeat_byte(0x33);
		assert_ok!(Attestation::register_profile(root(), other, entry()));
		let shared = Proposal { update: UpdateClaim { release: 1, deployment: hash("shared") }, ..proposal(0) };
		for profile in [PROFILE, other] {
			assert_ok!(Attestation::propose_reference(signed(1), profile, shared.clone()));
			let proposal = References::<Test>::get(profile, 0).expect("it is proposed").proposal;
			assert_ok!(Attestation::sign_reference(signed(2), profile, 0, proposal));
		}
		next_block(50_000);
		assert_ok!(announce_now(0));
		let second = Attestation::announce_reference(signed(9), other, 0);
		assert_noop!(second, Error::<Test>::DeploymentUsed);
	});
}

#[test]
fn a_required_component_is_not_absent() {
	run(|| {
		prepare();
		let blind = Proposal { sensors: absent_leaf(Component::Sensors), ..proposal(0) };
		assert_noop!(propose(blind), Error::<Test>::ComponentAbsent);
		let unguarded = Proposal { kernel_guard: absent_leaf(Component::KernelGuard), ..proposal(0) };
		assert_ok!(propose(unguarded));
	});
}

#[test]
fn exempt_paths_are_anchored() {
	run(|| {
		prepare();
		for malformed in ["/", "", "tmp/", "/tmp", "//"] {
			let prefix = PathPrefix::truncate_from(malformed.as_bytes().to_vec());
			let exempt = vec![prefix].try_into().expect("one");
			assert_noop!(propose(Proposal { exempt, ..proposal(0) }), Error::<Test>::ExemptMalformed);
		}
		let exempt = vec![PathPrefix::truncate_from(b"/run/".to_vec())].try_into().expect("one");
		assert_ok!(propose(Proposal { exempt, ..proposal(0) }));
	});
}

#[test]
fn signatures_count_while_their_signers_do() {
	run(|| {
		prepare();
		sign_release(proposal(0));
		let accounts = vec![2, 3].try_into().expect("two");
		assert_ok!(Attestation::set_signers(root(), ReleaseSigners { threshold: 2, accounts }));
		assert_noop!(announce_now(0), Error::<Test>::SignaturesMissing);
		assert_ok!(Attestation::sign_reference(signed(3), PROFILE, 0, reference(0).proposal));
		assert_ok!(announce_now(0));
	});
}

#[test]
fn revoking_a_proposal_makes_room() {
	run(|| {
		prepare();
		assert_ok!(propose(proposal(0)));
		assert_noop!(Attestation::ensure_accepted(&reference(0)), Error::<Test>::ReferenceNotAccepted);
		assert_noop!(Attestation::revoke_reference(signed(1), PROFILE, 0), BadOrigin);
		assert_noop!(Attestation::revoke_reference(root(), PROFILE, 7), Error::<Test>::ReferenceUnknown);
		assert_ok!(Attestation::revoke_reference(root(), PROFILE, 0));
		assert_noop!(Attestation::revoke_reference(root(), PROFILE, 0), Error::<Test>::ReferenceRevoked);
		assert_ok!(propose(Proposal { epoch: 1, ..proposal(0) }));
	});
}

#[test]
fn revoking_an_announced_reference_keeps_the_active_one() {
	run(|| {
		prepare();
		announce(0);
		announce(1);
		assert_ok!(Attestation::revoke_reference(root(), PROFILE, 1));
		next_block(100_000);
		assert_ok!(Attestation::ensure_accepted(&reference(0)));
		assert_noop!(Attestation::ensure_accepted(&reference(1)), Error::<Test>::ReferenceRevoked);
	});
}

#[test]
fn revoking_the_active_reference_brings_its_successor_at_once() {
	run(|| {
		prepare();
		announce(0);
		announce(1);
		assert_ok!(Attestation::revoke_reference(root(), PROFILE, 0));
		assert_noop!(Attestation::ensure_accepted(&reference(0)), Error::<Test>::ReferenceRevoked);
		assert_eq!(reference(1).phase, ReferencePhase::Active { retires_at: None });
		assert_ok!(Attestation::revoke_reference(root(), PROFILE, 1));
		announce(2);
		assert_eq!(reference(2).phase, ReferencePhase::Active { retires_at: None }, "nothing to wait for");
	});
}

use super::steps::*;
use crate::{mock::*, tpm::simulated::SimulatedTpm, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_core::H256;
use sp_io::hashing::sha2_256;
use sp_runtime::DispatchError::BadOrigin;

fn ask(request: EnrolmentRequest) -> DispatchResult {
	Attestation::request_enrolment(signed(HUB_ACCOUNT), HUB, request)
}

fn complete(seats: &[u8]) -> DispatchResult {
	Attestation::complete_enrolment(signed(HUB_ACCOUNT), HUB, opened(seats))
}

/// A drawn committee waits for credentials.
fn drawn() -> SimulatedTpm {
	let tpm = SimulatedTpm::new(1);
	prepare();
	assert_ok!(ask(request(&tpm)));
	blocks(4);
	tpm
}

#[test]
fn a_hub_that_opens_enough_credentials_is_enrolled() {
	run(|| {
		let tpm = drawn();
		let makers = makers(HUB);
		assert_eq!(makers.len(), 3);
		assert_eq!(Tasks::<Test>::get(makers[0]).len(), 1);
		offer(HUB, 0);
		assert!(Tasks::<Test>::get(makers[0]).is_empty());
		assert_noop!(complete(&[0]), Error::<Test>::SecretsMissing);
		offer(HUB, 2);
		assert_ok!(complete(&[0, 2]));
		let owner = EndorsementOwner::<Test>::get(H256(sha2_256(&tpm.endorsement_public())));
		assert_eq!((record().phase, owner), (IntegrityPhase::Enrolled, Some(HUB)));
		assert_eq!(Credentials::<Test>::iter().count() + Tasks::<Test>::iter().count(), 0, "nothing is left over");
		assert_noop!(complete(&[0, 2]), Error::<Test>::EnrolmentUnknown);
	});
}

#[test]
fn a_chain_that_sleeps_is_told_of_draws_and_ends() {
	run(|| {
		prepare();
		assert_eq!(Attestation::wake_needs(), (0, None));
		assert_ok!(ask(request(&SimulatedTpm::new(1))));
		assert_eq!(Attestation::wake_needs(), (4, None));
		blocks(4);
		let deadline = Enrolments::<Test>::get(HUB).and_then(|enrolment| enrolment.deadline).expect("drawn");
		assert_eq!(Attestation::wake_needs(), (0, Some(deadline.div_ceil(1_000) * 1_000)));
	});
}

#[test]
fn the_seed_of_a_draw_needs_three_later_values() {
	run(|| {
		prepare();
		assert_ok!(ask(request(&SimulatedTpm::new(1))));
		blocks(3);
		assert!(makers(HUB).is_empty(), "the value of the asking block does not count");
		BlockRandomness::silent(true);
		blocks(5);
		assert!(makers(HUB).is_empty(), "a block without a value delays");
		BlockRandomness::silent(false);
		blocks(1);
		assert_eq!(makers(HUB).len(), 3);
	});
}

#[test]
fn no_member_is_kin_of_the_hub_or_of_another_member() {
	run(|| {
		Daemons::leave_all();
		for account in 20..30 {
			Daemons::join(account, if account < 25 { 1 } else { 7 });
		}
		Daemons::join(30, 8);
		drawn();
		let makers = makers(HUB);
		assert_eq!(makers.len(), 2);
		assert!(makers.contains(&30) && makers.iter().all(|account| *account >= 25));
	});
}

#[test]
fn too_few_daemons_for_a_quorum_end_an_enrolment() {
	run(|| {
		Daemons::leave_all();
		Daemons::join(20, 7);
		drawn();
		assert!(Enrolments::<Test>::get(HUB).is_none());
		System::assert_has_event(Event::EnrolmentLapsed { hub: HUB }.into());
	});
}

#[test]
fn a_daemon_with_too_many_tasks_is_not_drawn() {
	run(|| {
		// Tasks of another hub's enrolment that nobody waits for would break the invariants: taken back at the end.
		let busy = vec![Task { hub: 1, panel: Panel::Enrolment(9) }; MAX_TASKS as usize];
		for account in 10..12 {
			Tasks::<Test>::insert(account, frame_support::BoundedVec::truncate_from(busy.clone()));
		}
		drawn();
		assert!(makers(HUB).iter().all(|account| *account >= 12));
		for account in 10..12 {
			Tasks::<Test>::remove(account);
		}
	});
}

#[test]
fn only_a_hub_asks_for_itself_with_what_is_known() {
	run(|| {
		prepare();
		let tpm = SimulatedTpm::new(1);
		let good = request(&tpm);
		assert_noop!(Attestation::request_enrolment(root(), HUB, good.clone()), BadOrigin);
		assert_noop!(Attestation::request_enrolment(signed(1), HUB, good.clone()), Error::<Test>::NotHub);
		assert_noop!(Attestation::request_enrolment(signed(HUB_ACCOUNT), 7, good.clone()), Error::<Test>::NotHub);
		let other = H256::zero();
		assert_noop!(ask(EnrolmentRequest { profile: other, ..good.clone() }), Error::<Test>::ProfileUnknown);
		assert_noop!(ask(EnrolmentRequest { issuer: other, ..good.clone() }), Error::<Test>::IssuerUnknown);
		assert_ok!(Attestation::close_profile(root(), PROFILE));
		assert_noop!(ask(good), Error::<Test>::ProfileNotOpen);
	});
}

#[test]
fn only_keys_of_the_right_kind_are_enrolled() {
	run(|| {
		prepare();
		let good = request(&SimulatedTpm::new(1));
		let swapped = EnrolmentRequest { endorsement_key: good.attestation_key.clone(), ..good.clone() };
		assert_noop!(ask(swapped), Error::<Test>::EndorsementKeyRefused);
		let with = |change: &dyn Fn(&mut Vec<u8>)| {
			let mut area = good.attestation_key.to_vec();
			change(&mut area);
			ask(EnrolmentRequest { attestation_key: PublicArea::truncate_from(area), ..good.clone() })
		};
		assert_noop!(with(&|area| area.push(0)), Error::<Test>::KeyMalformed);
		assert_noop!(with(&|area| area[5] = 0x04), Error::<Test>::KeyAttributes);
		assert_noop!(with(&|area| area[13] = 0x1a), Error::<Test>::KeyScheme);
		assert_noop!(with(&|area| area[40] ^= 1), Error::<Test>::KeySize);
		let rsa = include_bytes!("../../fixtures/ak_rsa.pub")[2..].to_vec();
		assert_noop!(with(&|area| *area = rsa.clone()), Error::<Test>::SchemeNotAllowed);
		// noDA: not locked by power cuts.
		assert_ok!(with(&|area| area[6] |= 0x04));
	});
}

#[test]
fn a_profile_may_allow_rsa() {
	run(|| {
		prepare();
		let other = H256::repeat_byte(0x44);
		let schemes = vec![tpm::Scheme::Rsassa].try_into().expect("one");
		assert_ok!(Attestation::register_profile(root(), other, ProfileEntry { schemes, ..entry() }));
		let area = |sized: &[u8]| PublicArea::truncate_from(sized[2..].to_vec());
		assert_ok!(ask(EnrolmentRequest {
			profile: other,
			endorsement_key: area(include_bytes!("../../fixtures/ek.pub")),
			attestation_key: area(include_bytes!("../../fixtures/ak_rsa.pub")),
			..request(&SimulatedTpm::new(1))
		}));
	});
}

#[test]
fn only_drawn_members_offer_once_and_in_time() {
	run(|| {
		prepare();
		assert_ok!(ask(request(&SimulatedTpm::new(1))));
		let credential = Credential::truncate_from(vec![1; 336]);
		let offer_of = |who, credential: &Credential| {
			Attestation::offer_credential(signed(who), HUB, credential.clone(), H256::zero())
		};
		assert_noop!(offer_of(10, &credential), Error::<Test>::NotAwaited);
		assert_noop!(complete(&[0, 1]), Error::<Test>::NotAwaited);
		blocks(4);
		let maker = makers(HUB)[0];
		let stranger = (10..16).find(|account| !makers(HUB).contains(account)).expect("six daemons");
		assert!(Attestation::awaits_credential(&signed(maker), HUB));
		assert!(!Attestation::awaits_credential(&signed(stranger), HUB));
		assert_noop!(offer_of(stranger, &credential), Error::<Test>::NotSeated);
		assert_noop!(offer_of(maker, &Credential::default()), Error::<Test>::CredentialEmpty);
		let elsewhere = Attestation::offer_credential(signed(maker), 1, credential.clone(), H256::zero());
		assert_noop!(elsewhere, Error::<Test>::EnrolmentUnknown);
		assert_ok!(offer_of(maker, &credential));
		assert_noop!(offer_of(maker, &credential), Error::<Test>::AlreadyOffered);
		Timestamp::set_timestamp(Timestamp::get() + 60_000);
		assert_noop!(offer_of(makers(HUB)[1], &credential), Error::<Test>::DeadlinePassed);
		assert_noop!(complete(&[0, 1]), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn a_secret_counts_in_its_own_seat_and_once() {
	run(|| {
		drawn();
		offer(HUB, 0);
		offer(HUB, 1);
		assert_noop!(complete(&[0, 0]), Error::<Test>::SecretsMissing);
		assert_noop!(complete(&[1, 0]), Error::<Test>::SecretsMissing);
		assert_noop!(complete(&[0, 2]), Error::<Test>::SecretMismatch);
		assert_noop!(complete(&[0, 200]), Error::<Test>::SecretMismatch);
		let wrong = vec![Opened { seat: 0, secret: secret(0) }, Opened { seat: 1, secret: secret(0) }];
		let wrong = Attestation::complete_enrolment(signed(HUB_ACCOUNT), HUB, wrong.try_into().expect("two"));
		assert_noop!(wrong, Error::<Test>::SecretMismatch);
		assert_noop!(Attestation::complete_enrolment(signed(1), HUB, opened(&[0, 1])), Error::<Test>::NotHub);
		assert_ok!(complete(&[0, 1]));
	});
}

#[test]
fn an_enrolment_lapses_by_itself_and_can_be_asked_anew() {
	run(|| {
		let tpm = drawn();
		offer(HUB, 0);
		assert_noop!(ask(request(&tpm)), Error::<Test>::EnrolmentRunning);
		next_block(60_000);
		assert!(Enrolments::<Test>::get(HUB).is_none());
		assert_eq!(Credentials::<Test>::iter().count() + Tasks::<Test>::iter().count(), 0);
		assert_ok!(ask(request(&tpm)));
		blocks(4);
		Timestamp::set_timestamp(Timestamp::get() + 60_000);
		assert_ok!(ask(request(&tpm)));
		assert_noop!(ask(request(&tpm)), Error::<Test>::EnrolmentRunning);
	});
}

#[test]
fn one_tpm_is_one_hub() {
	run(|| {
		prepare();
		let tpm = SimulatedTpm::new(1);
		let second = || Attestation::request_enrolment(signed(HUB_ACCOUNT + 1), 1, request(&tpm));
		// Both ask before either is enrolled; the second to finish is refused.
		assert_ok!(second());
		assert_ok!(ask(request(&tpm)));
		blocks(5);
		for hub in [0, 1] {
			offer(hub, 0);
			offer(hub, 1);
		}
		assert_ok!(complete(&[0, 1]));
		let cuckoo = Attestation::complete_enrolment(signed(HUB_ACCOUNT + 1), 1, opened(&[0, 1]));
		assert_noop!(cuckoo, Error::<Test>::EndorsementKeyTaken);
		next_block(60_000);
		assert_noop!(second(), Error::<Test>::EndorsementKeyTaken);
		assert_noop!(Attestation::forget_hub(signed(1), HUB), BadOrigin);
		assert_ok!(Attestation::forget_hub(root(), HUB));
		assert_noop!(Attestation::forget_hub(root(), HUB), Error::<Test>::NotEnrolled);
		assert_ok!(second());
	});
}

#[test]
fn a_hub_may_change_its_tpm_and_frees_the_old_one() {
	run(|| {
		let (agent, _) = trusted();
		enrol(HUB, &SimulatedTpm::new(2));
		assert_eq!((phase(), record().clock), (IntegrityPhase::Enrolled, None));
		assert_eq!(record().round, 1, "numbers of attestations never return");
		assert_eq!(EndorsementOwner::<Test>::iter().count(), 1);
		assert_noop!(agent.attest(), Error::<Test>::KeyUnknown);
	});
}

#[test]
fn a_new_enrolment_heals_nothing() {
	run(|| {
		let (mut agent, _) = trusted();
		agent.refresh();
		agent.pcr_digest = [0; 32];
		assert_ok!(agent.attest());
		enrol(HUB, &agent.tpm);
		assert_eq!(phase(), IntegrityPhase::Violated(Violation::BootDigest));
		next_block(10_000);
		blocks(1);
		agent.pcr_digest = hash("pcrs 0").0;
		agent.refresh();
		assert_noop!(agent.attest(), Error::<Test>::ResetMissing);
	});
}

#[test]
fn a_new_enrolment_of_a_tpm_keeps_the_base_of_its_tamper_counter_and_governance_alone_gives_a_new_one() {
	run(|| {
		let agent = enrolled();
		assert_eq!(record().tamper_counter, 7);
		let again = || {
			let request = EnrolmentRequest { tamper_counter: 8, ..request(&agent.tpm) };
			assert_ok!(ask(request));
			blocks(4);
			offer(HUB, 0);
			offer(HUB, 2);
			assert_ok!(Attestation::complete_enrolment(signed(HUB_ACCOUNT), HUB, opened(&[0, 2])));
		};
		again();
		assert_eq!(record().tamper_counter, 7);
		assert_ok!(Attestation::forget_hub(root(), HUB));
		again();
		assert_eq!(record().tamper_counter, 8);
	});
}

#[test]
fn a_revoked_key_never_returns() {
	run(|| {
		let agent = enrolled();
		assert_noop!(Attestation::revoke_key(signed(1), HUB), BadOrigin);
		assert_noop!(Attestation::revoke_key(root(), 1), Error::<Test>::NotEnrolled);
		assert_ok!(Attestation::revoke_key(root(), HUB));
		assert_eq!(phase(), IntegrityPhase::Quarantined);
		assert_noop!(Attestation::revoke_key(root(), HUB), Error::<Test>::KeyRevoked);
		assert_noop!(ask(request(&agent.tpm)), Error::<Test>::Quarantined);
		assert_ok!(Attestation::release(root(), HUB));
		assert_noop!(agent.attest(), Error::<Test>::KeyRevoked);
		assert_noop!(ask(request(&agent.tpm)), Error::<Test>::KeyRevoked);
	});
}

#[test]
fn draws_that_wait_have_a_cap() {
	run(|| {
		prepare();
		BlockRandomness::silent(true);
		for hub in 0..MAX_DRAWS_WAITING {
			assert_ok!(Attestation::ask_draw(hub + 10, Panel::Enrolment(hub)));
		}
		assert_noop!(ask(request(&SimulatedTpm::new(1))), Error::<Test>::DrawsFull);
		BlockRandomness::silent(false);
		blocks(5);
		let waiting = PendingDraws::<Test>::get().len() as u32;
		assert_eq!(waiting, MAX_DRAWS_WAITING - 2 * 2, "two a block once their seeds are there");
		assert_ok!(ask(request(&SimulatedTpm::new(1))));
	});
}

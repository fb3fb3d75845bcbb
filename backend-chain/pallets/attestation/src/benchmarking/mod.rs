//! Benchmarks of the calls and hooks, each at its longest: full committees, a full list of nonces, a proof with full
//! paths. What a hub signs is measured behind the check of its account, for a hub needs a registry.
mod setup;

use super::*;
use crate::{
	integrity::{extra_data, integrity_hash, machine_id, Binding, FraudProof},
	tpm::{name_digest, simulated::QuoteOrder, simulated::SimulatedTpm, Clock},
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungible::Balanced, tokens::Precision},
	BoundedVec,
};
use frame_system::RawOrigin;
use setup::*;
use sp_core::H256;

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn register_profile() -> Result<(), BenchmarkError> {
		let origin = origin::<T::ProfileOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PROFILE, entry());
		Ok(())
	}

	#[benchmark]
	fn close_profile() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let origin = origin::<T::ProfileOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PROFILE);
		Ok(())
	}

	#[benchmark]
	fn add_root() -> Result<(), BenchmarkError> {
		let origin = origin::<T::RootOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, H256::zero());
		Ok(())
	}

	#[benchmark]
	fn remove_root() -> Result<(), BenchmarkError> {
		EndorsementRoots::<T>::insert(H256::zero(), ());
		let origin = origin::<T::RootOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, H256::zero());
		Ok(())
	}

	#[benchmark]
	fn set_signers() -> Result<(), BenchmarkError> {
		let accounts = BoundedVec::truncate_from(prepare::<T>());
		let origin = origin::<T::SignersOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, ReleaseSigners { threshold: 9, accounts });
		Ok(())
	}

	#[benchmark]
	fn propose_reference() -> Result<(), BenchmarkError> {
		let signers = prepare::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(signers[15].clone()), PROFILE, proposal(0));
		assert!(References::<T>::contains_key(PROFILE, 0));
		Ok(())
	}

	#[benchmark]
	fn sign_reference() -> Result<(), BenchmarkError> {
		let signers = prepare::<T>();
		propose::<T>(&signers, 0)?;
		let hash = Pallet::<T>::reference(PROFILE, 0)?.proposal;
		for signer in &signers[2..15] {
			Pallet::<T>::do_sign(signer.clone(), PROFILE, 0, hash)?;
		}
		#[extrinsic_call]
		_(RawOrigin::Signed(signers[15].clone()), PROFILE, 0, hash);
		Ok(())
	}

	#[benchmark]
	fn announce_reference() -> Result<(), BenchmarkError> {
		let signers = prepare::<T>();
		propose::<T>(&signers, 0)?;
		Pallet::<T>::do_announce(PROFILE, 0)?;
		propose::<T>(&signers, 1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(signers[0].clone()), PROFILE, 1);
		Ok(())
	}

	#[benchmark]
	fn activate_reference() -> Result<(), BenchmarkError> {
		two_references::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), PROFILE, 1);
		assert_eq!(Profiles::<T>::get(PROFILE).and_then(|profile| profile.active), Some(1));
		Ok(())
	}

	#[benchmark]
	fn revoke_reference() -> Result<(), BenchmarkError> {
		two_references::<T>()?;
		let origin = origin::<T::RevokeOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PROFILE, 0);
		assert_eq!(Profiles::<T>::get(PROFILE).and_then(|profile| profile.active), Some(1));
		Ok(())
	}

	#[benchmark]
	fn request_enrolment() -> Result<(), BenchmarkError> {
		enrolling::<T>(0, true);
		EndorsementRoots::<T>::insert(H256::zero(), ());
		let request = request(&SimulatedTpm::new(1));
		#[block]
		{
			Pallet::<T>::do_request_enrolment(HUB, request)?;
		}
		assert!(Enrolments::<T>::get(HUB).is_some_and(|enrolment| enrolment.deadline.is_none()));
		Ok(())
	}

	#[benchmark]
	fn offer_credential() -> Result<(), BenchmarkError> {
		enrolling::<T>(LATER, false);
		let credential = Credential::truncate_from(vec![1; 400]);
		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(MAX_COMMITTEE - 1)), HUB, credential, H256::zero());
		Ok(())
	}

	#[benchmark]
	fn complete_enrolment() -> Result<(), BenchmarkError> {
		enrolling::<T>(LATER, true);
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		let opened = opened();
		#[block]
		{
			Pallet::<T>::do_complete_enrolment(HUB, &opened)?;
		}
		assert!(!Enrolments::<T>::contains_key(HUB));
		Ok(())
	}

	#[benchmark]
	fn revoke_key() -> Result<(), BenchmarkError> {
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		let origin = origin::<T::RevokeOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, HUB);
		Ok(())
	}

	#[benchmark]
	fn attest() -> Result<(), BenchmarkError> {
		two_references::<T>()?;
		let tpm = judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		Pallet::<T>::close_case(HUB);
		full_nonces::<T>();
		let claims = Claims {
			epoch: 1,
			bucket: LATER + u64::from(MAX_NONCES) - 1,
			differences: Default::default(),
			collected: H256::zero(),
			evidence: H256::zero(),
			states: H256::zero(),
			log_length: 1,
			pcr10: H256::zero(),
		};
		let binding = Binding {
			genesis: frame_system::Pallet::<T>::block_hash(frame_system::pallet_prelude::BlockNumberFor::<T>::from(
				0u32,
			)),
			machine: machine_id(HUB, &H256(name_digest(&tpm.endorsement_public()))),
			block: H256::zero(),
			integrity: integrity_hash(&Pallet::<T>::reference(PROFILE, 1)?.leaves),
			collected: H256::zero(),
		};
		let clock = Clock { reset_count: 1, restart_count: 0, clock_ms: 1 };
		let order = QuoteOrder { extra_data: extra_data(&binding), mask: MASK, pcr_digest: [0; 32], clock };
		let (quote, signature) = tpm.quote(&order);
		let key = tpm.attestation_public();
		#[block]
		{
			Pallet::<T>::do_attest(HUB, &quote, &signature, &key, &claims)?;
		}
		assert!(Cases::<T>::contains_key(HUB));
		Ok(())
	}

	#[benchmark]
	fn commit_vote() -> Result<(), BenchmarkError> {
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(MAX_COMMITTEE - 1)), HUB, 1, H256::zero());
		assert!(Committees::<T>::get(HUB).is_some_and(|known| known.phase == AppraisalPhase::Revealing));
		Ok(())
	}

	#[benchmark]
	fn reveal_vote() -> Result<(), BenchmarkError> {
		judged::<T>(LATER, AppraisalPhase::Revealing, Vec::new());
		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(MAX_COMMITTEE - 1)), HUB, 1, Vote::Pass, [0; 32]);
		assert!(Hubs::<T>::get(HUB).is_some_and(|record| record.phase == IntegrityPhase::Trusted));
		Ok(())
	}

	#[benchmark]
	fn prove_fraud() -> Result<(), BenchmarkError> {
		two_references::<T>()?;
		let template = longest_template();
		let (states, before_path, after_path) = first_step(&template);
		let passed = passed::<T>(states);
		judged::<T>(
			LATER,
			AppraisalPhase::Committing,
			vec![Pass { round: 1, block: 0, digest: phases::digest_of(&passed) }],
		);
		let rich: T::AccountId = account("rich", 0, 0);
		let endowment = Pallet::<T>::parameters().fraud_deposit.saturating_mul(1_000);
		let _ = T::Currency::deposit(&rich, endowment, Precision::Exact)?;
		let proof = FraudProof::Entry {
			index: 0,
			before: H256::zero(),
			before_path: BoundedVec::truncate_from(before_path),
			after_path: BoundedVec::truncate_from(after_path),
			template: BoundedVec::truncate_from(template),
			gap: None,
		};
		#[extrinsic_call]
		_(RawOrigin::Signed(rich), passed, proof);
		assert!(Hubs::<T>::get(HUB).is_some_and(|record| matches!(record.phase, IntegrityPhase::Violated(_))));
		Ok(())
	}

	#[benchmark]
	fn quarantine() -> Result<(), BenchmarkError> {
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		let origin = origin::<T::QuarantineOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, HUB);
		Ok(())
	}

	#[benchmark]
	fn release() -> Result<(), BenchmarkError> {
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		Pallet::<T>::do_quarantine(HUB)?;
		let origin = origin::<T::QuarantineOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, HUB);
		Ok(())
	}

	#[benchmark]
	fn forget_hub() -> Result<(), BenchmarkError> {
		enrolling::<T>(LATER, true);
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		let origin = origin::<T::RevokeOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, HUB);
		assert!(!Hubs::<T>::contains_key(HUB));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = origin::<T::ParameterOrigin, _>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, AttestationParameters::production());
		Ok(())
	}

	#[benchmark]
	fn keep_nonce() -> Result<(), BenchmarkError> {
		full_nonces::<T>();
		let nonce = Nonce { bucket: LATER + u64::from(MAX_NONCES), hash: H256::zero() };
		#[block]
		{
			// The time of a benchmark may be zero, at which there is nothing to keep.
			Pallet::<T>::keep_nonce();
			Pallet::<T>::push_nonce(nonce);
		}
		assert_eq!(LastBucket::<T>::get(), nonce.bucket);
		Ok(())
	}

	#[benchmark]
	fn seed() -> Result<(), BenchmarkError> {
		for hub in 0..MAX_DRAWS_WAITING {
			Pallet::<T>::ask_draw(hub, Panel::Enrolment(hub))?;
		}
		#[block]
		{
			Pallet::<T>::do_draws();
		}
		Ok(())
	}

	#[benchmark]
	fn draw() -> Result<(), BenchmarkError> {
		judged::<T>(LATER, AppraisalPhase::Committing, Vec::new());
		Pallet::<T>::close_case(HUB);
		Cases::<T>::insert(HUB, Case { round: 1, states: H256::zero() });
		<Pallet<T> as Appraiser>::open(HUB, 1)?;
		#[block]
		{
			Pallet::<T>::seat_appraisal(HUB, 1, H256::zero());
		}
		assert!(Committees::<T>::get(HUB).is_none_or(|known| known.phase == AppraisalPhase::Committing));
		Ok(())
	}

	#[benchmark]
	fn wake() -> Result<(), BenchmarkError> {
		enrolling::<T>(0, true);
		judged::<T>(LATER, AppraisalPhase::Revealing, Vec::new());
		let appraisal = Committees::<T>::get(HUB).ok_or(BenchmarkError::Weightless)?;
		#[block]
		{
			Pallet::<T>::wake(HUB);
			// No time of a benchmark is later than that of a committee whose deadline is not that of a draw, which is
			// 0.
			Pallet::<T>::run_out(HUB, appraisal);
		}
		assert!(!Enrolments::<T>::contains_key(HUB) && !Committees::<T>::contains_key(HUB));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! Benchmarks of the calls and hooks, each at its longest: full committees, a full list of nonces, a proof with full paths.
//! What a hub signs is measured behind the check of its account, for a hub needs a registry.
use super::*;
use crate::{
	integrity::{
		extra_data, integrity_hash, list_root, machine_id, node, state_leaf, Binding, BootClaim, FraudProof, ImaClaim,
		UpdateClaim,
	},
	tpm::{
		name_digest,
		simulated::{QuoteOrder, SimulatedTpm},
		Clock, Scheme,
	},
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungible::Balanced, tokens::Precision, EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use logos_primitives::HubId;
use sp_core::H256;
use sp_io::hashing::sha2_256;

const PROFILE: ProfileId = H256::repeat_byte(1);
const HUB: HubId = 0;
const MASK: u32 = 0x4bdd;
const LATER: u64 = u64::MAX / 2;
const TAG_STATE: u8 = 0x42;

fn origin<O: EnsureOrigin<R>, R>() -> Result<R, BenchmarkError> {
	O::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn member<T: Config>(index: u32) -> T::AccountId {
	account("member", index, 0)
}

fn entry() -> ProfileEntry {
	ProfileEntry {
		pcr_mask: MASK,
		schemes: BoundedVec::truncate_from(vec![Scheme::Ecdsa, Scheme::Rsassa]),
		required: Required { files: true, kernel_guard: true, sensors: true, tamper: true },
		policy: H256::zero(),
		machine_class: 0,
	}
}

fn proposal(epoch: u32) -> Proposal {
	let deployment = H256::from_low_u64_be(u64::from(epoch));
	Proposal {
		epoch,
		boot: BootClaim { pcr_digest: H256::zero(), secure_boot: true, command_line: H256::zero() },
		ima: ImaClaim { allowlist: H256::zero(), violations_allowed: false, policy: H256::zero() },
		files: H256::zero(),
		kernel_guard: H256::zero(),
		sensors: H256::zero(),
		tamper: H256::zero(),
		update: UpdateClaim { release: epoch + 1, deployment },
		exempt: BoundedVec::truncate_from(vec![BoundedVec::truncate_from([b'/'; 64].to_vec()); 4]),
	}
}

/// A profile, and as many signers as there may be; the first two are enough.
fn prepare<T: Config>() -> Vec<T::AccountId> {
	let mut signers: Vec<T::AccountId> = (0..MAX_SIGNERS).map(|index| account("signer", index, 0)).collect();
	signers.sort();
	Profiles::<T>::insert(
		PROFILE,
		Profile { entry: entry(), open: true, next_epoch: 0, last_release: None, active: None, coming: None },
	);
	let accounts = BoundedVec::truncate_from(signers.clone());
	Signers::<T>::put(ReleaseSigners { threshold: 2, accounts });
	signers
}

fn propose<T: Config>(signers: &[T::AccountId], epoch: u32) -> Result<(), BenchmarkError> {
	Pallet::<T>::do_propose(signers[0].clone(), PROFILE, proposal(epoch))?;
	let hash = Pallet::<T>::reference(PROFILE, epoch)?.proposal;
	Pallet::<T>::do_sign(signers[1].clone(), PROFILE, epoch, hash)?;
	References::<T>::mutate(PROFILE, epoch, |reference| {
		if let Some(reference) = reference {
			reference.phase = ReferencePhase::Proposed { ready_at: Some(0) };
		}
	});
	Ok(())
}

/// One reference is active, the next announced with its window over.
fn two_references<T: Config>() -> Result<(), BenchmarkError> {
	let signers = prepare::<T>();
	for epoch in 0..2 {
		propose::<T>(&signers, epoch)?;
		Pallet::<T>::do_announce(PROFILE, epoch)?;
	}
	References::<T>::mutate(PROFILE, 1, |reference| {
		if let Some(reference) = reference {
			reference.phase = ReferencePhase::Announced { until: 0 };
		}
	});
	Ok(())
}

fn request(tpm: &SimulatedTpm) -> EnrolmentRequest {
	EnrolmentRequest {
		profile: PROFILE,
		endorsement_key: BoundedVec::truncate_from(tpm.endorsement_public()),
		certificate: H256::zero(),
		issuer: H256::zero(),
		attestation_key: BoundedVec::truncate_from(tpm.attestation_public()),
	}
}

fn opened() -> Vec<Opened> {
	(0..MAX_COMMITTEE as u8).map(|seat| Opened { seat, secret: [seat; 32] }).collect()
}

/// A full committee that has offered, but for the last member.
fn enrolling<T: Config>(deadline: u64, complete: bool) {
	prepare::<T>();
	let seats = opened().into_iter().map(|Opened { seat, secret }| {
		let account = member::<T>(u32::from(seat));
		Tasks::<T>::insert(&account, BoundedVec::truncate_from(vec![Task { hub: HUB, panel: Panel::Enrolment(0) }]));
		let there = complete || u32::from(seat) + 1 < MAX_COMMITTEE;
		if there {
			Credentials::<T>::insert(HUB, &account, Credential::truncate_from(vec![1; 400]));
		}
		CredentialSeat { account, commitment: there.then(|| H256(sha2_256(&secret))) }
	});
	let seats = BoundedVec::truncate_from(seats.collect());
	let enrolment = Enrolment { serial: 0, request: request(&SimulatedTpm::new(1)), seats, deadline: Some(deadline) };
	Enrolments::<T>::insert(HUB, enrolment);
}

fn passed<T: Config>(states: H256) -> PassedOf<T> {
	Passed {
		hub: HUB,
		round: 1,
		profile: PROFILE,
		epoch: 0,
		states,
		log_length: MAX_LOG_LENGTH,
		pcr10: H256::zero(),
		witnesses: BoundedVec::truncate_from((0..MAX_COMMITTEE).map(member::<T>).collect()),
	}
}

/// An enrolled hub of the first reference, with a committee at work whose deadline this is.
fn judged<T: Config>(deadline: u64, phase: AppraisalPhase, passes: Vec<Pass>) -> SimulatedTpm {
	let tpm = SimulatedTpm::new(1);
	let endorsement_key = H256(name_digest(&tpm.endorsement_public()));
	let record = HubRecord {
		profile: PROFILE,
		endorsement_key,
		attestation_key: H256(name_digest(&tpm.attestation_public())),
		phase: IntegrityPhase::Enrolled,
		epoch: 0,
		clock: None,
		must_reset: false,
		integrity: H256::zero(),
		evidence: H256::zero(),
		log_length: 0,
		pcr10: H256::zero(),
		trusted_until: 0,
		round: 1,
		passes: BoundedVec::truncate_from(passes),
	};
	Hubs::<T>::insert(HUB, record);
	EndorsementOwner::<T>::insert(endorsement_key, HUB);
	Cases::<T>::insert(HUB, Case { round: 1, states: H256::zero() });
	let seats = (0..MAX_COMMITTEE).map(|index| {
		let account = member::<T>(index);
		Tasks::<T>::insert(&account, BoundedVec::truncate_from(vec![Task { hub: HUB, panel: Panel::Appraisal(1) }]));
		let last = index + 1 == MAX_COMMITTEE;
		let vote = Vote::Pass;
		let commitment = appraisal::commitment_of(&vote, &[0; 32], &account, HUB, 1);
		let committed = phase == AppraisalPhase::Revealing || !last;
		let revealed = phase == AppraisalPhase::Revealing && !last;
		VoteSeat { account, commitment: committed.then_some(commitment), vote: revealed.then_some(vote) }
	});
	let seats = BoundedVec::truncate_from(seats.collect());
	Committees::<T>::insert(HUB, Appraisal { round: 1, phase, deadline, seats });
	tpm
}

fn full_nonces<T: Config>() {
	let nonces = (0..MAX_NONCES).map(|index| Nonce { bucket: LATER + u64::from(index), hash: H256::zero() });
	Nonces::<T>::put(BoundedVec::truncate_from(nonces.collect()));
	LastBucket::<T>::put(LATER + u64::from(MAX_NONCES) - 1);
}

/// Root and paths of a log whose first state is zeros and whose other leaves are made up.
fn first_step(template: &[u8]) -> (H256, Vec<H256>, Vec<H256>) {
	let before = state_leaf(0, &H256::zero());
	let after = H256(sha2_256(&[&[0; 32][..], &sha2_256(template)].concat()));
	let after = state_leaf(1, &after);
	let rest: Vec<H256> = (0..15).map(H256::from_low_u64_be).collect();
	let top = rest.iter().fold(node(&before, &after), |top, sibling| node(&top, sibling));
	let path = |sibling| [vec![sibling], rest.clone()].concat();
	(list_root(TAG_STATE, MAX_LOG_LENGTH + 1, &top), path(after), path(before))
}

/// Template data as long as a proof takes.
fn longest_template() -> Vec<u8> {
	let digest = [b"sha256:\0", &[6; 32][..]].concat();
	let mut name = vec![b'x'; 1_152 - 8 - digest.len()];
	name[1_152 - 9 - digest.len()] = 0;
	[&(digest.len() as u32).to_le_bytes()[..], &digest, &(name.len() as u32).to_le_bytes(), &name].concat()
}

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
		judged::<T>(LATER, AppraisalPhase::Committing, vec![Pass { round: 1, digest: phases::digest_of(&passed) }]);
		let rich: T::AccountId = account("rich", 0, 0);
		let endowment = T::FraudDeposit::get().saturating_mul(1_000);
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
			// No time of a benchmark is later than that of a committee whose deadline is not that of a draw, which is 0.
			Pallet::<T>::run_out(HUB, appraisal);
		}
		assert!(!Enrolments::<T>::contains_key(HUB) && !Committees::<T>::contains_key(HUB));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

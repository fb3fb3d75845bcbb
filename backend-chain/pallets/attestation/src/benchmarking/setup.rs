//! What benchmarks start from.
use crate::{
	appraisal,
	integrity::{list_root, node, state_leaf, BootClaim, ImaClaim, UpdateClaim},
	tpm::{name_digest, simulated::SimulatedTpm, Scheme},
	*,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{traits::EnsureOrigin, BoundedVec};
use logos_primitives::HubId;
use sp_core::H256;
use sp_io::hashing::sha2_256;

pub const PROFILE: ProfileId = H256::repeat_byte(1);
pub const HUB: HubId = 0;
pub const MASK: u32 = 0x4bdd;
pub const LATER: u64 = u64::MAX / 2;
pub const TAG_STATE: u8 = 0x42;

pub fn origin<O: EnsureOrigin<R>, R>() -> Result<R, BenchmarkError> {
	O::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

pub fn member<T: Config>(index: u32) -> T::AccountId {
	account("member", index, 0)
}

pub fn entry() -> ProfileEntry {
	ProfileEntry {
		pcr_mask: MASK,
		schemes: BoundedVec::truncate_from(vec![Scheme::Ecdsa, Scheme::Rsassa]),
		required: Required { files: true, kernel_guard: true, sensors: true, tamper: true },
		policy: H256::zero(),
		machine_class: 0,
	}
}

pub fn proposal(epoch: u32) -> Proposal {
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
pub fn prepare<T: Config>() -> Vec<T::AccountId> {
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

pub fn propose<T: Config>(signers: &[T::AccountId], epoch: u32) -> Result<(), BenchmarkError> {
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
pub fn two_references<T: Config>() -> Result<(), BenchmarkError> {
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

pub fn request(tpm: &SimulatedTpm) -> EnrolmentRequest {
	EnrolmentRequest {
		profile: PROFILE,
		endorsement_key: BoundedVec::truncate_from(tpm.endorsement_public()),
		certificate: H256::zero(),
		issuer: H256::zero(),
		attestation_key: BoundedVec::truncate_from(tpm.attestation_public()),
		tamper_counter: 7,
	}
}

pub fn opened() -> Vec<Opened> {
	(0..MAX_COMMITTEE as u8).map(|seat| Opened { seat, secret: [seat; 32] }).collect()
}

/// A full committee that has offered, but for the last member.
pub fn enrolling<T: Config>(deadline: u64, complete: bool) {
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

pub fn passed<T: Config>(states: H256) -> PassedOf<T> {
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
pub fn judged<T: Config>(deadline: u64, phase: AppraisalPhase, passes: Vec<Pass>) -> SimulatedTpm {
	let tpm = SimulatedTpm::new(1);
	let endorsement_key = H256(name_digest(&tpm.endorsement_public()));
	let record = HubRecord {
		profile: PROFILE,
		endorsement_key,
		attestation_key: H256(name_digest(&tpm.attestation_public())),
		tamper_counter: 0,
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

pub fn full_nonces<T: Config>() {
	let nonces = (0..MAX_NONCES).map(|index| Nonce { bucket: LATER + u64::from(index), hash: H256::zero() });
	Nonces::<T>::put(BoundedVec::truncate_from(nonces.collect()));
	LastBucket::<T>::put(LATER + u64::from(MAX_NONCES) - 1);
}

/// Root and paths of a log whose first state is zeros and whose other leaves are made up.
pub fn first_step(template: &[u8]) -> (H256, Vec<H256>, Vec<H256>) {
	let before = state_leaf(0, &H256::zero());
	let after = H256(sha2_256(&[&[0; 32][..], &sha2_256(template)].concat()));
	let after = state_leaf(1, &after);
	let rest: Vec<H256> = (0..15).map(H256::from_low_u64_be).collect();
	let top = rest.iter().fold(node(&before, &after), |top, sibling| node(&top, sibling));
	let path = |sibling| [vec![sibling], rest.clone()].concat();
	(list_root(TAG_STATE, MAX_LOG_LENGTH + 1, &top), path(after), path(before))
}

/// Template data as long as a proof takes.
pub fn longest_template() -> Vec<u8> {
	let digest = [b"sha256:\0", &[6; 32][..]].concat();
	let mut name = vec![b'x'; 1_152 - 8 - digest.len()];
	name[1_152 - 9 - digest.len()] = 0;
	[&(digest.len() as u32).to_le_bytes()[..], &digest, &(name.len() as u32).to_le_bytes(), &name].concat()
}

//! Benchmarks of the calls and hooks, each in its largest case: a jury of 31 after three redraws.
use super::*;
use crate::{Call, Config, Pallet};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use logos_primitives::{
	CheckOrder, CheckPhase, Checks as _, DaemonRegistry, Facts, Fence, Finding, Jobs, Observation, Purpose, ResourceId,
	Round, Salt,
};
use sp_core::H256;

/// What the benchmarks need of the other pallets: a runtime that runs them implements it.
pub trait BenchmarkHelper: Config {
	/// Registers so many daemons more, each of an operator and a network of its own, and gives the order of a job whose
	/// result was just committed.
	fn order(daemons: u32) -> CheckOrder<Self::AccountId>;
}

const SALT: Salt = [7; 32];

fn observation(platform: &[bool], finding: Finding) -> Observation {
	Observation {
		findings: vec![finding; platform.len()].try_into().unwrap_or_default(),
		facts: Facts::truncate_from(vec![1; 1_024]),
		evidence_root: H256::zero(),
	}
}

fn seat<T: Config>(account: T::AccountId, observation: &Observation, check: &CheckOf<T>) -> Seat<T::AccountId> {
	let CheckOrder { resource, fence, .. } = check.order;
	let commitment = statement::commitment(observation, &SALT, &account, resource, fence);
	let statement = Statement::of(observation, &check.order.platform);
	Seat { account, operator: 0, commitment: Some(commitment), statement: Some(statement) }
}

/// A check before its jury in `phase`: the whole committee and a third of the jurors say ok, two thirds of them a
/// mismatch. All have answered but the last juror, who is given with what it says.
fn contested<T: BenchmarkHelper>(phase: CheckPhase) -> (ResourceId, Fence, T::AccountId, Observation) {
	let order = T::order(MAX_SEATS + MAX_JURY + 1);
	let (resource, fence, platform) = (order.resource, order.fence, order.platform.to_vec());
	let (right, wrong) = (observation(&platform, Finding::Mismatch), observation(&platform, Finding::Ok));
	let daemons: Vec<T::AccountId> = (0..T::DaemonRegistry::eligible())
		.filter_map(T::DaemonRegistry::at)
		.filter(|daemon| *daemon != order.executor)
		.take((MAX_SEATS + MAX_JURY) as usize)
		.collect();
	let claim = Some(Statement::claim(&wrong.facts, &platform));
	let deadline = T::Jobs::now().saturating_add(T::Jobs::windows().reveal_ms);
	let mut check: CheckOf<T> = Check {
		order,
		round: Round::Jury,
		phase,
		committee: Default::default(),
		tranche: 0,
		wanted: 0,
		redraws: MAX_REDRAWS,
		jury: Default::default(),
		claim,
		deadline,
	};
	for (position, daemon) in daemons.iter().enumerate() {
		let juror = position.checked_sub(MAX_SEATS as usize);
		let round = if juror.is_some() { Round::Jury } else { Round::Committee };
		let says = if juror.is_some_and(|juror| juror >= (MAX_JURY / 3) as usize) { &right } else { &wrong };
		let mut seat = seat::<T>(daemon.clone(), says, &check);
		match juror {
			Some(_) if phase == CheckPhase::Committing => seat.statement = None,
			_ => Observations::<T>::insert(resource, (round, daemon), says),
		}
		let pushed = match juror {
			Some(_) => check.jury.try_push(seat).is_ok(),
			None => check.committee.try_push(seat).is_ok(),
		};
		assert!(pushed, "so many seats there are");
	}
	let last = daemons.last().expect("there are daemons").clone();
	Observations::<T>::remove(resource, (Round::Jury, &last));
	if let Some(seat) = check.jury.last_mut() {
		seat.statement = None;
		if phase == CheckPhase::Committing {
			seat.commitment = None;
		}
	}
	Checks::<T>::insert(resource, check);
	(resource, fence, last, right)
}

#[benchmarks(where T: BenchmarkHelper)]
mod benches {
	use super::*;

	#[benchmark]
	fn commit_observation() {
		let (resource, fence, juror, says) = contested::<T>(CheckPhase::Committing);
		let commitment = statement::commitment(&says, &SALT, &juror, resource, fence);
		#[extrinsic_call]
		_(RawOrigin::Signed(juror), resource, fence, commitment);
		assert_eq!(Checks::<T>::get(resource).map(|check| check.phase), Some(CheckPhase::Revealing));
	}

	#[benchmark]
	fn reveal_observation() {
		let (resource, fence, juror, says) = contested::<T>(CheckPhase::Revealing);
		#[extrinsic_call]
		_(RawOrigin::Signed(juror), resource, fence, says, SALT);
		assert!(!Checks::<T>::contains_key(resource));
		assert_eq!(Observations::<T>::iter_prefix(resource).count(), 0);
	}

	/// The last checker of the last redraw reveals.
	#[benchmark]
	fn reveal_to_committee() -> Result<(), BenchmarkError> {
		let (resource, fence, ..) = contested::<T>(CheckPhase::Revealing);
		let (checker, observation) = Checks::<T>::mutate(resource, |check| {
			let check = check.as_mut().expect("it was just written");
			check.round = Round::Committee;
			check.jury = Default::default();
			let last = check.committee.last_mut().expect("there are checkers");
			last.statement = None;
			(last.account.clone(), observation(&check.order.platform, Finding::Ok))
		});
		#[block]
		{
			Pallet::<T>::do_reveal(checker, resource, fence, observation, SALT)?;
		}
		assert!(!Checks::<T>::contains_key(resource));
		Ok(())
	}

	/// The randomness of a block that completes a seed.
	#[benchmark]
	fn seed() {
		RandomValues::<T>::put(SEED_BLOCKS);
		DrawsOfRound::<T>::insert(1, 1);
		#[block]
		{
			Pallet::<T>::take_randomness();
		}
	}

	/// The draw of a jury that looks at as many daemons as it may.
	#[benchmark]
	fn draw() {
		let order = T::order(MAX_LOTS as u32 + 1);
		let resource = order.resource;
		Pallet::<T>::open(order);
		Checks::<T>::mutate(resource, |check| {
			check.as_mut().expect("it was just opened").round = Round::Jury;
		});
		let Queue { tail, .. } = DrawQueue::<T>::get();
		DrawQueue::<T>::put(Queue { head: tail.saturating_sub(1), tail });
		let asked = PendingDraws::<T>::get(tail.saturating_sub(1)).expect("it was just asked for");
		PendingDraws::<T>::insert(tail.saturating_sub(1), PendingDraw { purpose: Purpose::Jury, ..asked });
		Seeds::<T>::insert(asked.round, H256::repeat_byte(1));
		#[block]
		{
			Pallet::<T>::do_draws();
		}
		assert_eq!(Checks::<T>::get(resource).map(|check| check.phase), Some(CheckPhase::Committing));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! Benchmarks of the calls and hooks, each in its largest case.
use super::*;
use crate::{Call, Config, Pallet};
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::{traits::EnsureOrigin, weights::WeightMeter};
use frame_system::{pallet_prelude::OriginFor, RawOrigin};
use logos_primitives::{Facts, Fence, Label, MachineRequest, ResourceId, Salt, Windows};
use sp_core::H256;
use sp_io::hashing::blake2_256;

/// What the benchmarks need of the other pallets: a runtime that runs them implements it.
pub trait BenchmarkHelper: Config {
	/// A tenant who can pay, and the largest request that would be accepted: hubs and daemons are there.
	fn largest() -> (Self::AccountId, MachineRequest);
	/// The same with more of everything, for an update in place.
	fn larger() -> MachineRequest;
	/// Brings the check of the result that was just committed to where the executor's is the last that it awaits.
	fn await_result(resource: ResourceId, fence: Fence);
}

const SALT: Salt = [7; 32];

fn facts() -> Facts {
	Facts::truncate_from(vec![1; 1_024])
}

fn label() -> Label {
	Label::truncate_from(vec![b's'; 64])
}

/// Fills the seconds around a deadline so far ahead, so that a wake-up has to look for a place.
fn crowd<T: Config>(ahead: logos_primitives::Milliseconds) {
	let at = DutyClock::<T>::get().now.saturating_add(ahead);
	for _ in 0..128 * 9 {
		Pallet::<T>::schedule(at, ResourceId::MAX, Fence { generation: 0, assignment: 0 });
	}
}

/// A machine that was asked for.
fn requested<T: BenchmarkHelper>() -> Result<(T::AccountId, ResourceId, Fence), BenchmarkError> {
	let (tenant, request) = T::largest();
	let id = NextResource::<T>::get();
	Pallet::<T>::do_request(tenant.clone(), request)?;
	Ok((tenant, id, Fence { generation: 1, assignment: 1 }))
}

/// The same, with hub and executor.
fn assigned<T: BenchmarkHelper>() -> Result<(T::AccountId, ResourceId, Fence), BenchmarkError> {
	let (_, id, fence) = requested::<T>()?;
	Pallet::<T>::assign(id, fence, H256::repeat_byte(1));
	let executor = OpenJobs::<T>::get(id).and_then(|job| job.executor);
	Ok((executor.ok_or("somebody was drawn")?, id, fence))
}

fn executing<T: BenchmarkHelper>() -> Result<(T::AccountId, ResourceId, Fence), BenchmarkError> {
	let (executor, id, fence) = assigned::<T>()?;
	Pallet::<T>::do_accept(executor.clone(), id, fence)?;
	Ok((executor, id, fence))
}

/// A job whose result only the executor has not revealed yet.
fn awaited<T: BenchmarkHelper>() -> Result<(T::AccountId, ResourceId, Fence), BenchmarkError> {
	let (executor, id, fence) = executing::<T>()?;
	let result = H256(blake2_256(&codec::Encode::encode(&(facts(), SALT))));
	Pallet::<T>::do_commit_result(executor.clone(), id, fence, result)?;
	T::await_result(id, fence);
	Ok((executor, id, fence))
}

/// A machine that was verified.
fn live<T: BenchmarkHelper>() -> Result<(T::AccountId, ResourceId), BenchmarkError> {
	let (executor, id, fence) = awaited::<T>()?;
	Pallet::<T>::do_reveal_result(executor, id, fence, facts(), SALT)?;
	let resource = Resources::<T>::get(id).ok_or("it lives")?;
	Ok((resource.tenant, id))
}

/// A job whose next lost assignment is its last, on its last hub.
fn exhausted<T: BenchmarkHelper>() -> Result<(T::AccountId, ResourceId, Fence), BenchmarkError> {
	let (executor, id, fence) = executing::<T>()?;
	OpenJobs::<T>::mutate_extant(id, |job| {
		let hub = job.hub.unwrap_or_default();
		let tried = |_| Tried { hub, assignments: MAX_ASSIGNMENTS_PER_HUB };
		job.hubs_tried = frame_support::BoundedVec::truncate_from((0..MAX_HUBS_PER_JOB).map(tried).collect());
	});
	Ok((executor, id, fence))
}

fn parameter_origin<T: Config>() -> Result<OriginFor<T>, BenchmarkError> {
	T::ParameterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

#[benchmarks(where T: BenchmarkHelper)]
mod benches {
	use super::*;

	#[benchmark]
	fn request() {
		let (tenant, wanted) = T::largest();
		let id = NextResource::<T>::get();
		#[extrinsic_call]
		_(RawOrigin::Signed(tenant), wanted);
		assert!(OpenJobs::<T>::contains_key(id));
	}

	#[benchmark]
	fn update() -> Result<(), BenchmarkError> {
		let (tenant, id) = live::<T>()?;
		let wanted = T::larger();
		#[extrinsic_call]
		_(RawOrigin::Signed(tenant), id, wanted);
		assert_eq!(Resources::<T>::get(id).map(|resource| resource.phase), Some(ResourcePhase::Updating));
		Ok(())
	}

	/// Of a machine with hub and executor that nobody began: it ends at once.
	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let (_, id, _) = assigned::<T>()?;
		let (tenant, _) = T::largest();
		#[extrinsic_call]
		_(RawOrigin::Signed(tenant), id);
		assert!(EndedResources::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn accept() -> Result<(), BenchmarkError> {
		let (executor, id, fence) = assigned::<T>()?;
		crowd::<T>(Pallet::<T>::execute_ms(id)?);
		#[extrinsic_call]
		_(RawOrigin::Signed(executor), id, fence);
		assert_eq!(OpenJobs::<T>::get(id).map(|job| job.phase), Some(JobPhase::Executing));
		Ok(())
	}

	#[benchmark]
	fn checkpoint() -> Result<(), BenchmarkError> {
		let (executor, id, fence) = executing::<T>()?;
		crowd::<T>(Pallet::<T>::execute_ms(id)?);
		#[extrinsic_call]
		_(RawOrigin::Signed(executor), id, fence, label(), H256::zero());
		assert_eq!(OpenJobs::<T>::get(id).map(|job| job.checkpoints), Some(1));
		Ok(())
	}

	#[benchmark]
	fn commit_result() -> Result<(), BenchmarkError> {
		let (executor, id, fence) = executing::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(executor), id, fence, H256::zero());
		assert_eq!(OpenJobs::<T>::get(id).map(|job| job.phase), Some(JobPhase::Committed));
		Ok(())
	}

	#[benchmark]
	fn reveal_result() -> Result<(), BenchmarkError> {
		let (executor, id, fence) = awaited::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(executor), id, fence, facts(), SALT);
		assert_eq!(Resources::<T>::get(id).map(|resource| resource.phase), Some(ResourcePhase::Live));
		Ok(())
	}

	#[benchmark]
	fn give_up() -> Result<(), BenchmarkError> {
		let (executor, id, fence) = exhausted::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(executor), id, fence, GiveUpReason::HubUnreachable);
		assert!(EndedResources::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn set_windows() -> Result<(), BenchmarkError> {
		let origin = parameter_origin::<T>()?;
		let windows = Windows { accept_ms: 1_000, commit_ms: 1_000, reveal_ms: 1_000 };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, windows);
		assert_eq!(PartyWindows::<T>::get(), windows);
		Ok(())
	}

	#[benchmark]
	fn set_policy() -> Result<(), BenchmarkError> {
		let origin = parameter_origin::<T>()?;
		let policy = Policy { default_checkers: 7, escrow_hours: 1, max_gap_ms: 1, max_resources: 1 };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, policy);
		assert_eq!(PolicyNumbers::<T>::get(), policy);
		Ok(())
	}

	#[benchmark]
	fn wake_job() -> Result<(), BenchmarkError> {
		let (_, id, _) = exhausted::<T>()?;
		let late = OpenJobs::<T>::get(id).map_or(0, |job| job.deadline).saturating_add(1_000);
		DutyClock::<T>::mutate(|clock| clock.now = late);
		#[block]
		{
			Pallet::<T>::drain(&mut WeightMeter::new());
		}
		assert!(EndedResources::<T>::contains_key(id));
		Ok(())
	}

	/// A machine that stays: the end of one is that of `wake_job`.
	#[benchmark]
	fn evict() -> Result<(), BenchmarkError> {
		let (_, id, _) = awaited::<T>()?;
		let hub = Resources::<T>::get(id).and_then(|resource| resource.hub).unwrap_or_default();
		<Pallet<T> as logos_primitives::OnViolated>::violated(hub);
		#[block]
		{
			Pallet::<T>::evict(&mut WeightMeter::new());
		}
		assert!(!Evictions::<T>::contains_key(hub));
		Ok(())
	}

	/// The executor did not reveal; the checkers decide.
	#[benchmark]
	fn wake_check() -> Result<(), BenchmarkError> {
		let (_, id, _) = awaited::<T>()?;
		let late = OpenJobs::<T>::get(id).map_or(0, |job| job.deadline).saturating_add(1_000);
		DutyClock::<T>::mutate(|clock| clock.now = late);
		#[block]
		{
			Pallet::<T>::drain(&mut WeightMeter::new());
		}
		assert!(!OpenJobs::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn advance_clock() {
		#[block]
		{
			Pallet::<T>::advance_clock(&mut WeightMeter::new());
		}
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

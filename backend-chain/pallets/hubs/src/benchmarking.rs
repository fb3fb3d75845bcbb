//! Benchmarks of the calls, with a full pool where a call sorts one.
use super::*;
use crate::{Call, Config, Pallet};
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;
use logos_primitives::{Capacity, Label};

fn label(fill: u8) -> Label {
	Label::truncate_from(vec![fill; 64])
}

fn capacity() -> Capacity {
	Capacity { vcpu: 8, memory_mib: 8_192, disk_gib: 100 }
}

fn entry(site: u32) -> HubEntry {
	let line = Line { direction: Direction::Symmetric, mbit_per_s: 1_000, kind: label(b'k') };
	let lines = Lines::truncate_from(vec![line; 8]);
	HubEntry { site, class: label(b'c'), asn: 1, prefix: label(b'p'), capacity: capacity(), lines }
}

fn origin<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::RegisterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// An operator with a site of `hubs` hubs; its account, its number, the site, the first hub's account.
fn crowded<T: Config>(hubs: u32) -> Result<(T::AccountId, u32, u32, T::AccountId), BenchmarkError> {
	let operator_account: T::AccountId = account("operator", 0, 0);
	let operator = Pallet::<T>::do_register_operator(operator_account.clone());
	let site = Pallet::<T>::do_register_site(operator, label(b'r'), MAX_POOL)?;
	OperatorCap::<T>::put(MAX_POOL);
	for index in 0..hubs {
		Pallet::<T>::do_register_hub(account("hub", index, 0), entry(site))?;
	}
	Ok((operator_account, operator, site, account("hub", 0, 0)))
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn register_operator() -> Result<(), BenchmarkError> {
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, account("operator", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn retire_operator() -> Result<(), BenchmarkError> {
		let operator = Pallet::<T>::do_register_operator(account("operator", 0, 0));
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, operator);
		assert!(!Operators::<T>::contains_key(operator));
		Ok(())
	}

	#[benchmark]
	fn register_site() -> Result<(), BenchmarkError> {
		let operator = Pallet::<T>::do_register_operator(account("operator", 0, 0));
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, operator, label(b'r'), 1);
		Ok(())
	}

	#[benchmark]
	fn retire_site() -> Result<(), BenchmarkError> {
		let (_, _, site, _) = crowded::<T>(0)?;
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, site);
		assert!(!Sites::<T>::contains_key(site));
		Ok(())
	}

	#[benchmark]
	fn register_hub() -> Result<(), BenchmarkError> {
		let (operator, _, site, _) = crowded::<T>(MAX_POOL - 1)?;
		let hub: T::AccountId = account("new", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(operator), hub.clone(), entry(site));
		assert!(HubByAccount::<T>::contains_key(hub));
		Ok(())
	}

	#[benchmark]
	fn announce() -> Result<(), BenchmarkError> {
		let (_, _, _, hub) = crowded::<T>(1)?;
		let (endpoint, key) = (Endpoint::truncate_from(vec![b'e'; 128]), TlsKey::truncate_from(vec![1; 128]));
		#[extrinsic_call]
		_(RawOrigin::Signed(hub), endpoint, key);
		Ok(())
	}

	#[benchmark]
	fn report_capacity() -> Result<(), BenchmarkError> {
		let (_, _, _, hub) = crowded::<T>(MAX_POOL)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(hub), Capacity { vcpu: 1, ..capacity() });
		Ok(())
	}

	#[benchmark]
	fn drain() -> Result<(), BenchmarkError> {
		let (operator, _, _, hub) = crowded::<T>(MAX_POOL)?;
		let id = HubByAccount::<T>::get(hub).ok_or(BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(operator), id);
		Ok(())
	}

	#[benchmark]
	fn retire_hub() -> Result<(), BenchmarkError> {
		let (operator, _, _, hub) = crowded::<T>(1)?;
		let id = HubByAccount::<T>::get(hub).ok_or(BenchmarkError::Weightless)?;
		Pallet::<T>::do_drain(&operator, id)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(operator), id);
		assert_eq!(Hubs::<T>::get(id).map(|hub| hub.phase), Some(HubPhase::Retired));
		Ok(())
	}

	#[benchmark]
	fn set_operator_cap() -> Result<(), BenchmarkError> {
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 5);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! Benchmarks of the calls, with a list of two so that a gap is closed.
use super::*;
use crate::{Call, Config, Pallet};
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{fungible::Mutate, EnsureOrigin, Get};
use frame_system::RawOrigin;
use logos_primitives::{DaemonRegistry, Fence, Label, NetworkPlace, Offence};

fn place() -> NetworkPlace {
	NetworkPlace { operator: 1, asn: 1, prefix: Label::truncate_from(vec![b'p'; 64]) }
}

fn key(fill: u8) -> TlsKey {
	TlsKey::truncate_from(vec![fill; 128])
}

fn funded<T: Config>(index: u32) -> T::AccountId
where
	T::Currency: Mutate<T::AccountId>,
{
	let daemon: T::AccountId = account("daemon", index, 0);
	T::Currency::set_balance(&daemon, T::MinBond::get().saturating_mul(100));
	daemon
}

fn registered<T: Config>(index: u32) -> Result<T::AccountId, BenchmarkError>
where
	T::Currency: Mutate<T::AccountId>,
{
	let daemon = funded::<T>(index);
	Pallet::<T>::do_register(&daemon, place(), key(1), T::MinBond::get())?;
	Ok(daemon)
}

#[benchmarks(where T::Currency: Mutate<T::AccountId>)]
mod benches {
	use super::*;

	#[benchmark]
	fn register() -> Result<(), BenchmarkError> {
		let origin = T::RegisterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let daemon = T::RegisterOrigin::ensure_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?;
		T::Currency::set_balance(&daemon, T::MinBond::get().saturating_mul(100));
		let bond = T::MinBond::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, place(), key(1), bond);
		assert!(Daemons::<T>::contains_key(daemon));
		Ok(())
	}

	#[benchmark]
	fn set_tls_key() -> Result<(), BenchmarkError> {
		let daemon = registered::<T>(0)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(daemon), key(2));
		Ok(())
	}

	#[benchmark]
	fn bond_extra() -> Result<(), BenchmarkError> {
		let daemon = registered::<T>(0)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(daemon), 1);
		Ok(())
	}

	#[benchmark]
	fn leave() -> Result<(), BenchmarkError> {
		let daemon = registered::<T>(0)?;
		registered::<T>(1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(daemon.clone()));
		assert!(!Daemons::<T>::contains_key(daemon));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let daemon = registered::<T>(0)?;
		let fence = Fence { generation: 1, assignment: 1 };
		<Pallet<T> as DaemonRegistry<_>>::suspend(&daemon, Offence::FalseOk, 1, fence);
		let origin = T::ReinstateOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, daemon.clone());
		assert!(EligibleIndex::<T>::contains_key(daemon));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! Benchmarks of the calls.
use super::*;
use crate::{Call, Config, Pallet};
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{fungible::Mutate, Get};
use frame_system::RawOrigin;
use logos_primitives::WorkspaceName;
use sp_core::H256;
use sp_io::hashing::blake2_256;

fn name() -> WorkspaceName {
	WorkspaceName::truncate_from(vec![b'w'; 128])
}

fn request<T: Config>() -> LockRequest {
	LockRequest {
		id: LockId::truncate_from(vec![b'i'; 128]),
		operation: LockOperation::truncate_from(vec![b'o'; 64]),
		who: LockWho::truncate_from(vec![b'w'; 256]),
		lease_ms: T::MaxLeaseMs::get(),
		plan: None,
	}
}

fn rich<T: Config>() -> T::AccountId
where
	T::Currency: Mutate<T::AccountId>,
{
	let owner: T::AccountId = account("owner", 0, 0);
	T::Currency::set_balance(&owner, u128::MAX / 4);
	owner
}

fn locked<T: Config>() -> Result<T::AccountId, BenchmarkError>
where
	T::Currency: Mutate<T::AccountId>,
{
	let owner = rich::<T>();
	Pallet::<T>::do_lock(owner.clone(), owner.clone(), name(), request::<T>())?;
	Ok(owner)
}

fn revision(previous_hash: H256, size_bytes: u32) -> (RevisionHeader, Ciphertext) {
	let bytes = vec![7; size_bytes as usize];
	let header = RevisionHeader {
		previous_hash,
		ciphertext_hash: H256(blake2_256(&bytes)),
		size_bytes,
		digest: H256::zero(),
		recipients: H256::zero(),
		lineage: H256::zero(),
		serial: 1,
		forced: false,
		kind: RevisionKind::Snapshot,
		place: Place::Inline,
	};
	(header, Ciphertext::truncate_from(bytes))
}

#[benchmarks(where T::Currency: Mutate<T::AccountId>)]
mod benches {
	use super::*;

	#[benchmark]
	fn lock() -> Result<(), BenchmarkError> {
		let owner = rich::<T>();
		let LockRequest { id, operation, who, lease_ms, plan } = request::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), owner.clone(), name(), id, operation, who, lease_ms, plan);
		assert!(Pallet::<T>::workspace(owner, name()).is_some());
		Ok(())
	}

	#[benchmark]
	fn renew() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), owner.clone(), name(), 1, T::MaxLeaseMs::get());
		Ok(())
	}

	#[benchmark]
	fn unlock() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), owner.clone(), name(), 1);
		Ok(())
	}

	#[benchmark]
	fn write(b: Linear<1, MAX_CIPHERTEXT_BYTES>) -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		let (header, ciphertext) = revision(H256::zero(), b);
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), owner.clone(), name(), Some(1), 1, header, ciphertext);
		assert!(Pallet::<T>::revision(owner, name(), 1).is_some());
		Ok(())
	}

	#[benchmark]
	fn prune() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		for number in 1..=MAX_PRUNED + 1 {
			let head_hash = Pallet::<T>::workspace(owner.clone(), name()).map(|workspace| workspace.head_hash);
			let (header, ciphertext) = revision(head_hash.unwrap_or_default(), MAX_CIPHERTEXT_BYTES);
			Pallet::<T>::do_write(owner.clone(), owner.clone(), name(), Some(1), number, header, ciphertext)?;
		}
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), name(), MAX_PRUNED + 1);
		assert!(Pallet::<T>::revision(owner, name(), MAX_PRUNED).is_none());
		Ok(())
	}

	#[benchmark]
	fn set_member() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		let recipient = Some(frame_support::BoundedVec::truncate_from(vec![b'a'; 128]));
		let member = Member { rights: Rights::default(), recipient };
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), name(), account("member", 0, 0), member);
		assert_eq!(Pallet::<T>::members(owner, name()).len(), 1);
		Ok(())
	}

	#[benchmark]
	fn set_policy() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner), name(), Policy::default());
		Ok(())
	}

	#[benchmark]
	fn propose() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		for fill in 0..MAX_PROPOSALS as u8 {
			Pallet::<T>::do_propose(owner.clone(), owner.clone(), name(), H256::repeat_byte(fill))?;
		}
		let (header, ciphertext) = revision(H256::zero(), 1);
		Pallet::<T>::do_write(owner.clone(), owner.clone(), name(), Some(1), 1, header, ciphertext)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), owner.clone(), name(), H256::repeat_byte(99));
		assert_eq!(Pallet::<T>::proposals(owner, name()).len(), 1);
		Ok(())
	}

	#[benchmark]
	fn approve() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		let approver: T::AccountId = account("approver", 0, 0);
		let member = Member { rights: Rights { approve: true, ..Rights::default() }, recipient: None };
		Pallet::<T>::do_set_member(owner.clone(), name(), approver.clone(), member)?;
		Pallet::<T>::do_propose(owner.clone(), owner.clone(), name(), H256::zero())?;
		#[extrinsic_call]
		_(RawOrigin::Signed(approver), owner.clone(), name(), H256::zero());
		Ok(())
	}

	#[benchmark]
	fn record_replica() -> Result<(), BenchmarkError> {
		let owner = locked::<T>()?;
		let (header, _) = revision(H256::zero(), 1);
		let header = RevisionHeader { place: Place::Blob, ..header };
		Pallet::<T>::do_write(owner.clone(), owner.clone(), name(), Some(1), 1, header, Ciphertext::default())?;
		let store = logos_primitives::Label::truncate_from(vec![b's'; 64]);
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), owner.clone(), name(), 1, store);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! Benchmarks of the catalogue's calls, each at its largest entry.
use super::*;
use crate::{Call, Config, Pallet};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use logos_primitives::*;
use sp_core::H256;
use sp_runtime::DispatchError;

fn label(fill: u8) -> Label {
	Label::truncate_from(vec![fill; 64])
}

fn largest() -> (TypeRef, MachineType) {
	let attributes: Vec<_> = (0..16)
		.map(|index| AttributeSpec {
			name: AttributeName::truncate_from(vec![b'a' + index; 32]),
			kind: AttributeKind::Choice(BoundedVec16::truncate_from(vec![label(b'c'); 16])),
			required: true,
			default: None,
			mutability: Mutability::Replace,
			unit_price: 1,
		})
		.collect();
	let machine_type = MachineType {
		class: label(b'k'),
		driver: label(b'd'),
		attributes: attributes.try_into().expect("sixteen"),
		rules: Default::default(),
		predicates: Default::default(),
		base_price: 1,
		execute_ms: 20_000,
		trusted_hub: false,
	};
	(TypeRef { name: label(b'n'), version: 1 }, machine_type)
}

type BoundedVec16 = frame_support::BoundedVec<Label, frame_support::traits::ConstU32<16>>;

fn origin<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::CatalogueOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn propose_type() -> Result<(), BenchmarkError> {
		let (name, machine_type) = largest();
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name.clone(), machine_type);
		assert!(Types::<T>::contains_key(name));
		Ok(())
	}

	#[benchmark]
	fn activate_type() -> Result<(), BenchmarkError> {
		let (name, machine_type) = largest();
		Pallet::<T>::do_propose(name.clone(), machine_type).map_err(DispatchError::from)?;
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name.clone());
		assert_eq!(NewestType::<T>::get(name.name), Some(1));
		Ok(())
	}

	#[benchmark]
	fn deprecate_type() -> Result<(), BenchmarkError> {
		let (name, machine_type) = largest();
		Pallet::<T>::do_propose(name.clone(), machine_type).map_err(DispatchError::from)?;
		Pallet::<T>::do_activate(name.clone()).map_err(DispatchError::from)?;
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name.clone());
		assert_eq!(NewestType::<T>::get(name.name), None);
		Ok(())
	}

	#[benchmark]
	fn register_image() -> Result<(), BenchmarkError> {
		let image = ImageRef { name: label(b'i'), version: 1, digest: H256::zero() };
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, image);
		assert_eq!(Images::<T>::count(), 1);
		Ok(())
	}

	#[benchmark]
	fn withdraw_image() -> Result<(), BenchmarkError> {
		Pallet::<T>::do_register_image(ImageRef { name: label(b'i'), version: 1, digest: H256::zero() })
			.map_err(DispatchError::from)?;
		let origin = origin::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, label(b'i'), 1);
		assert_eq!(NewestImage::<T>::get(label(b'i')), None);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

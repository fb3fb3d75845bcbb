//! A runtime of System and Catalogue.
use crate as pallet_catalogue;
use frame_support::{derive_impl, traits::ConstU32};
use frame_system::EnsureRoot;
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Catalogue = pallet_catalogue;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_catalogue::Config for Test {
	type CatalogueOrigin = EnsureRoot<u64>;
	type MaxEntries = ConstU32<3>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

/// Runs a test on an empty catalogue and checks the invariants afterwards.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		System::set_block_number(1);
		test();
		Catalogue::do_try_state().expect("the invariants hold");
	});
}

/// Empty storage.
pub fn new_test_ext() -> sp_io::TestExternalities {
	frame_system::GenesisConfig::<Test>::default().build_storage().expect("the default genesis builds").into()
}

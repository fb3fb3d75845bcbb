//! A runtime of System, Timestamp, Balances and Tfstate.
use crate as pallet_tfstate;
use frame_support::{
	derive_impl,
	traits::{ConstU128, ConstU64},
};
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason
	)]
	pub struct Test;
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Tfstate = pallet_tfstate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = u128;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
}

impl pallet_tfstate::Config for Test {
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type HoldPerByte = ConstU128<1>;
	type HoldPerItem = ConstU128<10>;
	type MaxLeaseMs = ConstU64<60_000>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

/// Accounts 1 and 2 with 10,000,000 each.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let balances = [(1, 10_000_000), (2, 10_000_000)].into();
	RuntimeGenesisConfig { balances: BalancesConfig { balances, ..Default::default() }, ..Default::default() }
		.build_storage()
		.expect("genesis builds")
		.into()
}

/// Runs a test and checks the invariants afterwards.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		System::set_block_number(1);
		test();
		Tfstate::do_try_state().expect("the invariants hold");
	});
}

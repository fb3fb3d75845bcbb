//! A runtime of System, Balances and Executors.
use crate as pallet_executors;
use frame_support::{derive_impl, traits::ConstU128};
use frame_system::{EnsureRoot, EnsureSigned};
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
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Executors = pallet_executors;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = u128;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
}

impl pallet_executors::Config for Test {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RegisterOrigin = EnsureSigned<u64>;
	type ReinstateOrigin = EnsureRoot<u64>;
	type MinBond = ConstU128<100>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

/// Runs a test with accounts 1 to 9 of 1,000 each and checks the invariants afterwards.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		System::set_block_number(1);
		test();
		Executors::do_try_state().expect("the invariants hold");
	});
}

/// Accounts 1 to 9 with 1,000 each.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let balances = (1..10).map(|account| (account, 1_000)).collect();
	RuntimeGenesisConfig { balances: BalancesConfig { balances, ..Default::default() }, ..Default::default() }
		.build_storage()
		.expect("genesis builds")
		.into()
}

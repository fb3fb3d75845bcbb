//! A runtime of System and Hubs.
use crate::{self as pallet_hubs, GenesisHub, GenesisOperator, GenesisSite};
use frame_support::derive_impl;
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
	pub type Hubs = pallet_hubs;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_hubs::Config for Test {
	type RegisterOrigin = EnsureRoot<u64>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

/// Account of the operator with this number; its hubs at genesis have accounts 100 and 101.
pub const OPERATOR: u64 = 10;

fn hub(account: u64, vcpu: u32) -> GenesisHub<u64> {
	GenesisHub {
		account,
		site: 0,
		class: "edge".into(),
		asn: 64_512,
		prefix: "192.0.2.0/24".into(),
		vcpu,
		memory_mib: u64::from(vcpu) * 4_096,
		disk_gib: 100,
		lines: Default::default(),
	}
}

/// Operator 0 with site 0 in `eu-at` for three hubs, of which hub 0 has 4 and hub 1 has 8 processors.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let hubs = HubsConfig {
		operators: [GenesisOperator { account: OPERATOR }].into(),
		sites: [GenesisSite { operator: 0, region: "eu-at".into(), cap: 3 }].into(),
		hubs: [hub(100, 4), hub(101, 8)].into(),
	};
	RuntimeGenesisConfig { hubs, ..Default::default() }.build_storage().expect("genesis builds").into()
}

/// Runs a test and checks the invariants afterwards.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		System::set_block_number(1);
		test();
		Hubs::do_try_state().expect("the invariants hold");
	});
}

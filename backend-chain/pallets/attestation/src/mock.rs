//! A runtime of System, Timestamp, Balances and Attestation. Hubs and daemons are fakes that a test sets.
use crate as pallet_attestation;
use codec::Encode;
use core::cell::RefCell;
use frame_support::{
	derive_impl,
	traits::{ConstU128, ConstU32, Hooks, Randomness},
	weights::WeightMeter,
};
use frame_system::EnsureRoot;
use logos_primitives::{
	Capacity, DaemonRegistry, Fence, HubId, HubRegistry, Label, NetworkPlace, Offence, Placement, ResourceId, TypeRef,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{BuildStorage, DispatchResult};

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
	pub type Attestation = pallet_attestation;
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

impl pallet_attestation::Config for Test {
	type Time = Timestamp;
	type Randomness = BlockRandomness;
	type DaemonRegistry = Daemons;
	type HubRegistry = HubsOfTest;
	type Appraiser = Attestation;
	type Penalties = crate::Suspends<Daemons>;
	type Demand = Attested;
	type OnViolated = Told;
	type Currency = Balances;
	type LostDeposits = ();
	type RuntimeHoldReason = RuntimeHoldReason;
	type ParameterOrigin = EnsureRoot<u64>;
	type ProfileOrigin = EnsureRoot<u64>;
	type RootOrigin = EnsureRoot<u64>;
	type SignersOrigin = EnsureRoot<u64>;
	type RevokeOrigin = EnsureRoot<u64>;
	type QuarantineOrigin = EnsureRoot<u64>;
	type MaxDraws = ConstU32<2>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

/// The hub of the tests; its account is `HUB_ACCOUNT`. Hub 1 has the account after that.
pub const HUB: HubId = 0;
pub const HUB_ACCOUNT: u64 = 100;
/// Daemons are these accounts, each of an operator of its own.
pub const DAEMONS: core::ops::Range<u64> = 10..16;
/// Short windows, and committees of three.
pub const PARAMETERS: crate::AttestationParameters = crate::AttestationParameters {
	committee_size: 3,
	quorum: 2,
	enrolment_ms: 60_000,
	commit_ms: 30_000,
	reveal_ms: 30_000,
	trusted_ms: 900_000,
	timelock_ms: 50_000,
	overlap_ms: 100_000,
	fraud_deposit: 500,
};
/// Who has money.
pub const RICH: u64 = 1;

std::thread_local! {
	static JOINED: RefCell<Vec<(u64, NetworkPlace)>> = const { RefCell::new(Vec::new()) };
	static OFFENCES: RefCell<Vec<(u64, Offence, u64, u32)>> = const { RefCell::new(Vec::new()) };
	static VIOLATED: RefCell<Vec<HubId>> = const { RefCell::new(Vec::new()) };
	static SILENT: RefCell<bool> = const { RefCell::new(false) };
}

fn label(text: &str) -> Label {
	Label::truncate_from(text.as_bytes().to_vec())
}

/// Blocks bring a value that their number gives, or none.
pub struct BlockRandomness;

impl BlockRandomness {
	/// Whether blocks bring no value from now on.
	pub fn silent(silent: bool) {
		SILENT.set(silent);
	}
}

impl Randomness<Option<H256>, u64> for BlockRandomness {
	fn random(subject: &[u8]) -> (Option<H256>, u64) {
		let number = System::block_number();
		((!SILENT.with_borrow(|silent| *silent)).then(|| H256(blake2_256(&(number, subject).encode()))), number)
	}
}

/// The daemons of a test.
pub struct Daemons;

impl Daemons {
	pub fn join(account: u64, operator: u32) {
		let place = NetworkPlace { operator, asn: account as u32, prefix: label(&format!("daemon-{account}")) };
		JOINED.with_borrow_mut(|daemons| daemons.push((account, place)));
	}
	pub fn leave_all() {
		JOINED.with_borrow_mut(Vec::clear);
	}
	/// Who was suspended for what, about which hub and round.
	pub fn offences() -> Vec<(u64, Offence, u64, u32)> {
		OFFENCES.with_borrow(Clone::clone)
	}
}

impl DaemonRegistry<u64> for Daemons {
	fn eligible() -> u32 {
		JOINED.with_borrow(|daemons| daemons.len() as u32)
	}
	fn at(index: u32) -> Option<u64> {
		JOINED.with_borrow(|daemons| daemons.get(index as usize).map(|(account, _)| *account))
	}
	fn place(daemon: &u64) -> Option<NetworkPlace> {
		JOINED.with_borrow(|daemons| daemons.iter().find(|(account, _)| account == daemon).map(|(_, at)| at.clone()))
	}
	fn suspend(daemon: &u64, offence: Offence, resource: ResourceId, fence: Fence) {
		OFFENCES.with_borrow_mut(|offences| offences.push((*daemon, offence, resource, fence.generation)));
	}
}

/// Two hubs of operator 1.
pub struct HubsOfTest;

impl HubRegistry<u64> for HubsOfTest {
	fn candidates(_: &Placement, _: &Capacity, _: u32) -> Vec<HubId> {
		vec![0, 1]
	}
	fn region_known(_: &Label) -> bool {
		true
	}
	fn class_known(_: &Label) -> bool {
		true
	}
	fn account(hub: HubId) -> Option<u64> {
		(hub < 2).then(|| HUB_ACCOUNT + u64::from(hub))
	}
	fn place(hub: HubId) -> Option<NetworkPlace> {
		(hub < 2).then(|| NetworkPlace { operator: 1, asn: 1, prefix: label("hub") })
	}
	fn reserve(_: HubId, _: &Capacity) -> DispatchResult {
		Ok(())
	}
	fn release(_: HubId, _: &Capacity) {}
}

/// Types called `attested` ask for a trusted hub.
pub struct Attested;

impl crate::IntegrityDemand for Attested {
	fn asks(machine_type: &TypeRef) -> bool {
		machine_type.name.as_slice() == b"attested"
	}
}

/// Hubs that the pallet said are violated.
pub struct Told;

impl Told {
	pub fn violated() -> Vec<HubId> {
		VIOLATED.with_borrow(Clone::clone)
	}
}

impl logos_primitives::OnViolated for Told {
	fn violated(hub: HubId) {
		VIOLATED.with_borrow_mut(|hubs| hubs.push(hub));
	}
}

/// `RICH` and the account after it with 1,000 each; six daemons.
pub fn new_test_ext() -> sp_io::TestExternalities {
	JOINED.with_borrow_mut(Vec::clear);
	OFFENCES.with_borrow_mut(Vec::clear);
	VIOLATED.with_borrow_mut(Vec::clear);
	BlockRandomness::silent(false);
	for account in DAEMONS {
		Daemons::join(account, account as u32);
	}
	let balances = BalancesConfig { balances: vec![(RICH, 1_000), (RICH + 1, 1_000)], ..Default::default() };
	let attestation = AttestationConfig { parameters: PARAMETERS, signers: None };
	RuntimeGenesisConfig { balances, attestation, ..Default::default() }.build_storage().expect("genesis builds").into()
}

/// Runs a test and checks the invariants afterwards.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(1_000_000);
		test();
		Attestation::do_try_state().expect("the invariants hold");
	});
}

/// Ends this block and begins the next, so much later.
pub fn next_block(after_ms: u64) {
	let number = System::block_number();
	Attestation::on_finalize(number);
	System::set_block_number(number + 1);
	System::set_parent_hash(H256::from_low_u64_be(number));
	Attestation::on_initialize(number + 1);
	Timestamp::set_timestamp(Timestamp::get() + after_ms);
	<Attestation as Hooks<u64>>::on_poll(number + 1, &mut WeightMeter::new());
}

/// So many blocks of a second each.
pub fn blocks(count: u32) {
	for _ in 0..count {
		next_block(1_000);
	}
}

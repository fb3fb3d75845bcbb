//! A runtime of the pallets that carry out and check a job, with randomness that a test sets.
use crate as pallet_provisioning;
use codec::Encode;
use core::cell::Cell;
use frame_support::{
	derive_impl,
	traits::{ConstU128, ConstU32, ConstU64, Hooks, Randomness, Time},
	weights::WeightMeter,
};
use frame_system::{EnsureRoot, EnsureSigned};
use logos_primitives::{
	AttributeKind, AttributeName, AttributeSpec, AttributeText, AttributeValue, Band, HubId, ImageRef, Label,
	MachineType, Mutability, Predicate, PredicateClass, Rule, TypeRef,
};
use pallet_executors::GenesisDaemon;
use pallet_hubs::{GenesisHub, GenesisOperator, GenesisSite};
use sp_core::H256;
use sp_io::hashing::blake2_256;
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
	pub type Catalogue = pallet_catalogue;
	#[runtime::pallet_index(4)]
	pub type Hubs = pallet_hubs;
	#[runtime::pallet_index(5)]
	pub type Executors = pallet_executors;
	#[runtime::pallet_index(6)]
	pub type Provisioning = pallet_provisioning;
	#[runtime::pallet_index(7)]
	pub type Checks = pallet_checks;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {
	type MinimumPeriod = ConstU64<1>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = u128;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
}

impl pallet_catalogue::Config for Test {
	type CatalogueOrigin = EnsureRoot<u64>;
	type MaxEntries = ConstU32<16>;
	type WeightInfo = pallet_catalogue::weights::UpperBounds<Test>;
}

impl pallet_hubs::Config for Test {
	type RegisterOrigin = EnsureRoot<u64>;
	type WeightInfo = pallet_hubs::weights::UpperBounds<Test>;
}

impl pallet_executors::Config for Test {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RegisterOrigin = EnsureSigned<u64>;
	type ReinstateOrigin = EnsureRoot<u64>;
	type MinBond = ConstU128<100>;
	type WeightInfo = pallet_executors::weights::UpperBounds<Test>;
}

frame_support::parameter_types! {
	/// Whether finality is far behind.
	pub static FinalityLags: bool = false;
	/// Hubs that lost their trust.
	pub static ViolatedHubs: Vec<HubId> = Vec::new();
}

/// Every type asks for a trusted hub; all are but those.
pub struct Violated;

impl logos_primitives::HubIntegrity for Violated {
	fn may_run(hub: HubId, _: &TypeRef) -> bool {
		!ViolatedHubs::get().contains(&hub)
	}
	fn forfeits(hub: HubId, _: &TypeRef) -> bool {
		ViolatedHubs::get().contains(&hub)
	}
}

impl pallet_provisioning::Config for Test {
	type Time = Timestamp;
	type Catalogue = Catalogue;
	type HubRegistry = Hubs;
	type DaemonRegistry = Executors;
	type HubIntegrity = Violated;
	type Escrow = crate::HoldEscrow<Test>;
	type Checks = Checks;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type ParameterOrigin = EnsureRoot<u64>;
	type ClockStands = FinalityLags;
	type MaxDuties = ConstU32<64>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

impl pallet_checks::Config for Test {
	type Randomness = BlockRandomness;
	type Jobs = Provisioning;
	type DaemonRegistry = Executors;
	type HubRegistry = Hubs;
	type MaxDraws = ConstU32<4>;
	type WeightInfo = pallet_checks::weights::UpperBounds<Test>;
}

std::thread_local! {
	static SEED: Cell<Option<u64>> = const { Cell::new(Some(0)) };
}

/// What the authors of blocks contribute: a value from the test's seed, or nothing.
pub struct BlockRandomness;

impl BlockRandomness {
	/// All blocks from now on bring values of this seed; `None` is blocks without a value.
	pub fn set(seed: Option<u64>) {
		SEED.set(seed);
	}
}

impl Randomness<Option<H256>, u64> for BlockRandomness {
	fn random(subject: &[u8]) -> (Option<H256>, u64) {
		let number = System::block_number();
		(SEED.get().map(|seed| H256(blake2_256(&(seed, number, subject).encode()))), number)
	}
}

/// Tenants.
pub const ALICE: u64 = 1;
pub const BOB: u64 = 2;
/// What each has.
pub const FUNDS: u128 = 1_000_000;
/// Account of hub 0; hub n has `HUB + n`.
pub const HUB: u64 = 100;
/// Account of the first daemon.
pub const DAEMON: u64 = 200;
/// How many there are.
pub const DAEMONS: u64 = 8;
/// How long an executor has.
pub const EXECUTE_MS: u64 = 20_000;
/// Chain time at genesis.
pub const START_MS: u64 = 1_700_000_000_000;

/// A label, or the name of a workspace or attribute.
pub fn label(text: &str) -> Label {
	Label::try_from(text.as_bytes().to_vec()).expect("short")
}

pub fn attribute(text: &str) -> AttributeName {
	AttributeName::try_from(text.as_bytes().to_vec()).expect("short")
}

pub fn text(text: &str) -> AttributeValue {
	AttributeValue::Text(AttributeText::try_from(text.as_bytes().to_vec()).expect("short"))
}

/// Version of the type that tests ask for.
pub fn vm(version: u32) -> TypeRef {
	TypeRef { name: label("vm.small"), version }
}

pub fn image(version: u32) -> ImageRef {
	ImageRef { name: label("debian"), version, digest: H256::repeat_byte(version as u8) }
}

fn spec(name: &str, kind: AttributeKind, default: Option<AttributeValue>, mutability: Mutability) -> AttributeSpec {
	AttributeSpec { name: attribute(name), kind, required: false, default, mutability, unit_price: 0 }
}

/// A type with an attribute of each kind and a rule of each kind. An hour costs 1 and 10 for each processor.
pub fn entry() -> MachineType {
	let tiers = [label("gold"), label("iron")].to_vec().try_into().expect("two");
	let count = |min, max, step| AttributeKind::Uint { min, max, step };
	let number = |value| Some(AttributeValue::Uint(value));
	let attributes = vec![
		spec("disk_gib", count(10, 100, 10), number(10), Mutability::InPlace),
		AttributeSpec { required: true, ..spec("image", AttributeKind::Image, None, Mutability::Replace) },
		spec("key", AttributeKind::Digest, None, Mutability::Replace),
		spec("memory_mib", count(512, 8_192, 512), number(1_024), Mutability::InPlace),
		spec("note", AttributeKind::Text { max_bytes: 8 }, None, Mutability::InPlace),
		spec("secret", AttributeKind::Sealed { max_bytes: 64 }, None, Mutability::InPlace),
		spec("tier", AttributeKind::Choice(tiers), None, Mutability::InPlace),
		AttributeSpec { unit_price: 10, ..spec("vcpu", count(1, 8, 1), number(1), Mutability::InPlace) },
	];
	let rules = vec![
		Rule::AtMost { attribute: attribute("vcpu"), value: 6 },
		Rule::Requires { attribute: attribute("secret"), other: attribute("key") },
		Rule::Excludes { attribute: attribute("note"), other: attribute("tier") },
		Rule::SumAtMost {
			attributes: vec![attribute("disk_gib"), attribute("vcpu")].try_into().expect("two"),
			value: 90,
		},
		Rule::RatioBetween { attribute: attribute("memory_mib"), per: attribute("vcpu"), min: 128, max: 4_096 },
	];
	let predicate = |name, class| Predicate { name: attribute(name), class, band: Band::Exact };
	let predicates = vec![
		predicate("image", PredicateClass::Platform),
		predicate("vcpu", PredicateClass::Platform),
		predicate("reachable", PredicateClass::Guest),
	];
	MachineType {
		class: label("vm"),
		driver: label("simulated"),
		attributes: attributes.try_into().expect("eight"),
		rules: rules.try_into().expect("five"),
		predicates: predicates.try_into().expect("three"),
		base_price: 1,
		execute_ms: EXECUTE_MS,
		trusted_hub: false,
	}
}

/// Hub n belongs to operator n and stands in a region of its own, with a network of its own.
fn hub(number: u32) -> GenesisHub<u64> {
	GenesisHub {
		account: HUB + u64::from(number),
		site: number,
		class: "edge".into(),
		asn: 100 + number,
		prefix: format!("hub-{number}"),
		vcpu: 8,
		memory_mib: 32_768,
		disk_gib: 400,
		lines: Default::default(),
	}
}

/// Daemon n belongs to operator 10 + n, with a network of its own.
fn daemon(number: u32) -> GenesisDaemon<u64> {
	let account = DAEMON + u64::from(number);
	GenesisDaemon { account, operator: 10 + number, asn: 200 + number, prefix: format!("daemon-{number}"), bond: 100 }
}

/// Two tenants, three hubs of 8 processors in `eu-at`, `eu-de` and `eu-ch`, eight daemons, one type and one image.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let funded = [ALICE, BOB].into_iter().chain(DAEMON..DAEMON + DAEMONS);
	let site = |(operator, region): (u32, &str)| GenesisSite { operator, region: region.into(), cap: 4 };
	let genesis = RuntimeGenesisConfig {
		balances: BalancesConfig { balances: funded.map(|account| (account, FUNDS)).collect(), ..Default::default() },
		catalogue: CatalogueConfig {
			machine_types: vec![(vm(1), entry()).encode().into()],
			images: vec![image(1).encode().into()],
			..Default::default()
		},
		hubs: HubsConfig {
			operators: (0..3).map(|operator| GenesisOperator { account: 10 + operator }).collect(),
			sites: [(0, "eu-at"), (1, "eu-de"), (2, "eu-ch")].map(site).into(),
			hubs: (0..3).map(hub).collect(),
		},
		executors: ExecutorsConfig { daemons: (0..DAEMONS as u32).map(daemon).collect() },
		provisioning: ProvisioningConfig {
			accept_ms: 5_000,
			commit_ms: 8_000,
			reveal_ms: 4_000,
			default_checkers: 3,
			escrow_hours: 24,
			max_gap_ms: u64::MAX,
			max_resources: 4,
			..Default::default()
		},
		..Default::default()
	};
	BlockRandomness::set(Some(0));
	FinalityLags::set(false);
	let mut ext: sp_io::TestExternalities = genesis.build_storage().expect("genesis builds").into();
	ext.execute_with(|| {
		Timestamp::set_timestamp(START_MS);
		next_block(0);
	});
	ext
}

/// Runs a test in block 1 and checks the invariants of all pallets afterwards.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check_invariants();
	});
}

/// What always holds, in every pallet.
pub fn check_invariants() {
	let number = System::block_number();
	Provisioning::do_try_state().expect("provisioning holds");
	Checks::try_state(number).expect("checks hold");
	Executors::try_state(number).expect("executors hold");
	Hubs::try_state(number).expect("hubs hold");
	Catalogue::try_state(number).expect("the catalogue holds");
}

/// Ends the block and begins the next one so much later.
pub fn next_block(later_ms: u64) {
	let mut meter = WeightMeter::new();
	next_block_with(later_ms, &mut meter);
}

/// The same in a block with no room for wake-ups.
pub fn next_block_asleep(later_ms: u64) {
	next_block_with(later_ms, &mut WeightMeter::with_limit(Default::default()));
}

/// The same with a limit for what `on_poll` may use.
pub fn next_block_with(later_ms: u64, meter: &mut WeightMeter) {
	let number = System::block_number();
	Checks::on_finalize(number);
	System::set_block_number(number + 1);
	Timestamp::set_timestamp(<Timestamp as Time>::now() + later_ms);
	Checks::on_initialize(number + 1);
	Provisioning::on_poll(number + 1, meter);
}

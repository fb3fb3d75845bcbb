//! A runtime of System and Checks. Hubs, daemons and jobs are fakes that a test sets; what the pallet tells them is
//! kept.
use crate as pallet_checks;
use codec::Encode;
use core::cell::{Cell, RefCell};
use frame_support::{
	derive_impl,
	traits::{ConstU32, Hooks, Randomness},
};
use logos_primitives::{
	Action, Capacity, CheckOrder, Checks as _, DaemonRegistry, Duty, DutyKind, Facts, Fence, HubId, HubRegistry, Jobs,
	Label, Milliseconds, NetworkPlace, Offence, Placement, Purpose, ResourceId, Salt, Verdict, Windows,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Checks = pallet_checks;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_checks::Config for Test {
	type Randomness = BlockRandomness;
	type Jobs = Told;
	type DaemonRegistry = Daemons;
	type HubRegistry = Hub;
	type MaxDraws = ConstU32<2>;
	type WeightInfo = crate::weights::UpperBounds<Test>;
}

/// The executor of every order; daemons are `EXECUTOR + 1` and so on.
pub const EXECUTOR: u64 = 10;
/// Who runs it.
pub const EXECUTOR_OPERATOR: u32 = 50;
/// What every test is about.
pub const RESOURCE: ResourceId = 7;
pub const FENCE: Fence = Fence { generation: 2, assignment: 3 };
pub const WINDOWS: Windows = Windows { accept_ms: 1_000, commit_ms: 8_000, reveal_ms: 4_000 };

/// What the pallet told provisioning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
	Drawn(ResourceId, H256),
	Drawing,
	Checking,
	Contested,
	Concluded(Verdict<u64>),
}

std::thread_local! {
	static VALUE: Cell<bool> = const { Cell::new(true) };
	static NOW: Cell<Milliseconds> = const { Cell::new(0) };
	static DAEMONS: RefCell<Vec<(u64, NetworkPlace)>> = const { RefCell::new(Vec::new()) };
	static NOTES: RefCell<Vec<Note>> = const { RefCell::new(Vec::new()) };
	static DUTIES: RefCell<Vec<(u64, Duty)>> = const { RefCell::new(Vec::new()) };
	static BUSY: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
	static WAKE_AT: Cell<Option<Milliseconds>> = const { Cell::new(None) };
	static OFFENCES: RefCell<Vec<(u64, Offence)>> = const { RefCell::new(Vec::new()) };
}

/// Blocks bring a value that their number gives, or none.
pub struct BlockRandomness;

impl BlockRandomness {
	/// Whether blocks bring a value from now on.
	pub fn comes(comes: bool) {
		VALUE.set(comes);
	}
}

impl Randomness<Option<H256>, u64> for BlockRandomness {
	fn random(subject: &[u8]) -> (Option<H256>, u64) {
		let number = System::block_number();
		(VALUE.get().then(|| H256(blake2_256(&(number, subject).encode()))), number)
	}
}

/// The daemons of a test.
pub struct Daemons;

impl Daemons {
	/// A daemon of this operator with a network of its own joins.
	pub fn join(account: u64, operator: u32) {
		let place = NetworkPlace { operator, asn: account as u32, prefix: label(&format!("daemon-{account}")) };
		Self::join_at(account, place);
	}

	pub fn join_at(account: u64, place: NetworkPlace) {
		DAEMONS.with_borrow_mut(|daemons| daemons.push((account, place)));
	}

	/// Who was suspended for what, in the order it happened.
	pub fn offences() -> Vec<(u64, Offence)> {
		OFFENCES.with_borrow(Clone::clone)
	}
}

impl DaemonRegistry<u64> for Daemons {
	fn eligible() -> u32 {
		DAEMONS.with_borrow(|daemons| daemons.len() as u32)
	}
	fn at(index: u32) -> Option<u64> {
		DAEMONS.with_borrow(|daemons| daemons.get(index as usize).map(|(account, _)| *account))
	}
	fn place(daemon: &u64) -> Option<NetworkPlace> {
		DAEMONS.with_borrow(|daemons| {
			daemons.iter().find(|(account, _)| account == daemon).map(|(_, place)| place.clone())
		})
	}
	fn suspend(daemon: &u64, offence: Offence, resource: ResourceId, fence: Fence) {
		assert_eq!((resource, fence), (RESOURCE, FENCE));
		OFFENCES.with_borrow_mut(|offences| offences.push((*daemon, offence)));
		DAEMONS.with_borrow_mut(|daemons| daemons.retain(|(account, _)| account != daemon));
	}
}

/// The one hub.
pub struct Hub;

impl Hub {
	/// Where it stands.
	pub fn stands() -> NetworkPlace {
		NetworkPlace { operator: 1, asn: 1, prefix: label("hub") }
	}
}

impl HubRegistry<u64> for Hub {
	fn candidates(_: &Placement, _: &Capacity, _: u32) -> Vec<HubId> {
		vec![0]
	}
	fn region_known(_: &Label) -> bool {
		true
	}
	fn class_known(_: &Label) -> bool {
		true
	}
	fn account(_: HubId) -> Option<u64> {
		None
	}
	fn place(_: HubId) -> Option<NetworkPlace> {
		Some(Self::stands())
	}
	fn reserve(_: HubId, _: &Capacity) -> DispatchResult {
		Ok(())
	}
	fn release(_: HubId, _: &Capacity) {}
}

/// What provisioning was told.
pub struct Told;

impl Told {
	/// Everything since the last time.
	pub fn notes() -> Vec<Note> {
		NOTES.take()
	}

	/// Kinds of duties that an account has.
	pub fn kinds(account: u64) -> Vec<DutyKind> {
		DUTIES
			.with_borrow(|duties| duties.iter().filter(|(who, _)| *who == account).map(|(_, duty)| duty.kind).collect())
	}

	/// How many duties there are at all.
	pub fn duties() -> usize {
		DUTIES.with_borrow(Vec::len)
	}

	/// This account has no room for duties from now on.
	pub fn busy(account: u64) {
		BUSY.with_borrow_mut(|busy| busy.push(account));
	}

	/// Moves the clock, and wakes the check if its time has come.
	pub fn pass(ms: Milliseconds) {
		NOW.set(NOW.get() + ms);
		if WAKE_AT.get().is_some_and(|at| at <= NOW.get()) {
			WAKE_AT.set(None);
			Checks::wake(RESOURCE, FENCE);
		}
	}

	/// Moves the clock and wakes nobody.
	pub fn sleep(ms: Milliseconds) {
		NOW.set(NOW.get() + ms);
	}

	fn note(note: Note) {
		NOTES.with_borrow_mut(|notes| notes.push(note));
	}
}

impl Jobs<u64> for Told {
	fn drawn(resource: ResourceId, _: Fence, seed: H256) {
		Self::note(Note::Drawn(resource, seed));
	}
	fn drawing(_: ResourceId, _: Fence) {
		WAKE_AT.set(None);
		Self::note(Note::Drawing);
	}
	fn checking(_: ResourceId, _: Fence) {
		Self::note(Note::Checking);
	}
	fn contested(_: ResourceId, _: Fence) {
		Self::note(Note::Contested);
	}
	fn concluded(resource: ResourceId, fence: Fence, verdict: Verdict<u64>) {
		assert_eq!((resource, fence), (RESOURCE, FENCE));
		assert!(crate::Checks::<Test>::get(resource).is_none(), "the check is gone when its verdict is told");
		WAKE_AT.set(None);
		Self::note(Note::Concluded(verdict));
	}
	fn now() -> Milliseconds {
		NOW.get()
	}
	fn windows() -> Windows {
		WINDOWS
	}
	fn wake_at(at: Milliseconds, _: ResourceId, _: Fence) {
		WAKE_AT.set(Some(at));
	}
	fn add_duty(account: &u64, duty: Duty) -> DispatchResult {
		if BUSY.with_borrow(|busy| busy.contains(account)) {
			return Err(DispatchError::Exhausted);
		}
		Self::end_duty(account, duty.resource, duty.kind);
		DUTIES.with_borrow_mut(|duties| duties.push((*account, duty)));
		Ok(())
	}
	fn end_duty(account: &u64, resource: ResourceId, kind: DutyKind) {
		let other = |(who, duty): &(u64, Duty)| who != account || duty.resource != resource || duty.kind != kind;
		DUTIES.with_borrow_mut(|duties| duties.retain(other));
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Test {
	fn order(daemons: u32) -> CheckOrder<u64> {
		for number in 0..daemons {
			Daemons::join(EXECUTOR + 1 + u64::from(number), 100 + number);
		}
		order(7)
	}
}

pub fn label(text: &str) -> Label {
	Label::try_from(text.as_bytes().to_vec()).expect("short")
}

pub fn facts() -> Facts {
	b"host key".to_vec().try_into().expect("short")
}

pub fn salt() -> Salt {
	[7; 32]
}

/// An order with two predicates of the platform and one of the guest.
pub fn order(checkers: u8) -> CheckOrder<u64> {
	CheckOrder {
		resource: RESOURCE,
		fence: FENCE,
		action: Action::Create,
		executor: EXECUTOR,
		hub: 0,
		checkers,
		platform: vec![true, true, false].try_into().expect("three"),
		result: H256::zero(),
	}
}

/// Genesis with an executor and no other daemon.
pub fn new_test_ext() -> sp_io::TestExternalities {
	VALUE.set(true);
	NOW.set(1_000_000);
	WAKE_AT.set(None);
	DAEMONS.take();
	NOTES.take();
	DUTIES.take();
	BUSY.take();
	OFFENCES.take();
	Daemons::join(EXECUTOR, EXECUTOR_OPERATOR);
	let mut ext: sp_io::TestExternalities =
		frame_system::GenesisConfig::<Test>::default().build_storage().expect("the default genesis builds").into();
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test with an executor and so many more daemons, each of an operator of its own; checks the invariants
/// afterwards.
pub fn run(daemons: u64, test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		(1..=daemons).for_each(|number| Daemons::join(EXECUTOR + number, 100 + number as u32));
		test();
		Checks::do_try_state().expect("the invariants hold");
	});
}

/// Ends the block and begins the next.
pub fn next_block() {
	let number = System::block_number();
	Checks::on_finalize(number);
	System::set_block_number(number + 1);
	Checks::on_initialize(number + 1);
}

/// Makes blocks until no draw is pending.
pub fn draw() {
	while Checks::blocks_until_drawn() > 0 {
		next_block();
	}
}

/// Asks for a placement draw of this resource.
pub fn ask(resource: ResourceId) {
	Checks::order_draw(Purpose::Placement, resource, FENCE);
}

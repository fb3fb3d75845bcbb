//! The parties of a test: a tenant who asks, an executor and checkers who answer as the test says.
use crate::{mock::*, Call, EndedPhase, EndedResources, JobOf, OpenJobs, ResourceOf, ResourcePhase, Resources};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{CheckIfFeeless, DispatchResult},
	traits::fungible::InspectHold,
};
use frame_system::RawOrigin;
use logos_primitives::{
	Attribute, AttributeValue, CheckPhase, DaemonRegistry, Desire, Duty, DutyKind, Facts, Fence, Finding,
	MachineRequest, NetworkPlace, Observation, ResourceId, Salt, TypeSelector,
};
use pallet_checks::{CheckOf, Checks as RunningChecks};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::traits::Dispatchable;

/// What a checker or juror does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
	/// All ok, with the executor's facts.
	Ok,
	/// All ok, with other facts.
	OtherFacts,
	/// A mismatch of the processors.
	Mismatch,
	/// It could not tell.
	Unknown,
	/// Nothing.
	Silent,
	/// It commits and does not reveal.
	Unrevealed,
}

pub fn signed(account: u64) -> RuntimeOrigin {
	RawOrigin::Signed(account).into()
}

pub fn root() -> RuntimeOrigin {
	RawOrigin::Root.into()
}

/// Attributes of a request, by name.
pub fn attributes(values: &[(&str, AttributeValue)]) -> logos_primitives::Attributes {
	let values = values.iter().map(|(name, value)| Attribute { name: attribute(name), value: value.clone() });
	values.collect::<Vec<_>>().try_into().expect("few")
}

/// A machine `web` in workspace `shop` with so many processors.
pub fn machine(vcpu: u64) -> MachineRequest {
	with(&[("image", text("debian")), ("vcpu", AttributeValue::Uint(vcpu))])
}

/// The same with these attributes.
pub fn with(values: &[(&str, AttributeValue)]) -> MachineRequest {
	Desire {
		workspace: b"shop".to_vec().try_into().expect("short"),
		name: label("web"),
		machine_type: TypeSelector { name: label("vm.small"), version: None },
		attributes: attributes(values),
		placement: Default::default(),
		checkers: None,
		delete_protection: false,
		max_price: None,
	}
}

/// The same under another name.
pub fn named(name: &str) -> MachineRequest {
	MachineRequest { name: label(name), ..machine(1) }
}

/// Alice asks; the number of the resource.
pub fn ask(request: MachineRequest) -> ResourceId {
	let id = crate::NextResource::<Test>::get();
	assert_ok!(Provisioning::request(signed(ALICE), request));
	id
}

/// Makes blocks until no draw is pending.
pub fn draw() {
	while <Checks as logos_primitives::Checks<u64>>::blocks_until_drawn() > 0 {
		next_block(20);
	}
}

pub fn resource(id: ResourceId) -> ResourceOf<Test> {
	Resources::<Test>::get(id).expect("the resource lives")
}

pub fn job(id: ResourceId) -> JobOf<Test> {
	OpenJobs::<Test>::get(id).expect("a job is open")
}

pub fn check(id: ResourceId) -> CheckOf<Test> {
	RunningChecks::<Test>::get(id).expect("a check runs")
}

pub fn phase(id: ResourceId) -> ResourcePhase {
	resource(id).phase
}

pub fn ended(id: ResourceId) -> EndedPhase {
	assert!(Resources::<Test>::get(id).is_none(), "what ended does not live");
	EndedResources::<Test>::get(id).expect("the resource ended").phase
}

pub fn executor(id: ResourceId) -> u64 {
	job(id).executor.expect("an executor is drawn")
}

pub fn kinds(account: u64) -> Vec<DutyKind> {
	Provisioning::duties(account).into_iter().map(|duty| duty.kind).collect()
}

pub fn duty(account: u64, kind: DutyKind) -> Duty {
	Provisioning::duties(account).into_iter().find(|duty| duty.kind == kind).expect("has this duty")
}

pub fn held(account: u64) -> u128 {
	Balances::balance_on_hold(&crate::HoldReason::Escrow.into(), &account)
}

/// Daemons that may be drawn, ascending.
pub fn eligible() -> Vec<u64> {
	let mut found: Vec<u64> =
		(0..Executors::eligible()).map(|number| Executors::at(number).expect("no gaps")).collect();
	found.sort();
	found
}

/// Sends a report, which is feeless exactly when it succeeds.
pub fn report(who: u64, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	let feeless = call.is_feeless(&signed(who));
	let result = call.dispatch(signed(who)).map(|_| ()).map_err(|error| error.error);
	assert_eq!(feeless, result.is_ok(), "a report is feeless exactly when it is awaited: {result:?}");
	result
}

pub fn facts() -> Facts {
	b"host key".to_vec().try_into().expect("short")
}

/// What a removed machine shows.
pub fn no_facts() -> Facts {
	Facts::default()
}

pub fn salt() -> Salt {
	[7; 32]
}

pub fn result_of(facts: &Facts) -> H256 {
	blake2_256(&(facts, salt()).encode()).into()
}

pub fn accept_call(id: ResourceId, fence: Fence) -> Call<Test> {
	Call::accept { resource: id, fence }
}

pub fn commit_call(id: ResourceId, fence: Fence, facts: &Facts) -> Call<Test> {
	Call::commit_result { resource: id, fence, result: result_of(facts) }
}

pub fn reveal_call(id: ResourceId, fence: Fence, facts: Facts) -> Call<Test> {
	Call::reveal_result { resource: id, fence, facts, salt: salt() }
}

pub fn give_up_call(id: ResourceId, fence: Fence) -> Call<Test> {
	Call::give_up { resource: id, fence, reason: crate::GiveUpReason::HubRefused }
}

pub fn checkpoint_call(id: ResourceId, fence: Fence) -> Call<Test> {
	Call::checkpoint { resource: id, fence, step: label("boot"), journal_root: H256::zero() }
}

pub fn accept(id: ResourceId) {
	assert_ok!(report(executor(id), accept_call(id, job(id).fence)));
}

/// The facts that an honest executor of the open job finds.
pub fn true_facts(id: ResourceId) -> Facts {
	match job(id).action {
		logos_primitives::Action::Remove => no_facts(),
		_ => facts(),
	}
}

/// From a pending draw of the job to the committed result, and on to drawn checkers.
pub fn execute(id: ResourceId) {
	draw();
	accept(id);
	assert_ok!(report(executor(id), commit_call(id, job(id).fence, &true_facts(id))));
	draw();
}

/// Lets the present deadline of a job pass.
pub fn expire(id: ResourceId) {
	let now = crate::DutyClock::<Test>::get().now;
	next_block(job(id).deadline.saturating_sub(now) + 1_000);
}

/// What a checker would see.
pub fn observation(id: ResourceId, says: Says) -> Observation {
	let predicates = check(id).order.platform.len();
	let mut findings = vec![Finding::Ok; predicates];
	let mut facts = true_facts(id);
	match says {
		Says::OtherFacts => facts = b"another key".to_vec().try_into().expect("short"),
		Says::Mismatch => findings[predicates.min(2) - 1] = Finding::Mismatch,
		Says::Unknown => {
			findings = vec![Finding::Unknown; predicates];
			facts = no_facts();
		}
		Says::Ok | Says::Silent | Says::Unrevealed => {}
	}
	Observation { findings: findings.try_into().expect("few"), facts, evidence_root: H256::zero() }
}

pub fn commitment(id: ResourceId, who: u64, observation: &Observation) -> H256 {
	blake2_256(&(observation, salt(), who, id, check(id).order.fence).encode()).into()
}

pub fn commit_observation(id: ResourceId, who: u64, says: Says) -> DispatchResult {
	let fence = check(id).order.fence;
	let commitment = commitment(id, who, &observation(id, says));
	report(who, pallet_checks::Call::commit_observation { resource: id, fence, commitment })
}

pub fn reveal_observation(id: ResourceId, who: u64, says: Says) -> DispatchResult {
	let (fence, observation) = (check(id).order.fence, observation(id, says));
	report(who, pallet_checks::Call::reveal_observation { resource: id, fence, observation, salt: salt() })
}

/// The seats that may act now.
pub fn seats(id: ResourceId) -> Vec<u64> {
	check(id).active().iter().map(|seat| seat.account).collect()
}

/// All seats of the present draw commit as `says`; the phase ends by itself or at its deadline.
pub fn commit_all(id: ResourceId, says: impl Fn(u64) -> Says) {
	for who in seats(id) {
		if says(who) != Says::Silent {
			assert_ok!(commit_observation(id, who, says(who)));
		}
	}
	if check(id).phase == CheckPhase::Committing {
		expire(id);
	}
}

/// All who committed reveal as `says`.
pub fn reveal_all(id: ResourceId, says: impl Fn(u64) -> Says) {
	for who in seats(id) {
		if !matches!(says(who), Says::Silent | Says::Unrevealed) {
			assert_ok!(reveal_observation(id, who, says(who)));
		}
	}
}

/// The executor reveals its result.
pub fn reveal_result(id: ResourceId) {
	assert_ok!(report(executor(id), reveal_call(id, job(id).fence, true_facts(id))));
}

/// A whole round: commitments, the executor's result unless it is there already, reveals, the deadline if somebody is
/// missing, and the draw that may follow.
pub fn answer(id: ResourceId, says: impl Fn(u64) -> Says) {
	let (fence, round, tranche) = (job(id).fence, check(id).round, check(id).tranche);
	commit_all(id, &says);
	let revealing = || {
		RunningChecks::<Test>::get(id).is_some_and(|check| {
			let same = (check.order.fence, check.round, check.tranche) == (fence, round, tranche);
			same && check.phase == CheckPhase::Revealing
		})
	};
	if revealing() && check(id).claim.is_none() {
		reveal_result(id);
	}
	if revealing() {
		reveal_all(id, &says);
	}
	if revealing() {
		expire(id);
	}
	draw();
}

/// Everybody is honest from the pending draw to the verdict.
pub fn carry_out(id: ResourceId) {
	execute(id);
	answer(id, |_| Says::Ok);
}

/// A verified machine of Alice.
pub fn live() -> ResourceId {
	let id = ask(machine(1));
	carry_out(id);
	assert_eq!(phase(id), ResourcePhase::Live);
	id
}

/// A check whose checkers were just drawn.
pub fn checking() -> ResourceId {
	let id = ask(machine(1));
	execute(id);
	id
}

/// These hubs are drawn no more.
pub fn drain(hubs: core::ops::Range<u32>) {
	for hub in hubs {
		assert_ok!(Hubs::drain(signed(HUB + u64::from(hub)), hub));
	}
}

/// So many more daemons register, each of an operator and network of its own.
pub fn recruit(daemons: u32) {
	for extra in 0..daemons {
		let account = 300 + u64::from(extra);
		assert_ok!(Balances::force_set_balance(root(), account, 1_000));
		let prefix = label(&format!("extra-{extra}"));
		let place = NetworkPlace { operator: 500 + extra, asn: 500 + extra, prefix };
		assert_ok!(Executors::register(signed(account), place, Default::default(), 100));
	}
}

/// A daemon comes back from a place that differs from its own like this.
pub fn relocate(daemon: u64, change: impl FnOnce(NetworkPlace) -> NetworkPlace) {
	let own = Executors::place(&daemon).expect("registered");
	assert_ok!(Executors::leave(signed(daemon)));
	assert_ok!(Executors::register(signed(daemon), change(own), Default::default(), 100));
}

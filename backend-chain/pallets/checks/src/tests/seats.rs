//! Checkers and jurors who answer as a test says.
use crate::{mock::*, Call, CheckOf, Checks as Running};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{CheckIfFeeless, DispatchResult},
};
use logos_primitives::{Checks as _, Fence, Finding, Observation};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::traits::Dispatchable;

pub fn check() -> CheckOf<Test> {
	Running::<Test>::get(RESOURCE).expect("a check runs")
}

pub fn runs() -> bool {
	Running::<Test>::contains_key(RESOURCE)
}

/// The accounts that may answer now.
pub fn active() -> Vec<u64> {
	check().active().iter().map(|seat| seat.account).collect()
}

/// All predicates are found like this, with the executor's facts.
pub fn all(finding: Finding) -> Observation {
	let findings = vec![finding; 3].try_into().expect("three");
	Observation { findings, facts: facts(), evidence_root: H256::zero() }
}

pub fn commitment(observation: &Observation, who: u64, fence: Fence) -> H256 {
	blake2_256(&(observation, salt(), who, RESOURCE, fence).encode()).into()
}

/// Sends a report, which is feeless exactly when it succeeds.
pub fn report(who: u64, call: Call<Test>) -> DispatchResult {
	let (call, origin) = (RuntimeCall::Checks(call), RuntimeOrigin::signed(who));
	let feeless = call.is_feeless(&origin);
	let result = call.dispatch(origin).map(|_| ()).map_err(|error| error.error);
	assert_eq!(feeless, result.is_ok(), "a report is feeless exactly when it is awaited: {result:?}");
	result
}

pub fn commit(who: u64, observation: &Observation) -> DispatchResult {
	let commitment = commitment(observation, who, FENCE);
	report(who, Call::commit_observation { resource: RESOURCE, fence: FENCE, commitment })
}

pub fn reveal(who: u64, observation: Observation) -> DispatchResult {
	report(who, Call::reveal_observation { resource: RESOURCE, fence: FENCE, observation, salt: salt() })
}

/// Everybody who may answer commits to what `says` gives, and what was committed is revealed.
pub fn answer(says: impl Fn(u64) -> Observation) {
	let seats = active();
	seats.iter().for_each(|who| commit(*who, &says(*who)).expect("awaited"));
	seats.iter().for_each(|who| reveal(*who, says(*who)).expect("awaited"));
}

/// Opens a check for so many checkers and draws them.
pub fn open(checkers: u8) {
	Checks::open(order(checkers));
	draw();
}

/// The executor reveals its facts.
pub fn claim() {
	assert!(Checks::awaits_result(RESOURCE, FENCE));
	assert_ok!(Checks::result_revealed(RESOURCE, FENCE, facts()));
}

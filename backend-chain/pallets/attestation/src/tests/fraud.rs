use super::steps::*;
use crate::{
	integrity::{
		testing::{template, Log},
		FraudProof, FraudRefusal, Gap, Offending,
	},
	mock::*,
	*,
};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::Offence;
use sp_runtime::{DispatchResult, TokenError};

const IMPLANT: usize = 7;

/// The log of a machine that ran what nobody reviewed.
fn entries() -> Vec<Vec<u8>> {
	let mut entries = vec![template("boot_aggregate", [9; 32])];
	entries.extend(files());
	entries.insert(IMPLANT, template("/usr/bin/implant", [66; 32]));
	entries
}

fn step(log: &Log, index: usize, gap: Option<Gap>) -> FraudProof {
	FraudProof::Entry {
		index: index as u32,
		before: log.0[index],
		before_path: log.path(index),
		after_path: log.path(index + 1),
		template: entries()[index].clone().try_into().expect("short template data"),
		gap,
	}
}

/// A bad log that a committee passed.
fn fooled() -> (Agent, PassedOf<Test>) {
	let log = Log::of_templates(&entries());
	trusted_with(enrolled().with_log(log))
}

fn proof(agent: &Agent) -> FraudProof {
	step(&agent.log, IMPLANT, Some(allowlist().gap(&entries()[IMPLANT])))
}

fn prove(who: u64, passed: &PassedOf<Test>, proof: FraudProof) -> DispatchResult {
	Attestation::prove_fraud(signed(who), passed.clone(), proof)
}

#[test]
fn whoever_passed_a_bad_log_is_suspended_and_its_hub_is_violated() {
	run(|| {
		let (agent, passed) = fooled();
		assert_eq!(phase(), IntegrityPhase::Trusted);
		assert_ok!(prove(RICH, &passed, proof(&agent)));
		assert_eq!(phase(), IntegrityPhase::Violated(Violation::Log(Offending::NotAllowlisted)));
		let offence = |account: &u64| (*account, Offence::FalseOk, u64::from(HUB), 1);
		assert_eq!(Daemons::offences(), passed.witnesses.iter().map(offence).collect::<Vec<_>>());
		assert_eq!(passed.witnesses.len(), 2);
		assert_eq!(Told::violated(), [HUB]);
		assert_eq!(Balances::free_balance(RICH), 1_000, "the deposit is returned");
		assert_noop!(prove(RICH, &passed, proof(&agent)), Error::<Test>::PassUnknown);
	});
}

#[test]
fn a_false_proof_costs_its_sender_the_deposit() {
	run(|| {
		let (agent, passed) = fooled();
		let allowed = step(&agent.log, 3, Some(allowlist().gap(&entries()[IMPLANT])));
		assert_ok!(prove(RICH, &passed, allowed));
		let (refusal, round) = (FraudRefusal::GapNotProved, 1);
		System::assert_has_event(Event::FraudRefused { hub: HUB, round, by: RICH, refusal, lost: 500 }.into());
		assert_eq!(Balances::free_balance(RICH), 500);
		assert_eq!(<Balances as frame_support::traits::fungible::Inspect<u64>>::total_balance(&RICH), 500);
		assert_eq!(phase(), IntegrityPhase::Trusted);
		assert!(Daemons::offences().is_empty());
		assert_ok!(prove(RICH + 1, &passed, proof(&agent)));
	});
}

#[test]
fn only_who_can_hold_the_deposit_proves() {
	run(|| {
		let (agent, passed) = fooled();
		assert_noop!(prove(9, &passed, proof(&agent)), TokenError::FundsUnavailable);
	});
}

#[test]
fn only_what_was_passed_can_be_refuted() {
	run(|| {
		let (agent, passed) = fooled();
		let wrong = |change: &dyn Fn(&mut PassedOf<Test>)| {
			let mut other = passed.clone();
			change(&mut other);
			prove(RICH, &other, proof(&agent))
		};
		assert_noop!(wrong(&|other| other.hub = 1), Error::<Test>::NotEnrolled);
		assert_noop!(wrong(&|other| other.round = 2), Error::<Test>::PassUnknown);
		assert_noop!(wrong(&|other| other.witnesses.truncate(1)), Error::<Test>::PassUnknown);
		assert_noop!(wrong(&|other| other.pcr10 = hash("other")), Error::<Test>::PassUnknown);
	});
}

#[test]
fn the_last_two_passes_can_be_refuted() {
	run(|| {
		let (mut agent, first) = fooled();
		let mut passes = vec![first];
		for _ in 0..2 {
			agent.refresh();
			let (next, passed) = trusted_with(agent);
			agent = next;
			passes.push(passed);
		}
		assert_eq!(record().passes.len() as u32, MAX_PASSES);
		assert_noop!(prove(RICH, &passes[0], proof(&agent)), Error::<Test>::PassUnknown);
		assert_ok!(prove(RICH, &passes[1], proof(&agent)));
		assert_ok!(prove(RICH, &passes[2], proof(&agent)));
		let witnesses = passes[1].witnesses.len() + passes[2].witnesses.len();
		assert_eq!(Daemons::offences().len(), witnesses);
	});
}

#[test]
fn a_hub_put_aside_stays_so_when_its_log_is_refuted() {
	run(|| {
		let (agent, passed) = fooled();
		assert_ok!(Attestation::quarantine(root(), HUB));
		assert_ok!(prove(RICH, &passed, proof(&agent)));
		assert_eq!(phase(), IntegrityPhase::Quarantined);
	});
}

#[test]
fn a_log_that_hides_its_start_is_refuted() {
	run(|| {
		let mut log = Log::of_templates(&entries());
		log.0[0] = hash("before");
		let (agent, passed) = trusted_with(enrolled().with_log(log));
		let start = FraudProof::FalseStart { state: agent.log.0[0], path: agent.log.path(0) };
		assert_ok!(prove(RICH, &passed, start));
		assert_eq!(phase(), IntegrityPhase::Violated(Violation::Log(Offending::Start)));
	});
}

//! Decisions as pure functions.
use crate::{
	decision::{committee_outcome, jury_decision, offences, Outcome},
	mock::{facts, order, EXECUTOR},
	Check, Seat, Statement,
};
use logos_primitives::{CheckPhase, Facts, Finding, Observation, Offence, Round};
use sp_core::H256;

const PLATFORM: [bool; 3] = [true, true, false];

fn observed(findings: [Finding; 3], facts: Facts) -> Statement {
	let findings = findings.to_vec().try_into().expect("three");
	Statement::of(&Observation { findings, facts, evidence_root: H256::repeat_byte(9) }, &PLATFORM)
}

fn ok() -> Statement {
	observed([Finding::Ok; 3], facts())
}

fn other_ok() -> Statement {
	observed([Finding::Ok; 3], Facts::default())
}

fn mismatch() -> Statement {
	observed([Finding::Ok, Finding::Mismatch, Finding::Ok], facts())
}

fn unknown() -> Statement {
	observed([Finding::Ok, Finding::Unknown, Finding::Ok], facts())
}

fn seat(account: u64, statement: Option<Statement>) -> Seat<u64> {
	Seat { account, operator: account as u32, commitment: Some(H256::zero()), statement }
}

fn silent(account: u64) -> Seat<u64> {
	Seat { commitment: None, ..seat(account, None) }
}

fn seats(statements: &[Option<Statement>]) -> Vec<Seat<u64>> {
	(1..).zip(statements).map(|(account, statement)| seat(account, *statement)).collect()
}

fn check(claim: Option<Statement>, committee: Vec<Seat<u64>>, jury: Vec<Seat<u64>>) -> Check<u64> {
	Check {
		order: order(3),
		round: Round::Jury,
		phase: CheckPhase::Revealing,
		committee: committee.try_into().expect("few"),
		tranche: 0,
		wanted: 3,
		redraws: 0,
		jury: jury.try_into().expect("few"),
		claim,
		deadline: 1,
	}
}

#[test]
fn a_statement_is_what_the_platform_predicates_and_facts_say() {
	assert_eq!(observed([Finding::Ok, Finding::Ok, Finding::Mismatch], facts()), ok(), "guests decide nothing");
	assert_eq!(Statement::claim(&facts(), &PLATFORM), ok());
	assert_ne!(other_ok(), ok());
	assert_eq!(mismatch().finding, Finding::Mismatch);
	assert_eq!(unknown().finding, Finding::Unknown);
	let both = observed([Finding::Unknown, Finding::Mismatch, Finding::Ok], facts());
	assert_eq!(both.finding, Finding::Mismatch, "a mismatch weighs more than what is unknown");
	let elsewhere = observed([Finding::Mismatch, Finding::Ok, Finding::Ok], facts());
	assert_ne!(elsewhere, mismatch());
}

#[test]
fn a_committee_agrees_when_enough_say_ok_with_the_same_facts() {
	let three = seats(&[Some(ok()); 3]);
	assert_eq!(committee_outcome(&three, Some(ok()), 3), Outcome::Agreed(ok()));
	assert_eq!(committee_outcome(&three, None, 3), Outcome::Agreed(ok()));
	assert_eq!(committee_outcome(&three, None, 5), Outcome::Missing(2));
	assert_eq!(committee_outcome::<u64>(&[], None, 3), Outcome::Missing(3));
}

#[test]
fn what_is_unknown_or_not_there_is_missing() {
	let some = seats(&[Some(ok()), Some(unknown()), None]);
	assert_eq!(committee_outcome(&some, Some(ok()), 3), Outcome::Missing(2));
	assert_eq!(committee_outcome(&seats(&[Some(unknown()); 3]), Some(ok()), 3), Outcome::Missing(3));
}

#[test]
fn a_mismatch_or_other_facts_are_contested_however_many_say_ok() {
	let alarm = seats(&[Some(ok()), Some(ok()), Some(mismatch()), Some(ok())]);
	assert_eq!(committee_outcome(&alarm, Some(ok()), 3), Outcome::Contested);
	let differ = seats(&[Some(ok()), Some(ok()), Some(other_ok())]);
	assert_eq!(committee_outcome(&differ, Some(ok()), 3), Outcome::Contested);
	assert_eq!(committee_outcome(&seats(&[Some(ok()); 3]), Some(other_ok()), 3), Outcome::Contested);
	assert_eq!(committee_outcome(&seats(&[Some(ok()), None, None]), Some(other_ok()), 3), Outcome::Contested);
}

#[test]
fn a_jury_decides_by_two_thirds_of_all_jurors() {
	let jury = |ok_ones: usize, all: usize| {
		let statements: Vec<_> = (0..all).map(|index| (index < ok_ones).then_some(ok())).collect();
		jury_decision(&seats(&statements))
	};
	assert_eq!((jury(2, 3), jury(1, 3), jury(1, 2)), (Some(ok()), None, None));
	assert_eq!((jury(5, 7), jury(4, 7), jury(21, 31), jury(20, 31)), (Some(ok()), None, Some(ok()), None));
	assert_eq!(jury_decision::<u64>(&[]), None);
	assert_eq!(jury_decision(&seats(&[Some(unknown()); 3])), None, "unknown decides nothing");
	assert_eq!(jury_decision(&seats(&[Some(ok()), Some(other_ok()), Some(mismatch())])), None);
	assert_eq!(jury_decision(&seats(&[Some(mismatch()), Some(mismatch()), Some(ok())])), Some(mismatch()));
}

#[test]
fn an_upheld_result_blames_who_contradicts_it_or_hides_what_it_committed() {
	let committee = vec![
		seat(1, Some(ok())),
		seat(2, Some(mismatch())),
		seat(3, Some(unknown())),
		seat(4, None),
		silent(5),
		seat(6, Some(other_ok())),
	];
	let found = offences(&check(Some(ok()), committee.clone(), vec![seat(7, Some(ok()))]), ok());
	assert_eq!(found, [(2, Offence::FalseAlarm), (4, Offence::NotRevealed), (6, Offence::FalseOk)]);
	let hidden = offences(&check(None, committee, vec![]), ok());
	assert_eq!(hidden[0], (EXECUTOR, Offence::NotRevealed));
}

#[test]
fn a_refuted_result_blames_the_executor_and_who_said_ok() {
	let committee = vec![seat(1, Some(ok())), seat(2, Some(mismatch())), seat(3, Some(unknown())), silent(4)];
	let expected = [(EXECUTOR, Offence::FalseResult), (1, Offence::FalseOk)];
	assert_eq!(offences(&check(Some(ok()), committee.clone(), vec![]), mismatch()), expected);
	assert_eq!(offences(&check(None, committee, vec![]), mismatch()), expected);
}

#[test]
fn other_facts_than_claimed_blame_the_executor_and_who_saw_its_facts() {
	let committee = vec![seat(1, Some(ok())), seat(2, Some(other_ok())), seat(3, Some(mismatch()))];
	let found = offences(&check(Some(ok()), committee, vec![]), other_ok());
	assert_eq!(found, [(EXECUTOR, Offence::FalseResult), (1, Offence::FalseOk), (3, Offence::FalseAlarm)]);
}

#[test]
fn of_one_account_in_both_rounds_the_worst_offence_counts() {
	let both = |in_committee, in_jury| {
		let check = check(Some(ok()), vec![seat(1, in_committee)], vec![seat(1, in_jury)]);
		offences(&check, ok())
	};
	assert_eq!(both(Some(mismatch()), Some(other_ok())), [(1, Offence::FalseOk)]);
	assert_eq!(both(Some(other_ok()), Some(mismatch())), [(1, Offence::FalseOk)]);
	assert_eq!(both(None, Some(mismatch())), [(1, Offence::FalseAlarm)]);
	assert_eq!(both(Some(ok()), Some(ok())), []);
}

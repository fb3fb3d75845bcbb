use super::steps::*;
use crate::{integrity::Component, mock::*, *};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::Offence;
use sp_core::H256;

/// A committee waits for commitments.
fn judging() -> Vec<u64> {
	assert_ok!(enrolled().attest());
	blocks(4);
	judges()
}

#[test]
fn a_majority_that_passes_makes_a_hub_trusted() {
	run(|| {
		let (agent, passed) = trusted();
		assert_eq!(phase(), IntegrityPhase::Trusted);
		assert_eq!((passed.hub, passed.round, passed.epoch, passed.witnesses.len()), (HUB, 1, 0, 2));
		assert_eq!((passed.states, passed.log_length), (agent.log.root(), agent.log.length()));
		assert_eq!(record().passes.len(), 1);
		assert_eq!(Tasks::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_majority_that_fails_makes_it_violated_by_what_most_found() {
	run(|| {
		judging();
		vote_now([Vote::Fail(Component::Sensors), Vote::Pass, Vote::Fail(Component::Ima)]);
		assert_eq!(phase(), IntegrityPhase::Violated(Violation::Evidence(Component::Ima)), "the first of equals");
		assert_eq!(Told::violated(), [HUB]);
	});
}

#[test]
fn what_most_found_counts_before_what_comes_first() {
	run(|| {
		judging();
		vote_now([Vote::Fail(Component::Tamper), Vote::Fail(Component::Boot), Vote::Fail(Component::Tamper)]);
		assert_eq!(phase(), IntegrityPhase::Violated(Violation::Evidence(Component::Tamper)));
	});
}

#[test]
fn no_majority_decides_nothing_and_the_hub_may_try_again() {
	run(|| {
		judging();
		vote_now([Vote::Pass, Vote::Unknown, Vote::Fail(Component::Ima)]);
		assert_eq!(phase(), IntegrityPhase::Enrolled);
		System::assert_has_event(Event::Undecided { hub: HUB, round: 1 }.into());
		let mut agent = Agent::good(1);
		agent.refresh();
		assert_ok!(agent.attest());
		assert_eq!(record().round, 2);
	});
}

fn vote_now(votes: [Vote; 3]) {
	let judges = judges();
	for (account, vote) in judges.iter().zip(votes) {
		commit(*account, vote);
	}
	for (account, vote) in judges.iter().zip(votes) {
		reveal(*account, vote);
	}
}

#[test]
fn commitments_are_of_members_of_this_round_once_and_in_time() {
	run(|| {
		let agent = enrolled();
		assert_ok!(agent.attest());
		let commit_as = |who, hub, round| Attestation::commit_vote(signed(who), hub, round, H256::zero());
		assert_noop!(commit_as(10, HUB, 1), Error::<Test>::NotAwaited);
		blocks(4);
		let members = judges();
		let stranger = (10..16).find(|account| !members.contains(account)).expect("six daemons");
		assert_noop!(commit_as(members[0], 1, 1), Error::<Test>::AppraisalUnknown);
		assert_noop!(commit_as(members[0], HUB, 2), Error::<Test>::RoundStale);
		assert_noop!(commit_as(stranger, HUB, 1), Error::<Test>::NotSeated);
		assert!(Attestation::awaits_commitment(&signed(members[0]), HUB, 1));
		assert!(!Attestation::awaits_commitment(&signed(stranger), HUB, 1));
		assert_ok!(commit_as(members[0], HUB, 1));
		assert_noop!(commit_as(members[0], HUB, 1), Error::<Test>::AlreadyCommitted);
		assert!(!Attestation::awaits_commitment(&signed(members[0]), HUB, 1));
		Timestamp::set_timestamp(Timestamp::get() + 30_000);
		assert_noop!(commit_as(members[1], HUB, 1), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn what_is_revealed_is_what_was_committed() {
	run(|| {
		let members = judging();
		commit(members[0], Vote::Pass);
		commit(members[1], Vote::Pass);
		let reveal_as = |who, vote, salt| Attestation::reveal_vote(signed(who), HUB, 1, vote, salt);
		assert_noop!(reveal_as(members[0], Vote::Pass, SALT), Error::<Test>::NotAwaited);
		next_block(30_000);
		assert_noop!(reveal_as(members[2], Vote::Pass, SALT), Error::<Test>::NotCommitted);
		assert_noop!(reveal_as(members[0], Vote::Unknown, SALT), Error::<Test>::CommitmentMismatch);
		assert_noop!(reveal_as(members[0], Vote::Pass, [0; 32]), Error::<Test>::CommitmentMismatch);
		assert!(!Attestation::awaits_reveal(&signed(members[0]), HUB, 1, &Vote::Unknown, &SALT));
		assert!(Attestation::awaits_reveal(&signed(members[0]), HUB, 1, &Vote::Pass, &SALT));
		assert_ok!(reveal_as(members[0], Vote::Pass, SALT));
		assert_noop!(reveal_as(members[0], Vote::Pass, SALT), Error::<Test>::AlreadyRevealed);
		assert_ok!(reveal_as(members[1], Vote::Pass, SALT));
		assert_eq!(phase(), IntegrityPhase::Trusted, "two of three seats, the third never committed");
	});
}

#[test]
fn who_does_not_reveal_is_suspended_and_decides_nothing() {
	run(|| {
		let members = judging();
		for account in &members {
			commit(*account, Vote::Pass);
		}
		reveal(members[0], Vote::Pass);
		next_block(30_000);
		assert_eq!(phase(), IntegrityPhase::Enrolled);
		let offence = |account| (account, Offence::NotRevealed, u64::from(HUB), 1);
		assert_eq!(Daemons::offences(), [offence(members[1]), offence(members[2])]);
		assert_eq!(Tasks::<Test>::iter().count(), 0);
	});
}

#[test]
fn nobody_who_commits_leaves_it_undecided() {
	run(|| {
		judging();
		next_block(30_000);
		System::assert_has_event(Event::Undecided { hub: HUB, round: 1 }.into());
		assert!(Daemons::offences().is_empty(), "who never committed said nothing");
	});
}

#[test]
fn nobody_to_be_drawn_leaves_it_undecided() {
	run(|| {
		let agent = enrolled();
		Daemons::leave_all();
		assert_ok!(agent.attest());
		blocks(4);
		System::assert_has_event(Event::Undecided { hub: HUB, round: 1 }.into());
	});
}

#[test]
fn a_conclusion_of_another_round_is_ignored() {
	run(|| {
		judging();
		let witnesses = Members::truncate_from(vec![10]);
		<Attestation as Appraisals<u64>>::concluded(HUB, 7, Conclusion::Pass(witnesses.clone()));
		<Attestation as Appraisals<u64>>::concluded(1, 1, Conclusion::Pass(witnesses));
		assert_eq!(phase(), IntegrityPhase::Enrolled);
	});
}

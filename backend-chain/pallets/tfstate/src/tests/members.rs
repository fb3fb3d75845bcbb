//! Members, policy and approved plans.
use super::{approvals, header, lock, lock_as, lock_for, plan, rights, signed, web, write, write_with};
use crate::mock::{run, Balances, Test, Tfstate};
use crate::{Ciphertext, Error, HoldReason, Policy, RevisionHeader, MAX_MEMBERS, MAX_PROPOSALS};
use frame_support::traits::fungible::InspectHold;
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_member_does_what_it_may_and_nothing_else() {
	run(|| {
		assert_noop!(Tfstate::set_member(signed(1), web(), 2, rights("r")), Error::<Test>::WorkspaceUnknown);
		assert_ok!(lock_as(1, "a", 1_000));
		assert_ok!(Tfstate::set_member(signed(1), web(), 2, rights("rpv")));
		assert_ok!(Tfstate::unlock(signed(1), 1, web(), 1));
		assert_noop!(lock_as(2, "b", 1_000), Error::<Test>::NotAllowed);
		assert_noop!(Tfstate::force_unlock(signed(2), 1, web()), Error::<Test>::NotAllowed);
		assert_ok!(Tfstate::propose(signed(2), 1, web(), plan(1)));
		assert_ok!(Tfstate::set_member(signed(1), web(), 2, rights("a")));
		assert_eq!(Tfstate::members(1, web()), [(2, rights("a"))]);
		assert_ok!(lock_as(2, "b", 1_000));
		assert_noop!(Tfstate::propose(signed(2), 1, web(), plan(2)), Error::<Test>::NotAllowed);
		assert_noop!(Tfstate::approve(signed(2), 1, web(), plan(1)), Error::<Test>::NotAllowed);
		let ciphertext = Ciphertext::truncate_from(b"x".to_vec());
		assert_ok!(Tfstate::write(signed(2), 1, web(), Some(2), 1, header(b"x"), ciphertext));
		assert_eq!(Balances::balance_on_hold(&HoldReason::StoredBytes.into(), &2), 11);
		assert_noop!(Tfstate::remove_member(signed(1), web(), 3), Error::<Test>::MemberUnknown);
		assert_ok!(Tfstate::remove_member(signed(1), web(), 2));
		assert_noop!(lock_as(2, "b", 1_000), Error::<Test>::NotAllowed);
		assert_noop!(Tfstate::set_policy(signed(2), web(), approvals(1)), Error::<Test>::WorkspaceUnknown);
	});
}

#[test]
fn an_owner_that_tells_its_recipient_keeps_all_rights() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_ok!(Tfstate::unlock(signed(1), 1, web(), 1));
		assert_ok!(Tfstate::set_member(signed(1), web(), 1, rights("")));
		assert_eq!(Tfstate::members(1, web()), [(1, rights(""))]);
		assert_ok!(lock_as(1, "b", 1_000));
		assert_ok!(write(2, 1, b"x"));
		assert_ok!(Tfstate::force_unlock(signed(1), 1, web()));
		assert_ok!(Tfstate::remove_member(signed(1), web(), 1));
		assert_ok!(lock_as(1, "c", 1_000));
	});
}

#[test]
fn a_workspace_has_no_more_members_than_it_may() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		for account in 0..u64::from(MAX_MEMBERS) {
			assert_ok!(Tfstate::set_member(signed(1), web(), 100 + account, rights("r")));
		}
		assert_noop!(Tfstate::set_member(signed(1), web(), 99, rights("r")), Error::<Test>::TooMany);
		assert_ok!(Tfstate::set_member(signed(1), web(), 100, rights("p")));
	});
}

#[test]
fn only_an_approved_plan_locks_where_the_policy_asks_for_approvals() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_ok!(Tfstate::unlock(signed(1), 1, web(), 1));
		for account in [2, 3] {
			assert_ok!(Tfstate::set_member(signed(1), web(), account, rights("pav")));
		}
		assert_noop!(Tfstate::set_policy(signed(1), web(), approvals(9)), Error::<Test>::TooMany);
		assert_ok!(Tfstate::set_policy(signed(1), web(), approvals(2)));
		assert_noop!(lock_as(1, "b", 1_000), Error::<Test>::ApprovalNeeded);
		assert_noop!(lock_for(1, "b", 1_000, Some(plan(1))), Error::<Test>::PlanUnknown);
		assert_noop!(Tfstate::approve(signed(2), 1, web(), plan(1)), Error::<Test>::PlanUnknown);
		assert_ok!(Tfstate::propose(signed(2), 1, web(), plan(1)));
		assert_noop!(Tfstate::propose(signed(3), 1, web(), plan(1)), Error::<Test>::PlanKnown);
		assert_noop!(Tfstate::approve(signed(2), 1, web(), plan(1)), Error::<Test>::ApprovalInvalid);
		assert_ok!(Tfstate::approve(signed(3), 1, web(), plan(1)));
		assert_noop!(Tfstate::approve(signed(3), 1, web(), plan(1)), Error::<Test>::ApprovalInvalid);
		assert_noop!(lock_for(2, "b", 1_000, Some(plan(1))), Error::<Test>::ApprovalNeeded);
		assert_ok!(Tfstate::approve(signed(1), 1, web(), plan(1)));
		assert_ok!(lock_for(2, "b", 1_000, Some(plan(1))));
		assert_eq!(lock().plan, Some(plan(1)));
	});
}

#[test]
fn an_approval_counts_neither_for_another_plan_nor_after_the_state_moved_nor_without_the_right() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_ok!(Tfstate::set_member(signed(1), web(), 2, rights("pa")));
		assert_ok!(Tfstate::set_member(signed(1), web(), 3, rights("v")));
		assert_ok!(Tfstate::set_policy(signed(1), web(), approvals(1)));
		assert_ok!(Tfstate::propose(signed(2), 1, web(), plan(1)));
		assert_ok!(Tfstate::approve(signed(3), 1, web(), plan(1)));
		assert_ok!(write(1, 1, b"moved"));
		assert_ok!(Tfstate::unlock(signed(1), 1, web(), 1));
		assert_noop!(lock_for(2, "b", 1_000, Some(plan(1))), Error::<Test>::PlanStale);
		assert_noop!(Tfstate::approve(signed(3), 1, web(), plan(1)), Error::<Test>::PlanStale);
		assert_ok!(Tfstate::propose(signed(2), 1, web(), plan(1)));
		assert_ok!(Tfstate::approve(signed(3), 1, web(), plan(1)));
		assert_noop!(lock_for(2, "b", 1_000, Some(plan(2))), Error::<Test>::PlanUnknown);
		assert_ok!(Tfstate::remove_member(signed(1), web(), 3));
		assert_noop!(lock_for(2, "b", 1_000, Some(plan(1))), Error::<Test>::ApprovalNeeded);
	});
}

#[test]
fn plans_from_earlier_heads_make_room_for_new_ones() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		for fill in 0..MAX_PROPOSALS as u8 {
			assert_ok!(Tfstate::propose(signed(1), 1, web(), plan(fill)));
		}
		assert_noop!(Tfstate::propose(signed(1), 1, web(), plan(99)), Error::<Test>::TooMany);
		assert_ok!(write(1, 1, b"moved"));
		assert_ok!(Tfstate::propose(signed(1), 1, web(), plan(99)));
		assert_eq!(Tfstate::proposals(1, web()).len(), 1);
	});
}

#[test]
fn the_revision_of_an_approved_apply_names_its_plan() {
	run(|| {
		assert_ok!(lock_for(1, "a", 1_000, Some(plan(5))));
		assert_ok!(write(1, 1, b"x"));
		assert_eq!(Tfstate::revision(1, web(), 1).expect("written").revision.plan, Some(plan(5)));
	});
}

#[test]
fn the_policy_decides_on_writes_without_the_lock_and_on_forced_ones() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		let free = |number, bytes: &[u8]| {
			let ciphertext = Ciphertext::truncate_from(bytes.to_vec());
			Tfstate::write(signed(1), 1, web(), None, number, header(bytes), ciphertext)
		};
		assert_noop!(free(1, b"x"), Error::<Test>::LockNeeded);
		assert_ok!(Tfstate::set_policy(
			signed(1),
			web(),
			Policy { lock_free: true, force: false, ..Policy::default() }
		));
		assert_noop!(free(1, b"x"), Error::<Test>::Locked);
		assert_ok!(Tfstate::unlock(signed(1), 1, web(), 1));
		assert_ok!(free(1, b"x"));
		assert_ok!(lock_as(1, "b", 1_000));
		let forced = RevisionHeader { forced: true, ..header(b"y") };
		assert_noop!(write_with(2, 2, b"y", forced), Error::<Test>::ForceRefused);
	});
}

#[test]
fn another_lineage_needs_the_owner_to_adopt_it() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_noop!(Tfstate::adopt(signed(1), web(), plan(9)), Error::<Test>::LineageMismatch);
		assert_ok!(write(1, 1, b"x"));
		let foreign = RevisionHeader { lineage: plan(9), ..header(b"y") };
		assert_noop!(write_with(1, 2, b"y", foreign.clone()), Error::<Test>::LineageMismatch);
		assert_noop!(Tfstate::adopt(signed(2), web(), plan(9)), Error::<Test>::WorkspaceUnknown);
		assert_ok!(Tfstate::adopt(signed(1), web(), plan(9)));
		assert_ok!(write_with(1, 2, b"y", foreign));
	});
}

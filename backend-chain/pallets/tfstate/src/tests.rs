use crate::{
	mock::{run, Balances, RuntimeOrigin, System, Test, Tfstate, Timestamp},
	Ciphertext, Error, Event, HoldReason, Lock, LockId, LockOperation, LockWho, Member, Place, Policy, RevisionHeader,
	RevisionKind, Rights, CHUNK_BYTES, MAX_CIPHERTEXT_BYTES, MAX_MEMBERS, MAX_PROPOSALS,
};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult, traits::fungible::InspectHold};
use frame_system::RawOrigin;
use logos_primitives::{Label, WorkspaceName};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::TokenError;

fn signed(account: u64) -> RuntimeOrigin {
	RawOrigin::Signed(account).into()
}

fn web() -> WorkspaceName {
	WorkspaceName::truncate_from(b"web".to_vec())
}

fn lock_as(account: u64, id: &str, lease_ms: u64) -> DispatchResult {
	lock_for(account, id, lease_ms, None)
}

fn lock_for(account: u64, id: &str, lease_ms: u64, plan: Option<H256>) -> DispatchResult {
	let id = LockId::truncate_from(id.as_bytes().to_vec());
	Tfstate::lock(signed(account), 1, web(), id, LockOperation::default(), LockWho::default(), lease_ms, plan)
}

fn lock() -> Lock<u64> {
	Tfstate::workspace(1, web()).expect("made").lock.expect("locked")
}

fn header(bytes: &[u8]) -> RevisionHeader {
	let head_hash = Tfstate::workspace(1, web()).map(|workspace| workspace.head_hash).unwrap_or_default();
	RevisionHeader {
		previous_hash: head_hash,
		ciphertext_hash: H256(blake2_256(bytes)),
		size_bytes: bytes.len() as u32,
		digest: H256::repeat_byte(1),
		recipients: H256::repeat_byte(2),
		lineage: H256::repeat_byte(3),
		serial: 7,
		forced: false,
		kind: RevisionKind::Snapshot,
		place: Place::Inline,
	}
}

fn delta(bytes: &[u8], base: u64) -> RevisionHeader {
	RevisionHeader { kind: RevisionKind::Delta { base }, ..header(bytes) }
}

fn rights(letters: &str) -> Member {
	let has = |letter| letters.contains(letter);
	let rights = Rights { read: has('r'), plan: has('p'), apply: has('a'), approve: has('v'), unlock: has('u') };
	Member { rights, recipient: None }
}

fn plan(fill: u8) -> H256 {
	H256::repeat_byte(fill)
}

fn approvals(approvals: u8) -> Policy {
	Policy { approvals, ..Policy::default() }
}

fn write(nonce: u64, number: u64, bytes: &[u8]) -> DispatchResult {
	write_with(nonce, number, bytes, header(bytes))
}

fn write_with(nonce: u64, number: u64, bytes: &[u8], header: RevisionHeader) -> DispatchResult {
	Tfstate::write(signed(1), 1, web(), Some(nonce), number, header, Ciphertext::truncate_from(bytes.to_vec()))
}

fn held() -> u128 {
	Balances::balance_on_hold(&HoldReason::StoredBytes.into(), &1)
}

#[test]
fn the_first_lock_makes_the_workspace() {
	run(|| {
		assert_eq!(Tfstate::workspace(1, web()), None);
		assert_ok!(lock_as(1, "a", 1_000));
		assert_eq!((lock().holder, lock().nonce, lock().lease_until), (1, 1, 1_000));
		assert_eq!(Tfstate::workspace(1, web()).map(|workspace| workspace.head), Some(0));
		assert_eq!(held(), 10);
		System::assert_has_event(Event::WorkspaceMade { owner: 1, name: web() }.into());
	});
}

#[test]
fn a_name_has_only_plain_characters() {
	run(|| {
		for name in ["", "Web", "a/b", "a b"] {
			let name = WorkspaceName::truncate_from(name.as_bytes().to_vec());
			let (id, operation, who) = (LockId::default(), LockOperation::default(), LockWho::default());
			assert_noop!(Tfstate::lock(signed(1), 1, name, id, operation, who, 1, None), Error::<Test>::NameInvalid);
		}
	});
}

#[test]
fn a_lock_is_taken_again_by_its_id_and_by_nobody_else() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_ok!(lock_as(1, "a", 2_000));
		assert_eq!((lock().nonce, lock().lease_until), (1, 2_000));
		assert_noop!(lock_as(1, "b", 1_000), Error::<Test>::Locked);
		assert_noop!(lock_as(2, "a", 1_000), Error::<Test>::NotAllowed);
	});
}

#[test]
fn a_lease_that_ended_is_taken_over_with_a_new_nonce() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		Timestamp::set_timestamp(1_000);
		assert_ok!(lock_as(1, "b", 1_000));
		assert_eq!(lock().nonce, 2);
		assert_noop!(write(1, 1, b"late"), Error::<Test>::NonceStale);
		assert_noop!(Tfstate::renew(signed(1), 1, web(), 1, 1_000), Error::<Test>::NonceStale);
		assert_noop!(Tfstate::unlock(signed(1), 1, web(), 1), Error::<Test>::NonceStale);
	});
}

#[test]
fn a_holder_whose_lease_ended_still_writes_while_nobody_took_over() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		Timestamp::set_timestamp(9_000);
		assert_ok!(write(1, 1, b"state"));
	});
}

#[test]
fn a_lease_is_renewed_and_never_shortened() {
	run(|| {
		assert_ok!(lock_as(1, "a", 5_000));
		assert_ok!(Tfstate::renew(signed(1), 1, web(), 1, 1_000));
		assert_eq!(lock().lease_until, 5_000);
		Timestamp::set_timestamp(5_500);
		assert_ok!(Tfstate::renew(signed(1), 1, web(), 1, 1_000));
		assert_eq!(lock().lease_until, 6_500);
		assert_noop!(Tfstate::renew(signed(1), 1, web(), 1, 0), Error::<Test>::LeaseInvalid);
		assert_noop!(Tfstate::renew(signed(1), 1, web(), 1, 60_001), Error::<Test>::LeaseInvalid);
		assert_noop!(lock_as(1, "a", 60_001), Error::<Test>::LeaseInvalid);
	});
}

#[test]
fn unlocking_needs_the_lock_and_forcing_needs_the_right() {
	run(|| {
		assert_noop!(Tfstate::unlock(signed(1), 1, web(), 1), Error::<Test>::WorkspaceUnknown);
		assert_noop!(Tfstate::force_unlock(signed(1), 1, web()), Error::<Test>::WorkspaceUnknown);
		assert_ok!(lock_as(1, "a", 1_000));
		assert_noop!(Tfstate::unlock(signed(2), 1, web(), 1), Error::<Test>::NotAllowed);
		assert_ok!(Tfstate::unlock(signed(1), 1, web(), 1));
		assert_noop!(Tfstate::unlock(signed(1), 1, web(), 1), Error::<Test>::NotLocked);
		assert_noop!(Tfstate::force_unlock(signed(1), 1, web()), Error::<Test>::NotLocked);
		assert_ok!(lock_as(1, "b", 1_000));
		assert_noop!(Tfstate::force_unlock(signed(2), 1, web()), Error::<Test>::NotAllowed);
		assert_ok!(Tfstate::force_unlock(signed(1), 1, web()));
		System::assert_last_event(Event::Unlocked { owner: 1, name: web(), nonce: 2, forced: true }.into());
		assert_noop!(write(2, 1, b"late"), Error::<Test>::NotLocked);
	});
}

#[test]
fn revisions_read_back_byte_for_byte_and_name_the_one_before() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		let large: Vec<u8> = (0..CHUNK_BYTES * 2 + 5).map(|index| index as u8).collect();
		assert_ok!(write(1, 1, &large));
		assert_ok!(write(1, 2, b"small"));
		let first = Tfstate::revision(1, web(), 1).expect("written");
		assert_eq!((first.ciphertext, first.revision.author, first.revision.header.serial), (large.clone(), 1, 7));
		assert_eq!(Tfstate::revision(1, web(), 2).expect("written").ciphertext, b"small");
		assert_eq!(Tfstate::revision(1, web(), 3), None);
		assert_eq!(held(), 10 + (large.len() as u128 + 10) + 15);
	});
}

#[test]
fn the_largest_revision_fits() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		let largest = vec![5; MAX_CIPHERTEXT_BYTES as usize];
		assert_ok!(write(1, 1, &largest));
		assert_eq!(Tfstate::revision(1, web(), 1).expect("written").ciphertext, largest);
	});
}

#[test]
fn a_revision_that_does_not_follow_the_head_is_refused() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_noop!(write(1, 2, b"x"), Error::<Test>::NumberOutOfOrder);
		let previous_hash = H256::repeat_byte(9);
		let astray = RevisionHeader { previous_hash, ..header(b"x") };
		assert_noop!(write_with(1, 1, b"x", astray), Error::<Test>::PreviousMismatch);
		assert_ok!(write(1, 1, b"x"));
		assert_noop!(write(1, 1, b"x"), Error::<Test>::NumberOutOfOrder);
		let foreign = RevisionHeader { lineage: H256::repeat_byte(9), ..header(b"y") };
		assert_noop!(write_with(1, 2, b"y", foreign), Error::<Test>::LineageMismatch);
	});
}

#[test]
fn bytes_that_are_not_what_the_header_says_are_refused() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_noop!(write_with(1, 1, b"x", header(b"y")), Error::<Test>::CiphertextMismatch);
		let longer = RevisionHeader { size_bytes: 2, ..header(b"x") };
		assert_noop!(write_with(1, 1, b"x", longer), Error::<Test>::CiphertextMismatch);
		assert_noop!(write(1, 1, b""), Error::<Test>::CiphertextMismatch);
	});
}

#[test]
fn an_author_who_cannot_pay_the_hold_is_refused() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		for number in 1..=9 {
			assert_ok!(write(1, number, &vec![number as u8; MAX_CIPHERTEXT_BYTES as usize]));
		}
		let more = vec![0; MAX_CIPHERTEXT_BYTES as usize];
		assert_noop!(write(1, 10, &more), TokenError::FundsUnavailable);
	});
}

#[test]
fn pruning_gives_the_holds_back_and_keeps_the_head() {
	run(|| {
		assert_noop!(Tfstate::prune(signed(1), web(), 5), Error::<Test>::WorkspaceUnknown);
		assert_ok!(lock_as(1, "a", 1_000));
		for number in 1..=12 {
			assert_ok!(write(1, number, b"state"));
		}
		assert_ok!(Tfstate::prune(signed(1), web(), 3));
		assert_eq!(Tfstate::revision(1, web(), 2), None);
		assert_eq!(held(), 10 + 10 * 15);
		assert_noop!(Tfstate::prune(signed(1), web(), 13), Error::<Test>::NothingToPrune);
		assert_ok!(Tfstate::prune(signed(1), web(), 12));
		assert_ok!(Tfstate::prune(signed(1), web(), 12));
		assert_noop!(Tfstate::prune(signed(1), web(), 12), Error::<Test>::NothingToPrune);
		assert_eq!(Tfstate::revision(1, web(), 12).expect("the head").ciphertext, b"state");
		assert_eq!(held(), 10 + 15);
		assert_ok!(write(1, 13, b"next"));
	});
}

#[test]
fn a_delta_follows_the_last_snapshot_and_its_snapshot_stays() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_noop!(write_with(1, 1, b"d", delta(b"d", 0)), Error::<Test>::BaseMismatch);
		assert_ok!(write(1, 1, b"one"));
		assert_ok!(write_with(1, 2, b"d", delta(b"d", 1)));
		assert_noop!(write_with(1, 3, b"d", delta(b"d", 2)), Error::<Test>::BaseMismatch);
		assert_ok!(write_with(1, 3, b"e", delta(b"e", 1)));
		assert_noop!(Tfstate::prune(signed(1), web(), 2), Error::<Test>::NotSnapshot);
		assert_ok!(write(1, 4, b"four"));
		assert_noop!(write_with(1, 5, b"d", delta(b"d", 1)), Error::<Test>::BaseMismatch);
		assert_ok!(write_with(1, 5, b"d", delta(b"d", 4)));
		assert_ok!(Tfstate::prune(signed(1), web(), 4));
		assert_eq!(Tfstate::workspace(1, web()).map(|workspace| (workspace.oldest, workspace.snapshot)), Some((4, 4)));
	});
}

#[test]
fn a_long_pruning_goes_on_with_the_same_call() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		assert_ok!(write(1, 1, b"one"));
		for number in 2..=20 {
			assert_ok!(write_with(1, number, b"d", delta(b"d", 1)));
		}
		assert_ok!(write(1, 21, b"last"));
		assert_ok!(Tfstate::prune(signed(1), web(), 21));
		Tfstate::do_try_state().expect("also half way");
		let listed = Tfstate::revisions(1, web(), 1, 10);
		assert_eq!(listed.iter().map(|view| view.number).collect::<Vec<_>>(), [21]);
		assert_ok!(Tfstate::prune(signed(1), web(), 21));
		assert_ok!(Tfstate::prune(signed(1), web(), 21));
		assert_noop!(Tfstate::prune(signed(1), web(), 21), Error::<Test>::NothingToPrune);
	});
}

#[test]
fn a_blob_leaves_its_bytes_elsewhere_and_names_who_has_them() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		let away = RevisionHeader { place: Place::Blob, size_bytes: 5_000_000, ..header(b"") };
		assert_noop!(write_with(1, 1, b"here", away.clone()), Error::<Test>::CiphertextMismatch);
		assert_ok!(write_with(1, 1, b"", away));
		assert_ok!(write(1, 2, b"inline"));
		let store = Label::truncate_from(b"s3".to_vec());
		assert_noop!(Tfstate::record_replica(signed(2), 1, web(), 1, store.clone()), Error::<Test>::NotAllowed);
		assert_noop!(Tfstate::record_replica(signed(1), 1, web(), 2, store.clone()), Error::<Test>::NoBlob);
		assert_ok!(Tfstate::record_replica(signed(1), 1, web(), 1, store.clone()));
		assert_ok!(Tfstate::record_replica(signed(1), 1, web(), 1, store.clone()));
		let view = Tfstate::revision(1, web(), 1).expect("written");
		assert_eq!((view.ciphertext, view.revision.replicas.into_inner()), (Vec::new(), vec![store]));
		assert_ok!(Tfstate::prune(signed(1), web(), 2));
		assert_eq!(held(), 10 + 16);
	});
}

#[test]
fn a_member_does_what_it_may_and_nothing_else() {
	run(|| {
		assert_noop!(Tfstate::set_member(signed(1), web(), 2, rights("r")), Error::<Test>::WorkspaceUnknown);
		assert_ok!(lock_as(1, "a", 1_000));
		assert_noop!(Tfstate::set_member(signed(1), web(), 1, rights("r")), Error::<Test>::OwnerIsNoMember);
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
		assert_ok!(Tfstate::set_policy(signed(1), web(), Policy { lock_free: true, force: false, approvals: 0 }));
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

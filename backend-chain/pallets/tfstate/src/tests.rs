use crate::{
	mock::{run, Balances, RuntimeOrigin, System, Test, Tfstate, Timestamp},
	Ciphertext, Error, Event, HoldReason, Lock, LockId, LockOperation, LockWho, RevisionHeader, CHUNK_BYTES,
	MAX_CIPHERTEXT_BYTES,
};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult, traits::fungible::InspectHold};
use frame_system::RawOrigin;
use logos_primitives::WorkspaceName;
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
	let id = LockId::truncate_from(id.as_bytes().to_vec());
	Tfstate::lock(signed(account), 1, web(), id, LockOperation::default(), LockWho::default(), lease_ms)
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
	}
}

fn write(nonce: u64, number: u64, bytes: &[u8]) -> DispatchResult {
	write_with(nonce, number, bytes, header(bytes))
}

fn write_with(nonce: u64, number: u64, bytes: &[u8], header: RevisionHeader) -> DispatchResult {
	Tfstate::write(signed(1), 1, web(), nonce, number, header, Ciphertext::truncate_from(bytes.to_vec()))
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
			assert_noop!(Tfstate::lock(signed(1), 1, name, id, operation, who, 1), Error::<Test>::NameInvalid);
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
		assert_eq!((first.ciphertext, first.author, first.header.serial), (large.clone(), 1, 7));
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
		assert_ok!(Tfstate::prune(signed(1), web(), u64::MAX));
		assert_ok!(Tfstate::prune(signed(1), web(), u64::MAX));
		assert_noop!(Tfstate::prune(signed(1), web(), u64::MAX), Error::<Test>::NothingToPrune);
		assert_eq!(Tfstate::revision(1, web(), 12).expect("the head").ciphertext, b"state");
		assert_eq!(held(), 10 + 15);
		assert_ok!(write(1, 13, b"next"));
	});
}

//! The chain of revisions, deltas, blobs and pruning.
use super::{delta, header, held, lock_as, signed, web, write, write_with};
use crate::mock::{run, Test, Tfstate};
use crate::{Error, Place, Policy, RevisionHeader, CHUNK_BYTES, MAX_CIPHERTEXT_BYTES};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::Label;
use sp_core::H256;
use sp_runtime::TokenError;

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
fn pruning_leaves_as_many_revisions_as_the_policy_keeps() {
	run(|| {
		assert_ok!(lock_as(1, "a", 1_000));
		for number in 1..=9 {
			assert_ok!(write(1, number, b"state"));
		}
		assert_ok!(Tfstate::set_policy(signed(1), web(), Policy { keep: 4, ..Policy::default() }));
		assert_noop!(Tfstate::prune(signed(1), web(), 7), Error::<Test>::Retained);
		assert_ok!(Tfstate::prune(signed(1), web(), 6));
		// What was pruned already is no reason against a policy that keeps more.
		assert_ok!(Tfstate::set_policy(signed(1), web(), Policy { keep: u32::MAX, ..Policy::default() }));
		assert_noop!(Tfstate::prune(signed(1), web(), 7), Error::<Test>::Retained);
		assert_eq!(Tfstate::revisions(1, web(), 1, 10).len(), 4);
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

//! Locks by lease.
use super::{held, lock, lock_as, signed, web, write};
use crate::mock::{run, System, Test, Tfstate, Timestamp};
use crate::{Error, Event, LockId, LockOperation, LockWho};
use frame_support::{assert_noop, assert_ok};
use logos_primitives::WorkspaceName;

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

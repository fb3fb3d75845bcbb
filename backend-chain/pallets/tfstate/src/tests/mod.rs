//! What the tests share: an owner, account 1, and its workspace `web`.
mod locks;
mod members;
mod revisions;

use crate::mock::{Balances, RuntimeOrigin, Tfstate};
use crate::{
	Ciphertext, HoldReason, Lock, LockId, LockOperation, LockWho, Member, Place, Policy, RevisionHeader, RevisionKind,
	Rights,
};
use frame_support::dispatch::DispatchResult;
use frame_support::traits::fungible::InspectHold;
use frame_system::RawOrigin;
use logos_primitives::WorkspaceName;
use sp_core::H256;
use sp_io::hashing::blake2_256;

pub(super) fn signed(account: u64) -> RuntimeOrigin {
	RawOrigin::Signed(account).into()
}

pub(super) fn web() -> WorkspaceName {
	WorkspaceName::truncate_from(b"web".to_vec())
}

pub(super) fn lock_as(account: u64, id: &str, lease_ms: u64) -> DispatchResult {
	lock_for(account, id, lease_ms, None)
}

pub(super) fn lock_for(account: u64, id: &str, lease_ms: u64, plan: Option<H256>) -> DispatchResult {
	let id = LockId::truncate_from(id.as_bytes().to_vec());
	Tfstate::lock(signed(account), 1, web(), id, LockOperation::default(), LockWho::default(), lease_ms, plan)
}

pub(super) fn lock() -> Lock<u64> {
	Tfstate::workspace(1, web()).expect("made").lock.expect("locked")
}

pub(super) fn header(bytes: &[u8]) -> RevisionHeader {
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

pub(super) fn delta(bytes: &[u8], base: u64) -> RevisionHeader {
	RevisionHeader { kind: RevisionKind::Delta { base }, ..header(bytes) }
}

pub(super) fn rights(letters: &str) -> Member {
	let has = |letter| letters.contains(letter);
	let rights = Rights { read: has('r'), plan: has('p'), apply: has('a'), approve: has('v'), unlock: has('u') };
	Member { rights, recipient: None }
}

pub(super) fn plan(fill: u8) -> H256 {
	H256::repeat_byte(fill)
}

pub(super) fn approvals(approvals: u8) -> Policy {
	Policy { approvals, ..Policy::default() }
}

pub(super) fn write(nonce: u64, number: u64, bytes: &[u8]) -> DispatchResult {
	write_with(nonce, number, bytes, header(bytes))
}

pub(super) fn write_with(nonce: u64, number: u64, bytes: &[u8], header: RevisionHeader) -> DispatchResult {
	Tfstate::write(signed(1), 1, web(), Some(nonce), number, header, Ciphertext::truncate_from(bytes.to_vec()))
}

pub(super) fn held() -> u128 {
	Balances::balance_on_hold(&HoldReason::StoredBytes.into(), &1)
}

//! What is stored of a workspace.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{Milliseconds, WorkspaceName};
use scale_info::TypeInfo;
use sp_core::H256;

/// Most bytes of ciphertext in one revision.
pub const MAX_CIPHERTEXT_BYTES: u32 = 1_048_576;
/// Bytes of one chunk.
pub const CHUNK_BYTES: u32 = 32_768;
/// Most revisions that one call forgets.
pub const MAX_PRUNED: u64 = 8;

/// Ciphertext of one revision: an age file.
pub type Ciphertext = BoundedVec<u8, ConstU32<MAX_CIPHERTEXT_BYTES>>;
/// Terraform's lock ID, a UUID as text.
pub type LockId = BoundedVec<u8, ConstU32<128>>;
/// What Terraform does, such as `OperationTypeApply`.
pub type LockOperation = BoundedVec<u8, ConstU32<64>>;
/// Who, for a person to read, such as `alice@laptop`.
pub type LockWho = BoundedVec<u8, ConstU32<256>>;

/// What a holder asks for.
#[derive(Clone, Debug)]
pub struct LockRequest {
	/// Terraform's lock ID.
	pub id: LockId,
	/// What for.
	pub operation: LockOperation,
	/// By whom.
	pub who: LockWho,
	/// For how long.
	pub lease_ms: Milliseconds,
}

/// A lock.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Lock<AccountId> {
	/// Terraform's lock ID.
	pub id: LockId,
	/// What for.
	pub operation: LockOperation,
	/// By whom, for a person to read.
	pub who: LockWho,
	/// Account that may write.
	pub holder: AccountId,
	/// Until when in chain time.
	pub lease_until: Milliseconds,
	/// Fences late writers off.
	pub nonce: u64,
}

/// A workspace.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Workspace<AccountId> {
	/// Whose.
	pub owner: AccountId,
	/// Its name.
	pub name: WorkspaceName,
	/// Number of the newest revision; 0 while there is none.
	pub head: u64,
	/// Its hash: `blake2_256(SCALE(number, header))`; zero while there is none.
	pub head_hash: H256,
	/// Number of the oldest revision whose bytes are kept.
	pub oldest: u64,
	/// Hash of Terraform's lineage, fixed by the first revision.
	pub lineage: Option<H256>,
	/// Hash of the head's recipients.
	pub recipients: H256,
	/// The lock, also one whose lease ended.
	pub lock: Option<Lock<AccountId>>,
	/// Next nonce.
	pub next_nonce: u64,
}

/// What an author says of a revision.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct RevisionHeader {
	/// Hash of the revision before; zero for the first.
	pub previous_hash: H256,
	/// `blake2_256` of the ciphertext.
	pub ciphertext_hash: H256,
	/// Bytes of ciphertext.
	pub size_bytes: u32,
	/// HMAC of the plaintext with the workspace's key.
	pub digest: H256,
	/// Hash of the recipients.
	pub recipients: H256,
	/// Hash of Terraform's lineage.
	pub lineage: H256,
	/// Terraform's serial.
	pub serial: u64,
	/// Whether Terraform's rules would have refused it and somebody insisted.
	pub forced: bool,
}

/// A revision without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Revision<AccountId, BlockNumber> {
	/// What its author says.
	pub header: RevisionHeader,
	/// Who wrote it and pays the hold.
	pub author: AccountId,
	/// When.
	pub at: BlockNumber,
	/// What is held for it.
	pub held: u128,
}

/// A revision as clients read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RevisionView<AccountId, BlockNumber> {
	/// Its number.
	pub number: u64,
	/// What its author says.
	pub header: RevisionHeader,
	/// Who wrote it.
	pub author: AccountId,
	/// When.
	pub at: BlockNumber,
	/// Its bytes.
	pub ciphertext: alloc::vec::Vec<u8>,
}

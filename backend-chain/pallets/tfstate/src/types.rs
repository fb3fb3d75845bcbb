//! What is stored of a workspace.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{Label, Milliseconds, WorkspaceName};
use scale_info::TypeInfo;
use sp_core::H256;

/// Most bytes of ciphertext in one revision.
pub const MAX_CIPHERTEXT_BYTES: u32 = 1_048_576;
/// Bytes of one chunk.
pub const CHUNK_BYTES: u32 = 32_768;
/// Most revisions that one call forgets.
pub const MAX_PRUNED: u64 = 8;

/// Most revisions in one list.
pub const MAX_LISTED: u32 = 256;
/// Most members of a workspace.
pub const MAX_MEMBERS: u32 = 64;
/// Most proposed plans of a workspace.
pub const MAX_PROPOSALS: u32 = 16;
/// Most approvals that a policy may ask for.
pub const MAX_APPROVALS: u32 = 8;
/// Most copies of a blob that are recorded.
pub const MAX_REPLICAS: u32 = 8;

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
	/// Digest of the plan that will be applied.
	pub plan: Option<H256>,
}

/// What an account may do with a workspace.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Rights {
	/// Be a recipient of the state.
	pub read: bool,
	/// Propose plans.
	pub plan: bool,
	/// Lock and write.
	pub apply: bool,
	/// Approve plans.
	pub approve: bool,
	/// Take a lock away.
	pub unlock: bool,
}

/// A member.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Member {
	/// What it may do.
	pub rights: Rights,
	/// Its age recipient, if it reads or owns.
	pub recipient: Option<BoundedVec<u8, ConstU32<128>>>,
}

/// What the owner wants to hold for everybody, himself included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Policy {
	/// How many others must approve a plan before its apply may lock; 0: none, and plans need not be proposed.
	pub approvals: u8,
	/// Whether a revision may be written while nobody holds the lock.
	pub lock_free: bool,
	/// Whether a revision may be written that Terraform's rules of serials refuse.
	pub force: bool,
	/// How many of the newest revisions pruning must leave; it leaves the head in any case.
	pub keep: u32,
}

impl Default for Policy {
	fn default() -> Self {
		Self { approvals: 0, lock_free: false, force: true, keep: 0 }
	}
}

/// A proposed plan.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Proposal<AccountId> {
	/// The head that it was made from.
	pub head: u64,
	/// By whom.
	pub proposer: AccountId,
	/// Who approved it.
	pub approvers: BoundedVec<AccountId, ConstU32<MAX_APPROVALS>>,
}

/// What a revision holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum RevisionKind {
	/// The whole state.
	#[codec(index = 0)]
	Snapshot,
	/// What changed since this snapshot.
	#[codec(index = 1)]
	Delta {
		/// Its number.
		base: u64,
	},
}

/// Where the ciphertext is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Place {
	/// On chain.
	#[codec(index = 0)]
	Inline,
	/// In blob stores.
	#[codec(index = 1)]
	Blob,
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
	/// Digest of the plan that is applied.
	pub plan: Option<H256>,
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
	/// Number of the last snapshot.
	pub snapshot: u64,
	/// Number of the oldest revision that can be read.
	pub oldest: u64,
	/// Number of the oldest revision that is still stored: less than `oldest` while pruning is under way.
	pub stored: u64,
	/// Hash of Terraform's lineage, fixed by the first revision.
	pub lineage: Option<H256>,
	/// Hash of the head's recipients.
	pub recipients: H256,
	/// The lock, also one whose lease ended.
	pub lock: Option<Lock<AccountId>>,
	/// Next nonce.
	pub next_nonce: u64,
	/// How many members there are.
	pub members: u32,
	/// Digests of proposed plans.
	pub proposals: BoundedVec<H256, ConstU32<MAX_PROPOSALS>>,
	/// What holds for everybody.
	pub policy: Policy,
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
	/// Whole, or what changed.
	pub kind: RevisionKind,
	/// Where the ciphertext is.
	pub place: Place,
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
	/// Digest of the plan whose apply wrote it.
	pub plan: Option<H256>,
	/// Stores that have a copy of a blob.
	pub replicas: BoundedVec<Label, ConstU32<MAX_REPLICAS>>,
}

/// A revision as clients read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RevisionView<AccountId, BlockNumber> {
	/// Its number.
	pub number: u64,
	/// What the chain keeps of it.
	pub revision: Revision<AccountId, BlockNumber>,
	/// Its bytes; empty for a blob and in a list.
	pub ciphertext: alloc::vec::Vec<u8>,
}

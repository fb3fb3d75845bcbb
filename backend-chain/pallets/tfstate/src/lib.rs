//! # Terraform state
//!
//! Terraform's own state as ciphertext: a chain of revisions for each workspace, and a lock by lease that fences late
//! writers off. Nobody can fork it, lose it or roll it back unseen, and nobody but its recipients can read it.
//!
//! ## Terms
//! - **workspace**: an owner and a name; its **head** is the newest revision.
//! - **revision**: one version of the state. Numbers are ours and have no gaps; Terraform's serial may repeat or skip. Each
//!   names the hash of the one before, so that a reader who knows one knows all before it.
//! - **lock**: a lease in chain time. Its **nonce** is never used twice in a workspace: a write names it, and a writer
//!   whose lock was taken over is refused however late its extrinsic arrives.
//!
//! - **member**: an account with rights on the workspace: a colleague, a pipeline, an auditor. The owner has all rights.
//! - **snapshot**, **delta**: a revision whole, or what changed since the last snapshot.
//! - **blob**: ciphertext that is kept elsewhere; the chain has its digest and who keeps copies.
//! - **plan**: the digest of a plan that somebody proposed. Where the policy asks for approvals, only a plan that enough
//!   others approved may lock for an apply, and only while the head is the one it was made from.
//!
//! ## Who calls what when
//! 1. A state backend locks for an apply (this makes the workspace), renews while Terraform works, writes revisions, unlocks.
//! 2. A backend that died leaves a lease that ends by itself; `force_unlock` is for a person who knows better.
//! 3. The owner sets members and policy. Pipelines propose plans, colleagues approve them.
//! 4. The owner prunes old revisions and gets the hold on their bytes back.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod chunks;
mod invariants;
mod locks;
mod members;
#[cfg(test)]
mod mock;
mod plans;
mod revisions;
mod runtime_api;
#[cfg(test)]
mod tests;
mod types;
mod views;
pub mod weights;

pub use pallet::*;
pub use runtime_api::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use crate::{types::*, Member, WeightInfo};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible::MutateHold, Time},
	};
	use frame_system::pallet_prelude::*;
	use logos_primitives::{Label, Milliseconds, WorkspaceName};
	use sp_core::H256;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// A workspace of this runtime.
	pub type WorkspaceOf<T> = Workspace<<T as frame_system::Config>::AccountId>;
	/// A proposed plan of this runtime.
	pub type ProposalOf<T> = Proposal<<T as frame_system::Config>::AccountId>;
	/// A revision of this runtime.
	pub type RevisionOf<T> = Revision<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Chain time.
		type Time: Time<Moment = Milliseconds>;
		/// What is held for stored bytes.
		type Currency: MutateHold<Self::AccountId, Balance = u128, Reason = Self::RuntimeHoldReason>;
		/// Hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;
		/// Held for each byte of ciphertext.
		#[pallet::constant]
		type HoldPerByte: Get<u128>;
		/// Held for each revision and each workspace on top.
		#[pallet::constant]
		type HoldPerItem: Get<u128>;
		/// Longest lease.
		#[pallet::constant]
		type MaxLeaseMs: Get<Milliseconds>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For stored ciphertext.
		StoredBytes,
	}

	/// Workspaces. The key is `blake2_256(SCALE(owner, name))`: already a hash.
	#[pallet::storage]
	pub type Workspaces<T: Config> = StorageMap<_, Identity, H256, WorkspaceOf<T>>;

	/// Members of a workspace; its owner is one only to tell its recipient.
	#[pallet::storage]
	pub type Members<T: Config> = StorageDoubleMap<_, Identity, H256, Blake2_128Concat, T::AccountId, Member>;

	/// Proposed plans of a workspace by digest, at most [`MAX_PROPOSALS`] of them.
	#[pallet::storage]
	pub type Proposals<T: Config> = StorageDoubleMap<_, Identity, H256, Identity, H256, ProposalOf<T>>;

	/// Revisions of a workspace by number, without their bytes.
	#[pallet::storage]
	pub type Revisions<T: Config> = StorageDoubleMap<_, Identity, H256, Twox64Concat, u64, RevisionOf<T>>;

	/// Their bytes in chunks, so that no value of the storage is large.
	#[pallet::storage]
	pub type Chunks<T> = StorageNMap<
		_,
		(NMapKey<Identity, H256>, NMapKey<Twox64Concat, u64>, NMapKey<Twox64Concat, u32>),
		BoundedVec<u8, ConstU32<CHUNK_BYTES>>,
	>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A workspace was made by its first lock.
		WorkspaceMade { owner: T::AccountId, name: WorkspaceName },
		/// Somebody holds the lock.
		Locked { owner: T::AccountId, name: WorkspaceName, holder: T::AccountId, nonce: u64, lease_until: Milliseconds },
		/// The lease lasts longer.
		Renewed { owner: T::AccountId, name: WorkspaceName, nonce: u64, lease_until: Milliseconds },
		/// Nobody holds the lock; `forced` if not by its holder.
		Unlocked { owner: T::AccountId, name: WorkspaceName, nonce: u64, forced: bool },
		/// A revision is the new head.
		Written { owner: T::AccountId, name: WorkspaceName, number: u64, hash: H256, author: T::AccountId },
		/// Revisions below this number are gone.
		Pruned { owner: T::AccountId, name: WorkspaceName, oldest: u64 },
		/// An account has these rights now; none, if it is no member any more.
		MemberSet { owner: T::AccountId, name: WorkspaceName, account: T::AccountId, member: Option<Member> },
		/// The workspace has this policy now.
		PolicySet { owner: T::AccountId, name: WorkspaceName, policy: Policy },
		/// Somebody proposed a plan.
		PlanProposed { owner: T::AccountId, name: WorkspaceName, plan: H256, head: u64, proposer: T::AccountId },
		/// Somebody approved it.
		PlanApproved { owner: T::AccountId, name: WorkspaceName, plan: H256, approver: T::AccountId },
		/// The next revision may have this lineage.
		LineageAdopted { owner: T::AccountId, name: WorkspaceName, lineage: H256 },
		/// A store has a copy of the ciphertext.
		ReplicaRecorded { owner: T::AccountId, name: WorkspaceName, number: u64, store: Label },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The owner has no workspace of this name.
		WorkspaceUnknown,
		/// The name is empty or has forbidden characters.
		NameInvalid,
		/// The account may not do this with the workspace.
		NotAllowed,
		/// Somebody holds the lock and its lease lasts.
		Locked,
		/// Nobody holds the lock.
		NotLocked,
		/// The nonce is not that of the lock: somebody took over.
		NonceStale,
		/// The lease is zero or too long.
		LeaseInvalid,
		/// The number is not the next one.
		NumberOutOfOrder,
		/// The revision does not follow the head.
		PreviousMismatch,
		/// The lineage is another than that of the first revision.
		LineageMismatch,
		/// The ciphertext is not what its header says.
		CiphertextMismatch,
		/// The head stays, and so does what is pruned already.
		NothingToPrune,
		/// What is left would begin with a delta, whose snapshot would be gone.
		NotSnapshot,
		/// The policy keeps so many revisions.
		Retained,
		/// A delta follows the last snapshot and no other revision.
		BaseMismatch,
		/// The policy does not allow what Terraform's rules refuse.
		ForceRefused,
		/// The policy does not allow writes without the lock.
		LockNeeded,
		/// The policy asks for an approved plan, and this is none.
		ApprovalNeeded,
		/// The plan was made from another head.
		PlanStale,
		/// Nobody proposed this plan.
		PlanUnknown,
		/// The plan is proposed already.
		PlanKnown,
		/// An account does not approve twice, nor what it proposed.
		ApprovalInvalid,
		/// The workspace has as many members, plans or copies as it may have.
		TooMany,
		/// No such member.
		MemberUnknown,
		/// No such revision, or its ciphertext is on chain.
		NoBlob,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxLeaseMs::get() > 0, "a lease can be taken");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Take the lock, or take it again by the same `id`. Signed by who may apply; its first use by the owner makes the
		/// workspace. A lease that ended is taken over. `plan` is the digest of the plan that will be applied; where the policy
		/// asks for approvals it must have them. Emits `Locked`. O(1).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::lock())]
		pub fn lock(
			origin: OriginFor<T>,
			owner: T::AccountId,
			name: WorkspaceName,
			id: LockId,
			operation: LockOperation,
			who: LockWho,
			lease_ms: Milliseconds,
			plan: Option<H256>,
		) -> DispatchResult {
			let holder = ensure_signed(origin)?;
			Self::do_lock(holder, owner, name, LockRequest { id, operation, who, lease_ms, plan })
		}

		/// Have the lease last longer. Signed by the holder. Emits `Renewed`. O(1).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(
			origin: OriginFor<T>,
			owner: T::AccountId,
			name: WorkspaceName,
			nonce: u64,
			lease_ms: Milliseconds,
		) -> DispatchResult {
			let holder = ensure_signed(origin)?;
			Self::do_renew(holder, owner, name, nonce, lease_ms)
		}

		/// Give the lock back. Signed by the holder. Emits `Unlocked`. O(1).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::unlock())]
		pub fn unlock(origin: OriginFor<T>, owner: T::AccountId, name: WorkspaceName, nonce: u64) -> DispatchResult {
			let holder = ensure_signed(origin)?;
			Self::do_unlock(holder, owner, name, nonce)
		}

		/// Take the lock away from whoever holds it. Signed by who may unlock. Emits `Unlocked`. O(1).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::unlock())]
		pub fn force_unlock(origin: OriginFor<T>, owner: T::AccountId, name: WorkspaceName) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_force_unlock(who, owner, name)
		}

		/// Write the next revision under the lock with this nonce; a lease that ended is no obstacle while nobody took over.
		/// Without a nonce: while nobody holds the lock, if the policy allows. The bytes stay away for a blob. Signed by who
		/// may apply, who pays the hold on the bytes. Emits `Written`. O(bytes).
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::write(ciphertext.len() as u32))]
		pub fn write(
			origin: OriginFor<T>,
			owner: T::AccountId,
			name: WorkspaceName,
			nonce: Option<u64>,
			number: u64,
			header: RevisionHeader,
			ciphertext: Ciphertext,
		) -> DispatchResult {
			let author = ensure_signed(origin)?;
			Self::do_write(author, owner, name, nonce, number, header, ciphertext)
		}

		/// Forget revisions below `below`, which must be a snapshot, as far as the policy lets them go. At most
		/// [`MAX_PRUNED`] go in one call; the same call again goes on. Signed by the owner; holds return to who paid them. Emits `Pruned`. O(bytes).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::prune())]
		pub fn prune(origin: OriginFor<T>, name: WorkspaceName, below: u64) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_prune(owner, name, below)
		}

		/// Make an account a member with these rights, or change them. The owner may name itself, so that members know its
		/// recipient; it has all rights whatever is said here. Signed by the owner. Emits `MemberSet`. O(1).
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_member())]
		pub fn set_member(
			origin: OriginFor<T>,
			name: WorkspaceName,
			account: T::AccountId,
			member: Member,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_set_member(owner, name, account, member)
		}

		/// Take all rights from a member. Signed by the owner. Emits `MemberSet`. O(1).
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_member())]
		pub fn remove_member(origin: OriginFor<T>, name: WorkspaceName, account: T::AccountId) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_remove_member(owner, name, account)
		}

		/// Set the policy. Signed by the owner. Emits `PolicySet`. O(1).
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_policy())]
		pub fn set_policy(origin: OriginFor<T>, name: WorkspaceName, policy: Policy) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_set_policy(owner, name, policy)
		}

		/// Propose a plan that was made from the present head. Signed by who may plan. Emits `PlanProposed`. O(proposals).
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::propose())]
		pub fn propose(origin: OriginFor<T>, owner: T::AccountId, name: WorkspaceName, plan: H256) -> DispatchResult {
			let proposer = ensure_signed(origin)?;
			Self::do_propose(proposer, owner, name, plan)
		}

		/// Approve a plan that somebody else proposed. Signed by who may approve. Emits `PlanApproved`. O(1).
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::approve())]
		pub fn approve(origin: OriginFor<T>, owner: T::AccountId, name: WorkspaceName, plan: H256) -> DispatchResult {
			let approver = ensure_signed(origin)?;
			Self::do_approve(approver, owner, name, plan)
		}

		/// Let the next revision have another lineage. Signed by the owner. Emits `LineageAdopted`. O(1).
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::set_policy())]
		pub fn adopt(origin: OriginFor<T>, name: WorkspaceName, lineage: H256) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_adopt(owner, name, lineage)
		}

		/// Say that a store has a copy of a blob. Signed by who may apply. Emits `ReplicaRecorded`. O(1).
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::record_replica())]
		pub fn record_replica(
			origin: OriginFor<T>,
			owner: T::AccountId,
			name: WorkspaceName,
			number: u64,
			store: Label,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_record_replica(who, owner, name, number, store)
		}
	}
}

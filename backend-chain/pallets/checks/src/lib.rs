//! # Checks
//!
//! Randomly drawn checkers look at what an executor did, and the chain concludes what they agree on. The pallet also
//! keeps the seeds of all draws, so that nobody who is drawn, and nobody who asks for a draw, contributes a byte to
//! it.
//!
//! ## Terms
//! - **seed**: the mix of the block randomness of the three blocks after the one that asked for a draw.
//! - **observation**: what one checker found about each predicate, and the facts that nobody desired. Its
//!   **statement** is the part that the hub controls: findings of class platform, and the facts.
//! - **definite**: ok or mismatch. Unknown is neither, never an offence, and never "absent".
//! - **claim**: what the executor committed to: all ok, with these facts.
//!
//! ## Phases of a check
//! ```text
//!              draw K            all in, or deadline          all in, or deadline
//!  Drawing ───────────▶ Committing ───────────────▶ Revealing ─────┬── K definite, all ok, facts alike ──▶ verified
//!     ▲                                                            ├── too few definite: two more for each missing,
//!     └────────────────────────────────────────────────────────────┤   three times at most, then the jury
//!                                                                  └── a mismatch, or facts that differ: the jury
//!  jury: Drawing ──▶ Committing ──▶ Revealing ──▶ two thirds say the same ──▶ as claimed: verified, accusers offended
//!                                                 │                          └▶ else: void, executor, ok-sayers offended
//!                                                 └ no two thirds: void, nobody is blamed
//! ```
//! ## Who calls what when
//! 1. Provisioning asks for draws by [`logos_primitives::Checks::order_draw`] and opens a check by
//!    [`logos_primitives::Checks::open`] once a result is committed: checkers are drawn only then.
//! 2. Each drawn daemon finds its duty in provisioning's `Duties`, observes, calls `commit_observation`, and once all
//!    have committed `reveal_observation`; the executor calls provisioning's `reveal_result` in the same window.
//! 3. Provisioning's queue wakes the check at its deadlines; the verdict goes to
//!    [`logos_primitives::Jobs::concluded`] and offences to [`logos_primitives::DaemonRegistry::suspend`]. Then the
//!    check is deleted: the verdict stays.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod committee;
mod decision;
mod draws;
mod invariants;
mod jury;
#[cfg(test)]
mod mock;
mod orders;
mod phases;
mod reports;
mod statement;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use crate::{types::*, WeightInfo};
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::Randomness};
	use frame_system::pallet_prelude::*;
	use logos_primitives::{DaemonRegistry, Fence, Finding, HubRegistry, Jobs, Observation, ResourceId, Round, Salt};
	use sp_core::H256;

	/// Present layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// A check of this runtime.
	pub type CheckOf<T> = Check<<T as frame_system::Config>::AccountId>;
	/// A seat of such a check.
	pub type SeatOf<T> = Seat<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Randomness of the present block in `on_finalize`, `None` if its author brought none: BABE's parent block
		/// randomness, with this pallet declared after BABE.
		type Randomness: Randomness<Option<Self::Hash>, BlockNumberFor<Self>>;
		/// Jobs, their clock and everybody's duties.
		type Jobs: Jobs<Self::AccountId>;
		/// Daemons that may be drawn.
		type DaemonRegistry: DaemonRegistry<Self::AccountId>;
		/// Where hubs stand.
		type HubRegistry: HubRegistry<Self::AccountId>;
		/// Most draws that one block does; the rest is done in the next.
		#[pallet::constant]
		type MaxDraws: Get<u32>;
		/// Weights of the calls and hooks.
		type WeightInfo: WeightInfo;
	}

	/// Running checks, at most one for each resource.
	#[pallet::storage]
	pub type Checks<T: Config> = StorageMap<_, Twox64Concat, ResourceId, CheckOf<T>>;

	/// What was revealed in running checks; a checker may be a juror too.
	#[pallet::storage]
	pub type Observations<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ResourceId, Blake2_128Concat, (Round, T::AccountId), Observation>;

	/// How many random values blocks have brought.
	#[pallet::storage]
	pub type RandomValues<T> = StorageValue<_, u64, ValueQuery>;

	/// The last three of them.
	#[pallet::storage]
	pub type RecentRandomness<T> = StorageValue<_, BoundedVec<H256, ConstU32<{ SEED_BLOCKS as u32 }>>, ValueQuery>;

	/// Seeds that draws still need, by the number of the value of the block that asked.
	#[pallet::storage]
	pub type Seeds<T> = StorageMap<_, Twox64Concat, u64, H256>;

	/// How many draws each of those blocks asked for and did not get yet.
	#[pallet::storage]
	pub type DrawsOfRound<T> = StorageMap<_, Twox64Concat, u64, u32, ValueQuery>;

	/// Draws that wait, oldest first. One job waits for at most one, so there are no more of them than open jobs.
	#[pallet::storage]
	pub type PendingDraws<T> = StorageMap<_, Twox64Concat, u64, PendingDraw>;

	/// The ends of that queue.
	#[pallet::storage]
	pub type DrawQueue<T> = StorageValue<_, Queue, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Checkers were drawn; they observe and commit.
		CheckersDrawn { resource: ResourceId, fence: Fence, checkers: Vec<T::AccountId> },
		/// The check goes to a jury.
		Contested { resource: ResourceId, fence: Fence },
		/// Jurors were drawn; they observe anew and commit.
		JurorsDrawn { resource: ResourceId, fence: Fence, jurors: Vec<T::AccountId> },
		/// A checker or juror committed.
		ObservationCommitted { resource: ResourceId, fence: Fence, account: T::AccountId },
		/// Commitments are in: they and the executor reveal.
		Revealing { resource: ResourceId, fence: Fence },
		/// A checker or juror revealed; `finding` sums up what the hub controls.
		ObservationRevealed {
			resource: ResourceId,
			fence: Fence,
			account: T::AccountId,
			finding: Finding,
			observation: Observation,
		},
		/// The check ended; not verified is void.
		Concluded { resource: ResourceId, fence: Fence, verified: bool },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No check of this resource is running.
		CheckUnknown,
		/// The fence token is not that of the check: another assignment took over.
		FenceStale,
		/// The account is not among those who are to answer now.
		NotSeated,
		/// The chain does not wait for this now.
		NotAwaited,
		/// It came too late.
		DeadlinePassed,
		/// The account has committed already.
		AlreadyCommitted,
		/// The account committed to nothing.
		NotCommitted,
		/// The account has revealed already.
		AlreadyRevealed,
		/// What is revealed is not what was committed.
		CommitmentMismatch,
		/// There is not one finding for each predicate.
		FindingsMalformed,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Keeps room in the block for what `on_finalize` will do.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			T::WeightInfo::seed().saturating_add(T::WeightInfo::draw().saturating_mul(Self::draws_due()))
		}

		/// Takes the block's randomness, makes the seed that it completes, and does the draws that have theirs.
		fn on_finalize(_: BlockNumberFor<T>) {
			Self::take_randomness();
			Self::do_draws();
		}

		fn integrity_test() {
			assert!(T::MaxDraws::get() > 0, "draws are done");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Commit to an observation by `blake2_256(SCALE(observation, salt, account, resource, fence))`. Signed by a
		/// drawn checker or juror, feeless when awaited. Emits `ObservationCommitted`; the last one opens the
		/// reveals. O(seats).
		#[pallet::call_index(0)]
		#[pallet::weight((T::WeightInfo::commit_observation(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, resource: &ResourceId, fence: &Fence, _: &H256| -> bool {
			Pallet::<T>::awaits_commitment(origin, *resource, *fence)
		})]
		pub fn commit_observation(
			origin: OriginFor<T>,
			resource: ResourceId,
			fence: Fence,
			commitment: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit(who, resource, fence, commitment)
		}

		/// Reveal what was committed. Signed by a checker or juror, feeless when awaited and equal to the commitment.
		/// Emits `ObservationRevealed`; the last one brings the decision. O(seats).
		#[pallet::call_index(1)]
		#[pallet::weight((T::WeightInfo::reveal_observation(), DispatchClass::Operational))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>,
			resource: &ResourceId,
			fence: &Fence,
			observation: &Observation,
			salt: &Salt,
		| -> bool {
			Pallet::<T>::awaits_reveal(origin, *resource, *fence, observation, salt)
		})]
		pub fn reveal_observation(
			origin: OriginFor<T>,
			resource: ResourceId,
			fence: Fence,
			observation: Observation,
			salt: Salt,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let round = Self::do_reveal(who, resource, fence, observation, salt)?;
			Ok((round == Round::Committee).then(T::WeightInfo::reveal_to_committee).into())
		}
	}
}

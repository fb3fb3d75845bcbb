//! # Provisioning
//!
//! Resources with a desired and an actual state, the jobs that bring one to the other, and the clock and queue that
//! no party can stop. The pallet runs nothing: it says who is to do what until when, and believes only what the
//! checks pallet concluded.
//!
//! ## Terms
//! - **resource**: a machine that a tenant asked for; its **generation** counts versions of the desired state.
//! - **job**: one generation to carry out. **assignment**: one executor's try at it. **fence**: (generation,
//!   assignment); a higher one makes all lower ones void.
//! - **duty**: what the chain awaits from one account; an agent reads only its own [`Duties`].
//! - **duty clock**: advances by the time between blocks, at most [`Policy::max_gap_ms`] each, so that an outage of
//!   the chain makes nobody late.
//!
//! ## Phases of a job
//! ```text
//!  Requested ──draw──▶ Assigned ──accept──▶ Executing ──commit_result──▶ Committed ──draw──▶ Checking ──ok──▶ verified
//!      ▲                  │ deadline            │ deadline                                      │
//!      │                  │ give_up             │ give_up                                       ├─mismatch─▶ Contested
//!      └── fence + 1 ─────┴─────────────────────┴────────────────────────── void ───────────────┴───────────────┘
//!          at most 3 assignments per hub; then a create goes to another hub, at most 3 of them, and fails,
//!          an update fails and the actual state stays, a remove leaves the resource abandoned
//! ```
//! ## Who calls what when
//! 1. A tenant asks by [`Pallet::dry_run`] what would be refused, then calls `request`, `update` or `remove`. The
//!    chain of [`stages`] judges all three and the dry run.
//! 2. Three blocks later [`logos_primitives::Jobs::drawn`] draws hub and executor. The executor calls `accept`,
//!    works, calls `checkpoint` if it takes long, then `commit_result` (or `give_up`).
//! 3. The checks pallet draws checkers, collects what they saw, and calls [`logos_primitives::Jobs::concluded`]. The
//!    executor calls `reveal_result` while they reveal.
//! 4. `on_poll` moves the duty clock and wakes whose deadline passed.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod assignment;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod clock;
mod deadlines;
mod dry_run;
mod duties;
mod endings;
mod errors;
mod escrow;
mod events;
mod evictions;
mod executor;
mod genesis;
mod invariants;
mod jobs;
#[cfg(test)]
mod mock;
mod refused;
mod reports;
mod requests;
mod room;
pub mod runtime_api;
pub mod stages;
#[cfg(test)]
mod tests;
mod types;
mod verdicts;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use escrow::HoldEscrow;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(genesis::genesis)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{types::*, WeightInfo};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible::MutateHold, Time},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use logos_primitives::{
		Action, Catalogue, Checks, DaemonRegistry, Duty, Escrow, Facts, Fence, HubId, HubIntegrity, HubRegistry, Label,
		MachineRequest, Milliseconds, ResourceId, Salt, Windows,
	};
	use sp_core::H256;

	/// Present layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// A resource of this runtime.
	pub type ResourceOf<T> = Resource<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// A job of this runtime.
	pub type JobOf<T> = Job<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Chain time in milliseconds.
		type Time: Time<Moment = Milliseconds>;
		/// Machine types and images.
		type Catalogue: Catalogue;
		/// Hubs and their free room.
		type HubRegistry: HubRegistry<Self::AccountId>;
		/// Daemons that may be drawn.
		type DaemonRegistry: DaemonRegistry<Self::AccountId>;
		/// Whether a hub is whole enough for a machine.
		type HubIntegrity: HubIntegrity;
		/// Who keeps a tenant's money for a resource: [`crate::HoldEscrow`] until there are leases.
		type Escrow: Escrow<Self::AccountId>;
		/// The cross-check.
		type Checks: Checks<Self::AccountId>;
		/// Currency that [`crate::HoldEscrow`] holds.
		type Currency: MutateHold<Self::AccountId, Balance = u128, Reason = Self::RuntimeHoldReason>;
		/// Hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;
		/// Who sets [`Windows`] and [`Policy`].
		type ParameterOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Whether the duty clock stands still: finality is far behind. Always `false` where every block is final.
		type ClockStands: Get<bool>;
		/// Most duties of one account; a hub has one for each machine it hosts.
		#[pallet::constant]
		type MaxDuties: Get<u32>;
		/// Weights of the calls and hooks.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A resource is paid in advance.
		Escrow,
	}

	/// All live resources.
	#[pallet::storage]
	pub type Resources<T: Config> = StorageMap<_, Twox64Concat, ResourceId, ResourceOf<T>>;

	/// Next free number of a resource.
	#[pallet::storage]
	pub type NextResource<T> = StorageValue<_, ResourceId, ValueQuery>;

	/// Who holds a key. The key is `blake2_256(SCALE(tenant, workspace) ‖ "machine" ‖ SCALE(name))`: already a hash.
	#[pallet::storage]
	pub type Keys<T> = StorageMap<_, Identity, H256, ResourceId>;

	/// Live resources of a tenant.
	#[pallet::storage]
	pub type Owned<T: Config> = StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, ResourceId, ()>;

	/// How many they are.
	#[pallet::storage]
	pub type OwnedCount<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// How many resources a tenant has with an anti-affinity label on a hub.
	#[pallet::storage]
	pub type Neighbours<T: Config> = StorageNMap<
		_,
		(NMapKey<Blake2_128Concat, T::AccountId>, NMapKey<Blake2_128Concat, Label>, NMapKey<Twox64Concat, HubId>),
		u32,
		ValueQuery,
	>;

	/// What stays of resources that ended.
	#[pallet::storage]
	#[pallet::storage_prefix = "Ended"]
	pub type EndedResources<T: Config> = StorageMap<_, Twox64Concat, ResourceId, Ended<T::AccountId>>;

	/// Open jobs, at most one for each resource.
	#[pallet::storage]
	#[pallet::storage_prefix = "Jobs"]
	pub type OpenJobs<T: Config> = StorageMap<_, Twox64Concat, ResourceId, JobOf<T>>;

	/// What the chain awaits from an account: an agent subscribes to its own key.
	#[pallet::storage]
	pub type Duties<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<Duty, T::MaxDuties>, ValueQuery>;

	/// Wake-ups by second of the duty clock as 8 big-endian bytes: not hashed, so that the first key is the earliest.
	#[pallet::storage]
	pub type Deadlines<T> = StorageMap<_, Identity, [u8; 8], BoundedVec<Wake, ConstU32<128>>, ValueQuery>;

	/// The duty clock.
	#[pallet::storage]
	pub type DutyClock<T> = StorageValue<_, Clock, ValueQuery>;

	/// Windows until governance sets others: those of production.
	#[pallet::type_value]
	pub fn ProductionWindows() -> Windows {
		Windows { accept_ms: 60_000, commit_ms: 180_000, reveal_ms: 120_000 }
	}

	/// How long the parties have.
	#[pallet::storage]
	#[pallet::storage_prefix = "Windows"]
	pub type PartyWindows<T> = StorageValue<_, Windows, ValueQuery, ProductionWindows>;

	/// Policy until governance sets another: that of production.
	#[pallet::type_value]
	pub fn ProductionPolicy() -> Policy {
		Policy { default_checkers: 5, escrow_hours: 720, max_gap_ms: 12_000, max_resources: 10_000 }
	}

	/// Numbers that governance sets.
	#[pallet::storage]
	#[pallet::storage_prefix = "Policy"]
	pub type PolicyNumbers<T> = StorageValue<_, Policy, ValueQuery, ProductionPolicy>;

	/// Money that [`crate::HoldEscrow`] holds for a resource.
	#[pallet::storage]
	pub type Escrowed<T> = StorageMap<_, Twox64Concat, ResourceId, u128, ValueQuery>;

	/// Hubs that became violated, each with the machine up to which it was looked through.
	#[pallet::storage]
	pub type Evictions<T> = StorageMap<_, Twox64Concat, HubId, ResourceId>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Moves the duty clock, then wakes whose deadline passed: at most a tenth of the block, the rest in the next.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::advance_clock(meter);
			Self::drain(meter);
			Self::evict(meter);
		}

		fn integrity_test() {
			assert!(T::MaxDuties::get() >= 16, "an account must be able to hold a handful of duties");
			let largest = T::WeightInfo::wake_jury();
			assert!(largest.all_lte(Self::share_of_block()), "the queue never stands still: one wake-up fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Ask for a machine. Signed by the tenant, who pays the fee; holds the escrow.
		/// Emits `Requested` with the number of the resource. O(attributes + hub candidates).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::request())]
		pub fn request(origin: OriginFor<T>, request: MachineRequest) -> DispatchResult {
			let tenant = ensure_signed(origin)?;
			Self::do_request(tenant, request)
		}

		/// Change the desired state of a machine. Signed by its tenant. While a job runs the change waits, and the
		/// latest wins. Emits `Updated`. O(attributes).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update())]
		pub fn update(origin: OriginFor<T>, resource: ResourceId, request: MachineRequest) -> DispatchResult {
			let tenant = ensure_signed(origin)?;
			Self::do_update(tenant, resource, request)
		}

		/// Remove a machine. Signed by its tenant. Cancels a job that nobody began, waits for one that runs.
		/// Emits `RemovalRequested`, later `Ended`. O(1).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, resource: ResourceId) -> DispatchResult {
			let tenant = ensure_signed(origin)?;
			Self::do_remove(tenant, resource)
		}

		/// Take an assignment. Signed by its executor, feeless when awaited. Emits `Accepted`. O(1).
		#[pallet::call_index(3)]
		#[pallet::weight((T::WeightInfo::accept(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, resource: &ResourceId, fence: &Fence| -> bool {
			Pallet::<T>::awaits_accept(origin, *resource, *fence)
		})]
		pub fn accept(origin: OriginFor<T>, resource: ResourceId, fence: Fence) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, resource, fence)
		}

		/// Report a step and get the full window anew, at most as long again in all. Signed by the executor, feeless
		/// when awaited, so often as `MAX_CHECKPOINTS`. Emits `Checkpointed`. O(1).
		#[pallet::call_index(4)]
		#[pallet::weight((T::WeightInfo::checkpoint(), DispatchClass::Operational))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>,
			resource: &ResourceId,
			fence: &Fence,
			_: &Label,
			_: &H256,
		| -> bool {
			Pallet::<T>::awaits_checkpoint(origin, *resource, *fence)
		})]
		pub fn checkpoint(
			origin: OriginFor<T>,
			resource: ResourceId,
			fence: Fence,
			step: Label,
			journal_root: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_checkpoint(who, resource, fence, step, journal_root)
		}

		/// Commit to the result by `blake2_256(SCALE(facts, salt))`. Signed by the executor, feeless when awaited.
		/// Emits `ResultCommitted`; only now checkers are drawn. O(1).
		#[pallet::call_index(5)]
		#[pallet::weight((T::WeightInfo::commit_result(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, resource: &ResourceId, fence: &Fence, _: &H256| -> bool {
			Pallet::<T>::awaits_commit(origin, *resource, *fence)
		})]
		pub fn commit_result(origin: OriginFor<T>, resource: ResourceId, fence: Fence, result: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit_result(who, resource, fence, result)
		}

		/// Reveal what was committed, while the checkers reveal. Signed by the executor, feeless when awaited and
		/// equal to the commitment. Emits `ResultRevealed`; may end the check. O(checkers).
		#[pallet::call_index(6)]
		#[pallet::weight((T::WeightInfo::reveal_result(), DispatchClass::Operational))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>,
			resource: &ResourceId,
			fence: &Fence,
			facts: &Facts,
			salt: &Salt,
		| -> bool {
			Pallet::<T>::awaits_reveal(origin, *resource, *fence, facts, salt)
		})]
		pub fn reveal_result(
			origin: OriginFor<T>,
			resource: ResourceId,
			fence: Fence,
			facts: Facts,
			salt: Salt,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let phase = Self::do_reveal_result(who, resource, fence, facts, salt)?;
			Ok((phase == JobPhase::Checking).then(T::WeightInfo::reveal_to_committee).into())
		}

		/// Return an assignment before a result is committed. Signed by the executor, feeless when awaited.
		/// Emits `AssignmentLost`; the next executor is drawn. O(1).
		#[pallet::call_index(7)]
		#[pallet::weight((T::WeightInfo::give_up(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, resource: &ResourceId, fence: &Fence, _: &GiveUpReason| -> bool {
			Pallet::<T>::awaits_give_up(origin, *resource, *fence)
		})]
		pub fn give_up(
			origin: OriginFor<T>,
			resource: ResourceId,
			fence: Fence,
			reason: GiveUpReason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_give_up(who, resource, fence, reason)
		}

		/// Set how long the parties have, each from a second to a day; running phases keep theirs. By
		/// `ParameterOrigin`. Emits `WindowsSet`. O(1).
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_windows(origin: OriginFor<T>, windows: Windows) -> DispatchResult {
			T::ParameterOrigin::ensure_origin(origin)?;
			Self::do_set_windows(windows)?;
			Self::deposit_event(Event::WindowsSet { windows });
			Ok(())
		}

		/// Set the policy numbers; what is held stays held. By `ParameterOrigin`. Emits `PolicySet`. O(1).
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_policy(origin: OriginFor<T>, policy: Policy) -> DispatchResult {
			T::ParameterOrigin::ensure_origin(origin)?;
			Self::do_set_policy(policy)?;
			Self::deposit_event(Event::PolicySet { policy });
			Ok(())
		}
	}
}

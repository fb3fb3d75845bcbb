//! # Hubs
//!
//! Who runs hubs, where they stand, what they hold, and how much room is left. Placement asks this pallet for candidates;
//! room is taken and given back here and nowhere else.
//!
//! ## Terms
//! - **operator**: who runs hubs; **site**: a place of an operator in a region, with a cap on its hubs.
//! - **hub**: a machine host with an account, an endpoint and a TLS key of its own. Its **room** is its capacity without
//!   what is assigned.
//! - **pool**: the active hubs of one region and class, most room first: what a draw reads instead of all hubs.
//!
//! ## Phases of a hub
//! ```text
//!  register_hub ─▶ Active ◀──report──▶ Overcommitted        a report below what is assigned lowers nothing
//!                    └──── drain ────────┴──▶ Draining ── retire, once nothing is assigned ──▶ Retired
//! ```
//! ## Who calls what when
//! 1. The registering origin registers operators and their sites; an operator registers its hubs.
//! 2. A hub's agent announces where it listens and which TLS key it shows, and reports its capacity when that changes.
//! 3. pallet-provisioning asks for candidates and takes room through [`logos_primitives::HubRegistry`].
//! 4. An operator drains a hub, waits until nothing is assigned, and retires it.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod genesis;
mod invariants;
#[cfg(test)]
mod mock;
mod pools;
mod registration;
mod registry;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use genesis::{GenesisHub, GenesisOperator, GenesisSite};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use crate::{genesis::*, types::*, WeightInfo};
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use logos_primitives::{Capacity, HubId, Label, OperatorId, SiteId};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// A hub of this runtime.
	pub type HubOf<T> = Hub<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who registers operators and sites and sets the cap.
		type RegisterOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Operators.
	#[pallet::storage]
	pub type Operators<T: Config> = StorageMap<_, Twox64Concat, OperatorId, Operator<T::AccountId>>;

	/// Next free number of an operator.
	#[pallet::storage]
	pub type NextOperator<T> = StorageValue<_, OperatorId, ValueQuery>;

	/// Sites.
	#[pallet::storage]
	pub type Sites<T> = StorageMap<_, Twox64Concat, SiteId, Site>;

	/// Next free number of a site.
	#[pallet::storage]
	pub type NextSite<T> = StorageValue<_, SiteId, ValueQuery>;

	/// Hubs, also retired ones.
	#[pallet::storage]
	pub type Hubs<T: Config> = StorageMap<_, Twox64Concat, HubId, HubOf<T>>;

	/// Next free number of a hub.
	#[pallet::storage]
	pub type NextHub<T> = StorageValue<_, HubId, ValueQuery>;

	/// The hub of an account.
	#[pallet::storage]
	pub type HubByAccount<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, HubId>;

	/// Active hubs of a region and class, most free processors first.
	#[pallet::storage]
	pub type Pools<T> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		Label,
		Blake2_128Concat,
		Label,
		BoundedVec<PoolEntry, ConstU32<MAX_POOL>>,
		ValueQuery,
	>;

	/// Regions and classes that have a pool, ascending.
	#[pallet::storage]
	pub type PoolKeys<T> = StorageValue<_, BoundedVec<(Label, Label), ConstU32<MAX_POOLS>>, ValueQuery>;

	/// Hubs of an operator in a region, those that are not retired.
	#[pallet::storage]
	pub type Presence<T> = StorageDoubleMap<_, Twox64Concat, OperatorId, Blake2_128Concat, Label, u32, ValueQuery>;

	/// The cap until governance sets another.
	#[pallet::type_value]
	pub fn FirstOperatorCap() -> u32 {
		64
	}

	/// Most hubs of one operator in one region.
	#[pallet::storage]
	pub type OperatorCap<T> = StorageValue<_, u32, ValueQuery, FirstOperatorCap>;

	/// Operators, sites and hubs at genesis, numbered in their order.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Who runs hubs.
		pub operators: Vec<GenesisOperator<T::AccountId>>,
		/// Where.
		pub sites: Vec<GenesisSite>,
		/// What they run.
		pub hubs: Vec<GenesisHub<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for GenesisOperator { account } in &self.operators {
				Pallet::<T>::do_register_operator(account.clone());
			}
			for site in &self.sites {
				let region = site.region().expect("genesis regions are labels");
				Pallet::<T>::do_register_site(site.operator, region, site.cap).expect("genesis sites have an operator");
			}
			for hub in &self.hubs {
				let entry = hub.entry().expect("genesis hubs have short labels");
				Pallet::<T>::do_register_hub(hub.account.clone(), entry).expect("genesis hubs fit their sites");
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An operator may register hubs on its sites.
		OperatorRegistered { operator: OperatorId, account: T::AccountId },
		/// An operator is gone.
		OperatorRetired { operator: OperatorId },
		/// A site takes hubs.
		SiteRegistered { site: SiteId, operator: OperatorId, region: Label, cap: u32 },
		/// A site is gone.
		SiteRetired { site: SiteId },
		/// A hub may be drawn.
		HubRegistered { hub: HubId, account: T::AccountId, site: SiteId },
		/// A hub listens there and shows this TLS key.
		HubAnnounced { hub: HubId, endpoint: Endpoint, tls_key: TlsKey },
		/// A hub said what it has.
		CapacityReported { hub: HubId, capacity: Capacity, phase: HubPhase },
		/// A hub is not drawn any more.
		HubDraining { hub: HubId },
		/// A hub is gone.
		HubRetired { hub: HubId },
		/// An operator may have so many hubs in a region.
		OperatorCapSet { hubs: u32 },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No operator of this number.
		OperatorUnknown,
		/// The operator still has sites.
		OperatorHasSites,
		/// No site of this number.
		SiteUnknown,
		/// The site still has hubs.
		SiteHasHubs,
		/// No hub of this number, or none of this account.
		HubUnknown,
		/// The account has a hub already.
		AccountTaken,
		/// The signer is neither the operator of the hub nor, where that is enough, its agent.
		NotOperator,
		/// The site has as many hubs as it may have.
		SiteFull,
		/// The operator has as many hubs in this region as it may have.
		OperatorAtCap,
		/// The pool of this region and class is full, or there are too many pools.
		PoolFull,
		/// A region, class, endpoint or key is empty, or a capacity is zero.
		Malformed,
		/// The hub is draining or retired.
		NotActive,
		/// The hub is not draining.
		NotDraining,
		/// Machines are still assigned to the hub.
		StillAssigned,
		/// The hub has not so much room.
		NoRoom,
		/// The endpoint and key are announced already.
		Unchanged,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Register an operator. By `RegisterOrigin`. Emits `OperatorRegistered`. O(1).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_operator())]
		pub fn register_operator(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::RegisterOrigin::ensure_origin(origin)?;
			Self::do_register_operator(account);
			Ok(())
		}

		/// Forget an operator without sites. By `RegisterOrigin`. Emits `OperatorRetired`. O(1).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::retire_operator())]
		pub fn retire_operator(origin: OriginFor<T>, operator: OperatorId) -> DispatchResult {
			T::RegisterOrigin::ensure_origin(origin)?;
			Self::do_retire_operator(operator)
		}

		/// Register a site with the most hubs it may hold. By `RegisterOrigin`. Emits `SiteRegistered`. O(1).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::register_site())]
		pub fn register_site(origin: OriginFor<T>, operator: OperatorId, region: Label, cap: u32) -> DispatchResult {
			T::RegisterOrigin::ensure_origin(origin)?;
			Self::do_register_site(operator, region, cap).map(|_| ())
		}

		/// Forget a site without hubs. By `RegisterOrigin`. Emits `SiteRetired`. O(1).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::retire_site())]
		pub fn retire_site(origin: OriginFor<T>, site: SiteId) -> DispatchResult {
			T::RegisterOrigin::ensure_origin(origin)?;
			Self::do_retire_site(site)
		}

		/// Register a hub on a site. Signed by the site's operator. Emits `HubRegistered`. O(hubs of a pool).
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::register_hub())]
		pub fn register_hub(origin: OriginFor<T>, account: T::AccountId, entry: HubEntry) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::ensure_operator_of_site(&who, entry.site)?;
			Self::do_register_hub(account, entry).map(|_| ())
		}

		/// Say where the agent listens and which TLS key it shows. Signed by the hub. Emits `HubAnnounced`. O(1).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::announce())]
		pub fn announce(origin: OriginFor<T>, endpoint: Endpoint, tls_key: TlsKey) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_announce(&who, endpoint, tls_key)
		}

		/// Say what the hub has. Signed by the hub. Emits `CapacityReported`. O(hubs of a pool).
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::report_capacity())]
		pub fn report_capacity(origin: OriginFor<T>, capacity: Capacity) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_report_capacity(&who, capacity)
		}

		/// Take a hub out of the draw; its machines stay. Signed by its operator or agent. Emits `HubDraining`.
		/// O(hubs of a pool).
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::drain())]
		pub fn drain(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_drain(&who, hub)
		}

		/// End a draining hub to which nothing is assigned. Signed by its operator. Emits `HubRetired`. O(1).
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::retire_hub())]
		pub fn retire_hub(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire_hub(&who, hub)
		}

		/// Set how many hubs an operator may have in a region; those that are there stay. By `RegisterOrigin`.
		/// Emits `OperatorCapSet`. O(1).
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_operator_cap())]
		pub fn set_operator_cap(origin: OriginFor<T>, hubs: u32) -> DispatchResult {
			T::RegisterOrigin::ensure_origin(origin)?;
			OperatorCap::<T>::put(hubs);
			Self::deposit_event(Event::OperatorCapSet { hubs });
			Ok(())
		}
	}
}

//! # Executors
//!
//! The daemons that may be drawn to carry out and to check: where they stand, what they bonded, what they offended.
//!
//! ## Terms
//! - **daemon**: the process of a validator that watches the chain and acts; known here by its account.
//! - **eligible**: registered, bonded, not suspended. Eligible daemons are numbered densely from 0, so that a draw by index
//!   costs two reads however many there are.
//!
//! ## Who calls what when
//! 1. A daemon's account registers with its place in the network and a bond, and announces its TLS key.
//! 2. pallet-provisioning and pallet-checks draw from the eligible through [`logos_primitives::DaemonRegistry`].
//! 3. pallet-checks suspends who lied; the bond stays held. Slashes, eras and the time an unbonding takes come with the
//!    economics of the cross-check.
//! 4. The reinstating origin lets a suspended daemon back in.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
mod registry;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use crate::{Daemon, DaemonPhase, GenesisDaemon, TlsKey, WeightInfo};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible::MutateHold, tokens::Precision},
	};
	use frame_system::pallet_prelude::*;
	use logos_primitives::{Fence, NetworkPlace, Offence, ResourceId};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// What bonds are held in.
		type Currency: MutateHold<Self::AccountId, Balance = u128, Reason = Self::RuntimeHoldReason>;
		/// Hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;
		/// Who may register itself: a validator of the session, or anybody on a development chain.
		type RegisterOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// Who lets a suspended daemon back in.
		type ReinstateOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Smallest bond.
		#[pallet::constant]
		type MinBond: Get<u128>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A daemon's bond.
		Bond,
	}

	/// Registered daemons.
	#[pallet::storage]
	pub type Daemons<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Daemon<BlockNumberFor<T>>>;

	/// Eligible daemons by number, without gaps. Twox: the key is a number of ours.
	#[pallet::storage]
	pub type EligibleAt<T: Config> = StorageMap<_, Twox64Concat, u32, T::AccountId>;

	/// Number of each eligible daemon.
	#[pallet::storage]
	pub type EligibleIndex<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32>;

	/// How many are eligible.
	#[pallet::storage]
	pub type EligibleCount<T> = StorageValue<_, u32, ValueQuery>;

	/// Daemons at genesis, each with its bond held.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Who.
		pub daemons: Vec<GenesisDaemon<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for daemon in &self.daemons {
				let place = daemon.place().expect("genesis prefixes are short");
				Pallet::<T>::do_register(&daemon.account, place, Default::default(), daemon.bond)
					.expect("genesis daemons are distinct and can hold their bond");
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A daemon can be drawn.
		DaemonRegistered { daemon: T::AccountId, place: NetworkPlace, bond: u128 },
		/// A daemon will show this TLS key.
		TlsKeySet { daemon: T::AccountId },
		/// A daemon bonded more.
		BondRaised { daemon: T::AccountId, bond: u128 },
		/// A daemon left; its bond is free.
		DaemonLeft { daemon: T::AccountId },
		/// A daemon is not drawn any more: an offence of it was upheld.
		DaemonSuspended { daemon: T::AccountId, offence: Offence, resource: ResourceId, fence: Fence },
		/// A daemon can be drawn again.
		DaemonReinstated { daemon: T::AccountId },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account is registered already.
		AlreadyRegistered,
		/// The account is not registered.
		NotRegistered,
		/// The bond is below the smallest one.
		BondTooSmall,
		/// The daemon is suspended: its bond stays until it is reinstated.
		Suspended,
		/// The daemon is not suspended.
		NotSuspended,
		/// This is the key already.
		KeyUnchanged,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers the caller with its bond. Origin: `RegisterOrigin`. Emits `DaemonRegistered`. O(1).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register())]
		pub fn register(origin: OriginFor<T>, place: NetworkPlace, tls_key: TlsKey, bond: u128) -> DispatchResult {
			let daemon = T::RegisterOrigin::ensure_origin(origin)?;
			Self::do_register(&daemon, place.clone(), tls_key, bond)?;
			Self::deposit_event(Event::DaemonRegistered { daemon, place, bond });
			Ok(())
		}

		/// Sets the TLS key that hubs will see, as SPKI DER. Origin: a registered daemon. Emits `TlsKeySet`. O(1).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_tls_key())]
		pub fn set_tls_key(origin: OriginFor<T>, tls_key: TlsKey) -> DispatchResult {
			let daemon = ensure_signed(origin)?;
			Self::mutate(&daemon, |record| {
				ensure!(record.tls_key != tls_key, Error::<T>::KeyUnchanged);
				record.tls_key = tls_key;
				Ok(())
			})?;
			Self::deposit_event(Event::TlsKeySet { daemon });
			Ok(())
		}

		/// Bonds more. Origin: a registered daemon. Emits `BondRaised`. O(1).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::bond_extra())]
		pub fn bond_extra(origin: OriginFor<T>, amount: u128) -> DispatchResult {
			let daemon = ensure_signed(origin)?;
			let bond = Self::mutate(&daemon, |record| {
				T::Currency::hold(&HoldReason::Bond.into(), &daemon, amount)?;
				record.bond = record.bond.saturating_add(amount);
				Ok(record.bond)
			})?;
			Self::deposit_event(Event::BondRaised { daemon, bond });
			Ok(())
		}

		/// Leaves and frees the bond. Origin: a registered daemon that is not suspended. Duties that are open lapse.
		/// Emits `DaemonLeft`. O(1).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let daemon = ensure_signed(origin)?;
			let record = Daemons::<T>::get(&daemon).ok_or(Error::<T>::NotRegistered)?;
			ensure!(record.phase == DaemonPhase::Active, Error::<T>::Suspended);
			T::Currency::release(&HoldReason::Bond.into(), &daemon, record.bond, Precision::BestEffort)?;
			Daemons::<T>::remove(&daemon);
			Self::remove_eligible(&daemon);
			Self::deposit_event(Event::DaemonLeft { daemon });
			Ok(())
		}

		/// Lets a suspended daemon back in. Origin: `ReinstateOrigin`. Emits `DaemonReinstated`. O(1).
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, daemon: T::AccountId) -> DispatchResult {
			T::ReinstateOrigin::ensure_origin(origin)?;
			Self::mutate(&daemon, |record| {
				ensure!(record.phase != DaemonPhase::Active, Error::<T>::NotSuspended);
				record.phase = DaemonPhase::Active;
				Ok(())
			})?;
			Self::add_eligible(&daemon);
			Self::deposit_event(Event::DaemonReinstated { daemon });
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MinBond::get() > 0, "a daemon without a bond has nothing to lose");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	impl<T: Config> Pallet<T> {
		pub(crate) fn do_register(
			daemon: &T::AccountId,
			place: NetworkPlace,
			tls_key: TlsKey,
			bond: u128,
		) -> DispatchResult {
			ensure!(!Daemons::<T>::contains_key(daemon), Error::<T>::AlreadyRegistered);
			ensure!(bond >= T::MinBond::get(), Error::<T>::BondTooSmall);
			T::Currency::hold(&HoldReason::Bond.into(), daemon, bond)?;
			Daemons::<T>::insert(daemon, Daemon { place, tls_key, bond, phase: DaemonPhase::Active });
			Self::add_eligible(daemon);
			Ok(())
		}

		fn mutate<R>(
			daemon: &T::AccountId,
			change: impl FnOnce(&mut Daemon<BlockNumberFor<T>>) -> Result<R, DispatchError>,
		) -> Result<R, DispatchError> {
			Daemons::<T>::try_mutate(daemon, |record| change(record.as_mut().ok_or(Error::<T>::NotRegistered)?))
		}
	}
}

//! Length of slots and epochs as genesis values: one wasm serves a development chain with slots of milliseconds and a
//! network with slots of seconds. They never change afterwards: the numbers of slots would jump.
pub use pallet::*;

#[frame_support::pallet]
pub mod pallet {
	use frame_support::{pallet_prelude::*, traits::ConstU64};

	const PRODUCTION_SLOT_MS: u64 = 6_000;
	const PRODUCTION_EPOCH_SLOTS: u64 = 2_400;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// Length of a slot in milliseconds.
	#[pallet::storage]
	pub type SlotMs<T> = StorageValue<_, u64, ValueQuery, ConstU64<PRODUCTION_SLOT_MS>>;

	/// Slots of an epoch.
	#[pallet::storage]
	pub type EpochSlots<T> = StorageValue<_, u64, ValueQuery, ConstU64<PRODUCTION_EPOCH_SLOTS>>;

	/// Slots and epochs; the default is production.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Length of a slot in milliseconds, even: half of it is the shortest time between blocks.
		pub slot_ms: u64,
		/// Slots of an epoch.
		pub epoch_slots: u64,
		/// Nothing.
		#[serde(skip)]
		pub phantom: core::marker::PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { slot_ms: PRODUCTION_SLOT_MS, epoch_slots: PRODUCTION_EPOCH_SLOTS, phantom: Default::default() }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let Self { slot_ms, epoch_slots, .. } = *self;
			assert!(slot_ms > 0 && slot_ms % 2 == 0 && epoch_slots > 0, "a slot is an even number of milliseconds");
			SlotMs::<T>::put(slot_ms);
			EpochSlots::<T>::put(epoch_slots);
		}
	}

	impl<T: Config> Pallet<T> {
		/// Half a slot.
		pub fn half_slot_ms() -> u64 {
			SlotMs::<T>::get() / 2
		}
	}
}

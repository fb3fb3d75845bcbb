//! # Catalogue
//!
//! What tenants may ask for: machine types, which say what attributes a machine has, what they cost and what checkers look
//! at, and images. Both are versioned; an entry that was active once never changes, so a price or a rule that a tenant
//! planned with is still there when the plan is applied.
//!
//! ## Who calls what when
//! 1. The catalogue's origin proposes a type, and may propose it again while it is only proposed.
//! 2. It activates the type: from now on it is the newest of its name and immutable.
//! 3. It deprecates the type: nothing new is made of it, what runs stays.
//! 4. Images are registered active and can be withdrawn.
//!
//! The pallet is read by pallet-provisioning through [`logos_primitives::Catalogue`] and by clients through the runtime
//! API. It has no hooks.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod entry;
#[cfg(test)]
mod mock;
mod queries;
mod runtime_api;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use runtime_api::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use crate::{entry::validate, ImageEntry, TypeEntry, TypePhase, WeightInfo};
	use alloc::vec::Vec;
	use codec::DecodeAll;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use logos_primitives::{ImageRef, Label, MachineType, TypeRef};
	use sp_core::Bytes;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who keeps the catalogue.
		type CatalogueOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Most machine types and most images, all versions counted: clients read the catalogue whole.
		#[pallet::constant]
		type MaxEntries: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Machine types by name and version; a client that has one key has no use for another chain's order.
	#[pallet::storage]
	pub type Types<T> = CountedStorageMap<_, Blake2_128Concat, TypeRef, TypeEntry>;

	/// Newest active version of each name: what a request without a version means.
	#[pallet::storage]
	pub type NewestType<T> = StorageMap<_, Blake2_128Concat, Label, u32>;

	/// Images by name and version.
	#[pallet::storage]
	pub type Images<T> = CountedStorageMap<_, Blake2_128Concat, (Label, u32), ImageEntry>;

	/// Newest active version of each image.
	#[pallet::storage]
	pub type NewestImage<T> = StorageMap<_, Blake2_128Concat, Label, u32>;

	/// Entries at genesis, as SCALE: machine types as `(TypeRef, MachineType)`, images as `ImageRef`, all active.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Machine types.
		pub machine_types: Vec<Bytes>,
		/// Images.
		pub images: Vec<Bytes>,
		/// Nothing.
		#[serde(skip)]
		pub phantom: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for bytes in &self.machine_types {
				let (name, machine_type) =
					<(TypeRef, MachineType)>::decode_all(&mut &bytes[..]).expect("genesis machine type is SCALE");
				Pallet::<T>::do_propose(name.clone(), machine_type).expect("genesis machine type is valid");
				Pallet::<T>::do_activate(name).expect("it was just proposed");
			}
			for bytes in &self.images {
				let image = ImageRef::decode_all(&mut &bytes[..]).expect("genesis image is SCALE");
				Pallet::<T>::do_register_image(image).expect("genesis images are new");
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A machine type was proposed.
		TypeProposed { machine_type: TypeRef },
		/// A machine type can be asked for.
		TypeActivated { machine_type: TypeRef },
		/// A machine type can no longer be asked for.
		TypeDeprecated { machine_type: TypeRef },
		/// An image can be asked for.
		ImageRegistered { image: ImageRef },
		/// An image can no longer be asked for.
		ImageWithdrawn { name: Label, version: u32 },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No type of this name and version.
		TypeUnknown,
		/// The type was active once and never changes; propose another version.
		TypeImmutable,
		/// The type is not proposed.
		TypeNotProposed,
		/// The type is not active.
		TypeNotActive,
		/// Versions count from 1, each higher than every active one of the name.
		VersionTooLow,
		/// A name is empty or has other characters than it may.
		NameInvalid,
		/// Attributes are not strictly ascending by name.
		AttributesNotSorted,
		/// An attribute takes no value at all: an empty range, a step of 0, no choice.
		AttributeEmpty,
		/// A default is not among the values of its attribute.
		DefaultInvalid,
		/// A rule names an attribute that the type does not have, or one that is no number.
		RuleInvalid,
		/// Executors would have no time.
		ExecutionTooShort,
		/// The catalogue is full.
		CatalogueFull,
		/// The image is registered already.
		ImageExists,
		/// No active image of this name and version.
		ImageUnknown,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes a machine type, or replaces a proposal. Origin: `CatalogueOrigin`. Emits `TypeProposed`. O(size).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::propose_type())]
		pub fn propose_type(origin: OriginFor<T>, name: TypeRef, machine_type: MachineType) -> DispatchResult {
			T::CatalogueOrigin::ensure_origin(origin)?;
			Self::do_propose(name.clone(), machine_type)?;
			Self::deposit_event(Event::TypeProposed { machine_type: name });
			Ok(())
		}

		/// Makes a proposed type the newest of its name, for good. Origin: `CatalogueOrigin`. Emits `TypeActivated`. O(1).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::activate_type())]
		pub fn activate_type(origin: OriginFor<T>, name: TypeRef) -> DispatchResult {
			T::CatalogueOrigin::ensure_origin(origin)?;
			Self::do_activate(name.clone())?;
			Self::deposit_event(Event::TypeActivated { machine_type: name });
			Ok(())
		}

		/// Nothing new is made of this type. Origin: `CatalogueOrigin`. Emits `TypeDeprecated`. O(1).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::deprecate_type())]
		pub fn deprecate_type(origin: OriginFor<T>, name: TypeRef) -> DispatchResult {
			T::CatalogueOrigin::ensure_origin(origin)?;
			Types::<T>::try_mutate(&name, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::TypeUnknown)?;
				ensure!(entry.phase == TypePhase::Active, Error::<T>::TypeNotActive);
				entry.phase = TypePhase::Deprecated;
				Ok::<_, Error<T>>(())
			})?;
			if NewestType::<T>::get(&name.name) == Some(name.version) {
				NewestType::<T>::remove(&name.name);
			}
			Self::deposit_event(Event::TypeDeprecated { machine_type: name });
			Ok(())
		}

		/// Registers an image, active at once. Origin: `CatalogueOrigin`. Emits `ImageRegistered`. O(1).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::register_image())]
		pub fn register_image(origin: OriginFor<T>, image: ImageRef) -> DispatchResult {
			T::CatalogueOrigin::ensure_origin(origin)?;
			Self::do_register_image(image.clone())?;
			Self::deposit_event(Event::ImageRegistered { image });
			Ok(())
		}

		/// Nothing new is made of this image. Origin: `CatalogueOrigin`. Emits `ImageWithdrawn`. O(1).
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_image())]
		pub fn withdraw_image(origin: OriginFor<T>, name: Label, version: u32) -> DispatchResult {
			T::CatalogueOrigin::ensure_origin(origin)?;
			Images::<T>::try_mutate((&name, version), |entry| {
				let entry = entry.as_mut().filter(|entry| entry.active).ok_or(Error::<T>::ImageUnknown)?;
				entry.active = false;
				Ok::<_, Error<T>>(())
			})?;
			if NewestImage::<T>::get(&name) == Some(version) {
				NewestImage::<T>::remove(&name);
			}
			Self::deposit_event(Event::ImageWithdrawn { name, version });
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxEntries::get() > 0, "a catalogue that holds nothing serves nobody");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	impl<T: Config> Pallet<T> {
		pub(crate) fn do_propose(name: TypeRef, machine_type: MachineType) -> Result<(), Error<T>> {
			validate::<T>(&name, &machine_type)?;
			match Types::<T>::get(&name) {
				Some(entry) => ensure!(entry.phase == TypePhase::Proposed, Error::<T>::TypeImmutable),
				None => ensure!(Types::<T>::count() < T::MaxEntries::get(), Error::<T>::CatalogueFull),
			}
			Types::<T>::insert(&name, TypeEntry { machine_type, phase: TypePhase::Proposed });
			Ok(())
		}

		pub(crate) fn do_activate(name: TypeRef) -> Result<(), Error<T>> {
			let newest = NewestType::<T>::get(&name.name).unwrap_or(0);
			ensure!(name.version > newest, Error::<T>::VersionTooLow);
			Types::<T>::try_mutate(&name, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::TypeUnknown)?;
				ensure!(entry.phase == TypePhase::Proposed, Error::<T>::TypeNotProposed);
				entry.phase = TypePhase::Active;
				Ok::<_, Error<T>>(())
			})?;
			NewestType::<T>::insert(&name.name, name.version);
			Ok(())
		}

		pub(crate) fn do_register_image(image: ImageRef) -> Result<(), Error<T>> {
			let ImageRef { name, version, digest } = image;
			ensure!(crate::entry::is_label(&name), Error::<T>::NameInvalid);
			ensure!(version > NewestImage::<T>::get(&name).unwrap_or(0), Error::<T>::VersionTooLow);
			ensure!(!Images::<T>::contains_key((&name, version)), Error::<T>::ImageExists);
			ensure!(Images::<T>::count() < T::MaxEntries::get(), Error::<T>::CatalogueFull);
			Images::<T>::insert((&name, version), ImageEntry { digest, active: true });
			NewestImage::<T>::insert(name, version);
			Ok(())
		}
	}
}

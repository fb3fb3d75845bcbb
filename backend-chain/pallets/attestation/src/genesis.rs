//! Parameters and signers at genesis.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod genesis {
	/// Parameters and signers at genesis; the default is production, without signers.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: AttestationParameters,
		/// How many of which accounts sign releases, in any order.
		pub signers: Option<(u32, Vec<T::AccountId>)>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { parameters: ProductionParameters::get(), signers: None }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(Pallet::<T>::do_set_parameters(self.parameters).is_ok(), "genesis parameters are within bounds");
			let Some((threshold, accounts)) = &self.signers else { return };
			let mut accounts = accounts.clone();
			accounts.sort();
			let accounts = BoundedVec::try_from(accounts).expect("genesis has at most 16 signers");
			let signers = ReleaseSigners { threshold: *threshold, accounts };
			assert!(Pallet::<T>::do_set_signers(signers).is_ok(), "genesis signers reach their threshold");
		}
	}
}

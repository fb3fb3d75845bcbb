//! Parameters at genesis.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod genesis {
	/// Parameters at genesis; the default is production.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// See [`Windows::accept_ms`].
		pub accept_ms: Milliseconds,
		/// See [`Windows::commit_ms`].
		pub commit_ms: Milliseconds,
		/// See [`Windows::reveal_ms`].
		pub reveal_ms: Milliseconds,
		/// See [`Policy::default_checkers`].
		pub default_checkers: u8,
		/// See [`Policy::escrow_hours`].
		pub escrow_hours: u32,
		/// See [`Policy::max_gap_ms`]; a century where the clock is to follow chain time.
		pub max_gap_ms: Milliseconds,
		/// See [`Policy::max_resources`].
		pub max_resources: u32,
		/// Nothing.
		#[serde(skip)]
		pub phantom: core::marker::PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			let Windows { accept_ms, commit_ms, reveal_ms } = ProductionWindows::get();
			let Policy { default_checkers, escrow_hours, max_gap_ms, max_resources } = ProductionPolicy::get();
			let phantom = core::marker::PhantomData;
			Self { accept_ms, commit_ms, reveal_ms, default_checkers, escrow_hours, max_gap_ms, max_resources, phantom }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let Self {
				accept_ms, commit_ms, reveal_ms, default_checkers, escrow_hours, max_gap_ms, max_resources, ..
			} = *self;
			let windows = Windows { accept_ms, commit_ms, reveal_ms };
			let policy = Policy { default_checkers, escrow_hours, max_gap_ms, max_resources };
			assert!(Pallet::<T>::do_set_windows(windows).is_ok(), "genesis windows are within bounds");
			assert!(Pallet::<T>::do_set_policy(policy).is_ok(), "genesis policy is within bounds");
		}
	}
}

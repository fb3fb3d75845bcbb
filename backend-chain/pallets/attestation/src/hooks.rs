//! What happens in every block.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod hooks {
	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Keeps the parent's hash if it is the first of its bucket, and room in the block for what `on_finalize` will
		/// do.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::keep_nonce();
			T::WeightInfo::keep_nonce()
				.saturating_add(T::WeightInfo::seed())
				.saturating_add(T::WeightInfo::draw().saturating_mul(Self::draws_due()))
		}

		/// Mixes the block's randomness into the draws that wait, and does those that have their seed.
		fn on_finalize(_: BlockNumberFor<T>) {
			Self::do_draws();
		}

		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::drain(meter);
		}

		fn integrity_test() {
			assert!(T::MaxDraws::get() > 0, "draws are done");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

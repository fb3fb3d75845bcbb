//! The duty clock and the parameters of time.
use crate::{Clock, Config, DutyClock, Error, Pallet, PartyWindows, Policy, PolicyNumbers, WeightInfo};
use frame_support::{
	ensure,
	traits::{Get, Time},
	weights::WeightMeter,
};
use logos_primitives::{Milliseconds, Windows};
use sp_runtime::DispatchResult;

/// A window is a second at least: the queue wakes by the second.
const SHORTEST_MS: Milliseconds = 1_000;
/// And a day at most.
const LONGEST_MS: Milliseconds = 86_400_000;

impl<T: Config> Pallet<T> {
	/// Advances the duty clock by the time since the last block, at most by `max_gap_ms`. In the first block it is
	/// set to chain time, so that both agree as long as the chain never stood still. It moves even in a block without
	/// room.
	pub(crate) fn advance_clock(meter: &mut WeightMeter) {
		meter.consume(T::WeightInfo::advance_clock().min(meter.remaining()));
		let chain = T::Time::now();
		DutyClock::<T>::mutate(|clock| {
			if clock.chain == 0 {
				clock.now = chain;
			} else if !T::ClockStands::get() {
				let gap = chain.saturating_sub(clock.chain).min(PolicyNumbers::<T>::get().max_gap_ms);
				clock.now = clock.now.saturating_add(gap);
			}
			clock.chain = chain;
		});
	}

	/// When chain time would be what the duty clock shows at `at`, if the chain never stands still.
	pub(crate) fn chain_time_of(at: Milliseconds) -> Milliseconds {
		let Clock { now, chain } = DutyClock::<T>::get();
		chain.saturating_add(at.saturating_sub(now))
	}

	/// Sets the windows, which must be from a second to a day.
	pub(crate) fn do_set_windows(windows: Windows) -> DispatchResult {
		let all = [windows.accept_ms, windows.commit_ms, windows.reveal_ms];
		ensure!(all.iter().all(|ms| (SHORTEST_MS..=LONGEST_MS).contains(ms)), Error::<T>::ParameterInvalid);
		PartyWindows::<T>::put(windows);
		Ok(())
	}

	/// Sets the policy, whose numbers must be of use.
	pub(crate) fn do_set_policy(policy: Policy) -> DispatchResult {
		let useful = matches!(policy.default_checkers, 3 | 5 | 7) && policy.max_gap_ms > 0 && policy.max_resources > 0;
		ensure!(useful, Error::<T>::ParameterInvalid);
		PolicyNumbers::<T>::put(policy);
		Ok(())
	}
}

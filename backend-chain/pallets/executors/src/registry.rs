//! The dense list of eligible daemons, and what other pallets ask.
use crate::{Config, DaemonPhase, Daemons, EligibleAt, EligibleCount, EligibleIndex, Event, Pallet};
use frame_support::defensive;
use logos_primitives::{DaemonRegistry, Fence, NetworkPlace, Offence, ResourceId};

impl<T: Config> Pallet<T> {
	/// Appends; the caller knows that it is not in the list.
	pub(crate) fn add_eligible(daemon: &T::AccountId) {
		let index = EligibleCount::<T>::get();
		EligibleAt::<T>::insert(index, daemon);
		EligibleIndex::<T>::insert(daemon, index);
		EligibleCount::<T>::put(index.saturating_add(1));
	}

	/// Removes by moving the last one into the gap. Nothing happens if it is not in the list.
	pub(crate) fn remove_eligible(daemon: &T::AccountId) {
		let Some(index) = EligibleIndex::<T>::take(daemon) else { return };
		let last = EligibleCount::<T>::get().saturating_sub(1);
		match EligibleAt::<T>::take(last) {
			Some(moved) if last != index => {
				EligibleAt::<T>::insert(index, &moved);
				EligibleIndex::<T>::insert(moved, index);
			}
			Some(_) => {}
			None => {
				defensive!("the list has no gaps");
			}
		}
		EligibleCount::<T>::put(last);
	}

	/// The list is dense, both directions agree, and exactly the active daemons are in it.
	#[cfg(any(test, feature = "try-runtime"))]
	pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		use crate::Daemon;
		use frame_support::{ensure, traits::Get};
		let count = EligibleCount::<T>::get();
		for index in 0..count {
			let daemon = EligibleAt::<T>::get(index).ok_or("the list has no gaps")?;
			ensure!(EligibleIndex::<T>::get(&daemon) == Some(index), "both directions agree");
		}
		ensure!(EligibleAt::<T>::iter().count() == count as usize, "nothing is beyond the count");
		for (account, Daemon { phase, bond, .. }) in Daemons::<T>::iter() {
			let listed = EligibleIndex::<T>::contains_key(&account);
			ensure!(listed == (phase == DaemonPhase::Active), "exactly the active are eligible");
			ensure!(bond >= T::MinBond::get(), "everybody has a bond");
		}
		Ok(())
	}
}

impl<T: Config> DaemonRegistry<T::AccountId> for Pallet<T> {
	fn eligible() -> u32 {
		EligibleCount::<T>::get()
	}

	fn at(index: u32) -> Option<T::AccountId> {
		EligibleAt::<T>::get(index)
	}

	fn place(daemon: &T::AccountId) -> Option<NetworkPlace> {
		Daemons::<T>::get(daemon).filter(|record| record.phase == DaemonPhase::Active).map(|record| record.place)
	}

	fn suspend(daemon: &T::AccountId, offence: Offence, resource: ResourceId, fence: Fence) {
		let at = frame_system::Pallet::<T>::block_number();
		let suspended = Daemons::<T>::mutate(daemon, |record| match record {
			Some(record) if record.phase == DaemonPhase::Active => {
				record.phase = DaemonPhase::Suspended { offence, resource, fence, at };
				true
			}
			_ => false,
		});
		if suspended {
			Self::remove_eligible(daemon);
			Self::deposit_event(Event::DaemonSuspended { daemon: daemon.clone(), offence, resource, fence });
		}
	}
}

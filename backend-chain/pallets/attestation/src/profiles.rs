//! Profiles, roots of endorsement and release signers.
use crate::{
	Config, EndorsementRoots, Error, Event, Pallet, Profile, ProfileEntry, ProfileId, Profiles, ReleaseSigners, Signers,
};
use frame_support::ensure;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

const PCR_COUNT: u32 = 24;
const LOG_PCR: u32 = 1 << 10;
const LAST_MACHINE_CLASS: u8 = 2;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_profile(profile: ProfileId, entry: ProfileEntry) -> DispatchResult {
		ensure!(!Profiles::<T>::contains_key(profile), Error::<T>::ProfileExists);
		let mask = entry.pcr_mask;
		let quotable = mask != 0 && mask >> PCR_COUNT == 0 && mask & LOG_PCR == 0;
		let usable = quotable && !entry.schemes.is_empty() && entry.machine_class <= LAST_MACHINE_CLASS;
		ensure!(usable, Error::<T>::ProfileMalformed);
		let record = Profile { entry, open: true, next_epoch: 0, last_release: None, active: None, coming: None };
		Profiles::<T>::insert(profile, record);
		Self::deposit_event(Event::ProfileRegistered { profile });
		Ok(())
	}

	pub(crate) fn do_close_profile(profile: ProfileId) -> DispatchResult {
		let mut record = Self::profile(profile)?;
		ensure!(record.open, Error::<T>::ProfileNotOpen);
		record.open = false;
		Profiles::<T>::insert(profile, record);
		Self::deposit_event(Event::ProfileClosed { profile });
		Ok(())
	}

	pub(crate) fn do_add_root(issuer: H256) -> DispatchResult {
		ensure!(!EndorsementRoots::<T>::contains_key(issuer), Error::<T>::RootExists);
		EndorsementRoots::<T>::insert(issuer, ());
		Self::deposit_event(Event::RootAdded { issuer });
		Ok(())
	}

	pub(crate) fn do_remove_root(issuer: H256) -> DispatchResult {
		EndorsementRoots::<T>::take(issuer).ok_or(Error::<T>::IssuerUnknown)?;
		Self::deposit_event(Event::RootRemoved { issuer });
		Ok(())
	}

	pub(crate) fn do_set_signers(signers: ReleaseSigners<T::AccountId>) -> DispatchResult {
		let ascending = signers.accounts.windows(2).all(|pair| pair[0] < pair[1]);
		let reachable = (1..=signers.accounts.len() as u32).contains(&signers.threshold);
		ensure!(ascending && reachable, Error::<T>::SignersMalformed);
		Signers::<T>::put(&signers);
		Self::deposit_event(Event::SignersSet { signers });
		Ok(())
	}

	pub(crate) fn profile(profile: ProfileId) -> Result<Profile, DispatchError> {
		Ok(Profiles::<T>::get(profile).ok_or(Error::<T>::ProfileUnknown)?)
	}
}

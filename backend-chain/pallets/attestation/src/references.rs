//! How a reference comes, is signed, takes over and goes.
use crate::{
	integrity::{absent_leaf, integrity_hash, Component, Leaves, ProfileClaim},
	Config, Deployments, Error, Event, Pallet, Profile, ProfileId, Profiles, Proposal, Reference, ReferenceOf,
	ReferencePhase, References, ReleaseSigners, Signers,
};
use codec::Encode;
use frame_support::ensure;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose(who: T::AccountId, id: ProfileId, proposal: Proposal) -> DispatchResult {
		let signers = Self::ensure_signer(&who)?;
		let mut profile = Self::profile(id)?;
		Self::ensure_acceptable(&profile, &proposal)?;
		let hash = H256(blake2_256(&(id, &proposal).encode()));
		let leaves = leaves_of(id, &profile, &proposal);
		Self::ensure_complete(&profile, &leaves)?;
		let Proposal { epoch, boot, ima, update, exempt, .. } = proposal;
		let mut reference = Reference {
			leaves,
			boot_digest: boot.pcr_digest,
			allowlist: ima.allowlist,
			violations_allowed: ima.violations_allowed,
			exempt,
			update,
			proposal: hash,
			signed_by: Default::default(),
			phase: ReferencePhase::Proposed { ready_at: None },
		};
		profile.coming = Some(epoch);
		profile.next_epoch = epoch.saturating_add(1);
		Profiles::<T>::insert(id, profile);
		let integrity = integrity_hash(&leaves);
		Self::deposit_event(Event::ReferenceProposed { profile: id, epoch, proposal: hash, integrity });
		Self::add_signature(&signers, who, id, epoch, &mut reference)?;
		References::<T>::insert(id, epoch, reference);
		Ok(())
	}

	fn ensure_acceptable(profile: &Profile, proposal: &Proposal) -> DispatchResult {
		ensure!(profile.coming.is_none(), Error::<T>::UpdateRunning);
		ensure!(proposal.epoch == profile.next_epoch, Error::<T>::EpochNotNext);
		let update = &proposal.update;
		ensure!(profile.last_release.is_none_or(|last| update.release > last), Error::<T>::ReleaseNotRising);
		ensure!(profile.last_release.is_none() || !update.deployment.is_zero(), Error::<T>::DeploymentMissing);
		ensure!(!Deployments::<T>::contains_key(update.deployment), Error::<T>::DeploymentUsed);
		// A bare slash would exempt everything.
		let anchored = |prefix: &[u8]| prefix.len() > 2 && prefix.starts_with(b"/") && prefix.ends_with(b"/");
		ensure!(proposal.exempt.iter().all(|prefix| anchored(prefix)), Error::<T>::ExemptMalformed);
		Ok(())
	}

	fn ensure_complete(profile: &Profile, leaves: &Leaves) -> DispatchResult {
		let required = &profile.entry.required;
		for (wanted, component) in [
			(required.files, Component::Files),
			(required.kernel_guard, Component::KernelGuard),
			(required.sensors, Component::Sensors),
			(required.tamper, Component::Tamper),
		] {
			let absent = leaves[component as usize] == absent_leaf(component);
			ensure!(!(wanted && absent), Error::<T>::ComponentAbsent);
		}
		Ok(())
	}

	pub(crate) fn do_sign(who: T::AccountId, id: ProfileId, epoch: u32, proposal: H256) -> DispatchResult {
		let signers = Self::ensure_signer(&who)?;
		let mut reference = Self::reference(id, epoch)?;
		ensure!(matches!(reference.phase, ReferencePhase::Proposed { .. }), Error::<T>::NotProposed);
		ensure!(reference.proposal == proposal, Error::<T>::ProposalMismatch);
		Self::add_signature(&signers, who, id, epoch, &mut reference)?;
		References::<T>::insert(id, epoch, reference);
		Ok(())
	}

	/// The time lock starts with the signature that makes them enough.
	fn add_signature(
		signers: &ReleaseSigners<T::AccountId>,
		signer: T::AccountId,
		profile: ProfileId,
		epoch: u32,
		reference: &mut ReferenceOf<T>,
	) -> DispatchResult {
		ensure!(!reference.signed_by.contains(&signer), Error::<T>::AlreadySigned);
		// Those who sign no longer may fill the list: they make room.
		reference.signed_by.retain(|account| signers.accounts.contains(account));
		reference.signed_by.try_push(signer.clone()).map_err(|_| Error::<T>::AlreadySigned)?;
		let ReferencePhase::Proposed { mut ready_at } = reference.phase else { return Ok(()) };
		if ready_at.is_none() && reference.signed_by.len() as u32 >= signers.threshold {
			ready_at = Some(Self::now().saturating_add(Self::parameters().timelock_ms));
		}
		reference.phase = ReferencePhase::Proposed { ready_at };
		Self::deposit_event(Event::ReferenceSigned { profile, epoch, signer, ready_at });
		Ok(())
	}

	pub(crate) fn do_announce(id: ProfileId, epoch: u32) -> DispatchResult {
		let mut profile = Self::profile(id)?;
		let mut reference = Self::reference(id, epoch)?;
		let ReferencePhase::Proposed { ready_at } = reference.phase else {
			return Err(Error::<T>::NotProposed.into());
		};
		let signers = Signers::<T>::get().ok_or(Error::<T>::SignaturesMissing)?;
		let valid = reference.signed_by.iter().filter(|account| signers.accounts.contains(account)).count();
		ensure!(valid as u32 >= signers.threshold, Error::<T>::SignaturesMissing);
		let ready_at = ready_at.ok_or(Error::<T>::SignaturesMissing)?;
		ensure!(Self::now() >= ready_at, Error::<T>::TooEarly);
		let update = &reference.update;
		ensure!(!Deployments::<T>::contains_key(update.deployment), Error::<T>::DeploymentUsed);

		if !update.deployment.is_zero() {
			Deployments::<T>::insert(update.deployment, (id, epoch));
		}
		profile.last_release = Some(update.release);
		if let Some(old) = profile.active {
			let until = Self::now().saturating_add(Self::parameters().overlap_ms);
			Self::set_phase(id, old, ReferencePhase::Active { retires_at: Some(until) });
			reference.phase = ReferencePhase::Announced { until };
			Self::deposit_event(Event::ReferenceAnnounced { profile: id, epoch, until });
		} else {
			reference.phase = ReferencePhase::Active { retires_at: None };
			profile.active = Some(epoch);
			profile.coming = None;
			Self::deposit_event(Event::ReferenceActivated { profile: id, epoch });
		}
		References::<T>::insert(id, epoch, reference);
		Profiles::<T>::insert(id, profile);
		Ok(())
	}

	pub(crate) fn do_activate(id: ProfileId, epoch: u32) -> DispatchResult {
		let mut profile = Self::profile(id)?;
		let ReferencePhase::Announced { until } = Self::reference(id, epoch)?.phase else {
			return Err(Error::<T>::NotAnnounced.into());
		};
		ensure!(Self::now() >= until, Error::<T>::TooEarly);
		if let Some(old) = profile.active {
			Self::set_phase(id, old, ReferencePhase::Retired);
			Self::deposit_event(Event::ReferenceRetired { profile: id, epoch: old });
		}
		Self::take_over(id, &mut profile, epoch);
		Profiles::<T>::insert(id, profile);
		Ok(())
	}

	fn take_over(id: ProfileId, profile: &mut Profile, epoch: u32) {
		Self::set_phase(id, epoch, ReferencePhase::Active { retires_at: None });
		profile.active = Some(epoch);
		profile.coming = None;
		Self::deposit_event(Event::ReferenceActivated { profile: id, epoch });
	}

	pub(crate) fn do_revoke_reference(id: ProfileId, epoch: u32) -> DispatchResult {
		let mut profile = Self::profile(id)?;
		let phase = Self::reference(id, epoch)?.phase;
		ensure!(phase != ReferencePhase::Revoked, Error::<T>::ReferenceRevoked);
		Self::set_phase(id, epoch, ReferencePhase::Revoked);
		Self::deposit_event(Event::ReferenceRevoked { profile: id, epoch });
		if profile.coming == Some(epoch) {
			profile.coming = None;
			if let (ReferencePhase::Announced { .. }, Some(old)) = (phase, profile.active) {
				Self::set_phase(id, old, ReferencePhase::Active { retires_at: None });
			}
		}
		if profile.active == Some(epoch) {
			profile.active = None;
			let coming = profile.coming.filter(|next| {
				References::<T>::get(id, next)
					.is_some_and(|next| matches!(next.phase, ReferencePhase::Announced { .. }))
			});
			if let Some(next) = coming {
				Self::take_over(id, &mut profile, next);
			}
		}
		Profiles::<T>::insert(id, profile);
		Ok(())
	}

	fn set_phase(id: ProfileId, epoch: u32, phase: ReferencePhase) {
		References::<T>::mutate_exists(id, epoch, |reference| {
			if let Some(reference) = reference {
				reference.phase = phase;
			}
		});
	}

	fn ensure_signer(who: &T::AccountId) -> Result<ReleaseSigners<T::AccountId>, DispatchError> {
		let signers = Signers::<T>::get().filter(|signers| signers.accounts.contains(who));
		Ok(signers.ok_or(Error::<T>::NotSigner)?)
	}

	pub(crate) fn reference(id: ProfileId, epoch: u32) -> Result<ReferenceOf<T>, DispatchError> {
		Ok(References::<T>::get(id, epoch).ok_or(Error::<T>::ReferenceUnknown)?)
	}

	/// Fails unless machines may show this reference now.
	pub(crate) fn ensure_accepted(reference: &ReferenceOf<T>) -> DispatchResult {
		match reference.phase {
			ReferencePhase::Proposed { .. } => Err(Error::<T>::ReferenceNotAccepted.into()),
			ReferencePhase::Announced { .. } | ReferencePhase::Active { retires_at: None } => Ok(()),
			ReferencePhase::Active { retires_at: Some(at) } if Self::now() < at => Ok(()),
			ReferencePhase::Active { .. } | ReferencePhase::Retired => Err(Error::<T>::ReferenceRetired.into()),
			ReferencePhase::Revoked => Err(Error::<T>::ReferenceRevoked.into()),
		}
	}
}

fn leaves_of(id: ProfileId, profile: &Profile, proposal: &Proposal) -> Leaves {
	let crate::ProfileEntry { pcr_mask, policy, machine_class, .. } = profile.entry;
	[
		ProfileClaim { profile: id, epoch: proposal.epoch, policy, machine_class }.leaf(),
		proposal.boot.leaf(pcr_mask),
		proposal.ima.leaf(),
		proposal.files,
		proposal.kernel_guard,
		proposal.sensors,
		proposal.tamper,
		proposal.update.leaf(),
	]
}

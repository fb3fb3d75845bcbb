//! Enrolment: drawn members make credentials that only the TPM of the endorsement key can open, and only for the
//! attestation key they name.
use crate::{
	tpm::{attestation_key, endorsement_key, name_digest, AttestationKey},
	AttestationParameters, Config, Credential, CredentialSeat, Credentials, EndorsementOwner, EndorsementRoots,
	Enrolment, EnrolmentOf, EnrolmentRequest, Enrolments, Error, Event, HubRecord, Hubs, IntegrityPhase, NextEnrolment,
	Opened, Pallet, Panel, Profile, RevokedKeys, MAX_COMMITTEE,
};
use alloc::vec::Vec;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use logos_primitives::{HubId, HubRegistry};
use sp_core::H256;
use sp_io::hashing::sha2_256;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Fails unless the hub signed.
	pub(crate) fn ensure_hub(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
		let who = ensure_signed(origin)?;
		ensure!(T::HubRegistry::account(hub) == Some(who), Error::<T>::NotHub);
		Ok(())
	}

	/// The key in a public area, if it may attest under this profile.
	pub(crate) fn key_of(area: &[u8], profile: &Profile) -> Result<AttestationKey, DispatchError> {
		let key = attestation_key(area).map_err(Error::<T>::from)?;
		ensure!(profile.entry.schemes.contains(&key.scheme()), Error::<T>::SchemeNotAllowed);
		Ok(key)
	}

	pub(crate) fn do_request_enrolment(hub: HubId, request: EnrolmentRequest) -> DispatchResult {
		let profile = Self::profile(request.profile)?;
		ensure!(profile.open, Error::<T>::ProfileNotOpen);
		ensure!(EndorsementRoots::<T>::contains_key(request.issuer), Error::<T>::IssuerUnknown);
		let aside = Hubs::<T>::get(hub).is_some_and(|record| record.phase == IntegrityPhase::Quarantined);
		ensure!(!aside, Error::<T>::Quarantined);
		endorsement_key(&request.endorsement_key).map_err(|_| Error::<T>::EndorsementKeyRefused)?;
		Self::key_of(&request.attestation_key, &profile)?;
		let (endorsement, attestation) = names(&request);
		Self::ensure_keys_free(hub, endorsement, attestation)?;
		match Enrolments::<T>::get(hub) {
			Some(running) if running.deadline.is_none_or(|at| Self::now() < at) => {
				return Err(Error::<T>::EnrolmentRunning.into());
			}
			Some(over) => Self::lapse(hub, over),
			None => {}
		}
		let serial = NextEnrolment::<T>::get();
		Self::ask_draw(hub, Panel::Enrolment(serial))?;
		NextEnrolment::<T>::put(serial.wrapping_add(1));
		Enrolments::<T>::insert(hub, Enrolment { serial, request, seats: Default::default(), deadline: None });
		Self::deposit_event(Event::EnrolmentRequested {
			hub,
			endorsement_key: endorsement,
			attestation_key: attestation,
		});
		Ok(())
	}

	fn ensure_keys_free(hub: HubId, endorsement: H256, attestation: H256) -> DispatchResult {
		let owner = EndorsementOwner::<T>::get(endorsement);
		ensure!(owner.is_none_or(|owner| owner == hub), Error::<T>::EndorsementKeyTaken);
		ensure!(!RevokedKeys::<T>::contains_key(attestation), Error::<T>::KeyRevoked);
		Ok(())
	}

	/// Seats the drawn members. Too few of them to reach the quorum end the enrolment.
	pub(crate) fn seat_enrolment(hub: HubId, serial: u32, seed: H256) {
		let awaited = |enrolment: &EnrolmentOf<T>| enrolment.serial == serial && enrolment.deadline.is_none();
		let Some(mut enrolment) = Enrolments::<T>::get(hub).filter(awaited) else { return };
		let members = Self::draw_members(hub, Panel::Enrolment(serial), seed);
		let seats = members.iter().map(|account| CredentialSeat { account: account.clone(), commitment: None });
		enrolment.seats = seats.collect::<Vec<_>>().try_into().unwrap_or_default();
		let AttestationParameters { quorum, enrolment_ms, .. } = Self::parameters();
		if (enrolment.seats.len() as u32) < quorum {
			return Self::lapse(hub, enrolment);
		}
		let deadline = Self::now().saturating_add(enrolment_ms);
		enrolment.deadline = Some(deadline);
		Enrolments::<T>::insert(hub, enrolment);
		Self::wake_at(deadline, hub);
		Self::deposit_event(Event::EnrolmentDrawn { hub, members });
	}

	/// The enrolment, if it waits for credentials and secrets.
	fn awaiting(hub: HubId) -> Result<EnrolmentOf<T>, DispatchError> {
		let enrolment = Enrolments::<T>::get(hub).ok_or(Error::<T>::EnrolmentUnknown)?;
		let deadline = enrolment.deadline.ok_or(Error::<T>::NotAwaited)?;
		ensure!(Self::now() < deadline, Error::<T>::DeadlinePassed);
		Ok(enrolment)
	}

	/// The enrolment with the commitment in its member's seat.
	fn offered(who: &T::AccountId, hub: HubId, commitment: H256) -> Result<EnrolmentOf<T>, DispatchError> {
		let mut enrolment = Self::awaiting(hub)?;
		let seat = enrolment.seats.iter_mut().find(|seat| seat.account == *who).ok_or(Error::<T>::NotSeated)?;
		ensure!(seat.commitment.is_none(), Error::<T>::AlreadyOffered);
		seat.commitment = Some(commitment);
		Ok(enrolment)
	}

	pub(crate) fn do_offer_credential(
		member: T::AccountId,
		hub: HubId,
		credential: Credential,
		commitment: H256,
	) -> DispatchResult {
		ensure!(!credential.is_empty(), Error::<T>::CredentialEmpty);
		let enrolment = Self::offered(&member, hub, commitment)?;
		Self::end_task(&member, hub, Panel::Enrolment(enrolment.serial));
		Enrolments::<T>::insert(hub, enrolment);
		Credentials::<T>::insert(hub, &member, credential);
		Self::deposit_event(Event::CredentialOffered { hub, member });
		Ok(())
	}

	/// Whether the chain waits for a credential of this account.
	pub fn awaits_credential(origin: &OriginFor<T>, hub: HubId) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::offered(&who, hub, H256::zero()).is_ok())
	}

	pub(crate) fn do_complete_enrolment(hub: HubId, opened: &[Opened]) -> DispatchResult {
		let enrolment = Self::awaiting(hub)?;
		let ascending = opened.windows(2).all(|pair| pair[0].seat < pair[1].seat);
		ensure!(ascending && opened.len() as u32 >= Self::parameters().quorum, Error::<T>::SecretsMissing);
		for Opened { seat, secret } in opened {
			let committed = enrolment.seats.get(usize::from(*seat)).and_then(|seat| seat.commitment);
			ensure!(committed == Some(H256(sha2_256(secret))), Error::<T>::SecretMismatch);
		}
		let (endorsement, attestation) = names(&enrolment.request);
		Self::ensure_keys_free(hub, endorsement, attestation)?;
		Self::end_enrolment(hub, &enrolment);
		Self::bind(hub, &enrolment.request, endorsement, attestation);
		Self::deposit_event(Event::HubEnrolled { hub, endorsement_key: endorsement, attestation_key: attestation });
		Ok(())
	}

	/// Gives a hub its key. With the TPM it had before, it keeps what is known of its past: a new key heals nothing.
	fn bind(hub: HubId, request: &EnrolmentRequest, endorsement: H256, attestation: H256) {
		Self::close_case(hub);
		let EnrolmentRequest { profile, tamper_counter, .. } = *request;
		let fresh = HubRecord {
			profile,
			endorsement_key: endorsement,
			attestation_key: attestation,
			tamper_counter,
			phase: IntegrityPhase::Enrolled,
			epoch: 0,
			clock: None,
			must_reset: false,
			integrity: H256::zero(),
			evidence: H256::zero(),
			log_length: 0,
			pcr10: H256::zero(),
			trusted_until: 0,
			round: 0,
			passes: Default::default(),
		};
		let record = match Hubs::<T>::get(hub) {
			None => fresh,
			Some(known) => {
				let same_tpm = known.endorsement_key == endorsement;
				let violated = matches!(known.phase, IntegrityPhase::Violated(_));
				if !same_tpm {
					EndorsementOwner::<T>::remove(known.endorsement_key);
				}
				// Numbers of attestations never return, and what was passed can still be refuted.
				let kept = HubRecord { round: known.round, passes: known.passes.clone(), ..fresh };
				let same_profile = known.profile == profile;
				match same_tpm {
					true => HubRecord {
						phase: if violated { known.phase } else { IntegrityPhase::Enrolled },
						epoch: if same_profile { known.epoch } else { 0 },
						clock: known.clock,
						must_reset: known.must_reset || !same_profile,
						// Whoever opened the case cannot make that undone by a new key.
						tamper_counter: known.tamper_counter,
						log_length: known.log_length,
						..kept
					},
					false => kept,
				}
			}
		};
		EndorsementOwner::<T>::insert(endorsement, hub);
		Hubs::<T>::insert(hub, record);
	}

	/// Ends an enrolment without effect.
	pub(crate) fn lapse(hub: HubId, enrolment: EnrolmentOf<T>) {
		Self::end_enrolment(hub, &enrolment);
		Self::tell_lapsed(hub);
	}

	fn end_enrolment(hub: HubId, enrolment: &EnrolmentOf<T>) {
		for seat in &enrolment.seats {
			Self::end_task(&seat.account, hub, Panel::Enrolment(enrolment.serial));
		}
		Enrolments::<T>::remove(hub);
		let _ = Credentials::<T>::clear_prefix(hub, MAX_COMMITTEE, None);
	}
}

/// Names of both keys without `000b`.
fn names(request: &EnrolmentRequest) -> (H256, H256) {
	(H256(name_digest(&request.endorsement_key)), H256(name_digest(&request.attestation_key)))
}

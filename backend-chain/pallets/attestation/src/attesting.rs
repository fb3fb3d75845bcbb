//! A hub attests: what can be judged on chain is judged here.
use crate::{
	integrity::{extra_data, integrity_hash, machine_id, Binding, Leaves},
	tpm::{name_digest, qualified_name, verify_quote, Expected, VerifiedQuote},
	Appraiser, Case, Cases, Claims, Components, Config, Error, Event, HubRecord, Hubs, IntegrityPhase, Pallet, Profile,
	ReferenceOf, RevokedKeys, Violation, MAX_LOG_LENGTH,
};
use frame_support::ensure;
use frame_system::pallet_prelude::BlockNumberFor;
use logos_primitives::HubId;
use sp_core::H256;
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_attest(hub: HubId, quote: &[u8], signature: &[u8], key: &[u8], claims: &Claims) -> DispatchResult {
		let mut record = Self::attesting(hub, key)?;
		let profile = Self::profile(record.profile)?;
		let reference = Self::reference(record.profile, claims.epoch)?;
		Self::ensure_accepted(&reference)?;
		let integrity = integrity_hash(&Self::claimed_leaves(claims, &reference)?);
		let quote = Self::verified(hub, &record, &profile, (quote, signature, key), claims, integrity)?;

		if let Some(last) = &record.clock {
			quote.clock().after(last).map_err(Error::<T>::from)?;
		}
		let violation = violation_of(claims, &reference, &quote);
		if violation.is_none() {
			Self::ensure_believable(hub, &record, claims, &quote)?;
			record.epoch = claims.epoch;
		}
		record.clock = Some(quote.clock());
		record.integrity = integrity;
		record.evidence = claims.evidence;
		record.log_length = claims.log_length;
		record.pcr10 = claims.pcr10;
		record.round = record.round.saturating_add(1);
		let round = record.round;
		Hubs::<T>::insert(hub, record);
		match violation {
			Some(violation) => Self::violate(hub, violation),
			None => {
				Cases::<T>::insert(hub, Case { round, states: claims.states });
				let (epoch, evidence) = (claims.epoch, claims.evidence);
				Self::deposit_event(Event::Attested { hub, round, epoch, integrity, evidence });
				T::Appraiser::open(hub, round)?;
			}
		}
		Ok(())
	}

	/// The record of a hub that shows its key and may attest with it.
	fn attesting(hub: HubId, key: &[u8]) -> Result<HubRecord, DispatchError> {
		let record = Hubs::<T>::get(hub).ok_or(Error::<T>::NotEnrolled)?;
		ensure!(!RevokedKeys::<T>::contains_key(record.attestation_key), Error::<T>::KeyRevoked);
		ensure!(record.phase != IntegrityPhase::Quarantined, Error::<T>::Quarantined);
		ensure!(record.attestation_key.0 == name_digest(key), Error::<T>::KeyUnknown);
		Ok(record)
	}

	/// The leaves of the reference with what the hub says differs.
	fn claimed_leaves(claims: &Claims, reference: &ReferenceOf<T>) -> Result<Leaves, DispatchError> {
		ensure!((1..=MAX_LOG_LENGTH).contains(&claims.log_length), Error::<T>::ClaimsMalformed);
		let differences = &claims.differences;
		let ascending = differences.windows(2).all(|pair| pair[0].component < pair[1].component);
		ensure!(ascending, Error::<T>::ClaimsMalformed);
		let mut leaves = reference.leaves;
		for difference in differences {
			let leaf = &mut leaves[difference.component as usize];
			ensure!(*leaf != difference.leaf, Error::<T>::ClaimsMalformed);
			*leaf = difference.leaf;
		}
		Ok(leaves)
	}

	fn verified(
		hub: HubId,
		record: &HubRecord,
		profile: &Profile,
		(quote, signature, key): (&[u8], &[u8], &[u8]),
		claims: &Claims,
		integrity: H256,
	) -> Result<VerifiedQuote, DispatchError> {
		let block = Self::nonce_of(claims.bucket).ok_or(Error::<T>::NonceUnknown)?;
		let binding = Binding {
			genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
			machine: machine_id(hub, &record.endorsement_key),
			block,
			integrity,
			collected: claims.collected,
		};
		let expected = Expected {
			signer: qualified_name(&record.endorsement_key.0, &record.attestation_key.0),
			extra_data: extra_data(&binding),
			mask: profile.entry.pcr_mask,
		};
		let key = Self::key_of(key, profile)?;
		Ok(verify_quote(quote, signature, &key, &expected).map_err(Error::<T>::from)?)
	}

	/// What must hold before good claims are worth a committee's time.
	fn ensure_believable(hub: HubId, record: &HubRecord, claims: &Claims, quote: &VerifiedQuote) -> DispatchResult {
		ensure!(!Cases::<T>::contains_key(hub), Error::<T>::AppraisalRunning);
		let Some(last) = &record.clock else { return Ok(()) };
		let reset = quote.clock().reset_count > last.reset_count;
		ensure!(reset || !record.must_reset, Error::<T>::ResetMissing);
		ensure!(reset || claims.log_length >= record.log_length, Error::<T>::LogShorter);
		// A hub that never showed a reference has epoch 0 and may begin with any that is accepted.
		if record.round > 0 {
			ensure!(claims.epoch >= record.epoch, Error::<T>::EpochBack);
			ensure!(reset || claims.epoch == record.epoch, Error::<T>::ResetMissing);
		}
		Ok(())
	}
}

/// What speaks against a machine by its own TPM's word.
fn violation_of<AccountId>(
	claims: &Claims,
	reference: &crate::Reference<AccountId>,
	quote: &VerifiedQuote,
) -> Option<Violation> {
	if !claims.differences.is_empty() {
		let bits = claims.differences.iter().fold(0, |bits, difference| bits | 1 << difference.component as u8);
		return Some(Violation::Claims(Components(bits)));
	}
	(quote.pcr_digest() != reference.boot_digest.0).then_some(Violation::BootDigest)
}

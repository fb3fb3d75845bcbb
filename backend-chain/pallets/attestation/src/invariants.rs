//! What always holds.
#![cfg(any(test, feature = "try-runtime"))]
use crate::{
	AppraisalPhase, Cases, Committees, Config, Credentials, EndorsementOwner, Enrolments, Hubs, IntegrityPhase,
	LastBucket, Nonces, Pallet, Panel, Profiles, ReferencePhase, References, Tasks,
};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// - A TPM and its hub belong to each other; a trusted hub had its clock recorded and need not reset.
	/// - The epochs that a profile names have references in the phases that it says, and no others are.
	/// - Enrolments and appraisals wait for a draw or have a deadline; credentials and tasks belong to seats.
	/// - Nonces ascend, and the newest is the last bucket's.
	pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		for (hub, record) in Hubs::<T>::iter() {
			ensure!(EndorsementOwner::<T>::get(record.endorsement_key) == Some(hub), "a hub owns its TPM");
			ensure!(Profiles::<T>::contains_key(record.profile), "a hub has a profile");
			let trusted = record.phase == IntegrityPhase::Trusted;
			ensure!(!trusted || (record.clock.is_some() && !record.must_reset), "a trusted hub has proved itself");
			ensure!(record.passes.iter().all(|pass| pass.round <= record.round), "a pass is of an attestation");
		}
		for (key, hub) in EndorsementOwner::<T>::iter() {
			let owned = Hubs::<T>::get(hub).is_some_and(|record| record.endorsement_key == key);
			ensure!(owned, "a TPM that is taken is its hub's");
		}
		Self::references_agree()?;
		Self::committees_agree()?;
		let nonces = Nonces::<T>::get();
		ensure!(nonces.windows(2).all(|pair| pair[0].bucket < pair[1].bucket), "nonces ascend");
		ensure!(nonces.last().map_or(0, |nonce| nonce.bucket) == LastBucket::<T>::get(), "the newest is the last");
		Ok(())
	}

	fn references_agree() -> Result<(), sp_runtime::TryRuntimeError> {
		for (id, epoch, reference) in References::<T>::iter() {
			let profile = Profiles::<T>::get(id).ok_or("a reference has a profile")?;
			ensure!(epoch < profile.next_epoch, "epochs are given once");
			let active = matches!(reference.phase, ReferencePhase::Active { .. });
			ensure!(active == (profile.active == Some(epoch)), "one reference is active");
			let coming = matches!(reference.phase, ReferencePhase::Proposed { .. } | ReferencePhase::Announced { .. });
			ensure!(coming == (profile.coming == Some(epoch)), "one reference is on its way");
		}
		Ok(())
	}

	fn committees_agree() -> Result<(), sp_runtime::TryRuntimeError> {
		for (hub, enrolment) in Enrolments::<T>::iter() {
			let waits = Self::draw_waits(hub, Panel::Enrolment(enrolment.serial));
			ensure!(waits == enrolment.deadline.is_none(), "an enrolment waits for its draw or has a deadline");
		}
		for (hub, account, _) in Credentials::<T>::iter() {
			let enrolment = Enrolments::<T>::get(hub).ok_or("a credential belongs to an enrolment")?;
			let offered =
				|account| enrolment.seats.iter().any(|seat| seat.account == account && seat.commitment.is_some());
			ensure!(offered(account), "a credential belongs to a seat");
		}
		for (hub, appraisal) in Committees::<T>::iter() {
			let case = Cases::<T>::get(hub).ok_or("an appraisal is of a case")?;
			ensure!(case.round == appraisal.round, "an appraisal is of its case");
			let drawing = appraisal.phase == AppraisalPhase::Drawing;
			let waits = Self::draw_waits(hub, Panel::Appraisal(appraisal.round));
			ensure!(drawing == waits && drawing == (appraisal.deadline == 0), "an appraisal has a draw or a deadline");
		}
		for (account, tasks) in Tasks::<T>::iter() {
			ensure!(!tasks.is_empty(), "an empty list is forgotten");
			for task in tasks {
				let seated = match task.panel {
					Panel::Enrolment(serial) => Enrolments::<T>::get(task.hub).is_some_and(|known| {
						known.serial == serial && known.seats.iter().any(|seat| seat.account == account)
					}),
					Panel::Appraisal(round) => Committees::<T>::get(task.hub).is_some_and(|known| {
						known.round == round && known.seats.iter().any(|seat| seat.account == account)
					}),
				};
				ensure!(seated, "a task belongs to a seat");
			}
		}
		Ok(())
	}
}

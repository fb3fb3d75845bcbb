//! What a client asks that a stored record alone does not say.
use crate::IntegrityPhase;
use logos_primitives::HubId;

sp_api::decl_runtime_apis! {
	/// Reads of the attestation pallet.
	pub trait AttestationApi {
		/// Whether a hub may be believed now: trust ends with its time and with its reference. `None` if it never enrolled.
		fn integrity_phase(hub: HubId) -> Option<IntegrityPhase>;
	}
}

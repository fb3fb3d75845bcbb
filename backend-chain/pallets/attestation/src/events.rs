//! What the pallet tells.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Windows, sizes and deposit are these from now on.
		ParametersSet { parameters: AttestationParameters },
		/// Hubs may enrol under a profile.
		ProfileRegistered { profile: ProfileId },
		/// No more hubs enrol under a profile.
		ProfileClosed { profile: ProfileId },
		/// Certificates of this issuer are accepted.
		RootAdded { issuer: H256 },
		/// Certificates of this issuer are not accepted any more.
		RootRemoved { issuer: H256 },
		/// These sign releases from now on.
		SignersSet { signers: ReleaseSigners<T::AccountId> },
		/// A reference waits for signatures.
		ReferenceProposed { profile: ProfileId, epoch: u32, proposal: H256, integrity: H256 },
		/// A signer signed; `ready_at` once enough have.
		ReferenceSigned { profile: ProfileId, epoch: u32, signer: T::AccountId, ready_at: Option<Milliseconds> },
		/// A reference is accepted beside the active one until then.
		ReferenceAnnounced { profile: ProfileId, epoch: u32, until: Milliseconds },
		/// A reference is the one that counts.
		ReferenceActivated { profile: ProfileId, epoch: u32 },
		/// A reference was replaced.
		ReferenceRetired { profile: ProfileId, epoch: u32 },
		/// A reference is not accepted any more.
		ReferenceRevoked { profile: ProfileId, epoch: u32 },
		/// A hub asks to be enrolled.
		EnrolmentRequested { hub: HubId, endorsement_key: H256, attestation_key: H256 },
		/// These make credentials for it.
		EnrolmentDrawn { hub: HubId, members: Vec<T::AccountId> },
		/// A credential is there.
		CredentialOffered { hub: HubId, member: T::AccountId },
		/// The hub's key is known.
		HubEnrolled { hub: HubId, endorsement_key: H256, attestation_key: H256 },
		/// An enrolment came to nothing in its time.
		EnrolmentLapsed { hub: HubId },
		/// A key never returns.
		KeyRevoked { hub: HubId, attestation_key: H256 },
		/// A hub's quote and claims are good; its evidence is judged now.
		Attested { hub: HubId, round: u32, epoch: u32, integrity: H256, evidence: H256 },
		/// These judge it.
		CommitteeDrawn { hub: HubId, round: u32, members: Vec<T::AccountId> },
		/// A member committed to a vote.
		VoteCommitted { hub: HubId, round: u32, member: T::AccountId },
		/// Commitments are in: members reveal.
		Revealing { hub: HubId, round: u32 },
		/// A member revealed.
		VoteRevealed { hub: HubId, round: u32, member: T::AccountId, vote: Vote },
		/// The committee could not tell.
		Undecided { hub: HubId, round: u32 },
		/// A hub is trusted; whoever refutes this shows `passed`.
		Trusted { hub: HubId, until: Milliseconds, passed: PassedOf<T> },
		/// A hub did not prove itself in time.
		Stale { hub: HubId },
		/// A hub is not what it should be.
		Violated { hub: HubId, violation: Violation },
		/// A pass was refuted; the witnesses are suspended.
		FraudProved { hub: HubId, round: u32, by: T::AccountId, offending: Offending, witnesses: Members<T::AccountId> },
		/// A proof proved nothing; its sender lost so much.
		FraudRefused { hub: HubId, round: u32, by: T::AccountId, refusal: FraudRefusal, lost: u128 },
		/// A hub is put aside.
		Quarantined { hub: HubId },
		/// A hub may prove itself again.
		Released { hub: HubId },
		/// A hub's record and the claim on its TPM are gone.
		HubForgotten { hub: HubId },
	}
}

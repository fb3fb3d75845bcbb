//! Why a call fails.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The profile is registered already.
		ProfileExists,
		/// No such profile.
		ProfileUnknown,
		/// No more hubs enrol under this profile.
		ProfileNotOpen,
		/// The PCR mask is empty, has PCRs above 23 or PCR 10, no scheme is allowed, or the machine class is unknown.
		ProfileMalformed,
		/// The issuer is accepted already.
		RootExists,
		/// The issuer is not among those whose certificates are accepted.
		IssuerUnknown,
		/// The threshold is 0 or above the number of signers, or these are not ascending.
		SignersMalformed,
		/// The account is not among those who sign releases.
		NotSigner,
		/// Another reference of this profile is proposed or announced.
		UpdateRunning,
		/// The epoch is not the profile's next.
		EpochNotNext,
		/// The release is not above the highest that was announced.
		ReleaseNotRising,
		/// Only the first release of a profile comes without a deployment.
		DeploymentMissing,
		/// The deployment brought another reference.
		DeploymentUsed,
		/// A component that the profile requires is absent.
		ComponentAbsent,
		/// An exempt beginning is not `/…/`.
		ExemptMalformed,
		/// No such reference.
		ReferenceUnknown,
		/// The hash is not that of the proposal.
		ProposalMismatch,
		/// The reference is not proposed.
		NotProposed,
		/// The account has signed already.
		AlreadySigned,
		/// Not enough of those who sign now have signed.
		SignaturesMissing,
		/// It is too early.
		TooEarly,
		/// The reference is not announced.
		NotAnnounced,
		/// The reference is revoked.
		ReferenceRevoked,
		/// No hub of this number with this account.
		NotHub,
		/// The hub is put aside.
		Quarantined,
		/// An enrolment of the hub is under way.
		EnrolmentRunning,
		/// The endorsement key is none that credentials can be made for.
		EndorsementKeyRefused,
		/// The TPM is that of another hub.
		EndorsementKeyTaken,
		/// The attestation key is no TPMT_PUBLIC of an RSA or ECC key.
		KeyMalformed,
		/// The attestation key is not restricted to signing, or may leave its TPM.
		KeyAttributes,
		/// The attestation key has no fixed scheme with SHA-256 that is accepted.
		KeyScheme,
		/// The attestation key is not of RSA-2048 or on P-256.
		KeySize,
		/// The profile does not allow the scheme of this key.
		SchemeNotAllowed,
		/// The attestation key was revoked.
		KeyRevoked,
		/// Too many draws wait: try again later.
		DrawsFull,
		/// No enrolment of the hub is under way.
		EnrolmentUnknown,
		/// The account is not among those who are to answer.
		NotSeated,
		/// The chain does not wait for this now.
		NotAwaited,
		/// It came too late.
		DeadlinePassed,
		/// The member has offered a credential already.
		AlreadyOffered,
		/// The credential is empty.
		CredentialEmpty,
		/// A secret is not that of its credential, or there is none in this seat.
		SecretMismatch,
		/// Not enough secrets, or one twice.
		SecretsMissing,
		/// The hub is not enrolled.
		NotEnrolled,
		/// The key is not the hub's attestation key.
		KeyUnknown,
		/// The hub's last attestation is still being judged.
		AppraisalRunning,
		/// No block of this bucket is a nonce: too old, too new or none.
		NonceUnknown,
		/// The reference is not announced yet.
		ReferenceNotAccepted,
		/// The window of the reference is over.
		ReferenceRetired,
		/// The hub showed a later reference already.
		EpochBack,
		/// The hub must reset before this is believed.
		ResetMissing,
		/// The differences are not ascending or not different, or the log is empty or longer than 65,535 entries.
		ClaimsMalformed,
		/// The log is shorter than before, without a reset.
		LogShorter,
		/// The quote was not made by a TPM.
		QuoteMagic,
		/// The attestation is not a quote.
		QuoteType,
		/// The quote is no TPMS_ATTEST to its last byte.
		QuoteMalformed,
		/// The signature is no TPMT_SIGNATURE to its last byte.
		QuoteSignatureMalformed,
		/// The signature has another scheme or hash than the key.
		QuoteScheme,
		/// The key did not sign the quote.
		QuoteSignature,
		/// The quote names another signer than the hub's key in its TPM.
		QuoteSigner,
		/// The quote is bound to another chain, hub, block or claims.
		QuoteExtraData,
		/// The quote has not exactly one selection.
		QuoteSelections,
		/// The quote is not of the bank of SHA-256.
		QuoteBank,
		/// The quote is of other PCRs than the profile's.
		QuoteMask,
		/// The TPM's clock may have lost time.
		QuoteClockUnsafe,
		/// The quote is older than the last accepted one.
		QuoteBack,
		/// The quote is the last accepted one.
		QuoteReplayed,
		/// No attestation of the hub is being judged.
		AppraisalUnknown,
		/// The round is not that of the appraisal.
		RoundStale,
		/// The member has committed already.
		AlreadyCommitted,
		/// The member committed to nothing.
		NotCommitted,
		/// The member has revealed already.
		AlreadyRevealed,
		/// What is revealed is not what was committed.
		CommitmentMismatch,
		/// No such pass, or one that cannot be refuted any more.
		PassUnknown,
		/// The hub is not put aside.
		NotQuarantined,
		/// A window is closed or of more than a month, or a committee cannot reach its quorum.
		ParametersMalformed,
	}
}

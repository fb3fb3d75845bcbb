//! # Attestation
//!
//! Whether a hub runs what was reviewed, so that no single verifier has to be believed: the chain checks its TPM's quote,
//! a drawn committee checks the logs, and one wrong step in a log that was passed can be proved by anybody.
//!
//! ## Terms
//! - **profile**: what machines of one model prove. **Reference**: what they must show, by epoch; its release only rises.
//! - **endorsement key** (EK): one for each TPM, certified by its maker. **Attestation key** (AK): signs quotes.
//! - **committee**: daemons drawn by lot, no kin of the hub, no two of one operator.
//! - **nonce**: the hash of the first block of a bucket of ten seconds of chain time, good for ten minutes.
//! - **round**: number of a hub's attestation.
//!
//! ## Phases
//! ```text
//!  hub        Enrolled ──attest, committee passes──▶ Trusted ──time──▶ Stale ──attest──▶ Trusted
//!                └────────┴── claims differ, boot differs, committee fails, fraud proof ──▶ Violated ─reset, attest─▶ Trusted
//!             any ── quarantine ──▶ Quarantined ── release ──▶ Enrolled
//!  reference  Proposed ─m of n, timelock─▶ Announced ─window─▶ Active ─successor─▶ Retired      any ──▶ Revoked
//! ```
//! While a reference is announced, the active one is accepted beside it until the window ends; a hub changes over by a
//! reset. Every call compares deadlines itself; the queue of wake-ups only makes ends visible.
//!
//! ## Who calls what when
//! 1. Governance registers profiles, roots of endorsement and release signers. Signers propose and sign references;
//!    anybody announces and activates them when their time has come.
//! 2. A hub asks to be enrolled; drawn daemons judge its EK certificate and make credentials; the hub shows the secrets
//!    that only its TPM can read.
//! 3. Every few minutes a hub attests. The chain verifies quote, freshness, order and claims; the committee fetches the
//!    evidence, judges it and votes by commit and reveal.
//! 4. Anybody proves that a passed log was bad: the hub is violated, whoever passed it is suspended.
//! 5. Placement asks [`logos_primitives::HubIntegrity`].
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod appraisal;
mod attesting;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod committee;
mod draws;
mod enrolment;
mod fraud;
mod freshness;
pub mod integrity;
mod invariants;
#[cfg(test)]
mod mock;
mod phases;
mod profiles;
mod references;
mod refusals;
#[cfg(test)]
mod tests;
pub mod tpm;
mod traits;
mod types;
mod wakes;
pub mod weights;

pub use pallet::*;
pub use traits::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	// `Task` by name: the prelude has one too.
	use crate::{
		integrity::{FraudProof, FraudRefusal, Offending},
		traits::*,
		types::{Task, *},
		WeightInfo,
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungible::{BalancedHold, Credit, MutateHold},
			OnUnbalanced, Randomness, Time,
		},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use logos_primitives::{DaemonRegistry, HubId, HubRegistry, Milliseconds, Salt};
	use sp_core::H256;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// A reference of this runtime.
	pub type ReferenceOf<T> = Reference<<T as frame_system::Config>::AccountId>;
	/// An enrolment of this runtime.
	pub type EnrolmentOf<T> = Enrolment<<T as frame_system::Config>::AccountId>;
	/// An appraisal of this runtime.
	pub type AppraisalOf<T> = Appraisal<<T as frame_system::Config>::AccountId>;
	/// A pass of this runtime.
	pub type PassedOf<T> = Passed<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		/// Chain time in milliseconds.
		type Time: Time<Moment = Milliseconds>;
		/// Randomness of the present block in `on_finalize`, `None` if its author brought none: BABE's parent block
		/// randomness, with this pallet declared after BABE.
		type Randomness: Randomness<Option<H256>, BlockNumberFor<Self>>;
		/// Daemons that may be drawn.
		type DaemonRegistry: DaemonRegistry<Self::AccountId>;
		/// Hubs, their accounts and where they stand.
		type HubRegistry: HubRegistry<Self::AccountId>;
		/// Who judges evidence: this pallet, or another one.
		type Appraiser: Appraiser;
		/// What happens to members who did wrong.
		type Penalties: Penalties<Self::AccountId>;
		/// Which machine types ask for a trusted hub.
		type Demand: IntegrityDemand;
		/// Who hears of violated hubs.
		type OnViolated: OnViolated;
		/// What deposits are held in.
		type Currency: MutateHold<Self::AccountId, Balance = u128, Reason = Self::RuntimeHoldReason>
			+ BalancedHold<Self::AccountId, Balance = u128>;
		/// Where lost deposits go.
		type LostDeposits: OnUnbalanced<Credit<Self::AccountId, Self::Currency>>;
		/// Hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;
		/// Who registers and closes profiles.
		type ProfileOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who names the issuers of endorsement certificates.
		type RootOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who names the signers of releases.
		type SignersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who revokes references and keys and forgets hubs.
		type RevokeOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who puts hubs aside and releases them.
		type QuarantineOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Members of a committee.
		type CommitteeSize: Get<u32>;
		/// Credentials of a committee that a hub must open.
		type Quorum: Get<u32>;
		/// How long committee and hub have for an enrolment.
		type EnrolmentMs: Get<Milliseconds>;
		/// How long a committee has to commit.
		type CommitMs: Get<Milliseconds>;
		/// How long it has to reveal.
		type RevealMs: Get<Milliseconds>;
		/// How long a hub is trusted after a pass.
		type TrustedMs: Get<Milliseconds>;
		/// How long a signed release waits before it is announced.
		type TimelockMs: Get<Milliseconds>;
		/// How long an announced reference and its predecessor are accepted together.
		type OverlapMs: Get<Milliseconds>;
		/// What a false fraud proof costs.
		type FraudDeposit: Get<u128>;
		/// Most draws that one block does; the rest is done in the next.
		#[pallet::constant]
		type MaxDraws: Get<u32>;
		/// Weights of the calls and hooks.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// While a fraud proof is judged.
		FraudProof,
	}

	/// Hardware profiles.
	#[pallet::storage]
	pub type Profiles<T> = StorageMap<_, Blake2_128Concat, ProfileId, Profile>;

	/// SHA-256 of the SubjectPublicKeyInfo of each accepted issuer of endorsement certificates.
	#[pallet::storage]
	pub type EndorsementRoots<T> = StorageMap<_, Blake2_128Concat, H256, ()>;

	/// Who signs releases.
	#[pallet::storage]
	pub type Signers<T: Config> = StorageValue<_, ReleaseSigners<T::AccountId>>;

	/// References by profile and epoch; they stay as a record of who changed what.
	#[pallet::storage]
	pub type References<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, ProfileId, Twox64Concat, u32, ReferenceOf<T>>;

	/// Deployments that brought an announced reference, each good for one.
	#[pallet::storage]
	pub type Deployments<T> = StorageMap<_, Blake2_128Concat, H256, (ProfileId, u32)>;

	/// What is known of each hub.
	#[pallet::storage]
	pub type Hubs<T> = StorageMap<_, Twox64Concat, HubId, HubRecord>;

	/// The hub of an endorsement key: one TPM is one hub.
	#[pallet::storage]
	pub type EndorsementOwner<T> = StorageMap<_, Identity, H256, HubId>;

	/// Attestation keys that never return.
	#[pallet::storage]
	pub type RevokedKeys<T> = StorageMap<_, Identity, H256, ()>;

	/// Enrolments under way.
	#[pallet::storage]
	pub type Enrolments<T: Config> = StorageMap<_, Twox64Concat, HubId, EnrolmentOf<T>>;

	/// Number of the next enrolment.
	#[pallet::storage]
	pub type NextEnrolment<T> = StorageValue<_, u32, ValueQuery>;

	/// Credentials for enrolments under way.
	#[pallet::storage]
	pub type Credentials<T: Config> =
		StorageDoubleMap<_, Twox64Concat, HubId, Blake2_128Concat, T::AccountId, Credential>;

	/// Attestations that are being judged.
	#[pallet::storage]
	pub type Cases<T> = StorageMap<_, Twox64Concat, HubId, Case>;

	/// Committees that judge them.
	#[pallet::storage]
	pub type Committees<T: Config> = StorageMap<_, Twox64Concat, HubId, AppraisalOf<T>>;

	/// What the chain waits for from each daemon.
	#[pallet::storage]
	pub type Tasks<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<Task, ConstU32<MAX_TASKS>>, ValueQuery>;

	/// Draws that wait, oldest first.
	#[pallet::storage]
	pub type PendingDraws<T> = StorageValue<_, BoundedVec<PendingDraw, ConstU32<MAX_DRAWS_WAITING>>, ValueQuery>;

	/// Nonces, oldest first.
	#[pallet::storage]
	pub type Nonces<T> = StorageValue<_, BoundedVec<Nonce, ConstU32<MAX_NONCES>>, ValueQuery>;

	/// Bucket of the newest nonce.
	#[pallet::storage]
	pub type LastBucket<T> = StorageValue<_, u64, ValueQuery>;

	/// Hubs to look at, by the second as big-endian bytes: the first key is the earliest.
	#[pallet::storage]
	pub type Wakes<T> = StorageMap<_, Identity, [u8; 8], BoundedVec<HubId, ConstU32<128>>, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
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
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Keeps the parent's hash if it is the first of its bucket, and room in the block for what `on_finalize` will do.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::keep_nonce();
			T::WeightInfo::keep_nonce()
				.saturating_add(T::WeightInfo::seed())
				.saturating_add(T::WeightInfo::draw().saturating_mul(Self::draws_due()))
		}

		/// Mixes the block's randomness into the draws that wait, and does those that have their seed.
		fn on_finalize(_: BlockNumberFor<T>) {
			Self::do_draws();
		}

		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::drain(meter);
		}

		fn integrity_test() {
			assert!(
				(1..=MAX_COMMITTEE).contains(&T::CommitteeSize::get()),
				"a committee has members, and seats for them"
			);
			assert!((1..=T::CommitteeSize::get()).contains(&T::Quorum::get()), "a committee can reach its quorum");
			assert!(T::MaxDraws::get() > 0, "draws are done");
			assert!(T::TrustedMs::get() > 0 && T::CommitMs::get() > 0 && T::RevealMs::get() > 0, "windows are open");
			assert!(T::FraudDeposit::get() > 0, "a false proof costs something");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Register a hardware profile; it never changes. By `ProfileOrigin`. Emits `ProfileRegistered`. O(1).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_profile())]
		pub fn register_profile(origin: OriginFor<T>, profile: ProfileId, entry: ProfileEntry) -> DispatchResult {
			T::ProfileOrigin::ensure_origin(origin)?;
			Self::do_register_profile(profile, entry)
		}

		/// Let no more hubs enrol under a profile; those that are there stay. By `ProfileOrigin`. Emits `ProfileClosed`.
		/// O(1).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::close_profile())]
		pub fn close_profile(origin: OriginFor<T>, profile: ProfileId) -> DispatchResult {
			T::ProfileOrigin::ensure_origin(origin)?;
			Self::do_close_profile(profile)
		}

		/// Accept certificates of an issuer. By `RootOrigin`. Emits `RootAdded`. O(1).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::add_root())]
		pub fn add_root(origin: OriginFor<T>, issuer: H256) -> DispatchResult {
			T::RootOrigin::ensure_origin(origin)?;
			Self::do_add_root(issuer)
		}

		/// Accept no more certificates of an issuer; enrolled hubs stay. By `RootOrigin`. Emits `RootRemoved`. O(1).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_root())]
		pub fn remove_root(origin: OriginFor<T>, issuer: H256) -> DispatchResult {
			T::RootOrigin::ensure_origin(origin)?;
			Self::do_remove_root(issuer)
		}

		/// Name who signs releases, and how many of them must. By `SignersOrigin`. Emits `SignersSet`. O(signers).
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_signers())]
		pub fn set_signers(origin: OriginFor<T>, signers: ReleaseSigners<T::AccountId>) -> DispatchResult {
			T::SignersOrigin::ensure_origin(origin)?;
			Self::do_set_signers(signers)
		}

		/// Propose a reference, which signs it as well. Signed by a release signer. Emits `ReferenceProposed` and
		/// `ReferenceSigned`. O(signers).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::propose_reference())]
		pub fn propose_reference(origin: OriginFor<T>, profile: ProfileId, proposal: Proposal) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose(who, profile, proposal)
		}

		/// Sign a proposed reference by its `blake2_256(SCALE(profile, proposal))`. Signed by a release signer. Emits
		/// `ReferenceSigned`. O(signers).
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::sign_reference())]
		pub fn sign_reference(origin: OriginFor<T>, profile: ProfileId, epoch: u32, proposal: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_sign(who, profile, epoch, proposal)
		}

		/// Announce a signed reference once its time lock is over; the first of a profile becomes active at once. By
		/// anybody. Emits `ReferenceAnnounced` or `ReferenceActivated`. O(signers).
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::announce_reference())]
		pub fn announce_reference(origin: OriginFor<T>, profile: ProfileId, epoch: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_announce(profile, epoch)
		}

		/// Make an announced reference the active one once its window is over. By anybody. Emits `ReferenceRetired` and
		/// `ReferenceActivated`. O(1).
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::activate_reference())]
		pub fn activate_reference(origin: OriginFor<T>, profile: ProfileId, epoch: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_activate(profile, epoch)
		}

		/// Withdraw a reference in any phase; an announced successor of an active one takes its place at once. By
		/// `RevokeOrigin`. Emits `ReferenceRevoked`. O(1).
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::revoke_reference())]
		pub fn revoke_reference(origin: OriginFor<T>, profile: ProfileId, epoch: u32) -> DispatchResult {
			T::RevokeOrigin::ensure_origin(origin)?;
			Self::do_revoke_reference(profile, epoch)
		}

		/// Ask to be enrolled, for the first time or with a new key. Signed by the hub. Emits `EnrolmentRequested`; a
		/// committee is drawn. O(1).
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::request_enrolment())]
		pub fn request_enrolment(origin: OriginFor<T>, hub: HubId, request: EnrolmentRequest) -> DispatchResult {
			Self::ensure_hub(origin, hub)?;
			Self::do_request_enrolment(hub, request)
		}

		/// Hand a credential to a hub whose certificate is good: what TPM2_MakeCredential gives for its endorsement key,
		/// the name of its attestation key and a secret of 32 random bytes, with the SHA-256 of that secret. Signed by a
		/// drawn member, feeless when awaited. Emits `CredentialOffered`. O(members).
		#[pallet::call_index(11)]
		#[pallet::weight((T::WeightInfo::offer_credential(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, hub: &HubId, _: &Credential, _: &H256| -> bool {
			Pallet::<T>::awaits_credential(origin, *hub)
		})]
		pub fn offer_credential(
			origin: OriginFor<T>,
			hub: HubId,
			credential: Credential,
			commitment: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_offer_credential(who, hub, credential, commitment)
		}

		/// Show the secrets of at least `Quorum` credentials. Signed by the hub. Emits `HubEnrolled`. O(members).
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::complete_enrolment())]
		pub fn complete_enrolment(
			origin: OriginFor<T>,
			hub: HubId,
			opened: BoundedVec<Opened, ConstU32<MAX_COMMITTEE>>,
		) -> DispatchResult {
			Self::ensure_hub(origin, hub)?;
			Self::do_complete_enrolment(hub, &opened)
		}

		/// Revoke a hub's attestation key for ever and put the hub aside. By `RevokeOrigin`. Emits `KeyRevoked` and
		/// `Quarantined`. O(members).
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::revoke_key())]
		pub fn revoke_key(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
			T::RevokeOrigin::ensure_origin(origin)?;
			Self::do_revoke_key(hub)
		}

		/// Attest: a boot quote (TPMS_ATTEST), its signature (TPMT_SIGNATURE), the key (TPMT_PUBLIC) and claims. Signed by
		/// the hub; free if accepted. Emits `Attested`, or `Violated` if claims or boot differ from the reference.
		/// O(nonces).
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(
			origin: OriginFor<T>,
			hub: HubId,
			quote: Attest,
			signature: TpmSignature,
			key: PublicArea,
			claims: Claims,
		) -> DispatchResultWithPostInfo {
			Self::ensure_hub(origin, hub)?;
			Self::do_attest(hub, &quote, &signature, &key, &claims)?;
			Ok(Pays::No.into())
		}

		/// Commit to a vote by `blake2_256(SCALE(vote, salt, account, hub, round))`. Signed by a drawn member, feeless when
		/// awaited. Emits `VoteCommitted`; the last one opens the reveals. O(members).
		#[pallet::call_index(15)]
		#[pallet::weight((T::WeightInfo::commit_vote(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, hub: &HubId, round: &u32, _: &H256| -> bool {
			Pallet::<T>::awaits_commitment(origin, *hub, *round)
		})]
		pub fn commit_vote(origin: OriginFor<T>, hub: HubId, round: u32, commitment: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit_vote(who, hub, round, commitment)
		}

		/// Reveal a vote. Signed by a member, feeless when awaited and equal to the commitment. Emits `VoteRevealed`; the
		/// last one brings the conclusion. O(members).
		#[pallet::call_index(16)]
		#[pallet::weight((T::WeightInfo::reveal_vote(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, hub: &HubId, round: &u32, vote: &Vote, salt: &Salt| -> bool {
			Pallet::<T>::awaits_reveal(origin, *hub, *round, vote, salt)
		})]
		pub fn reveal_vote(origin: OriginFor<T>, hub: HubId, round: u32, vote: Vote, salt: Salt) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reveal_vote(who, hub, round, vote, &salt)
		}

		/// Prove that a log which was passed should not have been; `passed` stands in the event `Trusted`. Signed by
		/// anybody who can hold `FraudDeposit`: a proof that proves nothing costs it. Emits `FraudProved` and `Violated`,
		/// or `FraudRefused`. O(length of the paths).
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::prove_fraud())]
		pub fn prove_fraud(origin: OriginFor<T>, passed: PassedOf<T>, proof: FraudProof) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_prove_fraud(who, passed, &proof)
		}

		/// Put a hub aside. By `QuarantineOrigin`. Emits `Quarantined`. O(members).
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::quarantine())]
		pub fn quarantine(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
			T::QuarantineOrigin::ensure_origin(origin)?;
			Self::do_quarantine(hub)
		}

		/// Let a hub that was put aside prove itself again, after a reset. By `QuarantineOrigin`. Emits `Released`. O(1).
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
			T::QuarantineOrigin::ensure_origin(origin)?;
			Self::do_release(hub)
		}

		/// Forget a hub that is gone, so that its TPM may serve another. By `RevokeOrigin`. Emits `HubForgotten`.
		/// O(members).
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::forget_hub())]
		pub fn forget_hub(origin: OriginFor<T>, hub: HubId) -> DispatchResult {
			T::RevokeOrigin::ensure_origin(origin)?;
			Self::do_forget_hub(hub)
		}
	}
}

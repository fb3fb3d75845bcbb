//! # Attestation
//!
//! Whether a hub runs what was reviewed, so that no single verifier has to be believed: the chain checks its TPM's
//! quote, a drawn committee checks the logs, and one wrong step in a log that was passed can be proved by anybody.
//!
//! ## Terms
//! - **profile**: what machines of one model prove. **Reference**: what they must show, by epoch; its release only
//!   rises.
//! - **endorsement key** (EK): one for each TPM, certified by its maker. **Attestation key** (AK): signs quotes.
//! - **committee**: daemons drawn by lot, no kin of the hub, no two of one operator.
//! - **nonce**: the hash of the first block of a bucket of ten seconds of chain time, good for ten minutes.
//! - **round**: number of a hub's attestation.
//!
//! ## Phases
//! ```text
//!  hub        Enrolled ──attest, committee passes──▶ Trusted ──time──▶ Stale ──attest──▶ Trusted
//!                └──── claims or boot differ, committee fails, fraud proof ────▶ Violated ──reset, attest──▶ Trusted
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
mod errors;
mod events;
mod fraud;
mod freshness;
mod genesis;
mod hooks;
pub mod integrity;
mod invariants;
#[cfg(test)]
mod mock;
mod parameters;
mod phases;
mod profiles;
mod references;
mod refusals;
mod runtime_api;
mod storage;
#[cfg(test)]
mod tests;
pub mod tpm;
mod traits;
mod types;
mod wakes;
pub mod weights;

pub use pallet::*;
pub use runtime_api::*;
pub use traits::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(storage::storage)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(genesis::genesis)]
#[import_section(hooks::hooks)]
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
	use logos_primitives::{DaemonRegistry, HubId, HubRegistry, Milliseconds, OnViolated, Salt};
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
		/// Who sets the parameters.
		type ParameterOrigin: EnsureOrigin<Self::RuntimeOrigin>;
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Register a hardware profile; it never changes. By `ProfileOrigin`. Emits `ProfileRegistered`. O(1).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_profile())]
		pub fn register_profile(origin: OriginFor<T>, profile: ProfileId, entry: ProfileEntry) -> DispatchResult {
			T::ProfileOrigin::ensure_origin(origin)?;
			Self::do_register_profile(profile, entry)
		}

		/// Let no more hubs enrol under a profile; those that are there stay. By `ProfileOrigin`. Emits
		/// `ProfileClosed`. O(1).
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

		/// Hand a credential to a hub whose certificate is good: what TPM2_MakeCredential gives for its endorsement
		/// key, the name of its attestation key and a secret of 32 random bytes, with the SHA-256 of that secret.
		/// Signed by a drawn member, feeless when awaited. Emits `CredentialOffered`. O(members).
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

		/// Show the secrets of at least [`AttestationParameters::quorum`] credentials. Signed by the hub. Emits `HubEnrolled`. O(members).
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

		/// Attest: a boot quote (TPMS_ATTEST), its signature (TPMT_SIGNATURE), the key (TPMT_PUBLIC) and claims. Signed
		/// by the hub; free if accepted. Emits `Attested`, or `Violated` if claims or boot differ from the reference.
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

		/// Commit to a vote by `blake2_256(SCALE(vote, salt, account, hub, round))`. Signed by a drawn member, feeless
		/// when awaited. Emits `VoteCommitted`; the last one opens the reveals. O(members).
		#[pallet::call_index(15)]
		#[pallet::weight((T::WeightInfo::commit_vote(), DispatchClass::Operational))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, hub: &HubId, round: &u32, _: &H256| -> bool {
			Pallet::<T>::awaits_commitment(origin, *hub, *round)
		})]
		pub fn commit_vote(origin: OriginFor<T>, hub: HubId, round: u32, commitment: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit_vote(who, hub, round, commitment)
		}

		/// Reveal a vote. Signed by a member, feeless when awaited and equal to the commitment. Emits `VoteRevealed`;
		/// the last one brings the conclusion. O(members).
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
		/// anybody who can hold the deposit: a proof that proves nothing costs it. Emits `FraudProved` and
		/// `Violated`, or `FraudRefused`. O(length of the paths).
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

		/// Let a hub that was put aside prove itself again, after a reset. By `QuarantineOrigin`. Emits `Released`.
		/// O(1).
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

		/// Set how long windows are open, how large committees are and what a false fraud proof costs; what runs keeps
		/// its deadlines. By `ParameterOrigin`. Emits `ParametersSet`. O(1).
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: AttestationParameters) -> DispatchResult {
			T::ParameterOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)?;
			Self::deposit_event(Event::ParametersSet { parameters });
			Ok(())
		}
	}
}

//! What the pallet keeps.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod storage {
	/// Parameters until governance sets others: those of production.
	#[pallet::type_value]
	pub fn ProductionParameters() -> AttestationParameters {
		AttestationParameters::production()
	}

	/// Windows, sizes of committees and the deposit of a fraud proof.
	#[pallet::storage]
	pub type Parameters<T> = StorageValue<_, AttestationParameters, ValueQuery, ProductionParameters>;

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
}

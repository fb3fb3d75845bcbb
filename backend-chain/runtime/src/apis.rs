//! What the runtime answers to nodes and clients.
use crate::{
	genesis, AccountId, Attestation, Babe, Balance, Block, BlockNumber, Catalogue, Executive, Grandpa, Hash,
	InherentDataExt, Nonce, Provisioning, Runtime, RuntimeGenesisConfig, SessionKeys, System, Tfstate,
	TransactionPayment, VERSION,
};
use alloc::vec::Vec;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::Get,
	view_functions::{ViewFunctionDispatchError, ViewFunctionId},
	weights::Weight,
};
use logos_primitives::{
	DryRun, Duty, HubId, ImageRef, Intent, Label, MachineType, Milliseconds, ResourceId, TypeRef, WorkspaceName,
};
use pallet_attestation::IntegrityPhase;
use pallet_grandpa::AuthorityId as GrandpaId;
use pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo;
use sp_consensus_babe::AuthorityId as BabeId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
};
use sp_version::RuntimeVersion;

sp_api::impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}
		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}
		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}
		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}
		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(id: ViewFunctionId, input: Vec<u8>) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}
		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}
		fn inherent_extrinsics(data: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}
		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			extrinsic: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, extrinsic, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			let epoch = Babe::epoch_config().unwrap_or(sp_consensus_babe::BabeEpochConfiguration {
				c: (1, 4),
				allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
			});
			sp_consensus_babe::BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: <Runtime as pallet_babe::Config>::EpochDuration::get(),
				c: epoch.c,
				authorities: Babe::authorities().to_vec(),
				randomness: Babe::randomness(),
				allowed_slots: epoch.allowed_slots,
			}
		}
		fn current_epoch_start() -> sp_consensus_babe::Slot {
			Babe::current_epoch_start()
		}
		fn current_epoch() -> sp_consensus_babe::Epoch {
			Babe::current_epoch()
		}
		fn next_epoch() -> sp_consensus_babe::Epoch {
			Babe::next_epoch()
		}
		fn generate_key_ownership_proof(
			_: sp_consensus_babe::Slot,
			_: BabeId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			None
		}
		fn submit_report_equivocation_unsigned_extrinsic(
			_: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			_: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			None
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}
		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}
		fn submit_report_equivocation_unsigned_extrinsic(
			_: sp_consensus_grandpa::EquivocationProof<<Block as BlockT>::Hash, NumberFor<Block>>,
			_: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			None
		}
		fn generate_key_ownership_proof(
			_: sp_consensus_grandpa::SetId,
			_: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			None
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(owner: Vec<u8>, seed: Option<Vec<u8>>) -> sp_session::OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}
		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(extrinsic: <Block as BlockT>::Extrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(extrinsic, len)
		}
		fn query_fee_details(
			extrinsic: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_fee_details(extrinsic, len)
		}
		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}
		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_catalogue::CatalogueApi<Block> for Runtime {
		fn machine_types() -> Vec<(TypeRef, MachineType, bool)> {
			Catalogue::machine_types()
		}
		fn images() -> Vec<(ImageRef, bool)> {
			Catalogue::images()
		}
	}

	impl pallet_provisioning::runtime_api::ProvisioningApi<Block, AccountId, BlockNumber> for Runtime {
		fn dry_run(who: AccountId, intent: Intent) -> DryRun {
			Provisioning::dry_run(who, intent)
		}
		fn dry_run_many(intents: Vec<(AccountId, Intent)>) -> Vec<DryRun> {
			Provisioning::dry_run_many(intents)
		}
		fn resource(id: ResourceId) -> Option<pallet_provisioning::ResourceView<AccountId, BlockNumber>> {
			Provisioning::resource(id)
		}
		fn resource_by_key(tenant: AccountId, workspace: WorkspaceName, name: Label) -> Option<ResourceId> {
			Provisioning::resource_by_key(tenant, workspace, name)
		}
		fn resources_of(
			tenant: AccountId,
			after: Option<ResourceId>,
			limit: u32,
		) -> pallet_provisioning::Views<AccountId, BlockNumber> {
			Provisioning::resources_of(tenant, after, limit)
		}
		fn duties(account: AccountId) -> Vec<Duty> {
			Provisioning::duties(account)
		}
		fn next_deadline() -> Option<Milliseconds> {
			Provisioning::next_deadline()
		}
		fn wake() -> (u32, Option<Milliseconds>) {
			let (draws, deadline) = Provisioning::wake_needs();
			let (committees, end) = Attestation::wake_needs();
			(draws.max(committees), deadline.into_iter().chain(end).min())
		}
	}

	impl pallet_attestation::AttestationApi<Block> for Runtime {
		fn integrity_phase(hub: HubId) -> Option<IntegrityPhase> {
			Attestation::integrity_phase(hub)
		}
	}

	impl pallet_tfstate::TfstateApi<Block, AccountId, BlockNumber> for Runtime {
		fn workspace(owner: AccountId, name: WorkspaceName) -> Option<pallet_tfstate::Workspace<AccountId>> {
			Tfstate::workspace(owner, name)
		}
		fn revision(
			owner: AccountId,
			name: WorkspaceName,
			number: u64,
		) -> Option<pallet_tfstate::RevisionView<AccountId, BlockNumber>> {
			Tfstate::revision(owner, name, number)
		}
		fn revisions(
			owner: AccountId,
			name: WorkspaceName,
			from: u64,
			limit: u32,
		) -> Vec<pallet_tfstate::RevisionView<AccountId, BlockNumber>> {
			Tfstate::revisions(owner, name, from, limit)
		}
		fn members(owner: AccountId, name: WorkspaceName) -> Vec<(AccountId, pallet_tfstate::Member)> {
			Tfstate::members(owner, name)
		}
		fn proposals(owner: AccountId, name: WorkspaceName) -> Vec<(Hash, pallet_tfstate::Proposal<AccountId>)> {
			Tfstate::proposals(owner, name)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}
		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}
		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::names()
		}
	}
}

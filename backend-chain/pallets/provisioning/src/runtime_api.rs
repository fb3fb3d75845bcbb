//! What the runtime answers to clients; each function is one of the pallet's of the same name.
use crate::{ResourceView, Views};
use alloc::vec::Vec;
use codec::Codec;
use logos_primitives::{DryRun, Duty, Intent, Label, Milliseconds, ResourceId, WorkspaceName};

sp_api::decl_runtime_apis! {
	/// Reads of provisioning.
	pub trait ProvisioningApi<AccountId, BlockNumber>
	where
		AccountId: Codec,
		BlockNumber: Codec,
	{
		/// What a plan would meet now.
		fn dry_run(who: AccountId, intent: Intent) -> DryRun;
		/// The same for at most 256, each as if it were alone.
		fn dry_run_many(intents: Vec<(AccountId, Intent)>) -> Vec<DryRun>;
		/// Everything about one resource, also one that ended.
		fn resource(id: ResourceId) -> Option<ResourceView<AccountId, BlockNumber>>;
		/// The live resource of this name.
		fn resource_by_key(tenant: AccountId, workspace: WorkspaceName, name: Label) -> Option<ResourceId>;
		/// At most 256 live resources of a tenant, after this one in an order of the chain's own.
		fn resources_of(tenant: AccountId, after: Option<ResourceId>, limit: u32) -> Views<AccountId, BlockNumber>;
		/// What the chain awaits from an account.
		fn duties(account: AccountId) -> Vec<Duty>;
		/// Chain time of the next deadline in milliseconds.
		fn next_deadline() -> Option<Milliseconds>;
		/// Blocks that pending draws still need, and chain time of the next deadline.
		fn wake() -> (u32, Option<Milliseconds>);
	}
}

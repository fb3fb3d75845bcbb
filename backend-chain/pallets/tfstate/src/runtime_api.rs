//! What the runtime answers to clients; each function is one of the pallet's of the same name.
use crate::{RevisionView, Workspace};
use codec::Codec;
use logos_primitives::WorkspaceName;

sp_api::decl_runtime_apis! {
	/// Reads of Terraform's state.
	pub trait TfstateApi<AccountId, BlockNumber>
	where
		AccountId: Codec,
		BlockNumber: Codec,
	{
		/// A workspace, if it was ever locked.
		fn workspace(owner: AccountId, name: WorkspaceName) -> Option<Workspace<AccountId>>;
		/// A revision with its bytes, unless it was pruned or never written.
		fn revision(owner: AccountId, name: WorkspaceName, number: u64) -> Option<RevisionView<AccountId, BlockNumber>>;
	}
}

//! What the runtime answers to clients; each function is one of the pallet's of the same name.
use crate::{Member, Proposal, RevisionView, Workspace};
use alloc::vec::Vec;
use codec::Codec;
use logos_primitives::WorkspaceName;
use sp_core::H256;

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
		/// At most 256 revisions from a number on, without their bytes.
		fn revisions(owner: AccountId, name: WorkspaceName, from: u64, limit: u32) -> Vec<RevisionView<AccountId, BlockNumber>>;
		/// Members with their rights.
		fn members(owner: AccountId, name: WorkspaceName) -> Vec<(AccountId, Member)>;
		/// Proposed plans by digest.
		fn proposals(owner: AccountId, name: WorkspaceName) -> Vec<(H256, Proposal<AccountId>)>;
	}
}

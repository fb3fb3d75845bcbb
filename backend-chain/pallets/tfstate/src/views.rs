//! What clients read.
use crate::{
	Config, Member, Members, Pallet, Place, ProposalOf, Proposals, RevisionView, Revisions, WorkspaceOf, Workspaces,
	MAX_LISTED,
};
use alloc::vec::Vec;
use frame_system::pallet_prelude::BlockNumberFor;
use logos_primitives::WorkspaceName;
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// A workspace, if it was ever locked.
	pub fn workspace(owner: T::AccountId, name: WorkspaceName) -> Option<WorkspaceOf<T>> {
		Workspaces::<T>::get(Self::key(&owner, &name))
	}

	/// A revision with its bytes, unless it was pruned or never written.
	pub fn revision(
		owner: T::AccountId,
		name: WorkspaceName,
		number: u64,
	) -> Option<RevisionView<T::AccountId, BlockNumberFor<T>>> {
		let key = Self::key(&owner, &name);
		let revision = Revisions::<T>::get(key, number)?;
		let inline = revision.header.place == Place::Inline;
		let ciphertext = if inline { Self::bytes(key, number, revision.header.size_bytes) } else { Vec::new() };
		Some(RevisionView { number, revision, ciphertext })
	}

	/// At most [`MAX_LISTED`] revisions from a number on, without their bytes.
	pub fn revisions(
		owner: T::AccountId,
		name: WorkspaceName,
		from: u64,
		limit: u32,
	) -> Vec<RevisionView<T::AccountId, BlockNumberFor<T>>> {
		let key = Self::key(&owner, &name);
		let Some(workspace) = Workspaces::<T>::get(key) else { return Vec::new() };
		(from.max(workspace.oldest)..=workspace.head)
			.take(limit.min(MAX_LISTED) as usize)
			.filter_map(|number| {
				let revision = Revisions::<T>::get(key, number)?;
				Some(RevisionView { number, revision, ciphertext: Vec::new() })
			})
			.collect()
	}

	/// Members with their rights; the owner is none of them.
	pub fn members(owner: T::AccountId, name: WorkspaceName) -> Vec<(T::AccountId, Member)> {
		Members::<T>::iter_prefix(Self::key(&owner, &name)).collect()
	}

	/// Proposed plans, also those from an earlier head.
	pub fn proposals(owner: T::AccountId, name: WorkspaceName) -> Vec<(H256, ProposalOf<T>)> {
		Proposals::<T>::iter_prefix(Self::key(&owner, &name)).collect()
	}
}

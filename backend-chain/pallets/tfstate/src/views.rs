//! What clients read.
use crate::{Config, Pallet, RevisionView, Revisions, WorkspaceOf, Workspaces};
use frame_system::pallet_prelude::BlockNumberFor;
use logos_primitives::WorkspaceName;

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
		let ciphertext = Self::bytes(key, number, revision.header.size_bytes);
		Some(RevisionView { number, header: revision.header, author: revision.author, at: revision.at, ciphertext })
	}
}

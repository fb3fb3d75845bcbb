//! The chain of revisions.
use crate::{
	Ciphertext, Config, Error, Event, HoldReason, Pallet, Revision, RevisionHeader, Revisions, Workspaces, MAX_PRUNED,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get},
};
use logos_primitives::WorkspaceName;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchResult;

/// Hash of a revision, which the next one names.
pub(crate) fn hash(number: u64, header: &RevisionHeader) -> H256 {
	blake2_256(&(number, header).encode()).into()
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_write(
		author: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		nonce: u64,
		number: u64,
		header: RevisionHeader,
		ciphertext: Ciphertext,
	) -> DispatchResult {
		let mut workspace = Self::held(&author, &owner, &name, nonce)?;
		ensure!(number == workspace.head.saturating_add(1), Error::<T>::NumberOutOfOrder);
		ensure!(header.previous_hash == workspace.head_hash, Error::<T>::PreviousMismatch);
		ensure!(workspace.lineage.is_none_or(|lineage| lineage == header.lineage), Error::<T>::LineageMismatch);
		let whole = header.size_bytes as usize == ciphertext.len() && !ciphertext.is_empty();
		let true_hash = header.ciphertext_hash == H256(blake2_256(&ciphertext));
		ensure!(whole && true_hash, Error::<T>::CiphertextMismatch);

		let bytes = u128::from(header.size_bytes);
		let held = T::HoldPerByte::get().saturating_mul(bytes).saturating_add(T::HoldPerItem::get());
		T::Currency::hold(&HoldReason::StoredBytes.into(), &author, held)?;
		let key = Self::key(&owner, &name);
		Self::put_bytes(key, number, &ciphertext);
		workspace.head = number;
		workspace.head_hash = hash(number, &header);
		workspace.lineage = Some(header.lineage);
		workspace.recipients = header.recipients;
		let hash = workspace.head_hash;
		Workspaces::<T>::insert(key, workspace);
		let at = frame_system::Pallet::<T>::block_number();
		Revisions::<T>::insert(key, number, Revision { header, author: author.clone(), at, held });
		Self::deposit_event(Event::Written { owner, name, number, hash, author });
		Ok(())
	}

	pub(crate) fn do_prune(owner: T::AccountId, name: WorkspaceName, below: u64) -> DispatchResult {
		let key = Self::key(&owner, &name);
		let mut workspace = Workspaces::<T>::get(key).ok_or(Error::<T>::WorkspaceUnknown)?;
		let end = below.min(workspace.head).min(workspace.oldest.saturating_add(MAX_PRUNED));
		ensure!(workspace.oldest < end, Error::<T>::NothingToPrune);
		for number in workspace.oldest..end {
			let Some(revision) = Revisions::<T>::take(key, number) else { continue };
			Self::remove_bytes(key, number, revision.header.size_bytes);
			T::Currency::release(
				&HoldReason::StoredBytes.into(),
				&revision.author,
				revision.held,
				Precision::BestEffort,
			)?;
		}
		workspace.oldest = end;
		Workspaces::<T>::insert(key, workspace);
		Self::deposit_event(Event::Pruned { owner, name, oldest: end });
		Ok(())
	}
}

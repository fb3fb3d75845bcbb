//! The chain of revisions.
use crate::{
	Ciphertext, Config, Error, Event, HoldReason, Pallet, Place, Revision, RevisionHeader, RevisionKind, Revisions,
	WorkspaceOf, Workspaces, MAX_PRUNED,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get, Time},
};
use logos_primitives::{Label, WorkspaceName};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult};

/// Hash of a revision, which the next one names.
pub(crate) fn hash(number: u64, header: &RevisionHeader) -> H256 {
	blake2_256(&(number, header).encode()).into()
}

impl<T: Config> Pallet<T> {
	#[allow(clippy::too_many_arguments)]
	pub(crate) fn do_write(
		author: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		nonce: Option<u64>,
		number: u64,
		header: RevisionHeader,
		ciphertext: Ciphertext,
	) -> DispatchResult {
		let mut workspace = match nonce {
			Some(nonce) => Self::held(&author, &owner, &name, nonce)?,
			None => Self::unlocked(&author, &owner, &name)?,
		};
		Self::ensure_follows(&workspace, number, &header)?;
		Self::ensure_whole(&header, &ciphertext)?;

		let stored = T::HoldPerByte::get().saturating_mul(ciphertext.len() as u128);
		let held = stored.saturating_add(T::HoldPerItem::get());
		T::Currency::hold(&HoldReason::StoredBytes.into(), &author, held)?;
		let key = Self::key(&owner, &name);
		Self::put_bytes(key, number, &ciphertext);
		let hash = hash(number, &header);
		workspace.head = number;
		workspace.head_hash = hash;
		if header.kind == RevisionKind::Snapshot {
			workspace.snapshot = number;
		}
		workspace.lineage = Some(header.lineage);
		workspace.recipients = header.recipients;
		let plan = workspace.lock.as_ref().filter(|lock| Some(lock.nonce) == nonce).and_then(|lock| lock.plan);
		Workspaces::<T>::insert(key, workspace);
		let at = frame_system::Pallet::<T>::block_number();
		let revision = Revision { header, author: author.clone(), at, held, plan, replicas: Default::default() };
		Revisions::<T>::insert(key, number, revision);
		Self::deposit_event(Event::Written { owner, name, number, hash, author });
		Ok(())
	}

	/// The workspace, if it may be written without the lock now.
	fn unlocked(
		author: &T::AccountId,
		owner: &T::AccountId,
		name: &WorkspaceName,
	) -> Result<WorkspaceOf<T>, DispatchError> {
		let key = Self::key(owner, name);
		let workspace = Workspaces::<T>::get(key).ok_or(Error::<T>::WorkspaceUnknown)?;
		ensure!(Self::rights(author, owner, key).apply, Error::<T>::NotAllowed);
		ensure!(workspace.policy.lock_free && workspace.policy.approvals == 0, Error::<T>::LockNeeded);
		let locked = workspace.lock.as_ref().is_some_and(|lock| lock.lease_until > T::Time::now());
		ensure!(!locked, Error::<T>::Locked);
		Ok(workspace)
	}

	fn ensure_follows(workspace: &WorkspaceOf<T>, number: u64, header: &RevisionHeader) -> DispatchResult {
		ensure!(number == workspace.head.saturating_add(1), Error::<T>::NumberOutOfOrder);
		ensure!(header.previous_hash == workspace.head_hash, Error::<T>::PreviousMismatch);
		ensure!(workspace.lineage.is_none_or(|lineage| lineage == header.lineage), Error::<T>::LineageMismatch);
		ensure!(!header.forced || workspace.policy.force, Error::<T>::ForceRefused);
		if let RevisionKind::Delta { base } = header.kind {
			ensure!(base == workspace.snapshot && base >= workspace.oldest, Error::<T>::BaseMismatch);
		}
		Ok(())
	}

	fn ensure_whole(header: &RevisionHeader, ciphertext: &Ciphertext) -> DispatchResult {
		let whole = match header.place {
			Place::Inline => {
				header.size_bytes as usize == ciphertext.len() && header.ciphertext_hash == H256(blake2_256(ciphertext))
			}
			Place::Blob => ciphertext.is_empty(),
		};
		ensure!(whole && header.size_bytes > 0, Error::<T>::CiphertextMismatch);
		Ok(())
	}

	pub(crate) fn do_record_replica(
		who: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		number: u64,
		store: Label,
	) -> DispatchResult {
		let key = Self::key(&owner, &name);
		ensure!(Self::rights(&who, &owner, key).apply, Error::<T>::NotAllowed);
		Revisions::<T>::try_mutate(key, number, |revision| -> DispatchResult {
			let revision = revision.as_mut().filter(|revision| revision.header.place == Place::Blob);
			let replicas = &mut revision.ok_or(Error::<T>::NoBlob)?.replicas;
			if !replicas.contains(&store) {
				replicas.try_push(store.clone()).map_err(|_| Error::<T>::TooMany)?;
			}
			Ok(())
		})?;
		Self::deposit_event(Event::ReplicaRecorded { owner, name, number, store });
		Ok(())
	}

	pub(crate) fn do_prune(owner: T::AccountId, name: WorkspaceName, below: u64) -> DispatchResult {
		let key = Self::key(&owner, &name);
		let mut workspace = Workspaces::<T>::get(key).ok_or(Error::<T>::WorkspaceUnknown)?;
		if below > workspace.oldest {
			let left = workspace.head.saturating_add(1).saturating_sub(below);
			ensure!(left >= u64::from(workspace.policy.keep), Error::<T>::Retained);
			let first = Revisions::<T>::get(key, below).ok_or(Error::<T>::NothingToPrune)?;
			ensure!(first.header.kind == RevisionKind::Snapshot, Error::<T>::NotSnapshot);
			workspace.oldest = below;
		}
		let end = workspace.oldest.min(workspace.stored.saturating_add(MAX_PRUNED));
		ensure!(workspace.stored < end, Error::<T>::NothingToPrune);
		for number in workspace.stored..end {
			let Some(revision) = Revisions::<T>::take(key, number) else { continue };
			if revision.header.place == Place::Inline {
				Self::remove_bytes(key, number, revision.header.size_bytes);
			}
			T::Currency::release(
				&HoldReason::StoredBytes.into(),
				&revision.author,
				revision.held,
				Precision::BestEffort,
			)?;
		}
		workspace.stored = end;
		let oldest = workspace.oldest;
		Workspaces::<T>::insert(key, workspace);
		Self::deposit_event(Event::Pruned { owner, name, oldest });
		Ok(())
	}
}

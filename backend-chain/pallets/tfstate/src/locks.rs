//! Locks by lease.
use crate::{Config, Error, Event, HoldReason, Lock, LockRequest, Pallet, Policy, Workspace, WorkspaceOf, Workspaces};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, Get, Time},
};
use logos_primitives::{Milliseconds, WorkspaceName};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Key of a workspace.
	pub fn key(owner: &T::AccountId, name: &WorkspaceName) -> H256 {
		blake2_256(&(owner, name).encode()).into()
	}

	pub(crate) fn do_lock(
		holder: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		request: LockRequest,
	) -> DispatchResult {
		let key = Self::key(&owner, &name);
		ensure!(Self::rights(&holder, &owner, key).apply, Error::<T>::NotAllowed);
		let LockRequest { id, operation, who, lease_ms, plan } = request;
		let lease_until = Self::lease(lease_ms)?;
		let mut workspace = match Workspaces::<T>::get(key) {
			Some(workspace) => workspace,
			None => Self::make(&owner, &name)?,
		};
		let nonce = match &workspace.lock {
			Some(lock) if lock.id == id && lock.holder == holder => lock.nonce,
			Some(lock) if lock.lease_until > T::Time::now() => return Err(Error::<T>::Locked.into()),
			_ => {
				let nonce = workspace.next_nonce;
				workspace.next_nonce = nonce.saturating_add(1);
				nonce
			}
		};
		Self::ensure_approved(key, &workspace, plan)?;
		workspace.lock = Some(Lock { id, operation, who, holder: holder.clone(), lease_until, nonce, plan });
		Workspaces::<T>::insert(key, workspace);
		Self::deposit_event(Event::Locked { owner, name, holder, nonce, lease_until });
		Ok(())
	}

	pub(crate) fn do_renew(
		holder: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		nonce: u64,
		lease_ms: Milliseconds,
	) -> DispatchResult {
		let lease_until = Self::lease(lease_ms)?;
		Self::change_held(&holder, &owner, &name, nonce, |workspace| {
			if let Some(lock) = &mut workspace.lock {
				lock.lease_until = lock.lease_until.max(lease_until);
			}
		})?;
		Self::deposit_event(Event::Renewed { owner, name, nonce, lease_until });
		Ok(())
	}

	pub(crate) fn do_unlock(
		holder: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		nonce: u64,
	) -> DispatchResult {
		Self::change_held(&holder, &owner, &name, nonce, |workspace| workspace.lock = None)?;
		Self::deposit_event(Event::Unlocked { owner, name, nonce, forced: false });
		Ok(())
	}

	pub(crate) fn do_force_unlock(who: T::AccountId, owner: T::AccountId, name: WorkspaceName) -> DispatchResult {
		let key = Self::key(&owner, &name);
		ensure!(Self::rights(&who, &owner, key).unlock, Error::<T>::NotAllowed);
		let nonce = Workspaces::<T>::try_mutate(key, |workspace| {
			let workspace = workspace.as_mut().ok_or(Error::<T>::WorkspaceUnknown)?;
			workspace.lock.take().map(|lock| lock.nonce).ok_or(Error::<T>::NotLocked)
		})?;
		Self::deposit_event(Event::Unlocked { owner, name, nonce, forced: true });
		Ok(())
	}

	/// The workspace, if `holder` has its lock with this nonce.
	pub(crate) fn held(
		holder: &T::AccountId,
		owner: &T::AccountId,
		name: &WorkspaceName,
		nonce: u64,
	) -> Result<WorkspaceOf<T>, DispatchError> {
		let workspace = Workspaces::<T>::get(Self::key(owner, name)).ok_or(Error::<T>::WorkspaceUnknown)?;
		let lock = workspace.lock.as_ref().ok_or(Error::<T>::NotLocked)?;
		ensure!(lock.nonce == nonce, Error::<T>::NonceStale);
		ensure!(lock.holder == *holder, Error::<T>::NotAllowed);
		Ok(workspace)
	}

	fn change_held(
		holder: &T::AccountId,
		owner: &T::AccountId,
		name: &WorkspaceName,
		nonce: u64,
		change: impl FnOnce(&mut WorkspaceOf<T>),
	) -> DispatchResult {
		let mut workspace = Self::held(holder, owner, name, nonce)?;
		change(&mut workspace);
		Workspaces::<T>::insert(Self::key(owner, name), workspace);
		Ok(())
	}

	fn lease(lease_ms: Milliseconds) -> Result<Milliseconds, DispatchError> {
		ensure!(lease_ms > 0 && lease_ms <= T::MaxLeaseMs::get(), Error::<T>::LeaseInvalid);
		Ok(T::Time::now().saturating_add(lease_ms))
	}

	/// A new workspace; its owner pays for the item.
	fn make(owner: &T::AccountId, name: &WorkspaceName) -> Result<WorkspaceOf<T>, DispatchError> {
		let allowed =
			|byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.');
		ensure!(!name.is_empty() && name.iter().all(allowed), Error::<T>::NameInvalid);
		T::Currency::hold(&HoldReason::StoredBytes.into(), owner, T::HoldPerItem::get())?;
		Self::deposit_event(Event::WorkspaceMade { owner: owner.clone(), name: name.clone() });
		Ok(Workspace {
			owner: owner.clone(),
			name: name.clone(),
			head: 0,
			head_hash: H256::zero(),
			snapshot: 0,
			oldest: 1,
			stored: 1,
			lineage: None,
			recipients: H256::zero(),
			lock: None,
			next_nonce: 1,
			members: 0,
			proposals: Default::default(),
			policy: Policy::default(),
		})
	}
}

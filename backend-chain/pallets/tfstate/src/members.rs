//! Members, their rights, and the policy.
use crate::{
	Config, Error, Event, Member, Members, Pallet, Policy, Rights, WorkspaceOf, Workspaces, MAX_APPROVALS, MAX_MEMBERS,
};
use frame_support::ensure;
use logos_primitives::WorkspaceName;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// What an account may do with a workspace.
	pub fn rights(who: &T::AccountId, owner: &T::AccountId, key: H256) -> Rights {
		if who == owner {
			return Rights { read: true, plan: true, apply: true, approve: true, unlock: true };
		}
		Members::<T>::get(key, who).map(|member| member.rights).unwrap_or_default()
	}

	pub(crate) fn do_set_member(
		owner: T::AccountId,
		name: WorkspaceName,
		account: T::AccountId,
		member: Member,
	) -> DispatchResult {
		let key = Self::key(&owner, &name);
		Self::change(key, |workspace| {
			if !Members::<T>::contains_key(key, &account) {
				ensure!(workspace.members < MAX_MEMBERS, Error::<T>::TooMany);
				workspace.members = workspace.members.saturating_add(1);
			}
			Members::<T>::insert(key, &account, &member);
			Ok(())
		})?;
		Self::deposit_event(Event::MemberSet { owner, name, account, member: Some(member) });
		Ok(())
	}

	pub(crate) fn do_remove_member(owner: T::AccountId, name: WorkspaceName, account: T::AccountId) -> DispatchResult {
		let key = Self::key(&owner, &name);
		Self::change(key, |workspace| {
			ensure!(Members::<T>::take(key, &account).is_some(), Error::<T>::MemberUnknown);
			workspace.members = workspace.members.saturating_sub(1);
			Ok(())
		})?;
		Self::deposit_event(Event::MemberSet { owner, name, account, member: None });
		Ok(())
	}

	pub(crate) fn do_set_policy(owner: T::AccountId, name: WorkspaceName, policy: Policy) -> DispatchResult {
		ensure!(u32::from(policy.approvals) <= MAX_APPROVALS, Error::<T>::TooMany);
		Self::change(Self::key(&owner, &name), |workspace| {
			workspace.policy = policy;
			Ok(())
		})?;
		Self::deposit_event(Event::PolicySet { owner, name, policy });
		Ok(())
	}

	pub(crate) fn do_adopt(owner: T::AccountId, name: WorkspaceName, lineage: H256) -> DispatchResult {
		Self::change(Self::key(&owner, &name), |workspace| {
			ensure!(workspace.head > 0, Error::<T>::LineageMismatch);
			workspace.lineage = Some(lineage);
			Ok(())
		})?;
		Self::deposit_event(Event::LineageAdopted { owner, name, lineage });
		Ok(())
	}

	/// Changes a workspace, or fails and changes nothing of it.
	pub(crate) fn change<R>(
		key: H256,
		change: impl FnOnce(&mut WorkspaceOf<T>) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		Workspaces::<T>::try_mutate(key, |workspace| change(workspace.as_mut().ok_or(Error::<T>::WorkspaceUnknown)?))
	}
}

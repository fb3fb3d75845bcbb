//! Plans that are proposed and approved before they are applied.
use crate::{Config, Error, Event, Pallet, Proposal, Proposals, WorkspaceOf};
use frame_support::ensure;
use logos_primitives::WorkspaceName;
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose(
		proposer: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		plan: H256,
	) -> DispatchResult {
		let key = Self::key(&owner, &name);
		ensure!(Self::rights(&proposer, &owner, key).plan, Error::<T>::NotAllowed);
		let head = Self::change(key, |workspace| {
			let head = workspace.head;
			// Plans from an earlier head can never be applied: they make room.
			let stale = |digest: &H256| Proposals::<T>::get(key, digest).is_none_or(|proposal| proposal.head != head);
			let gone: alloc::vec::Vec<H256> = workspace.proposals.iter().copied().filter(stale).collect();
			gone.iter().for_each(|digest| Proposals::<T>::remove(key, digest));
			workspace.proposals.retain(|digest| !gone.contains(digest));
			ensure!(!workspace.proposals.contains(&plan), Error::<T>::PlanKnown);
			workspace.proposals.try_push(plan).map_err(|_| Error::<T>::TooMany)?;
			Ok(head)
		})?;
		let proposal = Proposal { head, proposer: proposer.clone(), approvers: Default::default() };
		Proposals::<T>::insert(key, plan, proposal);
		Self::deposit_event(Event::PlanProposed { owner, name, plan, head, proposer });
		Ok(())
	}

	pub(crate) fn do_approve(
		approver: T::AccountId,
		owner: T::AccountId,
		name: WorkspaceName,
		plan: H256,
	) -> DispatchResult {
		let key = Self::key(&owner, &name);
		ensure!(Self::rights(&approver, &owner, key).approve, Error::<T>::NotAllowed);
		let head = Self::change(key, |workspace| Ok(workspace.head))?;
		Proposals::<T>::try_mutate(key, plan, |proposal| -> DispatchResult {
			let proposal = proposal.as_mut().ok_or(Error::<T>::PlanUnknown)?;
			ensure!(proposal.head == head, Error::<T>::PlanStale);
			let anew = proposal.proposer != approver && !proposal.approvers.contains(&approver);
			ensure!(anew, Error::<T>::ApprovalInvalid);
			proposal.approvers.try_push(approver.clone()).map_err(|_| Error::<T>::TooMany)?;
			Ok(())
		})?;
		Self::deposit_event(Event::PlanApproved { owner, name, plan, approver });
		Ok(())
	}

	/// Fails unless this plan may be applied now. Approvals of those who lost the right to approve do not count.
	pub(crate) fn ensure_approved(key: H256, workspace: &WorkspaceOf<T>, plan: Option<H256>) -> DispatchResult {
		let needed = usize::from(workspace.policy.approvals);
		if needed == 0 {
			return Ok(());
		}
		let plan = plan.ok_or(Error::<T>::ApprovalNeeded)?;
		let proposal = Proposals::<T>::get(key, plan).ok_or(Error::<T>::PlanUnknown)?;
		ensure!(proposal.head == workspace.head, Error::<T>::PlanStale);
		let counts = |who: &&T::AccountId| Self::rights(who, &workspace.owner, key).approve;
		ensure!(proposal.approvers.iter().filter(counts).count() >= needed, Error::<T>::ApprovalNeeded);
		Ok(())
	}
}

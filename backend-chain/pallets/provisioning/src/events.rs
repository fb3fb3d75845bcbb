//! What the pallet tells.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A tenant asked for a machine.
		Requested { resource: ResourceId, tenant: T::AccountId, generation: u32 },
		/// A tenant changed the desired state; `waiting` until the running job ends.
		Updated { resource: ResourceId, tenant: T::AccountId, waiting: bool },
		/// A tenant asked for the removal; `waiting` until the running job ends.
		RemovalRequested { resource: ResourceId, tenant: T::AccountId, waiting: bool },
		/// A job begins: hub and executor will be drawn.
		JobOpened { resource: ResourceId, action: Action, fence: Fence },
		/// They are drawn.
		Assigned { resource: ResourceId, fence: Fence, hub: HubId, executor: T::AccountId },
		/// The executor accepted.
		Accepted { resource: ResourceId, fence: Fence },
		/// The executor got so far.
		Checkpointed { resource: ResourceId, fence: Fence, step: Label, journal_root: H256 },
		/// The executor is done and committed to its result: checkers will be drawn.
		ResultCommitted { resource: ResourceId, fence: Fence, result: H256 },
		/// The executor revealed its result.
		ResultRevealed { resource: ResourceId, fence: Fence },
		/// An assignment came to nothing.
		AssignmentLost { resource: ResourceId, fence: Fence, by: LostBy },
		/// A machine is as desired.
		Verified { resource: ResourceId, generation: u32, hub: HubId },
		/// A change came to nothing; the actual state is the old one.
		UpdateFailed { resource: ResourceId, generation: u32 },
		/// A resource is no more.
		Ended { resource: ResourceId, phase: EndedPhase },
		/// Governance set the windows.
		WindowsSet { windows: Windows },
		/// Governance set the policy.
		PolicySet { policy: Policy },
	}
}

//! What the pallet asks of others, each with the simplest answer.
use crate::Conclusion;
use core::marker::PhantomData;
use logos_primitives::{Catalogue, DaemonRegistry, Fence, HubId, Offence, ResourceId, TypeRef};
use sp_runtime::DispatchResult;

/// Judges the part of an attestation that stays off chain: logs, reports, sensors. The pallet has a committee of its
/// own, [`crate::Pallet`]; pallet-checks may take its place.
pub trait Appraiser {
	/// Starts judging the attestation of this number; ends in [`Appraisals::concluded`], never inside this call.
	fn open(hub: HubId, round: u32) -> DispatchResult;
	/// Stops judging, for it does not matter any more.
	fn cancel(hub: HubId);
}

/// Takes what an appraiser found; the pallet itself.
pub trait Appraisals<AccountId> {
	/// How the appraisal ended. An attestation that is not waited for is ignored.
	fn concluded(hub: HubId, round: u32, conclusion: Conclusion<AccountId>);
}

/// What happens to members of committees who did wrong.
pub trait Penalties<AccountId> {
	/// Said pass of a log that a proof refuted.
	fn false_pass(member: &AccountId, hub: HubId, round: u32);
	/// Committed to a vote and did not reveal it.
	fn not_revealed(member: &AccountId, hub: HubId, round: u32);
}

/// Suspends daemons, whose bond stays held for the slash. The resource of the offence is the hub's number and the
/// generation of its fence token the attestation's; assignment 0 is that of no job.
pub struct Suspends<D>(PhantomData<D>);

impl<AccountId, D: DaemonRegistry<AccountId>> Penalties<AccountId> for Suspends<D> {
	fn false_pass(member: &AccountId, hub: HubId, round: u32) {
		D::suspend(member, Offence::FalseOk, ResourceId::from(hub), Fence { generation: round, assignment: 0 });
	}
	fn not_revealed(member: &AccountId, hub: HubId, round: u32) {
		D::suspend(member, Offence::NotRevealed, ResourceId::from(hub), Fence { generation: round, assignment: 0 });
	}
}

/// Which machine types run on trusted hubs only.
pub trait IntegrityDemand {
	/// Whether this one does.
	fn asks(machine_type: &TypeRef) -> bool;
}

/// None does.
impl IntegrityDemand for () {
	fn asks(_: &TypeRef) -> bool {
		false
	}
}

/// What the catalogue says of the type.
pub struct AsCatalogued<C>(PhantomData<C>);

impl<C: Catalogue> IntegrityDemand for AsCatalogued<C> {
	fn asks(machine_type: &TypeRef) -> bool {
		C::machine_type(machine_type).is_some_and(|entry| entry.trusted_hub)
	}
}

//! How the pallets meet: each trait is implemented by the pallet in its name and asked for in the Config of the others.
use crate::{
	Capacity, CheckOrder, Duty, DutyKind, Facts, Fence, HubId, ImageRef, Label, MachineType, Milliseconds, Offence, OperatorId,
	Placement, Purpose, ResourceId, RefusalReason, TypeRef, TypeSelector, Verdict,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// pallet-catalogue, for provisioning.
pub trait Catalogue {
	/// The type a selector means: pinned, or the newest active version.
	fn resolve(selector: &TypeSelector) -> Result<TypeRef, RefusalReason>;
	/// A type, whatever its phase.
	fn machine_type(of: &TypeRef) -> Option<MachineType>;
	/// The active image that `name` or `name@version` means.
	fn image(text: &[u8]) -> Option<ImageRef>;
}

/// Where in the world a daemon or hub stands, so that nobody checks himself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct NetworkPlace {
	/// Who runs it.
	pub operator: OperatorId,
	/// Autonomous system number.
	pub asn: u32,
	/// Address prefix: /24 of IPv4 or /48 of IPv6, as text.
	pub prefix: Label,
}

/// pallet-hubs, for provisioning and checks.
pub trait HubRegistry<AccountId> {
	/// At most `limit` active hubs that fit, most room first; `integrity` is asked for each.
	fn candidates(placement: &Placement, size: &Capacity, limit: u32) -> Vec<HubId>;
	/// Whether any active hub is in this region.
	fn region_known(region: &Label) -> bool;
	/// Whether any active hub is of this class.
	fn class_known(class: &Label) -> bool;
	/// Account of a hub.
	fn account(hub: HubId) -> Option<AccountId>;
	/// Where it stands.
	fn place(hub: HubId) -> Option<NetworkPlace>;
	/// Takes room, or fails and changes nothing.
	fn reserve(hub: HubId, size: &Capacity) -> DispatchResult;
	/// Gives room back.
	fn release(hub: HubId, size: &Capacity);
}

/// pallet-executors, for provisioning and checks.
pub trait DaemonRegistry<AccountId> {
	/// How many are registered and not suspended; they are numbered from 0.
	fn eligible() -> u32;
	/// The eligible one with this number.
	fn at(index: u32) -> Option<AccountId>;
	/// Where a daemon stands, if it is eligible.
	fn place(daemon: &AccountId) -> Option<NetworkPlace>;
	/// Records an upheld offence and suspends.
	fn suspend(daemon: &AccountId, offence: Offence, resource: ResourceId, fence: Fence);
}

/// Whether a hub's integrity lets it run a machine (attestation pallet later; everyone for now).
pub trait HubIntegrity {
	/// The answer.
	fn may_run(hub: HubId, machine_type: &TypeRef) -> bool;
}

/// Every hub may run everything: what holds until the attestation pallet is there.
impl HubIntegrity for () {
	fn may_run(_: HubId, _: &TypeRef) -> bool {
		true
	}
}

/// Holds a tenant's money for a resource (leases pallet later; plain holds for now).
pub trait Escrow<AccountId> {
	/// What is missing for holding this much more; 0 if nothing.
	fn missing(tenant: &AccountId, amount: u128) -> u128;
	/// Holds, or fails and changes nothing.
	fn hold(tenant: &AccountId, resource: ResourceId, amount: u128) -> DispatchResult;
	/// Gives everything held for the resource back.
	fn release(tenant: &AccountId, resource: ResourceId);
}

/// pallet-checks, for provisioning.
pub trait Checks<AccountId> {
	/// Asks for the seed of this block; `Jobs::drawn` gets it three blocks later.
	fn order_draw(purpose: Purpose, resource: ResourceId, fence: Fence) -> DispatchResult;
	/// Starts the check of a committed result: draws, observes, decides, then calls `Jobs::concluded`.
	fn open(order: CheckOrder<AccountId>) -> DispatchResult;
	/// The executor revealed these facts in time; the commitment was already compared.
	fn result_revealed(resource: ResourceId, fence: Fence, facts: Facts) -> Result<(), DispatchError>;
	/// A deadline that checks set has passed.
	fn wake(resource: ResourceId, fence: Fence);
}

/// pallet-provisioning, for checks.
pub trait Jobs<AccountId> {
	/// The seed for a placement draw.
	fn drawn(resource: ResourceId, fence: Fence, seed: H256);
	/// The verdict.
	fn concluded(resource: ResourceId, fence: Fence, verdict: Verdict);
	/// The check went to a jury, or its checkers were drawn: the phase of the job follows.
	fn contested(resource: ResourceId, fence: Fence);
	/// Checkers were drawn.
	fn checking(resource: ResourceId, fence: Fence);
	/// Now on the duty clock.
	fn now() -> Milliseconds;
	/// Wakes `Checks::wake` at this time of the duty clock.
	fn wake_at(at: Milliseconds, resource: ResourceId, fence: Fence) -> DispatchResult;
	/// Adds a duty, replacing one of the same resource and kind.
	fn add_duty(account: &AccountId, duty: Duty) -> DispatchResult;
	/// Takes a duty away.
	fn end_duty(account: &AccountId, resource: ResourceId, kind: DutyKind);
}

//! How the pallets meet: each trait is implemented by the pallet in its name and asked for in the Config of the others.
use crate::{
	Capacity, CheckOrder, CheckView, Duty, DutyKind, Facts, Fence, HubId, ImageRef, Label, MachineType, Milliseconds,
	Offence, OperatorId, Placement, Purpose, RefusalReason, ResourceId, TypeRef, TypeSelector, Verdict, Windows,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchResult;

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

impl NetworkPlace {
	/// Whether both share an operator, an autonomous system or a prefix: then neither may check the other.
	pub fn kin(&self, other: &Self) -> bool {
		self.operator == other.operator || self.asn == other.asn || self.prefix == other.prefix
	}
}

/// pallet-hubs, for provisioning and checks.
pub trait HubRegistry<AccountId> {
	/// At most `limit` active hubs that fit region, class and size, most room first. The caller asks [`HubIntegrity`] and
	/// judges anti-affinity.
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

/// pallet-attestation, for provisioning: what a hub's integrity lets it do with machines of a type.
pub trait HubIntegrity {
	/// Whether a new machine, or more of one, may come here.
	fn may_run(hub: HubId, machine_type: &TypeRef) -> bool;
	/// Whether the hub loses those that are here: it is violated. One that is merely stale keeps them.
	fn forfeits(hub: HubId, machine_type: &TypeRef) -> bool;
}

/// Every hub may run everything: for runtimes without attestation.
impl HubIntegrity for () {
	fn may_run(_: HubId, _: &TypeRef) -> bool {
		true
	}
	fn forfeits(_: HubId, _: &TypeRef) -> bool {
		false
	}
}

/// pallet-provisioning, for attestation: hears of hubs that became violated.
pub trait OnViolated {
	/// This one just did.
	fn violated(hub: HubId);
}

/// Nobody listens.
impl OnViolated for () {
	fn violated(_: HubId) {}
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

/// pallet-checks, for provisioning. Its answers come by [`Jobs`], never inside `order_draw` or `open`.
pub trait Checks<AccountId> {
	/// Asks for the seed of this block; `Jobs::drawn` gets it once three more blocks are there.
	fn order_draw(purpose: Purpose, resource: ResourceId, fence: Fence);
	/// Starts the check of a committed result: draws, observes, decides, then calls `Jobs::concluded`.
	fn open(order: CheckOrder<AccountId>);
	/// Whether the check of this result waits for `result_revealed`.
	fn awaits_result(resource: ResourceId, fence: Fence) -> bool;
	/// The executor revealed these facts; the caller has compared the commitment. Fails when not awaited.
	fn result_revealed(resource: ResourceId, fence: Fence, facts: Facts) -> DispatchResult;
	/// A time that the check asked for by `Jobs::wake_at` has come.
	fn wake(resource: ResourceId, fence: Fence);
	/// The running check of a resource.
	fn view(resource: ResourceId) -> Option<CheckView<AccountId>>;
	/// How many blocks the draws that are pending now still need; 0 when none is.
	fn blocks_until_drawn() -> u32;
	/// Whether a draw of any purpose is pending. Walks the queue: for `try_state` only.
	fn draw_pending(resource: ResourceId, fence: Fence) -> bool;
}

/// pallet-provisioning, for checks.
pub trait Jobs<AccountId> {
	/// The seed for a placement draw.
	fn drawn(resource: ResourceId, fence: Fence, seed: H256);
	/// The check waits for a draw: the job has no deadline until it is done.
	fn drawing(resource: ResourceId, fence: Fence);
	/// Checkers were drawn.
	fn checking(resource: ResourceId, fence: Fence);
	/// The check goes to a jury.
	fn contested(resource: ResourceId, fence: Fence);
	/// The verdict. The check is gone when this is called.
	fn concluded(resource: ResourceId, fence: Fence, verdict: Verdict<AccountId>);
	/// Now on the duty clock.
	fn now() -> Milliseconds;
	/// How long the parties have.
	fn windows() -> Windows;
	/// Calls `Checks::wake` at this time of the duty clock, which is also the deadline of the job from now on.
	fn wake_at(at: Milliseconds, resource: ResourceId, fence: Fence);
	/// Adds a duty, replacing one of the same resource and kind; fails when the account has too many.
	fn add_duty(account: &AccountId, duty: Duty) -> DispatchResult;
	/// Takes a duty away.
	fn end_duty(account: &AccountId, resource: ResourceId, kind: DutyKind);
}

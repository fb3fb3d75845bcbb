//! What the pallet keeps.
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use logos_primitives::{
	Action, Attributes, Capacity, CheckView, Facts, Fence, HubId, ImageRef, Label, Milliseconds, Placement, ResourceId,
	TypeRef, Witnesses, WorkspaceName,
};
use scale_info::TypeInfo;
use sp_core::H256;

/// Most assignments of one job on one hub.
pub const MAX_ASSIGNMENTS_PER_HUB: u8 = 3;
/// Most hubs that one job tries.
pub const MAX_HUBS_PER_JOB: u32 = 3;
/// Most hubs that one draw considers.
pub const MAX_CANDIDATES: u32 = 16;
/// Most daemons that one draw looks at.
pub const MAX_LOTS: usize = 96;
/// Most checkpoints of one assignment: they are feeless.
pub const MAX_CHECKPOINTS: u8 = 32;
/// Most resources in one answer, and most intents in one question.
pub const MAX_PAGE: u32 = 256;

/// A machine as it should be: selector and image resolved, defaults filled in.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Desired {
	/// Its type.
	pub machine_type: TypeRef,
	/// Its image, if an attribute names one.
	pub image: Option<ImageRef>,
	/// Its attributes, ascending by name.
	pub attributes: Attributes,
	/// Where it may stand.
	pub placement: Placement,
	/// How many checkers.
	pub checkers: u8,
	/// Whether `remove` is refused.
	pub delete_protection: bool,
	/// Price per hour.
	pub price: u128,
}

impl Desired {
	/// Whether the machine itself is to be the same; the other fields change without a job.
	pub fn same_machine(&self, other: &Self) -> bool {
		self.machine_type == other.machine_type && self.image == other.image && self.attributes == other.attributes
	}
}

/// A machine as it was last agreed to be.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Actual<AccountId, BlockNumber> {
	/// The version of the desired state that it fulfils.
	pub generation: u32,
	/// Its type.
	pub machine_type: TypeRef,
	/// Its attributes.
	pub attributes: Attributes,
	/// Its image.
	pub image: Option<ImageRef>,
	/// What nobody desired and everybody saw alike.
	pub facts: Facts,
	/// When that was agreed.
	pub verified_at: BlockNumber,
	/// Who carried it out.
	pub executor: AccountId,
	/// Who saw it.
	pub checkers: Witnesses<AccountId>,
	/// Where it is.
	pub hub: HubId,
}

/// Where a resource stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum ResourcePhase {
	/// Its first job runs.
	#[codec(index = 0)]
	Creating,
	/// It was verified and no job runs.
	#[codec(index = 1)]
	Live,
	/// A job changes it.
	#[codec(index = 2)]
	Updating,
	/// A change used up its assignments; the actual state is the old one. The same update opens a new job.
	#[codec(index = 3)]
	UpdateFailed,
	/// It is being removed, or will be as soon as its running job ends.
	#[codec(index = 4)]
	Removing,
}

/// One live resource.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Resource<AccountId, BlockNumber> {
	/// Whose.
	pub tenant: AccountId,
	/// Workspace it belongs to.
	pub workspace: WorkspaceName,
	/// Its name there.
	pub name: Label,
	/// Version of the desired state.
	pub generation: u32,
	/// The desired state.
	pub desired: Desired,
	/// What it becomes once the running job ends; the latest wins.
	pub pending: Option<Desired>,
	/// The actual state.
	pub actual: Option<Actual<AccountId, BlockNumber>>,
	/// The hub that has room taken for it.
	pub hub: Option<HubId>,
	/// How much room.
	pub reserved: Capacity,
	/// How much money.
	pub held: u128,
	/// Its phase.
	pub phase: ResourcePhase,
	/// Chain time of its request.
	pub created_at: Milliseconds,
}

/// Why a resource was never made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum FailureReason {
	/// No hub with room, or no daemon that may work there.
	#[codec(index = 0)]
	NoCapacity,
	/// Every assignment failed.
	#[codec(index = 1)]
	AssignmentsUsedUp,
	/// The tenant removed it before anybody began.
	#[codec(index = 2)]
	Cancelled,
}

/// How a resource ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum EndedPhase {
	/// Its removal was verified.
	#[codec(index = 0)]
	Removed,
	/// Its removal could not be observed: name and money are free, the room on the hub is not.
	#[codec(index = 1)]
	Abandoned,
	/// It was never made.
	#[codec(index = 2)]
	Failed {
		/// Why.
		reason: FailureReason,
	},
}

/// What stays of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Ended<AccountId> {
	/// Whose it was.
	pub tenant: AccountId,
	/// How it ended.
	pub phase: EndedPhase,
	/// Where it last was.
	pub hub: Option<HubId>,
	/// Room on that hub that stays blocked.
	pub blocked: Option<Capacity>,
	/// Chain time of its end.
	pub at: Milliseconds,
}

/// A step of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum JobPhase {
	/// Hub and executor are to be drawn.
	#[codec(index = 0)]
	Requested,
	/// They are drawn; the executor is to accept.
	#[codec(index = 1)]
	Assigned,
	/// The executor works.
	#[codec(index = 2)]
	Executing,
	/// It committed a result; checkers are to be drawn.
	#[codec(index = 3)]
	Committed,
	/// Checkers observe.
	#[codec(index = 4)]
	Checking,
	/// A jury observes.
	#[codec(index = 5)]
	Contested,
}

/// A hub that a job tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Tried {
	/// Which.
	pub hub: HubId,
	/// How often.
	pub assignments: u8,
}

/// One generation to carry out.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Job<AccountId> {
	/// What it does.
	pub action: Action,
	/// The fence token of its present assignment.
	pub fence: Fence,
	/// Its phase.
	pub phase: JobPhase,
	/// Where.
	pub hub: Option<HubId>,
	/// By whom.
	pub executor: Option<AccountId>,
	/// Commitment to the result.
	pub result: Option<H256>,
	/// Chain time of its beginning.
	pub requested_at: Milliseconds,
	/// Deadline of the present phase on the duty clock; 0 while a draw is pending.
	pub deadline: Milliseconds,
	/// By how much checkpoints moved it.
	pub extended_ms: Milliseconds,
	/// Whether an executor began on the present hub: something may exist there.
	pub touched: bool,
	/// Hubs tried, the present one last.
	pub hubs_tried: BoundedVec<Tried, ConstU32<MAX_HUBS_PER_JOB>>,
	/// Executors whose assignment failed; others are preferred.
	pub spent: BoundedVec<AccountId, ConstU32<9>>,
	/// Name of the last checkpoint.
	pub step: Option<Label>,
	/// Checkpoints of this assignment.
	pub checkpoints: u8,
}

impl<AccountId> Job<AccountId> {
	/// Assignments that the present hub has had.
	pub fn assignments_here(&self) -> u8 {
		let here = self.hubs_tried.last().filter(|tried| Some(tried.hub) == self.hub);
		here.map_or(0, |tried| tried.assignments)
	}
}

/// Why an executor gives up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum GiveUpReason {
	/// The hub does not answer.
	#[codec(index = 0)]
	HubUnreachable,
	/// The hub answers no.
	#[codec(index = 1)]
	HubRefused,
	/// The driver failed.
	#[codec(index = 2)]
	DriverFailed,
}

/// Why an assignment ended without a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum LostBy {
	/// No daemon may work at this hub at present.
	#[codec(index = 0)]
	NoExecutor,
	/// The executor did not accept in time.
	#[codec(index = 1)]
	NotAccepted,
	/// It did not commit a result in time.
	#[codec(index = 2)]
	NotExecuted,
	/// It gave up.
	#[codec(index = 3)]
	GivenUp(GiveUpReason),
	/// Its result was refuted, or nobody could tell.
	#[codec(index = 4)]
	Void,
}

/// A wake-up in the deadline queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Wake {
	/// Whose job to look at.
	pub resource: ResourceId,
	/// The assignment it was meant for.
	pub fence: Fence,
}

/// The clock that duties run on.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Clock {
	/// Its time.
	pub now: Milliseconds,
	/// Chain time when it last moved; 0 before the first block.
	pub chain: Milliseconds,
}

/// Numbers that governance sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Policy {
	/// Checkers when a request names no number: 3, 5 or 7.
	pub default_checkers: u8,
	/// Hours that a request must be able to pay in advance.
	pub escrow_hours: u32,
	/// Most that the duty clock advances in one block.
	pub max_gap_ms: Milliseconds,
	/// Most resources of one tenant.
	pub max_resources: u32,
}

/// Everything the chain knows of one resource; `resource` is `None` exactly when `ended` is not.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ResourceView<AccountId, BlockNumber> {
	/// Which.
	pub id: ResourceId,
	/// While it lives.
	pub resource: Option<Resource<AccountId, BlockNumber>>,
	/// Its open job.
	pub job: Option<Job<AccountId>>,
	/// Its running check.
	pub check: Option<CheckView<AccountId>>,
	/// Once it ended.
	pub ended: Option<Ended<AccountId>>,
}

/// A page of views.
pub type Views<AccountId, BlockNumber> = Vec<ResourceView<AccountId, BlockNumber>>;

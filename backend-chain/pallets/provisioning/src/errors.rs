//! Why a call fails.
use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// Remove: delete protection is on. Update it away first.
		Protected,
		/// No type of this name and version.
		TypeUnknown,
		/// The type is proposed or deprecated.
		TypeNotActive,
		/// The type has no such attribute.
		AttributeUnknown,
		/// A required attribute is missing.
		AttributeMissing,
		/// An attribute is of another kind.
		WrongKind,
		/// A number is outside its range or off its step.
		OutOfRange,
		/// A text is too long.
		TooLong,
		/// A value is not one of the choices.
		NotAChoice,
		/// A rule of the type does not hold.
		RuleBroken,
		/// No active image of this name and version.
		ImageUnknown,
		/// The account is not the tenant of the resource.
		NotAllowed,
		/// No hub in this region.
		RegionUnknown,
		/// No hub of this class.
		HubClassUnknown,
		/// No hub has room.
		NoCapacity,
		/// `checkers` is not 3, 5 or 7.
		CheckersInvalid,
		/// Too few daemons could execute and check.
		TooFewDaemons,
		/// An hour costs more than the request allows.
		PriceAboveMax,
		/// The account cannot hold the escrow.
		InsufficientFunds,
		/// A live resource of the tenant has this name in this workspace.
		KeyTaken,
		/// A resource of this name is being removed.
		KeyBusy,
		/// No such resource.
		ResourceUnknown,
		/// The change needs a new machine.
		NeedsReplacement,
		/// The name or workspace is empty or has forbidden characters.
		NameInvalid,
		/// The resource is being removed.
		Busy,
		/// The tenant has as many resources as it may have.
		QuotaExceeded,
		/// An attribute is written twice.
		AttributeRepeated,
		/// The resource has no open job.
		JobUnknown,
		/// The fence token is not the present one: another assignment took over.
		FenceStale,
		/// The account is not the executor of this job.
		NotExecutor,
		/// The chain does not wait for this now.
		NotAwaited,
		/// It came too late.
		DeadlinePassed,
		/// The assignment has had all its checkpoints.
		TooManyCheckpoints,
		/// What is revealed is not what was committed.
		CommitmentMismatch,
		/// The account has too many duties.
		TooManyDuties,
		/// A parameter is out of its bounds.
		ParameterInvalid,
	}
}

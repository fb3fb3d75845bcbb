//! Each reason for a refusal as the error of the same name.
use crate::Error;
use logos_primitives::RefusalReason;

impl<T> From<&RefusalReason> for Error<T> {
	fn from(reason: &RefusalReason) -> Self {
		match reason {
			RefusalReason::Protected => Self::Protected,
			RefusalReason::TypeUnknown => Self::TypeUnknown,
			RefusalReason::TypeNotActive => Self::TypeNotActive,
			RefusalReason::AttributeUnknown => Self::AttributeUnknown,
			RefusalReason::AttributeMissing => Self::AttributeMissing,
			RefusalReason::WrongKind => Self::WrongKind,
			RefusalReason::OutOfRange { .. } => Self::OutOfRange,
			RefusalReason::TooLong { .. } => Self::TooLong,
			RefusalReason::NotAChoice => Self::NotAChoice,
			RefusalReason::RuleBroken { .. } => Self::RuleBroken,
			RefusalReason::ImageUnknown => Self::ImageUnknown,
			RefusalReason::NotAllowed => Self::NotAllowed,
			RefusalReason::RegionUnknown => Self::RegionUnknown,
			RefusalReason::HubClassUnknown => Self::HubClassUnknown,
			RefusalReason::NoCapacity => Self::NoCapacity,
			RefusalReason::CheckersInvalid => Self::CheckersInvalid,
			RefusalReason::TooFewDaemons { .. } => Self::TooFewDaemons,
			RefusalReason::PriceAboveMax { .. } => Self::PriceAboveMax,
			RefusalReason::InsufficientFunds { .. } => Self::InsufficientFunds,
			RefusalReason::KeyTaken { .. } => Self::KeyTaken,
			RefusalReason::KeyBusy { .. } => Self::KeyBusy,
			RefusalReason::ResourceUnknown => Self::ResourceUnknown,
			RefusalReason::NeedsReplacement => Self::NeedsReplacement,
			RefusalReason::NameInvalid => Self::NameInvalid,
			RefusalReason::Busy => Self::Busy,
			RefusalReason::QuotaExceeded { .. } => Self::QuotaExceeded,
			RefusalReason::AttributeRepeated => Self::AttributeRepeated,
		}
	}
}

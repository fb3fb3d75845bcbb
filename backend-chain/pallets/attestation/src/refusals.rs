//! Refusals of the pure modules as errors of the pallet.
use crate::{
	tpm::{ClockRefusal, KeyRefusal, QuoteRefusal},
	Config, Error,
};

impl<T: Config> From<KeyRefusal> for Error<T> {
	fn from(refusal: KeyRefusal) -> Self {
		match refusal {
			KeyRefusal::Malformed => Self::KeyMalformed,
			KeyRefusal::Attributes => Self::KeyAttributes,
			KeyRefusal::Scheme => Self::KeyScheme,
			KeyRefusal::Size => Self::KeySize,
		}
	}
}

impl<T: Config> From<QuoteRefusal> for Error<T> {
	fn from(refusal: QuoteRefusal) -> Self {
		match refusal {
			QuoteRefusal::Magic => Self::QuoteMagic,
			QuoteRefusal::Type => Self::QuoteType,
			QuoteRefusal::Malformed => Self::QuoteMalformed,
			QuoteRefusal::SignatureMalformed => Self::QuoteSignatureMalformed,
			QuoteRefusal::Scheme => Self::QuoteScheme,
			QuoteRefusal::Signature => Self::QuoteSignature,
			QuoteRefusal::Signer => Self::QuoteSigner,
			QuoteRefusal::ExtraData => Self::QuoteExtraData,
			QuoteRefusal::Selections => Self::QuoteSelections,
			QuoteRefusal::Bank => Self::QuoteBank,
			QuoteRefusal::Mask => Self::QuoteMask,
			QuoteRefusal::ClockUnsafe => Self::QuoteClockUnsafe,
		}
	}
}

impl<T: Config> From<ClockRefusal> for Error<T> {
	fn from(refusal: ClockRefusal) -> Self {
		match refusal {
			ClockRefusal::Replayed => Self::QuoteReplayed,
			ClockRefusal::Back => Self::QuoteBack,
		}
	}
}

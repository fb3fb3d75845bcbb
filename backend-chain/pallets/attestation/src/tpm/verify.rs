//! Whether a registered key signed exactly the quote that was asked for.
use super::{
	algorithms::ALG_SHA256,
	key_numbers::{ecdsa_key, rsa_key, KeyNumbers},
	public::AttestationKey,
	quote::{parse_quote, Clock, ParseRefusal, UnverifiedQuote},
	signature::{parse_signature, Signature},
	QualifiedName,
};
use p256::ecdsa::{signature::hazmat::PrehashVerifier, Signature as EcdsaSignature};
use rsa::Pkcs1v15Sign;
use sp_io::hashing::sha2_256;

/// DER of DigestInfo for SHA-256 up to the digest (RFC 8017 §9.2, note 1).
const DIGEST_INFO: [u8; 19] =
	[0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

/// What a quote must say.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
	/// Name of the key in its TPM.
	pub signer: QualifiedName,
	/// What the quote is bound to.
	pub extra_data: [u8; 32],
	/// PCRs that must be quoted, bit i for PCR i; no more and no fewer.
	pub mask: u32,
}

/// What a registered key signed about exactly the PCRs asked for; only [`verify_quote`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifiedQuote {
	pcr_digest: [u8; 32],
	clock: Clock,
}

impl VerifiedQuote {
	/// SHA-256 of the selected PCR values, ascending.
	pub fn pcr_digest(&self) -> [u8; 32] {
		self.pcr_digest
	}

	/// When it was made.
	pub fn clock(&self) -> Clock {
		self.clock
	}
}

/// Every reason for which a quote is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteRefusal {
	/// Not made by a TPM (CVE-2024-29038).
	Magic,
	/// Made by a TPM, but no quote.
	Type,
	/// Not a TPMS_ATTEST to its last byte.
	Malformed,
	/// Not a TPMT_SIGNATURE to its last byte.
	SignatureMalformed,
	/// Another scheme or hash than the key's.
	Scheme,
	/// The key did not sign this.
	Signature,
	/// The qualified name is not that of the key in its TPM.
	Signer,
	/// Bound to another block, machine, chain or set of claims.
	ExtraData,
	/// Not exactly one selection.
	Selections,
	/// Not SHA-256.
	Bank,
	/// Other PCRs than asked for (CVE-2024-29039).
	Mask,
	/// The clock may have lost time at a power cut.
	ClockUnsafe,
}

impl From<ParseRefusal> for QuoteRefusal {
	fn from(refusal: ParseRefusal) -> Self {
		match refusal {
			ParseRefusal::Magic => Self::Magic,
			ParseRefusal::Type => Self::Type,
			ParseRefusal::Malformed => Self::Malformed,
		}
	}
}

/// Verifies a TPMS_ATTEST (without size prefix) and its TPMT_SIGNATURE; tells the first reason against.
pub fn verify_quote(
	attest: &[u8],
	signature: &[u8],
	key: &AttestationKey,
	expected: &Expected,
) -> Result<VerifiedQuote, QuoteRefusal> {
	let quote = parse_quote(attest)?;
	let signature = parse_signature(signature).map_err(|_| QuoteRefusal::SignatureMalformed)?;
	check_signature(key, &sha2_256(attest), &signature)?;
	check_content(&quote, expected)
}

fn check_content(quote: &UnverifiedQuote, expected: &Expected) -> Result<VerifiedQuote, QuoteRefusal> {
	if quote.signer != expected.signer {
		return Err(QuoteRefusal::Signer);
	}
	if quote.extra_data != expected.extra_data {
		return Err(QuoteRefusal::ExtraData);
	}
	let selection = quote.selection.filter(|_| quote.selections == 1).ok_or(QuoteRefusal::Selections)?;
	let pcr_digest = quote.pcr_digest.try_into().map_err(|_| QuoteRefusal::Bank)?;
	if selection.hash != ALG_SHA256 {
		return Err(QuoteRefusal::Bank);
	}
	if selection.mask != expected.mask {
		return Err(QuoteRefusal::Mask);
	}
	if !quote.clock_safe {
		return Err(QuoteRefusal::ClockUnsafe);
	}
	Ok(VerifiedQuote { pcr_digest, clock: quote.clock })
}

fn check_signature(key: &AttestationKey, digest: &[u8; 32], signature: &Signature) -> Result<(), QuoteRefusal> {
	let signed = match (&key.0, signature) {
		(KeyNumbers::Ecdsa { x, y }, Signature::Ecdsa { r, s }) => ecdsa(x, y, digest, r, s),
		(KeyNumbers::Rsassa { modulus, exponent }, Signature::Rsassa(bytes)) => {
			rsassa(modulus, *exponent, digest, bytes)
		}
		_ => return Err(QuoteRefusal::Scheme),
	};
	signed.ok_or(QuoteRefusal::Signature)
}

/// r and s below the order and not zero; a high s is fine, for TPMs do not normalise.
fn ecdsa(x: &[u8; 32], y: &[u8; 32], digest: &[u8; 32], r: &[u8; 32], s: &[u8; 32]) -> Option<()> {
	let signature = EcdsaSignature::from_scalars(*r, *s).ok()?;
	ecdsa_key(x, y)?.verify_prehash(digest, &signature).ok()
}

fn rsassa(modulus: &[u8], exponent: u32, digest: &[u8; 32], signature: &[u8]) -> Option<()> {
	let scheme = Pkcs1v15Sign { hash_len: Some(digest.len()), prefix: DIGEST_INFO.into() };
	rsa_key(modulus, exponent)?.verify(scheme, digest, signature).ok()
}

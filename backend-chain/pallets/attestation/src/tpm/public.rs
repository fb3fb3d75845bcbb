//! Public areas: attestation keys, whose attributes make their quotes worth something, and endorsement keys.
use super::{
	algorithms::{ALG_AES, ALG_ECDSA, ALG_NULL, ALG_RSASSA, ALG_SHA256},
	key_numbers::{KeyNumbers, RSA_BYTES},
	reader::{Malformed, Reader},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

const TYPE_RSA: u16 = 0x0001;
const TYPE_ECC: u16 = 0x0023;
const CURVE_P256: u16 = 0x0003;
/// fixedTPM, fixedParent, sensitiveDataOrigin, userWithAuth, restricted, sign; above all not decrypt.
const ATTESTATION_ATTRIBUTES: u32 = 0x0005_0072;
/// noDA: power cuts and foreign guesses do not lock the key. It may have it or not.
const NO_DA: u32 = 0x0000_0400;
/// fixedTPM, fixedParent, sensitiveDataOrigin, restricted, decrypt.
const ENDORSEMENT_ATTRIBUTES: u32 = 0x0003_0032;
const SIGN: u32 = 0x0004_0000;
const RSA_BITS: u16 = 2_048;
const MAX_POLICY_BYTES: usize = 64;
const MAX_UNIQUE_BYTES: usize = 256;

/// How a key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Scheme {
	/// ECDSA on P-256 with SHA-256.
	#[codec(index = 0)]
	Ecdsa,
	/// RSASSA-PKCS1-v1_5 with SHA-256 and 2048 bits.
	#[codec(index = 1)]
	Rsassa,
}

/// A key that may attest; only [`attestation_key`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttestationKey(pub(super) KeyNumbers);

impl AttestationKey {
	/// How it signs.
	pub fn scheme(&self) -> Scheme {
		match self.0 {
			KeyNumbers::Ecdsa { .. } => Scheme::Ecdsa,
			KeyNumbers::Rsassa { .. } => Scheme::Rsassa,
		}
	}
}

/// Why a public area is no key that may attest or be enrolled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyRefusal {
	/// No TPMT_PUBLIC of an RSA or ECC key.
	Malformed,
	/// Not restricted, for another use, or able to leave its TPM.
	Attributes,
	/// Its name is not made with SHA-256, or it has no fixed scheme with SHA-256 that is accepted.
	Scheme,
	/// Not 2048 bits, another curve than P-256, or a point off the curve.
	Size,
}

impl From<Malformed> for KeyRefusal {
	fn from(Malformed: Malformed) -> Self {
		Self::Malformed
	}
}

/// Judges a TPMT_PUBLIC (Part 2, §12.2.4), without size prefix, as an attestation key.
pub fn attestation_key(area: &[u8]) -> Result<AttestationKey, KeyRefusal> {
	let mut reader = Reader::new(area);
	let kind = reader.u16()?;
	let name_algorithm = reader.u16()?;
	let attributes = reader.u32()?;
	reader.sized(MAX_POLICY_BYTES)?;
	if attributes & !NO_DA != ATTESTATION_ATTRIBUTES || reader.u16()? != ALG_NULL {
		return Err(KeyRefusal::Attributes);
	}
	let scheme = reader.u16()?;
	let accepted = matches!((kind, scheme), (TYPE_ECC, ALG_ECDSA) | (TYPE_RSA, ALG_RSASSA));
	if name_algorithm != ALG_SHA256 || !accepted || reader.u16()? != ALG_SHA256 {
		return Err(KeyRefusal::Scheme);
	}
	let numbers = if kind == TYPE_ECC { ecc(&mut reader)? } else { rsa(&mut reader)? };
	reader.end()?;
	numbers.are_usable().then_some(AttestationKey(numbers)).ok_or(KeyRefusal::Size)
}

fn ecc(reader: &mut Reader) -> Result<KeyNumbers, KeyRefusal> {
	if reader.u16()? != CURVE_P256 {
		return Err(KeyRefusal::Size);
	}
	if reader.u16()? != ALG_NULL {
		return Err(KeyRefusal::Scheme);
	}
	Ok(KeyNumbers::Ecdsa { x: reader.scalar()?, y: reader.scalar()? })
}

fn rsa(reader: &mut Reader) -> Result<KeyNumbers, KeyRefusal> {
	let (bits, exponent) = (reader.u16()?, reader.u32()?);
	if bits != RSA_BITS || !matches!(exponent, 0 | 65_537) {
		return Err(KeyRefusal::Size);
	}
	let modulus = reader.sized(RSA_BYTES)?.try_into().map_err(|_| KeyRefusal::Size)?;
	Ok(KeyNumbers::Rsassa { modulus, exponent: 65_537 })
}

/// Judges a TPMT_PUBLIC as an endorsement key that credentials can be made for: a restricted decryption key of RSA or
/// ECC, named with SHA-256, with an AES key under it (the templates L-1, L-2 and their high-range forms).
pub fn endorsement_key(area: &[u8]) -> Result<(), KeyRefusal> {
	let mut reader = Reader::new(area);
	let kind = reader.u16()?;
	let name_algorithm = reader.u16()?;
	let attributes = reader.u32()?;
	reader.sized(MAX_POLICY_BYTES)?;
	if attributes & ENDORSEMENT_ATTRIBUTES != ENDORSEMENT_ATTRIBUTES || attributes & SIGN != 0 {
		return Err(KeyRefusal::Attributes);
	}
	if name_algorithm != ALG_SHA256 || reader.u16()? != ALG_AES {
		return Err(KeyRefusal::Scheme);
	}
	let (_key_bits, _mode) = (reader.u16()?, reader.u16()?);
	if reader.u16()? != ALG_NULL {
		return Err(KeyRefusal::Scheme);
	}
	match kind {
		TYPE_RSA => {
			if reader.u16()? != RSA_BITS {
				return Err(KeyRefusal::Size);
			}
			reader.u32()?;
			if reader.sized(MAX_UNIQUE_BYTES)?.len() != RSA_BYTES {
				return Err(KeyRefusal::Size);
			}
		}
		TYPE_ECC => {
			if reader.u16()? != CURVE_P256 {
				return Err(KeyRefusal::Size);
			}
			reader.u16()?;
			reader.scalar()?;
			reader.scalar()?;
		}
		_ => return Err(KeyRefusal::Malformed),
	}
	reader.end()?;
	Ok(())
}

//! The numbers of a public key that verify its signatures.
use p256::{ecdsa::VerifyingKey, Sec1Point};
use rsa::{BigUint, RsaPublicKey};

/// Size of the modulus of the RSA keys that are accepted.
pub const RSA_BYTES: usize = 256;

/// A point of P-256, or the modulus and exponent of an RSA key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyNumbers {
	Ecdsa { x: [u8; 32], y: [u8; 32] },
	Rsassa { modulus: [u8; RSA_BYTES], exponent: u32 },
}

impl KeyNumbers {
	/// Whether they can verify anything: the point is on the curve, the modulus is odd and of full size.
	pub fn are_usable(&self) -> bool {
		match self {
			Self::Ecdsa { x, y } => ecdsa_key(x, y).is_some(),
			Self::Rsassa { modulus, exponent } => {
				modulus[0] & 0x80 != 0 && modulus[RSA_BYTES - 1] & 1 == 1 && rsa_key(modulus, *exponent).is_some()
			}
		}
	}
}

/// None for a point that is not on P-256.
pub fn ecdsa_key(x: &[u8; 32], y: &[u8; 32]) -> Option<VerifyingKey> {
	VerifyingKey::from_sec1_point(&Sec1Point::from_affine_coordinates(x.into(), y.into(), false)).ok()
}

/// None for an exponent or a modulus that no RSA key has.
pub fn rsa_key(modulus: &[u8], exponent: u32) -> Option<RsaPublicKey> {
	RsaPublicKey::new(BigUint::from_bytes_be(modulus), BigUint::from(exponent)).ok()
}

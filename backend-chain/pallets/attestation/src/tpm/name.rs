//! Names of TPM objects (Part 1, §16 "Names").
use sp_io::hashing::sha2_256;

/// TPM_ALG_SHA256, with which every name here is made.
pub const SHA256: [u8; 2] = [0x00, 0x0b];
/// TPM_RH_ENDORSEMENT, the hierarchy that an endorsement key is a primary key of.
const ENDORSEMENT_HIERARCHY: [u8; 4] = [0x40, 0x00, 0x00, 0x0b];

/// A qualified name: `000b` and a SHA-256.
pub type QualifiedName = [u8; 34];

/// SHA-256 of a TPMT_PUBLIC: the name of its object without the leading `000b`.
pub fn name_digest(area: &[u8]) -> [u8; 32] {
	sha2_256(area)
}

fn qualified(parent: &[u8], name: &[u8; 32]) -> QualifiedName {
	let mut bytes = [0; 34];
	bytes[..2].copy_from_slice(&SHA256);
	bytes[2..].copy_from_slice(&sha2_256(&[parent, &SHA256, name].concat()));
	bytes
}

/// Qualified name of a key made directly under an endorsement key: what a quote of it names as its signer. So a quote tells
/// that its key lives in the TPM of that endorsement key, without anybody having to register the name.
pub fn qualified_name(endorsement_key: &[u8; 32], attestation_key: &[u8; 32]) -> QualifiedName {
	qualified(&qualified(&ENDORSEMENT_HIERARCHY, endorsement_key), attestation_key)
}

//! A TPM with one ECDSA key, for tests and benchmarks: what it signs verifies, and it signs anything.
use super::{name_digest, qualified_name, Clock};
use alloc::vec::Vec;
use p256::ecdsa::{signature::hazmat::PrehashSigner, Signature, SigningKey};
use sp_io::hashing::sha2_256;

/// Its keys.
pub struct SimulatedTpm {
	key: SigningKey,
	endorsement: Vec<u8>,
}

/// What it is to quote.
#[derive(Clone)]
pub struct QuoteOrder {
	pub extra_data: [u8; 32],
	pub mask: u32,
	pub pcr_digest: [u8; 32],
	pub clock: Clock,
}

impl SimulatedTpm {
	/// The one of this number.
	pub fn new(number: u8) -> Self {
		let key = SigningKey::from_bytes(&sha2_256(&[b'a', number]).into()).expect("a hash is below the order");
		let mut endorsement = Self::ecc_area(0x0003_00b2, &[0x00, 0x06, 0x00, 0x80, 0x00, 0x43, 0x00, 0x10]);
		let unique = SigningKey::from_bytes(&sha2_256(&[b'e', number]).into()).expect("a hash is below the order");
		Self::append_point(&mut endorsement, &unique);
		Self { key, endorsement }
	}

	fn ecc_area(attributes: u32, symmetric_and_scheme: &[u8]) -> Vec<u8> {
		let mut area = Vec::from([0x00, 0x23, 0x00, 0x0b]);
		area.extend_from_slice(&attributes.to_be_bytes());
		area.extend_from_slice(&[0, 0]);
		area.extend_from_slice(symmetric_and_scheme);
		area.extend_from_slice(&[0x00, 0x03, 0x00, 0x10]);
		area
	}

	fn append_point(area: &mut Vec<u8>, key: &SigningKey) {
		let point = key.verifying_key().to_sec1_point(false);
		for coordinate in point.as_bytes()[1..].chunks(32) {
			area.extend_from_slice(&[0, 32]);
			area.extend_from_slice(coordinate);
		}
	}

	/// TPMT_PUBLIC of its attestation key.
	pub fn attestation_public(&self) -> Vec<u8> {
		let mut area = Self::ecc_area(0x0005_0072, &[0x00, 0x10, 0x00, 0x18, 0x00, 0x0b]);
		Self::append_point(&mut area, &self.key);
		area
	}

	/// TPMT_PUBLIC of its endorsement key.
	pub fn endorsement_public(&self) -> Vec<u8> {
		self.endorsement.clone()
	}

	/// TPMS_ATTEST as ordered.
	pub fn attest(&self, order: &QuoteOrder) -> Vec<u8> {
		let names = (name_digest(&self.endorsement), name_digest(&self.attestation_public()));
		let mut bytes = Vec::from([0xff, 0x54, 0x43, 0x47, 0x80, 0x18, 0, 34]);
		bytes.extend_from_slice(&qualified_name(&names.0, &names.1));
		bytes.extend_from_slice(&[0, 32]);
		bytes.extend_from_slice(&order.extra_data);
		bytes.extend_from_slice(&order.clock.clock_ms.to_be_bytes());
		bytes.extend_from_slice(&order.clock.reset_count.to_be_bytes());
		bytes.extend_from_slice(&order.clock.restart_count.to_be_bytes());
		bytes.push(1);
		bytes.extend_from_slice(&[0; 8]);
		bytes.extend_from_slice(&[0, 0, 0, 1, 0x00, 0x0b, 3]);
		bytes.extend_from_slice(&order.mask.to_le_bytes()[..3]);
		bytes.extend_from_slice(&[0, 32]);
		bytes.extend_from_slice(&order.pcr_digest);
		bytes
	}

	/// TPMT_SIGNATURE of any bytes.
	pub fn sign(&self, bytes: &[u8]) -> Vec<u8> {
		let signature: Signature = self.key.sign_prehash(&sha2_256(bytes)).expect("a digest of full size is signed");
		Self::encode(&signature)
	}

	/// TPMT_SIGNATURE of these scalars.
	pub fn encode(signature: &Signature) -> Vec<u8> {
		let mut bytes = Vec::from([0x00, 0x18, 0x00, 0x0b]);
		for scalar in signature.to_bytes().chunks(32) {
			bytes.extend_from_slice(&[0, 32]);
			bytes.extend_from_slice(scalar);
		}
		bytes
	}

	/// A quote and its signature.
	pub fn quote(&self, order: &QuoteOrder) -> (Vec<u8>, Vec<u8>) {
		let attest = self.attest(order);
		let signature = self.sign(&attest);
		(attest, signature)
	}
}

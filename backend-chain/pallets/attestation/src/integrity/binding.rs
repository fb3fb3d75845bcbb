//! What both quotes of an attestation are bound to.
use sp_core::H256;
use sp_io::hashing::sha2_256;

/// The parts of the binding.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
	/// Which chain.
	pub genesis: H256,
	/// Which machine: [`machine_id`].
	pub machine: H256,
	/// A recent block: the nonce.
	pub block: H256,
	/// What the machine claims.
	pub integrity: H256,
	/// What it collected before it asked for the quotes.
	pub collected: H256,
}

/// SHA-256("logos-mia/v1/extra-data" ‖ genesis ‖ machine ‖ block ‖ integrity ‖ collected); 32 bytes fit any TPM.
pub fn extra_data(binding: &Binding) -> [u8; 32] {
	let Binding { genesis, machine, block, integrity, collected } = binding;
	sha2_256(&[b"logos-mia/v1/extra-data", &genesis.0[..], &machine.0, &block.0, &integrity.0, &collected.0].concat())
}

/// SHA-256("logos-mia/v1/machine" ‖ u32le number of the hub ‖ name of its endorsement key without `000b`).
pub fn machine_id(hub: u32, endorsement_key: &H256) -> H256 {
	H256(sha2_256(&[b"logos-mia/v1/machine", &hub.to_le_bytes()[..], &endorsement_key.0].concat()))
}

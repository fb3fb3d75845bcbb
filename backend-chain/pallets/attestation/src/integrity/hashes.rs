//! Hashes of Merkle structures. The first byte and the label keep leaves, nodes and roots apart, so that none can stand
//! for another (as in RFC 6962).
use alloc::vec::Vec;
use sp_core::H256;
use sp_io::hashing::sha2_256;

/// Tag of the leaves of an allowlist.
pub const ALLOWLIST: u8 = 0x40;
/// Tag of the leaves of a list of PCR 10 states.
pub const PCR_STATE: u8 = 0x42;

fn sha256(parts: &[&[u8]]) -> H256 {
	H256(sha2_256(&parts.concat()))
}

/// SHA-256(0x00 ‖ "logos-mia/v1/leaf" ‖ tag ‖ u32le length ‖ content).
pub fn leaf(tag: u8, content: &[u8]) -> H256 {
	sha256(&[b"\x00logos-mia/v1/leaf", &[tag], &(content.len() as u32).to_le_bytes(), content])
}

/// SHA-256(0x01 ‖ "logos-mia/v1/node" ‖ left ‖ right).
pub fn node(left: &H256, right: &H256) -> H256 {
	sha256(&[b"\x01logos-mia/v1/node", &left.0, &right.0])
}

/// Root of a structure of fixed fields: SHA-256(0x02 ‖ "logos-mia/v1/root" ‖ count ‖ top node).
pub fn struct_root(count: u8, top: &H256) -> H256 {
	sha256(&[b"\x02logos-mia/v1/root", &[count], &top.0])
}

/// Root of a list of any length: SHA-256(0x03 ‖ "logos-mia/v1/list" ‖ tag ‖ u32le count ‖ top node).
pub fn list_root(tag: u8, count: u32, top: &H256) -> H256 {
	sha256(&[b"\x03logos-mia/v1/list", &[tag], &count.to_le_bytes(), &top.0])
}

/// Top node over leaves: pairs are joined level by level and an odd last one goes up as it is (RFC 6962 §2.1). No leaf:
/// zeros.
pub fn top(leaves: &[H256]) -> H256 {
	let mut level: Vec<H256> = leaves.to_vec();
	while level.len() > 1 {
		level = level
			.chunks(2)
			.map(|pair| match pair {
				[left, right] => node(left, right),
				_ => pair[0],
			})
			.collect();
	}
	level.first().copied().unwrap_or_default()
}

/// Value of a PCR after an extension, in the bank of SHA-256.
pub fn extend(before: &H256, digest: &[u8; 32]) -> H256 {
	sha256(&[&before.0, digest])
}

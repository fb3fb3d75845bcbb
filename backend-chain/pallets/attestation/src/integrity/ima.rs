//! Template data of an IMA entry: what its template hash and PCR 10 cover (kernel documentation, IMA-templates).
use super::hashes::{leaf, ALLOWLIST};
use codec::Encode;
use sp_core::H256;

/// What an entry says of a file; templates ima-ng, ima-sig, ima-buf, ima-modsig and their second versions begin alike.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry<'a> {
	/// `sha256` and the like; `ima:sha256` or `verity:sha256` in a second version.
	pub algorithm: &'a [u8],
	pub digest: &'a [u8],
	pub path: &'a [u8],
}

impl<'a> Entry<'a> {
	/// Reads fields with their u32 little-endian lengths to the last byte: digest, NUL-terminated path, and what
	/// follows.
	pub fn parse(data: &'a [u8]) -> Option<Self> {
		let (digest, rest) = field(data)?;
		let (path, mut rest) = field(rest)?;
		while !rest.is_empty() {
			rest = field(rest)?.1;
		}
		let end = digest.iter().position(|byte| *byte == 0)?;
		let algorithm = digest[..end].strip_suffix(b":")?;
		let path = path.strip_suffix(&[0])?;
		let named = !algorithm.is_empty() && !path.is_empty() && !path.contains(&0);
		named.then_some(Self { algorithm, digest: &digest[end + 1..], path })
	}

	/// Its leaf in an allowlist: SCALE{path, plain name of the algorithm, digest}.
	pub fn leaf(&self) -> H256 {
		leaf(ALLOWLIST, &(self.path, self.plain_algorithm(), self.digest).encode())
	}

	/// `sha256` for `sha256` and `ima:sha256`: both hash the file. What hashes something else keeps its name.
	fn plain_algorithm(&self) -> &'a [u8] {
		let name = self.algorithm.strip_prefix(b"ima:").filter(|name| !name.contains(&b':'));
		name.unwrap_or(self.algorithm)
	}
}

fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
	let (length, rest) = bytes.split_first_chunk::<4>()?;
	rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)
}

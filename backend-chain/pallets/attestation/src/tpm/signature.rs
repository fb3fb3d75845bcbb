//! TPMT_SIGNATURE (Part 2, §11.3.4).
use super::{
	algorithms::{ALG_ECDSA, ALG_RSASSA, ALG_SHA256},
	reader::{Malformed, Reader},
};

const MAX_RSA_BYTES: usize = 512;

/// A signature as it stands in its bytes, or the algorithms of one that is refused whatever it says.
#[derive(Debug, PartialEq, Eq)]
pub enum Signature<'a> {
	Ecdsa { r: [u8; 32], s: [u8; 32] },
	Rsassa(&'a [u8]),
	Unsupported,
}

/// Reads to the last byte; another scheme or hash than the accepted ones is not read.
pub fn parse_signature(bytes: &[u8]) -> Result<Signature<'_>, Malformed> {
	let mut reader = Reader::new(bytes);
	let (scheme, hash) = (reader.u16()?, reader.u16()?);
	let signature = match (scheme, hash) {
		(ALG_ECDSA, ALG_SHA256) => Signature::Ecdsa { r: reader.scalar()?, s: reader.scalar()? },
		(ALG_RSASSA, ALG_SHA256) => Signature::Rsassa(reader.sized(MAX_RSA_BYTES)?),
		_ => return Ok(Signature::Unsupported),
	};
	reader.end()?;
	Ok(signature)
}

//! TPMS_ATTEST of type quote (Part 2, §10.12.12), and the order of quotes in time.
use super::reader::{Malformed, Reader};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

const TPM_GENERATED: u32 = 0xff54_4347;
const ST_ATTEST_QUOTE: u16 = 0x8018;
const MAX_NAME_BYTES: usize = 68;
const MAX_DATA_BYTES: usize = 66;
const MAX_DIGEST_BYTES: usize = 64;
const MAX_SELECTIONS: u32 = 16;
const MAX_BITMAP_BYTES: u8 = 4;

/// Where a TPM stands in time: resets count its power cycles, restarts its resumes, the clock its milliseconds.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Clock {
	/// Rises at every TPM reset.
	pub reset_count: u32,
	/// Rises at every resume or restart.
	pub restart_count: u32,
	/// Runs while the TPM has power.
	pub clock_ms: u64,
}

/// Why a quote is not later than the last accepted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockRefusal {
	/// It is the last accepted one once more.
	Replayed,
	/// It is older.
	Back,
}

impl Clock {
	/// Whether this is later than `last`: resets first, then restarts and clock. The clock may fall back over a reset, for
	/// a TPM saves it only now and then; within one run it only rises.
	pub fn after(&self, last: &Self) -> Result<(), ClockRefusal> {
		if self.reset_count > last.reset_count {
			return Ok(());
		}
		if self == last {
			return Err(ClockRefusal::Replayed);
		}
		if self.reset_count < last.reset_count || self.restart_count < last.restart_count {
			return Err(ClockRefusal::Back);
		}
		if self.restart_count > last.restart_count || self.clock_ms > last.clock_ms {
			return Ok(());
		}
		Err(ClockRefusal::Back)
	}
}

/// One selected bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
	pub hash: u16,
	/// Bit i for PCR i.
	pub mask: u32,
}

/// A quote as it stands in its bytes: nothing of it is verified.
#[derive(Debug, PartialEq, Eq)]
pub struct UnverifiedQuote<'a> {
	pub signer: &'a [u8],
	pub extra_data: &'a [u8],
	pub clock: Clock,
	pub clock_safe: bool,
	pub selection: Option<Selection>,
	pub selections: u32,
	pub pcr_digest: &'a [u8],
}

/// What the head of an attestation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseRefusal {
	/// No TPM made these bytes: a restricted key signs any others for whoever asks (CVE-2024-29038).
	Magic,
	/// A TPM made them, but they are no quote.
	Type,
	Malformed,
}

impl From<Malformed> for ParseRefusal {
	fn from(Malformed: Malformed) -> Self {
		Self::Malformed
	}
}

/// Reads to the last byte, the magic first.
pub fn parse_quote(bytes: &[u8]) -> Result<UnverifiedQuote<'_>, ParseRefusal> {
	let mut reader = Reader::new(bytes);
	if reader.u32()? != TPM_GENERATED {
		return Err(ParseRefusal::Magic);
	}
	if reader.u16()? != ST_ATTEST_QUOTE {
		return Err(ParseRefusal::Type);
	}
	let signer = reader.sized(MAX_NAME_BYTES)?;
	let extra_data = reader.sized(MAX_DATA_BYTES)?;
	let clock_ms = reader.u64()?;
	let clock = Clock { clock_ms, reset_count: reader.u32()?, restart_count: reader.u32()? };
	let clock_safe = match reader.u8()? {
		0 => false,
		1 => true,
		_ => return Err(ParseRefusal::Malformed),
	};
	let _firmware_version = reader.u64()?;
	let selections = reader.u32()?;
	if selections > MAX_SELECTIONS {
		return Err(ParseRefusal::Malformed);
	}
	let mut selection = None;
	for _ in 0..selections {
		let next = read_selection(&mut reader)?;
		selection = selection.or(Some(next));
	}
	let pcr_digest = reader.sized(MAX_DIGEST_BYTES)?;
	reader.end()?;
	Ok(UnverifiedQuote { signer, extra_data, clock, clock_safe, selection, selections, pcr_digest })
}

/// TPMS_PCR_SELECTION (Part 2, §10.6.2): the bitmap starts with PCR 0 in its lowest bit.
fn read_selection(reader: &mut Reader) -> Result<Selection, Malformed> {
	let hash = reader.u16()?;
	let size = reader.u8()?;
	if !(1..=MAX_BITMAP_BYTES).contains(&size) {
		return Err(Malformed);
	}
	let bitmap = reader.take(usize::from(size))?;
	let mask = bitmap.iter().rev().fold(0, |mask: u32, byte| (mask << 8) | u32::from(*byte));
	Ok(Selection { hash, mask })
}

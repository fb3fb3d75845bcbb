//! A cursor over foreign bytes.

/// The bytes end early, go on too long, or hold what their structure does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// Reads from the front; every read checks what is left.
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
	/// From the first byte.
	pub fn new(bytes: &'a [u8]) -> Self {
		Self(bytes)
	}

	/// The next `length` bytes.
	pub fn take(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
		if length > self.0.len() {
			return Err(Malformed);
		}
		let (head, rest) = self.0.split_at(length);
		self.0 = rest;
		Ok(head)
	}

	fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
		self.take(N)?.try_into().map_err(|_| Malformed)
	}

	/// One byte.
	pub fn u8(&mut self) -> Result<u8, Malformed> {
		self.array().map(u8::from_be_bytes)
	}

	/// Two bytes.
	pub fn u16(&mut self) -> Result<u16, Malformed> {
		self.array().map(u16::from_be_bytes)
	}

	/// Four bytes.
	pub fn u32(&mut self) -> Result<u32, Malformed> {
		self.array().map(u32::from_be_bytes)
	}

	/// Eight bytes.
	pub fn u64(&mut self) -> Result<u64, Malformed> {
		self.array().map(u64::from_be_bytes)
	}

	/// A TPM2B: two bytes of length, at most `limit`, and as many bytes.
	pub fn sized(&mut self, limit: usize) -> Result<&'a [u8], Malformed> {
		let length = usize::from(self.u16()?);
		if length > limit {
			return Err(Malformed);
		}
		self.take(length)
	}

	/// A TPM2B of 1 to 32 bytes, padded on the left: some TPMs drop leading zeros.
	pub fn scalar(&mut self) -> Result<[u8; 32], Malformed> {
		let field = self.sized(32)?;
		if field.is_empty() {
			return Err(Malformed);
		}
		let mut padded = [0; 32];
		padded[32 - field.len()..].copy_from_slice(field);
		Ok(padded)
	}

	/// Fails unless everything was read.
	pub fn end(self) -> Result<(), Malformed> {
		if self.0.is_empty() {
			Ok(())
		} else {
			Err(Malformed)
		}
	}
}

//! What is stored of a daemon.
use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{Fence, Label, NetworkPlace, Offence, OperatorId, ResourceId};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A TLS key as SPKI DER: P-256 takes 91 bytes, Ed25519 takes 44.
pub type TlsKey = BoundedVec<u8, ConstU32<128>>;

/// Whether a daemon can be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum DaemonPhase<BlockNumber> {
	/// It can.
	#[codec(index = 0)]
	Active,
	/// It cannot, because of this.
	#[codec(index = 1)]
	Suspended {
		/// What was upheld.
		offence: Offence,
		/// About which resource.
		resource: ResourceId,
		/// At which try.
		fence: Fence,
		/// When.
		at: BlockNumber,
	},
}

/// A daemon.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Daemon<BlockNumber> {
	/// Where it stands.
	pub place: NetworkPlace,
	/// The key that hubs accept; empty until announced.
	pub tls_key: TlsKey,
	/// What it bonded.
	pub bond: u128,
	/// Whether it can be drawn.
	pub phase: DaemonPhase<BlockNumber>,
}

/// A daemon in a genesis preset.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisDaemon<AccountId> {
	/// Its account.
	pub account: AccountId,
	/// Who runs it.
	pub operator: OperatorId,
	/// Autonomous system number.
	pub asn: u32,
	/// Address prefix.
	pub prefix: String,
	/// What it bonds.
	pub bond: u128,
}

impl<AccountId> GenesisDaemon<AccountId> {
	/// Where it stands, unless the prefix is too long.
	pub fn place(&self) -> Option<NetworkPlace> {
		let prefix = Label::try_from(self.prefix.as_bytes().to_vec()).ok()?;
		Some(NetworkPlace { operator: self.operator, asn: self.asn, prefix })
	}
}

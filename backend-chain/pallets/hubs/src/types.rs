//! What is stored of operators, sites and hubs.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use logos_primitives::{Capacity, HubId, Label, NetworkPlace, OperatorId, SiteId};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Most hubs of one region and class. A larger region is split into regions: a draw reads one pool.
pub const MAX_POOL: u32 = 512;
/// Most pairs of region and class.
pub const MAX_POOLS: u32 = 256;
/// Most hubs that one draw looks at after the pools.
pub const MAX_LOOKS: usize = 64;

/// `host:port`.
pub type Endpoint = BoundedVec<u8, ConstU32<128>>;
/// A TLS key as SPKI DER: P-256 takes 91 bytes, Ed25519 takes 44.
pub type TlsKey = BoundedVec<u8, ConstU32<128>>;
/// Network lines of a hub.
pub type Lines = BoundedVec<Line, ConstU32<8>>;

/// Who runs hubs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Operator<AccountId> {
	/// Who signs for it.
	pub account: AccountId,
	/// How many sites it has.
	pub sites: u32,
}

/// Where hubs stand.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Site {
	/// Whose.
	pub operator: OperatorId,
	/// In which region.
	pub region: Label,
	/// Most hubs.
	pub cap: u32,
	/// Hubs that are not retired.
	pub hubs: u32,
}

/// Which way a line goes.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
	/// To the hub.
	#[codec(index = 0)]
	Down,
	/// From the hub.
	#[codec(index = 1)]
	Up,
	/// Both ways.
	#[codec(index = 2)]
	Symmetric,
}

/// A network line, as its operator declares it; measuring comes later.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Line {
	/// Which way.
	pub direction: Direction,
	/// How much, in Mbit/s.
	pub mbit_per_s: u32,
	/// What it is, such as `fibre`.
	pub kind: Label,
}

/// Whether a hub may be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum HubPhase {
	/// It may.
	#[codec(index = 0)]
	Active,
	/// It keeps its machines and gets no more.
	#[codec(index = 1)]
	Draining,
	/// It is gone.
	#[codec(index = 2)]
	Retired,
	/// It reported less than what is assigned; it gets no more until a report says otherwise.
	#[codec(index = 3)]
	Overcommitted,
}

/// What an operator says of a hub when it registers it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct HubEntry {
	/// Where.
	pub site: SiteId,
	/// Its class, such as `edge`.
	pub class: Label,
	/// Autonomous system number.
	pub asn: u32,
	/// Address prefix: /24 of IPv4 or /48 of IPv6, as text.
	pub prefix: Label,
	/// What it has.
	pub capacity: Capacity,
	/// Its lines.
	pub lines: Lines,
}

/// A hub.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Hub<AccountId> {
	/// Account of its agent.
	pub account: AccountId,
	/// Where it stands.
	pub site: SiteId,
	/// The site's region.
	pub region: Label,
	/// Its class.
	pub class: Label,
	/// Its operator, autonomous system and prefix.
	pub place: NetworkPlace,
	/// What it has.
	pub capacity: Capacity,
	/// What is taken of it.
	pub assigned: Capacity,
	/// Where its agent listens; empty until announced.
	pub endpoint: Endpoint,
	/// The key that its agent shows; empty until announced.
	pub tls_key: TlsKey,
	/// Its lines.
	pub lines: Lines,
	/// Whether it may be drawn.
	pub phase: HubPhase,
}

impl<AccountId> Hub<AccountId> {
	/// What is left.
	pub fn room(&self) -> Capacity {
		self.capacity.without(&self.assigned)
	}
}

/// A hub in its pool; the order is that of a draw: most free processors first, then the lower number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PoolEntry {
	/// Free processors.
	pub vcpu: u32,
	/// Which hub.
	pub hub: HubId,
}

impl PoolEntry {
	/// What the pool is sorted by.
	pub fn rank(&self) -> (core::cmp::Reverse<u32>, HubId) {
		(core::cmp::Reverse(self.vcpu), self.hub)
	}
}

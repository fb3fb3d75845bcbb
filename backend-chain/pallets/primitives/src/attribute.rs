//! Values that a tenant writes and a machine type describes.
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32, H256};

/// Name of an attribute, as the tenant writes it: lower case, digits, underscore.
pub type AttributeName = BoundedVec<u8, ConstU32<32>>;
/// Text of an attribute.
pub type AttributeText = BoundedVec<u8, ConstU32<256>>;
/// Attributes of one request, strictly ascending by name.
pub type Attributes = BoundedVec<Attribute, ConstU32<16>>;
/// Attributes of a plan, strictly ascending by name.
pub type PlannedAttributes = BoundedVec<PlannedAttribute, ConstU32<16>>;

/// What an attribute holds.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum AttributeValue {
	/// A count in the unit that the name ends in.
	#[codec(index = 0)]
	Uint(u64),
	/// UTF-8 text, a choice or a reference.
	#[codec(index = 1)]
	Text(AttributeText),
	/// A digest of something that stays off chain.
	#[codec(index = 2)]
	Digest(H256),
}

/// One attribute of a request.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Attribute {
	/// Its name.
	pub name: AttributeName,
	/// Its value.
	pub value: AttributeValue,
}

/// One attribute of a plan: Terraform may not know its value yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PlannedAttribute {
	/// Its name.
	pub name: AttributeName,
	/// Its value, or `None` while it is unknown.
	pub value: Option<AttributeValue>,
}

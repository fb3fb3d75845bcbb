//! # The solo runtime
//!
//! Stock pallets for consensus, money and rights, and those of logos. A runtime only composes: every rule is in a pallet,
//! and the pallets meet by the traits of `logos-primitives`, so that other runtimes can take other parts.
#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]

extern crate alloc;

mod apis;
mod configs;
mod genesis;
mod slots;
#[cfg(test)]
mod tests;

pub use configs::rights::ProxyType;

// The macros below name it, and in wasm no prelude does.
use alloc::vec::Vec;
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::{runtime_version, RuntimeVersion};

/// Number of a block.
pub type BlockNumber = u32;
/// Signature of an extrinsic.
pub type Signature = MultiSignature;
/// An account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Money in the smallest unit.
pub type Balance = u128;
/// Count of an account's extrinsics.
pub type Nonce = u32;
/// A hash.
pub type Hash = sp_core::H256;
/// How an extrinsic names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// What every signed extrinsic carries.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_skip_feeless_payment::SkipCheckIfFeeless<
		Runtime,
		pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	>,
	frame_system::WeightReclaim<Runtime>,
);
/// An extrinsic.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What executes blocks.
pub type Executive =
	frame_executive::Executive<Runtime, Block, frame_system::ChainContext<Runtime>, Runtime, AllPalletsWithSystem>;

/// One LGS.
pub const UNIT: Balance = 1_000_000_000_000;
/// A thousandth of it.
pub const MILLI: Balance = UNIT / 1_000;

impl_opaque_keys! {
	/// Keys of a validator's session.
	pub struct SessionKeys {
		/// Finality.
		pub grandpa: Grandpa,
		/// Block production.
		pub babe: Babe,
	}
}

/// Version of this runtime. `spec_version` goes up with every change of behaviour, `transaction_version` with every change
/// of how a call is encoded.
#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("logos"),
	impl_name: alloc::borrow::Cow::Borrowed("logos"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	// Before Babe, whose parameters it holds.
	#[runtime::pallet_index(1)]
	pub type Slots = crate::slots;
	#[runtime::pallet_index(2)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(3)]
	pub type Timestamp = pallet_timestamp;
	// Before Session: an author's index counts in the set before a rotation.
	#[runtime::pallet_index(4)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(6)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(7)]
	pub type SkipFeeless = pallet_skip_feeless_payment;
	#[runtime::pallet_index(8)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(9)]
	pub type Grandpa = pallet_grandpa;

	#[runtime::pallet_index(20)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(21)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(22)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(23)]
	pub type Identity = pallet_identity;
	#[runtime::pallet_index(24)]
	pub type TechnicalCommittee = pallet_collective<Instance1>;
	#[runtime::pallet_index(25)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(26)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(27)]
	pub type Sudo = pallet_sudo;

	// Ours come last: when they are finalised, this block's randomness is there.
	#[runtime::pallet_index(40)]
	pub type Catalogue = pallet_catalogue;
	#[runtime::pallet_index(41)]
	pub type Hubs = pallet_hubs;
	#[runtime::pallet_index(42)]
	pub type Executors = pallet_executors;
	#[runtime::pallet_index(43)]
	pub type Provisioning = pallet_provisioning;
	#[runtime::pallet_index(44)]
	pub type Checks = pallet_checks;
	#[runtime::pallet_index(45)]
	pub type Tfstate = pallet_tfstate;
	#[runtime::pallet_index(46)]
	pub type Attestation = pallet_attestation;
}

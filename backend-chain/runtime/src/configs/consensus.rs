//! BABE, GRANDPA and the session.
use crate::{AccountId, Babe, Balances, Runtime, RuntimeEvent, Session, SessionKeys};
use frame_support::traits::{ConstU128, ConstU32, ConstU64, Get};
use sp_runtime::traits::{ConvertInto, OpaqueKeys};

/// Length of a slot in milliseconds.
pub struct SlotMs;
impl Get<u64> for SlotMs {
	fn get() -> u64 {
		crate::slots::SlotMs::<Runtime>::get()
	}
}

/// Slots of an epoch.
pub struct EpochSlots;
impl Get<u64> for EpochSlots {
	fn get() -> u64 {
		crate::slots::EpochSlots::<Runtime>::get()
	}
}

impl pallet_babe::Config for Runtime {
	type EpochDuration = EpochSlots;
	type ExpectedBlockTime = SlotMs;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = Session;
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<1_024>;
	type MaxNominators = ConstU32<0>;
	// Reports of equivocations come with the production node, together with the history of sessions that proves them.
	type KeyOwnerProof = sp_core::Void;
	type EquivocationReportSystem = ();
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<1_024>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<0>;
	type KeyOwnerProof = sp_core::Void;
	type EquivocationReportSystem = ();
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = ();
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	// The validators of the genesis stay; electing others comes with the production node.
	type SessionManager = ();
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU128<0>;
}

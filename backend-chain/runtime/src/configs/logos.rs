//! The pallets of logos, tied together.
use super::rights::GovernanceOrigin;
use crate::{
	AccountId, Attestation, Balances, Catalogue, Checks, Executors, Hubs, Provisioning, Runtime, RuntimeHoldReason,
	Timestamp, MILLI, UNIT,
};
use frame_support::traits::{ConstBool, ConstU128, ConstU32, ConstU64};
use frame_system::EnsureSigned;

impl pallet_catalogue::Config for Runtime {
	type CatalogueOrigin = GovernanceOrigin;
	type MaxEntries = ConstU32<1_024>;
	type WeightInfo = pallet_catalogue::weights::UpperBounds<Runtime>;
}

impl pallet_hubs::Config for Runtime {
	type RegisterOrigin = GovernanceOrigin;
	type WeightInfo = pallet_hubs::weights::UpperBounds<Runtime>;
}

impl pallet_executors::Config for Runtime {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	// Anybody with a bond, until validators are elected.
	type RegisterOrigin = EnsureSigned<AccountId>;
	type ReinstateOrigin = GovernanceOrigin;
	type MinBond = ConstU128<{ 100 * UNIT }>;
	type WeightInfo = pallet_executors::weights::UpperBounds<Runtime>;
}

impl pallet_provisioning::Config for Runtime {
	type Time = Timestamp;
	type Catalogue = Catalogue;
	type HubRegistry = Hubs;
	type DaemonRegistry = Executors;
	type HubIntegrity = Attestation;
	type Escrow = pallet_provisioning::HoldEscrow<Runtime>;
	type Checks = Checks;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type ParameterOrigin = GovernanceOrigin;
	// Authors report the finalised height with the production node; on an embedded chain every block is final.
	type ClockStands = ConstBool<false>;
	type MaxDuties = ConstU32<1_024>;
	type WeightInfo = pallet_provisioning::weights::UpperBounds<Runtime>;
}

impl pallet_checks::Config for Runtime {
	type Randomness = pallet_babe::ParentBlockRandomness<Runtime>;
	type Jobs = Provisioning;
	type DaemonRegistry = Executors;
	type HubRegistry = Hubs;
	type MaxDraws = ConstU32<32>;
	type WeightInfo = pallet_checks::weights::UpperBounds<Runtime>;
}

impl pallet_tfstate::Config for Runtime {
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type HoldPerByte = ConstU128<{ MILLI / 1_000 }>;
	type HoldPerItem = ConstU128<{ 10 * MILLI }>;
	type MaxLeaseMs = ConstU64<3_600_000>;
	type WeightInfo = pallet_tfstate::weights::UpperBounds<Runtime>;
}

impl pallet_attestation::Config for Runtime {
	type Time = Timestamp;
	type Randomness = pallet_babe::ParentBlockRandomness<Runtime>;
	type DaemonRegistry = Executors;
	type HubRegistry = Hubs;
	type Appraiser = Attestation;
	type Penalties = pallet_attestation::Suspends<Executors>;
	type Demand = pallet_attestation::AsCatalogued<Catalogue>;
	type OnViolated = Provisioning;
	type Currency = Balances;
	// Burnt, until the compensation pot is there.
	type LostDeposits = ();
	type RuntimeHoldReason = RuntimeHoldReason;
	type ParameterOrigin = GovernanceOrigin;
	type ProfileOrigin = GovernanceOrigin;
	type RootOrigin = GovernanceOrigin;
	type SignersOrigin = GovernanceOrigin;
	type RevokeOrigin = GovernanceOrigin;
	type QuarantineOrigin = GovernanceOrigin;
	type MaxDraws = ConstU32<16>;
	type WeightInfo = pallet_attestation::weights::UpperBounds<Runtime>;
}

//! The pallet alone, with fakes of who it speaks with. The whole protocol is tested in pallet-provisioning.
mod committees;
mod decisions;
mod draws;
mod invariants;
mod reports;
mod seats;

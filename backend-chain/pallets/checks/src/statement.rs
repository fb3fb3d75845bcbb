//! From observations to statements.
use crate::Statement;
use alloc::vec::Vec;
use codec::Encode;
use logos_primitives::{Facts, Fence, Finding, Observation, ResourceId, Salt};
use sp_core::H256;
use sp_io::hashing::blake2_256;

impl Statement {
	/// What an observation says about the predicates that the hub controls; the others decide nothing.
	pub fn of(observation: &Observation, platform: &[bool]) -> Self {
		let findings = observation.findings.iter().zip(platform).filter(|(_, decides)| **decides);
		Self::new(findings.map(|(finding, _)| *finding).collect(), &observation.facts)
	}

	/// What an executor says who revealed these facts: all is ok.
	pub fn claim(facts: &Facts, platform: &[bool]) -> Self {
		let findings = platform.iter().filter(|decides| **decides);
		Self::new(findings.map(|_| Finding::Ok).collect(), facts)
	}

	fn new(findings: Vec<Finding>, facts: &Facts) -> Self {
		let finding = if findings.contains(&Finding::Mismatch) {
			Finding::Mismatch
		} else if findings.contains(&Finding::Unknown) {
			Finding::Unknown
		} else {
			Finding::Ok
		};
		Self { finding, digest: blake2_256(&(findings, facts).encode()).into() }
	}
}

/// What a checker commits to.
pub(crate) fn commitment<AccountId: Encode>(
	observation: &Observation,
	salt: &Salt,
	account: &AccountId,
	resource: ResourceId,
	fence: Fence,
) -> H256 {
	blake2_256(&(observation, salt, account, resource, fence).encode()).into()
}

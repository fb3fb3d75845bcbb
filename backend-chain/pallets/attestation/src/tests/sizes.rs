//! What the chain keeps and carries.
use super::steps::*;
use crate::{integrity::FraudProof, mock::*, tpm::simulated::SimulatedTpm, *};
use codec::{Encode, MaxEncodedLen};

/// Signature, address, extensions and length of a signed extrinsic.
const ENVELOPE: usize = 120;

fn attestation(quote: usize, signature: usize, key: usize, agent: &Agent) -> usize {
	let call = RuntimeCall::Attestation(Call::attest {
		hub: HUB,
		quote: Attest::truncate_from(vec![0; quote]),
		signature: TpmSignature::truncate_from(vec![0; signature]),
		key: PublicArea::truncate_from(vec![0; key]),
		claims: agent.claims.clone(),
	});
	call.encoded_size() + ENVELOPE
}

#[test]
fn an_attestation_has_at_most_a_kibibyte() {
	run(|| {
		let mut agent = enrolled();
		assert!(attestation(145, 262, 280, &agent) <= 1_024, "RSA: {}", attestation(145, 262, 280, &agent));
		let leaf = hash("changed");
		let all = [0u8, 1, 2, 3, 4, 5, 6, 7].map(|number| {
			let component = codec::Decode::decode(&mut &[number][..]).expect("eight components");
			Difference { component, leaf }
		});
		agent.claims.differences = all.to_vec().try_into().expect("eight");
		assert!(attestation(145, 72, 88, &agent) <= 1_024, "ECC, all differ: {}", attestation(145, 72, 88, &agent));
	});
}

#[test]
fn a_hub_takes_at_most_four_hundred_bytes() {
	let owner = 32 + u32::max_encoded_len();
	let bytes = HubRecord::max_encoded_len() + owner;
	assert!(bytes <= 400, "{bytes}");
}

#[test]
fn a_fraud_proof_with_all_that_goes_with_it_has_at_most_four_kibibytes() {
	type Account = [u8; 32];
	let bytes = FraudProof::max_encoded_len() + Passed::<Account>::max_encoded_len() + ENVELOPE;
	assert!(bytes <= 4_096, "{bytes}");
}

#[test]
fn an_enrolment_request_has_at_most_a_kibibyte() {
	let mut request = request(&SimulatedTpm::new(1));
	request.endorsement_key = PublicArea::truncate_from(vec![0; 314]);
	request.attestation_key = PublicArea::truncate_from(vec![0; 280]);
	assert!(request.encoded_size() + ENVELOPE <= 1_024);
}

#[test]
fn limits_hold_what_tpms_give() {
	let fits = |bytes: &[u8], limit: u32| assert!(bytes.len() <= limit as usize);
	fits(include_bytes!("../../fixtures/cred.blob"), Credential::bound() as u32);
	fits(include_bytes!("../../fixtures/q_rsa.sig"), TpmSignature::bound() as u32);
	fits(include_bytes!("../../fixtures/ek.pub"), PublicArea::bound() as u32);
}

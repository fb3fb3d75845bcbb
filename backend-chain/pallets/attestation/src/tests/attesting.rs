use super::steps::*;
use crate::{
	integrity::{absent_leaf, integrity_hash, Component},
	mock::*,
	tpm::{simulated::SimulatedTpm, Clock},
	*,
};
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use logos_primitives::{HubIntegrity, Label, TypeRef};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;

fn differing(mut agent: Agent, differences: &[(Component, H256)]) -> Agent {
	let differences = differences.iter().map(|(component, leaf)| Difference { component: *component, leaf: *leaf });
	agent.claims.differences = differences.collect::<Vec<_>>().try_into().expect("at most eight");
	agent
}

/// A quote that is changed and signed anew.
fn changed(agent: &Agent, change: impl FnOnce(&mut Vec<u8>)) -> Result<(), sp_runtime::DispatchError> {
	let mut quote = agent.tpm.attest(&agent.order());
	change(&mut quote);
	let signature = agent.tpm.sign(&quote);
	agent.send(quote, signature).map(|_| ()).map_err(|refused| refused.error)
}

#[test]
fn a_good_attestation_is_free_and_goes_to_a_committee() {
	run(|| {
		let agent = enrolled();
		let paid = agent.attest().expect("a good attestation").pays_fee;
		assert_eq!(paid, Pays::No);
		let integrity = integrity_hash(&reference(0).leaves);
		let (round, epoch, evidence) = (1, 0, hash("evidence"));
		System::assert_has_event(Event::Attested { hub: HUB, round, epoch, integrity, evidence }.into());
		assert_eq!((phase(), record().integrity), (IntegrityPhase::Enrolled, integrity));
		assert_eq!(Cases::<Test>::get(HUB), Some(Case { round: 1, states: agent.log.root() }));
		let mut again = agent;
		again.refresh();
		assert_noop!(again.attest(), Error::<Test>::AppraisalRunning);
	});
}

#[test]
fn only_an_enrolled_hub_with_its_key_attests() {
	run(|| {
		let agent = enrolled();
		let (quote, signature) = agent.tpm.quote(&agent.order());
		let send = |origin, hub| {
			let (quote, signature) =
				(Attest::truncate_from(quote.clone()), TpmSignature::truncate_from(signature.clone()));
			let key = PublicArea::truncate_from(agent.tpm.attestation_public());
			Attestation::attest(origin, hub, quote, signature, key, agent.claims.clone())
		};
		assert_noop!(send(root(), HUB), BadOrigin);
		assert_noop!(send(signed(1), HUB), Error::<Test>::NotHub);
		assert_noop!(send(signed(HUB_ACCOUNT + 1), 1), Error::<Test>::NotEnrolled);
		let stranger = Agent { tpm: SimulatedTpm::new(2), ..Agent::good(1) };
		assert_noop!(stranger.attest(), Error::<Test>::KeyUnknown);
	});
}

#[test]
fn every_refusal_of_a_quote_has_its_error() {
	run(|| {
		let agent = enrolled();
		assert_noop!(changed(&agent, |quote| quote[0] = 0xfe), Error::<Test>::QuoteMagic);
		assert_noop!(changed(&agent, |quote| quote[5] = 0x17), Error::<Test>::QuoteType);
		assert_noop!(changed(&agent, |quote| quote.push(0)), Error::<Test>::QuoteMalformed);
		assert_noop!(changed(&agent, |quote| quote[20] ^= 1), Error::<Test>::QuoteSigner);
		assert_noop!(changed(&agent, |quote| quote[50] ^= 1), Error::<Test>::QuoteExtraData);
		assert_noop!(changed(&agent, |quote| quote[92] = 0), Error::<Test>::QuoteClockUnsafe);
		assert_noop!(changed(&agent, |quote| quote[106] = 0x04), Error::<Test>::QuoteBank);
		assert_noop!(changed(&agent, |quote| quote[108] ^= 1), Error::<Test>::QuoteMask);
		let two = |quote: &mut Vec<u8>| {
			let selection = quote[105..111].to_vec();
			quote[104] = 2;
			quote.splice(111..111, selection);
		};
		assert_noop!(changed(&agent, two), Error::<Test>::QuoteSelections);

		let (quote, signature) = agent.tpm.quote(&agent.order());
		let with = |change: &dyn Fn(&mut Vec<u8>)| {
			let mut changed = signature.clone();
			change(&mut changed);
			agent.send(quote.clone(), changed)
		};
		assert_noop!(with(&|bytes| bytes.push(0)), Error::<Test>::QuoteSignatureMalformed);
		assert_noop!(with(&|bytes| bytes[3] = 0x0c), Error::<Test>::QuoteScheme);
		assert_noop!(with(&|bytes| bytes[30] ^= 1), Error::<Test>::QuoteSignature);
		assert_ok!(with(&|_| {}));
	});
}

#[test]
fn a_quote_is_bound_to_chain_hub_block_claims_and_collected_facts() {
	run(|| {
		let agent = enrolled();
		let order = agent.order();
		let refused = |change: &dyn Fn(&mut Agent)| {
			let mut other = Agent::good(1);
			change(&mut other);
			let (quote, signature) = other.tpm.quote(&order);
			assert_noop!(other.send(quote, signature), Error::<Test>::QuoteExtraData);
		};
		refused(&|other| other.claims.collected = H256::zero());
		refused(&|other| other.claims.bucket = Nonces::<Test>::get()[0].bucket);
		let leaf = H256::zero();
		refused(&|other| {
			let difference = Difference { component: Component::Files, leaf };
			other.claims.differences = vec![difference].try_into().expect("one");
		});
		let mut elsewhere = Agent::good(1);
		elsewhere.hub = 1;
		let (quote, signature) = elsewhere.tpm.quote(&elsewhere.order());
		assert_noop!(agent.send(quote, signature), Error::<Test>::QuoteExtraData);
	});
}

#[test]
fn the_first_block_of_a_bucket_is_a_nonce_for_ten_minutes() {
	run(|| {
		let mut agent = enrolled();
		let nonces = Nonces::<Test>::get();
		assert!(nonces.windows(2).all(|pair| pair[0].bucket < pair[1].bucket));
		blocks(3);
		assert_eq!(Nonces::<Test>::get(), nonces, "later blocks of a bucket are none");
		agent.claims.bucket += 1;
		assert_noop!(agent.attest(), Error::<Test>::NonceUnknown);
		agent.claims.bucket -= 1;
		let start = agent.claims.bucket * BUCKET_MS;
		Timestamp::set_timestamp(start + FRESH_MS + 1);
		assert_noop!(agent.attest(), Error::<Test>::NonceUnknown);
		Timestamp::set_timestamp(start + FRESH_MS);
		assert_ok!(agent.attest());
		for _ in 0..100 {
			next_block(10_000);
		}
		assert_eq!(Nonces::<Test>::get().len() as u32, MAX_NONCES);
		assert!(agent.claims.bucket < Nonces::<Test>::get()[0].bucket, "old ones are dropped");
	});
}

#[test]
fn an_attestation_counts_once_and_in_order() {
	run(|| {
		let (mut agent, _) = trusted();
		assert_noop!(agent.attest(), Error::<Test>::QuoteReplayed);
		agent.clock.clock_ms -= 1;
		assert_noop!(agent.attest(), Error::<Test>::QuoteBack);
		agent.clock = Clock { reset_count: 1, restart_count: 0, clock_ms: 9_000_000 };
		assert_noop!(agent.attest(), Error::<Test>::QuoteBack);
		agent.clock = Clock { reset_count: 2, restart_count: 0, clock_ms: 9_000_000 };
		assert_ok!(agent.attest());
	});
}

#[test]
fn a_log_only_grows_until_a_reset() {
	run(|| {
		let (mut agent, _) = trusted();
		agent.refresh();
		agent.claims.log_length -= 1;
		assert_noop!(agent.attest(), Error::<Test>::LogShorter);
		agent.reboot(0);
		assert_ok!(agent.attest());
	});
}

#[test]
fn malformed_claims_are_refused() {
	run(|| {
		let leaf = H256::zero();
		let same = {
			enrolled();
			reference(0).leaves[Component::Files as usize]
		};
		for differences in [
			vec![(Component::Ima, leaf), (Component::Boot, leaf)],
			vec![(Component::Ima, leaf), (Component::Ima, leaf)],
			vec![(Component::Files, same)],
		] {
			assert_noop!(differing(Agent::good(1), &differences).attest(), Error::<Test>::ClaimsMalformed);
		}
		for length in [0, MAX_LOG_LENGTH + 1] {
			let mut agent = Agent::good(1);
			agent.claims.log_length = length;
			assert_noop!(agent.attest(), Error::<Test>::ClaimsMalformed);
		}
	});
}

#[test]
fn claims_that_differ_make_a_hub_violated_by_component() {
	run(|| {
		let (mut agent, _) = trusted();
		agent.refresh();
		let absent = absent_leaf(Component::Sensors);
		let agent = differing(agent, &[(Component::Files, hash("changed")), (Component::Sensors, absent)]);
		assert_ok!(agent.attest());
		let violation = Violation::Claims(Components(0b0010_1000));
		assert_eq!(phase(), IntegrityPhase::Violated(violation));
		System::assert_has_event(Event::Violated { hub: HUB, violation }.into());
		assert_eq!(Told::violated(), [HUB]);
		assert!(Cases::<Test>::get(HUB).is_none());
	});
}

#[test]
fn another_boot_than_claimed_makes_a_hub_violated() {
	run(|| {
		let mut agent = enrolled();
		agent.pcr_digest = hash("another kernel").0;
		assert_ok!(agent.attest());
		assert_eq!(phase(), IntegrityPhase::Violated(Violation::BootDigest));
	});
}

#[test]
fn a_violation_ends_the_appraisal_that_runs() {
	run(|| {
		let mut agent = enrolled();
		assert_ok!(agent.attest());
		blocks(4);
		let judge = judges()[0];
		agent.refresh();
		agent.pcr_digest = [0; 32];
		assert_ok!(agent.attest());
		assert!(Committees::<Test>::get(HUB).is_none() && Tasks::<Test>::get(judge).is_empty());
	});
}

#[test]
fn a_violated_hub_is_believed_only_after_a_reset() {
	run(|| {
		let mut agent = enrolled();
		agent.pcr_digest = [0; 32];
		assert_ok!(agent.attest());
		agent.refresh();
		agent.pcr_digest = hash("pcrs 0").0;
		assert_noop!(agent.attest(), Error::<Test>::ResetMissing);
		agent.reboot(0);
		assert_ok!(agent.attest());
		vote([Vote::Pass; 3]);
		assert_eq!(phase(), IntegrityPhase::Trusted);
	});
}

#[test]
fn a_hub_changes_over_by_a_reset_and_never_back() {
	run(|| {
		let (mut agent, _) = trusted();
		announce(1);
		next_block(10_000);
		blocks(1);
		agent.refresh();
		assert_ok!(agent.attest());
		vote([Vote::Pass; 3]);
		agent.refresh();
		agent.claims.epoch = 1;
		agent.pcr_digest = hash("pcrs 1").0;
		assert_noop!(agent.attest(), Error::<Test>::ResetMissing);
		agent.reboot(1);
		assert_ok!(agent.attest());
		vote([Vote::Pass; 3]);
		assert_eq!((phase(), record().epoch), (IntegrityPhase::Trusted, 1));
		agent.reboot(0);
		assert_noop!(agent.attest(), Error::<Test>::EpochBack);
	});
}

#[test]
fn only_accepted_references_count() {
	run(|| {
		let (mut agent, _) = trusted();
		agent.refresh();
		agent.reboot(0);
		let (quote, signature) = agent.tpm.quote(&agent.order());
		agent.claims.epoch = 7;
		assert_noop!(agent.send(quote.clone(), signature.clone()), Error::<Test>::ReferenceUnknown);
		agent.claims.epoch = 1;
		sign_release(proposal(1));
		assert_noop!(agent.attest(), Error::<Test>::ReferenceNotAccepted);
		assert_ok!(Attestation::announce_reference(signed(9), PROFILE, 1));
		next_block(100_000);
		agent.reboot(0);
		assert_noop!(agent.attest(), Error::<Test>::ReferenceRetired);
		assert_ok!(Attestation::revoke_reference(root(), PROFILE, 1));
		agent.reboot(1);
		assert_noop!(agent.attest(), Error::<Test>::ReferenceRevoked);
	});
}

#[test]
fn trust_ends_with_its_time_and_violation_is_not_staleness() {
	run(|| {
		trusted();
		Timestamp::set_timestamp(record().trusted_until - 1);
		assert_eq!(phase(), IntegrityPhase::Trusted);
		Timestamp::set_timestamp(record().trusted_until);
		assert_eq!(
			(phase(), record().phase),
			(IntegrityPhase::Stale, IntegrityPhase::Trusted),
			"before the queue wakes"
		);
		next_block(1_000);
		assert_eq!(record().phase, IntegrityPhase::Stale);
		System::assert_has_event(Event::Stale { hub: HUB }.into());
		assert_eq!(Told::violated(), Vec::<u32>::new(), "a stale hub loses nothing");
	});
}

#[test]
fn trust_ends_with_its_reference() {
	run(|| {
		trusted();
		assert_ok!(Attestation::revoke_reference(root(), PROFILE, 0));
		assert_eq!(phase(), IntegrityPhase::Stale);
	});
}

#[test]
fn placement_gets_trusted_hubs_where_the_type_asks() {
	run(|| {
		let named = |text: &[u8]| TypeRef { name: Label::truncate_from(text.to_vec()), version: 1 };
		let (any, attested) = (named(b"vm"), named(b"attested"));
		let may = || (Attestation::may_run(HUB, &any), Attestation::may_run(HUB, &attested));
		assert_eq!(may(), (true, false), "not enrolled");
		let (mut agent, _) = trusted();
		assert_eq!(may(), (true, true));
		agent.refresh();
		agent.pcr_digest = [0; 32];
		assert_ok!(agent.attest());
		assert_eq!(may(), (true, false));
	});
}

#[test]
fn a_hub_put_aside_proves_nothing_until_released_and_reset() {
	run(|| {
		let (mut agent, _) = trusted();
		assert_noop!(Attestation::quarantine(signed(1), HUB), BadOrigin);
		assert_noop!(Attestation::quarantine(root(), 1), Error::<Test>::NotEnrolled);
		assert_noop!(Attestation::release(root(), HUB), Error::<Test>::NotQuarantined);
		agent.refresh();
		assert_ok!(agent.attest());
		assert_ok!(Attestation::quarantine(root(), HUB));
		assert_noop!(Attestation::quarantine(root(), HUB), Error::<Test>::Quarantined);
		assert!(Cases::<Test>::get(HUB).is_none(), "nobody judges it");
		agent.refresh();
		assert_noop!(agent.attest(), Error::<Test>::Quarantined);
		assert_noop!(Attestation::release(signed(1), HUB), BadOrigin);
		assert_ok!(Attestation::release(root(), HUB));
		assert_noop!(agent.attest(), Error::<Test>::ResetMissing);
		agent.reboot(0);
		assert_ok!(agent.attest());
	});
}

//! The verifiers' package `mia` writes these vectors: what it hashes, encodes and judges, this pallet must alike.
use super::{
	fraud::PathPrefix,
	hashes::{list_root, top, ALLOWLIST, PCR_STATE},
	ima::Entry,
	testing::{Allowlist, Log},
	*,
};
use crate::tpm::{name_digest, qualified_name};
use codec::{DecodeAll, Encode};
use sp_core::H256;
use std::collections::HashMap;

const HASHES: &str = include_str!("../../fixtures/hashes.vectors");
const FRAUD: &str = include_str!("../../fixtures/fraud.vectors");

/// The words of one line, each read when its turn comes.
struct Words<'a>(std::str::Split<'a, char>);

impl<'a> Words<'a> {
	fn of(line: &'a str) -> Self {
		Self(line.split(' '))
	}

	fn word(&mut self) -> &'a str {
		self.0.next().expect("a word")
	}

	fn number(&mut self) -> u32 {
		self.word().parse().expect("a number")
	}

	fn flag(&mut self) -> bool {
		self.word().parse().expect("a flag")
	}

	fn bytes(&mut self) -> Vec<u8> {
		unhex(self.word())
	}

	fn hash(&mut self) -> H256 {
		H256::from_slice(&self.bytes())
	}

	fn list(&mut self) -> Vec<Vec<u8>> {
		self.word().split(',').filter(|part| *part != "-").map(unhex).collect()
	}

	fn end(mut self) {
		assert_eq!(self.0.next(), None, "a word too many");
	}
}

fn unhex(text: &str) -> Vec<u8> {
	let text = if text == "-" { "" } else { text };
	let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal");
	(0..text.len()).step_by(2).map(byte).collect()
}

fn component(number: u32) -> Component {
	Component::decode_all(&mut &[number as u8][..]).expect("one of eight")
}

#[test]
fn every_hash_is_the_one_that_verifiers_make() {
	let mut kinds = HashMap::<&str, u32>::new();
	for line in HASHES.lines() {
		let mut words = Words::of(line);
		let kind = words.word();
		let found = match kind {
			"profile" => ProfileClaim {
				profile: words.hash(),
				epoch: words.number(),
				policy: words.hash(),
				machine_class: words.number() as u8,
			}
			.leaf(),
			"boot" => {
				let mask = words.number();
				let (pcr_digest, secure_boot, command_line) = (words.hash(), words.flag(), words.hash());
				BootClaim { pcr_digest, secure_boot, command_line }.leaf(mask)
			}
			"ima" => ImaClaim { allowlist: words.hash(), violations_allowed: false, policy: words.hash() }.leaf(),
			"update" => UpdateClaim { release: words.number(), deployment: words.hash() }.leaf(),
			"absent" => absent_leaf(component(words.number())),
			"integrity" => {
				let leaves: Vec<H256> = words.list().iter().map(|leaf| H256::from_slice(leaf)).collect();
				integrity_hash(&leaves.try_into().expect("eight leaves"))
			}
			"name" => H256(name_digest(&words.bytes())),
			"machine" => machine_id(words.number(), &words.hash()),
			"signer" => {
				let name = qualified_name(&words.hash().0, &words.hash().0);
				assert_eq!(words.bytes(), name, "{line}");
				continue;
			}
			"extra-data" => {
				let [genesis, machine, block, integrity, collected] = words
					.list()
					.iter()
					.map(|part| H256::from_slice(part))
					.collect::<Vec<_>>()
					.try_into()
					.expect("five");
				H256(extra_data(&Binding { genesis, machine, block, integrity, collected }))
			}
			"states" => {
				let log = Log::of_templates(&words.list());
				assert_eq!(words.hash(), log.pcr10(), "{line}");
				log.root()
			}
			"allowlist" => {
				let mut list = Allowlist::of_templates(&words.list());
				list.0.dedup();
				list_root(ALLOWLIST, list.0.len() as u32, &top(&list.0))
			}
			"entry" => Entry::parse(&words.bytes()).expect("template data").leaf(),
			other => panic!("a vector of kind {other}"),
		};
		assert_eq!(words.hash(), found, "{line}");
		words.end();
		*kinds.entry(kind).or_default() += 1;
	}
	assert_eq!(kinds.len(), 12, "{kinds:?}");
	assert_eq!(PCR_STATE, 0x42);
}

struct Pass {
	states: H256,
	length: u32,
	pcr10: H256,
	allowlist: H256,
	exempt: Vec<PathPrefix>,
	violations_allowed: bool,
	proof: Vec<u8>,
}

impl Pass {
	fn of(words: &mut Words) -> Self {
		let (states, length, pcr10, allowlist) = (words.hash(), words.number(), words.hash(), words.hash());
		let prefixes = words.word().split(',').filter(|part| *part != "-");
		let exempt = prefixes.map(|part| part.as_bytes().to_vec().try_into().expect("a short prefix")).collect();
		Self { states, length, pcr10, allowlist, exempt, violations_allowed: words.flag(), proof: words.bytes() }
	}

	fn judge(&self, mut bytes: &[u8]) -> &'static str {
		let Ok(proof) = FraudProof::decode_all(&mut bytes) else { return "undecodable" };
		let Self { states, length, pcr10, allowlist, ref exempt, violations_allowed, .. } = *self;
		name_of(judge(&proof, &Contested { states, length, pcr10, allowlist, exempt, violations_allowed }))
	}
}

fn name_of(outcome: Result<Offending, FraudRefusal>) -> &'static str {
	match outcome {
		Ok(Offending::Start) => "start",
		Ok(Offending::End) => "end",
		Ok(Offending::NoBootAggregate) => "no-boot-aggregate",
		Ok(Offending::SecondBoot) => "second-boot",
		Ok(Offending::NotAllowlisted) => "not-allowlisted",
		Ok(Offending::Violation) => "violation",
		Err(FraudRefusal::StateNotProved) => "state-not-proved",
		Err(FraudRefusal::StateCorrect) => "state-correct",
		Err(FraudRefusal::EntryMalformed) => "entry-malformed",
		Err(FraudRefusal::EntryAllowed) => "entry-allowed",
		Err(FraudRefusal::GapNotProved) => "gap-not-proved",
		Err(FraudRefusal::ViolationAllowed) => "violation-allowed",
	}
}

#[test]
fn every_proof_is_read_and_judged_as_verifiers_do() {
	let mut passes = HashMap::<&str, Pass>::new();
	let mut outcomes = HashMap::<&str, u32>::new();
	for line in FRAUD.lines() {
		let mut words = Words::of(line);
		let (kind, name) = (words.word(), words.word());
		let expected = if kind == "proof" {
			let expected = words.word();
			let pass = Pass::of(&mut words);
			assert_eq!(pass.judge(&pass.proof), expected, "{name}");
			let proof = FraudProof::decode_all(&mut &pass.proof[..]).expect("a proof");
			assert_eq!(proof.encode(), pass.proof, "{name}");
			passes.insert(name, pass);
			expected
		} else {
			let (at, cut, put) = (words.number() as usize, words.number() as usize, words.bytes());
			let expected = words.word();
			let pass = &passes[name];
			let rest = pass.proof.get(at + cut..).unwrap_or_default();
			assert_eq!(pass.judge(&[&pass.proof[..at], &put, rest].concat()), expected, "{line}");
			expected
		};
		words.end();
		*outcomes.entry(expected).or_default() += 1;
	}
	assert_eq!(outcomes.len(), 13, "{outcomes:?}");
}

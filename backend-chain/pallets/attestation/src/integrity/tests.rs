use super::{
	fraud::{state_leaf, StatePath, TemplateData},
	hashes::{leaf, list_root, top, ALLOWLIST, PCR_STATE},
	ima::Entry,
	merkle::climb,
	testing::{path_of, template, Allowlist, Log},
	*,
};
use codec::MaxEncodedLen;
use sp_core::H256;
use sp_io::hashing::sha2_256;

const MINI_IMA: &[u8] = include_bytes!("../../fixtures/mini_ima.bin");

fn hash(text: &str) -> H256 {
	H256(sha2_256(text.as_bytes()))
}

fn hex(text: &str) -> H256 {
	let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal");
	H256(core::array::from_fn(|index| byte(2 * index)))
}

// The expected values are what the package `mia` makes of the same claims: both must agree byte for byte.
#[test]
fn leaves_and_root_are_those_of_the_verifiers() {
	let profile = ProfileClaim { profile: hash("profile"), epoch: 3, policy: hash("policy"), machine_class: 0 }.leaf();
	let boot = BootClaim { pcr_digest: hash("pcrs"), secure_boot: true, command_line: hash("quiet") }.leaf(0x03ff);
	let ima = ImaClaim { allowlist: hash("list"), violations_allowed: false, policy: hash("ima") }.leaf();
	let update = UpdateClaim { release: 7, deployment: hash("deployment") }.leaf();
	assert_eq!(profile, hex("1523471f7947a05d146332a6c35e85cddb0221a1b807e30240e3b89ae40f61e3"));
	assert_eq!(boot, hex("72b5a3ab70c85d18777958f5d983a1284251cd01cf9ca2602969089c969d9e75"));
	assert_eq!(ima, hex("bb2e7228d88c7abaeac0824ff707cc501bf7caae3e2ed65557ce99b90f069420"));
	assert_eq!(update, hex("128b3414e9608b3f9c2cbb00a308c5e9f7564693751752d3a6baad263cd8a26a"));
	let leaves = [
		profile,
		boot,
		ima,
		hex("2af0301a406d50a5157193fac22d3209c450455d9c5876a96fd3058b2dbc7a61"),
		hex("0fd0e0742fdc91a9875b2f75fad9b85cdd2ac45cd099b073582adabb82c6bb4a"),
		hex("02b776f651828c82a4fd2d16ca9e3911fef06916491ecfb08466c65ceb97d91a"),
		hex("c149cb97ed6c4b94137e0ed67ac7acda09b76accdd89ac4335ca168f7c12ca57"),
		update,
	];
	assert_eq!(integrity_hash(&leaves), hex("ac8d69162649ee681de184591e58fd8345897939efb498116e73ea0465dfe127"));
}

#[test]
fn absent_components_have_the_leaves_of_the_verifiers() {
	let of = |component, text| assert_eq!(absent_leaf(component), hex(text));
	of(Component::Files, "988c949e3d230799b99c66ec5c116c939a628f7d9751d5cb7957353a778b41b7");
	of(Component::KernelGuard, "30f2c8ff86de667e5b1bcca1af0e99c875d0ac763bffa918d561b561885eb0a7");
	of(Component::Sensors, "847f86088aedbb686de5dad5379943c6b546d7670320077818c569a625e82016");
	of(Component::Tamper, "fab23c51b69b323215ea452ee186bf3b2d52e9e617c9490290f1f92bf1d443ab");
}

#[test]
fn extra_data_binds_every_part() {
	let binding = Binding {
		genesis: hash("genesis"),
		machine: hash("machine"),
		block: hash("block"),
		integrity: hash("integrity"),
		collected: hash("collected"),
	};
	let expected = hex("37b349d32358d6531a788687ae403755460be2e6aac2bff3be49467ba271a975");
	assert_eq!(extra_data(&binding), expected.0);
	let other = hash("other");
	for changed in [
		Binding { genesis: other, ..binding },
		Binding { machine: other, ..binding },
		Binding { block: other, ..binding },
		Binding { integrity: other, ..binding },
		Binding { collected: other, ..binding },
	] {
		assert_ne!(extra_data(&changed), expected.0);
	}
	assert_ne!(machine_id(1, &other), machine_id(2, &other));
	assert_ne!(machine_id(1, &other), machine_id(1, &hash("key")));
}

#[test]
fn lists_have_the_roots_of_the_verifiers() {
	let leaves: Vec<H256> = (0..5).map(|index| leaf(PCR_STATE, &[index])).collect();
	let root = hex("3b98fc3ba33d1dda19865fec9dd12cd2dfe3387ab0e93e497aeb37f9cbab9488");
	assert_eq!(list_root(PCR_STATE, 5, &top(&leaves)), root);
	let empty = hex("44d2115b043701ffac548d571fa4b946b01ab8f3ebac622bdf66d7c0f60bc955");
	assert_eq!(list_root(ALLOWLIST, 0, &top(&[])), empty);
	let data = template("/usr/bin/true", hash("true").0);
	let entry = Entry::parse(&data).expect("template data");
	assert_eq!(entry.leaf(), hex("65d71e003f2eeaf4c8ca66a4fbb7ad75dbfefc1bbaad1d995cbd0b7df492d26c"));
}

#[test]
fn every_leaf_climbs_to_the_top_and_to_no_other() {
	for count in 1..=17u32 {
		let leaves: Vec<H256> = (0..count).map(|index| leaf(PCR_STATE, &index.to_le_bytes())).collect();
		for index in 0..count {
			let mut path = path_of(&leaves, index as usize);
			let here = leaves[index as usize];
			assert_eq!(climb(here, index, count, &path), Some(top(&leaves)));
			assert_eq!(climb(here, count, count, &path), None);
			path.push(here);
			assert_eq!(climb(here, index, count, &path), None, "one sibling too many");
			path.truncate(path.len().saturating_sub(2));
			assert!(count == 1 || climb(here, index, count, &path).is_none(), "one sibling too few");
			assert_ne!(climb(H256::zero(), index, count, &path_of(&leaves, index as usize)), Some(top(&leaves)));
		}
	}
}

/// Template data of the entries of a binary list.
fn templates(mut list: &[u8]) -> Vec<Vec<u8>> {
	let number =
		|bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
	let mut entries = Vec::new();
	while !list.is_empty() {
		let name = number(list, 24);
		let data = number(list, 28 + name);
		entries.push(list[32 + name..32 + name + data].to_vec());
		list = &list[32 + name + data..];
	}
	entries
}

#[test]
fn the_states_of_a_real_log_lead_to_its_pcr10() {
	let entries = templates(MINI_IMA);
	assert_eq!(entries.len(), 59);
	let pcr10 = hex("f548f95616018d7e3ec10412292f15d652d86d851ad6cb09b35ca991df2fc4c2");
	assert_eq!(Log::of_templates(&entries).pcr10(), pcr10);
	let first = Entry::parse(&entries[0]).expect("template data");
	assert_eq!((first.path, first.algorithm, first.digest.len()), (&b"boot_aggregate"[..], &b"sha256"[..], 32));
}

#[test]
fn template_data_is_read_to_its_last_byte() {
	let good = template("/bin/sh", [1; 32]);
	assert!(Entry::parse(&good).is_some());
	assert!(Entry::parse(&[&good[..], &[2, 0, 0, 0, 9, 9]].concat()).is_some(), "a third field");
	for length in 0..good.len() {
		assert_eq!(Entry::parse(&good[..length]), None);
	}
	assert_eq!(Entry::parse(&[&good[..], &[2, 0, 0, 0, 9]].concat()), None);
	assert_eq!(Entry::parse(&[&good[..], &[0xff; 4]].concat()), None);
	let mut unterminated = good.clone();
	*unterminated.last_mut().expect("not empty") = b'x';
	assert_eq!(Entry::parse(&unterminated), None);
	assert_eq!(Entry::parse(&template("/bin\0/sh", [1; 32])), None);
	assert_eq!(Entry::parse(&template("", [1; 32])), None);
}

/// A passed log of a real boot with one entry more, and what its reference allows: all but that one.
struct Case {
	entries: Vec<Vec<u8>>,
	log: Log,
	allowlist: Allowlist,
	exempt: Vec<PathPrefix>,
	violations_allowed: bool,
}

impl Case {
	fn with(extra: Vec<u8>) -> Self {
		let mut entries = templates(MINI_IMA);
		let allowlist = Allowlist::of_templates(&entries[1..]);
		entries.insert(20, extra);
		let log = Log::of_templates(&entries);
		Self { entries, log, allowlist, exempt: Vec::new(), violations_allowed: false }
	}

	fn judge(&self, proof: &FraudProof) -> Result<Offending, FraudRefusal> {
		let about = Contested {
			states: self.log.root(),
			length: self.log.length(),
			pcr10: self.log.pcr10(),
			allowlist: self.allowlist.root(),
			exempt: &self.exempt,
			violations_allowed: self.violations_allowed,
		};
		judge(proof, &about)
	}

	fn entry(&self, index: usize, gap: Option<Gap>) -> FraudProof {
		FraudProof::Entry {
			index: index as u32,
			before: self.log.0[index],
			before_path: self.log.path(index),
			after_path: self.log.path(index + 1),
			template: TemplateData::truncate_from(self.entries[index].clone()),
			gap,
		}
	}

	fn proof(&self) -> FraudProof {
		self.entry(20, Some(self.allowlist.gap(&self.entries[20])))
	}
}

fn implant() -> Case {
	Case::with(template("/usr/bin/implant", [6; 32]))
}

#[test]
fn an_entry_outside_the_allowlist_is_proved() {
	let case = implant();
	assert_eq!(case.judge(&case.proof()), Ok(Offending::NotAllowlisted));
	for other in 0..60u8 {
		let case = Case::with(template("/usr/bin/implant", [other; 32]));
		assert_eq!(case.judge(&case.proof()), Ok(Offending::NotAllowlisted), "wherever its gap is");
	}
}

#[test]
fn an_entry_outside_an_empty_allowlist_is_proved() {
	let case = Case { allowlist: Allowlist(Vec::new()), ..implant() };
	assert_eq!(case.judge(&case.proof()), Ok(Offending::NotAllowlisted));
}

#[test]
fn an_allowed_entry_cannot_be_proved() {
	let case = implant();
	let index = 5;
	let wanted = Entry::parse(&case.entries[index]).expect("template data").leaf();
	let at = case.allowlist.0.iter().position(|leaf| *leaf == wanted).expect("it is allowed");
	let around = |index: usize, left: Option<usize>, right: Option<usize>| Gap {
		count: case.allowlist.0.len() as u32,
		index: index as u32,
		left: left.map(|at| case.allowlist.neighbour(at)),
		right: right.map(|at| case.allowlist.neighbour(at)),
	};
	for gap in [
		around(at, at.checked_sub(1), Some(at)),
		around(at + 1, Some(at), Some(at + 1)),
		around(at, at.checked_sub(1), Some(at + 1)),
		around(0, None, Some(at + 1)),
		around(case.allowlist.0.len(), at.checked_sub(1), None),
		Gap { count: 0, ..around(0, None, None) },
		around(0, None, None),
	] {
		assert_eq!(case.judge(&case.entry(index, Some(gap))), Err(FraudRefusal::GapNotProved));
	}
	assert_eq!(case.judge(&case.entry(index, None)), Err(FraudRefusal::GapNotProved));
	assert_eq!(case.judge(&case.entry(0, None)), Err(FraudRefusal::EntryAllowed), "the boot aggregate");
}

#[test]
fn exempt_paths_need_no_place_in_the_allowlist() {
	let case = implant();
	let exempt = vec![PathPrefix::truncate_from(b"/usr/bin/".to_vec())];
	let proof = case.proof();
	assert_eq!(Case { exempt, ..case }.judge(&proof), Err(FraudRefusal::EntryAllowed));
}

#[test]
fn a_second_boot_and_a_log_without_one_are_proved() {
	let case = Case::with(template("boot_aggregate", [6; 32]));
	assert_eq!(case.judge(&case.entry(20, None)), Ok(Offending::SecondBoot));
	let mut case = implant();
	case.entries.remove(0);
	case.log = Log::of_templates(&case.entries);
	assert_eq!(case.judge(&case.entry(0, None)), Ok(Offending::NoBootAggregate));
}

#[test]
fn a_step_that_is_not_in_the_states_proves_nothing() {
	let case = implant();
	let good = case.proof();
	let changed = |change: &dyn Fn(&mut u32, &mut H256, &mut StatePath, &mut StatePath, &mut TemplateData)| {
		let mut proof = good.clone();
		if let FraudProof::Entry { index, before, before_path, after_path, template, .. } = &mut proof {
			change(index, before, before_path, after_path, template);
		}
		case.judge(&proof)
	};
	let refused = Err(FraudRefusal::StateNotProved);
	assert_eq!(changed(&|index, _, _, _, _| *index = 19), refused);
	assert_eq!(changed(&|index, _, _, _, _| *index = u32::MAX), refused);
	assert_eq!(changed(&|_, before, _, _, _| *before = H256::zero()), refused);
	assert_eq!(changed(&|_, _, path, _, _| path.truncate(3)), refused);
	assert_eq!(changed(&|_, _, _, path, _| path[0] = H256::zero()), refused);
	assert_eq!(changed(&|_, _, _, _, template| template[50] ^= 1), refused);
}

#[test]
fn template_data_of_no_known_template_proves_nothing() {
	let case = Case { ..implant() };
	let mut odd = case.entries.clone();
	odd[20] = vec![1, 2, 3];
	let case = Case { log: Log::of_templates(&odd), entries: odd, ..case };
	assert_eq!(case.judge(&case.entry(20, None)), Err(FraudRefusal::EntryMalformed));
}

#[test]
fn a_violation_is_proved_unless_the_reference_allows_them() {
	let case = implant();
	let mut digests: Vec<[u8; 32]> = case.entries.iter().map(|data| sha2_256(data)).collect();
	digests[30] = [0xff; 32];
	let case = Case { log: Log::new(&digests), ..case };
	let proof = |index: usize| FraudProof::Violation {
		index: index as u32,
		before: case.log.0[index],
		before_path: case.log.path(index),
		after_path: case.log.path(index + 1),
	};
	let (real, made_up) = (proof(30), proof(31));
	assert_eq!(case.judge(&real), Ok(Offending::Violation));
	assert_eq!(case.judge(&made_up), Err(FraudRefusal::StateNotProved));
	assert_eq!(Case { violations_allowed: true, ..case }.judge(&real), Err(FraudRefusal::ViolationAllowed));
}

#[test]
fn false_ends_of_the_states_are_proved() {
	let case = implant();
	let last = case.log.length() as usize;
	let start = FraudProof::FalseStart { state: case.log.0[0], path: case.log.path(0) };
	let end = FraudProof::FalseEnd { state: case.log.pcr10(), path: case.log.path(last) };
	assert_eq!(case.judge(&start), Err(FraudRefusal::StateCorrect));
	assert_eq!(case.judge(&end), Err(FraudRefusal::StateCorrect));
	let elsewhere = FraudProof::FalseEnd { state: case.log.0[3], path: case.log.path(3) };
	assert_eq!(case.judge(&elsewhere), Err(FraudRefusal::StateNotProved));

	let mut hidden = case.log.clone();
	hidden.0[0] = H256::repeat_byte(1);
	let start = FraudProof::FalseStart { state: hidden.0[0], path: hidden.path(0) };
	assert_eq!(Case { log: hidden, ..implant() }.judge(&start), Ok(Offending::Start));

	let about = Contested {
		states: case.log.root(),
		length: case.log.length(),
		pcr10: H256::repeat_byte(2),
		allowlist: case.allowlist.root(),
		exempt: &[],
		violations_allowed: false,
	};
	assert_eq!(judge(&end, &about), Ok(Offending::End));
}

#[test]
fn the_place_of_a_state_is_part_of_its_leaf() {
	assert_ne!(state_leaf(1, &H256::zero()), state_leaf(2, &H256::zero()));
}

#[test]
fn a_proof_has_at_most_three_and_a_half_kibibytes() {
	assert!(FraudProof::max_encoded_len() <= 3_584, "{}", FraudProof::max_encoded_len());
}
